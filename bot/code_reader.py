"""Reads a table of codes in a process of its own, and gives them out sealed.

`python -m bot.code_reader` reads what is asked as JSON, {"file", "ending", "most", "skip", "page"}
and the derived keys in hex, and prints a line of JSON for the whole: {"count", "faults", "wrong"},
or {"refused", "row"}; then a line for each page of codes, from number `skip` on: [[row, digest,
sealed], ...]. They come in the order of their digests, so that an index is filled from one end to
the other: in their own order, each page of a million would touch another page of the index.
"""

import json
import resource
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from bot.code_columns import cells_of
from bot.kept_tables import plain
from bot.sealed_files import NotOurs
from bot.sealing import Seals
from bot.table_reader import Refused
from bot.typed_codes import normalised, wrong_with

MEMORY = 1 << 30  # bytes
SECONDS = 300  # of work
HEAPS = 1024
DIGEST, ROW, LENGTH = 32, 4, 2  # bytes of a digest, a row's number, the length of a text
TOLD = 20_000  # faults that are told one by one


@dataclass(slots=True)
class Codes:
    """Many codes in little memory: digest, row, length and text one behind the other, in heaps."""

    seals: Seals
    heaps: list[bytearray] = field(default_factory=lambda: [bytearray() for _ in range(HEAPS)])
    count: int = 0
    wrong: int = 0
    faults: list[tuple[int, str, int]] = field(default_factory=list)

    def add(self, row: int, text: str, exact: bool) -> None:
        """Take in the code of a row, or note what is wrong with it."""
        why = wrong_with(text) if exact else "rounded"
        if why is not None:
            self._fault(row, why, 0)
            return
        digest = bytes.fromhex(self.seals.digest(normalised(text)))
        plain = text.encode()
        heap = self.heaps[int.from_bytes(digest[:2], "big") * HEAPS >> 16]
        heap += digest + row.to_bytes(ROW, "big") + len(plain).to_bytes(LENGTH, "big") + plain
        self.count += 1

    def settle(self) -> None:
        """Put them in order; of those that are the same the first row stays."""
        for number, heap in enumerate(self.heaps):
            kept, before = bytearray(), b""
            for record in sorted(_records(heap)):
                if record[:DIGEST] == before[:DIGEST]:
                    self._fault(_row(record), "twice", _row(before))
                    self.count -= 1
                    continue
                kept += record
                before = record
            self.heaps[number] = kept
        self.faults.sort()

    def pages(self, skip: int, size: int) -> Iterator[list[tuple[int, str, str]]]:
        """The row, the digest and the sealed text of each, a page at a time."""
        page: list[tuple[int, str, str]] = []
        for heap in self.heaps:
            for record in _records(heap):
                if skip:
                    skip -= 1
                    continue
                plain = record[DIGEST + ROW + LENGTH :].decode()
                page.append((_row(record), record[:DIGEST].hex(), self.seals.seal(plain)))
                if len(page) == size:
                    yield page
                    page = []
        if page:
            yield page

    def _fault(self, row: int, why: str, other: int) -> None:
        self.wrong += 1
        if len(self.faults) < TOLD:
            self.faults.append((row, why, other))


def _row(record: bytes) -> int:
    return int.from_bytes(record[DIGEST : DIGEST + ROW], "big")


def _records(heap: bytearray) -> Iterator[bytes]:
    at = 0
    while at < len(heap):
        text = at + DIGEST + ROW + LENGTH
        end = text + int.from_bytes(heap[text - LENGTH : text], "big")
        yield bytes(heap[at:end])
        at = end


def read_codes(file: BinaryIO, asking: dict[str, Any], seals: Seals) -> Codes:
    """All codes of a table in order; raises Refused."""
    codes = Codes(seals)
    for row, text, exact in cells_of(file, asking["ending"]):
        codes.add(row, text, exact)
        if codes.count > asking["most"]:
            raise Refused("table-too-many-rows", row)
    if not codes.count and not codes.wrong:
        raise Refused("table-empty", 1)
    codes.settle()
    return codes


def _say(told: object) -> None:
    sys.stdout.write(json.dumps(told, separators=(",", ":")))
    sys.stdout.write("\n")
    sys.stdout.flush()


def main() -> None:
    """Answer once, then give out pages for as long as somebody takes them."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    asking = json.load(sys.stdin)
    seals = Seals(bytes.fromhex(asking["seals"]), bytes.fromhex(asking["digests"]))
    try:
        with plain(Path(asking["file"]), bytes.fromhex(asking["files"])) as file:
            codes = read_codes(file, asking, seals)
    except NotOurs:
        _say({"refused": "table-broken", "row": 0})
        return
    except Refused as refused:
        _say({"refused": refused.args[0], "row": refused.args[1]})
        return
    except MemoryError:
        _say({"refused": "table-heavy", "row": 0})
        return
    _say({"count": codes.count, "faults": codes.faults, "wrong": codes.wrong})
    for page in codes.pages(asking["skip"], asking["page"]):
        _say(page)


if __name__ == "__main__":
    main()
