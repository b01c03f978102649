"""Pictures made by hand, for what takes photos."""

import struct
import zlib


def png(width: int = 60, height: int = 40, *, shown: bytes = b"\x00") -> bytes:
    """Make a grey PNG of this size; `shown` is the grey of each pixel, one byte."""
    rows = (b"\x00" + shown * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def jpeg(width: int, height: int) -> bytes:
    """Make the beginning of a JPEG, up to the frame that holds its size."""
    comment = b"\xff\xfe" + struct.pack(">H", 5) + b"QR!"
    tables = b"\xff\xc4" + struct.pack(">H", 4) + b"\x00\x00"  # in the middle of the frames' codes
    frame = b"\xff\xc2" + struct.pack(">HBHH", 11, 8, height, width) + b"\x01\x01\x11\x00"
    return b"\xff\xd8" + comment + tables + frame


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + check
