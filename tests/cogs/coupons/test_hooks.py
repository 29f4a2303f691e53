"""Shops are told of claims and redemptions by signed letters, again and again until they hear."""

import json
from typing import Any

import pytest
from aiohttp import web

from bot.testing import FakeChat
from cogs.coupons.hooks.config import Hook
from cogs.coupons.hooks.telling import PAUSES
from tests.cogs.coupons.shops import SECRET, options, selling, signature
from tests.cogs.coupons.tills import has_code
from tests.test_guarded_web import a_house

pytestmark = pytest.mark.fake_only("the chat adds nothing to what shops are told")
URL = "https://shop.example/plaza"


def hooks(**said: Any) -> Any:
    """One hook."""
    return options(hooks={"till": Hook(URL, SECRET, **said)})


def letters(chat: FakeChat) -> list[dict[str, Any]]:
    """What the shop was sent so far, each proven to be signed now."""
    found = []
    for url, body, headers in chat.web.sent:
        assert url == URL
        seconds, id = int(headers["X-Plaza-Timestamp"]), headers["X-Plaza-Id"]
        assert headers["Content-Type"] == "application/json"
        assert headers["X-Plaza-Signature"] == signature(SECRET, seconds, body)
        assert json.loads(body)["id"] == id
        found.append({"at": seconds, **json.loads(body)})
    return found


async def test_a_shop_is_told_of_a_claim_and_a_redemption_but_of_no_code() -> None:
    async with selling(hooks()) as (chat, _):
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy", native="amy")
        code = await has_code(chat, amy)
        await ann.calls("/redeem", code=code, amount="12.50")
        await ann.presses("Use it now")
        await chat.passes(seconds=1)
        claimed, redeemed = letters(chat)
        assert claimed["type"] == "coupons.claimed"
        assert claimed["timestamp"] == "2026-03-02T07:00:00+00:00"
        data = claimed["data"]
        assert (data["campaign"], data["member"], data["way"]) == ("spring", "amy", "drop")
        assert redeemed["type"] == "coupons.redeemed"
        assert (redeemed["data"]["amount"], redeemed["data"]["currency"]) == (1250, "EUR")
        assert redeemed["data"]["coupon"] == data["coupon"]
        assert code not in json.dumps(letters(chat))
        assert claimed["id"] != redeemed["id"]


async def test_a_hook_that_says_so_reads_codes_but_no_row_does() -> None:
    async with selling(hooks(codes=True, events=("claimed",))) as (chat, _):
        amy = chat.has("Amy")
        chat.web.fails(URL)
        code = await has_code(chat, amy)
        rows = await chat.db.read(
            lambda tx: [
                *tx.rows("SELECT sealed FROM coupons_letters"),
                *tx.rows('SELECT body FROM outbox WHERE body LIKE \'%"_": "Post"%\''),
            ]
        )
        assert len(rows) == 2
        assert all(code not in row[0] and URL not in row[0] for row in rows)
        del chat.web.pages[URL]
        await chat.passes(minutes=1)
        assert letters(chat)[-1]["data"]["code"] == code
        assert len({each["id"] for each in letters(chat)}) == 1


async def test_a_shop_that_does_not_answer_is_asked_again_later_and_operators_hear_of_it() -> None:
    async with selling(hooks(events=("claimed",))) as (chat, _):
        ann = chat.has("Ann", rights=["money"])
        chat.web.fails(URL, "status", 500)
        await has_code(chat, chat.has("Amy"))
        assert len(letters(chat)) == 1
        await chat.passes(milliseconds=PAUSES[0])
        assert len(letters(chat)) == 2
        await ann.calls("/hooks list")
        await ann.was_told("till: 0 taken, 1 waiting, 0 given up.\nIts server answered with 500.")
        await chat.passes(milliseconds=sum(PAUSES))
        assert len(letters(chat)) == len(PAUSES) + 1
        assert len({each["id"] for each in letters(chat)}) == 1
        assert len({each["at"] for each in letters(chat)}) == len(PAUSES) + 1
        dead = [said for said in chat.said("ops") if "till" in said]
        assert dead == [
            'The shop\'s program "till" does not take our letters, so we stopped trying one. Its'
            " server answered with 500. Look at /hooks list; once it is mended, /hooks retry sends"
            " it again."
        ]
        await chat.passes(days=2)
        assert len(letters(chat)) == len(PAUSES) + 1
        del chat.web.pages[URL]
        await ann.calls("/hooks retry")
        await chat.passes(seconds=1)
        assert ann.told()[-1].startswith("One letter goes out again.")
        await ann.calls("/hooks list")
        assert ann.told()[-1].startswith("till: 1 taken, 0 waiting, 0 given up.")
        await ann.calls("/hooks retry")
        await ann.was_told("Nothing was given up. There is nothing to send again.")


async def test_what_waits_survives_a_restart_and_a_hook_that_is_gone_gets_nothing() -> None:
    async with selling(hooks(events=("claimed",))) as (chat, _):
        chat.web.fails(URL)
        await has_code(chat, chat.has("Amy"))
        await chat.restarts(hours=1)
        sent = len(letters(chat))
        assert sent >= 2
        await chat.restarts(options={"coupons": options()}, hours=7)
        assert len(letters(chat)) == sent
        assert any("It is no longer in config.yaml." in said for said in chat.said("ops"))


def test_a_hook_without_https_needs_to_be_near() -> None:
    with pytest.raises(ValueError, match="https"):
        Hook("http://shop.example", SECRET)
    with pytest.raises(ValueError, match="16 or more"):
        Hook(URL, "short")
    assert Hook("http://192.168.1.1/plaza", SECRET, near=True).near


async def test_a_real_server_takes_a_letter_once_it_answers_well() -> None:
    statuses, ids = [500, 302, 204], []

    async def strict(request: web.Request) -> web.StreamResponse:
        body, told = await request.read(), request.headers
        wanted = signature(SECRET, int(told["X-Plaza-Timestamp"]), body)
        ids.append(told["X-Plaza-Id"])
        status = statuses.pop(0) if told["X-Plaza-Signature"] == wanted else 401
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    async with a_house(strict) as house:
        hook = Hook(house.url("/plaza", "shop.example"), SECRET, near=True, events=("claimed",))
        async with selling(options(hooks={"till": hook})) as (chat, _):
            chat.web.real = house.guarded()
            ann = chat.has("Ann", rights=["money"])
            await has_code(chat, chat.has("Amy"))
            await chat.passes(minutes=3)
            assert (statuses, len(ids), len(set(ids))) == ([], 3, 1)
            await ann.calls("/hooks list")
            assert ann.told()[-1].startswith("till: 1 taken, 0 waiting, 0 given up.")
