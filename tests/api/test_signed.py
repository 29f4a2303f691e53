"""A shop's webhook is signed: who sent it, when, and that nobody changed it."""

import hashlib
import hmac
import json

from bot.testing import FakeChat
from tests.api.calling import Got, Shop, shop
from tests.api.test_routes import SALE, count, token
from tests.probing import cog, probe_chat

TOLD = "/api/v1/till/told"


async def secret(chat: FakeChat) -> tuple[str, str]:
    """A partner's number, and what it signs with."""
    await chat.has("Amy", rights=["money"]).calls("/till secret", name="bakery")
    number, made = str(cog(chat, "till").tokens[-1]).split()
    return number, made


def signature(made: str, at: int, body: bytes) -> str:
    """As a shop makes it."""
    return "sha256=" + hmac.new(made.encode(), f"{at}.".encode() + body, hashlib.sha256).hexdigest()


async def tells(till: Shop, number: str, made: str, at: int, **other: str) -> Got:
    """A webhook, with something that may not fit."""
    body = json.dumps(SALE).encode()
    headers = {
        "X-Plaza-Timestamp": str(at),
        "X-Plaza-Signature": signature(made, at, body),
        **other,
    }
    return await till.sends(f"{TOLD}?partner={number}", body, headers=headers)


async def test_what_is_signed_is_done_once_however_often_it_comes() -> None:
    async with (
        probe_chat(web=True) as chat,
        shop(chat, await token(chat)) as reader,
        shop(chat) as till,
    ):
        number, made = await secret(chat)
        now = chat.clock.now() // 1000
        got = [await tells(till, number, made, now) for _ in range(3)]
        assert [(each.status, each.said) for each in got] == [(200, {"count": 1})] * 3
        assert await count(reader) == 1
        assert (await tells(till, number, made, now + 1)).said == {"count": 2}


async def test_what_is_not_signed_rightly_is_refused() -> None:
    async with (
        probe_chat(web=True) as chat,
        shop(chat, await token(chat)) as reader,
        shop(chat) as till,
    ):
        number, made = await secret(chat)
        now = chat.clock.now() // 1000
        for other in (
            {"X-Plaza-Signature": "sha256=00"},
            {"X-Plaza-Signature": "ä"},
            {"X-Plaza-Signature": ""},
            {"X-Plaza-Timestamp": str(now + 1)},
            {"X-Plaza-Timestamp": "now"},
            {"X-Plaza-Timestamp": "9" * 400},
        ):
            got = await tells(till, number, made, now, **other)
            assert (got.status, got.error) == (401, "signature-wrong"), other
        for wrong in ("", "0", "x", "9" * 30):
            assert (await tells(till, wrong, made, now)).error == "signature-wrong"
        for at in (now - 301, now + 301):
            assert (await tells(till, number, made, at)).error == "signature-late"
        _, another = await secret(chat)
        assert (await tells(till, number, made, now)).error == "signature-wrong"
        assert (await tells(till, number, another, now)).status == 200
        assert await count(reader) == 1


async def test_the_secret_lies_open_in_no_row() -> None:
    async with probe_chat(web=True) as chat:
        await token(chat)
        _, made = await secret(chat)
        rows = await chat.db.read(lambda tx: tx.rows("SELECT * FROM api_partners"))
        assert made not in str(rows)
