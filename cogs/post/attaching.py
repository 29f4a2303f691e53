"""How pictures come to a post: sent along in chat, or by the names that they have here."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Annotated

from bot.cog import Cog, Completes, command, holds, kept
from bot.context import Ctx
from bot.events import Kept
from bot.kinds import Attached, FilePick, Within
from cogs.post import body as bodies
from cogs.post import panel, store
from cogs.post.body import PICTURES, Body, Shown
from cogs.post.changing import change
from cogs.post.forms import ALTS, Spoken
from cogs.post.store import Post

BETWEEN = "|"  # between what is on several pictures, in one line
REFUSED = "-"  # in place of a file that cannot be kept
Number = Annotated[int, Within(least=1, most=1_000_000_000)]
Image = Annotated[str, Completes("images")]
Alt = Annotated[str, Within(most=ALTS)]


class Attaching(Cog):
    """The part of the cog that takes pictures in."""

    @command("post pictures", right="content")
    def pictures(
        self,
        ctx: Ctx,
        number: Number,
        language: Spoken | None = None,
        image: Image = "",
        alt: Alt = "",
        picture: FilePick | None = None,
        picture2: FilePick | None = None,
        picture3: FilePick | None = None,
        picture4: FilePick | None = None,
        picture5: FilePick | None = None,
        picture6: FilePick | None = None,
        picture7: FilePick | None = None,
        picture8: FilePick | None = None,
        picture9: FilePick | None = None,
    ) -> None:
        """Other pictures for a post that is still to come; without any, it has none."""
        panel.found(ctx, number)
        post, _ = panel.open_post(ctx, str(number))
        given = (picture, picture2, picture3, picture4, picture5, picture6, picture7, picture8)
        files = [each for each in (*given, picture9) if each is not None]
        key = language or bodies.FOR_ALL
        pictures = {each: shown for each, shown in post.body.pictures.items() if each != key}
        if files:
            self.bring(ctx, post, key, files, alt)
            return
        body = replace(post.body, pictures={**pictures, **named(ctx, image, language)})
        panel.show(ctx, change(ctx, post, body), language)

    def bring(self, ctx: Ctx, post: Post, key: str, files: Sequence[Attached], alt: str) -> None:
        """Have files brought in, for one language or for all; the answer comes with the last."""
        told = [each.strip() for each in alt.split(BETWEEN)][: len(files)]
        coming = tuple(Shown("", each) for each, _ in zip_longest(told, files, fillvalue=""))
        body = replace(post.body, coming={**post.body.coming, key: coming})
        store.change(ctx.tx, ctx.community.id, post, ctx.member.id, ctx.now, body, post.at)
        for place, file in enumerate(files):
            ctx.keep(
                file, then="picture", anyhow=True, number=post.number, language=key, place=place
            )

    @kept("picture", right="content")
    def came(self, ctx: Ctx, kept: Kept, number: int, language: str, place: int) -> None:
        """One is here, or cannot be; with the last of them the post is shown."""
        post, _ = panel.open_post(ctx, str(number))
        coming = list(post.body.coming.get(language, ()))
        if place >= len(coming) or coming[place].file:
            return  # others were sent in their place meanwhile
        coming[place] = replace(coming[place], file=kept.file or REFUSED)
        waits = any(not each.file for each in coming)
        body = _arrived(post.body, language, coming) if not waits else None
        if body is None:
            body = replace(post.body, coming={**post.body.coming, language: tuple(coming)})
            by = ctx.member.id
            store.change(ctx.tx, ctx.community.id, post, by, ctx.now, body, post.at)
        else:
            post = change(ctx, post, body)
        if waits or not post.body.text:
            if kept.refused is not None:
                ctx.reply(kept.refused)
            return
        panel.show(ctx, post, language or None, note=kept.refused)

    def images(self, ctx: Ctx) -> Sequence[str]:
        """The names of the community's pictures."""
        return ctx.media.names()

    @holds("post")
    def held(self, ctx: Ctx) -> Iterable[str]:
        """The files of posts that are not given up."""
        return store.files(ctx.tx, ctx.community.id)


def named(ctx: Ctx, image: str, language: str | None) -> dict[str, tuple[Shown, ...]]:
    """The picture of a name, in each language it has or only for one; none without a name.

    Raises UserError where there is none of this name.
    """
    if not image:
        return {}
    media = ctx.media.of(image)
    if language is None:
        return {each.language: (Shown(each.file, each.alt),) for each in media}
    wanted = (language, bodies.FOR_ALL, ctx.community.language, media[0].language)
    by_language = {each.language: each for each in media}
    one = next(by_language[each] for each in wanted if each in by_language)
    return {language: (Shown(one.file, one.alt),)}


def _arrived(body: Body, language: str, came: Sequence[Shown]) -> Body:
    """The body with all that came for a language; where nothing did, with what it had."""
    good = tuple(each for each in came if each.file != REFUSED)
    waiting = {each: shown for each, shown in body.coming.items() if each != language}
    if not good:
        return replace(body, coming=waiting)
    shown = {**body.pictures, language: good[:PICTURES]}
    return replace(body, coming=waiting, pictures=shown)
