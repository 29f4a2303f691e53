"""Counts in the stand-in's own world what is lost and what is double."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.chaos.orders import Order
from tests.chaos.parrots.echo import HEARD
from tests.chaos.people import Crowd
from tests.standins.discord import Standin
from tests.standins.discord.shapes import Wire


@dataclass
class Count:
    """What is wrong, a sentence each."""

    lost: list[str] = field(default_factory=list)
    double: list[str] = field(default_factory=list)

    def there(self, what: str, times: int, *, expected: int = 1) -> None:
        """Something that should be there so often is there so often."""
        found = f"{what}: {times} instead of {expected}"
        if times < expected:
            self.lost.append(found)
        elif times > expected:
            self.double.append(found)

    def settled(self, what: str, done: bool) -> None:
        """Something that cannot be double is done."""
        if not done:
            self.lost.append(what)


def messages(discord: Standin) -> Iterator[Wire]:
    """Every message of the bot that stands in a channel or thread."""
    for channel in discord.world.messages.values():
        for message in channel.values():
            if message["author"]["id"] == discord.world.bot["id"] and message["type"] == 0:
                yield message


def count(discord: Standin, told: Sequence[Order], crowd: Crowd) -> Count:
    """Everything that was committed beside everything that stands there."""
    result = Count()
    standing: dict[str, list[Wire]] = {}
    for message in messages(discord):
        standing.setdefault(message["content"], []).append(message)
    times = Counter({text: len(found) for text, found in standing.items()})
    spans = Counter(invite.get("max_age") for invite in discord.world.invites.values())
    for order in told:
        _count_order(result, order, times, spans)
        for post in standing.get(order.text, ())[:1]:
            _count_acts(result, order, post)
    _count_crowd(result, discord, crowd, times)
    return result


def _count_order(
    result: Count, order: Order, times: Counter[str], spans: "Counter[int | None]"
) -> None:
    for text in order.left:
        result.there(f"{text!r}", times[text])
    if order.kind in ("edit", "delete"):  # the words that went must not stand there
        result.there(f"{order.kind} of {order.text!r}", times[order.text], expected=0)
    if order.kind == "invite":
        result.there(f"the invite of {order.text!r}", spans[order.span])


def _count_acts(result: Count, order: Order, post: Wire) -> None:
    if order.kind == "pin":
        result.settled(f"the pin of {order.text!r}", post["pinned"])
    if order.kind == "thread":
        result.settled(f"the thread of {order.text!r}", "thread" in post)


def _count_crowd(result: Count, discord: Standin, crowd: Crowd, times: Counter[str]) -> None:
    """What a reaction or an answer says is committed has its post or role, and only that."""
    for echoed in crowd.echoed:
        text = f"heard {echoed.number}"
        result.there(f"{text!r}", times[text], expected=int(_heard(discord, echoed.message)))
    for badge in crowd.badges:
        has = badge.role in badge.person.member["roles"]
        heard = _heard(discord, badge.message)
        result.there(f"a role of {badge.person.name}", int(has), expected=int(heard))
    for press in crowd.pressed:
        text = f"{press.person.name} pressed {press.number}"
        answered = press.asked.content == f"pressed {press.number} by {press.person.name}"
        if answered or times[text] > 1:  # the press itself may have been lost with its line
            result.there(f"{text!r}", times[text])
        result.there(f"more answers to {text!r}", len(press.asked.told), expected=0)


def _heard(discord: Standin, message: Wire) -> bool:
    reactors = discord.world.reactors.get((message["id"], HEARD), ())
    return discord.world.bot["id"] in reactors
