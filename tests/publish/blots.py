"""Reading QR codes off a picture with a decoder that is not ours, clean and stained."""

from collections.abc import Iterator
from io import BytesIO
from math import pi, sqrt
from random import Random

import zxingcpp
from PIL import Image, ImageDraw

STAINED = 0.12
"""The share of a code's data area that a blot covers."""

_ONLY = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)

Corners = tuple[float, float, float, float]


def picture(png: bytes) -> Image.Image:
    """Open a PNG as shades of grey."""
    return Image.open(BytesIO(png)).convert("L")


def read(image: Image.Image) -> list[str]:
    """Read every code of a picture."""
    return [found.text for found in _found(image)]


def places(image: Image.Image) -> list[Corners]:
    """Find the codes of a picture: left, top, right and bottom in pixels."""
    found = [one.position for one in _found(image)]
    return [(p.top_left.x, p.top_left.y, p.bottom_right.x + 1, p.bottom_right.y + 1) for p in found]


def stained(image: Image.Image, modules: int, chance: Random) -> Iterator[Image.Image]:
    """Let a blot fall on each code, 20 times anew, anywhere but on the squares it is found by."""
    codes = places(image)
    for _ in range(20):
        copy = image.copy()
        for code in codes:
            _blot(ImageDraw.Draw(copy), code, modules, chance)
        yield copy


def _found(image: Image.Image) -> list[zxingcpp.Barcode]:
    return list(zxingcpp.read_barcodes(image, formats=_ONLY))


def _blot(draw: ImageDraw.ImageDraw, place: Corners, modules: int, chance: Random) -> None:
    left, top, right, _ = place
    module = (right - left) / modules
    radius = sqrt(STAINED * (modules**2 - 3 * 8**2) / pi)
    while True:
        x, y = (chance.uniform(radius, modules - radius) for _ in "xy")
        corners = ((0, 0), (modules - 8, 0), (0, modules - 8))
        if not any(_meets(x, y, radius, corner) for corner in corners):
            break
    box = [
        (left + (x - radius) * module, top + (y - radius) * module),
        (left + (x + radius) * module, top + (y + radius) * module),
    ]
    draw.ellipse(box, fill=chance.choice((0, 128, 255)))


def _meets(x: float, y: float, radius: float, corner: tuple[int, int]) -> bool:
    near = (min(max(at, low), low + 8) for at, low in zip((x, y), corner, strict=True))
    return sum((at - n) ** 2 for at, n in zip((x, y), near, strict=True)) < radius**2
