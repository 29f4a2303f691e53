"""When the bot was away is known, however seldom it looks at an idle clock."""

from bot.store.db import Tx
from bot.testing import fake_chat

MINUTE = 60_000


def gaps(tx: Tx) -> list[int]:
    return [minutes for (minutes,) in tx.rows("SELECT (until - since) / 60000 FROM away")]


def beat(tx: Tx) -> int:
    row = tx.row("SELECT at FROM alive")
    assert row is not None
    return int(row[0])


async def test_a_quiet_month_is_no_absence_and_its_last_minute_is_known() -> None:
    async with fake_chat() as chat:
        await chat.passes(days=30)
        assert await chat.db.read(gaps) == []
        assert chat.clock.now() - await chat.db.read(beat) < MINUTE


async def test_an_hour_away_is_an_hour_and_one_in_which_the_machine_slept_is_too() -> None:
    async with fake_chat() as chat:
        await chat.passes(hours=1)
        await chat.restarts(hours=1)
        await chat.passes(hours=1)
        chat.clock.move_to(chat.clock.now() + 90 * MINUTE)  # no alarm rang meanwhile
        await chat.passes(hours=1)
        assert await chat.db.read(gaps) == [60, 90]


async def test_a_minute_in_which_somebody_wrote_is_not_idle() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        await chat.passes(hours=1)
        traffic = chat.app.engine.core.traffic
        assert traffic.idle()
        await amy.says("good morning")
        assert not traffic.idle()
        await chat.passes(minutes=1)
        assert traffic.idle()
