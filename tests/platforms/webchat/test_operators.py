"""Operators sign in by a link that works once, then by password, and end sign-ins at once."""

from pathlib import Path

import pytest

from bot.events import MessageSent
from bot.store.db import Tx
from tests.platforms.webchat.signing_in import PASSWORD, becomes_operator
from tests.platforms.webchat.visitors import Visitor, running


async def page(visitor: Visitor) -> str:
    async with visitor.http.get("/operator") as response:
        return await response.text()


async def test_the_link_works_once_and_looking_at_it_does_not_use_it_up(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        visitor, late = await chat.visitor(), await chat.visitor()
        link = await chat.platform.operator_link()
        assert link is not None
        for _ in range(3):
            await visitor.csrf(link)
        await late.csrf(link)
        token = link.rpartition("/")[2]
        short = await visitor.posts("/operator/password", password="short", token=token)
        assert (short.status, "10 characters" in await short.text()) == (400, True)
        wrong = await visitor.posts("/operator/password", password=PASSWORD, token="wrong")
        assert wrong.status == 404
        await becomes_operator(chat, visitor)
        assert "Sign-ins" in await page(visitor)
        used = await late.posts("/operator/password", password="another one", token=token)
        assert used.status == 404
        assert await chat.platform.operator_link() is None
    async with running(tmp_path) as chat:
        assert await chat.platform.operator_link() is None


async def test_signing_in_gives_the_members_of_a_browser_all_rights(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        before = amy.visitor.cookie("plaza")
        await becomes_operator(chat, amy.visitor)
        assert await amy.is_closed() == 4001
        assert amy.visitor.cookie("plaza") != before
        again = await amy.visitor.opens(amy.page)
        assert again.hello["me"]["operator"] is True
        assert [c["name"] for c in again.hello["commands"]] == ["coupon", "golive"]
        await again.says("I am in charge")
        said = (await chat.bot.hears(3))[-1]
        assert isinstance(said, MessageSent)
        assert said.who.rights == {"content", "people", "money", "rules"}
        old = await chat.visitor()
        old.http.cookie_jar.update_cookies({"plaza": before})
        assert "Only for those who run" in await page(old)
        await amy.visitor.posts("/operator/sign-out")
        assert await again.is_closed() == 4001
        assert (await amy.visitor.opens(amy.page)).hello["me"]["operator"] is False


async def test_a_password_opens_and_guessing_is_slowed_down(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        await becomes_operator(chat, await chat.visitor())
        visitor = await chat.visitor()
        await visitor.csrf()
        for _ in range(4):
            wrong = await visitor.posts("/operator/sign-in", password="a guess at it")
            assert wrong.status == 403
        assert (await visitor.posts("/operator/sign-in", password=PASSWORD)).status == 303
        assert "Sign-ins" in await page(visitor)
        stopped = await visitor.posts("/operator/sign-in", password=PASSWORD)
        assert stopped.status == 429


async def test_without_a_password_sign_in_says_where_the_link_is(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        await visitor.csrf()
        refused = await visitor.posts("/operator/sign-in", password=PASSWORD)
        assert refused.status == 403
        assert "terminal" in await refused.text()


async def test_ended_sessions_end_at_once(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await becomes_operator(chat, amy.visitor)
        amy = await amy.visitor.opens(amy.page)
        other = await chat.visitor()
        await other.csrf()
        await other.posts("/operator/sign-in", password=PASSWORD)
        text = await page(other)
        assert "Amy" in text
        ids = [part.partition('"')[0] for part in text.split('name="session" value="')[1:]]
        assert len(ids) == 2
        for id_ in ids:
            mine = await chat.visitor()
            await mine.csrf()
            assert (await mine.posts("/operator/revoke", session=id_)).status == 403
        assert (await other.posts("/operator/revoke", all="1")).status == 303
        assert await amy.is_closed() == 4001
        assert "Only for those who run" in await page(other)
        async with amy.visitor.http.get(amy.page, allow_redirects=False) as response:
            assert response.status == 303


async def test_one_session_is_ended_and_the_others_stay(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await becomes_operator(chat, amy.visitor)
        amy = await amy.visitor.opens(amy.page)
        other = await chat.visitor()
        await other.csrf()
        await other.posts("/operator/sign-in", password=PASSWORD)
        before_amy = (await page(other)).partition("Amy")[2]
        id_ = before_amy.partition('name="session" value="')[2].partition('"')[0]
        await other.posts("/operator/revoke", session=id_)
        assert await amy.is_closed() == 4001
        assert "Sign-ins" in await page(other)


async def test_tokens_are_not_in_the_database(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await becomes_operator(chat, amy.visitor)
        token = amy.visitor.cookie("plaza")
    for path in tmp_path.iterdir():
        assert token.encode() not in path.read_bytes()
        assert PASSWORD.encode() not in path.read_bytes()


async def test_who_is_no_operator_any_more_is_signed_out_and_stays_a_member(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await becomes_operator(chat, amy.visitor)
        tab = await amy.visitor.opens(amy.page)
        me = tab.hello["me"]["id"]
        home, sign_out = tab.hello["community"]["id"], chat.platform.sign_out
        await chat.db.write(sign_out, home, "nobody")
        assert "Sign-ins" in await page(amy.visitor)
        await chat.db.write(sign_out, home, me)
        assert await tab.is_closed() == 4001
        again = await amy.visitor.opens(amy.page)
        assert (again.hello["me"]["id"], again.hello["me"]["operator"]) == (me, False)


async def test_a_sign_out_holds_if_what_ended_the_rights_does(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await becomes_operator(chat, amy.visitor)
        hello = (await amy.visitor.opens(amy.page)).hello

        def fails(tx: Tx) -> None:
            chat.platform.sign_out(tx, hello["community"]["id"], hello["me"]["id"])
            raise LookupError

        with pytest.raises(LookupError):
            await chat.db.write(fails)
        assert "Sign-ins" in await page(amy.visitor)
