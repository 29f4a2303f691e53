"""A drop is announced with a card, and a coupon is shown at a till by its own."""

import pytest

from bot.testing import fake_chat
from tests.cogs.coupons.couponing import SPRING, dropped, options, spring


async def test_a_coupon_is_shown_at_the_till_as_a_card_for_its_holder_alone() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        ((name, alt),) = chat.posts("lobby")[-1].pictures
        assert name in ("drop.svg", "card-1.png")
        said = "Spring: 5 euro off One for each member First come, first served"
        assert " ".join(alt.split()) == said  # Discord has it in one line
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        assert amy.sees()[-1].pictures == ()  # in a rush nobody waits for a drawing
        await amy.presses("Show it at the till")
        post = amy.sees()[-1]
        assert post.text == "Spring: 5 euro off"
        ((name, alt),) = post.pictures
        assert name in ("coupon.svg", "card-1.png")
        assert " ".join(alt.split()) == "Spring: 5 euro off Your code: AB-1"
        assert chat.posts("lobby")[-1].text.startswith("Spring")


@pytest.mark.fake_only("rows are the same")
async def test_no_row_has_the_code_of_a_card_and_no_other_member_gets_it() -> None:
    async with fake_chat(options=options(spring=SPRING)) as chat:
        await dropped(chat)
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.presses("Get mine")
        await amy.presses("Show it at the till")
        rows = await chat.db.read(lambda tx: tx.rows("SELECT body, said FROM outbox"))
        assert len(rows) >= 3
        assert not any("AB-1" in f"{body}{said}" for body, said in rows)
        answer = amy.sees()[-2]
        await bo.presses_late("Show it at the till", answer)
        assert "AB-1" not in str(bo.told()[-1]) + str(bo.sees()[-1].pictures)


@pytest.mark.fake_only("the same everywhere")
async def test_a_coupon_that_is_over_has_no_card_any_more() -> None:
    async with fake_chat(options=spring(expires="2026-03-03 10:00")) as chat:
        await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        answer = amy.sees()[-1]
        await chat.passes(days=2)
        await amy.presses_late("Show it at the till", answer)
        assert amy.sees()[-1].pictures == ()
        assert "Its time is over" in amy.told()[-1]
