"""Names and typed words made inert for the chat's Markdown, and words bare of it."""

import re

from bot.places import RoomId
from bot.platforms.webchat.people.names import clean_line

MARKUP = re.compile(r"[\\*_~`|<\[\]]|:(?=//)")
AT_START = re.compile(r"^(\s*)(#{1,3}|[>-]|[0-9]{1,3}(?=\.))(?=[.#>\s-]|$)")
ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")


def escape(text: str) -> str:
    """The text in one line, shown as it was typed, without what deceives the eye.

    The id of a room becomes its name with the sign that the page puts before it.
    """
    line = MARKUP.sub(r"\\\g<0>", clean_line(text))
    if isinstance(text, RoomId):
        return f"#{line}"
    return AT_START.sub(_opening, line)


def bare(text: str) -> str:
    """The text as it was before `escape`, for labels and names, where no markup is read."""
    return ESCAPED.sub(r"\1", text)


def _opening(found: re.Match[str]) -> str:
    """Signs that open a title, a quote or a list at the start of a line."""
    space, sign = found.groups()
    return f"{space}{sign}\\" if sign.isdecimal() else f"{space}\\{sign}"
