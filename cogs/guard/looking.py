"""The guard's look at what people write: it is read and judged before anybody else hears of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from bot.cog import screen
from bot.communities import Community
from bot.context import Ctx
from bot.events import (
    BotWrote,
    MemberJoined,
    MemberPassed,
    MemberRenamed,
    MessageEdited,
    MessageMissed,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
    ThreadRenamed,
)
from bot.members import Member
from bot.sight import Lists, Sight, Written
from cogs.guard.behaviour import NOTHING, Limits, Said, behaviour, same
from cogs.guard.bots.looking import found_of
from cogs.guard.config import Options
from cogs.guard.evidence import Address, Author, Copy, Finding, Knowledge, Piece, Reading
from cogs.guard.judging import Policy, judge
from cogs.guard.pieces import WRITTEN, pieces_of
from cogs.guard.reading import all_prose, read
from cogs.guard.splits import Split, edited, splits, unlike
from cogs.guard.standing import days_here, stands


class Looking:
    """The screen; what follows on what it found is said by `found` of the cases."""

    @screen(
        *(MessageSent, MessageEdited, MessageMissed, MessageUnfurled, BotWrote),
        *(MemberJoined, MemberPassed, MemberRenamed, ThreadOpened, ThreadRenamed),
        then="found",
    )
    def look(self, sight: Sight) -> Finding | None:
        """What is wrong with it; None lets it pass."""
        return None if sight.operator else look(sight)


def look(sight: Sight) -> Finding | None:
    """Read an event and judge it; None where nothing follows."""
    options, event = sight.options, sight.event
    assert isinstance(options, Options)
    room, community = event.room or "", sight.community
    policy = policy_in(options, community, event.room)
    known = Known(community, sight.lists)
    if isinstance(event, BotWrote):
        return None if event.who.native in options.bots else found_of(event, known, policy)
    author = _author(sight.member, sight.now, options)
    pieces = pieces_of(event)
    here = Copy(room, event.message) if event.message is not None else None
    if not isinstance(event, WRITTEN):
        found = found_in(pieces, None, author, known, policy, options.limits, here)
        return None if found is None or found.decision.action == "none" else found
    trap, is_edit = options.limits.honeypot, isinstance(event, MessageEdited)
    trapped = trap != "" and event.room in community.natives(trap)
    said = Said(event.text, room, event.at, sight.recent, is_edit, trapped)
    return found_in(pieces, said, author, known, policy, options.limits, here)


def _author(member: Member, now: int, options: Options) -> Author:
    days = days_here(member, now)
    return Author(stands(days, options.newcomer), days)


def seen_later(ctx: Ctx, pieces: Sequence[Piece], room: str, message: str) -> Finding | None:
    """The same for what came to light of a message when it stood already."""
    options, member = ctx.options, ctx.member
    author = _author(member, ctx.now, options)
    known, policy = Known(ctx.community, ctx.lists), policy_in(options, ctx.community, room)
    here = Copy(room, message)
    return found_in(pieces, None, author, known, policy, options.limits, here)


def policy_in(options: Options, community: Community, room: str | None) -> Policy:
    """The rules in a room, by its native id."""
    if not options.rooms or room is None:
        return options.policy
    return options.policy.in_room(community.role_of(room) or "")


def found_in(
    pieces: Sequence[Piece],
    said: Said | None,
    author: Author,
    known: Knowledge,
    policy: Policy,
    limits: Limits,
    here: Copy | None = None,
) -> Finding | None:
    """What follows on what was written, or on what is no message (`said` is None then).

    `here` is the message itself, which the finding names among its copies. The decision may be
    that nothing follows; None is where nothing at all was found.
    """
    reading, parts = read(pieces), list[Split]()
    done = NOTHING
    if said is not None:
        if said.recent:
            reading, parts = _put_together(reading, said, known)
        done = behaviour(said, limits, policy, author.standing)
    decision = judge(reading, author, known, policy, done.evidence)
    if decision.action == "none" and not decision.hints:
        return None
    joined = [Piece("split", each.text) for each in parts]
    others = [*done.others, *(part for each in parts for part in each.parts)]
    return Finding(decision, (*pieces, *joined), _copies(said, others, here))


def _put_together(reading: Reading, said: Said, known: Knowledge) -> tuple[Reading, list[Split]]:
    """Hosts that are only there if a message and those just before it are read as one.

    One that may be an accident of prose ("see you." "so long") counts only if a list holds it.
    """
    found, parts = list[Address](), list[Split]()
    told = edited(said) if said.edited else splits(said.text, said.recent, said.room, said.at)
    every = unlike(told)
    if all_prose([each.text for each in every]):
        return reading, parts
    whole = {each.host for each in reading.addresses}
    for each in every:
        together = read([Piece("split", each.text)])
        for address in chain(together.addresses, together.guesses):
            listed = known.listed(address.host, address.path) is not None
            meant = listed or (each.plain and address.sure)
            if meant and address.host not in whole:
                whole.add(address.host)
                found.append(address)
                parts.append(each)
    if not found:
        return reading, parts
    return replace(reading, addresses=(*reading.addresses, *found)), parts


def _copies(said: Said | None, others: Iterable[Written], here: Copy | None) -> Sequence[Copy]:
    """Those that say the same in any room, those that belong to it, and the message itself."""
    found = list[Copy]()
    if said is not None:
        others = [*same(said.text, said.recent), *others]
        found = [Copy(each.room, each.message) for each in others]
    if here is not None:
        found.append(here)
    return tuple(dict.fromkeys(found))


class Known:
    """What is known of hosts in this community: its own sites are fine, whatever lists say."""

    __slots__ = ("_lists", "_sites")

    def __init__(self, community: Community, lists: Lists) -> None:
        self._lists = lists
        self._lists = lists
        self._sites = community.sites

    def listed(self, host: str, path: str) -> str | None:
        """The name of the block list that holds it."""
        return self._lists.listed(host, path)

    def allowed(self, host: str) -> bool:
        """Whether it is one of the community's own, one of those below it, or allowed by a list."""
        if self._sites and not _hosts(self._sites).isdisjoint(_and_above(host)):
            return True
        return self._lists.allowed(host)


def _and_above(host: str) -> Iterator[str]:
    yield host
    while "." in host:
        host = host.partition(".")[2]
        yield host


@lru_cache(maxsize=1_000)
def _hosts(sites: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_host(each) for each in sites)


def _host(site: str) -> str:
    """The host of a site as an operator wrote it: with or without a scheme, a path and www."""
    host = site.partition("//")[2] or site
    for end in "/?#:":
        host = host.partition(end)[0]
    return host.casefold().removeprefix("www.")
