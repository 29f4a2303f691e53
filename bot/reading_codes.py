"""A table of codes as it is read by another process: sealed, in order, and with what is wrong."""

import json
import subprocess
import sys
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.children import environment
from bot.errors import UserError
from bot.place import ROOT
from bot.vault import Keys

READER = "bot.code_reader"
# What grows gets pages of its own, so that no hole is left where it was: 37 MB of a million codes.
# glibc's name (mallopt(3)); elsewhere it says nothing.
APART = {"MALLOC_MMAP_THRESHOLD_": "16384"}
CodeRow = tuple[int, str, str]  # the row in the table, the digest, the sealed text


@dataclass(frozen=True, slots=True)
class CodeFault:
    """What is wrong with a row: `empty`, `long`, `control`, `rounded`, or `twice`.

    `other` is the row that said the same before.
    """

    row: int
    why: str
    other: int = 0


@dataclass(frozen=True, slots=True)
class CodeTable:
    """How many good codes there are, what is wrong, and the codes themselves, page by page.

    `wrong` rows there are in all; the first 20,000 are among `faults`.
    """

    count: int
    wrong: int
    faults: tuple[CodeFault, ...]
    pages: Iterator[tuple[CodeRow, ...]]


def read_codes(path: Path, keys: Keys, most: int, skip: int, page: int) -> CodeTable:
    """The codes of a kept table but for the first `skip`; waits for another process.

    Raises UserError, in words for operators: it has more than `most` rows, or cannot be read.
    """
    asking = {
        "file": str(path.absolute()),  # the reader works in another folder
        "ending": path.suffix[1:],
        "most": most,
        "skip": skip,
        "page": page,
        "seals": keys.seals.hex(),
        "digests": keys.digests.hex(),
        "files": keys.files.hex(),
    }
    lines = _asked(asking)
    told = next(lines)
    if "refused" in told:
        lines.close()
        raise UserError(told["refused"], cog="core", most=most, row=told["row"])
    faults = tuple(CodeFault(*each) for each in told["faults"])
    return CodeTable(told["count"], told["wrong"], faults, _pages(lines))


def _pages(lines: Iterator[Any]) -> Iterator[tuple[CodeRow, ...]]:
    for page in lines:
        yield tuple((row, digest, sealed) for row, digest, sealed in page)


def _asked(asking: dict[str, Any]) -> Generator[Any, None, None]:
    """What the reader prints, line by line; it is over with whoever listens.

    Raises UserError where the reader ended before its time: by its limits, or by a fault.
    """
    command = [sys.executable, "-m", READER]
    with subprocess.Popen(  # noqa: S603
        command,
        cwd=ROOT,
        env=environment(**APART),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as reader:
        try:
            assert reader.stdin is not None
            assert reader.stdout is not None
            reader.stdin.write(json.dumps(asking).encode())
            reader.stdin.close()
            for line in reader.stdout:
                yield json.loads(line)
            code = reader.wait()
            if code:  # below 0: a signal ended it, as its limits do
                key = "table-heavy" if code < 0 else "table-broken"
                raise UserError(key, cog="core", most=asking["most"], row=0)
        finally:
            reader.kill()
