"""Codes come in from tables: all good ones at once, and each row that gave none is named."""

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.codes.made import check
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
        assert amy.told()[-1] in ("Spring\nYour code: =SUM(A1)", "Spring\nYour code: AB-1")


async def test_made_codes_are_there_by_themselves_and_more_of_them_when_asked() -> None:
    async with fake_chat(options=MADE) as chat:
        chat.other_acts = True  # its campaign is the same
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/coupon make", name="autumn", count=700)
        await ann.was_told(
            "700 codes are being made for autumn. I tell the operators' room when they are ready."
        )
        assert chat.said("ops") == [
            "1,200 codes were made, and can be given: autumn.",
            "700 codes were made, and can be given: autumn.",
        ]
        await ann.calls("/coupon drop", name="autumn")
        assert chat.said("lobby")[-1].endswith("1,900 of 1,900 left")
        await amy.presses("Get mine")
        assert check(amy.told()[-1].removeprefix("autumn\nYour code: "))
