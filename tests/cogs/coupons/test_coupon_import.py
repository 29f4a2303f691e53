"""Codes come in from tables: all good ones at once, and each row that gave none is named."""

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

OPTIONS = {
    "coupons": Options(
        campaigns={
            "spring": Campaign(title={"en": "Spring"}),
            "summer": Campaign(title={"en": "Summer"}, codes=("SUN-1",)),
        }
    )
}
MADE = {"coupons": Options(campaigns={"autumn": Campaign(style="made", stock=1_200)})}

pytestmark = pytest.mark.fake_only


async def test_an_operator_brings_in_codes_and_hears_which_rows_gave_none() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        table = "code\r\nAB-1\r\n=SUM(A1)\r\n\r\nab 1\r\nsun－1\r\n,\r\n".encode()
        await ann.calls("/coupon import", name="spring", file=ann.file("codes.csv", table))
        assert ann.told() == [
            "All 2 codes are in, and can be given: spring.\n"
            "2 rows were left out. The first of them:\n"
            "Row 5: the same code as in row 2\n"
            "Row 6: summer has the code already",
            "Here are the 2 rows that were left out, to look at.",
        ]
        await ann.calls("/coupon drop", name="spring")
        await amy.presses("Get mine")
        await amy.was_told("Spring\nYour code: =SUM(A1)")


async def test_made_codes_are_there_by_themselves_and_more_of_them_when_asked() -> None:
    async with fake_chat(options=MADE) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/coupon make", name="autumn", count=700)
        print(ann.told(), chat.said("ops"))
        await ann.calls("/coupon drop", name="autumn")
        print(chat.said("lobby"))
        await amy.presses("Get mine")
        print(amy.told())
        assert 0
