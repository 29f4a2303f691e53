"""Members talk in tabs: each action once, on disk before it is acknowledged, seen by the right."""

import asyncio
from pathlib import Path

import aiohttp
import pytest

from bot.effects import Joined, Say
from bot.events import ButtonPressed, CommandCalled, MessageSent, ReactionAdded
from bot.platforms.webchat import store
from bot.platforms.webchat.deeds import store as deeds
from tests.platforms.webchat.visitors import running
from tests.standins.discord.waiting import PATIENCE

WORDS = Joined(())


async def test_what_a_member_says_is_seen_by_others_and_told_to_the_bot(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        ack = await amy.says("Good morning <b>all</b>")
        message = (await bo.sees("message"))["message"]
        assert message["id"] == ack["id"]
        assert message["by"] == {"id": amy.id, "name": "Amy", "bot": False}
        assert message["text"] == "Good morning <b>all</b>"
        said = (await chat.bot.hears(5))[-1]
        assert isinstance(said, MessageSent)
        assert (said.id, said.message, said.text) == (
            f"say:{ack['id']}",
            ack["id"],
            "Good morning <b>all</b>",
        )
        assert said.who.native == amy.id
        assert said.who.rights == frozenset()


async def test_the_same_nonce_is_one_message_with_one_id(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        first = await amy.says("Once", n="same")
        again = await amy.says("Once", n="same")
        other_tab = await amy.visitor.opens(amy.page)
        third = await other_tab.says("Once", n="same")
        assert first == again == third
        assert len((await amy.history())["messages"]) == 1
        assert sum(said["t"] == "message" for said in amy.seen) == 1


async def test_a_command_called_twice_with_one_nonce_is_called_once(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        options = {"shop": "b\u00e4r", "count": 3}
        first = await amy.does("call", n="c1", command="coupon", options=options)
        assert await amy.does("call", n="c1", command="coupon", options=options) == first
        assert (await amy.says("after"))["t"] == "ack"
        _, _, called, said = await chat.bot.hears(4)
        assert isinstance(called, CommandCalled)
        assert (called.command, dict(called.options)) == ("coupon", options)
        assert isinstance(said, MessageSent)


async def test_an_acknowledged_message_is_on_disk(tmp_path: Path) -> None:
    async with running(tmp_path, inline=False) as chat:
        amy = await chat.joins("Amy")
        chat.bot.open.clear()  # the router is busy: the ack must not wait for it
        ack = await amy.says("Kept")
        found = await chat.db.read(store.message, int(ack["id"]))
        assert found is not None
        assert found.text == "Kept"
        left = await chat.db.read(deeds.unfinished)
        assert f"say:{ack['id']}" in [entry.event for entry in left]
        chat.bot.open.set()
        await chat.bot.hears(3)
        async with asyncio.timeout(PATIENCE):
            while await chat.db.read(deeds.unfinished):
                await asyncio.sleep(0.005)


async def test_talking_too_fast_is_refused_with_a_time_and_goes_on_after_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        for number in range(10):
            assert (await amy.says(f"{number}", n=f"n{number}"))["t"] == "ack"
        refused = await amy.says("one more")
        assert refused["t"] == "nack"
        assert "Try again in 1 second" in refused["text"]
        # A lost acknowledgement is given again, however fast the tab was.
        assert (await amy.says("9", n="n9"))["t"] == "ack"
        chat.passes(seconds=0.6)
        assert (await amy.says("one more"))["t"] == "ack"
        bo = await chat.joins("Bo")
        assert (await bo.says("not my fault"))["t"] == "ack"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": " \u202e\u200b\n"}, "nothing to read"),
        ({"text": "x" * 2001}, "2,000 characters"),
        ({"text": "hi", "room": "attic"}, "room does not exist"),
        ({"text": 5}, "Reload"),
        ({}, "Reload"),
        ({"text": "\ud800"}, "Reload"),
    ],
)
async def test_what_cannot_be_said_is_refused_in_words(
    tmp_path: Path, fields: dict[str, object], words: str
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        refused = await amy.does("say", **fields)
        assert refused["t"] == "nack"
        assert words in refused["text"]
        assert (await amy.says("still here"))["t"] == "ack"


@pytest.mark.parametrize(
    "sent", ["no json", "[]", "[" * 9000, '{"t":"say"}', "1e999", '{"t":"dance","n":""}']
)
async def test_a_tab_that_speaks_another_language_is_hung_up_on(tmp_path: Path, sent: str) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await amy.socket.send_str(sent)
        assert await amy.is_closed() == 1008


async def test_a_message_of_more_than_16_kib_ends_the_socket(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await amy.socket.send_str("x" * (96 * 1024 + 1))
        assert await amy.is_closed() == 1009


async def test_binary_frames_are_not_understood(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await amy.socket.send_bytes(b"\x00")
        assert await amy.is_closed() == 1003


async def test_sockets_of_other_sites_and_of_strangers_are_refused(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, stranger = await chat.joins("Amy"), await chat.visitor()
        for origin in ("https://evil.example", "null", None):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                await amy.visitor.http.ws_connect(f"{amy.page}/socket", origin=origin)
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await stranger.opens(amy.page)
        bo = await chat.joins("Bo")
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await bo.visitor.opens(amy.page)


async def test_reactions_come_and_go_and_only_their_coming_is_told(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        message = (await amy.says("I did it"))["id"]
        given = {"message": message, "emoji": "👍"}
        await bo.does("react", n="r1", **given)
        await bo.does("react", n="r1", **given)
        assert (await amy.sees("reactions"))["reactions"] == [{"emoji": "👍", "by": [bo.id]}]
        await bo.does("react", n="r2", **given)
        assert (await amy.sees("reactions"))["reactions"] == []
        assert (await bo.does("react", message=message, emoji="boo"))["t"] == "nack"
        assert (await bo.does("react", message="1", emoji="👍"))["t"] == "nack"
        assert (await bo.does("react", room="garden", **given))["t"] == "nack"
        told = [e for e in await chat.bot.hears(6) if isinstance(e, ReactionAdded)]
        assert [(e.message, e.emoji) for e in told] == [(message, "👍")]


async def test_a_button_works_where_it_stands_and_nowhere_else(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        buttons = (("coupons.take:summer", "Take it"),)
        post = await chat.does(
            Say(room="lobby", words=WORDS), room="lobby", text="Coupons!", buttons=buttons
        )
        seen = (await amy.sees("message"))["message"]
        assert seen["by"] == {"id": "bot", "name": "Plaza", "bot": True}
        assert seen["buttons"] == [{"action": "coupons.take:summer", "label": "Take it"}]
        press = {"post": post.native, "button": "coupons.take:summer"}
        assert (await amy.does("press", **press))["t"] == "ack"
        pressed = (await chat.bot.hears(3))[-1]
        assert isinstance(pressed, ButtonPressed)
        assert (pressed.button, pressed.argument, pressed.message) == (
            "coupons.take",
            "summer",
            post.native,
        )
        invented = await amy.does("press", post=post.native, button="coupons.take:winter")
        assert "never had such a button" in invented["text"]


async def test_history_pages_back_to_the_beginning(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        for number in range(70):
            await chat.does(Say(room="lobby", words=WORDS), room="lobby", text=str(number))
        newest = await amy.history()
        assert [m["text"] for m in newest["messages"]] == [str(n) for n in range(20, 70)]
        assert newest["more"]
        before = newest["messages"][0]["id"]
        oldest = await amy.history(before=before)
        assert [m["text"] for m in oldest["messages"]] == [str(n) for n in range(20)]
        assert not oldest["more"]
        assert (await amy.history(room="attic"))["messages"] == []


async def test_hello_shows_rooms_people_and_the_members_own_commands(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        assert [room["id"] for room in amy.hello["rooms"]] == ["lobby", "garden"]
        assert [command["name"] for command in amy.hello["commands"]] == ["coupon"]
        assert amy.hello["commands"][0]["options"][0]["completes"]
        assert [one["name"] for one in amy.hello["people"]] == ["Plaza", "Amy"]
        assert amy.hello["me"]["invite"].startswith(f"{chat.site.url}/c/plaza/i/")
        await amy.sends("complete", n="k1", command="coupon", option="shop", typed="a")
        assert (await amy.sees("completions"))["values"] == [f"a{n}" for n in range(25)]


async def test_who_is_here_is_told_at_most_once_a_second(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        await amy.sees("people")
        for name in ("Bo", "Cy", "Di"):
            await chat.joins(name)
        assert await amy.sees_nothing("people")
        chat.passes(seconds=1)
        people = (await amy.sees("people"))["people"]
        assert [one["name"] for one in people] == ["Plaza", "Amy", "Bo", "Cy", "Di"]


async def test_two_communities_see_nothing_of_each_other(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, eleni = await chat.joins("Amy"), await chat.joins("Eleni", "agora")
        ack = await amy.says("Hello plaza")
        assert await eleni.sees_nothing("message")
        assert (await eleni.history())["messages"] == []
        assert (await eleni.does("react", message=ack["id"], emoji="👍"))["t"] == "nack"
        assert "agora" not in str(amy.hello)
