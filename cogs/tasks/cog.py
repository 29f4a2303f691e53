"""What the tasks offer: a post with buttons for each, a list, and one reminder."""

import datetime as dt

from bot.cog import Cog, button, command, foresees, on
from bot.context import Ctx
from bot.effects import Can, Words
from bot.errors import UserError
from bot.ids import read_id
from bot.tasks import Settled, Task
from cogs.tasks import store, telling
from cogs.tasks.events import Reminding

A_DAY = 5
MORNING = dt.time(9)


class TasksCog(Cog):
    """What a person does better is handed to one: taken, done, put off, or left alone."""

    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS})
    speaks_in = ("ops",)

    @command("tasks", right="people")
    def tasks(self, ctx: Ctx) -> None:
        """What is to do, the first due first."""
        if not ctx.tasks.count(ctx):
            raise UserError("no-tasks")
        words, shown = telling.listed(ctx, 0)
        ctx.reply(words, buttons=shown)

    @button("page", right="people")
    def page(self, ctx: Ctx, argument: str) -> None:
        """Another page of the list, or the list again."""
        if not ctx.tasks.count(ctx):
            ctx.reply("no-tasks", in_place=True)
            return
        words, shown = telling.listed(ctx, read_id(argument))
        ctx.reply(words, buttons=shown, in_place=True)

    @button("open", right="people")
    def open(self, ctx: Ctx, argument: str) -> None:
        """One task of the list, with what can be done about it."""
        task, page = _open(ctx, argument)
        ctx.reply(telling.card(ctx, task), buttons=telling.buttons(ctx, task, page), in_place=True)

    @on("core.task_made")
    def made(self, ctx: Ctx) -> None:
        """Show it in the operators' room, and remind of it once."""
        store.forget(ctx.tx, ctx.community.id, ctx.tasks.prune(ctx))
        task = ctx.tasks.find(ctx, ctx.event.data["task"])
        if task is None or task.decision is not None:
            return
        post = ctx.say(telling.card(ctx, task), room="ops", buttons=telling.buttons(ctx, task))
        if post is not None:
            store.add(ctx.tx, ctx.community.id, task.id, post)
        _remind(ctx, task.due_at)

    @on("core.task_opened")
    def opened(self, ctx: Ctx) -> None:
        """Who had taken it is gone: its post says so."""
        task = ctx.tasks.find(ctx, ctx.event.data["task"])
        if task is not None and task.decision is None:
            _redraw(ctx, task)

    @on("tasks.reminding")
    def remind(self, ctx: Ctx) -> None:
        """Tell the operators what is due: all of it at once, each once, and not at night."""
        at = ctx.community.after_night(ctx.now)
        if at > ctx.now:
            ctx.publish(Reminding(at), at=at, once=str(at))
            return
        found = ctx.tasks.overdue(ctx)
        if found:
            shown = [ctx.button("page", "0")]
            ctx.say(telling.reminder(ctx, found), room="ops", buttons=shown)
        store.forget(ctx.tx, ctx.community.id, ctx.tasks.prune(ctx))

    @foresees("too-many")
    def too_many(self, ctx: Ctx, since: int) -> list[Words]:
        """More than an operator can do in these days, beside everything else."""
        asked = ctx.tasks.count(ctx)
        days = max(1, round((ctx.now - since) / telling.DAY_MS))
        if asked <= days * A_DAY:
            return []
        return [ctx.text("too-many", tasks=asked, days=days)]

    @button("take", right="people")
    def take(self, ctx: Ctx, argument: str) -> None:
        """The member will do it."""
        task, page = _open(ctx, argument)
        if not ctx.tasks.take(ctx, task):
            assert task.taken_by is not None
            raise UserError("taken-by-other", name=ctx.members.name(ctx.tx, task.taken_by))
        ctx.audit("task taken", str(task.id), before=task.taken_by, after=ctx.member.id)
        _redraw(ctx, _found(ctx, task))
        _reply(ctx, "task-is-yours", task, page)

    @button("later", right="people")
    def later(self, ctx: Ctx, argument: str) -> None:
        """It is for tomorrow."""
        task, page = _open(ctx, argument)
        day = ctx.community.local(ctx.now).date() + dt.timedelta(days=1)
        at = ctx.community.instant(dt.datetime.combine(day, MORNING))
        ctx.tasks.put_off(ctx, task, at)
        ctx.audit("task later", str(task.id), before=task.due_at, after=at)
        _redraw(ctx, _found(ctx, task))
        _remind(ctx, at)
        _reply(ctx, "task-later", task, page)

    @button("done", right="people")
    def done(self, ctx: Ctx, argument: str) -> None:
        """It is done."""
        _settle(ctx, argument, "done")

    @button("leave", right="people")
    def leave(self, ctx: Ctx, argument: str) -> None:
        """It is not to be done."""
        _settle(ctx, argument, "left")


def _settle(ctx: Ctx, argument: str, settled: Settled) -> None:
    task, page = _open(ctx, argument)
    ctx.tasks.settle(ctx, task, settled)
    ctx.audit(f"task {settled}", str(task.id), before="open", after=settled)
    post = store.post(ctx.tx, ctx.community.id, task.id)
    if post is not None:
        when = ctx.community.local(ctx.now)
        ctx.edit(post, f"settled-{settled}", text=task.words, name=ctx.member.name, when=when)
    _reply(ctx, f"task-{settled}", task, page)


def _open(ctx: Ctx, argument: str) -> tuple[Task, str]:
    """The task that a button is about, and the page of the list that it was opened from.

    Raises UserError where there is none, or somebody settled it.
    """
    id, _, page = argument.partition(":")
    task = ctx.tasks.find(ctx, read_id(id))
    if task is None:
        raise UserError("task-gone")
    if task.decision is not None:
        raise _already(ctx, task)
    return task, page


def _found(ctx: Ctx, task: Task) -> Task:
    found = ctx.tasks.find(ctx, task.id)
    assert found is not None
    return found


def _redraw(ctx: Ctx, task: Task) -> None:
    post = store.post(ctx.tx, ctx.community.id, task.id)
    if post is not None:
        ctx.edit(post, telling.card(ctx, task), buttons=telling.buttons(ctx, task))


def _reply(ctx: Ctx, key: str, task: Task, page: str) -> None:
    """What came of a press: where the list was, with the way back; else beside the post."""
    back = [ctx.button("page", page)] if page else []
    when = ctx.community.local(_found(ctx, task).due_at)
    ctx.reply(key, text=task.words, when=when, buttons=back, in_place=bool(page))


def _remind(ctx: Ctx, due: int) -> None:
    """Remind at the next full hour, of all that is due by then."""
    at = -(-max(due, ctx.now) // telling.HOUR_MS) * telling.HOUR_MS
    ctx.publish(Reminding(at), at=at, once=str(at))


def _already(ctx: Ctx, task: Task) -> UserError:
    assert task.decided_by is not None
    assert task.decided_at is not None
    when = ctx.community.local(task.decided_at)
    name = ctx.members.name(ctx.tx, task.decided_by)
    return UserError(f"already-{task.decision}", name=name, when=when)
