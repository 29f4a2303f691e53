"""A press that comes late: what a member saw is told to the bot, what nobody offered is not."""

from pathlib import Path
from typing import Any

from bot.effects import Answer, Delete, Edit, Joined, Say
from bot.events import ButtonPressed
from tests.platforms.webchat.test_closed import an_operator
from tests.platforms.webchat.visitors import Running, Tab, running

WORDS = Joined(())
SAY = Say(room="lobby", words=WORDS)
EDIT = Edit(post=1, words=WORDS)
JOIN, LEAVE = ("game.join:7", "Join"), ("game.leave:7", "Leave")
GONE, NEVER = "not there any more", "never had such a button"


async def post_of(chat: Running, room: str = "lobby") -> str:
    """A post with a button that an edit has taken away since."""
    post = (await chat.does(SAY, room=room, text="A game", buttons=(JOIN,))).native
    assert post is not None
    await chat.does(EDIT, post=post, text="The game is on", buttons=(LEAVE,))
    return post


async def presses(tab: Tab, post: str, button: str, **fields: Any) -> str:
    """What a press is answered with: `ack`, or why not."""
    answer = await tab.does("press", post=post, button=button, **fields)
    return str(answer.get("text", answer["t"]))


def pressed(chat: Running) -> list[str]:
    """The presses that the bot was told of."""
    told = [event for event in chat.bot.events if isinstance(event, ButtonPressed)]
    return [f"{event.button}:{event.argument}" for event in told]


async def test_every_button_that_ever_stood_there_is_told_to_the_bot(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await post_of(chat)
        await chat.does(EDIT, post=post, text="The game is over")
        assert await presses(amy, post, "game.join:7") == "ack"
        assert await presses(amy, post, "game.leave:7") == "ack"
        await chat.bot.hears(4)
        assert pressed(chat) == ["game.join:7", "game.leave:7"]


async def test_what_was_offered_is_remembered_over_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        post = await post_of(chat)
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        assert await presses(amy, post, "game.join:7") == "ack"


async def test_a_forged_press_is_refused_for_what_it_is(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await post_of(chat)
        tea = await chat.does(SAY, room="lobby", text="Tea", buttons=(("tea.take", "Tea"),))
        for forged in ("game.join:8", "game.join", "tea.take", "GAME.JOIN:7", "", "_" * 2000):
            assert NEVER in await presses(amy, post, forged)
            chat.passes(seconds=1)
        said = (await amy.says("No button here"))["id"]
        assert NEVER in await presses(amy, said, "game.join:7")
        assert GONE in await presses(amy, tea.native or "", "tea.take", room="garden")
        assert pressed(chat) == []


async def test_under_a_deleted_message_there_is_nothing_to_press(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await post_of(chat)
        await chat.does(Delete(post=1), post=post)
        for button in ("game.join:7", "game.leave:7", "game.join:8"):
            assert GONE in await presses(amy, post, button)
        assert pressed(chat) == []


async def test_an_old_button_of_a_closed_room_is_for_operators_alone(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        post = await post_of(chat, "ops")
        assert GONE in await presses(amy, post, "game.join:7")
        assert "does not exist" in await presses(amy, post, "game.join:7", room="ops")
        assert pressed(chat) == []
        assert await presses(olga, post, "game.join:7", room="ops") == "ack"


async def test_an_old_button_of_a_private_answer_is_for_one_member_in_all_tabs(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        called = await amy.does("call", command="coupon", options={})
        answer = Answer(handle=called["id"], member=1, private=True, words=WORDS)
        post = (await chat.does(answer, text="Sure?", buttons=(JOIN,))).native
        assert post is not None
        await chat.does(EDIT, post=post, text="Done")
        assert await presses(bo, post, "game.join:7") == await presses(bo, "1", "game.join:7")
        assert GONE in await presses(bo, post, "game.leave:7")
        assert pressed(chat) == []
        second = await amy.visitor.opens(amy.page)
        assert await presses(second, post, "game.join:7") == "ack"
        again = Answer(handle=called["id"], member=1, private=True, words=WORDS)
        await chat.does(again, text="Told to both tabs")
        for tab in (amy, second):
            while (await tab.sees("message"))["message"]["text"] != "Told to both tabs":
                pass
