"""Whatever happens in whatever order, crashes too: coupons are as a naive model has them."""

import pytest

from bot.testing import fake_chat
from tests.cogs.coupons.coupon_play import Play
from tests.cogs.coupons.coupon_units import AUDIENCES, OPTIONS

pytestmark = pytest.mark.fake_only("no chat is in it")


async def test_coupons_are_as_a_naive_model_has_them(proving: bool) -> None:
    seeds, steps = (40, 200) if proving else (3, 120)
    for seed in range(seeds):
        async with fake_chat(options=OPTIONS, audiences=AUDIENCES) as chat:
            play = Play(chat, seed)
            await play.begin()
            for _ in range(steps):
                await play.step()
