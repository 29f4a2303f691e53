"""A finding becomes one case, and everybody reads what concerns them."""

from dataclasses import replace

import pytest

from bot.events import Extra
from bot.testing import FakeChat, FakeMember
from tests.cogs.guard.staging import meets, staged_chat

LISTED, HELD, NOISE = "bad listed delete", "bad hidden hold", "bad flood delete"
FLAGGED = "bad hidden flag"
DAY = "Tue, Mar 3 9:00 AM"
BAD_LINK = "Why: Its link leads to a site that is known for spam."
HIDES = "Why: It hides where its link leads."
CASE_1 = 'This is case 1. Was it wrong? Press "Appeal", and a person looks at it.'


def mute(chat: FakeChat, who: FakeMember) -> bool:
    """Whether somebody cannot write now."""
    return chat.people.timed_out(who, chat.clock.now())


async def again(chat: FakeChat, who: FakeMember, text: str, **span: float) -> None:
    """Somebody writes the same kind of thing after some time."""
    await chat.passes(**span)
    await who.says(f"{text}, {chat.clock.now()}")


async def test_a_removed_message_is_one_case_and_its_author_alone_reads_why() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        spam = await bo.says(f"{LISTED}, gold at http://evil.example/x")
        assert spam.deleted
        assert bo.told() == [
            "Your message in #lobby was removed.\n"
            f"{BAD_LINK}\nYou cannot write here until {DAY}.\n{CASE_1}"
        ]
        assert chat.said("lobby") == ["A message with a dangerous link was removed."]
        assert chat.said("ops") == [
            "A message of Bo in #lobby was removed.\n"
            f"“{chat.platform.escape(f'{LISTED}, gold at http[:]//evil[.]example/x')}”\n"
            f"{BAD_LINK}\nCase 1. A newcomer, no case before.\nThey cannot write until {DAY}."
        ]
        assert olga.told() == []


async def test_a_message_that_is_held_is_said_again_when_an_operator_releases_it() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        spam = await bo.says(f"{HELD}, 你好 *free* <b> 🌱")
        assert spam.deleted
        await bo.was_told(
            f"Your message in #lobby is held back until an operator has looked at it.\n"
            f"{HIDES}\n{CASE_1}"
        )
        (card,) = chat.posts("ops")
        assert card.text.startswith("A message of Bo in #lobby is held back. Nobody sees it")
        await olga.presses("Release")
        again = chat.platform.escape(f"{HELD}, 你好 *free* <b> 🌱")
        assert chat.said("lobby")[-1] == f"Bo wrote: {again}"
        assert card.text.endswith("Olga says that it is fine.")
        assert card.buttons == ()
        await olga.was_told("All of case 1 is undone.")
        await bo.was_told(
            "A person looked at case 1: your message was fine and stands there again. We are sorry."
        )


@pytest.mark.fake_only
async def test_a_message_that_is_held_and_was_spam_costs_its_author_a_warning() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(HELD)
        await olga.presses("Remove")
        assert "This is a warning. It counts until April 1, 2026." in bo.told()[-1]
        assert not mute(chat, bo)
        assert chat.said("lobby") == ["A message was removed that looked like an ad or like spam."]
        (card,) = chat.posts("ops")
        assert [label for _, label in card.buttons] == ["It is fine"]
        await olga.presses_late("Release", card)
        assert olga.told()[-1] == "All of case 1 is undone."
        await olga.presses_late("Release", card)
        assert olga.told()[-1].startswith("Somebody decided that already.")


@pytest.mark.fake_only
async def test_a_long_message_comes_back_whole_and_files_are_asked_for_again() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        text = f"{HELD}, " + "long *words* " * 150
        await bo.says(text, extras=[Extra("file", "menu.pdf", file=bo.file("menu.pdf", b"%PDF"))])
        await olga.presses("Release")
        said = "".join(each.replace("\\", "") for each in chat.said("lobby")[-3:])
        assert said.removeprefix("Bo wrote: ").replace(" ", "") == text.replace(" ", "")
        assert bo.told()[-1].endswith("gone: please send them again.")


@pytest.mark.fake_only
async def test_only_operators_decide() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        await bo.says(HELD)
        (card,) = chat.posts("ops")
        await bo.presses("Release", card)
        assert "Bo wrote" not in "".join(chat.said("lobby"))
        assert card.buttons != ()


@pytest.mark.fake_only
async def test_copies_in_all_rooms_go_and_are_one_case() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        first = await bo.says("hello there")
        copies = [await bo.says(HELD, room) for room in ("lobby", "checkin", "lobby")]
        assert all(each.deleted for each in copies)
        assert not first.deleted
        assert len(bo.told()) == 1
        assert len(chat.posts("ops")) == 1
        await olga.calls("/guard why", case=1)
        assert "It is about 3 messages in 2 rooms." in olga.told()[-1]
        await olga.presses("Release")
        assert chat.said("lobby")[-1] == f"Bo wrote: {HELD}"
        assert chat.said("checkin")[-1] == f"Bo wrote: {HELD}"


@pytest.mark.fake_only
async def test_what_stood_there_before_it_was_found_goes_with_it() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        text = "bad many-rooms delete, third time"
        copies = [await bo.says(text, room) for room in ("lobby", "checkin", "lobby")]
        assert [each.deleted for each in copies] == [True] * 3
        assert chat.said("ops")[0].startswith("3 messages of Bo were removed, the first in #")


@pytest.mark.fake_only
async def test_more_of_the_same_within_ten_minutes_is_the_same_case() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        await bo.says(NOISE)
        await again(chat, bo, NOISE, minutes=9)
        assert len(bo.told()) == 1
        assert len(chat.posts("ops")) == 1
        assert chat.said("lobby") == ["A message was removed that looked like an ad or like spam."]


@pytest.mark.fake_only
async def test_a_room_hears_one_line_an_hour_whoever_writes() -> None:
    async with staged_chat() as chat:
        _olga, bo = await meets(chat)
        cleo = await chat.joins("Cleo")
        await bo.says(LISTED)
        await cleo.says(LISTED)
        assert len(chat.said("lobby")) == 1
        await chat.passes(hours=1)
        dora = await chat.joins("Dora")
        await dora.says(LISTED)
        assert len(chat.said("lobby")) == 2


@pytest.mark.fake_only
async def test_operators_are_never_touched() -> None:
    async with staged_chat() as chat:
        olga = chat.has("Olga", rights=["rules"])
        assert not (await olga.says(LISTED)).deleted
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_what_is_only_flagged_stays_and_operators_are_asked() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        good, spam = await bo.says(f"{FLAGGED}, one"), await bo.says(f"{FLAGGED}, two")
        assert not good.deleted
        assert bo.told() == []
        (card,) = chat.posts("ops")
        assert card.text.startswith("Please look at a message of Bo in #lobby.\n“bad hidden flag")
        await olga.presses("Remove")
        assert good.deleted
        assert spam.deleted
        assert "Your message in #lobby was removed." in bo.told()[-1]
        assert card.text.startswith("2 messages of Bo were removed, the first in #lobby.")


@pytest.mark.fake_only
async def test_what_is_held_after_something_that_was_flagged_is_told_to_its_author_once() -> None:
    async with staged_chat() as chat:
        _, bo = await meets(chat)
        await bo.says(f"{FLAGGED}, one")
        assert bo.told() == []
        for text in ("two", "three"):
            assert (await bo.says(f"{HELD}, {text}")).deleted
        (told,) = bo.told()
        assert "is held back until an operator has looked at it." in told


@pytest.mark.fake_only
async def test_what_was_flagged_and_is_fine_stays_and_its_author_hears_nothing() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        good = await bo.says(FLAGGED)
        await olga.presses("It is fine")
        assert not good.deleted
        assert bo.told() == chat.said("lobby") == []
        (card,) = chat.posts("ops")
        assert card.text.startswith("Please look at a message of Bo in #lobby.")
        assert card.text.endswith("Olga says that it is fine.")
        assert card.buttons == ()


@pytest.mark.fake_only
async def test_what_is_only_observed_is_a_row_and_nobody_hears_of_it() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        spam = await bo.says(f"{LISTED} observe")
        assert not spam.deleted
        assert bo.told() == chat.said("ops") == chat.said("lobby") == []
        await olga.calls("/guard why", case=1)
        assert "It was only observed." in olga.told()[-1]
        assert olga.told()[-1].endswith("\nNothing was done, and nobody was told.")
        await olga.calls("/guard cases")
        assert olga.told()[-1].endswith(", only observed, no penalty")


@pytest.mark.fake_only
async def test_what_was_only_observed_belongs_to_the_case_for_which_it_goes_in_the_end() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        spam = await bo.says(f"{HELD} observe, one")
        await bo.edits(spam, f"{HELD}, two")
        assert spam.deleted
        assert f"“{HELD}, two”" in chat.said("ops")[0]
        await olga.presses("Release")
        assert chat.said("lobby")[-1] == f"Bo wrote: {HELD}, two"


@pytest.mark.fake_only
async def test_a_newcomer_whose_name_is_only_flagged_is_shown_to_operators_alone() -> None:
    async with staged_chat() as chat:
        olga = chat.has("Olga", rights=["people"])
        bo = await chat.joins("bad listed flag")
        assert chat.said("ops")[0].startswith("Please look at bad listed flag and their name.")
        assert bo.told() == []
        await olga.presses("Remove")
        assert mute(chat, bo)


@pytest.mark.fake_only
async def test_a_rehearsal_says_what_would_have_been_done() -> None:
    async with staged_chat(settings={"stage": "rehearsal"}) as chat:
        _olga, bo = await meets(chat)
        spam = await bo.says(LISTED)
        assert not spam.deleted
        assert not mute(chat, bo)
        assert bo.told() == chat.said("lobby") == []
        said = "\n".join(chat.said("ops"))
        assert "This is a rehearsal: a message of Bo in #lobby would be gone now." in said
        assert "You cannot write here until" in said


@pytest.mark.fake_only
async def test_an_operator_undoes_a_case_and_the_author_writes_again() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(f"{LISTED}, my own shop")
        assert mute(chat, bo)
        await olga.presses("It is fine")
        assert not mute(chat, bo)
        assert chat.said("lobby")[-1] == f"Bo wrote: {LISTED}, my own shop"
        await bo.says(NOISE)
        assert "This is a warning." in bo.told()[-1]
        assert "This is case 2." in bo.told()[-1]


@pytest.mark.fake_only
async def test_who_operates_by_a_role_is_not_touched_where_the_chat_does_not_say_so() -> None:
    async with staged_chat() as chat:
        olga = chat.has("Olga", rights=["people"])
        await olga.calls("/guard cases")
        stripped = FakeMember(chat, replace(olga.person, rights=frozenset()))
        assert not (await stripped.says(LISTED)).deleted
