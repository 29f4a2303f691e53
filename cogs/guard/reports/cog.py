"""Reports as members make them, and what operators decide about them."""

from bot.cog import Cog, button, command, form, menu, on
from bot.context import Ctx
from bot.effects import Joined, Sealed
from bot.errors import UserError
from bot.members import Member
from cogs.guard.cases import service as cases
from cogs.guard.reports import cards, cased, deciding, service
from cogs.guard.reports.forms import Told
from cogs.guard.reports.store import Decision


class Reports(Cog):
    """Members report a message, a member, or what else is wrong."""

    @menu("report")
    def report_message(self, ctx: Ctx, message: str) -> None:
        """Ask what is wrong with a message."""
        reported = service.of_message(ctx, message)
        ctx.open_form("report", argument=str(reported.id))

    @command("report")
    def report(self, ctx: Ctx, member: Member | None = None) -> None:
        """Ask what is wrong with a member, or with anything."""
        reported = service.of_words(ctx) if member is None else service.of_member(ctx, member)
        ctx.open_form("report", argument=str(reported.id))

    @form("report")
    def reported(self, ctx: Ctx, sent: Told, argument: str) -> None:
        """One more member reports it."""
        about = service.found(ctx, argument)
        if about.message is None and not sent.words.strip():
            raise UserError("report-empty")
        if not service.add(ctx, about, sent):
            raise UserError("report-again")
        about = service.weighed(ctx, cased.join(ctx, about))
        ctx.reply(deciding.thanks(ctx, about))
        cards.show(ctx, about, held=cased.held(ctx, about))

    @button("report-remove", right="people")
    def report_remove(self, ctx: Ctx, argument: str) -> None:
        """The message goes, and its author has a case."""
        _decide(ctx, argument, "removed")

    @button("report-warn", right="people")
    def report_warn(self, ctx: Ctx, argument: str) -> None:
        """The author is warned, and the message stays."""
        _decide(ctx, argument, "warned")

    @button("report-fine", right="people")
    def report_fine(self, ctx: Ctx, argument: str) -> None:
        """Nothing is wrong with it."""
        _decide(ctx, argument, "fine")

    @button("report-text", right="people")
    def report_text(self, ctx: Ctx, argument: str) -> None:
        """What stood in the message when it was reported first."""
        about = service.found(ctx, argument)
        said = cased.text_of(ctx, about)
        if not said:
            raise UserError("report-no-text")
        ctx.audit("report text", f"report:{about.id}")
        head = ctx.text("report-said", who=cards.author(ctx, about))
        ctx.reply(Joined((head, Sealed(ctx.seal(said)))))

    @on("guard.case_opened")
    def report_taken_up(self, ctx: Ctx) -> None:
        """What was reported may be of this case."""
        for each in cased.opened(ctx, ctx.event.data["number"]):
            cards.show(ctx, each, held=cased.held(ctx, each))

    @on("guard.case_acted")
    def report_acted_on(self, ctx: Ctx) -> None:
        """An operator removed what was held, so who reported it was right."""
        data = ctx.event.data
        for each in cased.decided(ctx, data["number"], "removed", data["by"] or None):
            cards.show(ctx, each)

    @on("guard.case_closed")
    def report_decided(self, ctx: Ctx) -> None:
        """Who reported it hears what came of the case."""
        number, outcome = ctx.event.data["number"], ctx.event.data["outcome"]
        decision = cased.DECISIONS.get(outcome)
        if decision is None:  # nobody decided in time
            return
        case = cases.find(ctx, number)
        by = case.closed_by if case else None
        for each in cased.decided(ctx, number, decision, by):
            cards.show(ctx, each)

    @on("guard.cases_aged")
    def reports_aged(self, ctx: Ctx) -> None:
        """Erase what no appeal needs any more."""
        service.age(ctx)


def _decide(ctx: Ctx, argument: str, decision: Decision) -> None:
    about = service.decidable(ctx, argument, decision)
    about = service.follow(ctx, deciding.decide(ctx, about, decision), decision)
    cards.show(ctx, about)
    ctx.reply(f"report-done-{decision}", who=cards.author(ctx, about), number=about.case or 0)
