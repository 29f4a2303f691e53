"""Private messages that nobody asked for: within the budget, else behind a button in the room."""

import datetime as dt

from bot.effects import Quota
from bot.pacing import Quiet
from bot.testing import fake_chat
from tests.cogs.letters.whispers import (
    FROM,
    HOUR,
    ONE_A_DAY,
    TWO_AN_HOUR,
    WAIT,
    lobby,
    told_by,
    whispering,
)


async def test_a_private_message_comes_at_once_and_says_from_where_with_a_button_to_stop() -> None:
    async with whispering("Hello") as chat:
        amy = await chat.joins("Amy")
        await amy.was_told("Hello" + FROM)
        letter = next(post for post in amy.sees() if post.only_for)
        assert [label for _, label in letter.buttons] == ["Stop these"]
        assert lobby(chat) == []


async def test_a_second_one_on_a_day_waits_for_the_next_and_the_room_has_a_button() -> None:
    async with whispering("One", "Two") as chat:
        amy = await chat.joins("Amy")
        assert amy.told() == ["One" + FROM]
        assert lobby(chat) == [WAIT]
        await chat.passes(hours=23, minutes=59)
        assert len(amy.told()) == 1
        await chat.passes(minutes=1)
        assert amy.told() == ["One" + FROM, "Two" + FROM]
        assert lobby(chat) == []


async def test_what_waits_is_read_behind_the_button_and_is_not_sent_any_more() -> None:
    async with whispering("One", "Two", "Three") as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        assert lobby(chat) == [WAIT]
        await amy.presses("Read mine")
        await amy.was_told("Two\nThree")
        await amy.presses("Read mine")
        await amy.was_told("Nothing waits for you.")
        assert bo.told() == ["One" + FROM]
        await chat.passes(days=5)
        assert len(amy.told()) == 3
        assert bo.told() == ["One" + FROM, "Two" + FROM, "Three" + FROM]
        assert lobby(chat) == []


async def test_a_button_that_several_have_stands_there_once() -> None:
    step = "whisper: {text: Hello, buttons: [checkin.checkin]}"
    async with fake_chat(scripts=told_by(step, step, step), quotas=[ONE_A_DAY]) as chat:
        amy = await chat.joins("Amy")
        await amy.presses("Read mine")
        await amy.was_told("Hello\nHello")
        read = next(post for post in amy.sees() if post.text == "Hello\nHello")
        assert [action for action, _ in read.buttons] == ["checkin.checkin"]


async def test_what_does_not_fit_into_one_answer_is_read_on() -> None:
    async with whispering("One", "b" * 1500, "c" * 1500, "d" * 100) as chat:
        amy = await chat.joins("Amy")
        await amy.presses("Read mine")
        await amy.was_told("b" * 1500 + "\n2 more wait.")
        await amy.presses("Read on")
        await amy.was_told("c" * 1500 + "\n" + "d" * 100)
        assert lobby(chat) == []


async def test_the_oldest_go_first_when_the_hour_of_all_is_used_up() -> None:
    async with whispering("Hello", quotas=[TWO_AN_HOUR]) as chat:
        people = [await chat.joins(name) for name in ("Amy", "Bo", "Li", "Eve", "Zoe")]
        assert [len(each.told()) for each in people] == [1, 1, 0, 0, 0]
        await chat.passes(hours=1)
        assert [len(each.told()) for each in people] == [1, 1, 1, 1, 0]
        await chat.restarts()
        assert [len(each.told()) for each in people] == [1, 1, 1, 1, 0]
        await chat.passes(hours=1)
        assert [len(each.told()) for each in people] == [1, 1, 1, 1, 1]


async def test_what_has_waited_does_not_come_at_night() -> None:
    quiet = {"quiet": Quiet(dt.time(22), dt.time(7))}
    async with whispering("One", "Two", settings=quiet) as chat:
        await chat.passes_until("2026-03-02 21:59")
        amy = await chat.joins("Amy")
        await chat.passes_until("2026-03-03 21:59")
        assert len(amy.told()) == 2
        bo = await chat.joins("Bo")
        await chat.passes_until("2026-03-04 21:58")
        await chat.passes(minutes=30)
        assert len(bo.told()) == 2


async def test_the_post_with_the_button_waits_for_the_morning() -> None:
    quiet = {"quiet": Quiet(dt.time(22), dt.time(7))}
    quotas = [Quota(1, 9 * HOUR, private=True, each=True)]
    async with whispering("One", "Two", settings=quiet, quotas=quotas) as chat:
        await chat.passes_until("2026-03-02 21:30")
        await chat.joins("Amy")
        assert lobby(chat) == [WAIT]
        await chat.passes_until("2026-03-03 06:59")
        assert lobby(chat) == [WAIT]
        await chat.passes_until("2026-03-03 07:00")
        assert lobby(chat) == []


async def test_there_is_one_post_with_a_button_renewed_once_a_day_where_something_is_new() -> None:
    async with whispering(*"abcdefgh") as chat:
        await chat.joins("Amy")
        first = chat.posts("lobby")[-1]
        await chat.joins("Bo")
        assert lobby(chat) == [WAIT]
        await chat.passes(days=1)
        assert first.deleted is False
        await chat.joins("Li")
        assert lobby(chat) == [WAIT]
        assert first.deleted


async def test_whoever_takes_no_private_messages_reads_them_in_the_room() -> None:
    async with whispering("One", "Two", "Three", quotas=[]) as chat:
        amy = chat.has("Amy")
        amy.closes_private()
        await chat.arrives(amy)
        assert amy.told() == []
        assert chat.said("ops") == []
        assert lobby(chat) == [WAIT]
        await amy.presses("Read mine")
        await amy.was_told("One\nTwo\nThree")
        assert lobby(chat) == []


async def test_a_closed_door_is_not_tried_for_a_week() -> None:
    steps = "whisper: One", "wait: 6d", "whisper: Two", "wait: 2d", "whisper: Three"
    async with fake_chat(scripts=told_by(*steps)) as chat:
        amy = chat.has("Amy")
        amy.closes_private()
        await chat.arrives(amy)
        amy.opens_private()
        await chat.passes(days=6)
        assert amy.told() == []
        await chat.passes(days=2)
        await amy.was_told("Three")
        await amy.presses("Read mine")
        await amy.was_told("One\nTwo")


async def test_who_asks_for_them_again_after_a_closed_door_gets_the_next() -> None:
    steps = "whisper: One", "wait: 1d", "whisper: Two"
    async with fake_chat(scripts=told_by(*steps)) as chat:
        amy = chat.has("Amy")
        amy.closes_private()
        await chat.arrives(amy)
        amy.opens_private()
        await amy.calls("/letters on")
        await chat.passes(days=1)
        await amy.was_told("Two")


async def test_who_left_is_not_written_to() -> None:
    async with whispering("One", "Two") as chat:
        amy = await chat.joins("Amy")
        await amy.leaves()
        await chat.passes(days=2)
        assert len(amy.told()) == 1
        assert lobby(chat) == []


async def test_what_nobody_reads_for_thirty_days_is_gone_and_operators_are_told() -> None:
    async with whispering("One", quotas=[]) as chat:
        amy = chat.has("Amy")
        amy.closes_private()
        await chat.arrives(amy)
        await chat.passes(days=29)
        assert lobby(chat) == [WAIT]
        await chat.passes(days=1)
        assert lobby(chat) == []
        assert chat.said("ops")[-1].startswith("Some private messages were not read")
        await amy.calls("/letters read")
        await amy.was_told("Nothing waits for you.")
