"""What is offered about the rules: read and accepted by members, written by operators."""

from bot.cog import Cog, button, command, form, on, value
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Lines, Words
from bot.errors import UserError
from bot.ids import read_id
from cogs.rules import config, forms, service, store
from cogs.rules.events import Accepted
from cogs.rules.forms import Written
from cogs.rules.store import Draft


class RulesCog(Cog):
    """The house rules: versioned, in five languages, accepted with a button."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

    @command("rules")
    def rules(self, ctx: Ctx) -> None:
        """The rules in the member's language; for operators, what they may do with them."""
        _show(ctx)

    @button("read")
    def read(self, ctx: Ctx) -> None:
        """The same from any post."""
        _show(ctx)

    @button("accept")
    def accept(self, ctx: Ctx, argument: str = "") -> None:
        """The member accepts the rules that they read; newer ones are shown first."""
        home, member, version = ctx.community.id, ctx.member.id, service.holds(ctx)
        service.read(ctx, version)
        if argument and argument != str(version.number):
            said = Joined((ctx.text("changed-since"), service.words(ctx, version)))
            ctx.reply(said, buttons=[service.accept(ctx, version)])
            return
        if not store.accept(ctx.tx, home, member, version.number, ctx.now):
            raise UserError("accepted-already")
        ctx.publish(Accepted(version.number))
        ctx.reply("accepted")

    @on("core.awake")
    def awake(self, ctx: Ctx) -> None:
        """Rules that were changed in config.yaml are a new version."""
        service.take_up(ctx)

    @on("rules.ask_again")
    def ask_again(self, ctx: Ctx) -> None:
        """Who accepted older rules hears of it with the next answer that only they see, once."""
        service.ask_some(ctx, ctx.event.data["version"], ctx.event.data["after"])

    @value("accepted", for_member=True)
    def accepted(self, ctx: Ctx) -> int:
        """1 if the member accepted the rules that hold, or there are none; else 0."""
        version = store.current(ctx.tx, ctx.community.id)
        mine = store.accepted(ctx.tx, ctx.community.id, ctx.member.id)
        return int(version is None or (mine is not None and mine[0] >= version.number))

    @value("version")
    def version(self, ctx: Ctx) -> int:
        """The number of the rules that hold; 0 if there are none."""
        there = store.current(ctx.tx, ctx.community.id)
        return there.number if there else 0

    @value("text")
    def text(self, ctx: Ctx) -> Words | str:
        """The rules that hold; nothing if there are none."""
        there = store.current(ctx.tx, ctx.community.id)
        return Lines(there.texts, {}) if there else ""

    @button("change", right="rules")
    def change(self, ctx: Ctx) -> None:
        """The form with the rules as they are."""
        if ctx.options.text is not None:
            raise UserError("by-config")
        there = store.current(ctx.tx, ctx.community.id)
        ctx.open_form("rules", **forms.filled(there.texts if there else {}))

    @form("rules", right="rules")
    def typed(self, ctx: Ctx, sent: Written) -> None:
        """How the rules will read, before they hold."""
        texts = forms.texts_of(sent)
        if not texts:
            raise UserError("nothing-written")
        there = store.current(ctx.tx, ctx.community.id)
        if there is not None and there.texts == texts:
            raise UserError("same-as-before")
        id = ctx.new_id()
        base = there.number if there else 0
        store.draft(ctx.tx, ctx.community.id, id, ctx.member.id, base, texts)
        missing = tuple(lang for lang in forms.FIELDS.values() if lang not in texts)
        lines: list[Words] = [ctx.text("preview"), Lines(texts, {})]
        lines += [ctx.text("missing", languages=missing)] if missing else []
        buttons = [ctx.button("hold", str(id))]
        buttons += [ctx.button("correct", str(id))] if there else []
        ctx.reply(Joined(tuple(lines)), buttons=[*buttons, ctx.button("change")])

    @button("hold", right="rules")
    def hold(self, ctx: Ctx, argument: str) -> None:
        """They are a new version: everybody is asked again."""
        before, draft = store.current(ctx.tx, ctx.community.id), _draft(ctx, argument)
        version = service.renew(ctx, draft.texts)
        _audit(ctx, "rules change", before.texts if before else None, draft, argument)
        ctx.reply("holds", buttons=[ctx.button("put-up")], version=version.number, in_place=True)

    @button("correct", right="rules")
    def correct(self, ctx: Ctx, argument: str) -> None:
        """They are the same in better words: nobody is asked again."""
        before, draft = service.holds(ctx), _draft(ctx, argument)
        service.correct(ctx, draft.texts)
        _audit(ctx, "rules correct", before.texts, draft, argument)
        ctx.reply("corrected", in_place=True)

    @button("put-up", right="rules")
    def put_up(self, ctx: Ctx) -> None:
        """Post the rules with their button, and pin the post."""
        version, home = service.holds(ctx), ctx.community.id
        if ctx.hushes.active(ctx.community, ctx.now) is not None:
            raise UserError("in-hush")
        former = store.post(ctx.tx, home)
        button = [service.accept(ctx, version)]
        post = ctx.say(service.words(ctx, version), room=ctx.options.room, buttons=button)
        if post is None:
            raise UserError("no-room", room=ctx.options.room)
        if Can.PIN in ctx.community.can:
            ctx.pin(post)
        if former is not None:
            ctx.delete(former, after=post)
        store.set_post(ctx.tx, home, post)
        ctx.audit("rules post", str(version.number))
        ctx.reply("put-up-done")


def _show(ctx: Ctx) -> None:
    home, rights = ctx.community.id, ctx.rights
    tools = [ctx.button("change"), ctx.button("put-up")] if "rules" in rights else []
    there = store.current(ctx.tx, home)
    if there is None:
        if not tools:
            raise UserError("no-rules")
        ctx.reply("no-rules-yet", buttons=tools[:1])
        return
    service.read(ctx, there)
    mine = store.accepted(ctx.tx, home, ctx.member.id)
    lines: list[Words] = [service.words(ctx, there)]
    buttons: list[Button] = []
    if mine is None or mine[0] < there.number:
        lines += [ctx.text("changed-since")] if mine else []
        buttons.append(service.accept(ctx, there))
    else:
        lines.append(ctx.text("you-accepted", day=ctx.community.local(mine[1]).date()))
    if tools:
        lines.append(ctx.text("count", count=store.count(ctx.tx, home, there.number)))
    ctx.reply(Joined(tuple(lines)), buttons=[*buttons, *tools])


def _draft(ctx: Ctx, argument: str) -> Draft:
    """What the operator typed; raises UserError where somebody was first, or it is gone."""
    home = ctx.community.id
    draft = store.drafted(ctx.tx, home, read_id(argument), ctx.member.id)
    if draft is None:
        raise UserError("draft-gone")
    there = store.current(ctx.tx, home)
    if draft.base != (there.number if there else 0):
        raise UserError("somebody-first")
    return draft


def _audit(
    ctx: Ctx, action: str, before: dict[str, str] | None, draft: Draft, argument: str
) -> None:
    store.drop(ctx.tx, ctx.community.id, int(argument))
    ctx.audit(action, "rules", before=before, after=draft.texts)
