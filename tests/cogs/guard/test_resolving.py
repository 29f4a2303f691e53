"""Shortened addresses are followed where operators want that, and judged by where they lead."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.testing import FakeChat, fake_chat
from cogs.guard.feeds.config import ListOptions, Source
from tests.cogs.guard.staging import Acting

LISTS = ListOptions(block={"mine": Source(file="mine.txt")})
SHORT = "https://bit.ly/3xYz"

pytestmark = pytest.mark.fake_only("what other servers say is no chat's business")


@asynccontextmanager
async def guarded(resolve: bool = True) -> AsyncIterator[FakeChat]:
    """A chat whose list holds evil.com, and a shortened address that leads there."""
    options = Acting(lists=LISTS, resolve_shorteners=resolve)
    async with fake_chat(options={"guard": options}) as chat:
        chat.other_acts = True  # its operators hear of the list, too
        chat.write_list("mine.txt", "evil.com\n")
        chat.web.leads[SHORT] = ("https://sub.evil.com/win",)
        await chat.passes(minutes=31)
        yield chat


async def test_a_shortened_address_goes_where_it_leads_to_a_listed_host() -> None:
    async with guarded() as chat:
        amy = chat.has("Amy")
        chat.web.leads["https://bit.ly/fine"] = ("https://wikipedia.org/wiki/Riga",)
        fine = await amy.says("from my trip: https://bit.ly/fine")
        bad = await amy.says(f"look: {SHORT}")
        await chat.passes(seconds=30)
        assert (fine.deleted, bad.deleted) == (False, True)
        assert chat.web.asked == ["https://bit.ly/fine", SHORT]


async def test_nobody_is_asked_unless_operators_want_that() -> None:
    async with guarded(resolve=False) as chat:
        await chat.has("Amy").says(f"look: {SHORT}")
        await chat.passes(seconds=30)
        assert chat.web.asked == []


async def test_nobody_is_asked_for_ordinary_links_or_those_of_operators() -> None:
    async with guarded() as chat:
        await chat.has("Amy").says("https://wikipedia.org/wiki/Riga and bit.ly itself")
        await chat.has("Olga", rights=["people"]).says(SHORT)
        await chat.passes(seconds=30)
        assert chat.web.asked == []


async def test_a_shortener_that_does_not_answer_wrongs_nobody() -> None:
    async with guarded() as chat:
        said = await chat.has("Amy").says("https://bit.ly/gone")
        await chat.passes(seconds=30)
        assert not said.deleted
