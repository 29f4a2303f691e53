"""What operators do with lines: add, look at and take away some, and hear when they run out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any

from bot.cog import Completes, button, command, foresees, form, on
from bot.content import Line, Topic
from bot.context import Ctx
from bot.effects import Asked, Button, Can, Joined, Words
from bot.errors import UserError
from bot.ids import read_id
from cogs.content import sheet, store
from cogs.content.naming import read_topic
from cogs.content.store import Ahead
from cogs.content.whole import Whole

TOPICS_SHOWN, LINES_SHOWN, TOLD = 15, 10, 90
SOON_MS = 7 * 86_400_000

Known = Annotated[str, Completes("topics")]
Image = Annotated[str, Completes("images")]


class ContentCog(Whole):
    """Lines of a community's own, for scripts to take turns through."""

    needs = frozenset({Can.PRIVATE_ANSWERS, Can.SAVES})

    @command("content add", right="content")
    def add(self, ctx: Ctx, topic: Known, image: Image = "") -> None:
        """Ask for the line, in the community's language first."""
        name, image = read_topic(topic), image.strip().casefold()
        if image:
            ctx.picture(image)
        home = ctx.community.language
        others = [each for each in sheet.LANGUAGES if each != home]
        fields = [_field(ctx, home, required=True), *(_field(ctx, each) for each in others)]
        ctx.open_form("line", argument=f"{name}:{image}", fields=fields)

    @form("line", right="content", asks=True)
    def added(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        """Keep it; it takes its turn in this very round."""
        topic, _, image = argument.partition(":")
        texts = {
            language: text
            for language in sheet.LANGUAGES
            if (text := sheet.read_text(sent.get(_named(language)) or ""))
        }
        for language, text in texts.items():
            if (wrong := sheet.wrong_with(text)) is not None:
                why = ctx.text(f"line-{wrong}", what=language, most=sheet.LONGEST)
                raise UserError("line-wrong", why=why)
        if not texts:
            raise UserError("line-empty")
        number = ctx.contents.add(topic, Line(texts, image), ctx.new_id())
        if number is None:
            raise UserError("there-already", topic=topic)
        ctx.audit("add line", topic, None, {"number": number, **texts})
        count = ctx.contents.topic(topic).languages.get(ctx.community.language, 0)
        ctx.reply("added", topic=topic, number=number, count=count)

    @command("content list", right="content")
    def list_(self, ctx: Ctx, topic: Known | None = None) -> None:
        """The topics, or the own lines of one."""
        if topic is not None:
            _page(ctx, read_topic(topic), 0)
            return
        names = ctx.contents.names()
        if not names:
            raise UserError("none")
        lines = [_topic(ctx, ctx.contents.topic(name)) for name in names[:TOPICS_SHOWN]]
        more = len(names) - TOPICS_SHOWN
        rest = [ctx.text("more", count=more)] if more > 0 else []
        ctx.reply(Joined((ctx.text("list"), *lines, *rest)))

    @button("page", right="content")
    def page(self, ctx: Ctx, argument: str) -> None:
        """The lines behind those that were shown."""
        topic, _, after = argument.rpartition(":")
        _page(ctx, topic, read_id(after))

    @command("content remove", right="content")
    def remove(self, ctx: Ctx, topic: Known, number: int) -> None:
        """Take one away; what was posted stays."""
        name = read_topic(topic)
        found = ctx.contents.own(name, after=number - 1, most=1) if number > 0 else []
        if not found or found[0].number != number:
            raise UserError("no-such-line", topic=name, number=number)
        ctx.contents.remove(name, number)
        ctx.audit("remove line", name, {"number": number, **found[0].texts}, None)
        ctx.reply("removed", topic=name, number=number, text=_short(ctx, found[0]))

    @on("greetings.line_taken")
    def taken(self, ctx: Ctx) -> None:
        """Operators hear once that a topic begins again within a week."""
        told = ctx.event.data
        topic, home = told["topic"], ctx.community
        lines = ctx.contents.topic(topic).languages.get(home.language, 0)
        before = store.find(ctx.tx, home.id, topic)
        ahead = Ahead(topic, ctx.now, told["left"], told["apart"], lines, warned=False)
        at = ahead.repeats_at(lines)
        soon = at is not None and at - ctx.now <= SOON_MS
        if at is not None and soon and not (before and before.warned):
            ctx.say(_soon(ctx, topic, ahead.left, at), room="ops")
        store.put(ctx.tx, home.id, replace(ahead, warned=soon))

    @foresees("repeats")
    def foreseen(self, ctx: Ctx, since: int) -> list[Words]:
        """Topics that begin again in the week after the rehearsal.

        Of those that begin again within it, the rehearsal itself warns.
        """
        each = [(name, _repeats(ctx, name)) for name in ctx.contents.names()]
        return [
            _soon(ctx, name, ahead.left, at)
            for name, found in each
            if found is not None
            for ahead, at in (found,)
            if at - ctx.now <= SOON_MS and ahead.apart * ahead.lines >= ctx.now - since
        ]

    def topics(self, ctx: Ctx) -> Sequence[str]:
        """What there are lines on."""
        return ctx.contents.names()

    def images(self, ctx: Ctx) -> Sequence[str]:
        """The community's pictures."""
        return ctx.media.names()


def _named(language: str) -> str:
    return language.replace("-", "_").lower()


def _field(ctx: Ctx, language: str, *, required: bool = False) -> Asked:
    return Asked(
        name=_named(language),
        kind="long",
        label=ctx.text("field", language=language),
        required=required,
        most=sheet.LONGEST,
    )


def _repeats(ctx: Ctx, topic: str) -> tuple[Ahead, int] | None:
    """How long a topic lasts, and when it begins again (UTC ms)."""
    ahead = store.find(ctx.tx, ctx.community.id, topic)
    if ahead is None:
        return None
    lines = ctx.contents.topic(topic).languages.get(ctx.community.language, 0)
    at = ahead.repeats_at(lines)
    return None if at is None else (ahead, max(ctx.now, at))


def _soon(ctx: Ctx, topic: str, left: int, at: int) -> Words:
    return ctx.text("repeats-soon", topic=topic, left=left, when=ctx.community.local(at))


def _topic(ctx: Ctx, topic: Topic) -> Words:
    spoken = tuple(
        ctx.text("in-language", language=language, count=topic.languages[language])
        for language in sheet.LANGUAGES
        if language in topic.languages
    )
    head = ctx.text(
        "topic",
        topic=topic.name,
        own=topic.own,
        shared=0 if topic.replaces and topic.own else topic.shared,
        languages=spoken,
    )
    found = _repeats(ctx, topic.name)
    if found is None:
        return head
    return Joined((head, ctx.text("repeats", when=ctx.community.local(found[1]))))


def _page(ctx: Ctx, topic: str, after: int) -> None:
    lines = ctx.contents.own(topic, after=after, most=LINES_SHOWN + 1)
    about = ctx.contents.topic(topic)
    if not about.own and not about.shared:
        raise UserError("no-such-topic", topic=topic)
    shown = [
        ctx.text(key, number=line.number, text=_short(ctx, line), image=line.image)
        for line in lines[:LINES_SHOWN]
        for key in ("line-pictured" if line.image else "line",)
    ]
    hung = []
    if len(lines) > LINES_SHOWN:
        argument = f"{topic}:{lines[LINES_SHOWN - 1].number}"
        hung = [Button("content.page", ctx.text("button-page"), argument)]
    ctx.reply(Joined((_topic(ctx, about), *shown)), buttons=hung, in_place=after > 0)


def _short(ctx: Ctx, line: Line) -> str:
    """The beginning of a line in the community's language, or one that it has."""
    home = ctx.community.language
    text = " ".join((line.texts.get(home) or next(iter(line.texts.values()))).split())
    return text if len(text) <= TOLD else f"{text[: TOLD - 1].rstrip()}…"
