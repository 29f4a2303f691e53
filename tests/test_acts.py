"""What the bot does to members and messages, as operators ask for it and people see it."""

from bot.abilities import abilities
from bot.acts import GiveRole
from bot.delivery import Done, Refused, TryLater
from bot.testing import HOME, FakeChat, FakeMember
from tests.faults import Moody
from tests.probing import probe_chat

REHEARSAL = {"stage": "rehearsal"}


async def meets(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """An operator, and Bo, whom Plaza has seen."""
    return chat.has("Olga"), await chat.joins("Bo", native="bo")


async def test_a_member_has_a_role_and_has_it_no_more() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        await olga.calls("/give", who="bo", role="guest")
        assert chat.people.roles_of(bo) == {"guest"}
        await olga.calls("/swap", who="bo", role="guest", times=1)
        assert chat.people.roles_of(bo) == set()


async def test_two_changes_of_one_member_never_run_at_once() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        moody = Moody(chat.platform, TryLater(5))
        chat.app.platforms["fake"] = moody
        await olga.calls("/swap", who="bo", role="guest", times=2)
        assert len(moody.tried) == 1
        await chat.joins("Cleo", native="cleo")
        await olga.calls("/give", who="cleo", role="guest")
        assert [type(each.effect) for each in moody.tried] == [GiveRole, GiveRole]
        await chat.passes(seconds=5)
        assert len(moody.tried) == 2 + 4
        assert chat.people.roles_of(bo) == set()


async def test_a_ban_waits_for_no_post_and_no_role() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        chat.app.platforms["fake"] = Moody(chat.platform, TryLater(60), TryLater(60))
        await olga.calls("/post", text="slow")
        await olga.calls("/give", who="bo", role="guest")
        spam = await bo.says("come to my server")
        await olga.calls("/clear", messages=spam.id)
        await olga.calls("/ban", who="bo")
        assert spam.deleted
        assert chat.people.banned(bo)
        await olga.calls("/unban", who="bo")
        await chat.arrives(bo)
        assert chat.people.here(bo)


async def test_what_is_done_to_a_room_is_done_in_the_order_in_which_it_was_asked() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        await olga.calls("/slow", where="lobby", seconds=60)
        await bo.says("One")
        assert chat.rooms.holds(bo, "lobby", chat.clock.now()) == "lobby is slow"
        await olga.calls("/slow", where="lobby", seconds=0)
        await olga.calls("/lock", where="lobby")
        assert chat.rooms.holds(bo, "lobby", chat.clock.now()) == "lobby is locked"
        await olga.calls("/unlock", where="lobby")
        await bo.says("Two")
        await olga.calls("/pause", span="1h")
        assert not chat.rooms.lets_in(HOME, chat.clock.now())
        await olga.calls("/pause", span="0m")
        assert chat.rooms.lets_in(HOME, chat.clock.now())


async def test_who_is_called_otherwise_here_is_so_in_all_they_do_and_their_thread_is_shut() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        post = await bo.says("Look")
        await bo.opens_thread("Gifts", post)
        await olga.calls("/retitle", thread=post.id, title="Thread 7", shut=True)
        assert (post.opened, post.shut) == ("Thread 7", True)
        await olga.calls("/retitle", thread=post.id, title="Gifts")
        assert (post.opened, post.shut) == ("Gifts", False)
        await olga.calls("/rename", who="bo", name="成员 " + "7" * 40)
        assert bo.called == "成员 " + "7" * 28 + "…"
        await olga.calls("/rename", who="bo")
        assert bo.called == "Bo"


async def test_acts_are_taken_up_after_a_restart_in_their_order() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        chat.app.platforms["fake"] = Moody(chat.platform, TryLater(60))
        await olga.calls("/swap", who="bo", role="guest", times=3)
        await olga.calls("/give", who="bo", role="member")
        await chat.restarts(minutes=2)
        assert chat.people.roles_of(bo) == {"member"}


async def test_a_member_who_is_timed_out_writes_again_when_it_is_over() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        await olga.calls("/mute", who="bo", span="10m")
        assert chat.people.timed_out(bo, chat.clock.now())
        await chat.passes(minutes=10)
        await bo.says("I am back")


async def test_who_was_put_out_is_gone_and_may_come_back_unless_banned() -> None:
    async with probe_chat(language="el") as chat:
        olga, bo = await meets(chat)
        await olga.calls("/kick", who="bo")
        assert chat.people.reason(bo) == "ένας σύνδεσμος στο lobby"  # as the community speaks
        assert not chat.people.here(bo)
        assert (await bo.row()).left_at is not None
        await chat.arrives(bo)
        assert (await bo.row()).left_at is None
        await olga.calls("/ban", who="bo")
        assert chat.people.banned(bo)


async def test_more_than_a_hundred_messages_go_in_parts() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        said = [await bo.says(f"spam {number}") for number in range(205)]
        names = [each.id for each in said]
        await olga.calls("/clear", messages=" ".join([*names, names[0]]))
        assert all(each.deleted for each in said)
        assert olga.told()[-1] == "Taken away in 3 parts."


async def test_a_cog_learns_the_code_of_its_invite() -> None:
    async with probe_chat() as chat:
        olga, _ = await meets(chat)
        await olga.calls("/link", uses=1)
        (code,) = chat.people.invites
        assert chat.said()[-1] == f"The code is {code}."
        assert chat.people.invites[code].uses == 1


async def test_an_invite_that_was_made_before_a_crash_is_not_made_again() -> None:
    async with probe_chat() as chat:
        olga, _ = await meets(chat)
        real = chat.platform
        moody = Moody(real, OSError("no route"))
        chat.app.platforms["fake"] = moody
        await olga.calls("/link")
        assert await real.carry_out(moody.tried[0]) == Done("invite-1")
        await chat.passes(minutes=1)
        assert [*chat.people.invites] == ["invite-1"]


async def test_what_cannot_be_done_is_told_to_the_operators_and_to_the_cog() -> None:
    async with probe_chat() as chat:
        olga, bo = await meets(chat)
        await bo.leaves()
        await olga.calls("/give", who="bo", role="guest")
        assert chat.said("ops") == ["A role could not be given: there is no member bo."]
        assert chat.said()[-1] == "It was not done: there is no member bo."
        await olga.calls("/clear", messages="message-1", where="cellar")
        told = chat.said("ops")[-1]
        assert told == "Messages of members could not be taken away: there is no room cellar."
        await olga.calls("/lock", where="attic")
        assert chat.said("ops")[-1] == "A room could not be locked: there is no room attic."
        await olga.calls("/pause", span="2d")
        told = chat.said("ops")[-1]
        assert told == (
            "The pause of invites could not be changed: invites are paused for at most a day."
        )


async def test_in_a_rehearsal_the_operators_read_what_would_have_been_done() -> None:
    async with probe_chat(settings=REHEARSAL) as chat:
        olga, bo = await meets(chat)
        said = await bo.says("a link")
        before = len(chat.said("ops"))
        await olga.calls("/give", who="bo", role="guest")
        await olga.calls("/mute", who="bo", span="1h")
        await olga.calls("/kick", who="bo")
        await olga.calls("/ban", who="bo")
        await olga.calls("/clear", messages=said.id)
        await olga.calls("/unban", who="bo")
        await olga.calls("/rename", who="bo")
        await olga.calls("/rename", who="bo", name="Member *7*")
        await olga.calls("/retitle", thread="t", title="Thread 7")
        await olga.calls("/slow", where="lobby", seconds=30)
        await olga.calls("/slow", where="lobby", seconds=0)
        await olga.calls("/lock", where="lobby")
        await olga.calls("/unlock", where="lobby")
        await olga.calls("/pause", span="1h")
        await olga.calls("/pause", span="0m")
        assert chat.said("ops")[before:] == [
            "Rehearsal: Bo would have been given the role guest.",
            "Rehearsal: Bo would have been timed out until Mon, Mar 2 10:00 AM.",
            "Rehearsal: Bo would have been removed. Reason: a link to   elsewhere in lobby",
            "Rehearsal: Bo would have been banned. Reason: a link to   elsewhere in lobby",
            "Rehearsal: 1 message would have been taken away in the room lobby.",
            "Rehearsal: the ban of Bo would have been lifted.",
            "Rehearsal: the name Bo would have been taken away, and the account's own shown.",
            "Rehearsal: Bo would have been called Member \\*7\\* here.",
            "Rehearsal: a thread in #lobby would have been called Thread 7.",
            "Rehearsal: members would write in #lobby only once in 30 seconds.",
            "Rehearsal: the slow mode of #lobby would have ended.",
            "Rehearsal: #lobby would have been locked; only operators could write.",
            "Rehearsal: #lobby would have been unlocked.",
            "Rehearsal: invites would have been paused until Mon, Mar 2 10:00 AM.",
            "Rehearsal: the pause of invites would have ended.",
        ]
        assert chat.people.here(bo)
        assert not said.deleted
        assert chat.people.roles_of(bo) == set()


async def test_an_invite_is_made_in_a_rehearsal_too() -> None:
    async with probe_chat(settings=REHEARSAL) as chat:
        olga, _ = await meets(chat)
        await olga.calls("/link")
        assert "The code is invite-1." in chat.said("ops")[-1]


async def test_a_chat_that_cannot_do_it_shows_what_a_cog_lacks() -> None:
    async with probe_chat() as chat:
        poor = Moody(chat.platform, Refused("unused"))
        poor.can = frozenset()
        chat.app.platforms["fake"] = poor
        lacks = next(
            line for line in abilities(chat.app.platforms, chat.app.cogs) if "without acts" in line
        )
        assert lacks.endswith(
            "which needs change names, invites, lock rooms, moderate, pause invites, pictures, "
            "purge, roles, slow rooms down"
        )
