"""What every platform promises of pictures and of messages that are taken away, tried on each."""

from pathlib import Path
from typing import Any

import pytest

from bot.acts import (
    Ban,
    Kick,
    Lock,
    OnMember,
    PauseInvites,
    Purge,
    Rename,
    Slow,
    TimeOut,
    Unban,
    Unlock,
)
from bot.delivery import Done, Refused
from bot.effects import Delete, Edit, Say
from tests.drawing import png
from tests.platforms.stages import WORDS, Open, Shown, carry, on_every_platform, says

SAY = Say(room="lobby", words=WORDS)
RENAME = Rename(member=1, name=WORDS)
OUT = [Kick(member=1, reason=WORDS), Ban(member=1, reason=WORDS)]


@on_every_platform
async def test_a_picture_stays_under_its_post_through_an_edit(
    stage_of: Open, tmp_path: Path
) -> None:
    path = tmp_path / "hello.png"
    path.write_bytes(png())
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        shown = ((path, "A square"), (path, "The same <b>again</b>"))
        given: dict[str, Any] = {"room": "lobby", "text": "Hi", "pictures": shown}
        done = [await carry(stage, SAY, **given) for _ in range(2)]
        assert done[0] == done[1]
        assert isinstance(done[0], Done)
        alts = ("A square", "The same <b>again</b>")
        assert await amy.sees() == [Shown("Hi", pictures=alts)]
        post = done[0].native or ""
        edited = await carry(stage, Edit(post=1, words=WORDS), "e", post=post, text="Bye")
        assert isinstance(edited, Done)
        assert await amy.sees() == [Shown("Bye", pictures=alts)]
        assert isinstance(await carry(stage, Delete(post=1), "d", post=post), Done)
        assert await amy.sees() == []


@on_every_platform
async def test_messages_that_are_purged_vanish_for_all(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        spam = [await amy.writes(f"spam {number}") for number in range(3)]
        await amy.writes("a question")
        purge = Purge(room="lobby", messages=(*spam, "999"))
        for key in ("p", "p", "q"):  # what is gone counts as taken away
            assert isinstance(await carry(stage, purge, key, room="lobby"), Done)
        assert await li.sees() == await amy.sees() == [Shown("a question")]


@on_every_platform
async def test_a_purge_touches_no_other_room_and_no_other_community(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        said, post = await amy.writes("mine"), await says(stage, "ours")
        await carry(stage, Purge(room="garden", messages=(said, post)), "g", room="garden")
        cellar = Purge(room="cellar", messages=(said, post))
        assert isinstance(await carry(stage, cellar, "c", room="cellar"), Refused)
        lobby = Purge(room="lobby", messages=(said, post))
        elsewhere = await carry(stage, lobby, "a", room="lobby", community="atlantis")
        assert isinstance(elsewhere, Refused)
        assert await amy.sees() == [Shown("mine"), Shown("ours")]


@on_every_platform
async def test_who_is_timed_out_cannot_write_until_it_is_over(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        until = stage.now() + 60_000
        for key in ("t", "t", "u"):
            done = await carry(stage, TimeOut(member=1, until=until), key, member=amy.native)
            assert isinstance(done, Done)
        assert not await amy.may_write()
        assert await li.may_write()
        over = TimeOut(member=1, until=stage.now())
        assert isinstance(await carry(stage, over, "o", member=amy.native), Done)
        assert await amy.may_write()


@on_every_platform
@pytest.mark.parametrize("effect", OUT)
async def test_who_is_put_out_is_here_no_more(
    stage_of: Open, tmp_path: Path, effect: OnMember
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        for key in ("k", "k", "again"):
            done = await carry(stage, effect, key, member=amy.native, reason="spam")
            assert isinstance(done, Done)
        assert not await amy.is_here()
        assert await li.is_here()


@on_every_platform
@pytest.mark.parametrize("effect", [*OUT, TimeOut(member=1, until=0)])
async def test_nobody_is_put_out_who_never_was_here(
    stage_of: Open, tmp_path: Path, effect: OnMember
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        assert isinstance(
            await carry(stage, effect, member="999"), Refused | Done
        )  # gone, as asked
        elsewhere = await carry(stage, effect, "e", member=amy.native, community="agora")
        assert isinstance(elsewhere, Refused)
        assert await amy.is_here()


@on_every_platform
async def test_who_was_banned_comes_back_when_the_ban_is_lifted(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        await carry(stage, OUT[1], "b", member=amy.native, reason="spam")
        assert not await amy.comes_back()
        for key in ("u", "u", "again"):  # who is not banned can come in, as asked
            done = await carry(stage, Unban(member=1), key, member=amy.native)
            assert isinstance(done, Done)
        assert await amy.comes_back()


@on_every_platform
async def test_who_is_called_otherwise_here_is_so_for_everybody_and_again_what_they_were(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        for key in ("r", "r", "again"):
            done = await carry(stage, RENAME, key, member=amy.native, text="成员 7 <b>*x*</b>")
            assert isinstance(done, Done)
        assert (await amy.is_called(), await li.is_called()) == ("成员 7 <b>*x*</b>", "李雷")
        assert isinstance(await carry(stage, RENAME, "b", member=amy.native, text="Amy"), Done)
        assert await amy.is_called() == "Amy"
        for native, community in (("999", "plaza"), (amy.native, "agora")):
            away = await carry(stage, RENAME, "o", member=native, text="X", community=community)
            assert isinstance(away, Refused)


@on_every_platform
async def test_a_slow_room_takes_one_message_at_a_time_until_it_ends(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        for key in ("s", "s", "again"):
            done = await carry(stage, Slow(room="lobby", seconds=60), key, room="lobby")
            assert isinstance(done, Done)
        assert [await amy.may_write() for _ in range(2)] == [True, False]
        assert await li.may_write()
        await stage.passes(61)
        assert [await amy.may_write() for _ in range(2)] == [True, False]
        for key in ("e", "e", "ended"):
            assert isinstance(
                await carry(stage, Slow(room="lobby", seconds=0), key, room="lobby"), Done
            )
        assert [await amy.may_write() for _ in range(2)] == [True, True]


@on_every_platform
async def test_in_a_locked_room_only_operators_and_the_bot_write(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, olga = await stage.joins("Amy"), await stage.operator("Olga")
        for key in ("l", "l", "again"):
            assert isinstance(await carry(stage, Lock(room="lobby"), key, room="lobby"), Done)
        assert (await amy.may_write(), await olga.may_write()) == (False, True)
        await says(stage, "A moment, please")
        for key in ("u", "u", "again"):
            assert isinstance(await carry(stage, Unlock(room="lobby"), key, room="lobby"), Done)
        assert (await amy.may_write(), await olga.may_write()) == (True, True)


@on_every_platform
async def test_nobody_new_comes_in_while_invites_are_paused(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        for key in ("p", "p", "again"):
            paused = PauseInvites(until=stage.now() + 3_600_000)
            assert isinstance(await carry(stage, paused, key), Done)
        assert not await stage.lets_in()
        assert await amy.may_write()
        assert isinstance(await carry(stage, PauseInvites(until=stage.now()), "e"), Done)
        assert await stage.lets_in()


@on_every_platform
async def test_what_is_too_long_for_a_chat_is_refused(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        slow = Slow(room="lobby", seconds=21_601)
        assert isinstance(await carry(stage, slow, room="lobby"), Refused)
        assert isinstance(await carry(stage, PauseInvites(until=stage.now() + 90_000_000)), Refused)
        assert isinstance(await carry(stage, Lock(room="cellar"), room="cellar"), Refused)
