"""What operators change, mistype or throw away: members are served, and operators read why not."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

pytestmark = pytest.mark.fake_only


async def drafted(chat: FakeChat, name: str) -> FakeMember:
    """An operator, who has begun a campaign for codes of a shop."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/coupon new")
    await ann.submits(name=name, title=name.title(), style="pool")
    return ann


async def test_codes_of_a_draft_that_was_thrown_away_can_be_brought_in_again() -> None:
    async with fake_chat() as chat:
        for name in ("a", "b"):
            ann = await drafted(chat, name)
            await ann.presses("How many")
            await ann.submits(codes="AB-1")
            table = ann.file("codes.csv", b"code\nXX-1\nXX-2\n")
            await ann.calls("/coupon import", name=name, file=table)
            await ann.was_told(f"All 2 codes are in, and can be given: {name}.")
            await ann.calls("/coupon show", name=name)
            assert "3 of 3 left, 0 given." in ann.told()[-1]
            await ann.presses("Throw it away")
            await ann.was_told(f"{name} is gone.")
