"""What stands behind the buttons below the picture: what waits, and how to settle it."""

from collections.abc import Callable, Mapping

from bot.approvals import Approval
from bot.context import Ctx
from bot.effects import Button, Joined, Plain, Words
from bot.errors import UserError
from bot.scripts import Hold
from cogs.day import needs

LISTED = 5
LONGEST = 1_500  # characters; what chats take, less what is said above


def buttons(ctx: Ctx) -> list[Button]:
    """One for each kind of what needs a person, called as it is on the picture."""
    return [_button(each.row(ctx), each.behind) for each in needs.waiting(ctx)]


def _button(label: Words, behind: str) -> Button:
    """What is behind may be another cog's button, by its name."""
    return Button(behind, label) if "." in behind else Button("day.look", label, behind)


def answer(ctx: Ctx, what: str) -> None:
    """Say what waits, with the buttons that settle it; raises UserError where nothing does."""
    kind, _, id = what.partition(":")
    told = KINDS[kind](ctx, id) if kind in KINDS else None
    if told is None:
        raise UserError("nothing-waits")
    words, shown = told
    ctx.reply(words, buttons=shown)


Told = tuple[Words, list[Button]] | None


def _tasks(ctx: Ctx, id: str) -> Told:
    del id
    found = ctx.tasks.waiting(ctx, LISTED)
    if not found:
        return None
    return Joined(tuple(each.words for each in found)), [ctx.button("tasks.page", "0")]


def _held(ctx: Ctx, id: str) -> Told:
    """One that stands still; without an id, the first of those that have no button of their own."""
    found = ctx.scripts.held(ctx.tx, ctx.community)
    if id:
        return next((_hold(ctx, each) for each in found if str(each.id) == id), None)
    return _hold(ctx, found[needs.SHOWN]) if len(found) > needs.SHOWN else None


def _hold(ctx: Ctx, hold: Hold) -> Told:
    words = ctx.text("look-held", script=hold.script, step=hold.path, reason=hold.reason)
    return words, [ctx.button(f"operate.{name}", str(hold.id)) for name in ("again", "skip")]


def _approvals(ctx: Ctx, id: str) -> Told:
    del id
    found = ctx.approvals.waiting(ctx)
    return _approval(ctx, found[0], len(found) - 1) if found else None


def _approval(ctx: Ctx, asked: Approval, more: int) -> Told:
    """The most urgent, in its first words; it comes with its pictures in the operators' room."""
    text = ctx.approvals.text(ctx, asked.words)
    fits = asked.words if len(text) <= LONGEST else Plain(f"{text[: LONGEST - 1]}…")
    until = ctx.community.local(asked.until)
    head = ctx.text("look-approval", what=asked.title or ctx.text("a-post"), until=until, more=more)
    names = ("approve", "change", "reject")
    return Joined((head, fits)), [ctx.button(f"approve.{name}", str(asked.id)) for name in names]


def _faulty(ctx: Ctx, id: str) -> Told:
    del id
    files = ctx.scripts.faulty(ctx.community)
    return (ctx.text("look-faulty", files=tuple(files)), []) if files else None


KINDS: Mapping[str, Callable[[Ctx, str], Told]] = {
    "tasks": _tasks,
    "held": _held,
    "approvals": _approvals,
    "faulty": _faulty,
}
