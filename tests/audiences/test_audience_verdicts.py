"""Who is in an audience, and the reasons that people read."""

import pytest

from bot.audiences import Verdict
from bot.context import Ctx
from bot.errors import Faults, UserError
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat

AUDIENCES = """
regulars:
  all:
    - tenure: {at_least: 30d}
    - not: {tags: quiet}
recent: {last_active: {below: 2d}}
either: {any: [{audience: regulars}, {language: lv}]}
"""


async def verdict(chat: FakeChat, name: str, who: FakeMember) -> Verdict:
    """What audiences say of somebody now."""
    community, member = chat.app.communities.called(who.community), await who.row()
    assert community is not None

    def ask(tx: Tx) -> Verdict:
        scene = Scene(cause="test", community=community, now=chat.clock.now())
        return Ctx(tx, chat.app.engine.core, "core", scene).audiences.has(name, member)

    return await chat.db.read(ask)


async def test_a_member_is_in_it_once_every_condition_holds() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        amy = await chat.joins("Amy")
        assert not (await verdict(chat, "regulars", amy)).holds
        await chat.passes(days=30)
        assert (await verdict(chat, "regulars", amy)).holds


async def test_who_was_there_before_the_bot_counts_as_there_for_ever() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        li = chat.has("Li")
        await li.says("hello")
        assert (await verdict(chat, "regulars", li)).holds


async def test_a_name_that_is_not_there_is_told_with_the_nearest() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        amy = await chat.joins("Amy")
        with pytest.raises(UserError) as caught:
            await verdict(chat, "regular", amy)
        assert caught.value.args_ == {"name": "regular", "near": "regulars"}


async def test_a_faulty_audience_stops_the_start() -> None:
    with pytest.raises(Faults, match=r"config\.yaml:1: some\.tenur: .*did you mean 'tenure'"):
        async with fake_chat(audiences="some: {tenur: {at_least: 30d}}"):
            pass


async def test_last_active_is_known_at_once_and_after_a_restart() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        li = chat.has("Li")
        await li.says("hello")
        assert (await verdict(chat, "recent", li)).holds
        await chat.passes(days=3)
        assert not (await verdict(chat, "recent", li)).holds
        await li.says("here again")
        assert (await verdict(chat, "recent", li)).holds
        await chat.restarts(hours=30)
        assert (await verdict(chat, "recent", li)).holds
        await chat.restarts(hours=30)
        assert not (await verdict(chat, "recent", li)).holds


@pytest.mark.parametrize("wrote", [["a", "b", "c"], ["a"]])
async def test_many_messages_of_an_hour_are_one_row_written(wrote: list[str]) -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        li = chat.has("Li")
        sightings = chat.app.router._traffic.sightings
        await li.says("hello")
        await chat.passes(minutes=2)
        for text in wrote:
            await li.says(text)
        assert not sightings.unwritten
        await chat.passes(hours=2)
        await li.says("later")
        assert sightings.unwritten


ROLES = "gold: {role: Gold}\nplain: {not: {role: {one_of: [Gold, Silver]}}}"


async def test_who_has_a_role_is_in_it_from_what_they_do_next() -> None:
    async with fake_chat(audiences=ROLES) as chat:
        amy = chat.has("Amy")
        await amy.says("hello")
        assert not (await verdict(chat, "gold", amy)).holds
        assert (await verdict(chat, "plain", amy)).holds
        chat.people.roles[amy.community, amy.person.native] = {"Gold"}
        await amy.reacts("👍", await amy.says("I have a role"))
        assert (await verdict(chat, "gold", amy)).holds
        assert not (await verdict(chat, "plain", amy)).holds
        await chat.restarts(hours=1)
        assert (await verdict(chat, "gold", amy)).holds
