"""The stand-in is Discord for hikari and discord.js, too, and each sees what people do there."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.clients.running import Their, running
from tests.standins.discord import Person, Standin, eventually, open_standin

PROGRAMS = {"hikari": "client.py", "discord.js": "client.mjs"}


@pytest.fixture
async def discord() -> AsyncIterator[Standin]:
    async with open_standin() as made:
        yield made


@pytest.fixture
async def amy(discord: Standin) -> Person:
    return await discord.joins("Amy")


@pytest.fixture(params=PROGRAMS)
async def their(
    request: pytest.FixtureRequest, needs: Needs, discord: Standin, amy: Person
) -> AsyncIterator[Their]:
    runtime = needs(request.param)
    async with running(discord, runtime, PROGRAMS[request.param]) as bot:
        yield bot


async def from_bot(person: Person, text: str) -> dict[str, Any]:
    """A message of the bot, once the person sees it in #general."""

    def look() -> dict[str, Any] | None:
        found = (each for each in person.sees("general") if each["content"] == text)
        return next((each for each in found if each["author"].get("bot")), None)

    seen = await eventually(look)
    assert seen is not None
    return seen


async def test_they_receive_the_guild_and_its_members(their: Their, discord: Standin) -> None:
    guild = await their.saw("guild", name="Plaza", me=discord.world.bot["username"])
    assert sorted(guild["rooms"]) == ["check-in", "general", "ops"]
    members = await their.saw("members")
    assert {"Amy", "Owner"} <= set(members["names"])
    ben = await discord.joins("Ben")
    await their.saw("join", who="Ben")
    await ben.leaves()
    await their.saw("leave", who="Ben")


async def test_they_exchange_messages(their: Their, amy: Person) -> None:
    asked = await amy.writes("!ping", "general")
    await their.saw("message", who="Amy", text="!ping")
    pong = await from_bot(amy, "pong")
    assert pong["message_reference"]["message_id"] == asked["id"]
    edited = await amy.edits(await amy.writes("helo"), "hello")
    await their.saw("edit", text="hello")
    await amy.reacts("🙂", edited)
    await their.saw("reaction", emoji="🙂", who="Amy")
    await amy.deletes(edited)
    await their.saw("delete", id=edited["id"])


async def test_they_post_edit_react_and_read_back(their: Their, amy: Person) -> None:
    asked = await amy.writes("!show", "general")
    history = await their.saw("history")
    assert history["texts"] == ["!show", "here"]
    shown = await from_bot(amy, "here")
    assert shown["embeds"][0]["fields"][0]["value"] == "1"
    current = next(each for each in amy.sees("general") if each["id"] == asked["id"])
    assert [each["emoji"]["name"] for each in current["reactions"]] == ["👀"]


async def test_they_make_threads_pins_roles_invites_and_private_messages(
    their: Their, amy: Person
) -> None:
    asked = await amy.writes("!act", "general")
    acted = await their.saw("acted", uses=3)
    assert sorted(acted["roles"]) == ["@everyone", "regular"]
    assert [each["content"] for each in amy.sees("Beside")] == ["in the thread"]
    current = next(each for each in amy.sees("general") if each["id"] == asked["id"])
    assert current["pinned"]
    private = amy.direct_messages()[0]
    assert private["content"] == "hello in private"
    assert [each["filename"] for each in private["attachments"]] == ["a.txt"]


async def test_they_run_a_command_buttons_and_a_form(their: Their, amy: Person) -> None:
    ben = await amy.discord.joins("Ben")
    called = await (await amy.calls("/greet", "general", words="Hello", to=ben)).answered()
    await their.saw("command", who="Amy", words="Hello", to="Ben")
    assert called.content == "Hello, Ben"
    greeting = await from_bot(ben, "Hello, Ben")
    await ben.presses("Wave", greeting)
    await their.saw("button", who="Ben", id="wave")
    await eventually(lambda: [each["content"] for each in ben.answers()] == ["waved back"])
    await (await ben.presses("Write", greeting)).answered()
    await ben.submits({"Words": "good morning"})
    await their.saw("form", who="Ben", words="good morning")
    await eventually(lambda: ben.answers()[-1]["content"] == "kept: good morning")
    assert amy.answers() == []
