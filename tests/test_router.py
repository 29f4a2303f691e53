"""Events reach the handlers that asked, each handler in a unit of its own."""

import logging
import sqlite3
from collections.abc import Iterator

import pytest

from bot.events import CommandCalled
from bot.store.db import Tx
from bot.testing import FakeMember
from tests.probing import probe_chat

WENT_WRONG = "That did not work, and it is our fault"


@pytest.fixture(autouse=True)
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.ERROR):
        yield caplog


async def test_a_command_answers_the_one_who_called() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.calls("/echo", text="ha", times=2)
        await amy.was_told("haha")
        assert bo.sees() == []


async def test_a_public_answer_is_for_all() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/shout", text="Hi all")
        assert chat.said() == ["Hi all"]


async def test_a_fault_undoes_its_handler_and_is_told_once_an_hour(
    log: pytest.LogCaptureFixture,
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        for _ in range(2):
            await amy.calls("/break")
            assert amy.told()[-1].startswith(WENT_WRONG)
        assert chat.said() == []
        assert len(chat.said("ops")) == 1
        assert "probe.break_" in chat.said("ops")[0]
        assert sum("probe.break_ failed" in line for line in log.messages) == 2
        await chat.passes(hours=1)
        await amy.calls("/break")
        assert len(chat.said("ops")) == 2


async def test_a_refusal_undoes_its_handler_and_is_not_logged(
    log: pytest.LogCaptureFixture,
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/refuse")
        await amy.was_told("No cake today.")
        assert chat.said() + chat.said("ops") == []
        assert log.messages == []


async def test_one_cogs_fault_leaves_the_others_alone() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        boom = await amy.says("boom")
        assert chat.said() == ["Read boom"]
        assert list(boom.reactions) == ["⚠️"]


async def test_a_word_is_heard_beside_everything_that_reads_along() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("Hello there!")
        await amy.sees_reaction("👋")
        assert chat.said() == ["Read Hello there!"]


async def test_a_right_is_asked_for_at_the_moment_of_the_call() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy", rights=["money"]), chat.has("Bo", rights=["content"])
        await amy.calls("/secret")
        await amy.was_told("open")
        await bo.calls("/secret")
        assert bo.told()[-1].startswith('You need the right "money"')


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({}, 'This command needs "text"'),
        ({"text": "a", "times": "many"}, '"times" takes a number, not "many"'),
        ({"text": "a", "colour": "red"}, 'This command has no option "colour"'),
    ],
)
async def test_options_that_do_not_fit_are_told(options: dict[str, str], told: str) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/echo", **options)
        assert amy.told()[-1].startswith(told)


async def test_a_button_works_and_one_of_a_cog_that_is_gone_says_so() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/post", text="Push me")
        await amy.presses("Push")
        await amy.was_told("pushed")
        post = chat.posts()[0]
        post.buttons = (("gone.push", "Push"),)
        await amy.presses("Push", post)
        assert amy.told()[-1].startswith("This button does nothing any more.")


def call_of(amy: FakeMember, id: str) -> CommandCalled:
    return CommandCalled(
        id=id,
        platform="fake",
        community="home",
        at=amy.chat.clock.now(),
        who=amy.person,
        room="lobby",
        handle="lobby",
        command="tell",
        options={"text": "news"},
    )


async def test_an_event_told_twice_is_answered_once() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        for _ in range(2):
            await chat.emit(call_of(amy, "call:77"))
        assert amy.told() == ["told"]


async def test_a_bot_and_an_unknown_community_are_not_heard() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy", community="nowhere")
        await amy.says("hello")
        assert chat.said() == []


async def test_what_nobody_could_be_told_is_done_when_the_event_is_told_again() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("hi")
        await chat.db.write(stops_answering)
        with pytest.raises(sqlite3.IntegrityError, match="disk is full"):
            await chat.emit(call_of(amy, "call:77"))
        await chat.db.write(lambda tx: tx.run("DROP TRIGGER stopped"))
        await chat.emit(call_of(amy, "call:77"))
        assert amy.told() == ["told"]


def stops_answering(tx: Tx) -> None:
    """From now on no effect can be written, as on a disk with no room left."""
    tx.run(
        "CREATE TRIGGER stopped BEFORE INSERT ON outbox"
        " BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
