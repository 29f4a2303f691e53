"""Packs: of what they are, whose coupons they give, and who gets the next one."""

from typing import Any

import pytest

from bot.delivery import Expired
from bot.kinds import UNITS
from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from tests.cogs.coupons.couponing import (
    CODES,
    books,
    code_of,
    drafted,
    dropped,
    options,
    spring,
)
from tests.faults import Moody

pytestmark = pytest.mark.fake_only


async def test_a_pack_is_of_campaigns_that_are_there_and_of_none_that_has_codes_already() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        ann = await drafted(chat, "a")
        await ann.presses("How many")
        await ann.submits(codes="AB-1\nAB-2")
        await ann.presses("Open it")
        await ann.calls("/coupon drop", name="a")
        await ann.calls("/coupon change", name="a")
        await ann.presses("For whom")
        await ann.submits(pack="a")
        assert ann.told()[-1].startswith("A pack has no codes of its own")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await drafted(chat, "p")
        await ann.calls("/coupon show", name="p")
        for pack, said in {
            "a, nix": 'There is no campaign called "nix".',
            "a, p": "p is a pack itself, or would be.",
        }.items():
            await ann.presses("For whom")
            await ann.submits(pack=pack)
            assert ann.told()[-1].startswith(said)
        await ann.presses("For whom")
        await ann.submits(pack="a", per_member=2)
        await ann.presses("Open it")
        await ann.was_told('Each member gets a pack once. Under "For whom", let each have one.')
        await ann.presses("For whom")
        await ann.submits(per_member=1)
        await ann.presses("Open it")
        assert ann.told()[-1].startswith("p is open.")


async def test_a_campaign_with_codes_becomes_no_pack_in_config_yaml_either() -> None:
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True
        await dropped(chat)
        amy, other = chat.has("Amy"), Campaign(codes=("OK-1",))
        await chat.restarts(options=options(spring=Campaign(pack=("other",)), other=other))
        assert chat.said("ops")[-1].startswith("spring: config.yaml gives it another style, or")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
    with pytest.raises(ValueError, match="each member gets a pack once"):
        options(other=Campaign(codes=("OK-1",)), p=Campaign(pack=("other",), per_member=2))


async def test_whoever_names_a_pack_to_tell_or_to_void_reads_whose_coupons_it_gives() -> None:
    pack = Campaign(pack=("hello", "again"))
    said = options(hello=Campaign(codes=CODES), again=Campaign(codes=("OK-1",)), welcome=pack)
    async with fake_chat(options=said) as chat:
        ann, amy = await dropped(chat, "welcome"), chat.has("Amy")
        await amy.presses("Get mine")
        calls: dict[str, dict[str, Any]] = {
            "/coupon tell": {"message": "Closed"},
            "/coupon void": {"which": "all"},
            "/coupon make": {"count": 2},
        }
        for call, facts in calls.items():
            await ann.calls(call, name="welcome", **facts)
            assert ann.told()[-1].endswith("in it. Name one of these: hello and again.")
        await ann.calls("/coupon stop", name="welcome", message="Closed")
        assert ann.told()[-1].endswith("reaches those who hold a coupon of hello and again.")
        await ann.calls("/coupon tell", name="hello", message="Closed on Monday")
        assert amy.told()[-1] == "About your coupon, hello. Closed on Monday"


async def test_who_has_left_takes_no_next_of_a_pack_and_nothing_that_makes_good() -> None:
    pack = Campaign(pack=("hello", "again"), unlocks_after=UNITS["d"])
    said = options(hello=Campaign(codes=CODES), again=Campaign(codes=("OK-1",)), welcome=pack)
    async with fake_chat(options=said) as chat:
        ann, amy, bo = await dropped(chat, "welcome"), chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await bo.presses("Get mine")
        await amy.leaves()
        await chat.passes(days=2)
        await bo.was_told("again. This one is yours now, too. The code is behind the button.")
        await ann.calls("/coupon void", name="hello", which="given", good="again")
        await ann.presses("Make them void")
        assert chat.said("ops") == [
            "hello: 2 coupons that members held are void.",
            "hello: for one of them nothing was left that makes good. Bring in more codes, and"
            " write to them.",
        ]


async def test_the_first_of_a_pack_goes_back_if_nobody_saw_it_until_the_pack_closed() -> None:
    pack = Campaign(pack=("hello",), closes="2026-03-02 12:00")
    async with fake_chat(options=options(hello=Campaign(codes=CODES), welcome=pack)) as chat:
        for name in ("welcome", "hello"):
            await dropped(chat, name)
        chat.app.platforms["fake"] = Moody(chat.platform, Expired(), Expired())
        for who, post in zip(("Amy", "Bo"), chat.posts("lobby"), strict=True):
            await chat.has(who).presses("Get mine", post)
        await chat.passes(hours=4)
        states = {"claimed*": 1, "returned": 1}  # that of hello itself, and that of the pack
        assert await books(chat, "hello") == {"left": 2, "claimed": 1, "void": 0} | states


async def test_who_has_the_pack_already_does_not_join_a_draw_of_it() -> None:
    pack = Campaign(pack=("hello",))
    async with fake_chat(options=options(hello=Campaign(codes=CODES), welcome=pack)) as chat:
        ann, amy = await dropped(chat, "welcome"), chat.has("Amy")
        await amy.presses("Get mine")
        await ann.calls("/draw open", name="welcome", winners=1, lasts="1h")
        await amy.presses("Count me in")
        assert amy.told()[-1].startswith("You had yours already.")
