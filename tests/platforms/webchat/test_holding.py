"""Slow and locked rooms, and a shut door, in the browser chat: whoever is held reads why."""

from pathlib import Path

import pytest

from bot.acts import Ban, Lock, PauseInvites, Slow, Unban, Unlock
from bot.effects import Plain
from tests.platforms.webchat.signing_in import becomes_operator
from tests.platforms.webchat.visitors import running

SLOW, LOCK, UNLOCK = Slow(room="lobby", seconds=60), Lock(room="lobby"), Unlock(room="lobby")


async def test_in_a_slow_room_a_member_reads_for_how_long_to_wait(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.does(SLOW)
        first = await amy.does("say", text="One")
        assert first["t"] == "ack"
        chat.passes(seconds=15)
        refused = await amy.does("say", text="Two")
        assert refused["text"] == (
            "This room is in slow mode. You can write here again in 45 seconds."
        )
        assert (await bo.does("say", text="One"))["t"] == "ack"
        assert (await amy.does("say", text="Elsewhere", room="garden"))["t"] == "ack"
        edited = await amy.does("edit", message=first["id"], text="One, better")
        assert edited["t"] == "ack"
        chat.passes(seconds=46)
        assert (await amy.does("say", text="Two"))["t"] == "ack"


async def test_in_a_locked_room_nothing_is_written_or_rewritten_but_by_operators(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy, olga = await chat.joins("Amy"), await chat.joins("Olga")
        said = await amy.does("say", text="One")
        await becomes_operator(chat, olga.visitor)
        olga = await olga.visitor.opens(olga.page)
        await chat.does(LOCK)
        for kind, given in (
            ("say", {"text": "Two"}),
            ("edit", {"message": said["id"], "text": "spam"}),
        ):
            refused = await amy.does(kind, **given)
            assert refused["text"].startswith("This room is closed for the moment; only operators")
        assert (await olga.does("say", text="A moment, please"))["t"] == "ack"
        await chat.does(UNLOCK)
        assert (await amy.does("say", text="Two"))["t"] == "ack"


async def test_whom_plaza_gave_rights_writes_in_a_locked_room(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.does(Lock(room="lobby", people=(amy.id,)))
        assert (await amy.does("say", text="A moment"))["t"] == "ack"
        assert (await bo.does("say", text="Why?"))["t"] == "nack"


async def test_a_shut_door_says_when_to_come_again(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await chat.does(PauseInvites(until=chat.clock.now() + 90_000))
        visitor = await chat.visitor()
        await visitor.csrf("/c/plaza")
        refused = await visitor.posts("/c/plaza/join", name="Bo", language="en")
        assert refused.status == 400
        assert "Please try again in 2 minutes." in await refused.text()
        assert (await amy.does("say", text="Hi"))["t"] == "ack"
        assert (await chat.joins("Li", "agora")) is not None
        chat.passes(seconds=91)
        assert (await chat.joins("Bo")) is not None


async def test_a_lifted_ban_lets_in_whoever_has_that_browser(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        other = await amy.visitor.opens(await amy.visitor.joins("Ama"))
        await chat.does(Ban(member=1, reason=Plain("unused")), member=amy.id)
        await chat.does(Unban(member=1), member=other.id)
        again = await amy.visitor.opens(await amy.visitor.joins("Amy"))
        assert (await again.does("say", text="I am sorry"))["t"] == "ack"


@pytest.mark.parametrize(
    ("language", "begins"),
    [
        ("zh-CN", "这个房间暂时关闭"),
        ("pt-BR", "Esta sala está fechada"),
        ("lv", "Šī istaba pašlaik ir slēgta"),
        ("el", "Αυτό το δωμάτιο είναι κλειστό"),
    ],
)
async def test_everybody_reads_it_in_their_own_language(
    tmp_path: Path, language: str, begins: str
) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        await visitor.csrf("/c/plaza")
        came = await visitor.posts("/c/plaza/join", name="Amy", language=language)
        amy = await visitor.opens(came.headers["Location"])
        await chat.does(LOCK)
        assert (await amy.does("say", text="Hi"))["text"].startswith(begins)
