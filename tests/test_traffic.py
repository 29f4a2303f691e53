"""What a busy minute brought is written down in pages, so that nobody waits for the writer."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.communities import Community
from bot.events import MessageSent, Person
from bot.figures import MESSAGES, WROTE
from bot.sops.presence import Presence
from bot.store.db import Database, Tx
from bot.testing import FakeChat, fake_chat
from bot.traffic import ROWS, Traffic

MANY = 2 * ROWS + 1


class Counted:
    """A database that counts its units, and refuses one of them."""

    def __init__(self, db: Database, refused: int = 0) -> None:
        self._db = db
        self.units = 0
        self.refused = refused

    async def write(self, unit: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The unit's result, like the database's own."""
        self.units += 1
        if self.units == self.refused:
            raise OSError("the disk is full")
        return await self._db.write(unit, *args, **kwargs)


def questions(tx: Tx) -> int:
    return len(tx.rows("SELECT 1 FROM figures_questions"))


def figures(tx: Tx) -> dict[str, int]:
    return dict(tx.rows("SELECT figure, count FROM figures_days"))


def home(chat: FakeChat) -> Community:
    return next(iter(chat.app.communities))


async def busy(chat: FakeChat, db: Any) -> Traffic:
    """Traffic of a minute in which many asked twice, each in a room of their own."""
    members, community = chat.app.engine.core.members, home(chat)
    traffic = Traffic(db, Presence(), members, chat.app.communities)
    for number in range(MANY):
        who = Person(f"native-{number}", f"Member {number}")
        member = await chat.db.write(members.see, community, who, 0)
        for turn in (1, 2):
            traffic.saw(community, asked(f"{number}-{turn}", who, chat.clock.now()), member)
    return traffic


def asked(message: str, who: Person, at: int) -> MessageSent:
    room = f"room-{who.native}"
    return MessageSent(
        id=message,
        platform="fake",
        community="home",
        at=at,
        who=who,
        room=room,
        message=message,
        text="is that so?",
    )


async def test_a_busy_minute_is_written_in_pages_and_nobody_is_counted_twice() -> None:
    async with fake_chat() as chat:
        db = Counted(chat.db)
        traffic = await busy(chat, db)
        await traffic.remember(chat.clock.now())
        assert traffic.idle()
        assert db.units > 9, "of what was seen, counted and asked each has three pages"
        assert await chat.db.read(figures) == {WROTE: MANY, MESSAGES: 2 * MANY}
        assert len(traffic.questions.of(home(chat).id)) == MANY


@pytest.mark.parametrize("refused", [5, 8, 11])
async def test_what_the_disk_refuses_comes_again_and_counts_once(refused: int) -> None:
    async with fake_chat() as chat:
        traffic = await busy(chat, Counted(chat.db, refused))
        with pytest.raises(OSError, match="full"):
            await traffic.remember(chat.clock.now())
        assert not traffic.idle()
        await traffic.remember(chat.clock.now())
        assert traffic.idle()
        assert await chat.db.read(figures) == {WROTE: MANY, MESSAGES: 2 * MANY}
        assert await chat.db.read(questions) == MANY
