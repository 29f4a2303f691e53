"""How a post that nobody has seen is changed: a button and a small form for each part of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from bot.cog import Cog, button, form
from bot.context import Ctx
from bot.effects import LINK
from bot.errors import UserError
from cogs.post import body as bodies
from cogs.post import panel, when
from cogs.post.body import BUTTONS, ROOMS, Hung, Shown
from cogs.post.changing import change
from cogs.post.events import PostDue
from cogs.post.forms import Described, Hanging, Placed, Spoken, Timed, Translated, Written
from cogs.post.mending import copies
from cogs.post.store import Post

LANGUAGES: tuple[str, ...] = get_args(Spoken)


class Editing(Cog):
    """The part of the cog that changes a post before it goes out."""

    @button("text", right="content")
    def text(self, ctx: Ctx, argument: str) -> None:
        """Other words, in the language that is shown."""
        post, language = panel.open_post(ctx, argument)
        language = panel.shown_in(ctx, post, language)
        ctx.open_form("text", argument=f"{post.number}-{language}", text=post.body.text[language])

    @form("text", right="content")
    def sent_text(self, ctx: Ctx, sent: Written, argument: str) -> None:
        """Other words, in the language that was shown."""
        post, language = panel.open_post(ctx, argument)
        if language not in LANGUAGES:
            raise UserError("no-such-post", number=post.number)
        panel.show(ctx, self._say(ctx, post, language, sent.text), language)

    @button("language", right="content")
    def language(self, ctx: Ctx, argument: str) -> None:
        """The same post in another language."""
        post, _ = panel.open_post(ctx, argument)
        wanted = bodies.lacking(post.body, panel.spoken(ctx, post.body))
        others = [each for each in (*wanted, *LANGUAGES) if each not in post.body.text]
        ctx.open_form("language", argument=str(post.number), language=others[0] if others else "en")

    @form("language", right="content")
    def sent_language(self, ctx: Ctx, sent: Translated, argument: str) -> None:
        """Words in one more language; without words that version goes."""
        post, _ = panel.open_post(ctx, argument)
        if not sent.text and len(post.body.text) < 2:
            raise UserError("last-version")
        panel.show(ctx, self._say(ctx, post, sent.language, sent.text), sent.language)

    @button("see", right="content")
    def see(self, ctx: Ctx, argument: str) -> None:
        """The same post in another of its languages."""
        number, language = panel.number_of(argument)
        post = panel.found(ctx, number)
        seen = panel.shown_in(ctx, post, language)
        panel.show(ctx, post, seen, stands=copies.seen(ctx, post, seen))

    @button("time", right="content")
    def time(self, ctx: Ctx, argument: str) -> None:
        """When it goes out."""
        post, _ = panel.open_post(ctx, argument)
        at = "" if post.at is None else f"{ctx.community.local(post.at):%Y-%m-%d %H:%M}"
        ctx.open_form("time", argument=str(post.number), at=at)

    @form("time", right="content")
    def sent_time(self, ctx: Ctx, sent: Timed, argument: str) -> None:
        """When it goes out; a post that is planned is planned anew."""
        post, _ = panel.open_post(ctx, argument)
        first = (ctx.member.language or ctx.community.language) == "zh-CN"
        at = when.read(sent.at, ctx.now, ctx.community.zone, month_first=first)
        if at is None and post.state == "scheduled":
            raise UserError("time-needed", number=post.number)
        now = change(ctx, post, post.body, at)
        if at is not None and now.state == "scheduled":
            ctx.publish(PostDue(now.number, at), at=at)
        panel.show(ctx, now)

    @button("rooms", right="content")
    def rooms(self, ctx: Ctx, argument: str) -> None:
        """Where it goes."""
        post, _ = panel.open_post(ctx, argument)
        ctx.open_form("rooms", argument=str(post.number))

    @form("rooms", right="content")
    def sent_rooms(self, ctx: Ctx, sent: Placed, argument: str) -> None:
        """Where it goes: one more room, only one, one less, or all that have a role."""
        post, _ = panel.open_post(ctx, argument)
        rooms = post.body.rooms
        if sent.how == "all":
            rooms = bodies.added(rooms, _of_members(ctx))
        elif sent.room is None:
            raise UserError("which-room")
        elif sent.how == "without":
            rooms = tuple(each for each in rooms if each != sent.room)
        else:
            rooms = bodies.added(rooms if sent.how == "add" else (), [sent.room])
        if len(rooms) > ROOMS:
            raise UserError("too-many-rooms", most=ROOMS)
        if not rooms and post.state == "scheduled":
            raise UserError("last-room", number=post.number)
        panel.show(ctx, change(ctx, post, replace(post.body, rooms=rooms)))

    @button("hang", right="content")
    def hang(self, ctx: Ctx, argument: str) -> None:
        """A button under it."""
        post, _ = panel.open_post(ctx, argument)
        ctx.open_form("hang", argument=str(post.number))

    @form("hang", right="content")
    def sent_hang(self, ctx: Ctx, sent: Hanging, argument: str) -> None:
        """A button under it, or none any more."""
        post, _ = panel.open_post(ctx, argument)
        hung = _hung(ctx, post, sent) if sent.to else ()
        panel.show(ctx, change(ctx, post, replace(post.body, buttons=hung)), sent.language)

    @button("alt", right="content")
    def alt(self, ctx: Ctx, argument: str) -> None:
        """What is to be seen on its pictures."""
        post, language = panel.open_post(ctx, argument)
        lines = "\n".join(each.alt for each in post.body.shows(language))
        ctx.open_form("alt", argument=f"{post.number}-{language}", alt=lines)

    @form("alt", right="content")
    def sent_alt(self, ctx: Ctx, sent: Described, argument: str) -> None:
        """What is to be seen on its pictures, a line for each."""
        post, language = panel.open_post(ctx, argument)
        panel.show(ctx, self._describe(ctx, post, language, sent.alt), language)

    @button("sound", right="content")
    def sound(self, ctx: Ctx, argument: str) -> None:
        """It makes a sound, or none."""
        post, _ = panel.open_post(ctx, argument)
        body = replace(post.body, loud=not post.body.loud)
        panel.show(ctx, change(ctx, post, body))

    def _say(self, ctx: Ctx, post: Post, language: str, text: str) -> Post:
        texts = {each: said for each, said in post.body.text.items() if each != language}
        if text.strip():
            texts[language] = text.strip()
        return change(ctx, post, replace(post.body, text=texts))

    def _describe(self, ctx: Ctx, post: Post, language: str, alt: str) -> Post:
        lines = [" ".join(line.split()) for line in alt.split("\n")]
        key = language if language in post.body.pictures else bodies.FOR_ALL
        pictures, coming = (
            {**those, key: _told(those[key], lines)} if key in those else those
            for those in (post.body.pictures, post.body.coming)
        )
        return change(ctx, post, replace(post.body, pictures=pictures, coming=coming))


def _told(shown: Sequence[Shown], lines: Sequence[str]) -> tuple[Shown, ...]:
    told = [*lines, *[""] * len(shown)]
    return tuple(Shown(one.file, told[at]) for at, one in enumerate(shown))


def _of_members(ctx: Ctx) -> list[str]:
    """Every room of a role, but the operators' own."""
    home = ctx.community
    return [
        room.native or first
        for role, first in home.rooms.items()
        if role != "ops"
        for room in home.rooms_of(role)
    ]


def _hung(ctx: Ctx, post: Post, sent: Hanging) -> tuple[Hung, ...]:
    """The buttons with one more, or with another label; raises UserError where it cannot be."""
    wanted, language = _wanted(ctx, sent.to), sent.language or panel.shown_in(ctx, post)
    before = next((each for each in post.body.buttons if each.plain == wanted.plain), wanted)
    label = {**before.label, language: sent.label} if sent.label else before.label
    if wanted.leads and not label:
        raise UserError("label-needed")
    others = [each for each in post.body.buttons if each.plain != wanted.plain]
    if len(others) >= BUTTONS:
        raise UserError("too-many-buttons", most=BUTTONS)
    return (*others, replace(wanted, label=label))


def _wanted(ctx: Ctx, written: str) -> Hung:
    """An address, a button that a cog offers, `riga` to give that tag, or `-riga` to take it."""
    if written.startswith(LINK):
        return Hung(written)
    action = written if "." in written else f"{written}.{written}"
    if ctx.offers(action):
        return Hung(action)
    name = "_".join(written.removeprefix("-").split()).casefold()
    tag = ctx.community.tags.get(name)
    if tag is None or not tag.own:
        raise UserError("no-such-button", given=written)
    return Hung(untag=name) if written.startswith("-") else Hung(tag=name)
