"""How coupons end: reminded of once, expired, gone back unseen, or used, which unlocks others."""

import pytest

from bot.context import Ctx
from bot.delivery import Expired, Outcome, Unclear
from bot.testing import FakeChat, fake_chat
from cogs.coupons import service
from cogs.coupons.campaigns.campaign import Campaign
from tests.cogs.coupons.couponing import books, code_of, dropped, handled, options, spring, use
from tests.faults import Moody

pytestmark = pytest.mark.fake_only("the same everywhere")
DAY = 86_400_000


def makes_moody(chat: FakeChat, *moods: Outcome) -> None:
    """Let the platform answer like this to its next deliveries."""
    chat.app.platforms["fake"] = Moody(chat.platform, *moods)


async def test_a_coupon_is_reminded_of_once_and_then_ends() -> None:
    async with fake_chat(options=spring(valid_for=7 * DAY)) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert "Good until Mon, Mar 9 9:00" in amy.told()[-1]
        await chat.passes(days=4, hours=23)
        assert len(amy.told()) == 1
        await chat.passes(hours=2)
        assert amy.told()[-1].startswith("Spring. It is good until Mon, Mar 9")
        await chat.passes(days=1)
        assert len(amy.told()) == 2
        await chat.passes(days=2)
        await amy.calls("/coupons")
        await amy.was_told("Spring\nIts time is over.")
        assert await books(chat) == {"left": 2, "claimed": 1, "void": 0, "expired": 1}


async def test_an_answer_that_got_lost_is_given_again_by_the_next_press() -> None:
    async with fake_chat(options=spring()) as chat:
        await dropped(chat)
        makes_moody(chat, Expired())
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert amy.told() == []
        assert await books(chat) == {"left": 2, "claimed": 1, "void": 0, "claimed*": 1}
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        assert await books(chat) == {"left": 2, "claimed": 1, "void": 0, "delivered": 1}


async def test_a_code_that_nobody_saw_goes_back_at_the_end_but_not_one_that_may_be_seen() -> None:
    async with fake_chat(options=spring(closes="2026-03-02 12:00")) as chat:
        await dropped(chat)
        amy, bo, cy = chat.has("Amy"), chat.has("Bo"), chat.has("Cy")
        makes_moody(chat, Expired())
        await amy.presses("Get mine")
        makes_moody(chat, Unclear())
        await bo.presses("Get mine")
        makes_moody(chat, Unclear(), Expired())
        await cy.presses("Get mine")
        await cy.presses("Get mine")
        await chat.passes(hours=4)
        assert await books(chat) == {
            "left": 1,
            "claimed": 2,
            "void": 0,
            "returned": 1,
            "claimed*": 2,
        }


async def test_a_pack_whose_first_coupon_went_back_unseen_can_be_had_again() -> None:
    welcome = Campaign(title={"": "Welcome"}, pack=("strong", "small"))
    strong = Campaign(title={"": "Strong"}, codes=("AB-1",), valid_for=DAY)
    small = Campaign(title={"": "Small"}, codes=("T-1",))
    async with fake_chat(options=options(welcome=welcome, strong=strong, small=small)) as chat:
        await dropped(chat, "welcome")
        amy = chat.has("Amy")
        makes_moody(chat, Expired())
        await amy.presses("Get mine")
        await chat.passes(days=1, minutes=15)
        assert (await books(chat, "strong"))["returned"] == 1
        for _ in range(2):
            await amy.presses("Get mine")
            assert code_of(amy.told()[-1]) == "AB-1"
        coupon = (await handled(chat, service.held_by, (await amy.row()).id))[0]
        assert await handled(chat, use, coupon.id)
        await chat.passes(seconds=1)
        await amy.presses("My coupons")
        assert "T-1" in amy.told()[-1]
        assert (await books(chat, "strong"))["claimed"] == 1


async def test_a_clock_that_ran_ahead_and_was_set_right_ends_no_campaign() -> None:
    async with fake_chat(options=spring(closes="2026-03-02 12:00")) as chat:
        await dropped(chat)
        await chat.restarts(days=2)
        assert [text for _, text in chat.posts("lobby")[0].buttons] == ["My coupons"]
        await chat.restarts(days=-2)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert code_of(amy.told()[-1]) == "AB-1"
        await chat.passes(hours=4)
        await chat.has("Bo").presses_late("Get mine", chat.posts("lobby")[0])
        assert "This is over" in chat.posts("lobby")[0].text
        assert await books(chat) == {"left": 2, "claimed": 1, "void": 0, "delivered": 1}


async def test_a_pack_gives_the_next_one_when_the_first_is_used_or_after_a_time() -> None:
    welcome = Campaign(title={"": "Welcome"}, pack=("strong", "small"), unlocks_after=14 * DAY)
    strong = Campaign(title={"": "Strong"}, codes=("S-1", "S-2"))
    small = Campaign(title={"": "Small"}, codes=("T-1", "T-2"))
    chosen = options(welcome=welcome, strong=strong, small=small)
    async with fake_chat(options=chosen) as chat:
        await dropped(chat, "welcome")
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo, amy):
            await who.presses("Get mine")
        assert ["S-1" in amy.told()[0], "S-2" in bo.told()[0]] == [True, True]
        assert amy.told()[1] == amy.told()[0]
        coupon = (await handled(chat, service.held_by, (await amy.row()).id))[0]
        assert await handled(chat, use, coupon.id)
        assert not await handled(chat, use, coupon.id)
        await chat.passes(seconds=1)
        assert amy.told()[-1].startswith("Small. This one is yours now, too.")
        await amy.presses("My coupons")
        assert "T-1" in amy.told()[-1]
        assert "You used it" in amy.told()[-1]
        await chat.passes(days=14, seconds=1)
        await bo.presses("My coupons")
        assert "T-2" in bo.told()[-1]
        await amy.calls("/coupons")
        assert amy.told()[-1].count("Your code") == 1


async def test_a_used_up_tail_of_a_pack_is_told_to_the_operators() -> None:
    chosen = options(
        welcome=Campaign(pack=("strong", "small")),
        strong=Campaign(codes=("S-1",)),
        small=Campaign(codes=("T-1",), closes="2026-03-02 10:00"),
    )
    async with fake_chat(options=chosen) as chat:
        await dropped(chat, "welcome")
        amy, bo = chat.has("*Amy*"), chat.has("Bo")
        await bo.calls("/coupons")
        small = await handled(chat, service.find, "small")
        got = await handled(chat, service.claim, small, await bo.row(), "gift", "x")
        assert isinstance(got, service.Coupon)
        await amy.presses("Get mine")
        coupon = (await handled(chat, service.held_by, (await amy.row()).id))[0]
        await handled(chat, use, coupon.id)
        await chat.passes(seconds=1)
        name = chat.platform.escape("*Amy*")
        assert chat.said("ops")[-1].startswith(f"{name} should have got small next")


async def test_hundreds_of_lost_answers_go_back_page_by_page_so_that_nobody_waits() -> None:
    made = spring(codes=(), style="made", stock=250, closes="2026-03-02 12:00")
    async with fake_chat(options=made) as chat:
        await chat.passes(minutes=1)
        home = chat.app.communities.called("home")
        assert home is not None
        row = "INSERT INTO members (id, community, native, name, joined_at, first_seen_at) VALUES"
        people = [(10**6 + n, home.id, f"p{n}", f"P{n}", 1, 1) for n in range(230)]
        await chat.db.write(lambda tx: tx.many(f"{row} (?, ?, ?, ?, ?, ?)", people))

        def all_claim(ctx: Ctx) -> None:
            found = service.find(ctx, "spring")
            for id, *_ in people:
                member = ctx.members.get(ctx.tx, id)
                assert member is not None
                service.claim(ctx, found, member, "drop", f"drop:1:{id}", operator=False)

        await handled(chat, all_claim)
        assert (await books(chat))["left"] == 20
        await chat.passes(hours=4)
        assert await books(chat) == {"left": 250, "claimed": 0, "void": 0, "returned": 230}
