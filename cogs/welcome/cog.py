"""What the welcome offers: it greets who got through the screening, and asks one easy question."""

from collections.abc import Sequence
from typing import Literal

from bot.cog import Cog, button, command, on
from bot.context import Ctx
from bot.effects import Can, Joined, Words
from bot.errors import UserError
from bot.events import MemberLeft, MemberPassed
from bot.tagging import fitting, give, take
from cogs.welcome import config, said, service, store
from cogs.welcome.events import InterestChosen, NewcomersGathered
from cogs.welcome.introducing import Introducing
from cogs.welcome.said import CHOICES, LANGUAGES
from cogs.welcome.service import NAMED

MINUTE_MS = 60_000


class WelcomeCog(Introducing, Cog):
    """Newcomers are welcomed once, together, with three rules and one easy choice."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.DELETE, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

    @on(MemberPassed)
    def welcome(self, ctx: Ctx) -> None:
        """Welcome a newcomer now, or with those of a minute if the last welcome takes more names.

        Within that minute it is seen whether they are the first of a raid. Whoever is welcomed by a
        script waits as long as a welcome takes names, since that one is not edited.
        """
        home = ctx.community.id
        passed_at, late = ctx.event.at, ctx.options.late
        if not service.arrive(
            ctx.tx, home, ctx.member, passed_at=passed_at, now=ctx.now, late=late
        ):
            return
        if _by_script(ctx):
            ctx.publish(NewcomersGathered(), at=ctx.now + ctx.options.gather, once="script")
        elif _open_post(ctx) is None:
            _welcome(ctx)
        else:
            soon = min(MINUTE_MS, ctx.options.gather // 2)
            ctx.publish(NewcomersGathered(), at=ctx.now + soon, once="a minute")

    @on("welcome.newcomers_gathered")
    def welcome_gathered(self, ctx: Ctx) -> None:
        """Welcome all who came in the meantime."""
        _welcome(ctx)

    @on("guard.raid_began")
    def wait(self, ctx: Ctx) -> None:
        """Welcome nobody while many come in at once to do harm."""
        store.wait(ctx.tx, ctx.community.id, ctx.event.data["number"])

    @on("guard.raid_ended")
    def catch_up(self, ctx: Ctx) -> None:
        """Welcome those who came meanwhile, but for those who may have to go."""
        raid = ctx.event.data
        store.go_on(ctx.tx, ctx.community.id, raid["number"], raid["held"])
        _welcome(ctx)

    @on("guard.newcomers_let_in")
    def welcome_after_all(self, ctx: Ctx) -> None:
        """Welcome those of whom a person said that they may stay."""
        store.let_in(ctx.tx, ctx.community.id, ctx.event.data["members"])
        _welcome(ctx)

    @on(MemberLeft)
    def forget(self, ctx: Ctx) -> None:
        """Do not welcome somebody who is gone, and name them no more if they went at once."""
        home, soon = ctx.community.id, ctx.options.remove_if_left
        store.gone(ctx.tx, home, ctx.member.id)
        if soon:
            post = store.unname(ctx.tx, home, ctx.member.id, ctx.event.at - soon)
            if post is not None:
                _name_anew(ctx, post)

    @button("interest")
    def choose(self, ctx: Ctx, argument: str = "") -> None:
        """Keep what the member came for, and give one line that helps; ask if nothing is said."""
        if not argument:
            ctx.reply(said.question(ctx), buttons=said.choices(ctx))
            return
        offered = ctx.options.choices or CHOICES
        if argument not in offered:
            raise UserError("choice-gone")
        for other in offered:
            if other != argument:
                take(ctx, ctx.member, other)
        give(ctx, ctx.member, argument)
        ctx.publish(InterestChosen(argument))
        rooms, buttons = fitting(ctx)
        more = [ctx.button("introduce")] if self.may_introduce(ctx) else []
        buttons += [*more, *said.in_ours(ctx)]
        ctx.reply(Joined((_line(ctx, argument), *rooms)), buttons=buttons)

    @command("language")
    def speak(self, ctx: Ctx, language: Literal["en", "zh-CN", "pt-BR", "lv", "el"]) -> None:
        """The member is answered in this language from now on."""
        ctx.members.set_language(ctx.tx, ctx.member, language)
        ctx.reply("speaks")

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


def _open_post(ctx: Ctx) -> int | None:
    """The last welcome, while it takes more names."""
    return store.open_post(ctx.tx, ctx.community.id, ctx.now - ctx.options.gather)


def _welcome(ctx: Ctx) -> None:
    """Name all who wait: in the last welcome while it is new and not full, the others in others.

    Scripts are told of each, also the one that welcomes instead.
    """
    home = ctx.community.id
    if store.waits(ctx.tx, home):
        return
    members = store.take_waiting(ctx.tx, home)
    for each in members:
        if (newcomer := ctx.members.get(ctx.tx, each)) is not None:
            ctx.ask("welcome.newcomer", newcomer)
    if _by_script(ctx):
        return
    post = _open_post(ctx)
    if post is not None and members:
        left = NAMED - len(store.named(ctx.tx, home, post))
        store.name(ctx.tx, home, post, members[:left], ctx.now)
        _name_anew(ctx, post, came=True)
        members = members[left:]
    for first in range(0, len(members), NAMED):
        _say(ctx, members[first : first + NAMED])


def _say(ctx: Ctx, members: Sequence[int]) -> None:
    home, buttons = ctx.community.id, said.buttons(ctx, members)
    post = ctx.say(said.words(ctx, members), room=ctx.options.room, buttons=buttons)
    if post is not None:
        store.set_post(ctx.tx, home, post, ctx.now)
        store.name(ctx.tx, home, post, members, ctx.now)


def _name_anew(ctx: Ctx, post: int, *, came: bool = False) -> None:
    """A welcome names those whom it is for now, or goes with the last of them.

    One that somebody deleted comes back for who `came`.
    """
    members = store.named(ctx.tx, ctx.community.id, post)
    if members:
        ctx.edit(post, said.words(ctx, members), buttons=said.buttons(ctx, members), anew=came)
        return
    ctx.delete(post)
    store.forget_post(ctx.tx, ctx.community.id, post)


def _line(ctx: Ctx, tag: str) -> Words:
    own = ctx.options.choices
    if not own:
        return ctx.text(f"chosen-{CHOICES[tag]}")
    reply = own[tag].reply
    return ctx.text("chosen") if reply is None else ctx.lines(reply)
