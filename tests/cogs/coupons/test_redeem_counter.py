"""Shop staff use coupons in the chat."""

from dataclasses import replace

import pytest

from bot import money
from bot.testing import fake_chat
from cogs.coupons.config import Options
from tests.cogs.coupons.tills import SPRING, has_code, unmarked

OPTIONS = {"coupons": Options(campaigns={"spring": SPRING})}


async def test_staff_look_at_a_coupon_use_it_and_can_undo_that() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, sue, amy = chat.has("Ann", rights=["money"]), chat.has("Sue"), chat.has("Amy")
        code = await has_code(chat, amy)
        await sue.calls("/redeem", code=code)
        await sue.was_told("This is for shop staff. Ask the team to let you: they use /shop staff.")
        await ann.calls("/shop staff", member=sue.person.native)
        await sue.calls("/redeem", code=code.lower(), amount="12,5")
        assert unmarked(sue.told()[-1]).splitlines() == [
            "Spring: 5 euro off",
            "From 20 euro on",
            "Given to Amy, Mon, Mar 2 9:00 AM",
            "Paid: 12.50 EUR",
            "It can be used. Press the button, and it is used for good.",
        ]
        look = sue.sees()[-1]
        await sue.presses("Use it now")
        assert "Done. The coupon is used now." in sue.told()[-1]
        await ann.calls("/redeem", code=code)
        assert "This coupon was used already" in ann.told()[-1]
        await sue.presses_late("Use it now", look)
        assert "This coupon was used already" in sue.told()[-1]
        await sue.presses("Undo")
        assert any("The coupon can be used again." in each for each in sue.told())
        await ann.calls("/redeem", code=code)
        assert "It can be used." in ann.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_a_double_tap_uses_a_code_that_all_share_once() -> None:
    everybody = replace(SPRING, codes=(), style="shared", stock=5, code="HELLO")
    options = {"coupons": Options(campaigns={"spring": everybody})}
    async with fake_chat(options=options) as chat:
        ann = chat.has("Ann", rights=["money"])
        for name in ("Amy", "Bo"):
            await has_code(chat, chat.has(name))
        for _ in range(2):
            await ann.calls("/redeem", code="HELLO")
            look = ann.sees()[-1]
            await ann.presses("Use it now")
            assert ann.told()[-1].startswith("Done.")
            await ann.presses_late("Use it now", look)
            assert ann.told()[-1].startswith("This coupon was used already")


@pytest.mark.fake_only("the chat adds nothing")
async def test_undoing_has_its_time_and_happens_once() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        code = await has_code(chat, amy)
        await ann.calls("/redeem", code=code)
        await ann.presses("Use it now")
        done = ann.sees()[-1]
        await chat.passes(minutes=16)
        await ann.presses("Undo", done)
        assert "within 15 minutes it could be undone" in ann.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_who_is_staff_is_listed_and_ends_by_leaving() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, sue = chat.has("Ann", rights=["money"]), chat.has("*Sue*")
        await sue.says("Hello")
        await ann.calls("/shop list")
        assert "Nobody but the team" in ann.told()[-1]
        await ann.calls("/shop staff", member=sue.person.native)
        assert "can use coupons" in ann.told()[-1], ann.told()
        await ann.calls("/shop list")
        assert "*Sue*" in unmarked(ann.told()[-1])
        await sue.leaves()
        await ann.calls("/shop list")
        assert "Nobody but the team" in ann.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_an_amount_behind_the_code_is_read_as_one() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        code = await has_code(chat, chat.has("Amy"))
        await ann.calls("/redeem", code=f"{code.replace('-', ' ')} 12.50")
        assert "Paid: 12.50 EUR" in ann.told()[-1]
        await ann.calls("/redeem", code=f"{code.replace('-', ' ')}")
        assert "Paid" not in ann.told()[-1]
        for nowhere in ("NOSUCH 12.50", "...", "12.50"):
            await ann.calls("/redeem", code=nowhere)
            assert "No coupon has this code" in ann.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_a_line_is_read_as_a_clerk_types_or_copies_it() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        code = await has_code(chat, chat.has("Amy"))
        marked = (f'"{code}"', f"`{code}`", f"**{code}**", code.replace("-", "_"))
        for said in (code, *marked):
            for paid in ("12.50 EUR", "EUR 12.50", "eur 12,5", "\n12.50", ". 12,50"):
                await ann.calls("/redeem", code=f"{said} {paid}")
                assert "Paid: 12.50 EUR" in ann.told()[-1], (said, paid)
        await ann.calls("/redeem", code=f"{code} 1 234,50 EUR")
        assert "Paid: 1234.50 EUR" in ann.told()[-1]
        await ann.calls("/redeem", code=f"{code} twelve")
        assert '"twelve" is no amount in EUR' in ann.told()[-1]
        await ann.calls("/redeem", code=code)
        await ann.presses("Use it now")
        await ann.calls("/redeem", code=f"{code} 12.50")
        assert "This coupon was used already" in ann.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_an_amount_that_is_none_is_told() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        code = await has_code(chat, chat.has("Amy"))
        for wrong in ("lots", "-5", "1.234", "1.234.56", "1,23,456.00", "1e5", "9" * 10):
            await ann.calls("/redeem", code=code, amount=wrong)
            assert "is no amount in EUR" in ann.told()[-1], wrong


@pytest.mark.parametrize(
    ("written", "currency", "amount", "shown"),
    [
        ("12.5", "EUR", 1250, "12.50 EUR"),
        (" €12 ", "EUR", 1200, "12.00 EUR"),
        ("１２，５０", "EUR", 1250, "12.50 EUR"),
        ("500", "JPY", 500, "500 JPY"),
        ("1.234", "KWD", 1234, "1.234 KWD"),
        ("EUR 1.234,50", "EUR", 123450, "1234.50 EUR"),
        ("1,234,567.8 Eur", "EUR", 123456780, "1234567.80 EUR"),
        ("1’000", "EUR", 100000, "1000.00 EUR"),
        ("R$ 12,50", "BRL", 1250, "12.50 BRL"),
        ("1,234,567", "JPY", 1234567, "1234567 JPY"),
        ("0", "EUR", 0, "0.00 EUR"),
    ],
)
def test_amounts_are_read_in_their_currency(
    written: str, currency: str, amount: int, shown: str
) -> None:
    assert money.read(written, currency) == amount
    assert money.show(amount, currency) == shown
