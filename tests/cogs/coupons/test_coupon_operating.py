"""Campaigns as operators make, stop, void and reconcile them."""

import pytest

from bot.context import Ctx
from bot.store.db import Tx
from bot.testing import fake_chat
from cogs.coupons import service
from cogs.coupons.books.reconciling import reconcile
from cogs.coupons.campaigns.campaign import Campaign
from tests.cogs.coupons.couponing import SPRING, books, code_of, dropped, handled, options, spring

pytestmark = pytest.mark.fake_only("forms and cards have tests of their own on Discord")
GOOD = Campaign(title={"": "Sorry"}, codes=("OK-1", "OK-2"))


async def test_a_campaign_is_made_in_forms_seen_and_opened() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/coupon new")
        title = "Frühling *1*"
        await ann.submits(name="spring", title=title, value="5 €", style="pool")
        assert ann.told()[-1].startswith("spring: a draft. Codes from your shop.\n0 of 0 left")
        await ann.presses("How many")
        await ann.submits(codes="AB-1\nAB-2\n\nab 1\n")
        await ann.presses("When")
        await ann.submits(opens="tomorrow")
        assert "That is no time" in ann.told()[-1]
        await ann.presses("When")
        await ann.submits(closes="2026-03-05 20:00", valid_for="14d", remind="2d")
        seen = [said for said in ann.told() if "Closes" in said]
        assert seen[-1].splitlines() == [
            "spring: a draft. Codes from your shop.",
            "2 of 2 left.",
            "Closes Thu, Mar 5 8:00 PM.",
            "Each is good for 14 days.",
            "This is what members read:",
            f"{title}: 5 €",
            "First come, first served. Press the button; only you will see the code.",
            "2 of 2 left",
        ]
        await ann.calls("/coupon drop", name="spring")
        await ann.was_told("spring is a draft. Open it first: /coupon show spring")
        await ann.calls("/coupon show", name="spring")
        await ann.presses("Open it")
        await ann.calls("/coupon drop", name="spring")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await ann.calls("/coupon change", name="spring")
        assert "Words" not in [label for _, label in ann.sees()[-1].buttons]


async def test_codes_that_are_made_for_a_draft_are_what_it_has_when_it_is_opened() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/coupon new")
        await ann.submits(name="spring", title="Spring", style="made")
        await ann.calls("/coupon make", name="spring", count=2)
        await ann.calls("/coupon make", name="spring", count=1)
        await ann.calls("/coupon show", name="spring")
        assert "3 of 3 left" in ann.told()[-1]
        await ann.presses("Open it")
        await ann.calls("/coupon drop", name="spring")
        await amy.presses("Get mine")
        assert chat.said()[-1].endswith("3 of 3 left")
        assert "Your code: " in amy.told()[-1]


async def test_a_thing_that_is_posted_and_what_it_costs_are_said_in_forms() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/coupon new")
        await ann.submits(name="mug", title="Mug", style="made")
        await ann.presses("How many")
        await ann.submits(stock=2)
        await ann.presses("Price")
        await ann.submits(cost=10**30, currency="eur")
        assert "must be at most 1,000,000,000." in ann.told()[-1]
        await ann.presses("Price")
        await ann.submits(cost=350, currency="eur")
        await ann.presses("Words")
        await ann.submits(title="A mug", posted="yes")
        shown = ann.told()[-1].splitlines()
        assert "A thing: whoever gets one is asked where to send it." in shown
        assert "One costs you 3.50 EUR." in shown
        await ann.presses("Words")
        await ann.submits(title="The mug")  # what was chosen before stays chosen
        assert "A thing: whoever gets one is asked where to send it." in ann.told()[-1]
        await ann.presses("Open it")
        await ann.calls("/coupon drop", name="mug")
        await amy.presses("Get mine")
        assert "Press the button and tell us where to" in amy.told()[-1]


async def test_what_was_promised_stays_when_config_yaml_changes() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        changed = spring(title={"": "Spring!"}, value={"": "1 euro off"}, closes="2026-03-09 09:00")
        await chat.restarts(options=changed)
        await amy.calls("/coupons")
        assert amy.told()[-1].startswith("Spring!: 5 euro off")
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon show", name="spring")
        assert "Closes Mon, Mar 9" in ann.told()[-1]
        assert any("what was promised stays" in said for said in chat.said("ops"))


async def test_a_stopped_campaign_gives_none_tells_its_holders_and_goes_on() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann = await dropped(chat)
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        drop = chat.posts("lobby")[0]
        await ann.calls("/coupon stop", name="spring", message="A slip of ours: *sorry*.")
        await chat.passes(seconds=1)
        sorry = chat.platform.escape("A slip of ours: *sorry*.")
        assert amy.told()[-1] == f"About your coupon, Spring: 5 euro off. {sorry}"
        assert "stopped by the team" in drop.text
        await bo.presses_late("Get mine", drop)
        await bo.was_told("The team has stopped this one, so nobody gets one any more.")
        await amy.calls("/coupons")
        assert code_of(amy.told()[-1]) == "AB-1"
        await ann.presses("Let it go on")
        await chat.passes(seconds=1)
        assert "2 of 3 left" in drop.text
        await bo.presses("Get mine")
        assert code_of(bo.told()[-1]) == "AB-2"


async def test_void_coupons_are_made_good_and_what_nothing_was_left_for_is_said() -> None:
    async with fake_chat(options=options(spring=SPRING, sorry=GOOD)) as chat:
        ann = await dropped(chat)
        names = ("Amy", "Bo", "Cy")
        people = [chat.has(name) for name in names]
        for who in people:
            await who.presses("Get mine")
        await ann.calls(
            "/coupon void", name="spring", which="all", message="Wrong codes.", good="sorry"
        )
        assert ann.told()[-1].startswith("This stops spring and makes void 3 that members hold")
        await ann.presses("Make them void")
        await chat.passes(seconds=5)
        told = [who.told()[-1] for who in people]
        assert told[0].endswith("Wrong codes. Another came in its place; it is behind the button.")
        assert told[2] == "Your coupon was taken back: Spring: 5 euro off. Wrong codes."
        assert any("for one of them nothing was left" in said for said in chat.said("ops"))
        await people[0].calls("/coupons")
        assert "OK-1" in people[0].told()[-1]
        assert "AB-1" not in people[0].told()[-1]
        assert await books(chat) == {"left": 0, "claimed": 0, "void": 3}
        assert await books(chat, "sorry") == {"left": 0, "claimed": 2, "void": 0} | {
            "delivered": 1,
            "claimed*": 1,
        }
        await ann.presses("Make them void")
        assert "done already" in ann.told()[-1]


async def test_what_is_left_can_be_made_void_and_the_books_say_so() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann = await dropped(chat)
        await chat.has("Amy").presses("Get mine")
        await ann.calls("/coupon void", name="spring", which="left")
        await ann.presses("Make them void")
        await chat.passes(seconds=1)
        await ann.calls("/coupon books")
        await ann.was_told("spring: 3 in, 0 left, 1 given, 2 void.\nCoupons: 1 seen.\nIt adds up.")


async def test_the_books_name_what_does_not_add_up() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        ann = await dropped(chat)
        await chat.has("Amy").presses("Get mine")

        def spoil(tx: Tx) -> None:
            tx.run("UPDATE coupons_codes SET coupon = 7 WHERE number = 3")

        await chat.db.write(spoil)
        await ann.calls("/coupon books", name="spring")
        said = ann.told()[-1].splitlines()
        assert said[2].startswith("It does not add up.")
        assert "2 left by the stock, 1 codes are free." in said
        assert any(
            line.endswith("belongs to a coupon that is not there, or has another.") for line in said
        )


OF_TWO = "UPDATE coupons_coupons SET number = (SELECT SUM(number) FROM coupons_coupons) - number"
SPOILT = {
    OF_TWO: {"row-coupon", "row-code"},
    "UPDATE coupons_codes SET coupon = NULL": {
        *("codes-free", "codes-taken", "row-coupon"),
    },
    "UPDATE coupons_codes SET coupon = 7 WHERE coupon = (SELECT MAX(id) FROM coupons_coupons)": {
        *("row-coupon", "row-code"),
    },
    "UPDATE coupons_codes SET void = 1 WHERE coupon IS NOT NULL": {
        *("codes-taken", "codes-void", "row-coupon"),
    },
    "UPDATE coupons_codes SET void = 1 WHERE coupon IS NULL": {"codes-free", "codes-void"},
    "DELETE FROM coupons_codes WHERE coupon IS NULL": {"codes-free", "codes-batches"},
    "UPDATE coupons_batches SET count = count + 1": {"codes-total", "codes-batches"},
    "DELETE FROM coupons_coupons WHERE n = 1": {"tier-claimed", "row-code"},
    "UPDATE coupons_coupons SET state = 'returned'": {"tier-claimed", "row-code"},
    "UPDATE coupons_coupons SET state = 'void'": {"tier-claimed", "tier-void", "row-coupon"},
    "UPDATE coupons_coupons SET state = 'lost' WHERE n = 1": {"tier-claimed", "row-coupon"},
    "UPDATE coupons_coupons SET state = 'redeemed'": {"row-unused"},
    "UPDATE coupons_coupons SET campaign = 7": {"tier-claimed", "row-code"},
    "UPDATE coupons_codes SET campaign = 7 WHERE number = 1": {
        *("codes-taken", "codes-batches", "row-coupon"),
    },
    "UPDATE coupons_coupons SET tier = 'gold'": {"tier-claimed", "tier-gone"},
    "UPDATE coupons_stock SET left_ = 0, claimed = 3": {
        *("tier-claimed", "codes-free", "codes-taken"),
    },
}


def found(ctx: Ctx, spoil: str) -> set[str]:
    """What the books say is wrong once something was done to the rows, which is undone after."""
    with ctx.tx.undone():
        ctx.tx.run(spoil)
        wrong = reconcile(ctx.tx, ctx.community.id, service.find(ctx, "spring")).wrong
    return {each.what for each in wrong}


async def test_the_books_find_every_kind_of_wrong_row() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        for name in ("Amy", "Bo"):
            await chat.has(name).presses("Get mine")

        for spoil, kinds in SPOILT.items():
            assert await handled(chat, found, spoil) == kinds, spoil
        await books(chat)


OF_ONE_CODE = {
    "DELETE FROM coupons_codes": {"code-gone", "row-coupon"},
    "UPDATE coupons_codes SET void = 1": {"code-gone"},
    "UPDATE coupons_coupons SET number = 9": {"row-coupon"},
    "UPDATE coupons_coupons SET batch = 5": {"row-coupon"},
}


async def test_the_books_miss_the_one_code_that_all_hold() -> None:
    async with fake_chat(options=spring(style="shared", codes=(), code="ALL", stock=5)) as chat:
        await dropped(chat)
        await chat.has("Amy").presses("Get mine")
        for spoil, kinds in OF_ONE_CODE.items():
            assert await handled(chat, found, spoil) == kinds, spoil
        await books(chat)


async def test_a_script_drops_calls_the_last_and_says_how_it_was() -> None:
    script = """
name: Member day
kind: offer
when: [{at: "20:00"}]
where: {communities: [home], room: lobby}
steps:
  - coupons.drop: {campaign: spring, text: {en: "Here we go."}, as: drop}
  - wait: 10m
  - coupons.last_call: {campaign: spring, text: {en: "Only until nine."}}
  - wait: 1h
  - say: {text: {en: "{coupons.claimed} of {coupons.total} went, {coupons.left} are left."}}
  - coupons.books: {campaign: spring}
"""
    async with fake_chat(options=options(spring=SPRING), scripts={"day": script}) as chat:
        await chat.passes_until("2026-03-02 20:00")
        assert chat.said("lobby")[-1] == "Spring: 5 euro off\nHere we go.\n3 of 3 left"
        await chat.has("Amy").presses("Get mine")
        await chat.passes(minutes=11)
        assert chat.said("lobby")[-1].splitlines()[2:] == ["Only until nine.", "2 of 3 left"]
        await chat.passes(hours=1)
        assert chat.said("lobby")[-1] == "1 of 3 went, 2 are left."
        assert chat.said("ops")[-1].startswith("spring: 3 in, 2 left, 1 given, 0 void.")
