"""What must hold where ways, edits and endings of campaigns meet."""

from dataclasses import replace
from typing import Any

import pytest

from bot.delivery import Expired
from bot.drafts import Unfit
from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons import service
from cogs.coupons.campaigns.campaign import Campaign
from tests.cogs.coupons.couponing import (
    CODES,
    SPRING,
    books,
    code_of,
    dropped,
    handled,
    options,
    spring,
)
from tests.faults import Moody

pytestmark = pytest.mark.fake_only("the platform has no part in it")
SHARED = {"codes": (), "style": "shared", "code": "ALL", "stock": 5}


async def presses_again(chat: FakeChat, *people: FakeMember) -> None:
    for who in people:
        await who.presses_late("Get mine", chat.posts("lobby")[0])


@pytest.mark.parametrize("given", [True, False])
async def test_one_code_for_all_never_becomes_one_of_a_pool_nor_a_pool_one_code_for_all(
    given: bool,
) -> None:
    for before, after in ((SHARED, {}), ({}, SHARED)):
        async with fake_chat(options=spring(**before)) as chat:
            chat.other_acts = True  # its config.yaml says the same
            await dropped(chat)
            people = [chat.has(name) for name in ("Amy", "Bo", "Cy", "Di", "Ed")]
            if given:
                await people[0].presses("Get mine")
            await chat.restarts(options=spring(**after))
            await presses_again(chat, *people)
            codes = [code_of(who.told()[-1]) for who in people if "code:" in who.told()[-1]]
            assert codes == (["ALL"] * 5 if before else list(CODES))
            assert any("another style" in said for said in chat.said("ops"))
            await books(chat)


async def test_operators_hear_that_a_smaller_number_takes_nothing_away() -> None:
    async with fake_chat(options=spring(**SHARED)) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        await chat.restarts(options=spring(**SHARED | {"stock": 2}))
        await presses_again(chat, chat.has("Amy"))
        assert any("says 2 now, and 5 came in" in said for said in chat.said("ops"))
        await books(chat)


async def test_operators_hear_which_codes_did_not_come_in_as_another_campaign_has_them() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        chat.other_acts = True  # its config.yaml says the same
        await dropped(chat)
        renamed = Campaign(title={"": "May"}, codes=(*CODES, "AB-4"))
        await chat.restarts(options=options(may=renamed))
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon drop", name="may")
        assert any("3 of its codes" in said for said in chat.said("ops"))
        assert (await books(chat, "may"))["left"] == 1


async def test_a_code_that_an_operator_looked_at_goes_to_nobody_else() -> None:
    async with fake_chat(options=spring(closes="2026-03-02 12:00")) as chat:
        ann, amy = await dropped(chat), chat.has("Amy")
        await amy.calls("/coupons")
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        await chat.db.write(lambda tx: tx.run("UPDATE coupons_coupons SET way = 'drop'"))
        await ann.calls("/coupon code", member=amy.person.native)
        assert code_of(ann.told()[-1]) == "AB-1"
        await chat.passes(hours=4)
        assert (await books(chat))["claimed"] == 1


def test_a_pack_has_no_price() -> None:
    with pytest.raises(Unfit, match="a pack has no price"):
        Campaign(pack=("spring",), points=5)


def test_no_clock_has_to_say_a_day_before_all_calendars() -> None:
    with pytest.raises(ValueError, match="too far away"):
        Campaign(opens="0001-01-01 00:00")


async def test_a_campaign_with_an_empty_title_is_called_by_its_name() -> None:
    async with fake_chat(options=spring(title={"en": " "})) as chat:
        await dropped(chat)
        assert chat.posts("lobby")[0].text.startswith("spring\n")


async def test_a_campaign_that_goes_on_in_a_raid_gives_none_before_its_end() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann, amy = await dropped(chat), chat.has("Amy")
        bea = chat.has("Bea", rights=["people"])
        await ann.calls("/coupon stop", name="spring")
        await bea.calls("/raid on")
        await ann.presses("Let it go on")
        await presses_again(chat, amy)
        await amy.was_told("This rests for a moment. Please come again a little later.")
        await bea.calls("/raid off")
        await presses_again(chat, amy)
        assert code_of(amy.told()[-1]) == "AB-1"


@pytest.mark.parametrize("line", ["/draw open", "/coupon gift"])
async def test_nothing_is_drawn_or_given_of_what_is_stopped_or_has_no_codes(line: str) -> None:
    asked: dict[str, Any] = {"winners": 1} if "draw" in line else {"audience": "everyone"}
    empty = Campaign(title={"": "Empty"})
    async with fake_chat(options=options(spring=SPRING, empty=empty)) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon stop", name="spring")
        await ann.calls(line, name="spring", **asked)
        await ann.was_told("spring was stopped.")
        await ann.calls(line, name="empty", **asked)
        await ann.was_told("empty has no codes yet. Bring some in first.")
        assert chat.said("lobby") == []


async def test_the_same_source_for_two_members_and_two_campaigns_gives_to_each() -> None:
    two = options(spring=SPRING, may=Campaign(title={"": "May"}, codes=("OK-1", "OK-2")))
    async with fake_chat(options=two) as chat:
        people = chat.has("Amy"), chat.has("Bo")
        for who in people:
            await who.calls("/coupons")
        rows = [await who.row() for who in people]
        core = chat.app.engine.core

        def asks(tx: Tx) -> None:
            for row in rows:
                for name in ("spring", "may"):
                    data = {"campaign": name, "source": "birthday"}
                    given = (core.ids.new(), row.community, row.id, "coupons.give", data)
                    core.happenings.add(tx, HappeningRow(*given, chat.clock.now(), tries=0), None)

        await chat.db.write(asks)
        await chat.passes(seconds=1)
        for who in people:
            await who.calls("/coupons")
            assert "AB-" in who.told()[-1]
            assert "OK-" in who.told()[-1]


async def test_whoever_was_not_drawn_reads_that_it_is_over() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann, people = chat.has("Ann", rights=["money"]), [chat.has("Amy"), chat.has("Bo")]
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        for who in people:
            await who.presses("Count me in")
        post = chat.posts("lobby")[0]
        await chat.passes(hours=1, minutes=2)
        for who in people:
            await who.presses_late("Count me in", post)
        told = sorted(who.told()[-1][:22] for who in people)
        assert told == ["Draw 1 is over. It was", "You were drawn in draw"]


async def test_what_is_kept_for_an_audience_that_is_gone_leaves_the_rest_to_be_given() -> None:
    kept = spring(reserve={"newcomers": 1})
    newcomers = "newcomers: {tenure: {below: 30d}}"
    async with fake_chat(options=kept, audiences=newcomers) as chat:
        await dropped(chat)
        home = chat.app.communities.called("home")
        assert home is not None
        chat.app.communities.add(replace(home, audiences={}))
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"


async def test_whom_a_raid_left_in_doubt_gets_no_reward_and_is_not_drawn() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann, amy, bo = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("Bo")
        await ann.calls("/draw open", name="spring", winners=2, lasts="1h")
        for who in (amy, bo):
            await who.presses("Count me in")
        doubted = (await bo.row()).id
        held = "INSERT INTO coupons_held (community, member) SELECT community, id FROM members"
        await chat.db.write(lambda tx: tx.run(f"{held} WHERE id = ?", doubted))
        await chat.passes(hours=1, minutes=2)
        assert any("Drawn: Amy." in text for text in chat.said("lobby"))
        found = await handled(chat, service.find, "spring")
        got = await handled(chat, service.claim, found, await bo.row(), "reward", "x")
        assert isinstance(got, service.Refusal)
        assert got.why == "paused"


async def test_an_older_post_gives_what_is_given_now_and_not_one_more() -> None:
    async with fake_chat(options=spring(per_member=3)) as chat:
        ann, amy = await dropped(chat), chat.has("Amy")
        await ann.calls("/coupon drop", name="spring")
        first, second = chat.posts("lobby")
        await amy.presses("Get mine", first)
        await amy.presses("Get mine", second)
        assert [code_of(told) for told in amy.told()] == ["AB-1", "AB-1"]
        assert (await books(chat))["left"] == 2


async def test_whose_code_went_back_unseen_gets_another_while_there_are_some() -> None:
    async with fake_chat(options=spring(codes=CODES[:2], valid_for=3_600_000)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        chat.app.platforms["fake"] = Moody(chat.platform, Expired())
        await amy.presses("Get mine")
        assert amy.told() == []
        await chat.passes(hours=2)
        assert (await books(chat))["returned"] == 1
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        assert await books(chat) == {"left": 1, "claimed": 1, "void": 0, "returned": 1} | {
            "delivered": 1
        }


async def test_points_come_back_where_nothing_else_does_and_not_twice() -> None:
    paid = spring(points=5)["coupons"].campaigns["spring"]
    both = options(spring=paid, sorry=Campaign(title={"": "Sorry"}, codes=("OK-1",)))
    async with fake_chat(options=both) as chat:
        ann, people = await dropped(chat), [chat.has("Amy"), chat.has("Bo")]
        for who in people:
            await who.calls("/checkin")
            await who.presses("Get mine for 5 points")
        await ann.calls("/coupon void", name="spring", which="given", good="sorry")
        await ann.presses("Make them void")
        await chat.passes(seconds=1)
        assert [await who.points() for who in people] == [0, 5]
        assert people[0].told()[-1].endswith("Another came in its place; it is behind the button.")
        assert people[1].told()[-1].endswith("The points that you paid are yours again.")
