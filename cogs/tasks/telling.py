"""A task in words: on its post, in the list, and by itself."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Button, Joined, Words
from bot.tasks import Task

MINUTE_MS = 60_000
HOUR_MS, DAY_MS = 60 * MINUTE_MS, 1440 * MINUTE_MS
PAGE = 5


def span(ctx: Ctx, ms: int) -> Words:
    """How long, by the largest unit that it fills."""
    for unit, length in (("days", DAY_MS), ("hours", HOUR_MS)):
        if ms >= length:
            return ctx.text("span", unit=unit, count=ms // length)
    return ctx.text("span", unit="minutes", count=max(1, ms // MINUTE_MS))


def card(ctx: Ctx, task: Task) -> Words:
    """What stands in the operators' room, and in the answer that opens it from the list."""
    due = ctx.community.local(task.due_at)
    parts: list[Words] = [ctx.text("task", due=due, text=task.words)]
    if task.draft is not None:
        parts.append(ctx.text("task-draft", draft=task.draft))
    if task.member is not None:
        parts.append(ctx.text("task-about", name=ctx.members.name(ctx.tx, task.member)))
    if task.taken_by is not None:
        parts.append(ctx.text("task-taken", name=ctx.members.name(ctx.tx, task.taken_by)))
    return Joined(tuple(parts))


def buttons(ctx: Ctx, task: Task, page: str = "") -> list[Button]:
    """What can be done about a task; with `page`, the list is behind it."""
    argument = f"{task.id}{page and ':'}{page}"
    names = ["done", "take", "later", "leave"]
    if task.taken_by is not None:
        names.remove("take")
    shown = [ctx.button(each, argument) for each in names]
    return [*shown, ctx.button("page", page)] if page else shown


def listed(ctx: Ctx, page: int) -> tuple[Words, Sequence[Button]]:
    """A page of what is to do, the first due first, and a number to open each."""
    count = ctx.tasks.count(ctx)
    page = max(0, min(page, (count - 1) // PAGE))
    found = ctx.tasks.waiting(ctx, PAGE, after=page * PAGE)
    first = page * PAGE + 1
    lines: list[Words] = [ctx.text("tasks", count=count)]
    lines += [_line(ctx, number, task) for number, task in enumerate(found, first)]
    shown = [
        Button("tasks.open", ctx.text("button-open", number=number), f"{task.id}:{page}")
        for number, task in enumerate(found, first)
    ]
    if page:
        shown.append(Button("tasks.page", ctx.text("button-before"), str(page - 1)))
    if count > (page + 1) * PAGE:
        shown.append(Button("tasks.page", ctx.text("button-more"), str(page + 1)))
    return Joined(tuple(lines)), shown


def reminder(ctx: Ctx, found: Sequence[Task]) -> Words:
    """What is due, in one post."""
    lines: list[Words] = [ctx.text("overdue", count=len(found))]
    lines += [_line(ctx, number, task) for number, task in enumerate(found[: PAGE * 2], 1)]
    return Joined(tuple(lines))


def _line(ctx: Ctx, number: int, task: Task) -> Words:
    late = ctx.now - task.due_at
    due = ctx.text("due", when=ctx.community.local(task.due_at))
    if late > 0:
        due = ctx.text("late", span=span(ctx, late))
    taken = {} if task.taken_by is None else {"name": ctx.members.name(ctx.tx, task.taken_by)}
    return ctx.text(
        "task-line-taken" if taken else "task-line",
        number=number,
        text=task.words,
        due=due,
        age=span(ctx, ctx.now - task.asked_at),
        source=task.source,
        **taken,
    )
