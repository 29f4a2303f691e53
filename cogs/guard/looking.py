"""The guard's look at what people write: it is read and judged before anybody else hears of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.cog import screen
from bot.events import (
    MemberJoined,
    MemberRenamed,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
)
from bot.sight import Lists, Sight, Written
from cogs.guard.allowing.posting import Posted, posted
from cogs.guard.behaviour import behaviour, same
from cogs.guard.config import Options
from cogs.guard.evidence import Address, Author, Copy, Finding, Piece, Reading
from cogs.guard.judging import judge
from cogs.guard.pieces import pieces_of
from cogs.guard.reading import read
from cogs.guard.splits import Split, splits
from cogs.guard.standing import days_here, standing


class Looking:
    """The screen; what follows on what it found is said by `found` of the cases."""

    @screen(
        *(MessageSent, MessageEdited, MessageUnfurled, MemberJoined, MemberRenamed, ThreadOpened),
        then="found",
    )
    def look(self, sight: Sight) -> Finding | Posted | None:
        """What is wrong with it, or which sites an operator vouches for; None lets it pass."""
        return vouch(sight) if sight.operator else look(sight)


def vouch(sight: Sight) -> Posted | None:
    """The sites that an operator's message links to, where it says that they are fine."""
    event = sight.event
    if not isinstance(event, MessageSent | MessageEdited):
        return None
    return posted(read(pieces_of(event)).addresses, Known(sight))


def look(sight: Sight) -> Finding | None:
    """Read an event and judge it; None where nothing follows."""
    options, event = sight.options, sight.event
    assert isinstance(options, Options)
    policy = options.policy
    if options.rooms and event.room is not None:
        policy = policy.in_room(sight.community.role_of(event.room) or "")
    how = standing(sight.member, sight.now, options.newcomer)
    pieces, known = pieces_of(event), Known(sight)
    reading = read(pieces)
    parted, parts = _put_together(reading, sight, known)
    if parted:
        pieces += [Piece("split", each.text) for each in parts]
        reading = replace(reading, addresses=(*reading.addresses, *parted))
    done = behaviour(sight, options.limits, policy, how)
    author = Author(how, days_here(sight.member, sight.now))
    decision = judge(reading, author, known, policy, done.evidence)
    if decision.action == "none":
        return None
    others = [*done.others, *(part for each in parts for part in each.parts)]
    return Finding(decision, pieces, _copies(sight, others))


def _put_together(
    reading: Reading, sight: Sight, known: "Known"
) -> tuple[list[Address], list[Split]]:
    """Hosts that are only there if this message and those just before it are read as one.

    One that may be an accident of prose ("see you." "so long") counts only if a list holds it.
    """
    event, found, parts = sight.event, list[Address](), list[Split]()
    if not isinstance(event, MessageSent) or not sight.recent:
        return found, parts
    whole = {each.host for each in reading.addresses}
    for each in splits(event.text, sight.recent, event.room or "", sight.now):
        for address in read([Piece("split", each.text)]).addresses:
            meant = each.plain or known.listed(address.host, address.path) is not None
            if meant and address.host not in whole:
                whole.add(address.host)
                found.append(address)
                parts.append(each)
    return found, parts


def _copies(sight: Sight, others: Iterable[Written]) -> Sequence[Copy]:
    """The message itself, those that belong to it, and those that say the same in any room."""
    event, found = sight.event, list[Copy]()
    if isinstance(event, MessageSent | MessageEdited):
        others = [*same(event.text, sight.recent), *others]
    for each in others:
        found.append(Copy(each.room, each.message))
    if event.message is not None and not isinstance(event, ThreadOpened):
        found.append(Copy(event.room or "", event.message))
    return tuple(dict.fromkeys(found))


class Known:
    """What is known of hosts in this community: its own sites are fine, whatever lists say."""

    def __init__(self, sight: Sight) -> None:
        self._lists: Lists = sight.lists
        self._own = frozenset(_host(each) for each in sight.community.sites)

    def listed(self, host: str, path: str) -> str | None:
        """The name of the block list that holds it."""
        return self._lists.listed(host, path)

    def allowed(self, host: str) -> bool:
        """Whether it is one of the community's own, one of those below it, or allowed by a list."""
        return any(each in self._own for each in _and_above(host)) or self._lists.allowed(host)


def _and_above(host: str) -> Iterator[str]:
    yield host
    while "." in host:
        host = host.partition(".")[2]
        yield host


def _host(site: str) -> str:
    """The host of a site as an operator wrote it: with or without a scheme, a path and www."""
    host = site.partition("//")[2] or site
    for end in "/?#:":
        host = host.partition(end)[0]
    return host.casefold().removeprefix("www.")
