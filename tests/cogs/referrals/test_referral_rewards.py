"""Rewards that are coupons, what the platform has against rewards, and what operators read."""

from collections.abc import Callable

import pytest

from bot.effects import Can
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options as Coupons
from cogs.referrals.config import DAY_MS, Options, Reward, SourceTerms, Tier

pytestmark = pytest.mark.fake_only("Discord tells of no inviter")
CODES = ("AB-1", "AB-2")
THANKS = Campaign(title={"": "Thanks"}, value={"": "5 euro off"}, codes=CODES)
JOINING = Options(tiers=(), takes_part="none", stay=DAY_MS)


async def friend(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """Bo brought Amy."""
    bo = chat.has("Bo")
    await bo.says("Hello")
    return bo, await chat.joins("Amy", invited_by=bo)


@pytest.mark.parametrize("wrong", [Reward, lambda most: Tier(1, most), Tier, SourceTerms])
def test_a_number_in_the_config_that_no_database_holds_is_told_at_once(
    wrong: Callable[[int], object],
) -> None:
    with pytest.raises(ValueError, match="1000000"):
        wrong(10**30)


async def test_a_coupon_is_given_for_a_friend_and_void_when_the_friend_leaves() -> None:
    wishes = Options(inviter=Reward(coupon="thanks"), newcomer=Reward(), tiers=())
    options = {"referrals": wishes, "coupons": Coupons(campaigns={"thanks": THANKS})}
    async with fake_chat(options=options) as chat:
        bo, amy = await friend(chat)
        await amy.calls("/checkin")
        await chat.passes(days=8)
        await bo.calls("/coupons")
        assert "AB-1" in bo.told()[-1]
        await amy.leaves()
        assert "does not count any more" in "".join(bo.told())
        await bo.calls("/coupons")
        assert "AB-1" not in bo.told()[-1]


async def test_operators_read_what_is_given_coupons_too() -> None:
    tiers = (Tier(2, points=5), Tier(9, coupon="big"))
    wishes = Options(inviter=Reward(7, "thanks"), newcomer=Reward(), tiers=tiers)
    async with fake_chat(options={"referrals": wishes}) as chat:
        ann = chat.has("Ann", rights=["rules"])
        await ann.calls("/referrals rules")
        told = ann.told()[-1].splitlines()
        assert told[0].endswith("checks in once, introduces themselves or accepts the rules.")
        assert told[1:4] == [
            "• for each friend the inviter gets 7 points and a coupon (thanks)",
            "• for 2 friends the inviter also gets 5 points",
            "• for 9 friends the inviter also gets a coupon (big)",
        ]
        assert told[4].startswith("Who leaves within 30 days is taken back.")


async def test_members_read_what_counts_beside_their_link_and_their_friends() -> None:
    async with fake_chat(options={"referrals": Options(tiers=(Tier(3, points=1),))}) as chat:
        bo = chat.has("Bo", language="lv")
        await bo.calls("/invite")
        assert bo.told()[-1].splitlines()[2:] == [
            "Skaitās draugs, kurš paliek 7 dienas un: vienreiz atzīmējas, iepazīstina ar sevi vai"
            " pieņem noteikumus.",
            "• par katru draugu uzaicinātājs saņem 20 punktus",
            "• jaunais saņem 10 punktus",
        ]
        await bo.calls("/referrals mine")
        await bo.presses("Kas te skaitās?")
        assert bo.told()[-1].endswith("• ja draugi ir 3, uzaicinātājs saņem vēl 1 punktu")


async def test_mere_joining_is_rewarded_where_the_platform_has_nothing_against_it() -> None:
    async with fake_chat(options={"referrals": JOINING}) as chat:
        bo, _ = await friend(chat)
        await chat.passes(days=2)
        assert await bo.points() == 20


async def test_mere_joining_is_off_where_it_is_forbidden_until_past_a_warning() -> None:
    options = {"referrals": Options(tiers=(), stay=DAY_MS)}
    async with fake_chat(options=options, cannot=[Can.REWARD_JOINS]) as chat:
        ann = chat.has("Ann", rights=["rules"])
        await ann.calls("/doctor")
        assert "mere joining" not in ann.told()[-1]
        await ann.calls("/referrals rules")
        await ann.presses("Reward mere joining, too")
        assert "said to forbid rewards for mere joining" in ann.told()[-1]
        bo, _ = await friend(chat)
        await chat.passes(days=2)
        assert await bo.points() == 0
        await ann.presses("I know. Switch it on")
        assert "nothing else, as mere joining counts" in ann.told()[-1]
        li = await chat.joins("Li", invited_by=bo)
        await chat.passes(days=2)
        assert await bo.points() == 40
        for command in ("/doctor", "/setup"):
            await ann.calls(command)
            assert "Mere joining is rewarded, though this platform's rules" in ann.told()[-1]
        await ann.presses("Reward taking part only")
        await ann.calls("/setup")
        assert "ere joining" not in ann.told()[-1]
        await li.leaves()
        assert await bo.points() == 20


async def test_who_came_before_the_switch_counts_by_it_too() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        ann = chat.has("Ann", rights=["rules"])
        bo, _ = await friend(chat)
        await chat.passes(days=20)
        await ann.calls("/referrals rules")
        await ann.presses("Reward mere joining, too")
        await chat.passes(minutes=1)
        assert await bo.points() == 20
        await chat.joins("Li", invited_by=bo)
        await ann.presses("Reward taking part only")
        await chat.passes(days=20)
        assert await bo.points() == 20
        await chat.restarts(hours=1, options={"referrals": JOINING})
        assert await bo.points() == 40


async def test_config_that_wants_joining_rewarded_is_not_enough_and_the_doctor_says_so() -> None:
    async with fake_chat(options={"referrals": JOINING}, cannot=[Can.REWARD_JOINS]) as chat:
        ann = chat.has("Ann", rights=["rules"])
        bo, amy = await friend(chat)
        await chat.passes(days=2)
        assert await bo.points() == 0
        await ann.calls("/setup")
        assert "Take note: Rewards for mere joining are wanted, but" in ann.told()[-1]
        await amy.calls("/checkin")
        assert await bo.points() == 20


async def test_operators_read_of_somebody_s_friends_and_the_figures() -> None:
    async with fake_chat(options={"referrals": Options(tiers=())}) as chat:
        ann = chat.has("Ann", rights=["people"])
        bo, amy = await friend(chat)
        li = await chat.joins("Li", invited_by=bo)
        await chat.joins("Jo")
        await amy.calls("/checkin")
        await chat.passes(days=8)
        await li.leaves()
        await ann.calls("/referrals of", member=bo.person.native)
        known = "Certain: the chat itself told whose link it was."
        came = "joined by their link on March 2, 2026"
        await ann.was_told(
            "Friends of Bo:\nOne friend counts.\n"
            f"Li {came}, left after 8 days: not counted. {known}\n"
            f"Amy {came} and counts since March 9, 2026. Thank you! {known}"
        )
        await ann.calls("/referrals figures")
        await ann.was_told(
            "In the last 30 days 3 people came; of 2 it is known by whom, and of 0 by their word.\n"
            "Counted: 1 (rewarded: 1). Not yet: 0. Waiting for one of you: 0.\n"
            "• not counted: 1 (left too early)\n"
            "Points given: 30; of these taken back: 0."
        )
