"""What a button is called on Discord: `v1:<cog>.<name>`, or with data `v1:<cog>.<name>:<data>`."""

import re

MOST = 100  # characters that a custom id may have
TEMPLATE = re.compile(r"v1:(?P<action>[^:]+)(?::(?P<argument>.+))?", re.DOTALL)


def custom_id(action: str) -> str:
    """The custom id of a delivery's button; raises ValueError with a sentence if it is too long."""
    written = f"v1:{action}"
    if len(written) > MOST:
        room = MOST - len("v1:")
        raise ValueError(f"a button's name and data have at most {room} characters: {action}")
    return written


def action_of(written: str) -> tuple[str, str] | None:
    """A custom id's action and argument; None if it is none of ours."""
    found = TEMPLATE.fullmatch(written)
    return (found["action"], found["argument"] or "") if found else None
