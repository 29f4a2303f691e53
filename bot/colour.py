"""A brand's colour, as operators write it."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

HOUSE = "#0f766e"  # of communities that named none
LONG, SHORT = re.compile(r"#?([0-9a-f]{6})"), re.compile(r"#?([0-9a-f]{3})")


def parse_colour(written: Any) -> str:
    """The colour as `#rrggbb`; raises ValueError with a sentence."""
    text = str(written).strip().casefold()
    if found := LONG.fullmatch(text):
        return f"#{found[1]}"
    if found := SHORT.fullmatch(text):
        return "#" + "".join(each * 2 for each in found[1])
    raise ValueError(f'{written!r} is no colour; write it in quotes as "{HOUSE}"')


Colour = Annotated[str, BeforeValidator(parse_colour)]
"""Red, green and blue as six digits, such as "#0f766e"."""
