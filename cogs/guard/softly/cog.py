"""The first days of the guard: it observes, is told where it was wrong, and is let to act."""

import datetime as dt

from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.effects import Joined
from cogs.guard.allowing import service as allowing
from cogs.guard.softly import cards, service, store


class SoftStart(Cog):
    """Nothing is removed in a new community before somebody has seen what would be."""

    @on("core.awake")
    def soft_awake(self, ctx: Ctx) -> None:
        """Begin to observe where the guard is new."""
        service.awake(ctx)

    @on("guard.soft_due")
    def soft_due(self, ctx: Ctx) -> None:
        """Say what would have gone; when the time is over, ask, and then once a week."""
        soft = store.find(ctx.tx, ctx.community.id)
        if soft is None or soft.state == "enforced":
            return
        if not service.observing(ctx):  # by the options, which may change again
            service.look_in(ctx, 1)
            return
        over = ctx.now >= soft.until
        cards.tell(ctx, soft)
        if over:
            cards.ask(ctx, soft)
        service.look_in(ctx, service.WEEK if over else 1)

    @button("soft-right", right="people")
    def soft_right(self, ctx: Ctx, argument: str) -> None:
        """It would have been right to remove it."""
        case = service.called(ctx, argument, "stands")
        cards.called(ctx, case.number)
        ctx.reply("soft-thanks")

    @button("soft-wrong", right="people")
    def soft_wrong(self, ctx: Ctx, argument: str) -> None:
        """It would have been wrong; its site may be fine from now on."""
        case = service.called(ctx, argument, "overturned")
        cards.called(ctx, case.number)
        offers = allowing.offers(ctx, case.number)
        said = [ctx.text("soft-thanks-wrong")]
        if offers:
            said.append(ctx.text("allow-offer", count=len(offers)))
        ctx.reply(Joined(tuple(said)), buttons=offers)

    @button("soft-enforce", right="people")
    def soft_enforce(self, ctx: Ctx) -> None:
        """The guard may act from now on."""
        service.enforce(ctx)
        cards.decided(ctx, "soft-enforced-by")
        ctx.reply("soft-enforced")

    @button("soft-longer", right="people")
    def soft_longer(self, ctx: Ctx) -> None:
        """The guard observes for a week more."""
        until = service.longer(ctx)
        day: dt.date = ctx.community.local(until).date()
        cards.decided(ctx, "soft-longer-by", until=day)
        ctx.reply("soft-longer", until=day)

    @command("guard observe", right="people")
    def soft_observe(self, ctx: Ctx) -> None:
        """The guard only observes again, whatever its rules say."""
        ctx.reply("soft-observing", days=service.observe(ctx))

    @command("guard enforce", right="people")
    def soft_act(self, ctx: Ctx) -> None:
        """The guard acts from now on, without waiting for its question."""
        self.soft_enforce(ctx)
