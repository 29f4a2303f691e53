"""The guard does its work wherever members write: threads, copies, previews, titles, names."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.events import Extra
from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.config import Options
from cogs.guard.judging.policy import Wish
from tests.cogs.guard.staging import Acting

LINK = "https://evil.com/win"


@asynccontextmanager
async def guarded(
    options: Options | None = None,
) -> AsyncIterator[tuple[FakeChat, FakeMember, FakeMember]]:
    """A chat in which evil.com is bad, Olga, who looks after it, and Bo, who came just now."""
    async with fake_chat(options={"guard": options} if options else None) as chat:
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


async def test_a_threads_title_is_taken_away_and_given_back_if_it_was_fine() -> None:
    async with guarded() as (chat, olga, bo):
        post = await chat.has("Amy").says("hello")
        await bo.opens_thread(f"gifts {LINK}", post)
        assert (post.opened, post.shut, post.deleted) == ("Thread of case 1", True, False)
        assert "the thread" in bo.told()[-1].lower() or "your thread" in bo.told()[-1]
        (card,) = chat.said("ops")
        assert card.startswith("The title of the thread that Bo opened in #lobby looked like spam")
        assert "gifts https[:]//evil[.]com/win" in card.replace("\\", "")
        await olga.calls("/case overturn", case=1)
        assert (post.opened, post.shut) == (f"gifts {LINK}", False)
        assert "your thread was fine and is there again" in bo.told()[-1]


async def test_a_thread_that_gets_a_bad_title_later_loses_it_then() -> None:
    async with guarded() as (chat, _olga, bo):
        post = await bo.says("hello")
        await bo.opens_thread("Books", post)
        await bo.retitles("Books and pictures", post)
        assert (post.opened, chat.said("ops")) == ("Books and pictures", [])
        await bo.retitles(f"gifts {LINK}", post)
        assert (post.opened, post.shut) == ("Thread of case 1", True)


async def test_a_name_of_this_community_goes_and_comes_back_when_an_appeal_is_right() -> None:
    async with guarded() as (chat, olga, bo):
        await bo.renames("evil.com gifts")
        assert bo.called == "Bo"
        assert "Your name here looked like spam, and it was taken away" in bo.told()[-1]
        (card,) = chat.said("ops")
        assert card.startswith("The name that ")
        assert "evil[.]com gifts" in card.replace("\\", "")
        await olga.calls("/case overturn", case=1)
        assert bo.called == "evil.com gifts"
        assert "your name was fine and is there again" in bo.told()[-1]


async def test_an_accounts_name_is_covered_by_a_neutral_one_until_it_was_fine() -> None:
    async with guarded() as (chat, olga, _bo):
        spam = await chat.joins("evil.com gifts")
        assert spam.called.startswith("Member ")
        await chat.passes(minutes=16)
        assert not [each for each in chat.said("lobby") if "evil" in each], "nobody greets them"
        await olga.presses("It is fine")
        assert spam.called == "evil.com gifts"
        assert chat.said("ops")[-1].startswith("The name of ")
        assert "looked like spam at first" in chat.said("ops")[-1]


@pytest.mark.fake_only
async def test_who_has_a_bad_name_in_the_account_too_ends_with_a_neutral_one_in_one_case() -> None:
    async with guarded() as (chat, _olga, _bo):
        spam = await chat.joins("evil.com gifts")
        await spam.renames("gifts of evil.com")
        assert spam.called.startswith("Member ")
        assert len(chat.said("ops")) == 1
        await spam.renames("gifts of evil.com")
        assert spam.called.startswith("Member ")
        assert len(chat.said("ops")) == 1
        assert len(spam.told()) == 1


@pytest.mark.fake_only
async def test_what_is_only_flagged_stays_until_an_operator_removes_it() -> None:
    async with guarded(Acting(rules={"listed": Wish(mode="flag")})) as (chat, olga, bo):
        post = await chat.has("Amy").says("hello")
        await bo.opens_thread(f"gifts {LINK}", post)
        assert (post.opened, post.shut, bo.told()) == (f"gifts {LINK}", False, [])
        assert chat.said("ops")[-1].startswith("Please look at the title of the thread that Bo")
        await olga.presses("Remove")
        assert (post.opened, post.shut) == ("Thread of case 1", True)
        await olga.presses("It is fine")
        assert (post.opened, post.shut) == (f"gifts {LINK}", False)
        cleo = await chat.joins("Cleo")
        await cleo.renames("evil.com gifts")
        await cleo.renames("Cleo")
        await olga.presses("Remove")
        assert cleo.called == "Cleo"
