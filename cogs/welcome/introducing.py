"""The longer introduction, for who wants: a form, what becomes of it, and a post if they agree."""

from collections.abc import Mapping
from typing import Any

from bot.cog import button, command, form, on
from bot.context import Ctx
from bot.effects import Asked, Joined, Plain, Words
from bot.errors import UserError
from bot.events import MemberLeft
from bot.kinds import near_zone, parse_zone
from bot.members import Member
from bot.tagging import fitting, give, take
from bot.tags import Kind, label
from cogs.welcome.events import Introduced
from cogs.welcome.introductions import about as abouts
from cogs.welcome.introductions import store as introductions
from cogs.welcome.said import LANGUAGES

ABOUT = 200  # characters
CHOICES = 25


class Introducing:
    """Members introduce themselves."""

    @command("introduce")
    def introduce(self, ctx: Ctx) -> None:
        """The form of the introduction."""
        _open(ctx)

    @button("introduce")
    def press_introduce(self, ctx: Ctx) -> None:
        """The form of the introduction."""
        _open(ctx)

    @form("introduction", asks=True)
    def introduced(self, ctx: Ctx, sent: Mapping[str, Any], argument: str = "") -> None:  # noqa: ARG002
        """Keep what the member says of themselves, and ask whether others may read it."""
        home, about = ctx.community.id, " ".join(str(sent.get("about") or "").split())
        _refuse(ctx, about)
        _keep_language_and_zone(ctx, str(sent.get("language") or ""), str(sent.get("zone") or ""))
        region = sent.get("region")
        _keep_tags(ctx, "region", (region,) if region else ())
        _keep_tags(ctx, "interest", tuple(sent.get("interests") or ()))
        before = introductions.find(ctx.tx, home, ctx.member.id)
        said = bool(about or _tags(ctx))
        if said or before is not None:
            introductions.keep(ctx.tx, home, ctx.member.id, about, ctx.now)
        if not said:
            _take_away(ctx)
            ctx.reply("introduced-nothing", buttons=[ctx.button("introduce")])
            return
        ctx.publish(Introduced(first=before is None))
        rooms, buttons = fitting(ctx)
        asks = _may_post(ctx)
        lines: list[Words] = [ctx.text("introduced")]
        lines += [ctx.text("preview"), _words(ctx)] if asks else []
        share = [ctx.button("share"), ctx.button("keep")] if asks else []
        ctx.reply(Joined((*lines, *rooms)), buttons=[*share, *buttons])

    @button("share")
    def share(self, ctx: Ctx) -> None:
        """The introduction stands in a room, as the member agreed."""
        home, member = ctx.community.id, ctx.member.id
        there = introductions.find(ctx.tx, home, member)
        if there is None:
            raise UserError("no-introduction")
        _refuse(ctx, there.about)
        if ctx.hushes.active(ctx.community, ctx.now) is not None:
            raise UserError("in-hush")
        if there.post is not None:
            ctx.edit(there.post, _words(ctx), anew=True)
        else:
            post = ctx.say(_words(ctx), room=ctx.options.introductions)
            if post is None:
                raise UserError("no-room")
            introductions.set_post(ctx.tx, home, member, post)
        ctx.reply("shared", buttons=[ctx.button("unshare")], in_place=True)

    @button("keep")
    def keep(self, ctx: Ctx) -> None:
        """Nobody else reads the introduction."""
        _take_away(ctx)
        ctx.reply("kept", in_place=True)

    @button("unshare")
    def unshare(self, ctx: Ctx) -> None:
        """The post is taken away again."""
        _take_away(ctx)
        ctx.reply("unshared", in_place=True)

    @on(MemberLeft)
    def introduced_left(self, ctx: Ctx) -> None:
        """Who is gone could not take it back, so it goes with them."""
        _take_away(ctx)

    def may_introduce(self, ctx: Ctx) -> bool:
        """Whether the member is asked to introduce themselves: it is wanted, and they did not."""
        there = introductions.find(ctx.tx, ctx.community.id, ctx.member.id)
        return ctx.options.introduce and there is None


def _refuse(ctx: Ctx, about: str) -> None:
    """Raises UserError where others may not read the line: it would stand in a post of ours."""
    if abouts.private(about):
        raise UserError("about-private")
    if abouts.links(about):
        raise UserError("about-address")
    if about and ctx.objected(about):
        raise UserError("about-refused")


def _open(ctx: Ctx) -> None:
    there = introductions.find(ctx.tx, ctx.community.id, ctx.member.id)
    held, member = ctx.members.tags(ctx.tx, ctx.member), ctx.member
    spoken = tuple((each, ctx.text(f"name-{each}")) for each in LANGUAGES)
    fields = [
        Asked(
            name="language",
            kind="choice",
            label=ctx.text("ask-language"),
            choices=spoken,
            default=(member.language or ctx.community.language,),
        ),
        Asked(
            name="zone",
            kind="text",
            label=ctx.text("ask-zone"),
            hint=ctx.text("ask-zone-hint"),
            default=(member.zone or "",),
            required=False,
            most=60,
        ),
        *_asked_tags(ctx, "region", held),
        *_asked_tags(ctx, "interest", held),
        Asked(
            name="about",
            kind="text",
            label=ctx.text("ask-about"),
            hint=ctx.text("ask-about-hint"),
            default=(there.about if there else "",),
            required=False,
            most=ABOUT,
        ),
    ]
    ctx.open_form("introduction", fields=fields)


def _asked_tags(ctx: Ctx, kind: Kind, held: list[str]) -> list[Asked]:
    names = _own(ctx, kind)
    if not names:
        return []
    one = kind == "region"
    return [
        Asked(
            name="region" if one else "interests",
            kind="choice" if one else "several",
            label=ctx.text(f"ask-{kind}"),
            choices=tuple((each, label(ctx.community.tags, each)) for each in names),
            default=_shown(kind, names, held),
            required=False,
        )
    ]


def _own(ctx: Ctx, kind: Kind) -> list[str]:
    """The tags of a kind that members may take themselves."""
    tags = ctx.community.tags
    return [name for name, tag in tags.items() if tag.own and tag.kind == kind][:CHOICES]


def _shown(kind: Kind, names: list[str], held: list[str]) -> tuple[str, ...]:
    """What stands in the form at first: one place, all interests."""
    mine = tuple(each for each in held if each in names)
    return mine[:1] if kind == "region" else mine


def _keep_tags(ctx: Ctx, kind: Kind, chosen: tuple[str, ...]) -> None:
    """What was chosen is theirs, and what they were shown and did not choose is not."""
    names = _own(ctx, kind)
    for name in _shown(kind, names, ctx.members.tags(ctx.tx, ctx.member)):
        if name not in chosen:
            take(ctx, ctx.member, name)
    for name in names:
        if name in chosen:
            give(ctx, ctx.member, name)


def _keep_language_and_zone(ctx: Ctx, language: str, zone: str) -> None:
    member: Member = ctx.member
    if language in LANGUAGES and language != member.language:
        member = ctx.members.set_language(ctx.tx, member, language)
    if zone.strip():
        found = _zone(zone)
        if found != member.zone_at(ctx.now, ctx.community.zone).key and found != member.zone:
            ctx.members.set_zone(ctx.tx, member, ctx.community, found, ctx.now)


def _zone(written: str) -> str:
    """The zone by its name or its city; raises UserError with one that is near, if one is."""
    given = written.strip()
    try:
        return parse_zone(given)
    except ValueError:
        near = near_zone(given)
    if near is None:
        raise UserError("zone-unknown", zone=given)
    if near.rpartition("/")[2].casefold() == "_".join(given.split()).casefold():
        return near
    raise UserError("zone-near", zone=given, near=near)


def _may_post(ctx: Ctx) -> bool:
    return ctx.community.room(ctx.options.introductions) is not None


def _tags(ctx: Ctx) -> tuple[Words, ...]:
    """What the member chose of places and interests, as words."""
    held, tags = ctx.members.tags(ctx.tx, ctx.member), ctx.community.tags
    wanted = (*_own(ctx, "region"), *_own(ctx, "interest"))
    return tuple(label(tags, name) for name in wanted if name in held)


def _words(ctx: Ctx) -> Words:
    """The introduction as others read it."""
    there = introductions.find(ctx.tx, ctx.community.id, ctx.member.id)
    about, tags = there.about if there else "", _tags(ctx)
    lines: list[Words] = [ctx.text("introduction", name=ctx.member.name)]
    lines += [Plain(about)] if about else []
    lines += [ctx.text("introduction-tags", tags=tags)] if tags else []
    return Joined(tuple(lines))


def _take_away(ctx: Ctx) -> None:
    there = introductions.find(ctx.tx, ctx.community.id, ctx.member.id)
    if there is not None and there.post is not None:
        ctx.delete(there.post)
        introductions.set_post(ctx.tx, ctx.community.id, ctx.member.id, None)
