"""A screen looks at an event before everybody else, and may keep it from them."""

import logging
import sqlite3

import pytest

from bot.events import MessageSent
from bot.testing import FakeMember
from tests.probing import cog, probe_chat
from tests.test_router import stops_answering


def sent(amy: FakeMember, id: str, text: str) -> MessageSent:
    return MessageSent(
        id=id,
        platform="fake",
        community="home",
        at=amy.chat.clock.now(),
        who=amy.person,
        room="lobby",
        message=id,
        text=text,
    )


async def test_what_no_screen_finds_anything_in_goes_on() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").says("hello")
        assert chat.said() == ["Read hello"]


async def test_what_is_stopped_is_heard_by_nobody_else() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("gate stop this")
        assert chat.said() == ["Found stop this"]


async def test_what_is_let_through_is_heard_after_what_followed() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").says("gate pass this")
        assert chat.said() == ["Found pass this", "Read gate pass this"]


async def test_the_first_screen_that_stops_is_the_last_that_is_asked_what_follows() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("gate stop twice")
        assert chat.said() == ["Found stop twice"]
        await amy.says("gate pass twice")
        assert chat.said()[1:] == ["Found pass twice", "Found later twice"]
