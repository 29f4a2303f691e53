"""What the bot is told to post: each order has a number, and says what must stand there at last."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.effects import Button, Delete, Edit, Effect, OpenThread, Pin, Plain, Say
from bot.ways import MakeInvite

# How many of a hundred orders are of each kind.
KINDS = {"plain": 50, "button": 15, "edit": 12, "pin": 5, "thread": 6, "delete": 6, "invite": 6}
BUTTON = "Press"
FIRST_SPAN = 1_000  # seconds that an invite of order 0 lasts; order n lasts n more


@dataclass(frozen=True)
class Order:
    """One post, and what is done to it."""

    number: int
    kind: str
    guild: str
    room: str

    @property
    def text(self) -> str:
        return f"post {self.number}"

    @property
    def edited(self) -> str:
        return f"post {self.number}, edited"

    @property
    def below(self) -> str:
        return f"post {self.number}, in its thread"

    @property
    def span(self) -> int:
        """Seconds that its invite lasts: no other's lasts as long."""
        return FIRST_SPAN + self.number

    @property
    def left(self) -> list[str]:
        """The texts that stand there once everything is done."""
        texts = {"edit": [self.edited], "thread": [self.text, self.below], "delete": []}
        return texts.get(self.kind, [self.text])

    def line(self) -> dict[str, Any]:
        """As it is told to the process of the bot."""
        return asdict(self)


def orders(many: int, rooms: Sequence[tuple[str, str]], dice: random.Random) -> list[Order]:
    """So many orders for all the rooms, (guild, channel) each, in turn."""
    kinds = dice.choices(list(KINDS), list(KINDS.values()), k=many)
    places = list(rooms)
    dice.shuffle(places)
    return [Order(n, kind, *places[n % len(places)]) for n, kind in enumerate(kinds)]


def effects(order: Order, new_id: Callable[[], int]) -> Iterator[tuple[int, Effect]]:
    """The effects of an order with their ids, the post first."""
    post = new_id()
    pressed = (Button("echo.press", Plain(BUTTON), str(order.number)),)
    buttons = pressed if order.kind == "button" else ()
    yield post, Say(room=order.room, words=Plain(order.text), buttons=buttons)
    match order.kind:
        case "edit":
            yield new_id(), Edit(post=post, words=Plain(order.edited))
        case "pin":
            yield new_id(), Pin(post=post)
        case "delete":
            yield new_id(), Delete(post=post)
        case "thread":
            yield new_id(), OpenThread(post=post, name=Plain(order.text))
            yield new_id(), Say(room=order.room, words=Plain(order.below), thread=post)
        case "invite":
            yield new_id(), MakeInvite(room=order.room, lasts=order.span * 1000)
