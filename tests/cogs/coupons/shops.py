"""Programs of shops for tests: what they sign, and what they are sent."""

import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from bot.testing import FakeChat, fake_chat
from cogs.coupons.config import Options
from cogs.coupons.orders.config import OrderTerms, Source
from tests.api.calling import Got, Shop, shop
from tests.cogs.coupons.tills import SPRING

ORDERS = "/api/v1/orders"
SECRET, OTHERS_SECRET = "a-secret-of-the-shop", "a-secret-of-another"


def signature(secret: str, id: str, seconds: int, body: bytes) -> str:
    """As a shop would make it, without a line of ours."""
    signed = hmac.new(secret.encode(), f"{id}.{seconds}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(signed.digest()).decode()


@dataclass
class Till:
    """A program that tells of orders."""

    chat: FakeChat
    program: Shop
    secret: str = SECRET

    async def tells(
        self,
        body: dict[str, Any] | bytes,
        *,
        id: str | None = None,
        late: int = 0,
        secret: str | None = None,
        as_id: str | None = None,
    ) -> Got:
        """One signed call; `late` are seconds by which its clock is wrong."""
        sent = body if isinstance(body, bytes) else json.dumps(body).encode()
        id, seconds = id or f"call-{self.chat.count()}", self.chat.clock.now() // 1000 - late
        told = {
            "Webhook-Id": id,
            "Webhook-Timestamp": str(seconds),
            "Webhook-Signature": signature(secret or self.secret, id, seconds, sent),
        }
        return await self.program.sends(
            ORDERS, sent, headers=told | ({"Webhook-Id": as_id} if as_id else {})
        )

    async def sold(self, order: str, amount: int = 1250, **more: Any) -> Got:
        """An order that was paid."""
        return await self.tells({"order": order, "amount": amount, "currency": "EUR"} | more)


def options(**said: Any) -> Options:
    """One campaign and one source of orders."""
    orders = OrderTerms(sources={"shop": Source(SECRET)})
    given: dict[str, Any] = {"campaigns": {"spring": SPRING}, "orders": orders} | said
    return Options(**given)


@asynccontextmanager
async def selling(
    given: Options | None = None, **more: Any
) -> AsyncIterator[tuple[FakeChat, Till]]:
    """A chat and the program of a shop; the other community has a source with its own secret."""
    told = {"coupons": given or options()}
    async with fake_chat(options=told, web=True, **more) as chat, shop(chat) as program:
        homes = chat.app.communities
        other = homes.called("other")
        assert other is not None
        orders = OrderTerms(sources={"shop": Source(OTHERS_SECRET)})
        theirs = replace(other.options["coupons"], orders=orders)
        homes.add(replace(other, options={**other.options, "coupons": theirs}))
        yield chat, Till(chat, program)
