"""What a cog's word on the command line may ask for: lines of files, sentences about options, time.

The core opens the files, so that a cog never does.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import GetJsonSchemaHandler

Lines = Iterable[str]
"""The lines of a text, without their ends, as they come.

In those of FILE a byte that is no UTF-8 is one of U+DC80 to U+DCFF (PEP 383), for who tells of it.
"""

Nanoseconds = Callable[[], int]
"""A clock that only ever goes forward; a parameter with this type is given one, not asked for."""


@dataclass(frozen=True, slots=True)
class FileLines:
    """`Annotated[tuple[Lines, ...], FileLines("A host per line.")]`: files, by an option that may
    be given again for each; the sentence is its help.
    """

    about: str


@dataclass(frozen=True, slots=True)
class Says:
    """`Annotated[Preset, Says("How strict to be.")]`: the help of an option or a field."""

    about: str

    def __get_pydantic_json_schema__(
        self, shape: Any, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The description of the API says it, too."""
        return {**handler(shape), "description": self.about}
