"""Keeping order in the browser chat: who may not write, who is out, and who cannot come back."""

from pathlib import Path
from typing import Any

import pytest

from bot.acts import Ban, GiveRole, Kick, TimeOut
from bot.delivery import Delivery, Refused
from bot.effects import Can, Effect, Plain, Say, Whisper
from bot.events import MemberLeft
from bot.ways import ReadInvites
from tests.platforms.webchat.visitors import running

KICK = Kick(member=1, reason=Plain("unused"))
BAN = Ban(member=1, reason=Plain("unused"))
PASSWORD = "a long walk by the river"


async def test_who_is_timed_out_reads_for_how_long_and_does_nothing_else(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        until = chat.clock.now() + 90_000
        await chat.does(TimeOut(member=1, until=until), member=amy.id)
        for kind, given in (("say", {"text": "Hi"}), ("call", {"command": "coupon"})):
            answer = await amy.does(kind, **given)
            assert answer["t"] == "nack"
            assert "another 2 minutes" in answer["text"]
        assert (await amy.history())["messages"] == []
        chat.passes(seconds=90)
        assert (await amy.says("Hi"))["t"] == "ack"


async def test_who_is_timed_out_answers_what_was_written_to_them_alone(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        until = chat.clock.now() + 5 * 3_600_000
        given: dict[str, Any] = {"room": "lobby", "buttons": (("guard.appeal:5", "Appeal"),)}
        ours = Say(room="lobby", words=Plain(""))
        await chat.does(ours, text="A gift for all", **given)
        await chat.does(TimeOut(member=1, until=until), member=amy.id)
        alone = Whisper(member=1, words=Plain(""))
        await chat.does(alone, text="It is case 5", member=amy.id, **given)
        said = {each["text"]: each["id"] for each in (await amy.history())["messages"]}
        refused = await amy.does("press", post=said["A gift for all"], button="guard.appeal:5")
        assert "another 5 hours" in refused["text"]
        pressed = await amy.does("press", post=said["It is case 5"], button="guard.appeal:5")
        assert pressed["t"] == "ack"


async def test_who_was_put_out_loses_the_tab_is_told_why_and_left(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        second = await amy.visitor.opens(amy.page)
        for _ in range(2):
            await chat.does(KICK, member=amy.id, reason="Case 9 of the guard")
        assert (await amy.is_closed(), await second.is_closed()) == (4001, 4001)
        async with amy.visitor.http.get(amy.page) as door:
            assert door.status == 403
            said = await door.text()
            assert "You were put out of this community" in said
            assert "(Case 9 of the guard)" in said
        async with amy.visitor.http.get("/c/plaza") as door:
            assert amy.page not in await door.text()
        events = await chat.bot.hears(3)
        left = [event for event in events if isinstance(event, MemberLeft)]
        assert [event.who.native for event in left] == [amy.id]
        again = await amy.visitor.opens(await amy.visitor.joins("Amy"))
        assert (await again.says("I am sorry"))["t"] == "ack"


async def test_who_is_banned_cannot_come_in_again_under_another_name(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        other = await amy.visitor.opens(await amy.visitor.joins("Ama"))
        elsewhere = await amy.visitor.opens(await amy.visitor.joins("Amy", "agora"))
        await chat.does(KICK, member=amy.id)
        await chat.does(BAN, member=amy.id)
        assert (await amy.is_closed(), await other.is_closed()) == (4001, 4001)
        await amy.visitor.csrf("/c/plaza")
        refused = await amy.visitor.posts("/c/plaza/join", name="Innocent", language="en")
        assert refused.status == 400
        assert "put out of this community for good" in await refused.text()
        assert (await elsewhere.says("Still here"))["t"] == "ack"
        assert (await (await chat.joins("Bo")).says("So am I"))["t"] == "ack"


async def test_an_action_on_its_way_comes_to_nothing(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        bo = await chat.joins("Bo")
        await amy.sends("say", n="late", room="lobby", text="one more")
        await chat.does(BAN, member=amy.id)
        await amy.is_closed()
        said = [each["text"] for each in (await bo.history())["messages"]]
        assert said in ([], ["one more"])


@pytest.mark.parametrize("effect", [KICK, BAN, TimeOut(member=1, until=2**50)])
async def test_operators_are_not_touched(tmp_path: Path, effect: Effect) -> None:
    async with running(tmp_path) as chat:
        olga = await chat.joins("Olga")
        link = await chat.platform.operator_link()
        assert link is not None
        token = link.rpartition("/")[2]
        await olga.visitor.csrf(f"/operator/once/{token}")
        await olga.visitor.posts("/operator/password", token=token, password=PASSWORD)
        outcome = await chat.platform.carry_out(Delivery("k", effect, "plaza", member=olga.id))
        assert isinstance(outcome, Refused)
        tab = await olga.visitor.opens(olga.page)
        assert (await tab.says("I keep the keys"))["t"] == "ack"


async def test_what_the_chat_cannot_do_is_refused_and_not_promised(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        for effect in (GiveRole(member=1, role="guest"), ReadInvites(then="x.read")):
            delivery = Delivery("k", effect, "plaza", room="lobby", member=amy.id)
            assert isinstance(await chat.platform.carry_out(delivery), Refused)
        assert not {Can.ROLES, Can.COUNTERS} & chat.platform.can
