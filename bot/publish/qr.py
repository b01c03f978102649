"""The QR code of a link, as a picture: for a chat, and for paper.

Level H stands nearly a third of the code being torn off or stained; a quiet zone of four modules
is what ISO/IEC 18004 asks for. The longest link, of a bot with 32 signs, makes 45 × 45 modules.
"""

from io import BytesIO

import segno

QUIET = 4
"""Modules of white around the code."""


def modules(link: str) -> int:
    """Count the modules along a side of a link's code, without the quiet zone."""
    return int(_code(link).symbol_size(border=0)[0])


def png(link: str, scale: int = 16) -> bytes:
    """Draw the code of a link in black on white. `scale`: pixels of a module."""
    drawn = BytesIO()
    _code(link).save(drawn, kind="png", scale=scale, border=QUIET)
    return drawn.getvalue()


def svg(link: str) -> str:
    """Draw the code of a link in black on white, one unit a module, to fill its place."""
    drawn = BytesIO()
    _code(link).save(drawn, kind="svg", border=QUIET, light="white", omitsize=True, xmldecl=False)
    return drawn.getvalue().decode()


def _code(link: str) -> segno.QRCode:
    return segno.make(link, error="h", micro=False)
