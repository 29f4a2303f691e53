"""Scripts that are for an audience: at their times for each member, at events for some."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.communities import Room
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME

AUDIENCES = """
latvians: {language: lv}
newcomers: {tenure: {below: 7d}}
"""
LETTER = """
name: Letter
kind: offer
when:
  - at: "11:00"
where: {communities: [home], room: lobby, members: latvians}
steps:
  - whisper: {text: {en: "Hello {member.name}", lv: "Sveiki, {member.name}"}}
"""
ELEVEN = "2026-03-02 11:00"


async def known(chat: FakeChat, name: str, language: str) -> FakeMember:
    """Somebody whom Plaza saw, without all that follows from what they did."""
    member = chat.has(name, language=language)
    home, core = chat.app.communities.called(HOME), chat.app.engine.core
    assert home is not None
    await chat.db.write(core.members.see, home, member.person, chat.clock.now())
    return member


async def test_at_its_time_it_runs_once_for_each_member_of_the_audience() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        others = [await known(chat, f"Bo {n}", "en") for n in range(30)]
        mine = [await known(chat, f"Anna {n}", "lv") for n in range(30)]
        await chat.passes_until(ELEVEN)
        assert [who.told()[-1:] for who in mine] == [[f"Sveiki, Anna {n}"] for n in range(30)]
        assert not [who for who in others if any("Hello" in each for each in who.told())]
        await chat.restarts(hours=1)
        assert all(sum("Sveiki, Anna" in each for each in who.told()) == 1 for who in mine)


WELCOME = """
name: Welcome to newcomers
kind: service
when:
  - {on: message.sent}
where: {communities: [home], members: newcomers}
steps:
  - say: {text: {en: "{member.name} is new here"}}
"""


async def test_at_an_event_it_runs_for_those_of_the_audience_alone() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"new": WELCOME}) as chat:
        amy, li = await chat.joins("Amy"), chat.has("Li")
        await amy.says("hello")
        await li.says("hello")
        said = [each for each in chat.said() if "is new here" in each]
        assert said == ["Amy is new here"]


async def test_an_audience_that_is_not_there_is_a_fault_with_the_nearest() -> None:
    text = LETTER.replace("members: latvians", "members: latvian")
    with pytest.raises(AssertionError, match="no audience 'latvian', did you mean 'latvians'"):
        async with fake_chat(audiences=AUDIENCES, scripts={"letter": text}):
            pass


def begin_again(tx: Tx) -> None:
    """As if nothing of a run for all had been noted, but what it began."""
    tx.run("UPDATE sop_runs SET state = 'waiting', variables = '{}' WHERE member = 0")


async def test_a_run_that_begins_again_after_a_crash_reaches_nobody_twice() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        mine = [await known(chat, f"Anna {n}", "lv") for n in range(30)]
        await chat.passes_until(ELEVEN)
        await chat.db.write(begin_again)
        late = await known(chat, "Zane", "lv")
        await chat.restarts(hours=1)
        assert [len(who.told()) for who in mine] == [1] * 30
        assert late.told() == ["Sveiki, Zane"]


async def test_who_left_and_operators_get_nothing_and_the_run_says_how_many_it_reached() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        op = chat.has("Op", rights=["content"], language="lv")
        await op.calls("/sop list")
        anna, zane = await known(chat, "Anna", "lv"), await known(chat, "Zane", "lv")
        before = len(op.told())
        await zane.leaves()
        await chat.passes_until(ELEVEN)
        assert anna.told() == ["Sveiki, Anna"]
        assert len(op.told()) == before
        await op.calls("/sop trace", script="letter")
        assert op.told()[-1].endswith("Sākts 1 auditorijas dalībniekam.")
        await op.calls("/sop show", script="letter")
        assert "katram auditorijas latvians dalībniekam" in op.told()[-1]


DAILY = LETTER.replace("kind: offer", "kind: offer\nlimit: {per: member, every: 3d}")


async def test_a_limit_counts_for_each_member_by_wall_times() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": DAILY}) as chat:
        anna = await known(chat, "Anna", "lv")
        await chat.passes_until("2026-03-03 10:00")
        zane = await known(chat, "Zane", "lv")
        await chat.passes_until("2026-03-05 12:00")
        assert [len(each.told()) for each in (anna, zane)] == [2, 1]


APPROVED = LETTER.replace("kind: offer", "kind: offer\napprove: {by: content, until: 30m}")


async def test_it_is_approved_once_for_all_with_what_one_of_them_would_get() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": APPROVED}) as chat:
        op = chat.has("Op", rights=["content"])
        mine = [await known(chat, f"Anna {n}", "lv") for n in range(3)]
        await chat.passes_until("2026-03-02 10:40")
        (card,) = [post for post in chat.posts("ops") if post.buttons]
        assert "Anna 0" in card.text
        await op.presses("Approve", card)
        await chat.passes_until(ELEVEN)
        assert [who.told() for who in mine] == [[f"Sveiki, Anna {n}"] for n in range(3)]
        assert len([post for post in chat.posts("ops") if post.buttons]) <= 1


async def test_it_is_approved_though_none_of_the_first_members_is_in_its_audience() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": APPROVED}) as chat:
        op = chat.has("Op", rights=["content"])
        for n in range(110):
            await known(chat, f"Bo {n}", "en")
        anna = await known(chat, "Anna", "lv")
        await chat.passes_until("2026-03-02 10:40")
        (card,) = [post for post in chat.posts("ops") if post.buttons]
        await chat.passes_until("2026-03-02 10:59")
        assert anna.told() == []
        await op.presses("Approve", card)
        await chat.passes_until(ELEVEN)
        assert anna.told() == ["Sveiki, Anna"]


async def test_by_hand_it_runs_for_the_whole_audience() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        op = chat.has("Op", rights=["content"])
        mine = [await known(chat, f"Anna {n}", "lv") for n in range(3)]
        await op.calls("/sop run", script="letter")
        assert [who.told() for who in mine] == [[f"Sveiki, Anna {n}"] for n in range(3)]
        await op.calls("/sop preview", script="letter", language="en")
        assert "Hello Op" in op.told()[-1]


SEVERAL = (
    Room("lobby"),
    Room("大厅", "zh-CN", ZoneInfo("Asia/Shanghai")),
)


async def test_each_is_reached_by_the_clock_of_their_own_room() -> None:
    text = LETTER.replace("members: latvians", "members: everyone").replace(
        "lv:", 'zh-CN: "你好 {member.name}", lv:'
    )
    async with fake_chat(
        scripts={"letter": text}, settings={"several": {"lobby": SEVERAL}}
    ) as chat:
        chat.other_acts = True
        li, amy = await known(chat, "Li", "zh-CN"), await known(chat, "Amy", "en")
        await chat.passes_until("2026-03-02 10:59")
        assert (li.told(), amy.told()) == ([], [])
        await chat.passes_until(ELEVEN)
        assert (li.told(), amy.told()) == ([], ["Hello Amy"])
        await chat.passes_until("2026-03-03 05:01")
        assert li.told() == ["你好 Li"]


READY = """
name: Letter
kind: offer
about: A letter to some
off: true
inputs:
  whom: {kind: audience, ask: "Who gets it?", default: everyone}
when: [{at: "11:00"}]
where: {members: "{inputs.whom}"}
steps: [{whisper: {text: {en: "Hello {member.name}", lv: "Sveiki, {member.name}"}}}]
"""


async def test_a_ready_script_asks_for_an_audience_by_the_names_that_there_are() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": READY}) as chat:
        boss = chat.has("Boss", rights=["content"])
        anna, bo = await known(chat, "Anna", "lv"), await known(chat, "Bo", "en")
        await boss.calls("/sop add", script="letter")
        (field,) = boss.sees_form().fields
        assert [value for value, _ in field.choices] == ["everyone", "latvians", "newcomers"]
        await boss.submits(whom="latvians")
        await boss.presses("Switch on")
        await chat.passes_until(ELEVEN)
        assert (anna.told(), bo.told()) == (["Sveiki, Anna"], [])


ASKS = """
name: Old friends
kind: service
when: [{on: message.sent, if: {member.tenure: {at_least: 30d}, member.points: {below: 5}}}]
where: {communities: [home]}
steps: [{say: {text: "{member.name} is an old friend"}}]
"""


async def test_conditions_of_scripts_ask_for_what_audiences_know() -> None:
    async with fake_chat(scripts={"old": ASKS}) as chat:
        amy, li = await chat.joins("Amy"), chat.has("Li")
        await amy.says("hello")
        await li.says("hello")
        said = [each for each in chat.said() if "old friend" in each]
        assert said == ["Li is an old friend"]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("member.last_active: {at_least: 30}", "is a span of time; write at_least: 30d"),
        ("member.points: {below: 5d}", "is no span of time; write a bare number"),
    ],
)
async def test_a_span_without_a_unit_is_a_fault(written: str, sentence: str) -> None:
    text = ASKS.replace("member.points: {below: 5}", written)
    with pytest.raises(AssertionError, match=sentence):
        async with fake_chat(scripts={"old": text}):
            pass


async def test_where_the_audience_is_gone_nobody_gets_it_and_the_operators_hear() -> None:
    async with fake_chat(audiences=AUDIENCES, scripts={"letter": LETTER}) as chat:
        anna = await known(chat, "Anna", "lv")
        community = chat.app.communities.called(HOME)
        assert community is not None
        chat.app.communities.add(replace(community, audiences={}))
        await chat.passes_until("2026-03-02 12:00")
        assert anna.told() == []
        assert any('no audience "latvians"' in each for each in chat.said("ops"))
