"""Which rooms of a community somebody may know of: the operators' own are for them alone."""

from collections.abc import Callable

from bot.platforms.base import Home

FindHome = Callable[[str], Home | None]


def rooms_for(home: Home | None, *, operator: bool) -> tuple[str, ...]:
    """The rooms in their order; to everybody else a closed room does not exist."""
    if home is None:
        return ()
    return tuple(room for room in home.rooms if operator or room not in home.closed)
