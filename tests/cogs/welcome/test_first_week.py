"""The ready script first-week: whom it begins for, and that it lets people sleep."""

import pytest

from bot.kinds import parse_time
from bot.pacing import Quiet
from bot.testing import ROOT, fake_chat
from tests.cogs.welcome.test_in_a_raid import RAID, raid

WEEK = (ROOT / "sops" / "first-week.yaml").read_text("utf-8").replace("off: true\n", "")
NIGHT = Quiet(parse_time("22:30"), parse_time("07:00"))


@pytest.mark.fake_only
async def test_who_was_there_before_is_left_alone_unless_an_operator_asks() -> None:
    async with fake_chat(scripts={"first-week": WEEK}) as chat:
        ann, bo = chat.has("Ann", rights=["content"]), chat.has("Bo")
        await bo.says("I have been here for years.")
        await bo.leaves()
        await chat.passes(hours=1)
        await chat.arrives(bo)
        await chat.passes(hours=1)
        assert chat.said() == []
        await ann.calls("/sop run", script="first-week", member=bo.person.native)
        await chat.passes(minutes=16)
        assert chat.said()[0].startswith("Welcome Bo.")


@pytest.mark.fake_only
async def test_the_private_line_waits_for_the_morning_where_the_member_lives() -> None:
    async with fake_chat(scripts={"first-week": WEEK}, settings={"quiet": NIGHT}) as chat:
        amy = await chat.joins("Amy")
        await amy.calls("/timezone", zone="America/Los_Angeles")
        await chat.passes(minutes=20)
        await amy.presses("Old hand")
        before = len(amy.told())
        await chat.passes_until("2026-03-03 16:59")  # 6:59 in Los Angeles; it was due at 1:00 there
        assert len(amy.told()) == before
        await chat.passes_until("2026-03-03 17:01")
        assert amy.told()[-1].startswith("Amy, one thing to try today: find a question")


@pytest.mark.fake_only
async def test_in_a_raid_the_script_welcomes_nobody_and_after_it_those_who_may_stay() -> None:
    async with fake_chat(scripts={"first-week": WEEK}, options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat)
        await came[-1].leaves()
        await chat.passes(minutes=30)
        assert [text.split(".")[0] for text in chat.said("lobby")] == ["Welcome Amy and Bruno"]
        await olga.presses("Let them in")
        await chat.passes(hours=1)
        assert chat.said("lobby")[1].startswith("Welcome Xu, Yara, and Zoe.")


@pytest.mark.fake_only
async def test_who_is_put_out_after_a_raid_was_never_welcomed_by_the_script() -> None:
    async with fake_chat(scripts={"first-week": WEEK}, options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        await raid(chat)
        await chat.passes(minutes=30)
        await olga.presses("Put them out")
        await chat.passes(days=4)
        assert [text.split(".")[0] for text in chat.said("lobby")] == ["Welcome Amy and Bruno"]


@pytest.mark.fake_only
async def test_who_was_to_be_welcomed_while_plaza_was_away_is_welcomed_after_it() -> None:
    async with fake_chat(scripts={"first-week": WEEK}) as chat:
        await chat.joins("Amy")
        await chat.passes(minutes=1)
        await chat.restarts(minutes=30)
        await chat.passes(minutes=2)
        assert [text.split(".")[0] for text in chat.said("lobby")] == ["Welcome Amy"]
