"""The page of a campaign, as somebody sees it who was sent there."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.friends.campaigns.campaign import Certificate, Voice
from tests.cogs.calendar.browsing import Browser, browser
from tests.cogs.friends.befriending import opens, qualified, spring

pytestmark = pytest.mark.fake_only("a page is the same for all chats")
INVITES = re.compile(r"https://chat\.example/home/[\w-]+")
PHONE = {"User-Agent": "Mozilla/5.0 (iPhone)"}
FAIR = Certificate(words={"": "Fair trade 12"})
PATH = re.compile(r"/p/\S+")


@asynccontextmanager
async def begun(**said: Any) -> AsyncIterator[tuple[FakeChat, FakeMember, str]]:
    """A campaign that runs, Amy with a team in it, and the path of her team's page."""
    async with fake_chat(options=spring(**said), web=True) as chat:
        amy = chat.has("Amy <b>")
        await opens(chat)
        await amy.presses("Bring friends")
        found = PATH.findall(amy.told()[-1])
        assert found, amy.told()
        yield chat, amy, found[0].replace("\\", "")


@asynccontextmanager
async def phone(chat: FakeChat, **headers: str) -> AsyncIterator[Browser]:
    """A phone that was never here."""
    async with browser(chat.url) as opened:
        opened.session.headers.update(PHONE | headers)
        yield opened


async def seen(chat: FakeChat) -> int:
    """How many visits are kept."""

    def count(tx: Any) -> int:
        return len(tx.rows("SELECT 1 FROM friends_opened"))

    return int(await chat.db.read(count))


async def test_gift_and_button_come_first_and_the_button_leads_to_the_members_own_link() -> None:
    voices = (Voice(words={"": "I found friends <here>."}, who="Bo & Co"),)
    async with (
        begun(voices=voices, certificates=(Certificate(words={"": "Fair trade 12"}),)) as (
            chat,
            amy,
            path,
        ),
        phone(chat) as opened,
    ):
        shown = await opened.goes(path)
        told = (
            *("a cup of tea", "Amy <b> asks you along.", "Bring 2 friends", "Join and help"),
            *("0 of 2 friends are here", "I found friends <here>.", "Bo & Co", "Fair trade 12"),
            "Until Mon, Mar 16",
        )
        places = [shown.index(words) for words in told]
        assert places == sorted(places)
        assert 'property="og:title" content="Spring: a cup of tea"' in opened.page
        assert "<here>" not in opened.page
        await amy.calls("/invite")
        invite = INVITES.findall(amy.told()[-1].replace("\\", ""))[-1]
        assert f'href="{invite}"' in opened.page


async def test_who_came_without_a_link_is_let_in_by_the_campaigns_own_if_there_is_one() -> None:
    async with begun() as (chat, _, path), phone(chat) as opened:
        plain = path.partition("?")[0]
        assert "Ask whoever sent you for an invite" in await opened.goes(plain)
        await chat.has("Kim", rights=["content"]).calls("/links add", name="spring")
        assert "Join us" in await opened.goes(plain)
        assert INVITES.search(opened.page)


async def test_the_page_speaks_the_visitors_language_and_keeps_nothing_in_the_browser() -> None:
    async with begun() as (chat, _, path), phone(chat, **{"Accept-Language": "zh-TW,en"}) as opened:
        assert "一杯茶" in await opened.goes(path)
        assert '<html lang="zh-CN">' in opened.page
        assert "Set-Cookie" not in opened.headers
        assert "default-src 'none'" in opened.headers["Content-Security-Policy"]
        assert "Atved 2 draugus" in await opened.goes(f"{path}&lang=lv")
        assert "一杯茶" in await opened.goes(f"{path}&lang=xx")
        assert not re.findall(r"(?:src|srcset)=\"(?:https?:)?//", opened.page)


async def test_a_visitor_counts_once_a_day_for_each_way_and_programs_do_not() -> None:
    async with begun() as (chat, _, path):
        await chat.has("Kim", rights=["content"]).calls("/links add", name="shop")
        plain = path.partition("?")[0]
        async with phone(chat) as opened, phone(chat, **{"User-Agent": "Discordbot/2.0"}) as robot:
            for each in (path, path, f"{path}&lang=el", plain, f"{plain}?s=shop", f"{plain}?s=no"):
                await opened.goes(each)
                await robot.goes(each)
            assert await seen(chat) == 3, "by the team, by nobody, by the shop"
            await chat.restarts()
        async with phone(chat) as again:
            await again.goes(path)
            assert await seen(chat) == 3, "the database knows what the process forgot"
            await chat.passes(days=1)
            await again.goes(path)
            assert await seen(chat) == 4


async def test_what_is_not_there_is_told_and_the_other_community_has_no_such_page() -> None:
    async with begun() as (chat, _, path), phone(chat) as opened:
        for wrong in ("/p/home/friends/none", path.replace("/p/home", "/p/other")):
            assert "There is no such campaign here" in await opened.goes(wrong), wrong
            assert opened.status == 404
        for hostile in ("/p/home/friends/%00", "/p/nobody/friends/spring", "/p/home/friends/a%2Fb"):
            await opened.goes(hostile)
            assert opened.status == 404, hostile
        await opened.goes(f"/p/home/friends/spring?t={'x' * 500}&l=%22%3E%3Cscript%3E&s=%00")
        assert opened.status == 200
        assert "<script>" not in opened.page.partition("<main")[2]


async def test_a_whole_team_and_a_campaign_that_is_over_still_let_people_in() -> None:
    async with begun(target=1) as (chat, amy, path), phone(chat) as opened:
        li = await chat.joins("Li")
        await qualified(chat, li, amy)
        shown = await opened.goes(path)
        assert "This team is whole already. Join, and begin one of your own." in shown
        assert "Join us" in shown
        await chat.passes(days=15)
        shown = await opened.goes(path)
        assert "This campaign is over. You are welcome all the same." in shown
        assert "Join us" in shown
