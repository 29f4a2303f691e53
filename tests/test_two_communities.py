"""Two communities whose people and rooms have equal ids: what one does, the other never sees."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.cog import RIGHTS
from bot.effects import pressable
from bot.loader import load
from bot.registry import Handler
from bot.testing import HOME, OTHER, FakeChat, FakeMember, fake_chat
from tests.cogs.calendar.browsing import browser, link_of
from tests.drawing import png
from tests.rows import of_community

ROOT = Path(__file__).parent.parent
REGISTRY = load(ROOT / "cogs").registry
THEIRS = "Hesperides"
"""A word that stands in everything which the other community has, and nowhere else."""

SCRIPT = """
name: {name}
kind: talk
when: [{{at: "{at}"}}]
where: {{communities: [{home}]}}
steps: [{{say: "{word}"}}, {{task: {{text: "{word}", due: 1h}}}}]
"""
SCRIPTS = {
    "ours": SCRIPT.format(name="Ours", at="09:30", home=HOME, word="Good morning"),
    "theirs": SCRIPT.format(name=THEIRS, at="09:30", home=OTHER, word=THEIRS),
}
NATIVES = ("lea", "bo")


@asynccontextmanager
async def two() -> AsyncIterator[FakeChat]:
    """Both communities, each with a life of its own, at eleven."""
    async with fake_chat(scripts=SCRIPTS, web=True) as chat:
        chat.other_acts = True
        for home in (HOME, OTHER):
            lea = person(chat, "lea", home)
            await lives(chat, lea, THEIRS if home == OTHER else "Here")
        await chat.passes_until("2026-03-02 11:00")
        yield chat


def person(chat: FakeChat, native: str, home: str) -> FakeMember:
    """Lea, who may do everything, or Bo, who may do nothing; with one id in both communities."""
    rights = sorted(RIGHTS) if native == "lea" else ()
    name = f"{native.title()} {THEIRS}" if home == OTHER else native.title()
    return chat.has(name, rights=rights, native=native, community=home)


async def lives(chat: FakeChat, lea: FakeMember, word: str) -> None:
    """What a community has by eleven: a team, pictures, a post, a check-in, words of its own."""
    bo = person(chat, "bo", lea.community)
    await bo.says(word)
    await bo.calls("/checkin")
    await lea.calls("/team give", member="bo", right="people")
    await lea.calls("/team role", role=word, right="money")
    await lea.calls("/media add", name=word.lower(), alt=word, picture=lea.file("a.png", png()))
    await lea.calls("/post new", text=word)
    await lea.calls("/post new", text=word, at="2026-03-02 18:00")


def given(handler: Handler, lea: FakeMember) -> Mapping[str, Any]:
    """Something for every option of a command."""
    known = {"script": "ours", "number": 1, "use": "morning", "name": "here", "at": "18:00"}
    by_kind = {"text": "Hello", "number": 1, "decimal": 1.0, "yes-no": "yes", "member": "bo"}
    by_kind |= {"room": "lobby", "role": "mods", "long": "Hello"}
    found: dict[str, Any] = {}
    for option in handler.options:
        if option.kind == "file":
            if option.required:
                found[option.name] = lea.file("b.png", png())
        elif option.kind == "choice":
            found[option.name] = option.choices[0]
        elif option.required or option.kind != "text":
            found[option.name] = known.get(option.name, by_kind[option.kind])
    return found


async def id_of(chat: FakeChat, home: str) -> int:
    """Our own id of a community."""
    found = chat.app.communities.by_native("fake", home)
    assert found is not None
    return found.id


async def test_every_command_of_one_leaves_the_other_as_it_was_and_tells_nothing_of_it() -> None:
    async with two() as chat:
        other = await id_of(chat, OTHER)
        lea = person(chat, "lea", HOME)
        theirs = list(map(repr, chat.platform.standing(OTHER)))
        before = await chat.db.read(of_community, other)
        assert THEIRS in repr(before["tasks"])
        assert sum(map(len, before.values())) > 20
        seen = len(lea.sees())
        answered = set()
        for name, handler in sorted(REGISTRY.commands.items()):
            await lea.calls(f"/{name}", **given(handler, lea))
            await chat.passes()
            assert await chat.db.read(of_community, other) == before, name
            told = lea.sees()[seen:]
            if told or chat.platform.forms:
                answered.add(name)
                chat.platform.forms.clear()
            assert not [post.text for post in told if THEIRS in post.text], name
            seen = len(lea.sees())
        assert REGISTRY.commands.keys() - answered == set()
        assert list(map(repr, chat.platform.standing(OTHER))) == theirs


async def test_every_button_that_one_shows_leaves_the_other_as_it_was() -> None:
    async with two() as chat:
        other = await id_of(chat, OTHER)
        lea = person(chat, "lea", HOME)
        for name in ("tasks", "team list", "sop list", "post list", "setup", "letters show"):
            await lea.calls(f"/{name}")
        before = await chat.db.read(of_community, other)
        pressed = 0
        for post in lea.sees():
            for action, label in post.buttons:
                if pressable(action):
                    await lea.presses_late(label, post)
                    pressed += 1
                    assert await chat.db.read(of_community, other) == before, label
        assert pressed > 10
        assert not [post.text for post in lea.sees() if THEIRS in post.text]


async def test_ids_of_the_others_things_are_as_if_they_were_not() -> None:
    async with two() as chat:
        other = await id_of(chat, OTHER)
        lea, theirs = person(chat, "lea", HOME), person(chat, "lea", OTHER)
        await theirs.calls("/tasks")
        await theirs.calls("/team list")
        await theirs.calls("/post list")
        before = await chat.db.read(of_community, other)
        tried = 0
        for post in theirs.sees():
            for action, label in post.buttons:
                if pressable(action) and ":" in action:
                    await lea._press(post, action)
                    tried += 1
                    assert await chat.db.read(of_community, other) == before, label
        assert tried > 5
        assert not [text for text in lea.told() if THEIRS in text]


async def test_no_page_of_one_shows_anything_of_the_other() -> None:
    async with two() as chat:
        link = await link_of(person(chat, "lea", HOME))
        theirs = await link_of(person(chat, "lea", OTHER))
        async with browser(chat.url) as seen, browser(chat.url) as other:
            await seen.enters(link)
            await other.enters(theirs)
            read = await other.goes("/ops/calendar")
            assert THEIRS in read
            for path in [*REGISTRY.pages, "/ops/browsers"]:
                assert THEIRS not in await seen.goes(path), path
            for _, _, href in other.entries():
                words = await seen.goes(href)
                assert THEIRS not in words, href
            hrefs = set(re.findall(r'href="(/ops/[^"]+)"', other.page))
            for href in sorted(hrefs):
                assert THEIRS not in await seen.goes(href.replace("&amp;", "&")), href
