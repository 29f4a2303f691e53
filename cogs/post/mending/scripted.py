"""The last posts that are out, by hand and of scripts, and how one of a script is taken in."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.context import Ctx
from bot.corrected import written
from bot.effects import Button, Joined, Text, Words, version
from bot.errors import UserError
from bot.ids import read_id
from bot.script_posts import ScriptCopy, ScriptPost
from cogs.post import going, panel, store
from cogs.post.body import Body
from cogs.post.mending import store as rows
from cogs.post.mending.store import Kind
from cogs.post.store import Post

LISTED = 10
OF_SCRIPT = "s"  # before the id of a copy, in a button that stands for a script's post


class Choice(NamedTuple):
    """A post that is out; `argument` is what a button says of it."""

    argument: str
    at: int
    text: str
    rooms: Sequence[str]
    script: str


def choices(ctx: Ctx) -> list[Choice]:
    """The last posts that are out, the newest first."""
    found = [_by_hand(ctx, each) for each in store.out(ctx.tx, ctx.community.id, LISTED)]
    found += [_of_script(ctx, each) for each in ctx.posts.out(_ops(ctx), LISTED)]
    return sorted(found, key=lambda each: -each.at)[:LISTED]


def asked(ctx: Ctx, what: Kind, found: Sequence[Choice]) -> tuple[Words, list[Button]]:
    """The question which of them is meant, with a button for each."""
    lines: list[Text] = [ctx.text(f"choose-{what}")]
    for number, each in enumerate(found, start=1):
        line = ctx.text(
            "choice",
            number=number,
            when=ctx.community.local(each.at),
            rooms=panel.rooms(ctx, each.rooms),
            script=each.script or "none",
            text=each.text,
        )
        lines.append(line)
    buttons = [
        Button(f"{ctx.cog}.{what}", ctx.text("label-choice", number=number), each.argument)
        for number, each in enumerate(found, start=1)
    ]
    return Joined(tuple(lines)), buttons


def chosen(ctx: Ctx, argument: str) -> Post:
    """The post that a button stands for; raises UserError where there is none any more."""
    id = argument.removeprefix(OF_SCRIPT)
    if id != argument:
        return take_in(ctx, [read_id(id)])
    return panel.found(ctx, panel.number_of(argument)[0])


def take_in(ctx: Ctx, effects: Sequence[int]) -> Post:
    """A script's post by some of its copies, as it stands now; it has a number from here on.

    Raises UserError where no such copy is out any more.
    """
    found = ctx.posts.of_copies(effects, _ops(ctx))
    if found is None:
        raise UserError("gone-since")
    home = ctx.community.id
    number = rows.number_of(ctx.tx, home, [each.effect for each in found.copies])
    post = None if number is None else store.find(ctx.tx, home, number)
    texts = _texts(ctx, found.copies)
    body = Body(text=texts, rooms=tuple(each.room for each in found.copies))
    if post is None:
        at, by = max(each.at for each in found.copies), ctx.member.id
        post = store.take_in(ctx.tx, home, by, found.script, body, at, ctx.now)
    elif post.state == "sent" and post.body != body:
        post = store.change(ctx.tx, home, post, ctx.member.id, ctx.now, body, post.at)
    _keep_copies(ctx, post, found)
    return post


def renewed(ctx: Ctx, post: Post) -> Post:
    """A script's post with the copies and words that it has by now; any other as it is."""
    if not post.script:
        return post
    copies = rows.copies(ctx.tx, ctx.community.id, post.number)
    return take_in(ctx, [each.effect for each in copies])


def _keep_copies(ctx: Ctx, post: Post, found: ScriptPost) -> None:
    home, there = ctx.community.id, {each.effect for each in found.copies}
    for each in found.copies:
        language = version(_part(ctx, each), ctx.community.language_in(each.room))
        rows.add_copy(ctx.tx, home, post.number, each.room, each.effect, language)
    copies = rows.copies(ctx.tx, home, post.number)
    rows.take_back(ctx.tx, home, post.number, [c.room for c in copies if c.effect not in there])


def _texts(ctx: Ctx, copies: Sequence[ScriptCopy]) -> dict[str, str]:
    """What stands there by language: of what somebody wrote, that alone."""
    texts: dict[str, str] = {}
    for each in copies:
        part = _part(ctx, each)
        language = version(part, ctx.community.language_in(each.room))
        if language not in texts:
            texts[language] = ctx.approvals.text(ctx, part, language)
    return texts


def _part(ctx: Ctx, copy: ScriptCopy) -> Words:
    said = ctx.posted(copy.effect)
    return written(copy.said.words if said is None else said.words)


def _by_hand(ctx: Ctx, post: Post) -> Choice:
    assert post.at is not None
    text = going.head(post.body.text[panel.shown_in(ctx, post)])
    return Choice(str(post.number), post.at, text, post.body.rooms, "")


def _of_script(ctx: Ctx, post: ScriptPost) -> Choice:
    first = post.copies[0]
    language = ctx.community.language_in(first.room)
    text = going.head(ctx.approvals.text(ctx, _part(ctx, first), language))
    natives = [each.room for each in post.copies]
    at = max(each.at for each in post.copies)
    return Choice(f"{OF_SCRIPT}{first.effect}", at, text, natives, post.script)


def _ops(ctx: Ctx) -> tuple[str, ...]:
    return ctx.community.natives("ops")
