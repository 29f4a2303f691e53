"""What a button is called on Discord: `v1:<cog>.<name>`, with its data behind another colon.

In a private message, where Discord names no server, the server stands in front: `v1@<id>:...`.
"""

import re
from typing import NamedTuple

MOST = 100  # characters that a custom id may have
TEMPLATE = re.compile(
    r"v1(?:@(?P<community>\d+))?:(?P<action>[^:]+)(?::(?P<argument>.+))?", re.DOTALL
)


class Pressed(NamedTuple):
    """What a custom id says; `community` is None where Discord itself names the server."""

    action: str
    argument: str = ""
    community: str | None = None


def custom_id(action: str, community: str | None = None) -> str:
    """The custom id of a delivery's button, `<cog>.<name>` or `<cog>.<name>:<data>`.

    `community` is the server's id for a button in a private message. Raises ValueError with a
    sentence if it is longer than Discord takes.
    """
    written = f"v1:{action}" if community is None else f"v1@{community}:{action}"
    if len(written) > MOST:
        room = MOST - len(written) + len(action)
        raise ValueError(f"a button's name and data have at most {room} characters here: {action}")
    return written


def read(written: str) -> Pressed | None:
    """What a custom id says; None if it is none of ours."""
    found = TEMPLATE.fullmatch(written)
    return (
        None
        if found is None
        else Pressed(found["action"], found["argument"] or "", found["community"])
    )
