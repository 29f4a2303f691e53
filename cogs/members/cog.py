"""What is offered about members' tags: steps, a value, commands for operators and for members."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from bot.cog import Cog, Completes, button, command, form, on, step, value
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Words
from bot.errors import UserError
from bot.labels import written_of
from bot.members import Member
from bot.tagging import fitting, give, take
from bot.tags import MOST, USUAL, Tag, TagName, label, own
from cogs.members import forms
from cogs.members.forms import Made

ON_ONE_ANSWER = 20  # buttons
NEXT = "+"  # before the tag with which the next buttons begin; no tag's name begins so
SHOWN = 36  # tags of one list


@dataclass(frozen=True, slots=True)
class Tagged:
    """`tag`: which one."""

    tag: TagName


class MembersCog(Cog):
    """Members have tags: what they said of themselves, and what others know of them."""

    needs = frozenset({Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

    @step("tag", for_member=True)
    def tag(self, ctx: Ctx, args: Tagged) -> None:
        """The script's member gets a tag."""
        give(ctx, ctx.member, args.tag)

    @step("untag", for_member=True)
    def untag(self, ctx: Ctx, args: Tagged) -> None:
        """The script's member loses a tag."""
        take(ctx, ctx.member, args.tag)

    @value("has_tag", for_member=True)
    def has_tag(self, ctx: Ctx) -> list[str]:
        """The member's tags."""
        return ctx.members.tags(ctx.tx, ctx.member)

    @on("referrals.attributed")
    def came(self, ctx: Ctx) -> None:
        """Who came by a link of a source gets the tags of that source."""
        source = ctx.event.data["source"]
        who = ctx.members.get(ctx.tx, ctx.event.data["member"])
        for name, tag in ctx.community.tags.items():
            if who is not None and source in tag.sources:
                give(ctx, who, name)

    @command("tags")
    def mine(self, ctx: Ctx) -> None:
        """The tags that a member may take, each a button."""
        ctx.reply(*_mine(ctx), buttons=_flips(ctx))

    @button("flip")
    def flip(self, ctx: Ctx, argument: str = "") -> None:
        """Take a tag, or put it away; without an argument, the tags to choose from."""
        tags = ctx.community.tags
        if argument[:1] in ("", NEXT):
            ctx.reply(*_mine(ctx), buttons=_flips(ctx, argument[1:]), in_place=bool(argument))
            return
        name = own(tags, argument)
        had = name in ctx.members.tags(ctx.tx, ctx.member)
        (take if had else give)(ctx, ctx.member, name)
        said = ctx.text("put-away" if had else "taken-up", tag=label(tags, name))
        rooms, more = ([], []) if had else fitting(ctx)
        ctx.reply(Joined((said, *rooms)), buttons=[*_flips(ctx, name), *more], in_place=True)

    @command("tag give", right="people")
    def given(self, ctx: Ctx, member: Member, tag: Annotated[str, Completes("names")]) -> None:
        """A member gets a tag."""
        name = _known(ctx, tag)
        if not give(ctx, member, name):
            raise UserError("had", name=member.name, tag=_label(ctx, name))
        ctx.audit("tag give", str(member.id), after=name)
        ctx.reply("given", name=member.name, tag=_label(ctx, name))

    @command("tag take", right="people")
    def taken(self, ctx: Ctx, member: Member, tag: Annotated[str, Completes("names")]) -> None:
        """A member loses a tag."""
        name = forms.name_of(tag)
        if not take(ctx, member, name):
            raise UserError("had-not", name=member.name, tag=_label(ctx, name))
        ctx.audit("tag take", str(member.id), before=name)
        ctx.reply("taken", name=member.name, tag=_label(ctx, name))

    @command("tag list", right="people")
    def listed(self, ctx: Ctx, member: Member | None = None) -> None:
        """All tags with how many have each, or those of one member."""
        if member is not None:
            held = tuple(_label(ctx, each) for each in ctx.members.tags(ctx.tx, member))
            ctx.reply("of-one" if held else "of-one-none", name=member.name, tags=held)
            return
        counts = ctx.members.tagged(ctx.tx, ctx.community)
        names = [*ctx.community.tags, *(each for each in counts if each not in ctx.community.tags)]
        if not names:
            raise UserError("no-tags")
        lines = [_line(ctx, each, counts.get(each, 0)) for each in names[:SHOWN]]
        more = [ctx.text("more", count=len(names) - SHOWN)] if len(names) > SHOWN else []
        ctx.reply(Joined((ctx.text("tags", count=len(names)), *lines, *more)))

    @command("tag new", right="people")
    def new(self, ctx: Ctx, tag: Annotated[str, Completes("names")] = "") -> None:
        """A form for a tag that there is not yet, or for one that there is."""
        name = forms.name_of(tag) if tag else ""
        there = ctx.community.tags.get(name)
        if there is None:
            ctx.open_form("made", name=name)
            return
        ctx.open_form(
            "made",
            name=name,
            label=written_of(there.label),
            kind=there.kind,
            own=there.own,
            sources=", ".join(there.sources),
        )

    @form("made", right="people")
    def made(self, ctx: Ctx, sent: Made) -> None:
        """The community has this tag from now on."""
        name, tags = forms.name_of(sent.name), ctx.community.tags
        if name not in tags and len(tags) >= MOST:
            raise UserError("too-many", most=MOST)
        made = forms.tag_of(sent)
        _keep(ctx, {**tags, name: made})
        said = ctx.text("made-own" if made.own else "made", tag=_label(ctx, name), name=name)
        ctx.reply(said)

    @command("tag drop", right="people")
    def drop(self, ctx: Ctx, tag: Annotated[str, Completes("names")]) -> None:
        """Nobody can take a tag any more; who has it keeps it."""
        name = forms.name_of(tag)
        if name not in ctx.community.tags:
            raise UserError("unknown", name=tag)
        said = _label(ctx, name)
        _keep(ctx, {each: one for each, one in ctx.community.tags.items() if each != name})
        ctx.reply("dropped", tag=said)

    def names(self, ctx: Ctx) -> Sequence[str]:
        """What the commands complete."""
        there = ctx.community.tags
        used = ctx.members.tagged(ctx.tx, ctx.community)
        return [*there, *(each for each in (*used, *USUAL) if each not in there)]


def _known(ctx: Ctx, written: str) -> str:
    """A tag that is known here or that somebody has; raises UserError for a slip of the hand."""
    name = forms.name_of(written)
    used = ctx.members.tagged(ctx.tx, ctx.community)
    if name not in ctx.community.tags and name not in USUAL and name not in used:
        raise UserError("unknown", name=written)
    return name


def _keep(ctx: Ctx, tags: dict[str, Tag]) -> None:
    kept: dict[str, Any] = {name: tag.plain() for name, tag in tags.items()}
    ctx.change(tags=kept or None)


def _label(ctx: Ctx, name: str) -> Words:
    return label(ctx.community.tags, name)


def _line(ctx: Ctx, name: str, count: int) -> Words:
    tag = ctx.community.tags.get(name)
    key = "line" if tag is None or not tag.own else "line-own"
    return ctx.text(key, tag=_label(ctx, name), name=name, count=count)


def _mine(ctx: Ctx) -> tuple[Words]:
    offered = _own(ctx)
    if not offered:
        raise UserError("none-to-take")
    names = (each for each in ctx.members.tags(ctx.tx, ctx.member) if each in offered)
    held = tuple(_label(ctx, each) for each in names)
    return (ctx.text("mine" if held else "mine-none", tags=held),)


def _flips(ctx: Ctx, among: str = "") -> list[Button]:
    """A button for each tag that members may take: those with this one among them, or the first."""
    held, offered = ctx.members.tags(ctx.tx, ctx.member), _own(ctx)
    at = offered.index(among) if among in offered else 0
    first = at - at % ON_ONE_ANSWER
    buttons = []
    for name in offered[first : first + ON_ONE_ANSWER]:
        said = ctx.text("flip-off" if name in held else "flip-on", tag=_label(ctx, name))
        buttons.append(Button("members.flip", said, name))
    if len(offered) > ON_ONE_ANSWER:
        following = [*offered[first + ON_ONE_ANSWER :], offered[0]][0]
        buttons.append(Button("members.flip", ctx.text("flip-more"), NEXT + following))
    return buttons


def _own(ctx: Ctx) -> list[str]:
    """The tags that members may take themselves."""
    return [name for name, tag in ctx.community.tags.items() if tag.own]
