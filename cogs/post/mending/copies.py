"""The copies of a post as they stand in the rooms: how one reads, and what mends it."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.corrected import with_words
from bot.effects import Lines, Spoken, Words
from cogs.post import body as bodies
from cogs.post import panel
from cogs.post.mending import store
from cogs.post.mending.store import Copy, Kind
from cogs.post.panel import Seen
from cogs.post.store import Post


def standing(ctx: Ctx, post: Post) -> list[Copy]:
    """The copies that were not taken back."""
    return [each for each in store.copies(ctx.tx, ctx.community.id, post.number) if not each.gone]


def seen(ctx: Ctx, post: Post, language: str, fix: str | None = None) -> Seen:
    """A post as it is seen in one of its languages; with `fix`, as it would be."""
    copy = next((each for each in standing(ctx, post) if each.language == language), None)
    said = ctx.posted(copy.effect) if post.script and copy else None
    if copy is None or said is None:
        return panel.drawn(ctx, post.body, language, fix)
    words = said.words if fix is None else with_words(said.words, {language: fix})
    first = ctx.posts.said(copy.effect)
    return Seen(Spoken(words, language), said.buttons, first.pictures if first else ())


def of_languages(ctx: Ctx, post: Post, languages: Mapping[str, str]) -> list[Copy]:
    """The copies that are read in one of these languages."""
    return [each for each in standing(ctx, post) if each.language in languages]


def mend(ctx: Ctx, post: Post, kind: Kind, copy: Copy) -> int:
    """Correct a copy or take it away; the id of what does it."""
    if kind == "recall":
        return ctx.delete(copy.effect, watched=True)
    language = bodies.version(post.body.text, copy.language, ctx.community.language)
    said = ctx.posted(copy.effect) if post.script else None
    if said is None:
        words: Words = Lines({language: post.body.text[language]})
        hung = panel.hung(ctx, post.body, language)
        return ctx.edit(copy.effect, words, buttons=hung, watched=True)
    words = with_words(said.words, {language: post.body.text[language]})
    return ctx.edit(copy.effect, words, buttons=said.buttons, watched=True)
