"""The welcome, as newcomers and the room see it."""

import itertools

import pytest

from bot.events import MemberJoined, MemberLeft, MemberPassed
from bot.testing import HOME, OTHER, FakeChat, FakeMember, fake_chat
from cogs.guard.raids.config import RaidOptions
from cogs.welcome.config import Options
from tests.cogs.guard.staging import Acting

RULES = """Three things we hold to here:
1. Be kind, also when you disagree.
2. No advertising and no links to strangers' shops.
3. What people share here stays here."""
HOUR_MS = 3_600_000
CROWDS = {"guard": Acting(raids=RaidOptions(mode="observe"))}
QUESTION = "What brings you here? Pick one, and you will get a line that helps."


def hello(chat: FakeChat, room: str = "lobby") -> list[str]:
    """The first lines of the welcomes that stand in a room."""
    return [said.splitlines()[0] for said in chat.said(room)]


async def happens(shape: type, member: FakeMember) -> None:
    chat, at = member.chat, member.chat.clock.now()
    event = shape(
        id=f"{shape.__name__}:{member.person.native}:{at}",
        platform="fake",
        community=member.community,
        at=at,
        who=member.person,
    )
    await chat.emit(event)


async def test_a_newcomer_is_welcomed_with_rules_and_one_choice() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        post = chat.posts("lobby")[0]
        assert post.text == f"Welcome, Amy.\n{RULES}\n{QUESTION}"
        assert [label for _, label in post.buttons] == ["New to this", "Old hand", "Just looking"]


async def test_a_choice_is_answered_privately_and_may_be_changed() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        await amy.presses("Just looking")
        await amy.was_told("Take your time and look around. Nobody has to say anything here.")
        await amy.presses("New to this")
        assert amy.told()[-1].startswith("Good to have you. Ask anything")
        rows = [row async for row in chat.db.rows("SELECT tag FROM member_tags")]
        assert rows == [("new",)]


ASK = """
name: Ask
kind: service
when:
  - at: "10:00"
where: {communities: [home], room: lobby}
steps:
  - say: {text: "Tell us.", buttons: [welcome.interest]}
"""


async def test_a_script_may_ask_who_was_here_before() -> None:
    async with fake_chat(scripts={"ask": ASK}) as chat:
        amy = chat.has("Amy")
        await chat.passes(hours=1)
        await amy.presses("Say what brings you here")
        await amy.was_told(QUESTION)
        await amy.presses("Old hand")
        assert amy.told()[-1].startswith("Good to have you. If a question comes by")


async def test_newcomers_of_fifteen_minutes_are_named_in_one_welcome_that_keeps_all_names() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        for name in ("Li", "Bo"):
            await chat.passes(minutes=5)
            await chat.joins(name)
        assert hello(chat) == ["Welcome, Amy and Li."]
        await chat.passes(minutes=1)
        assert hello(chat) == ["Welcome, Amy, Li, and Bo."]
        await chat.joins("Eva")
        await chat.restarts(minutes=1)
        assert hello(chat) == ["Welcome, Amy, Li, Bo, and Eva."]
        await chat.passes(minutes=5)
        await chat.joins("Zoe")
        assert hello(chat) == ["Welcome, Amy, Li, Bo, and Eva.", "Welcome, Zoe."]


async def test_a_welcome_of_long_ago_stays_where_it_is() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        await chat.passes(hours=2)
        await chat.joins("Li")
        assert hello(chat) == ["Welcome, Amy.", "Welcome, Li."]


async def test_a_trickle_gets_at_most_one_welcome_in_fifteen_minutes() -> None:
    async with fake_chat() as chat:
        for number in range(60):
            await chat.joins(f"N{number}")
            await chat.passes(minutes=1)
        said = [post.at for post in chat.posts("lobby")]
        assert len(said) == 5  # of 15 minutes each; the last came a minute later
        assert all(b - a >= 15 * 60_000 for a, b in itertools.pairwise(said))


async def test_in_a_crowd_a_full_welcome_is_followed_by_another_one() -> None:
    async with fake_chat(options=CROWDS) as chat:
        for number in range(45):
            await chat.joins(f"N{number:02}")
        await chat.passes(minutes=1)
        first, second, third = hello(chat)
        assert first.startswith("Welcome, N00, N01,")
        assert first.endswith("N18, and N19.")
        assert second.endswith("N38, and N39.")
        assert third == "Welcome, N40, N41, N42, N43, and N44."


async def test_an_event_told_twice_and_a_rejoin_welcome_nobody_again() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        await chat.arrives(amy, at=chat.clock.now())
        await chat.passes(hours=1)
        await happens(MemberLeft, amy)
        await chat.passes(days=30)
        await chat.arrives(amy)
        await chat.passes(hours=1)
        assert hello(chat) == ["Welcome, Amy."]


async def test_who_came_days_ago_while_nobody_listened_is_not_welcomed_late() -> None:
    async with fake_chat() as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        await chat.arrives(amy, at=chat.clock.now() - 25 * HOUR_MS)
        await chat.arrives(amy, at=chat.clock.now())
        assert chat.said() == []
        await chat.arrives(li, at=chat.clock.now() - 23 * HOUR_MS)
        assert hello(chat) == ["Welcome, Li."]


async def test_who_was_here_before_the_bot_is_not_welcomed() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("hello")
        await chat.passes(hours=1)
        await happens(MemberLeft, amy)
        await chat.passes(hours=1)
        await chat.arrives(amy)
        found = chat.has("Li")
        await happens(MemberPassed, found)
        await chat.passes(hours=1)
        assert chat.said() == []


async def test_the_welcome_waits_for_the_screening() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await happens(MemberJoined, amy)
        await chat.passes(hours=3)
        assert chat.said() == []
        await happens(MemberPassed, amy)
        assert hello(chat) == ["Welcome, Amy."]


async def test_who_left_before_their_turn_is_not_named() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        li, bo = await chat.joins("Li"), await chat.joins("Bo")
        await happens(MemberLeft, li)
        await chat.passes(minutes=15)
        assert hello(chat) == ["Welcome, Amy and Bo."]
        await happens(MemberLeft, bo)
        await chat.passes(minutes=20)
        assert hello(chat) == ["Welcome, Amy and Bo."]


async def test_a_brand_s_own_rules_take_the_place_of_ours() -> None:
    options = {"welcome": Options(rules={"": "Be {kind}.", "lv": "Esi laipns."})}
    async with fake_chat(options=options) as chat:
        await chat.joins("**Amy** {kind}")
        assert chat.said() == [f"Welcome, \\*\\*Amy\\*\\* {{kind}}.\nBe {{kind}}.\n{QUESTION}"]


async def test_the_room_s_language_is_spoken() -> None:
    async with fake_chat(language="zh-CN") as chat:
        await chat.joins("Amy", language="lv")
        assert hello(chat) == ["欢迎 Amy 进门。"]


async def test_newcomers_with_equal_ids_are_welcomed_each_at_home() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy", native="1")
        await chat.joins("Zoe", native="1", community=OTHER)
        assert hello(chat) == ["Welcome, Amy."]
        assert [post.text.splitlines()[0] for post in chat.posts("lobby", OTHER)] == [
            "Welcome, Zoe."
        ]
        assert chat.posts(community=HOME)
        chat.other_acts = True


async def test_without_gathering_everybody_is_welcomed_at_once() -> None:
    async with fake_chat(options={"welcome": Options(gather=0)}) as chat:
        await chat.joins("Amy")
        await chat.joins("Li")
        assert hello(chat) == ["Welcome, Amy.", "Welcome, Li."]


async def test_who_left_before_the_welcome_and_comes_back_is_welcomed_then() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        li = await chat.joins("Li")
        await li.leaves()
        await chat.passes(minutes=20)
        assert hello(chat) == ["Welcome, Amy."]
        await chat.arrives(li)
        await chat.passes(minutes=20)
        assert hello(chat) == ["Welcome, Amy.", "Welcome, Li."]


async def test_who_was_taken_out_of_a_welcome_is_named_again_when_they_come_back() -> None:
    async with fake_chat(options={"welcome": Options(remove_if_left=600_000)}) as chat:
        li = await chat.joins("Li")
        await li.leaves()
        await chat.passes(minutes=1)
        assert hello(chat) == []
        await chat.arrives(li)
        await chat.passes(minutes=20)
        assert hello(chat) == ["Welcome, Li."]


BY_SCRIPT = """
name: First week
kind: service
when: [{on: welcome.newcomer}]
where: {communities: [home], room: lobby}
steps:
  - gather: {text: "Hello {gather.names}", within: 1m}
"""


async def test_while_a_script_welcomes_the_welcome_says_nothing() -> None:
    async with fake_chat(scripts={"first-week": BY_SCRIPT}) as chat:
        boss = chat.has("Boss", rights=["content"])
        await chat.joins("Amy")
        await chat.passes(minutes=20)
        assert chat.said() == ["Hello Amy"]
        await boss.calls("/sop pause", script="first-week")
        await chat.joins("Li")
        await chat.passes(minutes=20)
        assert len(chat.said()) == 2
        assert chat.said()[-1].startswith("Welcome, Li.")


async def test_a_script_that_is_off_leaves_the_welcome_alone() -> None:
    off = BY_SCRIPT.replace("steps:", "off: true\nsteps:")
    async with fake_chat(scripts={"first-week": off}) as chat:
        await chat.joins("Amy")
        assert chat.said()[-1].startswith("Welcome, Amy.")


@pytest.mark.fake_only
async def test_a_welcome_that_somebody_deleted_comes_back_for_who_comes_next() -> None:
    async with fake_chat() as chat:
        await chat.joins("Amy")
        chat.posts("lobby")[0].deleted = True
        await chat.passes(minutes=3)
        await chat.joins("Bo")
        await chat.passes(minutes=2)
        await chat.joins("Chen")
        await chat.passes(minutes=2)
        (first,) = hello(chat)
        assert all(name in first for name in ("Amy", "Bo", "Chen"))
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_a_deleted_welcome_does_not_come_back_for_who_goes() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        await chat.joins("Bo")
        await chat.passes(minutes=2)
        chat.posts("lobby")[0].deleted = True
        await amy.leaves()
        await chat.passes(minutes=2)
        assert hello(chat) == []
