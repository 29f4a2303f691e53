"""Programs of shops for tests: what they sign, and what they are sent."""

import hashlib
import hmac
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from bot.testing import FakeChat, fake_chat
from cogs.coupons.config import Options
from tests.api.calling import Got, Shop, shop
from tests.cogs.coupons.tills import SPRING, unmarked

ORDERS = "/api/v1/orders"
SECRET = "a-secret-of-the-shop"  # of hooks
SHOWN = re.compile(r"partner=([0-9]+):\s+(\S+)")


def signature(secret: str, seconds: int, body: bytes) -> str:
    """As a shop would make it, without a line of ours."""
    signed = hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256)
    return "sha256=" + signed.hexdigest()


async def secret(chat: FakeChat, community: str = "home") -> tuple[str, str]:
    """The number of a partner called shop, and what it signs with."""
    ann = chat.has("Ann", rights=["money"], community=community)
    await ann.calls("/partner add", name="shop")
    await ann.calls("/partner secret", name="shop")
    found = SHOWN.search(unmarked(ann.told()[-1]))
    assert found, ann.told()
    return found[1], found[2]


@dataclass
class Till:
    """A program that tells of orders."""

    chat: FakeChat
    program: Shop
    number: str
    secret: str

    async def tells(
        self, body: dict[str, Any] | bytes, *, late: int = 0, secret: str | None = None
    ) -> Got:
        """One signed call; `late` are seconds by which its clock is wrong."""
        sent = body if isinstance(body, bytes) else json.dumps(body).encode()
        seconds = self.chat.clock.now() // 1000 - late
        told = {
            "X-Plaza-Timestamp": str(seconds),
            "X-Plaza-Signature": signature(secret or self.secret, seconds, sent),
        }
        path = f"{ORDERS}?partner={self.number}"
        return await self.program.sends(path, sent, headers=told)

    async def sold(self, order: str, amount: int = 1250, **more: Any) -> Got:
        """An order that was paid."""
        return await self.tells({"order": order, "amount": amount, "currency": "EUR"} | more)


def options(**said: Any) -> Options:
    """One campaign, and what is said besides."""
    given: dict[str, Any] = {"campaigns": {"spring": SPRING}} | said
    return Options(**given)


@asynccontextmanager
async def selling(
    given: Options | None = None, **more: Any
) -> AsyncIterator[tuple[FakeChat, Till]]:
    """A chat and the program of a shop that signs."""
    told = {"coupons": given or options()}
    async with fake_chat(options=told, web=True, **more) as chat, shop(chat) as program:
        chat.other_acts = True
        yield chat, Till(chat, program, *await secret(chat))
