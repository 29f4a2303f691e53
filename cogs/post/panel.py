"""The one message in which an operator sees a post as members will, and decides about it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from bot import tag_buttons
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Lines, Picture, Pictured, Plain, Text, Words, dead
from bot.errors import UserError
from bot.ids import read_id
from bot.places import RoomLink
from cogs.post import body as bodies
from cogs.post import crowding, store
from cogs.post.body import Body, Hung
from cogs.post.store import Post

NAMED = 6  # rooms that are named; of the others their number is told
ROOMY = 1200  # characters of a text that leave room for what is told below it


class Seen(NamedTuple):
    """What members see of a post in one language."""

    words: Words
    buttons: Sequence[Button]
    pictures: Sequence[Pictured]


def show(
    ctx: Ctx,
    post: Post,
    language: str | None = None,
    note: Words | None = None,
    stands: Seen | None = None,
) -> None:
    """Answer with the post as members will see it, and below it what can be done with it.

    `language` is the version to show, where there are several; `note` is told above it. `stands`
    is how it stands in the rooms already.
    """
    seen = shown_in(ctx, post, language)
    told = Joined((*([note] if note else []), *about(ctx, post, seen)))
    lay(ctx, stands or drawn(ctx, post.body, seen), told, buttons(ctx, post, seen), seen)


def drawn(ctx: Ctx, body: Body, language: str, fix: str | None = None) -> Seen:
    """A version as members see it; `fix` is what is to stand there instead."""
    return Seen(
        words(body, language, fix), hung(ctx, body, language), pictures(ctx, body, language)
    )


def lay(ctx: Ctx, seen: Seen, told: Words, hands: Sequence[Button], language: str) -> None:
    """Answer with a post above the line and what is told of it below; apart if it is long."""
    pressed = dead(seen.buttons)
    if len(ctx.approvals.text(ctx, seen.words, language)) <= ROOMY:
        joined = Joined((seen.words, ctx.text("line"), told))
        ctx.reply(joined, buttons=[*pressed, *hands], pictures=seen.pictures, in_place=True)
        return
    ctx.reply(told, buttons=hands, in_place=True)
    ctx.reply(seen.words, buttons=pressed, pictures=seen.pictures)


def shown_in(ctx: Ctx, post: Post, language: str | None = None) -> str:
    """The version to show: the one asked for, or that of the first room."""
    if language is not None and language in post.body.text:
        return language
    spoken = ctx.community.language_in(post.body.rooms[0] if post.body.rooms else None)
    return bodies.version(post.body.text, spoken, ctx.community.language)


def words(body: Body, language: str, fix: str | None = None) -> Words:
    """What members read in a version; `fix` is what is to stand there instead."""
    return Lines({language: fix or body.text[language]})


def hung(ctx: Ctx, body: Body, language: str) -> list[Button]:
    """The buttons of a version as members can press them."""
    return [_button(ctx, each, language) for each in body.buttons]


def pictures(ctx: Ctx, body: Body, language: str) -> list[Picture]:
    """The pictures of a version."""
    return [
        Picture(each.file, Plain(each.alt) if each.alt else ctx.text("picture"), kept=True)
        for each in body.shows(language)
    ]


def _button(ctx: Ctx, wanted: Hung, language: str) -> Button:
    if not wanted.label:
        return tag_buttons.hung(ctx, wanted.plain)
    chosen = bodies.version(wanted.label, language, ctx.community.language)
    label = Lines({chosen: wanted.label[chosen]})
    if wanted.leads:
        return Button(wanted.to, label)
    return replace(tag_buttons.hung(ctx, wanted.plain), label=label)


def spoken(ctx: Ctx, body: Body) -> dict[str, str]:
    """What is spoken in each room of a post."""
    return {room: ctx.community.language_in(room) for room in body.rooms}


def rooms(ctx: Ctx, natives: Sequence[str]) -> tuple[Text, ...]:
    """Rooms to list in a sentence: the first by name, the others by their number."""
    named = [ctx.text("room", room=RoomLink(native)) for native in natives[:NAMED]]
    more = len(natives) - NAMED
    return (*named, ctx.text("rooms-more", count=more)) if more > 0 else tuple(named)


def about(ctx: Ctx, post: Post, seen: str) -> list[Words]:
    """Where and when the post goes, and what an operator should know before."""
    state = ctx.text("state", number=post.number, state=post.state)
    if post.state in ("sent", "recalled", "dropped"):
        return [state, _where(ctx, post), _when(ctx, post)]
    return [
        state,
        _where(ctx, post),
        _when(ctx, post),
        *_versions(ctx, post, seen),
        *_pictures(ctx, post, seen),
        *_warnings(ctx, post),
        mending(ctx),
    ]


def _where(ctx: Ctx, post: Post) -> Text:
    natives = post.body.rooms
    if not natives:
        return ctx.text("where-nowhere")
    members = len([each for each in natives if each != ctx.community.room("ops")])
    if len(natives) == 1:
        read = "members" if members else "nobody"
        return ctx.text("where-one", rooms=rooms(ctx, natives), read=read)
    return ctx.text("where", rooms=rooms(ctx, natives), members=members)


def _when(ctx: Ctx, post: Post) -> Text:
    if post.at is None:
        return ctx.text("when-now")
    key = "went" if post.state in ("sent", "recalled") else "when"
    when = ctx.community.local(post.at)
    return ctx.text("when", kind=key, when=when, zone=ctx.community.zone.key)


def _versions(ctx: Ctx, post: Post, seen: str) -> list[Text]:
    body, home = post.body, ctx.community.language
    known = spoken(ctx, body)
    told = []
    if len(body.text) > 1:
        others = tuple(ctx.text("language", language=one) for one in body.text if one != seen)
        told.append(ctx.text("versions", language=seen, others=others))
    for language in bodies.lacking(body, known):
        there = [room for room in body.rooms if known[room] == language]
        given = bodies.version(body.text, language, home)
        told.append(ctx.text("no-version", rooms=rooms(ctx, there), language=language, given=given))
    return told


def _pictures(ctx: Ctx, post: Post, seen: str) -> list[Text]:
    without = len([each for each in post.body.shows(seen) if not each.alt])
    coming = sum(len(each) for each in post.body.coming.values())
    told = [ctx.text("pictures-coming", count=coming)] if coming else []
    return [*told, ctx.text("without-alt", count=without)] if without else told


def _warnings(ctx: Ctx, post: Post) -> list[Text]:
    home, told = ctx.community, []
    if home.stage == "rehearsal":
        told.append(ctx.text("in-rehearsal"))
    at = ctx.now if post.at is None else post.at
    if home.quiet is not None and home.after_night(at) > at:
        told.append(ctx.text("in-quiet", begins=home.quiet.from_, ends=home.quiet.until))
    if (hush := ctx.hushes.active(home, at)) is not None:
        told.append(ctx.text("in-hush", until=home.local(hush.over)))
    told += crowding.advice(ctx, post)
    told.append(ctx.text("sound", loud="yes" if post.body.loud else "no"))
    return told


def mending(ctx: Ctx) -> Text:
    """What can be done here with a post that is out."""
    can = ctx.community.can
    corrects, recalls = Can.EDIT in can, Can.DELETE in can
    both = "both" if corrects and recalls else "neither"
    return ctx.text(
        "mending", can="correct" if corrects > recalls else "recall" if recalls > corrects else both
    )


def buttons(ctx: Ctx, post: Post, seen: str) -> list[Button]:
    """What can be done with a post as it stands."""
    if post.state == "sent":
        return [hand(ctx, post, name) for name in _mends(ctx)]
    if not post.open:
        return []
    labels: dict[str, Any] = {}
    if post.at is not None and post.state != "held":
        labels["schedule"] = ctx.text("label-schedule", when=ctx.community.local(post.at))
    first = ["schedule"] if labels and post.state != "scheduled" else []
    more = ["time", "rooms", "language", "hang", "sound"]
    found = [hand(ctx, post, name, labels.get(name)) for name in (*first, "send")]
    found.append(Button(f"{ctx.cog}.text", ctx.text("button-text"), f"{post.number}-{seen}"))
    found += [hand(ctx, post, name) for name in more]
    if post.body.shows(seen):
        found.append(Button(f"{ctx.cog}.alt", ctx.text("button-alt"), f"{post.number}-{seen}"))
    found += [
        Button(
            f"{ctx.cog}.see", ctx.text("label-see", language=language), f"{post.number}-{language}"
        )
        for language in post.body.text
        if language != seen
    ]
    if post.state == "draft":
        found.append(hand(ctx, post, "ask"))
    return [*found, hand(ctx, post, "drop")]


def _mends(ctx: Ctx) -> list[str]:
    can = ctx.community.can
    return [
        name for name, needed in (("correct", Can.EDIT), ("recall", Can.DELETE)) if needed in can
    ]


def hand(ctx: Ctx, post: Post, name: str, label: Words | None = None) -> Button:
    """A button of the panel: about this post, as it was when it was shown."""
    usual = ctx.button(name, f"{post.number}-{post.turn}")
    return usual if label is None else Button(usual.action, label, usual.argument)


def number_of(argument: str) -> tuple[int, str]:
    """The post that a button or a form is about, and what stands behind; 0 is none."""
    number, _, rest = argument.partition("-")
    return read_id(number), rest


def found(ctx: Ctx, number: int) -> Post:
    """The post with a number; raises UserError where there is none."""
    post = store.find(ctx.tx, ctx.community.id, number) if 0 < number < 2**62 else None
    if post is None or not post.body.text:
        raise UserError("no-such-post", number=number)
    return post


def open_post(ctx: Ctx, argument: str) -> tuple[Post, str]:
    """A post that can still be changed, and what stands behind its number.

    Raises UserError where there is none, or it is too late.
    """
    number, rest = number_of(argument)
    post = store.find(ctx.tx, ctx.community.id, number) if 0 < number < 2**62 else None
    if post is None:
        raise UserError("no-such-post", number=number)
    if not post.open:
        raise too_late(ctx, post)
    return post, rest


def too_late(ctx: Ctx, post: Post) -> UserError:
    """Who was first, and what became of the post."""
    name, when = ctx.members.name(ctx.tx, post.changed_by), ctx.community.local(post.changed_at)
    return UserError("too-late", number=post.number, state=post.state, name=name, when=when)


def same_turn(post: Post, turn: str) -> None:
    """Raises UserError where the post is not the one any more that the operator has seen."""
    if turn != str(post.turn):
        raise UserError("changed-since", number=post.number)
