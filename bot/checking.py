"""Collects everything wrong with one YAML file and says it with line and path."""

from types import EllipsisType
from typing import Any, TypeVar, cast

from bot.marked_yaml import At, Marked
from bot.shapes import WRONG, reader
from bot.wording import did_you_mean

__all__ = ["Checker", "did_you_mean"]

T = TypeVar("T")


class Checker:
    """The faults of one file, and the reading of its parts as typed values."""

    def __init__(self, marked: Marked, file: str) -> None:
        self._marked = marked
        self._file = file
        self._found: list[tuple[int, str]] = []

    @property
    def tree(self) -> Any:
        """All that the file says, as plain values."""
        return self._marked.value

    @property
    def faults(self) -> list[str]:
        """Every fault found so far, by line: `file:line: dotted.path[0]: sentence`."""
        return [sentence for _, sentence in sorted(self._found, key=lambda fault: fault[0])]

    def fault(self, path: At, sentence: str) -> None:
        """Add a fault at a path; () is the file as a whole."""
        line = self._marked.line(path)
        place = f"{self._file}:{line}: {written(path)}"
        self._found.append((line, f"{place}: {sentence}" if path else f"{place}{sentence}"))

    def hold(self, path: At, shape: type[T], value: Any | EllipsisType = ...) -> T | None:
        """Read what stands at a path as a `shape` (a dataclass, `list[int]`, a kind, ...).

        `value` replaces what stands there; lines are still looked up by path. A field called
        `from_` is the key `from`. Returns None if there were faults; all of them are collected.
        """
        before = len(self._found)
        held = reader(shape)(self._at(path) if value is ... else value, path, self.fault)
        return None if held is WRONG or len(self._found) > before else cast("T", held)

    def _at(self, path: At) -> Any:
        value = self._marked.value
        for part in path:
            try:
                value = value[part]
            except (KeyError, IndexError, TypeError):
                return None
        return value


def written(path: At) -> str:
    """A path as it is written in sentences: `steps[1].post.text`."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")
