"""What cases cost: a ladder with decay, told before it is done, taken back if it was wrong."""

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember
from tests.cogs.guard.staging import guard, meets, staged_chat

LISTED, NOISE = "bad listed delete", "bad flood delete"


def mute(chat: FakeChat, who: FakeMember) -> bool:
    """Whether somebody cannot write now."""
    return chat.people.timed_out(who, chat.clock.now())


async def again(chat: FakeChat, who: FakeMember, text: str, **span: float) -> None:
    """Somebody writes the same kind of thing after some time."""
    await chat.passes(**span)
    await who.says(f"{text}, {chat.clock.now()}")


async def listed(olga: FakeMember) -> str:
    """What an operator reads of all cases."""
    await olga.calls("/guard cases")
    return olga.told()[-1]


@pytest.mark.fake_only
async def test_each_further_case_costs_more_and_is_forgotten_after_a_month() -> None:
    options = {"newcomer": {"days": 300, "settled": 365}}
    async with staged_chat(options=guard(options)) as chat:
        _olga, bo = await meets(chat)
        await bo.says(NOISE)
        assert "This is a warning." in bo.told()[-1]
        await again(chat, bo, NOISE, minutes=11)
        assert "until Mon, Mar 2 9:21 AM" in bo.told()[-1]
        await again(chat, bo, NOISE, minutes=11)
        assert "until Tue, Mar 3 9:22 AM" in bo.told()[-1]
        await chat.restarts(days=31)
        await bo.says(NOISE)
        assert "This is a warning." in bo.told()[-1]


@pytest.mark.fake_only
async def test_who_is_banned_reads_why_first_and_writes_nothing_until_then() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["ban"]}})) as chat:
        _olga, bo = await meets(chat)
        await bo.says(NOISE)
        assert mute(chat, bo)
        assert not chat.people.banned(bo)
        assert "You will be put out of the community for good." in bo.told()[-1]
        await chat.passes(seconds=10)
        assert chat.people.banned(bo)
        assert chat.people.reason(bo) == "Case 1 of the guard"


@pytest.mark.fake_only
async def test_who_reads_no_private_messages_is_put_out_all_the_same() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["kick"]}})) as chat:
        _olga, bo = await meets(chat)
        chat.halts_private()
        await bo.says(NOISE)
        await chat.passes(seconds=60)
        assert chat.people.here(bo)
        await chat.passes(minutes=6)
        assert chat.people.reason(bo) == "Case 1 of the guard"
        assert not chat.people.banned(bo)


@pytest.mark.fake_only
async def test_a_regular_whose_account_does_harm_is_timed_out_and_told_how_to_get_it_back() -> None:
    async with staged_chat() as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Amy")
        await amy.says(LISTED)
        assert mute(chat, amy)
        assert "Change your password and log out all other devices." in amy.told()[-1]
        await amy.presses("I have my account back")
        await amy.was_told("Good that you are back. You may write again.")
        assert not mute(chat, amy)
        assert chat.said("ops")[-1].startswith("Amy says that their account is theirs again")
        await again(chat, amy, LISTED, minutes=11)
        assert 'Then write to the operators: press "Appeal".' in amy.told()[-1]
        for _ in range(4):
            await chat.passes(days=2)
            await again(chat, amy, LISTED, minutes=11)
        assert chat.people.here(amy)
        assert "a time out" in await listed(olga)


@pytest.mark.fake_only
async def test_a_regular_is_never_put_out_by_the_guard_itself() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["2h", "ban"]}})) as chat:
        amy = chat.has("Amy")
        await amy.says(NOISE)
        await again(chat, amy, NOISE, hours=3)
        await chat.passes(minutes=10)
        assert chat.people.here(amy)
        assert mute(chat, amy)


@pytest.mark.fake_only
async def test_nobody_else_can_press_that_an_account_is_back() -> None:
    async with staged_chat() as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.says(LISTED)
        letter = next(each for each in amy.sees() if each.only_for)
        await bo.presses("I have my account back", letter)
        assert bo.told() == ["There is no such case, or it is not yours."]
        assert mute(chat, amy)


@pytest.mark.fake_only
async def test_a_ban_that_was_taken_back_in_time_never_comes() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["ban"]}})) as chat:
        olga, bo = await meets(chat)
        await bo.says(NOISE)
        await olga.presses("It is fine")
        assert not mute(chat, bo)
        await chat.passes(minutes=10)
        assert chat.people.here(bo)


@pytest.mark.fake_only
async def test_a_ban_that_was_wrong_is_lifted() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["ban"]}})) as chat:
        olga, bo = await meets(chat)
        await bo.says(NOISE)
        await chat.passes(seconds=10)
        await olga.presses("It is fine")
        assert not chat.people.banned(bo)


@pytest.mark.fake_only
async def test_a_milder_case_does_not_shorten_a_time_out() -> None:
    options = {"cases": {"ladder": ["1d", "10m"]}}
    async with staged_chat(options=guard(options)) as chat:
        _olga, bo = await meets(chat)
        old = await bo.says("hello")
        await bo.says(NOISE)
        await chat.passes(minutes=11)
        await bo.edits(old, NOISE)
        assert "cannot write here until" in bo.told()[-1]
        await chat.passes(minutes=11)
        assert mute(chat, bo)


async def test_a_ban_comes_after_the_letter_that_tells_of_it() -> None:
    async with staged_chat(options=guard({"cases": {"ladder": ["ban"]}})) as chat:
        _olga, bo = await meets(chat)
        await bo.says(NOISE)
        assert await chat.db.read(_done) == ["MuteAndTell"]
        await chat.passes(seconds=11)
        assert await chat.db.read(_done) == ["MuteAndTell", "Ban"]


def _done(tx: Tx) -> list[str]:
    """What was done to or told a member, in the order in which it was."""
    rows = tx.rows("SELECT body FROM outbox WHERE state = 'done' ORDER BY ended_at, id")
    kinds = [body.split('"')[3] for (body,) in rows]
    found = [each for each in kinds if each in ("TimeOut", "Whisper", "Ban")]
    return ["MuteAndTell"] * ({*found[:2]} == {"TimeOut", "Whisper"}) + found[2:]
