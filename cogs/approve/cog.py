"""The cards: drawn in the operators' room, and edited to what came of them."""

from bot.approvals import Approval, Verdict
from bot.cog import Cog, button, form, on
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Plain, Words, dead, version
from bot.errors import UserError
from bot.holders import named
from bot.ids import read_id
from cogs.approve.events import Decided, Due
from cogs.approve.forms import NewWords, Reason

LONGEST = 1_500  # characters; what chats take, less what a card says itself


class Approve(Cog):
    """Posts that wait for a person's word, decided once."""

    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.FORMS, Can.PRIVATE_ANSWERS})
    speaks_in = ("ops",)

    @on("core.approval_asked")
    def asked(self, ctx: Ctx) -> None:
        """Draw the card, and look again when its time is over."""
        asked = ctx.approvals.find(ctx, ctx.event.data["approval"])
        if asked is None or asked.decision is not None:
            return
        _draw(ctx, asked)
        ctx.publish(Due(asked.id), at=max(asked.until, ctx.now))

    @on("core.approval_withdrawn")
    def withdrawn(self, ctx: Ctx) -> None:
        """Nobody needs to decide any more."""
        asked = ctx.approvals.find(ctx, ctx.event.data["approval"])
        if asked is not None:
            _settle(ctx, asked)

    @on("approve.due")
    def due(self, ctx: Ctx) -> None:
        """Nobody decided in time: what is then was said beforehand."""
        asked = ctx.approvals.find(ctx, ctx.event.data["approval"])
        if asked is None or asked.decision is not None:
            return
        if ctx.approvals.assumed:
            _decide(ctx, asked, Verdict("approved", goes=True))
            return
        if asked.otherwise == "hold":
            if asked.card is not None:
                ctx.say(
                    "ask-again", room="ops", buttons=_buttons(ctx, asked), what=_what(ctx, asked)
                )
            return
        _decide(ctx, asked, Verdict("lapsed", goes=asked.otherwise == "post"))

    @button("approve")
    def approve(self, ctx: Ctx, argument: str) -> None:
        """It goes out as it is."""
        asked = _open(ctx, argument)
        _decide(ctx, asked, Verdict("approved", goes=True, by=ctx.member.id))
        ctx.reply("done-approved", what=_what(ctx, asked))

    @button("change")
    def change(self, ctx: Ctx, argument: str) -> None:
        """Show the words as they are, to be changed."""
        asked = _open(ctx, argument)
        ctx.open_form("words", argument=argument, text=ctx.approvals.text(ctx, asked.words))

    @form("words")
    def words(self, ctx: Ctx, sent: NewWords, argument: str) -> None:
        """It goes out with these words."""
        asked = _open(ctx, argument)
        text = "" if sent.text == ctx.approvals.text(ctx, asked.words) else sent.text
        language = version(asked.words, ctx.community.language)
        said = Verdict("approved", goes=True, by=ctx.member.id, text=text, language=language)
        _decide(ctx, asked, said)
        ctx.reply("done-approved", what=_what(ctx, asked))

    @button("reject")
    def reject(self, ctx: Ctx, argument: str) -> None:
        """Ask why not."""
        _open(ctx, argument)
        ctx.open_form("reason", argument=argument)

    @form("reason")
    def reason(self, ctx: Ctx, sent: Reason, argument: str) -> None:
        """It does not go out."""
        asked = _open(ctx, argument)
        said = Verdict("rejected", goes=False, by=ctx.member.id, reason=sent.reason.strip())
        _decide(ctx, asked, said)
        ctx.reply("done-rejected", what=_what(ctx, asked))


def _open(ctx: Ctx, argument: str) -> Approval:
    """What a button is about, if this member may decide it and nobody did."""
    asked = ctx.approvals.find(ctx, read_id(argument))
    if asked is None:
        raise UserError("gone")
    ctx.needs(asked.right)
    if asked.decision is not None:
        raise _already(ctx, asked)
    if asked.maker == ctx.member.id and ctx.approvals.others(ctx, asked.right):
        raise UserError("your-own", right=named(asked.right))
    return asked


def _decide(ctx: Ctx, asked: Approval, said: Verdict) -> None:
    done = ctx.approvals.decide(ctx, asked, said)
    if done is None:
        found = ctx.approvals.find(ctx, asked.id)
        assert found is not None
        raise _already(ctx, found)
    ctx.audit(
        f"approval {said.decision}", asked.about, before="open", after=said.reason or said.text
    )
    _settle(ctx, done)
    told = Decided(
        about=done.about,
        decision=said.decision,
        goes=said.goes,
        text=said.text,
        language=said.language if said.text else "",
        reason=said.reason,
        by=said.by or 0,
    )
    ctx.publish(told)


def _draw(ctx: Ctx, asked: Approval) -> None:
    parts: list[Words] = [_head(ctx, asked), _fitting(ctx, asked.words)]
    buttons = [*dead(asked.buttons), *_buttons(ctx, asked)]
    card = ctx.say(Joined(tuple(parts)), room="ops", buttons=buttons, pictures=asked.pictures)
    if card is not None:
        ctx.approvals.show(ctx, asked, card)


def _settle(ctx: Ctx, asked: Approval) -> None:
    """The card says what came of it."""
    if asked.card is None:
        return
    key = f"settled-{asked.decision}"
    if asked.decision == "lapsed":
        key = "settled-posted" if asked.goes else "settled-skipped"
    if asked.decision == "approved" and asked.by is None:
        key = "settled-assumed"
    name, reason = ctx.members.name(ctx.tx, asked.by), asked.reason
    when = ctx.community.local(asked.at or ctx.now)
    head = ctx.text(key, what=_what(ctx, asked), name=name, when=when, reason=reason)
    ctx.edit(asked.card, Joined((head, _fitting(ctx, asked.changed(asked.words)))))


def _fitting(ctx: Ctx, words: Words) -> Words:
    """The words; their beginning where a card with all of them would be too long for a chat."""
    text = ctx.approvals.text(ctx, words)
    return words if len(text) <= LONGEST else Plain(f"{text[: LONGEST - 1]}…")


def _head(ctx: Ctx, asked: Approval) -> Words:
    until = ctx.community.local(asked.until)
    what, right = _what(ctx, asked), named(asked.right)
    return ctx.text("card", what=what, until=until, otherwise=asked.otherwise, right=right)


def _what(ctx: Ctx, asked: Approval) -> Words:
    return asked.title or ctx.text("a-post")


def _buttons(ctx: Ctx, asked: Approval) -> list[Button]:
    return [ctx.button(name, str(asked.id)) for name in ("approve", "change", "reject")]


def _already(ctx: Ctx, asked: Approval) -> UserError:
    name, when = ctx.members.name(ctx.tx, asked.by), ctx.community.local(asked.at or ctx.now)
    return UserError(f"already-{asked.decision}", name=name, when=when)
