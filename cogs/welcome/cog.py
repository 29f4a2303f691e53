"""What the welcome offers: it greets who got through the screening, and asks one easy question."""

from bot.cog import Cog, button, on
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Words
from bot.errors import UserError
from bot.events import MemberLeft, MemberPassed
from cogs.welcome import config, service, store
from cogs.welcome.events import InterestChosen, NewcomersGathered
from cogs.welcome.service import CHOICES, Welcome


class WelcomeCog(Cog):
    """Newcomers are welcomed once, together, with three rules and one easy choice."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.DELETE, Can.BUTTONS, Can.PRIVATE_ANSWERS})

    @on(MemberPassed)
    def welcome(self, ctx: Ctx) -> None:
        """Welcome a newcomer now, or together with others when the last welcome is a while ago."""
        home = ctx.community.id
        if _by_script(ctx):
            return
        passed_at, late = ctx.event.at, ctx.options.late
        if service.arrive(ctx.tx, home, ctx.member, passed_at=passed_at, now=ctx.now, late=late):
            _welcome_or_wait(ctx)

    @on("welcome.newcomers_gathered")
    def welcome_gathered(self, ctx: Ctx) -> None:
        """Welcome all who came in the meantime, if they are not welcomed yet."""
        _welcome_or_wait(ctx)

    @on("guard.raid_began")
    def wait(self, ctx: Ctx) -> None:
        """Welcome nobody while many come in at once to do harm."""
        store.wait(ctx.tx, ctx.community.id, ctx.event.data["number"])

    @on("guard.raid_ended")
    def catch_up(self, ctx: Ctx) -> None:
        """Welcome those who came meanwhile, but for those who may have to go."""
        raid = ctx.event.data
        store.go_on(ctx.tx, ctx.community.id, raid["number"], raid["held"])
        _welcome_or_wait(ctx)

    @on("guard.newcomers_let_in")
    def welcome_after_all(self, ctx: Ctx) -> None:
        """Welcome those of whom a person said that they may stay."""
        store.let_in(ctx.tx, ctx.community.id, ctx.event.data["members"])
        _welcome_or_wait(ctx)

    @on(MemberLeft)
    def forget(self, ctx: Ctx) -> None:
        """Do not welcome somebody who is gone."""
        store.gone(ctx.tx, ctx.community.id, ctx.member.id)

    @button("interest")
    def choose(self, ctx: Ctx, argument: str = "") -> None:
        """Keep what the member came for, and give one line that helps; ask if nothing is said."""
        if not argument:
            ctx.reply("question", buttons=_choices(ctx))
            return
        if argument not in CHOICES:
            raise UserError("choice-gone")
        store.choose(ctx.tx, ctx.community.id, ctx.member.id, argument, ctx.now)
        ctx.publish(InterestChosen(argument))
        ctx.reply(f"chosen-{argument}")


def _by_script(ctx: Ctx) -> bool:
    """Whether a script welcomes here, so that nobody is welcomed twice."""
    script = ctx.scripts.find(ctx.community, ctx.options.script)
    return script is not None and script.added() and script.paused(ctx.tx) is None


def _welcome_or_wait(ctx: Ctx) -> None:
    home, gather = ctx.community.id, ctx.options.gather
    if store.waits(ctx.tx, home):
        return
    due = service.due(ctx.tx, home, ctx.now, gather)
    if due is not None:
        _say(ctx, due)
        return
    at = service.next_at(ctx.tx, home, gather)
    if at > ctx.now:
        ctx.publish(NewcomersGathered(), at=at, once=str(at))


def _say(ctx: Ctx, welcome: Welcome) -> None:
    names = tuple(ctx.members.names(ctx.tx, welcome.members))
    if welcome.more:
        hello = ctx.text("welcome-more", names=names, more=welcome.more)
    else:
        hello = ctx.text("welcome", names=names)
    words = Joined((hello, _rules(ctx), ctx.text("question")))
    post = ctx.say(words, room=ctx.options.room, buttons=_choices(ctx))
    store.set_post(ctx.tx, ctx.community.id, post)
    if welcome.replaces is not None:
        ctx.delete(welcome.replaces)


def _rules(ctx: Ctx) -> Words:
    own = ctx.options.rules
    return ctx.text("rules") if own is None else ctx.lines(own)


def _choices(ctx: Ctx) -> list[Button]:
    labels = ((choice, ctx.text(f"interest-{choice}")) for choice in CHOICES)
    return [Button("welcome.interest", label, choice) for choice, label in labels]
