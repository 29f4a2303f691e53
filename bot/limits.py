"""Limits of what people and programs may give: of numbers, texts and choices."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler

# The largest whole number that every program keeps exactly (ECMA-262, MAX_SAFE_INTEGER).
LARGEST = 2**53 - 1
LIMITED = {"int": ("ge", "le"), "float": ("ge", "le")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """Limits, both included: of a number, of a text's length, or of how many are chosen."""

    least: int | None = None
    most: int | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        """Where pydantic reads a field with limits, it keeps them and describes them."""
        shape = handler(source)
        least, most = LIMITED.get(shape["type"], ("min_length", "max_length"))
        limits = {least: self.least, most: self.most}
        return {**shape, **{name: one for name, one in limits.items() if one is not None}}


WHOLE = Annotated[int, Within(least=-LARGEST, most=LARGEST)]
"""What a plain `int` takes in files."""
