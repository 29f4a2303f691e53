"""What operators do with pictures: send them in, look at them, give up on them."""

from collections.abc import Sequence
from itertools import groupby
from typing import Annotated, Literal

from bot.cog import Cog, Completes, command, kept
from bot.context import Ctx
from bot.effects import Can, Joined, Picture, Plain, Text, Words
from bot.errors import UserError
from bot.events import Kept
from bot.kinds import LONGEST_NAME, FilePick, Within, parse_media_name
from bot.media import Medium

SHOWN = 20  # names in one answer
TOLD = 80  # characters of a description in a list

Language = Literal["en", "zh-CN", "pt-BR", "lv", "el"]
Name = Annotated[str, Completes("names")]


class MediaCog(Cog):
    """Pictures with names: posts and scripts show them by these."""

    needs = frozenset({Can.PICTURES, Can.PRIVATE_ANSWERS})

    @command("media add", right="content")
    def add(
        self,
        ctx: Ctx,
        name: str,
        picture: FilePick,
        alt: Annotated[str, Within(most=1000)],
        language: Language | None = None,
    ) -> None:
        """Have the picture brought in."""
        try:
            called = parse_media_name(name)
        except ValueError as error:
            raise UserError("bad-name", name=name, most=LONGEST_NAME) from error
        if not alt.strip():
            raise UserError("alt-missing", name=called)
        ctx.keep(picture, then="add", name=called, alt=alt.strip(), language=language or "")

    @kept("add", right="content")
    def added(self, ctx: Ctx, kept: Kept, name: str, alt: str, language: str) -> None:
        """Give it its name, and show it as members will see it."""
        before = next((old for old in ctx.media.all() if _is(old, name, language)), None)
        ctx.media.put(
            Medium(
                name=name,
                language=language,
                file=kept.file,
                alt=alt,
                width=kept.width,
                height=kept.height,
                size=kept.size,
                added_by=ctx.member.id,
                added_at=ctx.now,
            )
        )
        ctx.audit("add picture", name, _told(before), {"file": kept.file, "alt": alt})
        key = "added" if before is None else "replaced"
        shown = [Picture(kept.file, Plain(alt), kept=True)]
        spoken = ctx.text("language", language=language or "all")
        ctx.reply(key, name=name, language=language or "all", spoken=spoken, pictures=shown)

    @command("media list", right="content")
    def list_(self, ctx: Ctx) -> None:
        """Every name, with its languages, and who added it when."""
        each = [(name, [*media]) for name, media in groupby(ctx.media.all(), lambda one: one.name)]
        if not each:
            raise UserError("none")
        lines = [_line(ctx, name, media) for name, media in each[:SHOWN]]
        more = [ctx.text("more", count=len(each) - SHOWN)] if len(each) > SHOWN else []
        ctx.reply(Joined((ctx.text("list"), *lines, *more)))

    @command("media show", right="content")
    def show(self, ctx: Ctx, name: Name) -> None:
        """The picture itself, in every language it has."""
        media = ctx.media.of(name)
        lines = [_detail(ctx, medium) for medium in media]
        shown = [Picture(medium.file, Plain(medium.alt), kept=True) for medium in media]
        ctx.reply(Joined((ctx.text("show", name=media[0].name), *lines)), pictures=shown)

    @command("media remove", right="content")
    def remove(self, ctx: Ctx, name: Name) -> None:
        """Give up a name; what was posted stays."""
        media = ctx.media.of(name)
        ctx.media.remove(media[0].name)
        ctx.audit("remove picture", media[0].name, [_told(medium) for medium in media], None)
        ctx.reply("removed", name=media[0].name)

    def names(self, ctx: Ctx) -> Sequence[str]:
        """What can be shown or removed."""
        return ctx.media.names()


def _is(medium: Medium, name: str, language: str) -> bool:
    return (medium.name, medium.language) == (name, language)


def _told(medium: Medium | None) -> dict[str, str] | None:
    return None if medium is None else {"file": medium.file, "alt": medium.alt}


def _line(ctx: Ctx, name: str, media: Sequence[Medium]) -> Words:
    newest = max(media, key=lambda medium: medium.added_at)
    return ctx.text(
        "line",
        name=name,
        languages=tuple(_language(ctx, medium) for medium in media),
        who=ctx.members.name(ctx.tx, newest.added_by),
        when=ctx.community.local(newest.added_at),
        alt=_short(media[0].alt),
    )


def _detail(ctx: Ctx, medium: Medium) -> Words:
    return ctx.text(
        "detail",
        language=_language(ctx, medium),
        alt=medium.alt,
        width=medium.width,
        height=medium.height,
        who=ctx.members.name(ctx.tx, medium.added_by),
        when=ctx.community.local(medium.added_at),
    )


def _language(ctx: Ctx, medium: Medium) -> Text:
    return ctx.text("language", language=medium.language or "all")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= TOLD else f"{line[: TOLD - 1].rstrip()}…"
