"""What Markdown and HTML say about an address: the text that is shown instead, and what is code."""

import re
from bisect import bisect_right
from typing import NamedTuple

_MASKED = re.compile(
    r"\[(?P<shown>[^\[\]\n]{1,200})\][ \n]?\(\s{0,3}<?(?P<target>[^()\s<>]{3,2000})"
    r"|\[url=(?P<url>[^\s\]]{3,2000})\](?P<named>[^\[\]]{1,200})\[/url"
    r"|<a\s[^<>]{0,100}?href\s?=\s?[\"']?(?P<href>[^\s\"'<>]{3,2000})[^<>]{0,100}>(?P<text>[^<>]{1,200})</a",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\[(?P<shown>[^\[\]\n]{1,200})\]\s?\[(?P<name>[^\[\]\n]{0,60})\]")
_DEFINED = re.compile(
    r"^ {0,3}\[(?P<name>[^\[\]\n]{1,60})\]:\s{0,3}<?(?P<target>\S{3,2000})", re.MULTILINE
)
_FENCE = re.compile(r"```[^`]{1,4000}```|`[^`\n]{1,300}`")


class Marks(NamedTuple):
    """Where the addresses of masked links stand, with what is shown for each, and where code is."""

    masks: list[tuple[int, int, str]] = []
    code: list[tuple[int, int]] = []

    def shown(self, at: int) -> str:
        """What is shown for the address at this place; empty, if it is shown itself."""
        spot = bisect_right(self.masks, (at, 1 << 30, "")) - 1
        return self.masks[spot][2] if spot >= 0 and at < self.masks[spot][1] else ""

    def in_code(self, at: int) -> bool:
        """Whether this place is in code."""
        spot = bisect_right(self.code, (at, 1 << 30)) - 1
        return spot >= 0 and at < self.code[spot][1]


PLAIN = Marks()


def marks_of(text: str) -> Marks:
    """The masked links and the code of a text."""
    code = [found.span() for found in _FENCE.finditer(text)] if "`" in text else []
    if "](" not in text and "href" not in text and "]" not in text:
        return Marks([], code) if code else PLAIN
    masks = []
    for found in _MASKED.finditer(text):
        inner = next(name for name in ("target", "url", "href") if found[name])
        shown = found["shown"] or found["named"] or found["text"]
        masks.append((*found.span(inner), shown))
    if "]:" in text:
        names = {
            found["name"] or found["shown"]: found["shown"] for found in _REFERENCE.finditer(text)
        }
        masks += [
            (*found.span("target"), names[found["name"]])
            for found in _DEFINED.finditer(text)
            if found["name"] in names
        ]
    return Marks(sorted(masks), code)
