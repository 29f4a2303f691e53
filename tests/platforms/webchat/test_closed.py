"""The operators' room: to members it is not there, whatever they send."""

from pathlib import Path

import pytest

from bot.delivery import Delivery, Done
from bot.effects import Answer, Delete, Edit, Joined, React, Say, Whisper
from bot.events import MessageSent
from tests.platforms.webchat.signing_in import becomes_operator
from tests.platforms.webchat.visitors import Running, Tab, running

WORDS = Joined(())
OPS = Say(room="ops", words=WORDS)
BUTTONS = (("coupons.take:summer", "Take it"),)
NEWS = {"message", "edited", "deleted", "reactions"}


async def an_operator(chat: Running, name: str = "Olga") -> Tab:
    """A tab in operator mode."""
    member = await chat.joins(name)
    await becomes_operator(chat, member.visitor)
    tab = await member.visitor.opens(member.page)
    chat.tabs.append(tab)
    return tab


async def test_the_operators_room_is_offered_to_operators_alone(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        assert [room["id"] for room in olga.hello["rooms"]] == ["lobby", "garden", "ops"]
        assert [room["id"] for room in amy.hello["rooms"]] == ["lobby", "garden"]
        assert "ops" not in str(amy.hello)


async def test_members_hear_nothing_of_what_happens_there(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        post = await chat.does(OPS, room="ops", text="Two reports", buttons=BUTTONS)
        edit = Edit(post=1, words=WORDS)
        await chat.does(edit, post=post.native, room="ops", text="Three reports")
        said = await olga.says("I look at them", room="ops")
        await olga.does("react", room="ops", message=post.native, emoji="👍")
        await chat.does(React(room="ops", message=said["id"], emoji="👀"))
        await chat.does(Delete(post=1), post=post.native, room="ops")
        called = await olga.does("call", command="coupon", options={}, room="ops")
        await chat.does(
            Answer(handle=called["id"], member=1, private=False, words=WORDS), text="42"
        )
        await olga.history()
        told = " ".join(said["t"] for said in olga.seen if said["t"] in NEWS)
        assert told == "message edited message reactions reactions deleted message"
        assert (await amy.history(room="ops"))["messages"] == []
        assert not NEWS & {said["t"] for said in amy.seen}
        assert len((await olga.history(room="ops"))["messages"]) == 2


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("say", {"text": "Anybody here?"}),
        ("call", {"command": "coupon", "options": {}}),
        ("press", {"post": "POST", "button": "coupons.take:summer"}),
        ("react", {"message": "POST", "emoji": "👍"}),
    ],
)
async def test_to_a_member_it_is_a_room_like_one_that_never_was(
    tmp_path: Path, kind: str, fields: dict[str, object]
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = (await chat.does(OPS, room="ops", text="Reports", buttons=BUTTONS)).native
        given = {name: post if value == "POST" else value for name, value in fields.items()}
        closed = await amy.does(kind, room="ops", **given)
        unknown = await amy.does(kind, room="attic", **given)
        assert "does not exist" in closed["text"]
        assert closed["text"] == unknown["text"]
        pasts = [await amy.history(room=room) for room in ("ops", "attic")]
        assert [{**past, "room": ""} for past in pasts] == [
            {"t": "history", "room": "", "messages": [], "more": False}
        ] * 2


@pytest.mark.parametrize("kind", ["press", "react"])
async def test_naming_an_open_room_opens_no_message_of_a_closed_one(
    tmp_path: Path, kind: str
) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        post = (await chat.does(OPS, room="ops", text="Reports", buttons=BUTTONS)).native
        target = (
            {"post": post, "button": "coupons.take:summer"}
            if kind == "press"
            else {"message": post, "emoji": "👍"}
        )
        heard = len(chat.bot.events)
        forged = await amy.does(kind, room="lobby", **target)
        invented = await amy.does(kind, room="lobby", **{**target, next(iter(target)): "1"})
        assert forged["t"] == "nack"
        assert forged["text"] == invented["text"]
        assert (await olga.does(kind, room="ops", **target))["t"] == "ack"
        assert len(await chat.bot.hears(heard + 1)) == heard + 1


async def test_who_is_no_operator_any_more_hears_nothing_from_then_on(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga = await an_operator(chat)
        assert (await olga.says("Before", n="kept", room="ops"))["t"] == "ack"
        await olga.visitor.posts("/operator/sign-out")
        await chat.does(OPS, room="ops", text="A secret")
        assert await olga.is_closed() == 4001
        assert "A secret" not in str(olga.seen)
        again = await olga.visitor.opens(olga.page)
        assert "ops" not in str(again.hello)
        assert (await again.says("Before", n="kept", room="ops"))["t"] == "nack"
        assert (await again.history(room="ops"))["messages"] == []
        told = [event for event in chat.bot.events if isinstance(event, MessageSent)]
        assert [event.text for event in told] == ["Before"]


async def test_a_revoked_session_hears_nothing_from_then_on(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga = await an_operator(chat)
        await olga.visitor.posts("/operator/revoke", all="1")
        await chat.does(OPS, room="ops", text="A secret")
        assert await olga.is_closed() == 4001
        assert "A secret" not in str(olga.seen)


async def test_a_word_to_one_member_stands_in_a_room_that_is_open(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        eleni = await chat.joins("Eleni", "agora")  # whose first room is the operators'
        whisper = Whisper(member=1, words=WORDS)
        delivery = Delivery("key", whisper, "agora", member=eleni.id, text="Your code")
        assert isinstance(await chat.platform.carry_out(delivery), Done)
        assert (await eleni.sees("message"))["room"] == "lobby"


async def test_values_of_an_operators_command_are_completed_for_operators_alone(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        for tab, found in ((olga, 25), (amy, 0)):
            await tab.sends("complete", n="k1", command="golive", option="stage", typed="")
            assert len((await tab.sees("completions"))["values"]) == found
