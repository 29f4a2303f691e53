"""Two communities whose members, rooms, cases and reports have equal numbers: neither sees any."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.effects import pressable
from bot.testing import HOME, OTHER, ROOT, FakeChat, FakeMember, Post, fake_chat
from tests.cogs.guard.reporting import report
from tests.rows import of_community
from tests.test_two_communities import REGISTRY, given, id_of

pytestmark = pytest.mark.fake_only
THEIRS = "Hesperides"
"""A word that stands in everything which the other community has, and nowhere else."""
OURS = ("guard", "raid", "case", "cool", "report")
SPAM = "Free gifts: ｅｖｉｌ．ｃｏｍ"


def people(chat: FakeChat, home: str) -> tuple[FakeMember, FakeMember, FakeMember]:
    """Lea, an operator, and Bo and Cy, who were there before the bot."""
    word = f" {THEIRS}" if home == OTHER else ""
    lea = chat.has(f"Lea{word}", rights=["people", "rules"], native="lea", community=home)
    bo, cy = (chat.has(n.title() + word, native=n, community=home) for n in ("bo", "cy"))
    return lea, bo, cy


async def lives(chat: FakeChat, home: str, site: str) -> list[Post]:
    """A list, an allowed site, a case, an appeal, a report that is open, and a raid."""
    lea, bo, cy = people(chat, home)
    word = THEIRS if home == OTHER else "here"
    await lea.calls("/guard block", site=site)
    await lea.calls("/guard allow", site=f"{word.lower()}.lv")
    said = [await bo.says(f"gifts of {word} at http://{site}/x")]
    await bo.presses("Appeal")
    await bo.submits(words=f"It was {word}")
    said.append(await cy.says(f"rude words, {word}"))
    await report(bo, said[1], "rude", f"words of {word}")
    await lea.calls("/case open", member="cy", rule=3)
    await lea.calls("/case note", number=2, note=f"a note, {word}")
    await lea.calls("/raid on")
    return said


@asynccontextmanager
async def two() -> AsyncIterator[FakeChat]:
    """Both, each with a life of its own."""
    async with fake_chat() as chat:
        chat.other_acts = True
        await lives(chat, HOME, "evil.com")
        await lives(chat, OTHER, f"{THEIRS.lower()}.com")
        yield chat


async def test_no_command_of_the_guard_changes_or_tells_anything_of_the_other() -> None:
    async with two() as chat:
        other = await id_of(chat, OTHER)
        lea, _bo, _cy = people(chat, HOME)
        before = await chat.db.read(of_community, other)
        guarded = [name for name, rows in before.items() if name.startswith("guard_") and rows]
        assert len(guarded) > 12, guarded
        theirs = list(map(repr, chat.platform.standing(OTHER)))
        tried = [name for name in sorted(REGISTRY.commands) if name.split()[0] in OURS]
        assert len(tried) > 15
        for name in tried:
            await lea.calls(f"/{name}", **given(REGISTRY.commands[name], lea))
            chat.platform.forms.clear()
            await chat.passes()
            assert await chat.db.read(of_community, other) == before, name
        assert not [post.text for post in lea.sees() if THEIRS in post.text]
        assert list(map(repr, chat.platform.standing(OTHER))) == theirs


async def test_no_button_of_the_other_does_anything_to_it_from_here() -> None:
    async with two() as chat:
        other = await id_of(chat, OTHER)
        lea, bo, cy = people(chat, HOME)
        before = await chat.db.read(of_community, other)
        pressed = set()
        for post in list(chat.platform.posts.values()):
            for action, label in post.had if post.community == OTHER else ():
                if pressable(action) and action.startswith("guard."):
                    for who in (lea, bo, cy):
                        await who._press(post, action)
                    pressed.add(action)
                    assert await chat.db.read(of_community, other) == before, label
        assert len(pressed) > 8, pressed
        assert not [text for who in (lea, bo, cy) for text in who.told() if THEIRS in text]


async def test_a_message_of_the_other_cannot_be_reported_or_taken_away_from_here() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        said = await lives(chat, OTHER, "evil.com")
        other = await id_of(chat, OTHER)
        before = await chat.db.read(of_community, other)
        _lea, bo, _cy = people(chat, HOME)
        for who in (bo, chat.has("Dora"), chat.has("Eve"), chat.has("Fay")):
            await report(who, said[1], "rude")
        assert await chat.db.read(of_community, other) == before
        assert not said[1].deleted


async def test_what_is_listed_allowed_done_or_a_raid_there_is_none_of_it_here() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        await lives(chat, OTHER, "first.example.com")
        _lea, bo, cy = people(chat, HOME)
        fine = await bo.says("look at http://first.example.com/x")
        assert not fine.deleted
        new = await chat.joins("Newcomer", native="new")
        assert not chat.people.timed_out(new, chat.clock.now())
        bad = await new.says(SPAM)
        assert bad.deleted
        assert "This is case 1." in new.told()[-1]
        assert "no case before" in chat.said("ops")[-1]
        assert (bo.told(), cy.told()) == ([], [])


async def test_the_same_person_in_both_pays_in_each_for_what_they_did_there() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        for home in (HOME, OTHER):
            people(chat, home)
            bo = await chat.joins("Eve", native="eve", community=home)
            copies = [await bo.says(SPAM, room) for room in ("lobby", "checkin")]
            assert all(each.deleted for each in copies)
            assert len([each for each in bo.told() if "This is case 1." in each]) == 1
            assert len(chat.said("ops", home)) == 1


def test_every_table_of_the_guard_says_whose_its_rows_are() -> None:
    for each in sorted((ROOT / "cogs/guard/migrations").glob("*.sql")):
        for table in each.read_text("utf-8").split("CREATE TABLE ")[1:]:
            assert "community" in table.partition(";")[0], table[:40]
