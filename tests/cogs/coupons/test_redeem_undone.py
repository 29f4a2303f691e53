"""A use that is undone: its holder loses nothing, nobody gains by it, and programs hear of it."""

import json
from typing import Any

import pytest

from bot.testing import FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options
from cogs.coupons.hooks.config import Hook
from tests.cogs.coupons.couponing import books
from tests.cogs.coupons.shops import SECRET
from tests.cogs.coupons.tills import has_code, unmarked

pytestmark = pytest.mark.fake_only("the chat adds nothing")
HOUR, DAY = 3_600_000, 86_400_000
URL = "https://shop.example/plaza"


def options(**campaigns: Campaign) -> dict[str, Any]:
    hooks = {"till": Hook(URL, SECRET, events=("redeemed",))}
    return {"coupons": Options(campaigns=campaigns, hooks=hooks)}


async def used(ann: FakeMember, code: str) -> None:
    """An operator uses a code."""
    await ann.calls("/redeem", code=code)
    await ann.presses("Use it now")


async def test_a_coupon_whose_end_came_before_the_undo_can_be_used_for_15_minutes() -> None:
    short = Campaign(title={"": "Short"}, codes=("SH-1",), valid_for=HOUR)
    async with fake_chat(options=options(spring=short)) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        code = await has_code(chat, amy)
        await chat.passes(minutes=55)
        await used(ann, code)
        await chat.passes(minutes=10)
        await ann.presses("Undo")
        await ann.was_told("Undone. The coupon can be used again.")
        await chat.passes(minutes=14)
        await ann.calls("/redeem", code=code)
        assert "It can be used." in ann.told()[-1]
        await chat.passes(minutes=30)
        assert (await books(chat))["expired"] == 1


async def test_the_reminder_comes_as_if_it_had_not_been_used() -> None:
    long = Campaign(title={"": "Long"}, codes=("LO-1",), valid_for=7 * DAY)
    async with fake_chat(options=options(spring=long)) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await used(ann, await has_code(chat, amy))
        await ann.presses("Undo")
        told = len(amy.told())
        await chat.passes(days=6)
        assert [text[:20] for text in amy.told()[told:]] == ["Long. It is good unt"]


async def test_the_next_of_a_pack_stays_and_no_further_one_comes() -> None:
    pack = {
        "first": Campaign(title={"": "First"}, codes=("FI-1", "FI-2")),
        "second": Campaign(title={"": "Second"}, codes=("SE-1", "SE-2")),
        "spring": Campaign(title={"": "Pack"}, pack=("first", "second")),
    }
    async with fake_chat(options=options(**pack)) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        code = await has_code(chat, amy)
        await used(ann, code)
        await ann.presses("Undo")
        assert "the next one of the pack, stays with its holder" in ann.told()[-1]
        await used(ann, code)
        assert (await books(chat, "second"))["left"] == 1
        await amy.calls("/coupons")
        assert "SE-1" in unmarked(amy.told()[-1])


async def test_programs_that_count_uses_hear_that_one_was_none() -> None:
    once = Campaign(title={"": "Once"}, codes=("ON-1",))
    async with fake_chat(options=options(spring=once)) as chat:
        ann = chat.has("Ann", rights=["money"])
        await used(ann, await has_code(chat, chat.has("Amy")))
        await ann.presses("Undo")
        await chat.passes(seconds=1)
        sent = [json.loads(body) for _, body, _ in chat.web.sent]
        assert [each["type"] for each in sent] == ["coupons.redeemed", "coupons.undone"]
        assert len({each["data"]["redemption"] for each in sent}) == 1


async def test_what_the_team_made_void_meanwhile_is_not_saved_by_an_undo() -> None:
    good = Campaign(title={"": "Sorry"}, codes=("SO-1", "SO-2"))
    spring = Campaign(title={"": "Spring"}, codes=("SP-1", "SP-2"))
    async with fake_chat(options=options(spring=spring, sorry=good)) as chat:
        ann, sue, amy = chat.has("Ann", rights=["money"]), chat.has("Sue"), chat.has("Amy")
        code = await has_code(chat, amy)
        await chat.has("Bo").presses("Get mine")
        await sue.calls("/coupons")
        await ann.calls("/shop staff", member=sue.person.native)
        await sue.calls("/redeem", code=code)
        await sue.presses("Use it now")
        await ann.calls("/coupon void", name="spring", which="given", good="sorry")
        await ann.presses("Make them void")
        await chat.passes(seconds=1)
        await sue.presses("Undo")
        assert sue.told()[-1].startswith("Undone. The team has made these coupons void meanwhile")
        await amy.calls("/coupons")
        assert "SO-2" in unmarked(amy.told()[-1])
        assert await books(chat) == {"left": 0, "claimed": 0, "void": 2}
