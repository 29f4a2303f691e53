"""Appeals as members make them, and what operators decide about them."""

from bot.cog import Cog, button, form, on
from bot.context import Ctx
from bot.effects import Joined, Sealed
from bot.errors import UserError
from cogs.guard.allowing import service as allowing
from cogs.guard.appeals import cards, service, store
from cogs.guard.appeals.forms import Answer, Back, Why
from cogs.guard.cases import sealing
from cogs.guard.cases import service as cases
from cogs.guard.cases.store import messages


class Appeals(Cog):
    """Whom the guard wronged says so, and a person decides once."""

    @button("appeal")
    def appeal(self, ctx: Ctx, argument: str) -> None:
        """Ask why the guard was wrong."""
        case = service.appealable(ctx, argument)
        ctx.open_form("appeal", argument=str(case.number))

    @form("appeal")
    def appealed(self, ctx: Ctx, sent: Why, argument: str) -> None:
        """Operators hear of it."""
        case = service.appealable(ctx, argument)
        cards.show(ctx, service.add(ctx, case, sent.words), case)
        ctx.reply("appeal-thanks", number=case.number)

    @button("appeal-overturn", right="people")
    def overturn(self, ctx: Ctx, argument: str) -> None:
        """The member was right: what the case cost them is taken back."""
        appeal, case = service.decide(ctx, argument, "overturned")
        cards.show(ctx, appeal, case)
        who = ctx.members.name(ctx.tx, appeal.member)
        offers = allowing.offers(ctx, case.number)
        said = [ctx.text("appeal-done-overturned", who=who, number=case.number)]
        if offers:
            said.append(ctx.text("allow-offer", count=len(offers)))
        ctx.reply(Joined(tuple(said)), buttons=offers)

    @button("appeal-keep", right="people")
    def keep(self, ctx: Ctx, argument: str) -> None:
        """The case was right."""
        appeal, case = service.decide(ctx, argument, "kept")
        cards.show(ctx, appeal, case)
        who = ctx.members.name(ctx.tx, appeal.member)
        ctx.reply("appeal-done-kept", who=who, number=case.number)

    @button("appeal-ask", right="people")
    def ask(self, ctx: Ctx, argument: str) -> None:
        """Ask what the member is to be asked."""
        appeal, _ = service.open_one(ctx, argument)
        if appeal.question is not None:
            raise UserError("appeal-asked-already", number=appeal.case)
        ctx.open_form("appeal-ask", argument=argument)

    @form("appeal-ask", right="people")
    def asked(self, ctx: Ctx, sent: Back, argument: str) -> None:
        """The member is asked."""
        appeal = service.ask(ctx, argument, sent.words)
        cards.show(ctx, *service.found(ctx, argument))
        ctx.reply("appeal-done-asked", who=ctx.members.name(ctx.tx, appeal.member))

    @button("appeal-answer")
    def answer(self, ctx: Ctx, argument: str) -> None:
        """Let the member answer."""
        service.answerable(ctx, argument)
        ctx.open_form("appeal-answer", argument=argument)

    @form("appeal-answer")
    def answered(self, ctx: Ctx, sent: Answer, argument: str) -> None:
        """Operators read the answer in the card."""
        appeal = service.answer(ctx, argument, sent.words)
        cards.show(ctx, *service.found(ctx, argument))
        ctx.reply("appeal-thanks", number=appeal.case)

    @button("appeal-text", right="people")
    def text(self, ctx: Ctx, argument: str) -> None:
        """What stood in the message; who read it is written down."""
        appeal, case = service.found(ctx, argument)
        first = messages.first(ctx.tx, ctx.community.id, case.number)
        said = sealing.quote_of(ctx, first.sealed) if first else ""
        if not said:
            raise UserError("report-no-text")
        ctx.audit("appeal text", f"case:{case.number}")
        head = ctx.text("report-said", who=ctx.members.name(ctx.tx, appeal.member))
        ctx.reply(Joined((head, Sealed(ctx.seal(said)))))

    @on("guard.appeal_due")
    def remind(self, ctx: Ctx) -> None:
        """Nobody decided in two days: say so once more."""
        found = store.find(ctx.tx, ctx.community.id, ctx.event.data["number"])
        if found is not None and found.decision is None:
            who = ctx.members.name(ctx.tx, found.member)
            ctx.say("appeal-waits", room="ops", who=who, number=found.case)

    @on("guard.case_closed")
    def settled(self, ctx: Ctx) -> None:
        """A case that was overturned in another way needs no decision any more."""
        number, outcome = ctx.event.data["number"], ctx.event.data["outcome"]
        appeal = store.find(ctx.tx, ctx.community.id, number)
        case = cases.find(ctx, number)
        if appeal is None or case is None or outcome not in service.OVER:
            return
        if service.settle(ctx, appeal, "overturned", case.closed_by):
            cards.show(ctx, service.again(ctx, number), case)
