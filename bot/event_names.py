"""What events are called: those of platforms by scripts, those of a cog by other cogs."""

import re
from functools import cache

CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def own_name(cog: str, shape: type) -> str:
    """What others call a cog's own event: `<cog>.<event>`."""
    return f"{cog}.{_parted(shape.__name__, '_')}"


def name_of(shape: type) -> str:
    """What scripts call an event of a platform: `member.passed`, `message.sent`."""
    return _parted(shape.__name__, ".")


@cache
def _parted(name: str, by: str) -> str:
    return CAPITAL.sub(by, name).lower()
