"""The guard does its work wherever members write: threads, copies, previews, titles, names."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.events import Extra
from bot.testing import FakeChat, FakeMember, fake_chat

LINK = "https://evil.com/win"


@asynccontextmanager
async def guarded() -> AsyncIterator[tuple[FakeChat, FakeMember, FakeMember]]:
    """A chat in which evil.com is bad, Olga, who looks after it, and Bo, who came just now."""
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard block", site="evil.com")
        yield chat, olga, await chat.joins("Bo")


async def test_in_a_thread_the_message_goes_and_the_post_above_stays() -> None:
    async with guarded() as (chat, _olga, bo):
        amy = chat.has("Amy")
        post = await amy.says("What do you think?")
        await amy.opens_thread("Thoughts", post)
        bad = await bo.says(f"look {LINK}", thread=post)
        good = await amy.says("I think so, too", thread=post)
        assert (bad.deleted, good.deleted, post.deleted) == (True, False, False)
        assert "was removed" in bo.told()[-1]
        assert [each for each in chat.said("lobby") if "removed" in each] == []


async def test_a_copy_and_a_preview_go_like_words_and_operators_read_what_stood_there() -> None:
    async with guarded() as (chat, _olga, bo):
        copy = await bo.says("", extras=[Extra("forwarded", f"Free gifts {LINK}")])
        assert copy.deleted
        (card,) = chat.said("ops")
        assert "Free gifts https[:]//evil[.]com/win" in card.replace("\\", "")
        cleo = await chat.joins("Cleo")
        post = await cleo.says("look https://good.example/x")
        await cleo.is_previewed(post, Extra("embed", "Win a prize", url=LINK))
        assert post.deleted


async def test_a_threads_title_is_shown_to_operators_who_alone_can_change_it() -> None:
    async with guarded() as (chat, _olga, bo):
        post = await chat.has("Amy").says("hello")
        await bo.opens_thread(f"gifts {LINK}", post)
        assert not post.deleted
        assert bo.told() == []
        (card,) = chat.said("ops")
        assert card.startswith("Please look at the thread that Bo opened in #lobby: only you")
        assert "gifts https[:]//evil[.]com/win" in card.replace("\\", "")


async def test_a_name_is_shown_to_operators_who_say_what_it_costs() -> None:
    async with guarded() as (chat, olga, bo):
        await bo.renames("evil.com gifts")
        (card,) = chat.said("ops")
        assert card.startswith("Please look at ")
        assert "evil[.]com gifts" in card.replace("\\", "")
        await olga.presses("It is fine")
        assert bo.told() == []
        await chat.joins("discord.gg/abcdef")
        assert "discord[.]gg/abcdef" in chat.said("ops")[-1].replace("\\", "")


@pytest.mark.fake_only
async def test_another_bad_name_within_the_incident_is_the_same_case() -> None:
    async with guarded() as (chat, _olga, bo):
        for name in ("evil.com gifts", "gifts of evil.com"):
            await bo.renames(name)
        assert len(chat.said("ops")) == 1
