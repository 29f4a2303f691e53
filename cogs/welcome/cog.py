"""What the welcome offers: it greets who got through the screening, and asks one easy question."""

from bot.cog import Cog, button, on
from bot.context import Ctx
from bot.effects import Can, Joined, Words
from bot.errors import UserError
from bot.events import MemberLeft, MemberPassed
from bot.tagging import fitting, give, take
from cogs.welcome import config, said, service, store
from cogs.welcome.events import InterestChosen, NewcomersGathered
from cogs.welcome.introducing import Introducing
from cogs.welcome.said import CHOICES, LANGUAGES
from cogs.welcome.service import Welcome


class WelcomeCog(Introducing, Cog):
    """Newcomers are welcomed once, together, with three rules and one easy choice."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.DELETE, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

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
        """Do not welcome somebody who is gone, and name them no more if they went at once."""
        home, soon = ctx.community.id, ctx.options.remove_if_left
        store.gone(ctx.tx, home, ctx.member.id)
        if soon:
            post = store.unname(ctx.tx, home, ctx.member.id, ctx.event.at - soon)
            if post is not None:
                _name_less(ctx, post)

    @button("interest")
    def choose(self, ctx: Ctx, argument: str = "") -> None:
        """Keep what the member came for, and give one line that helps; ask if nothing is said."""
        if not argument:
            ctx.reply(said.question(ctx), buttons=said.choices(ctx))
            return
        own, tag = ctx.options.choices, argument.replace("old-hand", "old_hand")
        if tag not in (own or CHOICES):
            raise UserError("choice-gone")
        for other in own or CHOICES:
            if other != tag:
                take(ctx, ctx.member, other)
        give(ctx, ctx.member, tag)
        ctx.publish(InterestChosen(tag))
        rooms, buttons = fitting(ctx)
        more = [ctx.button("introduce")] if self.may_introduce(ctx) else []
        ctx.reply(Joined((_line(ctx, tag), *rooms)), buttons=[*buttons, *more])

    @button("mine")
    def in_their_own(self, ctx: Ctx, argument: str = "") -> None:
        """The welcome for one alone, in the language of the button, which is theirs from now on."""
        if argument in LANGUAGES and ctx.member.language != argument:
            ctx.members.set_language(ctx.tx, ctx.member, argument)
        words = Joined((ctx.text("hello", name=ctx.member.name), said.rules(ctx)))
        ctx.reply(Joined((words, said.question(ctx))), buttons=said.buttons(ctx, ()))


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
    home, members = ctx.community.id, welcome.members
    buttons = said.buttons(ctx, members)
    post = ctx.say(said.words(ctx, members), room=ctx.options.room, buttons=buttons)
    store.set_post(ctx.tx, home, post)
    if welcome.replaces is not None:
        ctx.delete(welcome.replaces)
        store.forget_post(ctx.tx, home, welcome.replaces)
    if post is not None:
        store.name(ctx.tx, home, post, members, ctx.now)


def _name_less(ctx: Ctx, post: int) -> None:
    """Somebody whom a welcome named is gone: it names the others, or goes."""
    members = store.named(ctx.tx, ctx.community.id, post)
    if members:
        ctx.edit(post, said.words(ctx, members), buttons=said.buttons(ctx, members))
        return
    ctx.delete(post)
    store.forget_post(ctx.tx, ctx.community.id, post)


def _line(ctx: Ctx, tag: str) -> Words:
    own = ctx.options.choices
    if not own:
        return ctx.text(f"chosen-{CHOICES[tag]}")
    reply = own[tag].reply
    return ctx.text("chosen") if reply is None else ctx.lines(reply)
