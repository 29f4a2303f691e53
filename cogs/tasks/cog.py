"""What the tasks offer: a post with two buttons for each, and a list."""

import datetime as dt

from bot.cog import Cog, button, command, foresees, on
from bot.context import Ctx
from bot.effects import Can, Joined, Words
from bot.errors import UserError
from bot.scripts import Settled, Task
from cogs.tasks import store

SHOWN = 20
A_DAY, FORESEEN, DAY_MS = 5, 10_000, 86_400_000


class TasksCog(Cog):
    """Automation hands people to people: an operator says that it is done, or leaves it."""

    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS})
    speaks_in = ("ops",)

    @command("tasks", right="people")
    def tasks(self, ctx: Ctx) -> None:
        """What is to do, the first due first."""
        found = ctx.scripts.tasks(ctx.tx, ctx.community, SHOWN)
        if not found:
            raise UserError("no-tasks")
        ctx.reply(Joined((ctx.text("tasks"), *(_line(ctx, task) for task in found))))

    @on("core.task_made")
    def made(self, ctx: Ctx) -> None:
        """Show it in the operators' room."""
        task = ctx.scripts.task(ctx.tx, ctx.community, ctx.event.data["task"])
        if task is None or task.decision is not None:
            return
        words: list[Words] = [ctx.text("task", due=_local(ctx, task.due_at), text=task.words)]
        if task.draft is not None:
            words.append(ctx.text("task-draft", draft=task.draft))
        buttons = [ctx.button(name, str(task.id)) for name in ("done", "leave")]
        post = ctx.say(Joined(tuple(words)), room="ops", buttons=buttons)
        if post is not None:
            store.add(ctx.tx, ctx.community.id, task.id, post)

    @foresees("too-many")
    def too_many(self, ctx: Ctx, since: int) -> list[Words]:
        """More than an operator can do in these days, beside everything else."""
        asked = len(ctx.scripts.tasks(ctx.tx, ctx.community, FORESEEN))
        days = max(1, round((ctx.now - since) / DAY_MS))
        if asked <= days * A_DAY:
            return []
        return [ctx.text("too-many", tasks=asked, days=days)]

    @button("done", right="people")
    def done(self, ctx: Ctx, argument: str) -> None:
        """It is done."""
        _settle(ctx, argument, "done")

    @button("leave", right="people")
    def leave(self, ctx: Ctx, argument: str) -> None:
        """It is not to be done."""
        _settle(ctx, argument, "left")


def _settle(ctx: Ctx, argument: str, settled: Settled) -> None:
    id = int(argument) if argument.isdecimal() and len(argument) < 19 else 0
    task = ctx.scripts.task(ctx.tx, ctx.community, id)
    if task is None:
        raise UserError("task-gone")
    if not ctx.scripts.settle(ctx.tx, task, settled, ctx.member.id, ctx.now):
        raise _already(ctx, task)
    ctx.audit(f"task {settled}", str(task.id), before="open", after=settled)
    post = store.post(ctx.tx, ctx.community.id, task.id)
    if post is not None:
        when = _local(ctx, ctx.now)
        ctx.edit(post, f"settled-{settled}", text=task.words, name=ctx.member.name, when=when)
    ctx.reply(f"task-{settled}", text=task.words)


def _already(ctx: Ctx, task: Task) -> UserError:
    assert task.decided_by is not None
    assert task.decided_at is not None
    names = ctx.members.names(ctx.tx, [task.decided_by])
    when = _local(ctx, task.decided_at)
    return UserError(f"already-{task.decision}", name=names[0] if names else "?", when=when)


def _line(ctx: Ctx, task: Task) -> Words:
    return ctx.text("task-line", due=_local(ctx, task.due_at), text=task.words, script=task.script)


def _local(ctx: Ctx, at: int) -> dt.datetime:
    return ctx.community.local(at)
