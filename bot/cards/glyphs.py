"""Which characters a font file has: its `cmap` table, read as the OpenType specification says.

https://learn.microsoft.com/typography/opentype/spec/cmap
"""

import struct
from bisect import bisect_right
from mmap import ACCESS_READ, mmap
from pathlib import Path

SEGMENTS, GROUPS = 4, 12  # the two formats that all our fonts have
COLLECTION = b"ttcf"
WHOLE, BASIC = ((3, 10), (0, 6), (0, 4)), ((3, 1), (0, 3))
LAST = 0xFFFF  # ends the segments


class Glyphs:
    """The characters of one face, as ranges."""

    def __init__(self, path: Path, index: int = 0) -> None:
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            ranges = sorted(_ranges(_cmap(data, index)))
        self._begins = [first for first, _ in ranges]
        self._ends = [last for _, last in ranges]

    def __contains__(self, letter: str) -> bool:
        at = bisect_right(self._begins, ord(letter)) - 1
        return at >= 0 and ord(letter) <= self._ends[at]


def _cmap(data: mmap, index: int) -> bytes:
    """The subtable with the most characters."""
    face = 0
    if data[:4] == COLLECTION:
        (face,) = struct.unpack_from(">I", data, 12 + 4 * index)
    (count,) = struct.unpack_from(">H", data, face + 4)
    tables = {
        data[at : at + 4]: struct.unpack_from(">I", data, at + 8)[0]
        for at in range(face + 12, face + 12 + 16 * count, 16)
    }
    start = tables[b"cmap"]
    (count,) = struct.unpack_from(">H", data, start + 2)
    found = {}
    for at in range(start + 4, start + 4 + 8 * count, 8):
        platform, encoding, offset = struct.unpack_from(">HHI", data, at)
        found[platform, encoding] = start + offset
    best = next(found[each] for each in (*WHOLE, *BASIC) if each in found)
    (kind,) = struct.unpack_from(">H", data, best)
    form, at = (">I", best + 4) if kind == GROUPS else (">H", best + 2)
    (length,) = struct.unpack_from(form, data, at)
    return data[best : best + length]


def _ranges(table: bytes) -> list[tuple[int, int]]:
    (kind,) = struct.unpack_from(">H", table)
    if kind == GROUPS:
        (count,) = struct.unpack_from(">I", table, 12)
        groups = struct.iter_unpack(">III", table[16 : 16 + 12 * count])
        return [(first, last) for first, last, _ in groups]
    assert kind == SEGMENTS, "a font of a kind that is none of ours"
    return _segments(table)


def _segments(table: bytes) -> list[tuple[int, int]]:
    """A segment's characters but for those that it maps to no glyph."""
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    ends, starts, deltas, offsets = (
        struct.unpack_from(f">{count}H", table, 14 + place * double + (2 if place else 0))
        for place in range(4)
    )
    found = []
    for number in range(count):
        first, last = starts[number], ends[number]
        if first == LAST:
            continue
        if not offsets[number]:
            found.append((first, last))
            continue
        at = 16 + 3 * double + 2 * number + offsets[number]
        for letter in range(first, last + 1):
            (glyph,) = struct.unpack_from(">H", table, at + 2 * (letter - first))
            if glyph and (glyph + deltas[number]) & LAST:
                found.append((letter, letter))
    return found
