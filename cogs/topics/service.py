"""Which rooms fit a member."""

from collections.abc import Collection, Mapping

from cogs.topics.config import Topic

SHOWN = 3


def ranked(rooms: Mapping[str, Topic], tags: Collection[str]) -> list[str]:
    """All rooms: those with the most of the member's tags first, then those for everybody."""
    held = frozenset(tags)

    def rank(name: str) -> tuple[int, bool]:
        wanted = rooms[name].tags
        return -len(held & set(wanted)), bool(wanted)

    return sorted(rooms, key=rank)


def fitting(
    rooms: Mapping[str, Topic], tags: Collection[str], joined: Collection[str]
) -> list[str]:
    """At most three rooms that share a tag with the member, who has not joined them."""
    held = frozenset(tags)
    found = [name for name in ranked(rooms, tags) if held & set(rooms[name].tags)]
    return [name for name in found if name not in joined][:SHOWN]
