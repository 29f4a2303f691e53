"""A way that is taken back later takes back what was paid for it."""

import pytest

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat
from tests.cogs.referrals.odd import PLAIN, begun, brought

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")


async def taken_back(chat: FakeChat, by: int | None = None) -> None:
    """Evidence says that nobody can know after all, or that it was another's link."""
    core, now = chat.app.engine.core, chat.clock.now()

    def tell(tx: Tx) -> None:
        row = tx.row("SELECT community, member, joined_at, id FROM referrals_states")
        assert row is not None
        home, member, joined_at, id = row
        data = {"referral": id, "member": member, "joined_at": joined_at, "again": False}
        if by is None:
            name = "referrals.set_aside"
            data |= {"confidence": "ambiguous", "evidence": "untold", "inviters": [], "links": []}
        else:
            name, way = "referrals.attributed", {"inviter": by, "link": "li", "source": None}
            data |= {"confidence": "certain", "evidence": "told", **way}
        event = (core.ids.new(), home, None, name, data)
        core.happenings.add(tx, HappeningRow(*event, now, 0), None)

    await chat.db.write(tell)


async def test_a_way_that_is_taken_back_later_takes_the_reward_back() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        await brought(chat, bo, "Amy", young=False)
        assert await bo.points() == 20
        await taken_back(chat)
        await chat.passes(seconds=1)
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        assert bo.told()[-1].endswith("may have used that link then: not counted.")


async def test_who_was_paid_for_somebody_elses_friend_gives_it_back() -> None:
    async with fake_chat(options={"referrals": PLAIN}) as chat:
        _, bo = await begun(chat)
        await brought(chat, bo, "Amy", young=False)
        assert await bo.points() == 20
        li = chat.has("Li")
        await li.says("Hello")
        await taken_back(chat, by=(await li.row()).id)
        await chat.passes(seconds=1)
        assert (await bo.points(), await li.points()) == (0, 0)
