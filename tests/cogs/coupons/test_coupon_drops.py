"""A drop as all see it: its figure, its weeks, its neighbours."""

import pytest

from bot.events import ButtonPressed
from bot.testing import fake_chat
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

pytestmark = pytest.mark.fake_only("the same everywhere")
DAY = 86_400_000
MANY = tuple(f"AB-{number}" for number in range(80))


async def test_eighty_who_press_at_once_are_a_few_edits_and_the_books_add_up() -> None:
    async with fake_chat(options=spring(codes=MANY)) as chat:
        await dropped(chat)
        for number in range(80):
            await chat.has(f"M{number}").presses("Get mine")
        await chat.passes(seconds=5)
        drop = chat.posts("lobby")[0]
        assert drop.text.startswith("Spring\nAll 80 have found their owners.")
        assert drop.edits <= 2
        assert await books(chat) == {"left": 0, "claimed": 80, "void": 0, "delivered": 80}


async def test_each_week_counts_for_itself() -> None:
    async with fake_chat(options=spring(codes=CODES[:1], per_member=2)) as chat:
        ann = await dropped(chat)
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await bo.presses("Get mine")
        assert "2 people came for it" in bo.told()[-1]
        await chat.restarts(hours=168, options=spring(codes=CODES, per_member=2))
        await ann.calls("/coupon drop", name="spring")
        first, second = chat.posts("lobby")
        assert second.text.endswith("2 of 2 left")
        for who in (bo, amy):
            await who.presses("Get mine", second)
        assert [code_of(who.told()[-1]) for who in (bo, amy)] == ["AB-2", "AB-3"]
        cy = chat.has("Cy")
        await cy.presses("Get mine", second)
        assert "3 people came for it" in cy.told()[-1]
        await amy.presses_late("Get mine", first)
        assert code_of(amy.told()[-1]) == "AB-1"


async def test_a_longer_time_counts_for_what_is_given_and_a_shorter_one_does_not() -> None:
    async with fake_chat(options=spring(valid_for=7 * DAY)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        await chat.restarts(options=spring(valid_for=14 * DAY))
        await chat.passes(seconds=1)
        await amy.calls("/coupons")
        assert "Good until Mon, Mar 16" in amy.told()[-1]
        await chat.restarts(options=spring(valid_for=DAY))
        await chat.passes(seconds=1)
        await amy.calls("/coupons")
        assert "Good until Mon, Mar 16" in amy.told()[-1]


async def test_a_member_of_another_community_gets_nothing_by_the_buttons_of_this_one() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        chat.other_acts = True
        await dropped(chat)
        sam = chat.has("Sam", community="other")
        ids = await handled(chat, lambda ctx: ctx.tx.rows("SELECT id FROM coupons_drops"))
        event = ButtonPressed(
            id="stolen",
            platform="fake",
            community="other",
            at=chat.clock.now(),
            who=sam.person,
            room="lobby",
            handle="stolen",
            message="1",
            button="coupons.claim",
            argument=str(ids[0][0]),
        )
        await chat.emit(event)
        assert await books(chat) == {"left": 3, "claimed": 0, "void": 0}


@pytest.mark.parametrize("argument", ["", "x", "0", "-1", "9" * 30, "1:2", "٣"])
async def test_a_button_that_means_nothing_is_answered_kindly(argument: str) -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        amy = chat.has("Amy")
        event = ButtonPressed(
            id="odd",
            platform="fake",
            community="home",
            at=chat.clock.now(),
            who=amy.person,
            room="lobby",
            handle="odd",
            message="1",
            button="coupons.claim",
            argument=argument,
        )
        await chat.emit(event)
        assert "coupons" not in " ".join(chat.said("ops"))


async def test_what_cannot_be_dropped_says_why() -> None:
    chosen = options(
        empty=Campaign(title={"": "Empty"}),
        theirs=Campaign(audience="nobody", codes=CODES),
        late=Campaign(closes="2026-03-01 09:00", codes=("X-1",)),
    )
    async with fake_chat(options=chosen) as chat:
        chat.other_acts = True  # its campaign for nobody rests, too
        ann = chat.has("Ann", rights=["money"])
        for name, why in {
            "empty": "empty has no codes yet. Bring some in first.",
            "theirs": "theirs is for nobody, and there is no such audience."
            " Write it under audiences: in config.yaml.",
            "nothing": 'There is no campaign called "nothing". /coupon list shows what there is.',
            "late": "late is over. Give it another end first, in config.yaml.",
        }.items():
            await ann.calls("/coupon drop", name=name)
            await ann.was_told(why)


async def test_who_holds_a_coupon_is_an_audience() -> None:
    chosen = options(spring=SPRING, thanks=Campaign(audience="holders", codes=("TH-1",)))
    audiences = "{holders: {coupons.held: {at_least: 1}}}"
    async with fake_chat(options=chosen, audiences=audiences) as chat:
        ann = await dropped(chat)
        await ann.calls("/coupon drop", name="thanks")
        spring_drop, thanks = chat.posts("lobby")
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine", spring_drop)
        for who in (amy, bo):
            await who.presses("Get mine", thanks)
        assert "TH-1" in amy.told()[-1]
        await bo.was_told("This one is for others. What decides:\nCoupons held: 0 (at least 1)")
