"""Edits and deletions over the wire: who may, what is told, and what is left of it."""

import json
from pathlib import Path

from bot.effects import Joined, OpenThread, Say
from bot.events import MessageEdited
from bot.platforms.webchat.messages import PAGE
from tests.platforms.webchat.test_closed import an_operator
from tests.platforms.webchat.visitors import NONCES, Running, running

WORDS = Joined(())
SAY = Say(room="lobby", words=WORDS)


async def rows(chat: Running, message: str) -> list[object]:
    """What the table keeps of a message."""
    sql = "SELECT text, buttons, offered, pictures FROM webchat_messages WHERE id = ?"
    found = await chat.db.read(lambda tx: tx.rows(sql, int(message)))
    return list(found[0])


async def test_an_edit_is_told_once_however_often_it_is_sent(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        said = (await amy.says("siz"))["id"]
        nonce = next(NONCES)
        for _ in range(3):
            ack = await amy.does("edit", message=said, text="six", n=nonce)
            assert ack["t"] == "ack"
        edited = (await bo.sees("edited"))["message"]
        assert (edited["id"], edited["text"], edited["edited"]) == (said, "six", True)
        assert await bo.sees_nothing("edited")
        told = [event for event in await chat.bot.hears(6) if isinstance(event, MessageEdited)]
        assert [(event.message, event.text, event.who.name) for event in told] == [
            (said, "six", "Amy")
        ]
        await amy.does("edit", message=said, text="  six ")  # says what it said before
        assert await bo.sees_nothing("edited")


async def test_only_ones_own_message_can_be_edited(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        olga = await an_operator(chat)
        eleni = await chat.joins("Eleni", "agora")
        said = (await amy.says("Mine"))["id"]
        post = (await chat.does(SAY, room="lobby", text="The bot's")).native
        for tab in (bo, olga):
            assert (await tab.does("edit", message=said, text="Stolen"))["t"] == "nack"
        assert (await amy.does("edit", message=post, text="Stolen"))["t"] == "nack"
        for text in ("", " \u200b ", "x" * 2001):
            assert (await amy.does("edit", message=said, text=text))["t"] == "nack"
        assert (await eleni.does("edit", message=said, text="Stolen"))["t"] == "nack"
        assert (await amy.does("edit", message=said, text="x", room="garden"))["t"] == "nack"
        assert {each["text"] for each in (await bo.history())["messages"]} == {"Mine", "The bot's"}


async def test_a_deleted_message_leaves_nothing_of_what_it_said(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        said = (await amy.says("A secret"))["id"]
        await bo.does("react", message=said, emoji="👍")
        assert (await bo.does("delete", message=said))["t"] == "nack"
        for _ in range(2):  # what is gone may go again
            assert (await amy.does("delete", message=said))["t"] == "ack"
        assert (await bo.sees("deleted"))["id"] == said
        assert await rows(chat, said) == ["", "[]", "[]", "[]"]
        assert (await bo.history())["messages"] == []
        assert (await amy.does("edit", message=said, text="Back"))["t"] == "nack"
        dump = await chat.db.read(lambda tx: tx.rows("SELECT * FROM webchat_reactions"))
        assert dump == []


async def test_an_operator_deletes_what_anybody_said(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        buttons = (("checkin.checkin", "Check in"),)
        post = (await chat.does(SAY, room="lobby", text="The bot's", buttons=buttons)).native
        assert post is not None
        await chat.does(OpenThread(post=1, name=WORDS), room="lobby", post=post, text="Thread")
        answer = (await amy.says("An answer", thread=post))["id"]
        for gone in (answer, post):
            assert (await olga.does("delete", message=gone))["t"] == "ack"
            assert (await amy.sees("deleted"))["id"] == gone
            assert await rows(chat, gone) == ["", "[]", "[]", "[]"]
        private = await amy.does("call", command="coupon", options={})
        assert private["t"] == "ack"


async def test_a_tab_that_was_away_hears_what_changed_long_before(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        ids = []
        for number in range(PAGE + 5):
            ids.append((await amy.says(f"No. {number}"))["id"])
            chat.passes(1)
        tab = await amy.visitor.opens(amy.page)
        now = tab.hello["now"]
        assert isinstance(now, int)
        chat.passes(3600)
        await amy.does("edit", message=ids[1], text="Otherwise")
        await amy.does("delete", message=ids[2])
        page = await tab.history(since=now)
        assert page["messages"][0]["text"] == "No. 5"
        assert [each["text"] for each in page["changed"]["edited"]] == ["Otherwise"]
        assert (page["changed"]["gone"], page["changed"]["whole"]) == ([ids[2]], True)
        chat.passes(3600)
        page = await tab.history(since=chat.clock.now())
        assert page["changed"] == {"edited": [], "gone": [], "whole": True}
        bad = json.dumps({"t": "history", "room": "lobby", "before": None, "since": "x"})
        await tab.socket.send_str(bad)
        assert await tab.is_closed() == 1008
