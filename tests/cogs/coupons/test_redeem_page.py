"""A shop without an account uses coupons by a page on its phone."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.testing import FakeChat
from tests.cogs.calendar.browsing import LINK, Browser, browser
from tests.cogs.coupons.tills import counter, has_code, unmarked

pytestmark = pytest.mark.fake_only("a page is the same for all chats")


async def link(chat: FakeChat, name: str = "bakery") -> str:
    """A link to the shop's page, as an operator is told it."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/partner link", name=name)
    return str(LINK.findall(unmarked(ann.told()[-1]))[-1])


@asynccontextmanager
async def phone(chat: FakeChat) -> AsyncIterator[Browser]:
    """A phone of the bakery that was let in."""
    async with browser(chat.url) as opened:
        await opened.goes(await link(chat))
        await opened.sends(opened.form("/shop/door"))
        assert opened.path == "/shop", opened.words()
        yield opened


async def test_a_code_is_typed_looked_at_and_used_once() -> None:
    async with counter() as (chat, _):
        code = await has_code(chat, chat.has("Amy"))
        async with phone(chat) as opened:
            typed = f" {code.lower()} "
            shown = await opened.sends(opened.form("/shop/check"), code=typed)
            assert "It can be used. Spring: 5 euro off From 20 euro on" in shown
            use = opened.form("/shop/redeem")
            shown = await opened.sends(use, amount="12,50")
            assert "Done: Spring: 5 euro off. It is used now. Paid: 12.50 EUR" in shown
            assert code.casefold() not in opened.path.casefold()
            assert await opened.sends(use, amount="12,50") == shown, "a press is made once"
            await opened.goes("/shop")
            shown = await opened.sends(opened.form("/shop/check"), code=code)
            assert "This coupon was used already" in shown
            assert f'value="{code}"' in opened.page, "what was typed stays"


async def test_full_width_signs_and_hostile_ones_are_taken() -> None:
    async with counter() as (chat, _):
        await has_code(chat, chat.has("Amy"))
        async with phone(chat) as opened:
            form = opened.form("/shop/check")
            assert "It can be used." in await opened.sends(form, code="ｓｐｒｉｎｇ－ａｂ－１")
            for wrong in ('"><script>', "\0", "x" * 500, "", "👍🏽"):
                shown = await opened.sends(form, code=wrong)
                assert (opened.status, "No coupon has this code" in shown) == (200, True), wrong
                assert "<script>" not in opened.page.partition("<main")[2]


async def test_an_amount_that_is_none_keeps_the_coupon_unused() -> None:
    async with counter() as (chat, _):
        code = await has_code(chat, chat.has("Amy"))
        async with phone(chat) as opened:
            await opened.sends(opened.form("/shop/check"), code=code)
            shown = await opened.sends(opened.form("/shop/redeem"), amount="much")
            assert '"much" is no amount in EUR.' in shown
            shown = await opened.sends(opened.form("/shop/redeem"), amount="")
            assert "It is used now." in shown


async def test_a_link_opens_once_within_a_day_and_nobody_gets_in_without() -> None:
    async with counter() as (chat, _), browser(chat.url) as stranger:
        shown = await stranger.goes("/shop")
        assert (stranger.status, "Please come in by your link" in shown) == (403, True)
        used = await link(chat)
        async with browser(chat.url) as opened:
            await opened.goes(used)
            await opened.sends(opened.form("/shop/door"))
            assert opened.status == 200
        assert "was used" in await stranger.goes(used)
        late = await link(chat)
        await chat.passes(hours=25)
        assert "was used, or is too old" in await stranger.goes(late)


@pytest.mark.parametrize("command", ["/partner remove", "/partner token"])
async def test_who_is_no_partner_any_more_or_has_another_token_is_out(command: str) -> None:
    async with counter() as (chat, _), phone(chat) as opened:
        await chat.has("Ann", rights=["money"]).calls(command, name="bakery")
        await opened.goes("/shop")
        assert opened.status == 403


async def test_the_page_needs_its_own_forms_and_loads_nothing_from_elsewhere() -> None:
    async with counter() as (chat, _), phone(chat) as opened:
        await opened.goes("/shop")
        policy = opened.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'nonce-" in policy
        assert not re.findall(r"(?:src|href)=\"(?:https?:)?//", opened.page)
        form = opened.form("/shop/check")
        await opened.sends(form, csrf="wrong")
        assert opened.status == 403
        await opened.sends(form, of="other")
        assert opened.status == 409
        await opened.sends(form, back="https://evil.example")
        assert opened.status == 400
