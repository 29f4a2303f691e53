"""What a script would say first, as it would read here; nothing of it happens."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from bot.communities import Community
from bot.context import Ctx
from bot.effects import Say, Whisper, Words
from bot.errors import UserError
from bot.members import Member
from bot.sops import store
from bot.sops.program import Do, arrive
from bot.sops.run import Runs
from bot.sops.script import Script
from bot.sops.store import Run
from bot.store.db import Tx

MOST_STEPS = 50


def first_words(
    runs: Runs, tx: Tx, script: Script, community: Community, member: Member, now: int
) -> Words | None:
    """The words of a script's first post, said to this member; None if it has nothing to say.

    They are those of a community that is live and has every room.
    """
    roles = ("lobby", "checkin", "ops", script.where.room)
    rooms = {role: role for role in roles} | {**community.rooms}
    community = replace(community, stage="live", rooms=rooms)
    with tx.undone():
        run = store.new(
            runs.core.ids.new(),
            script,
            community.id,
            "preview",
            now,
            member.id if script.per_member else 0,
            community.rooms_of(script.where.room)[0].native,
            {},
        )
        store.start(tx, run)
        return next(_said(runs, tx, script, community, member, run), None)


def _said(
    runs: Runs, tx: Tx, script: Script, community: Community, member: Member, run: Run
) -> Iterator[Words]:
    """What each step says, one after another, as if no time passed between them."""
    who, place = member if script.per_member else None, 0
    for number in range(MOST_STEPS):
        at = replace(run, moves=number)
        scene = runs.scene(at, script, community, who, run.due_at)
        found = arrive(runs.core_ctx(tx, scene), script.program, place)
        if found is None:
            return
        step = script.program[found]
        assert isinstance(step, Do)
        with suppress(UserError):  # such as a list of lines that is empty: the next step may speak
            came, ctx = runs.called(tx, step, replace(scene, step=step.path))
            yield from _words(ctx, step, member)
            if step.name is not None and isinstance(came, int):
                run.variables[step.name] = came
        place = found + 1


def _words(ctx: Ctx, step: Do, member: Member) -> Iterator[Words]:
    said = [each.words for each in ctx.effects.values() if isinstance(each, Say | Whisper)]
    yield from said
    text = getattr(step.args, "text", None)
    if not said and isinstance(text, dict):  # said later, or by somebody else
        yield ctx.lines(text, **{"gather.names": (member.name,)})
