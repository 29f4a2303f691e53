"""What operators do with scripts that are theirs: on, off, other answers, back, out, away."""

from typing import Annotated

from bot.cog import Completes, button, command
from bot.context import Ctx
from bot.effects import Joined, Raw, Text, Words
from bot.errors import UserError
from bot.scripts import OneScript, Version
from cogs.operate import drafts, room
from cogs.operate.finding import Finding, Script, fitting, one
from cogs.operate.made import inputs_of, newest, shown, told
from cogs.operate.shelf import language_of
from cogs.operate.store import Draft

OwnName = Annotated[str, Completes("own")]
VERSIONS, FENCE, SHORT = 10, "```", 1500


class Owning(Finding):
    """Commands and buttons about one script of the community."""

    def own(self, ctx: Ctx) -> list[str]:
        """Names of the community's own scripts, to complete."""
        return [name for name in self.scripts(ctx) if one(ctx, name).own]

    @command("sop on", right="content")
    def sop_on(self, ctx: Ctx, script: Script) -> None:
        """A script runs here by itself."""
        _switch_on(ctx, script)

    @button("on", right="content")
    def on(self, ctx: Ctx, argument: str) -> None:
        """The same, from below what it says."""
        _switch_on(ctx, argument)

    @command("sop off", right="content")
    def sop_off(self, ctx: Ctx, script: Script) -> None:
        """A script runs here by itself no more."""
        found = one(ctx, script)
        if not found.switch(ctx.tx, False, ctx.member.id, ctx.now):
            raise UserError("is-off", script=found.id)
        ctx.audit("sop off", found.id, before="on", after="off")
        ctx.reply("sop-off", script=found.id)

    @command("sop edit", right="content")
    def sop_edit(self, ctx: Ctx, script: OwnName) -> None:
        """Its questions, with the answers there are."""
        _edit(ctx, script)

    @button("change", right="content")
    def change(self, ctx: Ctx, argument: str) -> None:
        """The same, from below what it says."""
        _edit(ctx, argument)

    @command("sop history", right="content")
    def sop_history(self, ctx: Ctx, script: OwnName) -> None:
        """Who changed what, and when."""
        found = ctx.scripts.history(ctx.tx, ctx.community, script)
        if not found:
            raise _not_own(ctx, script)
        before = [*found[1:], None]
        pairs = list(zip(found, before, strict=True))[:VERSIONS]
        lines = [line for each, former in pairs for line in _version(ctx, each, former)]
        head = ctx.text("sop-history", script=script)
        ctx.reply(Joined(tuple(room.fitting((head, *lines), language_of(ctx)))))

    @command("sop undo", right="content")
    def sop_undo(self, ctx: Ctx, script: OwnName) -> None:
        """The last change is taken back; called again, it is there again."""
        _undo(ctx, script)

    @button("undo", right="content")
    def undo(self, ctx: Ctx, argument: str) -> None:
        """The change that this stands below is taken back, if it is still the last."""
        _undo(ctx, _unchanged(ctx, argument))

    @command("sop eject", right="content")
    def sop_eject(self, ctx: Ctx, script: OwnName) -> None:
        """The script becomes a full file, for who writes by hand."""
        found = _own(ctx, script)
        text = ctx.scripts.eject(ctx.tx, ctx.community, found.id, ctx.member.id, ctx.now)
        ctx.audit("sop eject", found.id, before=found.use, after="by hand")
        where = ctx.scripts.file(ctx.community, found.id)
        told: list[Words] = [ctx.text("sop-eject", script=found.id, file=where)]
        if len(text) <= SHORT and FENCE not in text:
            told.append(ctx.text("sop-text", text=Raw(f"{FENCE}yaml\n{text.rstrip()}\n{FENCE}")))
        ctx.reply(Joined(tuple(told)))

    @command("sop remove", right="content")
    def sop_remove(self, ctx: Ctx, script: OwnName) -> None:
        """An own script goes away."""
        _discard(ctx, _own(ctx, script).id)

    @button("throw", right="content")
    def throw(self, ctx: Ctx, argument: str) -> None:
        """What was just saved goes away, if nobody changed it since."""
        _discard(ctx, _unchanged(ctx, argument))


def _switch_on(ctx: Ctx, name: str) -> None:
    found = fitting(ctx, name)
    if not found.switch(ctx.tx, True, ctx.member.id, ctx.now):
        raise UserError("is-on", script=found.id)
    ctx.audit("sop on", found.id, before="off", after="on")
    coming = found.coming(ctx.tx, ctx.now, 1, even_off=True)  # it is on from the commit on
    if not coming:
        ctx.reply("sop-on-waits", script=found.id)
        return
    when = ctx.community.local(coming[0])
    ctx.reply("sop-on", script=found.id, when=when)


def _edit(ctx: Ctx, name: str) -> None:
    found = _own(ctx, name)
    last = ctx.scripts.history(ctx.tx, ctx.community, found.id)[:1]
    if found.use is None or (last and last[0].change == "by hand"):
        raise UserError("by-hand", script=found.id, file=ctx.scripts.file(ctx.community, found.id))
    if not inputs_of(ctx, found.use):
        raise UserError("no-questions", script=found.id)
    answers = dict(found.answers)
    drafts.begin(ctx, Draft(ctx.new_id(), ctx.member.id, found.id, found.use, True, answers))


def _undo(ctx: Ctx, name: str) -> None:
    if not ctx.scripts.history(ctx.tx, ctx.community, name):
        raise _not_own(ctx, name)
    before = ctx.scripts.find(ctx.community, name)
    mine = before if before is not None and before.own else None
    was = dict(mine.answers) if mine else {}
    script = ctx.scripts.undo(ctx.tx, ctx.community, name, ctx.member.id, ctx.now)
    now = dict(script.answers) if script else {}
    ctx.audit("sop undo", name, before=was if mine else None, after=now if script else None)
    if script is None:
        ctx.reply("undone-away", script=name)
        return
    if mine is None:
        shown(ctx, script, [ctx.text("undone-back", script=name)], [ctx.button("on", name)])
        return
    lines = told(ctx, script.use, was, now)
    shown(ctx, script, [ctx.text("sop-undo", script=name), *lines], [])


def _discard(ctx: Ctx, name: str) -> None:
    ctx.scripts.discard(ctx.tx, ctx.community, name, ctx.member.id, ctx.now)
    ctx.audit("sop remove", name, before="there", after="gone")
    ctx.reply("sop-remove", script=name)


def _own(ctx: Ctx, name: str) -> OneScript:
    found = ctx.scripts.find(ctx.community, name)
    if found is None or not found.own:
        raise _not_own(ctx, name)
    return found


def _not_own(ctx: Ctx, name: str) -> UserError:
    """A script of all, or one that was thrown away, or no script at all."""
    if ctx.scripts.find(ctx.community, name) is not None:
        return UserError("not-own", script=name)
    if ctx.scripts.history(ctx.tx, ctx.community, name):
        return UserError("is-gone", script=name)
    return UserError("no-such-script", script=name)


def _unchanged(ctx: Ctx, argument: str) -> str:
    """The script that a button was put below, if it still is as it was then."""
    name, _, number = argument.rpartition(":")
    if not ctx.scripts.history(ctx.tx, ctx.community, name):
        raise _not_own(ctx, name)
    if str(newest(ctx, name)) != number:
        found = ctx.scripts.find(ctx.community, name)
        gone = found is None or not found.own
        raise UserError("is-gone" if gone else "changed-since", script=name)
    return name


def _version(ctx: Ctx, version: Version, former: Version | None) -> list[Text]:
    """What happened, and below it each answer that was another one before."""
    when = ctx.community.local(version.at)
    who = ctx.members.name(ctx.tx, version.member) if version.member is not None else ""
    key = f"version-{version.change.replace(' ', '-')}"
    head = ctx.text(key, when=when, name=who)
    same = former is not None and former.use == version.use
    changed = told(ctx, version.use, former.answers, version.answers) if former and same else []
    return [head, *changed]
