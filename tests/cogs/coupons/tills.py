"""What tests of redemption need: campaigns, members with codes, and a shop with a token."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options
from tests.api.calling import Shop, shop

SPRING = Campaign(
    title={"en": "Spring", "zh-CN": "春天"},
    value={"en": "5 euro off", "zh-CN": "减 5 欧元"},
    terms={"en": "From 20 euro on"},
    worth=500,
    codes=("SPRING-AB-1", "SPRING-AB-2", "SPRING-AB-3"),
)
CHECK, REDEEM = "/api/v1/coupons/check", "/api/v1/coupons/redeem"
TOKEN = re.compile(r"plaza_[A-Za-z0-9_-]{43}")
CODE = re.compile(r"Your code: (\S+)")


def unmarked(text: str) -> str:
    """What one reads, without the escapes of the chat."""
    return text.replace("\\", "")


async def has_code(chat: FakeChat, member: FakeMember, name: str = "spring") -> str:
    """The member gets a coupon by a drop; its code."""
    ann = chat.has("Ann", rights=["money"], community=member.community)
    await ann.calls("/coupon drop", name=name)
    await member.presses("Get mine")
    found = CODE.search(unmarked(member.told()[-1]))
    assert found, member.told()
    return found[1]


async def token(chat: FakeChat, name: str = "bakery", community: str = "home") -> str:
    """A new partner's token."""
    ann = chat.has("Ann", rights=["money"], community=community)
    await ann.calls("/partner add", name=name)
    found = TOKEN.search(unmarked(ann.told()[-1]))
    assert found, ann.told()
    return found[0]


@asynccontextmanager
async def counter(
    campaigns: dict[str, Campaign] | None = None, **other: Any
) -> AsyncIterator[tuple[FakeChat, Shop]]:
    """A chat with campaigns, and the program of a shop that may use their coupons."""
    options = Options(campaigns=campaigns or {"spring": SPRING}, **other)
    async with (
        fake_chat(options={"coupons": options}, web=True) as chat,
        shop(chat, await token(chat)) as till,
    ):
        yield chat, till
