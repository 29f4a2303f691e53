"""Why a case began, for operators and for who it is about, and how long anybody knows."""

import pytest

from bot.testing import OTHER, FakeMember
from tests.cogs.guard.staging import meets, staged_chat

LISTED, HELD = "bad listed delete", "bad hidden hold"
FLAGGED = "bad hidden flag"
DAY = "Tue, Mar 3 9:00 AM"
BAD_LINK = "Why: Its link leads to a site that is known for spam."


@pytest.mark.fake_only
async def test_members_read_why_of_their_own_case_alone() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        amy, cleo = chat.has("Amy"), chat.has("Cleo", rights=["people"], community=OTHER)
        chat.other_acts = True
        await bo.says(LISTED)
        await bo.calls("/guard why", case=1)
        assert bo.told()[-1] == (
            f"Case 1, Mon, Mar 2 9:00 AM\n{BAD_LINK}\nYou cannot write here until {DAY}.\n"
            'If it is wrong, press "Appeal" where you were told of it.'
        )
        await olga.calls("/guard why", case=1)
        assert (
            "spam: evil[.]example (phish) (weighs 1.2), hidden: with spaces in between"
            in olga.told()[-1]
        )
        assert "A newcomer. It was removed." in olga.told()[-1]
        for stranger in (amy, cleo):
            await stranger.calls("/guard why", case=1)
            await stranger.was_told("There is no such case, or it is not yours.")


@pytest.mark.fake_only
async def test_texts_are_erased_when_nobody_can_appeal_and_cases_after_a_year() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(f"{LISTED}, secret")
        assert "secret" in await why(olga)
        await chat.restarts(days=15)
        assert "secret" not in await why(olga)
        assert "The text is erased, as the time to appeal is over." in await why(olga)
        assert "It stands. Decided by: nobody." in await why(olga)
        await chat.restarts(days=352)
        assert await why(olga) == "There is no such case, or it is not yours."


@pytest.mark.fake_only
async def test_what_nobody_decides_lapses_and_operators_are_reminded_every_night() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(f"{FLAGGED}, one")
        await chat.passes(days=1)
        assert chat.said("ops")[-1].startswith("Case 1 still waits for your word.")
        await chat.restarts(days=14)
        assert "It is over, and nobody decided." in await why(olga)
        await bo.says(f"{HELD}, two")
        assert "no case before" in chat.said("ops")[-1]


async def why(olga: FakeMember) -> str:
    """What an operator reads of case 1."""
    await olga.calls("/guard why", case=1)
    return olga.told()[-1]
