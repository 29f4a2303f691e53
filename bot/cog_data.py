"""A cog's own data: the YAML files that lie beside its code, read once when it is loaded."""

from pathlib import Path
from typing import Any, TypeVar

from bot.errors import Faults
from bot.marked_yaml import At, read_file
from bot.shapes import WRONG, reader

T = TypeVar("T")


def read_data(beside: str, name: str, shape: type[T]) -> T:
    """What `name`, a YAML file next to the module `beside` (its `__file__`), says as `shape`.

    Raises Faults that name the file and the line of everything that is not as `shape` wants it.
    """
    path = Path(beside).with_name(name)
    marked = read_file(path)
    faults: list[str] = []

    def note(at: At, sentence: str) -> None:
        where = ".".join(map(str, at)) or "the file"
        faults.append(f"{path}:{marked.line(at)}: {where}: {sentence}")

    held: Any = reader(shape)(marked.value, (), note)
    if faults or held is WRONG:
        raise Faults(faults)
    return held  # type: ignore[no-any-return]
