"""Servers that invite the bot become communities: silent at first, and again when it is removed."""

import datetime as dt

from bot.communities import Community
from bot.pacing import Quiet
from bot.platforms.fake import Server
from bot.testing import FakeChat, FakeMember, fake_chat

TEA = """
name: Tea
kind: value
off: true
when: [{at: "10:00"}]
steps:
  - say: {text: "Tea, anyone?"}
  - wait: 1d
  - say: {text: "Any tea left?"}
"""
EARLY = """
name: Early
kind: value
when: [{at: "06:30"}]
steps: [{say: {text: "Up already?"}}]
"""
DOOR = """
name: Door
kind: service
off: true
when: [{on: member.passed}]
steps: [{gather: {text: "Welcome {gather.names}", within: 15m}}]
"""
GREETING = """
name: {lv: Sveiki}
kind: value
when: [{at: "10:00"}]
steps: [{say: {text: {lv: "Sveiki!", pt-BR: "Oi!"}}}]
"""


def home_of(chat: FakeChat, native: str) -> Community:
    found = chat.app.communities.by_native("fake", native)
    assert found is not None
    return found


async def test_a_server_that_invites_the_bot_becomes_a_silent_community() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery", language="lv")
        home = home_of(chat, bakery)
        assert (home.name, home.language, home.stage) == ("Riga Bakery", "lv", "new")
        amy = await chat.joins("Amy", community=bakery)
        await amy.says("hello")
        await amy.says("check in")
        assert chat.platform.standing(bakery) == []


async def test_whoever_calls_a_command_there_hears_that_nobody_has_set_the_bot_up() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        amy = await chat.joins("Amy", community=bakery)
        await amy.calls("/checkin")
        assert amy.told() == [
            "Nobody has set the bot up here yet, so it does nothing. Operators begin with /setup."
        ]


async def test_a_server_told_of_again_is_the_same_community_with_its_new_name() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        first = home_of(chat, bakery)
        await chat.server("Riga Bakery")
        assert home_of(chat, bakery) is first
        await chat.platform.invite(bakery, Server("Bakery of Riga", "pt-PT"))
        again = home_of(chat, bakery)
        assert (again.id, again.name, again.language) == (first.id, "Bakery of Riga", "pt-BR")
        await chat.restarts()
        assert home_of(chat, bakery) == again


async def test_one_that_removed_the_bot_is_silent_until_it_invites_it_again() -> None:
    async with fake_chat() as chat:
        bakery = await chat.server("Riga Bakery")
        before = home_of(chat, bakery)
        await chat.server_leaves(bakery)
        assert home_of(chat, bakery).stage == "gone"
        amy = await chat.joins("Amy", community=bakery)
        await amy.calls("/checkin")
        assert amy.told() == []
        await chat.restarts()
        assert chat.app.communities.by_native("fake", bakery) is None or (
            home_of(chat, bakery).stage == "gone"
        )
        await chat.server("Riga Bakery")
        assert home_of(chat, bakery) == before


async def running(chat: FakeChat, script: str = "tea") -> FakeMember:
    """Ann of a bakery in Riga that is live and has this script, if there is such a one."""
    bakery = await chat.server("Riga Bakery")
    ann = chat.has("Ann", rights=["rules", "content"], community=bakery)
    await ann.calls("/setup")
    await ann.presses("Rooms")
    await ann.submits(lobby="general", ops="staff")
    await ann.presses("Language and time")
    await ann.submits(zone="Europe/Riga")
    await ann.calls("/golive")
    await ann.calls("/sop on", script=script)
    return ann


async def test_a_run_sleeps_while_the_bot_is_removed_and_goes_on_when_it_is_back() -> None:
    async with fake_chat(scripts={"tea": TEA}) as chat:
        ann = await running(chat)
        await chat.passes(hours=2)
        await chat.server_leaves(ann.community)
        await chat.passes(days=3)
        await chat.restarts(hours=5)
        await chat.passes(days=1)
        assert chat.said("general", ann.community) == ["Tea, anyone?"]
        await chat.server("Riga Bakery")
        assert chat.said("general", ann.community) == ["Tea, anyone?", "Any tea left?"]
        await ann.says("Some is left", room="general")  # or a third post would be a monologue
        await chat.passes(days=1)
        assert chat.said("general", ann.community)[2:] == ["Tea, anyone?"]


async def test_what_was_to_be_told_while_the_bot_was_removed_is_told_when_it_is_back() -> None:
    async with fake_chat(scripts={"door": DOOR}) as chat:
        ann = await running(chat, "door")
        await chat.joins("Amy", community=ann.community)
        await chat.passes(minutes=5)
        await chat.server_leaves(ann.community)
        await chat.passes(hours=5)
        await chat.server("Riga Bakery")
        await chat.passes(hours=1)
        assert chat.said("general", ann.community).count("Welcome Amy") == 1


async def test_a_member_of_one_that_removed_the_bot_is_not_lost() -> None:
    async with fake_chat(scripts={"tea": TEA}) as chat:
        ann = await running(chat)
        await ann.calls("/checkin")
        points = await ann.points()
        await chat.server_leaves(ann.community)
        await chat.server("Riga Bakery")
        assert await ann.points() == points > 0


async def test_scripts_of_the_folder_run_in_no_strange_community_by_themselves() -> None:
    scripts = {"early": EARLY}
    async with fake_chat(scripts=scripts) as chat:
        ann = await running(chat)
        await chat.passes(days=1)
        assert chat.said() == ["Up already?"]
        assert chat.said("general", ann.community) == []


async def test_what_a_strange_community_lacks_is_no_fault_of_a_script() -> None:
    async with fake_chat(scripts={"hello": GREETING}, language="lv") as chat:
        ann = await running(chat)
        await ann.calls("/sop on", script="hello")
        await ann.was_told(
            "hello cannot run here: steps[0].say.text: the text in en is missing; a community "
            "here speaks it. /setup chooses rooms and language."
        )
        await ann.calls("/setup")
        await ann.presses("Language and time")
        await ann.submits(language="lv")
        await ann.calls("/sop on", script="hello")
        await chat.passes(days=1)
        assert chat.said("general", ann.community) == ["Sveiki!"]


async def test_a_change_of_zone_moves_scripts_at_once_and_posts_nothing_twice() -> None:
    async with fake_chat(scripts={"tea": TEA}) as chat:
        ann = await running(chat)
        await chat.passes(hours=1)
        assert chat.said("general", ann.community) == ["Tea, anyone?"]
        await ann.presses("Language and time")
        await ann.submits(zone="Europe/Lisbon")
        await chat.passes(hours=3)
        assert chat.said("general", ann.community) == ["Tea, anyone?"]


async def test_a_rehearsed_post_says_where_and_when_it_would_have_gone() -> None:
    stage = {"stage": "rehearsal", "quiet": Quiet(dt.time(22), dt.time(7))}
    async with fake_chat(scripts={"early": EARLY}, settings=stage) as chat:
        await chat.passes(days=1)
        assert chat.said("ops") == [
            'Rehearsal: this would have gone to the room "lobby", Tue, Mar 3 7:00 AM. '
            "It was due Tue, Mar 3 6:30 AM and had to wait.\nUp already?"
        ]
        await chat.restarts()
    stage = {"stage": "rehearsal"}
    async with fake_chat(scripts={"early": EARLY}, settings=stage) as chat:
        await chat.passes(days=1)
        assert chat.said("ops") == [
            'Rehearsal: this would have gone to the room "lobby", Tue, Mar 3 6:30 AM.\nUp already?'
        ]
