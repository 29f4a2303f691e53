"""Files of the program, read once per process: one that opens many Plazas, as tests do, is quick.

A file that has changed since is read again.
"""

from functools import cache
from pathlib import Path


def text(path: Path) -> str:
    """What stands in a file; raises FileNotFoundError."""
    return _text(path, *_state(path))


def data(path: Path) -> bytes:
    """The bytes of a file; raises FileNotFoundError."""
    return _data(path, *_state(path))


def _state(path: Path) -> tuple[int, int]:
    seen = path.stat()
    return seen.st_mtime_ns, seen.st_size


@cache
def _text(path: Path, changed: int, size: int) -> str:
    del changed, size
    return path.read_text("utf-8")


@cache
def _data(path: Path, changed: int, size: int) -> bytes:
    del changed, size
    return path.read_bytes()
