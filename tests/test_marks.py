"""Marks of effects on a full disk: nothing comes out twice, and nothing that is owed is lost."""

import asyncio
import gc

from bot import outbox
from bot.delivery import TryLater
from bot.store.db import Tx
from tests.probing import probe_chat
from tests.test_courier import makes_moody, states


def stops_marking(tx: Tx, column: str = "state") -> None:
    """From now on no effect can be marked, as on a disk with no room left."""
    tx.run(
        f"CREATE TRIGGER stopped BEFORE UPDATE OF {column} ON outbox"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )


async def test_while_nothing_can_be_written_nothing_comes_out_and_then_all_goes_on() -> None:
    async with probe_chat() as chat:
        amy, moody = chat.has("Amy"), makes_moody(chat, TryLater(5))
        for number in range(3):
            await amy.calls("/post", text=f"post {number}")
        await chat.db.write(stops_marking)
        await chat.passes(seconds=60)
        assert (chat.said(), len(moody.tried)) == ([], 1)
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await chat.passes(seconds=60)
        assert chat.said() == ["post 0", "post 1", "post 2"]
        assert await chat.db.read(outbox.waiting) == []


async def test_what_ended_on_a_full_disk_is_marked_as_soon_as_there_is_room() -> None:
    lost: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, what: lost.append(what["message"]))
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await chat.db.write(stops_marking)
        await amy.calls("/echo", text="one")
        await amy.was_told("one")
        gc.collect()
        assert lost == []  # the log tells it once
        assert await chat.db.read(states) == [("sending", None)]
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await amy.calls("/echo", text="two")
        assert await chat.db.read(states) == [("done", None), ("done", None)]


async def test_a_platforms_word_to_wait_outlasts_a_full_disk_and_a_restart() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        makes_moody(chat, TryLater(60))
        await chat.db.write(stops_marking, "not_before")
        await amy.calls("/post", text="Hi")
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await amy.calls("/echo", text="there is room")
        await chat.restarts()
        await chat.passes(seconds=59)
        assert chat.said() == []
        await chat.passes(seconds=1)
        assert chat.said() == ["Hi"]


async def test_after_a_full_disk_the_next_try_counts_as_one_that_may_be_out() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(60), OSError("no route"))
        await chat.db.write(stops_marking, "not_before")
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await chat.passes(seconds=60)
        assert await chat.db.read(states) == [("sending", None)]


async def test_an_answer_begins_with_its_commit_and_waits_for_no_mark_of_its_own() -> None:
    async with probe_chat() as chat:
        amy, bo, moody = chat.has("Amy"), chat.has("Bo"), makes_moody(chat)
        await chat.db.write(stops_marking)
        await amy.calls("/echo", text="one")
        await bo.calls("/echo", text="two")
        await amy.was_told("one")
        await bo.was_told("two")
        assert len(moody.tried) == 2


async def test_answers_that_are_tried_again_wait_until_it_can_be_written_that_they_begin() -> None:
    async with probe_chat() as chat:
        amy, moody = chat.has("Amy"), makes_moody(chat, TryLater(30))
        await amy.calls("/echo", text="one")
        await chat.db.write(stops_marking)
        await chat.passes(seconds=90)
        assert len(moody.tried) == 1
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await chat.passes(seconds=60)
        await amy.was_told("one")
        assert len(moody.tried) == 2
