"""The page of a campaign, as somebody sees it who was sent there."""

import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from PIL import Image

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.friends.campaigns.campaign import Campaign, Certificate, Voice
from cogs.friends.campaigns.store import Found
from cogs.friends.config import Options
from tests.cogs.calendar.browsing import Browser, browser
from tests.cogs.friends.befriending import SPRING, brings, opens, qualified, spring
from tests.cogs.friends.test_friends_kinds import guide
from tests.drawing import png

pytestmark = pytest.mark.fake_only("a page is the same for all chats")
INVITES = re.compile(r"https://chat\.example/home/[\w-]+")
PHONE = {"User-Agent": "Mozilla/5.0 (iPhone)"}
FAIR = Certificate(words={"": "Fair trade 12"})
META = re.compile(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">')
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
            *("a cup of tea", "Amy <b> asks you along.", "Amy <b>, and you, too.", "Join and help"),
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


async def test_who_came_by_nobodys_link_reads_how_it_goes_and_is_let_in_by_the_campaigns_own() -> (
    None
):
    async with begun() as (chat, amy, path), phone(chat) as opened:
        shown = await opened.goes(path.partition("?")[0])
        assert "Then it is your turn: Bring 2 friends, and all of you get it." in shown
        assert "asks you along" not in shown
        assert "Join us" in shown
        (own,) = INVITES.findall(opened.page)
        await amy.calls("/invite")
        assert own not in amy.told()[-1].replace("\\", ""), "it is nobody's"
        kim = chat.has("Kim", rights=["content"])
        await kim.calls("/links list")
        assert "spring" in kim.told()[-1]


async def test_where_no_link_could_be_made_the_page_says_what_to_do() -> None:
    async with begun() as (chat, _, path), phone(chat) as opened:
        await chat.has("Kim", rights=["content"]).calls("/links end", name="spring")
        shown = await opened.goes(path.partition("?")[0])
        assert "Ask whoever sent you for an invite" in shown


async def test_the_page_speaks_the_visitors_language_and_keeps_nothing_in_the_browser() -> None:
    async with begun() as (chat, _, path), phone(chat, **{"Accept-Language": "zh-TW,en"}) as opened:
        assert "一杯茶" in await opened.goes(path)
        assert '<html lang="zh-CN">' in opened.page
        assert "Set-Cookie" not in opened.headers
        assert "default-src 'none'" in opened.headers["Content-Security-Policy"]
        assert "Kad to darīs 2 draugi" in await opened.goes(f"{path}&lang=lv")
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


async def test_a_chat_shows_the_link_with_title_gift_and_a_picture_of_our_own() -> None:
    async with begun() as (chat, _, path), phone(chat) as opened:
        await opened.goes(f"{path}&lang=lv")
        meta = dict(META.findall(opened.page))
        assert meta["og:title"] == "Spring: a cup of tea"
        assert meta["og:description"].startswith("Amy &lt;b&gt; aicina līdzi. Nāc un piedalies.")
        assert meta["og:image"].startswith(chat.url)
        assert meta["og:image"].endswith("/p/home/friends/spring/card.png?lang=lv")
        async with opened.session.get(meta["og:image"]) as answer:
            drawn = Image.open(io.BytesIO(await answer.read()))
            assert answer.headers["Content-Type"] == "image/png"
            assert "public" in answer.headers["Cache-Control"]
        size = int(meta["og:image:width"]), int(meta["og:image:height"])
        assert (drawn.format, drawn.size) == ("PNG", size)
        async with opened.session.get("/p/home/friends/none/card.png") as answer:
            assert answer.status == 404


async def test_a_certificate_shows_its_picture_of_the_media_library_or_else_its_words() -> None:
    sealed = Certificate(words={"": "Organic"}, picture="seal")
    gone = Certificate(words={"": "Old one"}, picture="gone")
    async with (
        begun(certificates=(sealed, gone, FAIR)) as (chat, _, path),
        phone(chat) as opened,
    ):
        kim = chat.has("Kim", rights=["content"])
        picture = kim.file("seal.png", png())
        await kim.calls("/media add", name="seal", picture=picture, alt="A seal")
        shown = await opened.goes(path)
        assert [each in shown for each in ("Organic", "Old one", "Fair trade 12")] == [True] * 3
        (address,) = re.findall(r'<img src="([^"]+)"', opened.page)
        async with opened.session.get(address) as answer:
            assert (answer.status, answer.headers["Content-Type"]) == (200, "image/png")
        for wrong in ("/1", "/2", "/9", "/x"):
            async with opened.session.get(f"/p/home/friends/spring/certificate{wrong}") as answer:
                assert answer.status == 404, wrong
        async with opened.session.get("/p/other/friends/spring/certificate/0") as answer:
            assert answer.status == 404


async def test_a_bargain_shows_its_steps_and_which_are_reached() -> None:
    options = guide("cake")
    async with fake_chat(options=options, web=True) as chat, phone(chat) as opened:
        await opens(chat, "cake")
        amy = chat.has("Amy")
        await amy.presses("Bring friends")
        path = PATH.findall(amy.told()[-1])[0].replace("\\", "")
        await brings(chat, amy, "Li")
        shown = await opened.goes(path)
        assert "The more friends do, the more Amy gets." in shown
        assert "With one friend: 15 € instead of 20 ✓" in shown
        assert "With 3 friends: 10 € With 5 friends" in shown


async def test_a_campaign_with_a_name_of_any_letters_has_a_page_and_a_way_in() -> None:
    campaign = Campaign(**(SPRING | {"title": {"": "春天"}}))
    options = {"friends": Options(campaigns={"春天": campaign})}
    async with fake_chat(options=options, web=True) as chat, phone(chat) as opened:
        await opens(chat, "春天")
        amy = chat.has("Amy")
        await amy.presses("Bring friends")
        path = PATH.findall(amy.told()[-1])[0].replace("\\", "")
        assert path.isascii()
        assert "Amy asks you along." in await opened.goes(path)
        assert "Join us" in await opened.goes(path.partition("?")[0])


def test_campaigns_of_other_letters_have_a_way_in_of_their_own_each() -> None:
    names = ("Spring tea", "春", "夏", "vanity")
    ways = [Found(id, name, "yaml", "ready", Campaign()).source for id, name in enumerate(names)]
    assert ways == ["spring-tea", "friends-1", "friends-2", "friends-3"]
