"""What tests of coupons share: campaigns as config.yaml has them, and how many answers say what."""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from bot.context import Ctx
from bot.errors import UserError
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember
from cogs.coupons import service
from cogs.coupons.books.reconciling import reconcile
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.claims import store as coupons
from cogs.coupons.config import Options
from cogs.coupons.redeeming import service as redeeming
from cogs.coupons.redeeming import store as redemptions
from cogs.coupons.redeeming.redemption import By, Paid

T = TypeVar("T")
CODES = ("AB-1", "AB-2", "AB-3")
SPRING = Campaign(title={"": "Spring"}, value={"": "5 euro off"}, codes=CODES)


def options(**campaigns: Campaign) -> dict[str, Any]:
    """The options of a community with these campaigns."""
    return {"coupons": Options(campaigns=campaigns)}


def spring(**said: Any) -> dict[str, Any]:
    """The options of a community with one campaign, `spring`, of which this is said."""
    return options(spring=Campaign(**{"title": {"": "Spring"}, "codes": CODES} | said))


async def dropped(chat: FakeChat, name: str = "spring") -> FakeMember:
    """An operator, who has posted the campaign."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/coupon drop", name=name)
    return ann


async def drafted(chat: FakeChat, name: str) -> FakeMember:
    """An operator, who has begun a campaign for codes of a shop."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/coupon new")
    await ann.submits(name=name, title=name.title(), style="pool")
    return ann


def code_of(answer: str) -> str:
    """The code in an answer; an answer without one is not what was wanted."""
    found = re.search(r"AB-[0-9]|TEST-\w+|ALL", answer)
    assert found, answer
    return found[0]


async def handled(chat: FakeChat, do: Callable[..., T], *args: Any) -> T:
    """What a function of the service gives back that is called as a handler would."""
    community = chat.app.communities.called("home")
    assert community is not None
    cause = f"test:{chat.count()}"

    def unit(tx: Tx) -> T:
        scene = Scene(cause=cause, community=community, now=chat.clock.now())
        return do(Ctx(tx, chat.app.engine.core, "coupons", scene), *args)

    return await chat.db.write(unit)


def use(ctx: Ctx, coupon: int) -> bool:
    """A coupon is used as at a till; False where it cannot be."""
    held = coupons.find(ctx.tx, ctx.community.id, coupon)
    assert held is not None
    place = redemptions.at(ctx.tx, ctx.community.id, held.batch, held.number)
    if place is None or place.coupon != coupon:  # it went back unseen
        return False
    try:
        redeeming.redeem(ctx, redeeming.good(ctx, place, By()), Paid(), By())
    except UserError:
        return False
    return True


async def books(chat: FakeChat, name: str = "spring") -> dict[str, int]:
    """The books of a campaign, which add up; a coupon's state `claimed` is `claimed*` here."""
    found = await handled(
        chat, lambda ctx: reconcile(ctx.tx, ctx.community.id, service.find(ctx, name))
    )
    assert found.wrong == []
    assert found.imported == found.left + found.claimed + found.void
    states = {f"{key}*" if key == "claimed" else key: count for key, count in found.states.items()}
    counted = {key: count for key, count in states.items() if key != "void"}
    return {"left": found.left, "claimed": found.claimed, "void": found.void} | counted
