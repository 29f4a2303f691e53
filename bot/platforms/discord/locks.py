"""Who may write in a room of Discord's: the overwrites that lock it, and those that open it again.

How Discord works a permission out of them: https://discord.com/developers/docs/topics/permissions
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from bot.platforms.discord.permissions import SEND, SEND_IN_THREADS, THREADS

WRITING = SEND | SEND_IN_THREADS | THREADS
ROLE, MEMBER = 0, 1


class Bits(NamedTuple):
    """What an overwrite allows, and what it denies."""

    allow: int = 0
    deny: int = 0

    def writing(self) -> "Bits":
        """Of these, what is about writing."""
        return Bits(self.allow & WRITING, self.deny & WRITING)

    def with_writing(self, writing: "Bits") -> "Bits":
        """The same with other permissions to write."""
        return Bits(self.allow & ~WRITING | writing.allow, self.deny & ~WRITING | writing.deny)


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What a role or a member may do in one room, unlike elsewhere."""

    holder: str
    kind: int
    bits: Bits


@dataclass(frozen=True, slots=True)
class Change:
    """An overwrite's permissions to write before a lock and with it; `there`: it was there."""

    holder: str
    kind: int
    there: bool
    found: Bits
    ours: Bits


@dataclass(frozen=True, slots=True)
class Who:
    """Who is who in a server, by id: `everyone` is the role that all have.

    `operators` are the roles that can write in a locked room, `people` members who can; `bots` are
    the roles of other bots, which are left as they are.
    """

    everyone: str
    bot: str
    operators: frozenset[str]
    people: frozenset[str]
    bots: frozenset[str]


def read(channel: Mapping[str, Any]) -> dict[str, Overwrite]:
    """The overwrites of a channel as Discord tells of it, by holder."""
    return {
        str(each["id"]): Overwrite(
            str(each["id"]), int(each["type"]), Bits(int(each["allow"]), int(each["deny"]))
        )
        for each in channel.get("permission_overwrites") or ()
    }


def locking(here: Mapping[str, Overwrite], who: Who) -> list[Change]:
    """What locks a room, in an order in which the bot never locks itself out of changing it."""
    return [*_changes(here, who)]


def _changes(here: Mapping[str, Overwrite], who: Who) -> Iterator[Change]:
    free, shut = Bits(WRITING, 0), Bits(0, WRITING)
    for person in (who.bot, *sorted(who.people - {who.bot})):
        yield _change(here, person, MEMBER, free)
    for role in sorted(who.operators):
        yield _change(here, role, ROLE, free)
    for each in here.values():
        kept = each.holder in {who.everyone, who.bot, *who.people, *who.operators, *who.bots}
        if not kept and each.bits.allow & WRITING:
            yield _change(here, each.holder, each.kind, Bits(0, each.bits.writing().deny))
    yield _change(here, who.everyone, ROLE, shut)


def _change(here: Mapping[str, Overwrite], holder: str, kind: int, ours: Bits) -> Change:
    found = here.get(holder)
    return Change(holder, kind, found is not None, found.bits.writing() if found else Bits(), ours)


def opening(changes: Iterable[Change], everyone: str, bot: str) -> list[Change]:
    """The same changes in the order in which they are taken back: the bot's own comes last."""
    first = {everyone: 0, bot: 2}
    return sorted(changes, key=lambda each: (first.get(each.holder, 1), each.holder))


def opened(change: Change, now: Overwrite | None) -> Bits | None:
    """What an overwrite is when a change is taken back, where nobody changed it meanwhile.

    None for what stays as it is now.
    """
    if now is None or now.bits.writing() != change.ours:
        return None
    return now.bits.with_writing(change.found)
