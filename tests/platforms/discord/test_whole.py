"""A whole Plaza on Discord: a member writes, presses, and is answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.app import App
from bot.effects import Button, Say, Text
from bot.outbox import Origin
from bot.platforms import discord as platform
from bot.run import ROOT, Place, run
from bot.store.db import Tx
from bot.web import Site
from tests.platforms.discord.test_connection import CONFIG
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.people import Person
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import eventually


@asynccontextmanager
async def plaza(
    discord: Standin,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    extra: str = "",
    cogs: Path = ROOT / "cogs",
) -> AsyncIterator[App]:
    """What `python -m bot run` serves, connected to the stand-in."""
    world = discord.world
    config = CONFIG.format(
        api_url=discord.api_url,
        gateway_url=discord.gateway_url,
        guild=world.guild["id"],
        lobby=world.room("general")["id"],
        ops=world.room("ops")["id"],
    ).replace("    gateway_url", f"{extra}    gateway_url")
    (folder / "config.yaml").write_text(config)
    monkeypatch.setenv("DISCORD_TOKEN", discord.token)
    opened: asyncio.Future[App] = asyncio.get_running_loop().create_future()

    @asynccontextmanager
    async def started(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
        opened.set_result(app)
        yield asyncio.Event()

    place = Place(folder / "config.yaml", cogs, folder)
    task = asyncio.create_task(run(place, started, chats={"discord": platform}))
    try:
        await eventually(lambda: task.done() or (opened.done() and there(discord)), 20)
        yield opened.result()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def there(discord: Standin) -> bool:
    """Whether the bot has a session, and not one that a former process left."""
    return any(each.connection for each in discord.gateway.sessions.values())


def reactions(discord: Standin, message: Wire) -> list[str]:
    found = discord.world.message(message["channel_id"], message["id"])
    return [each["emoji"]["name"] for each in found.get("reactions", ())]


async def test_a_member_checks_in_by_a_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch):
        amy = await discord.joins("Amy")
        message = await amy.writes("签到")
        await eventually(lambda: reactions(discord, message) == ["✅"], 20)


async def test_without_message_content_a_word_needs_the_bots_mention(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = "    message_content: false\n"
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch, without):
        amy = await discord.joins("Amy")
        alone = await amy.writes("签到")
        called = await amy.writes(f"<@{discord.world.bot['id']}> 签到")
        await eventually(lambda: reactions(discord, called) == ["✅"], 20)
        assert reactions(discord, alone) == []


async def test_a_press_is_answered_and_a_second_one_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch) as app:
        amy = await discord.joins("Amy")
        message = await card(app, discord, amy)
        first, second = [await amy.presses("Check in", message) for _ in range(2)]
        assert (await first.answered()).private
        await second.answered()
        assert first.content != second.content
        assert "already" in second.content


async def card(app: App, discord: Standin, amy: Person) -> Wire:
    """A post with the button of the check-in, as Amy sees it."""
    label, room = Text("checkin", "button-checkin"), discord.world.room("general")["id"]
    say = Say(room=room, words=label, buttons=(Button("checkin.checkin", label),))
    core, (community,) = app.engine.core, app.communities

    def post(tx: Tx) -> None:
        core.outbox.add(
            tx,
            id=core.ids.new(),
            key="card",
            community=community.id,
            effect=say,
            not_before=0,
            origin=Origin("checkin"),
        )

    await app.db.write(post)
    return await eventually(
        lambda: next((each for each in amy.sees("general") if each.get("components")), {})
    )
