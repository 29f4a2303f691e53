"""What nobody knows can be said by the newcomer; with the inviter's consent it is a word."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.referrals.config import DAY_MS, Options

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")


async def came(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """Bo was here before; nobody knows by whom Amy came."""
    bo = chat.has("Bo")
    await bo.says("Hello")
    amy = await chat.joins("Amy")
    await chat.passes(minutes=15)
    await amy.calls("/checkin")
    return bo, amy


async def agreed(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """Amy named Bo, and Bo agreed."""
    bo, amy = await came(chat)
    await amy.calls("/invited by", member=bo.person.native)
    await amy.was_told("Thank you. Bo is asked whether that is so.")
    await bo.calls("/referrals mine")
    assert bo.told()[-1].startswith("Amy says that you invited them. Is that so?")
    await bo.presses("Yes, I invited Amy")
    await bo.was_told("Thank you. Amy is your friend here; /referrals mine shows how it goes on.")
    return bo, amy


async def test_a_word_with_consent_is_held_for_an_operator_before_it_pays() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        ann = chat.has("Ann", rights=["people"])
        bo, amy = await agreed(chat)
        await chat.passes(days=8)
        assert (await bo.points(), await amy.points()) == (0, 5)
        assert "• Amy, since March 2, 2026: it is known by their word only" in chat.said("ops")[0]
        await ann.presses("Count")
        assert (await bo.points(), await amy.points()) == (20, 15)


async def test_a_word_pays_after_the_holding_time_where_the_options_say_so() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), word="pays")}) as chat:
        bo, _ = await agreed(chat)
        await chat.passes(days=8)
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        assert bo.told()[-1].endswith(
            "counts; the reward comes on April 1, 2026, if they are still here."
        )
        await chat.passes(days=22)
        assert await bo.points() == 20


async def test_a_word_may_be_worth_thanks_alone() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), word="thanks")}) as chat:
        bo, _ = await agreed(chat)
        await chat.passes(days=40)
        assert await bo.points() == 0
        await bo.calls("/referrals mine")
        assert bo.told()[-1].startswith("One friend counts.")
        assert bo.told()[-1].endswith("and counts. Thank you!")


async def test_who_says_no_has_no_friend_more_and_another_can_be_named() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        li = chat.has("Li")
        await li.says("Hello")
        bo, amy = await came(chat)
        await amy.calls("/invited by", member=bo.person.native)
        await bo.presses("No, not Amy")
        await bo.was_told("Thank you. Amy does not count as yours.")
        await amy.calls("/invited by", member=bo.person.native)
        await amy.was_told("You named Bo before.")
        await amy.calls("/invited by", member=li.person.native)
        await li.presses("Yes, I invited Amy")
        await li.presses("No, not Amy")
        await li.was_told("This is settled already.")


async def test_who_named_the_wrong_one_names_another_three_in_all() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        others = [chat.has(name) for name in ("Li", "Mia", "Jo")]
        for each in others:
            await each.says("Hello")
        bo, amy = await came(chat)
        await amy.calls("/invited by", member=bo.person.native)
        for each in others:
            await amy.calls("/invited by", member=each.person.native)
        await amy.was_told(
            "You named three members already. If it was another, an operator can help."
        )
        await bo.presses("Yes, I invited Amy")
        await bo.was_told("This is settled already.")
        await others[1].presses("Yes, I invited Amy")
        await others[1].was_told(
            "Thank you. Amy is your friend here; /referrals mine shows how it goes on."
        )


async def test_an_operator_says_who_invited_somebody_of_whom_nobody_knows() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), claim_within=DAY_MS)}) as chat:
        olga = chat.has("Olga", rights=["people"])
        bo, amy = await came(chat)
        await chat.passes(days=2)
        who = {"newcomer": amy.person.native, "inviter": bo.person.native}
        await olga.calls("/referrals said", **who | {"inviter": amy.person.native})
        await olga.was_told("Nobody invites themselves. Pick the member who did.")
        await olga.calls("/referrals said", **who)
        await olga.was_told(
            "Written down: Amy came through Bo. /referrals of shows how it goes on."
        )
        await olga.calls("/referrals said", **who)
        await olga.was_told("It is known already how Amy came. /referrals of shows it.")
        await bo.calls("/referrals mine")
        await bo.was_told(
            "0 friends count.\nAmy joined on March 2, 2026 through you, as an operator said;"
            " must stay 5 more days."
        )
        await chat.passes(days=6)
        assert (await bo.points(), chat.said("ops")) == (20, [])


async def test_nobody_came_through_an_operator_not_even_by_the_word_of_another() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        olga, ann = chat.has("Olga", rights=["people"]), chat.has("Ann", rights=["people"])
        await ann.calls("/referrals held")
        _, amy = await came(chat)
        refused = "Ann is an operator, and operators are left out: nothing counts for them."
        who = {"newcomer": amy.person.native, "inviter": ann.person.native}
        await olga.calls("/referrals said", **who)
        await olga.was_told(refused)
        await amy.calls("/invited by", member=ann.person.native)
        await amy.was_told(refused)


async def test_nobody_names_themselves_or_who_came_later_or_too_late() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), claim_within=DAY_MS)}) as chat:
        bo, amy = await came(chat)
        jo = await chat.joins("Jo")
        await amy.calls("/invited by", member=amy.person.native)
        await amy.was_told("Nobody invites themselves. Pick the member who did.")
        await amy.calls("/invited by", member=jo.person.native)
        await amy.was_told("Jo came later or is gone, so it was somebody else.")
        await chat.passes(days=2)
        await amy.calls("/invited by", member=bo.person.native)
        await amy.was_told("That was too long ago; an operator can tell you more.")
        await bo.calls("/invited by", member=amy.person.native)
        await bo.was_told("There is nothing to say here: I did not see you come in.")


async def test_who_came_by_a_link_that_is_known_cannot_say_otherwise() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        bo, _ = await came(chat)
        jo = await chat.joins("Jo", invited_by=bo)
        await jo.calls("/invited by", member=bo.person.native)
        await jo.was_told("It is known already how you came. Thank you!")


async def test_of_whom_it_may_have_been_one_of_two_neither_is_paid_until_it_is_said() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), word="pays")}) as chat:
        bo, li = chat.has("Bo"), chat.has("Li")
        codes = {}
        for each in (bo, li):
            await each.says("Hello")
            codes[each.person.name] = await chat.invites(each)
        await chat.passes(seconds=10)
        amy, jo = chat.has("Amy"), chat.has("Jo")
        await chat.comes(amy, by=codes["Bo"])
        await chat.comes(jo, by=codes["Li"])
        for each in (amy, jo):
            await each.calls("/checkin")
        await chat.passes(days=40)
        assert [await each.points() for each in (bo, li, amy, jo)] == [0, 0, 5, 5]
        for each in (bo, li):
            await each.calls("/referrals mine")
            assert each.told()[-1].startswith("Nobody came by your link yet.")


async def test_a_friend_by_word_who_leaves_after_the_holding_time_goes_on_counting() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(), word="thanks")}) as chat:
        bo, amy = await agreed(chat)
        await chat.passes(days=40)
        await amy.leaves()
        await bo.calls("/referrals mine")
        assert "One friend counts." in bo.told()[-1]
        assert "not counted" not in bo.told()[-1]
