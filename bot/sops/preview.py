"""What a script would post, as it would read here; nothing of it happens."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice

from bot.cog import Wait, WaitFor
from bot.communities import Community
from bot.context import Ctx
from bot.effects import Edit, Say, Whisper
from bot.errors import UserError
from bot.members import Member
from bot.scene import Core
from bot.scripts import Shown
from bot.sops import store
from bot.sops.program import Do, arrive, called
from bot.sops.scenes import room_for, scene_of
from bot.sops.script import Script
from bot.sops.store import Run
from bot.store.db import Tx
from bot.tag_buttons import hung

MOST_STEPS, MOST_POSTS = 50, 10


def posts(
    core: Core,
    tx: Tx,
    script: Script,
    community: Community,
    member: Member | None,
    now: int,
    *,
    most: int = MOST_POSTS,
) -> list[Shown]:
    """A script's posts, the first first, said to this member where it has any; at most so many.

    They are those of a community that is live and has every room.
    """
    roles = ("lobby", "checkin", "ops", script.where.room)
    rooms = {role: role for role in roles} | {**community.rooms}
    home = replace(community, stage="live", rooms=rooms)
    with tx.undone():
        run = store.new(
            core.ids.new(),
            script,
            home.id,
            "preview",
            now,
            member.id if script.per_member and member else 0,
            room_for(script, home, member.language if member else None),
            {},
        )
        store.start(tx, run)
        return list(islice(_shown(core, tx, script, home, member, run), most))


def _shown(
    core: Core, tx: Tx, script: Script, home: Community, member: Member | None, run: Run
) -> Iterator[Shown]:
    """What each step says, one after another; of what is waited for, nothing comes."""
    who, place, now = member if script.per_member else None, 0, run.due_at
    after, event = 0, ""
    for number in range(MOST_STEPS):
        scene = scene_of(replace(run, moves=number), script, home, who, now)
        found = arrive(Ctx(tx, core, "core", scene), script.program, place)
        if found is None:
            return
        step = script.program[found]
        assert isinstance(step, Do)
        came = None
        with suppress(UserError):  # such as a list of lines that is empty: the next step may speak
            came, ctx = called(tx, core, step, replace(scene, step=step.path))
            for each in _said(ctx, step, member):
                yield replace(each, after=after, event=event)
                after, event = 0, ""
            if step.name is not None and isinstance(came, int):
                run.variables[step.name] = came
        if isinstance(came, Wait):
            after, now = after + max(0, came.until - now), max(now, came.until)
            event = came.event if isinstance(came, WaitFor) else event
        place = found + 1


def _said(ctx: Ctx, step: Do, member: Member | None) -> Iterator[Shown]:
    said = [each for each in ctx.effects.values() if isinstance(each, Say | Whisper | Edit)]
    for each in said:
        pictures = each.pictures if isinstance(each, Say) else ()
        kind = type(each).__name__.lower()
        room = _role(ctx, each.room) if isinstance(each, Say) else ""
        yield Shown(kind, each.words, pictures, each.buttons, room)
    text = getattr(step.args, "text", None)
    if not said and isinstance(text, dict):  # said later, or by somebody else
        names = (member.name,) if member else ()
        buttons = tuple(hung(ctx, each) for each in getattr(step.args, "buttons", ()))
        yield Shown("say", ctx.lines(text, **{"gather.names": names}), buttons=buttons)


def _role(ctx: Ctx, native: str) -> str:
    roles = ctx.community.rooms.items()
    return next((role for role, room in roles if room == native), ctx.scene.room)
