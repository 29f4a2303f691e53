"""Through errors, silence and limits every post of a whole Plaza comes out, and once."""

from collections import Counter
from pathlib import Path

import pytest

from bot.app import App
from bot.effects import Plain, Say
from bot.outbox import Origin
from bot.store.db import Tx
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, open_standin
from tests.standins.discord.faults import Failing, Limited, Silent
from tests.standins.discord.limits import Limit
from tests.standins.discord.waiting import eventually

POSTS = "POST /channels/*/messages"
EACH = 6  # posts in each room


def posted(discord: Standin) -> list[str]:
    world = discord.world
    rooms = [world.messages.get(room, {}) for room in world.rooms[world.guild["id"]]]
    texts = [message["content"] for room in rooms for message in room.values()]
    return [text for text in texts if text.startswith("post ")]


async def posts(app: App, discord: Standin) -> list[str]:
    """Many posts, written at once; what each says."""
    core, (community,) = app.engine.core, app.communities
    rooms = list(discord.world.rooms[community.native])
    texts = [(room, f"post {number} in {room}") for number in range(EACH) for room in rooms]

    def write(tx: Tx) -> None:
        for room, text in texts:
            say = Say(room=room, words=Plain(text))
            core.outbox.add(
                tx,
                id=core.ids.new(),
                key=text,
                community=community.id,
                effect=say,
                not_before=0,
                origin=Origin("checkin"),
            )

    await app.db.write(write)
    return [text for _, text in texts]


def states(tx: Tx) -> Counter[str]:
    return Counter(state for (state,) in tx.rows("SELECT state FROM outbox"))


async def test_a_storm_of_faults_loses_nothing_and_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_standin() as discord, plaza(discord, tmp_path, monkeypatch) as app:
        discord.limits.budgets.table["POST", "/channels/{}/messages"] = Limit(10, 1)
        for fault in (
            Failing(POSTS, 0.4, 2, status=500, carried_out=True),
            Failing(POSTS, 0.4, 1, status=503, carried_out=True),
            Failing(POSTS, 0.4, 1, status=503),
            Silent(POSTS, 0.4, 1, seconds=0.1, carried_out=True),
            Limited(POSTS, 0.4, 2),
        ):
            discord.faults.add(fault)
        texts = await posts(app, discord)
        await eventually(lambda: len(posted(discord)) >= len(texts), 60)
        discord.faults.clear()
        while (await app.db.read(states)).keys() - {"done"}:
            await eventually(lambda: discord.record.open == 0)
        assert Counter(posted(discord)) == Counter(texts)
