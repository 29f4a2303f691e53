"""How large a picture is, by its file, so that a page keeps its place before it is there."""

import struct
from itertools import takewhile

Size = tuple[int, int]
SIZED = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG's frames, ITU T.81 table B.1
BARE = frozenset(range(0xD0, 0xD9)) | {0x01}  # JPEG's markers without a length


def measure(kind: str, data: bytes) -> Size | None:
    """Width and height in pixels; None if the file does not say."""
    try:
        size = MEASURES[kind](data)
    except (struct.error, IndexError):  # the file ends before it says
        return None
    return size if size is not None and min(size) > 0 else None


def _png(data: bytes) -> Size:
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _gif(data: bytes) -> Size:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _webp(data: bytes) -> Size | None:
    form = data[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if form == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if form == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg(data: bytes) -> Size | None:
    at = 2
    while data[at] == 0xFF:
        at += sum(1 for _ in takewhile(lambda byte: byte == 0xFF, data[at:]))
        marker = data[at]
        if marker in SIZED:
            height, width = struct.unpack_from(">HH", data, at + 4)
            return width, height
        (length,) = (0,) if marker in BARE else struct.unpack_from(">H", data, at + 1)
        at += 1 + length
    return None


MEASURES = {"image/png": _png, "image/gif": _gif, "image/webp": _webp, "image/jpeg": _jpeg}
