"""A room is cooled down for a while and goes back by itself, to what it was before."""

import pytest

from bot.testing import FakeChat, fake_chat
from bot.testing.outside import HOME, OTHER
from cogs.guard.raids.config import RaidOptions
from tests.cogs.guard.staging import Acting


def held(chat: FakeChat, room: str = "lobby", community: str = HOME) -> tuple[int, bool]:
    """How slow a room is, and whether it is locked."""
    key = community, room
    return chat.rooms.slow.get(key, 0), key in chat.rooms.locked


async def test_a_room_is_slow_for_ten_minutes_and_says_so_once() -> None:
    async with fake_chat() as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Amy")
        await olga.calls("/cool", where="lobby", time="10m")
        assert (held(chat), held(chat, community=OTHER)) == ((30, False), (0, False))
        (line,) = chat.said("lobby")
        assert line.startswith("A short break: until")
        assert "once every 30 seconds" in line
        await amy.says("One")
        assert chat.rooms.holds(amy, "lobby", chat.clock.now()) is not None
        await chat.passes(minutes=9)
        assert held(chat) == (30, False)
        await chat.passes(minutes=2)
        assert held(chat) == (0, False)
        assert len(chat.said("lobby")) == 1


async def test_a_locked_room_opens_by_itself_also_after_a_restart() -> None:
    async with fake_chat() as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Amy")
        await olga.calls("/cool", where="lobby", time="10m", how="lock")
        assert held(chat) == (0, True)
        assert chat.rooms.holds(amy, "lobby", chat.clock.now()) is not None
        assert "this room is closed until" in chat.said("lobby")[-1]
        await chat.restarts(minutes=30)
        assert held(chat) == (0, False)


@pytest.mark.fake_only
async def test_what_an_operator_had_set_comes_back_and_can_be_ended_at_once() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people"])
        chat.rooms.slow[HOME, "lobby"] = 10
        await olga.calls("/cool", where="lobby", time="10m")
        assert held(chat) == (30, False)
        await olga.calls("/cool", where="lobby", time="0m")
        assert held(chat) == (10, False)
        await olga.was_told("#lobby is as it was before.")
        await olga.calls("/cool", where="lobby", time="0m")
        await olga.was_told("This room is not being cooled down.")


@pytest.mark.fake_only
async def test_longer_is_longer_and_from_slow_to_locked_is_locked_alone() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people"])
        await olga.calls("/cool", where="lobby", time="10m")
        await chat.passes(minutes=5)
        await olga.calls("/cool", where="lobby", time="10m")
        assert len(chat.said("lobby")) == 1
        await chat.passes(minutes=9)
        assert held(chat) == (30, False)
        await olga.calls("/cool", where="lobby", time="2m", how="lock")
        assert held(chat) == (0, True)
        await chat.passes(minutes=3)
        assert held(chat) == (0, False)


@pytest.mark.fake_only
async def test_a_raid_and_a_cool_room_end_each_for_itself() -> None:
    options = {"guard": Acting(raids=RaidOptions(slow_by=60_000))}
    async with fake_chat(options=options) as chat:
        olga = chat.has("Olga", rights=["people"])
        await olga.calls("/raid on")
        await olga.calls("/cool", where="lobby", time="10m")
        assert held(chat) == (60, False)
        await olga.calls("/raid off")
        assert held(chat) == (30, False)
        await olga.calls("/raid on")
        await chat.passes(minutes=11)
        assert held(chat) == (60, False)
        await olga.calls("/raid off")
        assert held(chat) == (0, False)


@pytest.mark.fake_only
@pytest.mark.parametrize(
    ("room", "time", "told"),
    [
        ("ops", "10m", "The operators' room stays open."),
        ("lobby", "2d", "Write a time from 1m to 1d, such as 10m, or 0m to end it."),
    ],
)
async def test_what_cannot_be_is_said(room: str, time: str, told: str) -> None:
    async with fake_chat() as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Amy")
        await olga.calls("/cool", where=room, time=time)
        await olga.was_told(told)
        await amy.calls("/cool", where="lobby", time="10m")
        assert held(chat) == (0, False)
