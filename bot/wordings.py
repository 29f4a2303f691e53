"""How operators change what the bot says: the sentences of a message, and a community's own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from babel import Locale

from bot import worded
from bot.content import Contents
from bot.effects import Argument, Changed, Joined, Lines, Spoken, Text, Words
from bot.errors import UserError
from bot.homes import Homes
from bot.ids import Ids
from bot.members import Members
from bot.own_words import PLACED, Own
from bot.own_words import Written as Written
from bot.said import Said, by_native
from bot.scripts import Scripts
from bot.seen import Seen
from bot.sentences import Shape
from bot.texts import LANGUAGES, Texts
from bot.voice import Sentence as Sentence
from bot.worded import Worded

LONGEST, ON_BUTTON = 1500, 80  # characters of a sentence, and of what stands on a button
EXAMPLES = 3  # numbers that stand for a plural form
COUNTED = 103  # numbers among which they are looked for
UNSAID = ("call-", "command-", "word-", "form-", "menu-")
"""What keys begin with that name commands, forms and words, which platforms and members know."""


class Origins(NamedTuple):
    """Where words that operators wrote may stand: in this script, or in this content."""

    script: str
    contents: Contents


class View(Seen, Protocol):
    """A unit of work, with what is asked about a message."""

    scripts: Scripts
    members: Members

    @property
    def contents(self) -> Contents:
        """The lines that scripts take turns through."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message.

    Of our own it is `sentence`, with the arguments that it was said with. Else operators wrote it:
    in a script (`script`), in the topic `topic` as its line `number`, counted from 1, or, where
    all is empty, somewhere else.
    """

    sentence: Sentence | None = None
    args: Mapping[str, Argument] = field(default_factory=dict)
    script: str = ""
    topic: str = ""
    number: int = 0


class Wordings:
    """What cogs reach through `ctx.wordings`."""

    languages = LANGUAGES

    def __init__(self, ids: Ids, texts: Texts, homes: Homes) -> None:
        self._ids = ids
        self._texts = texts
        self._homes = homes

    # What a message says

    def parts(self, ctx: View, message: str) -> list[Part] | None:
        """The parts of a message of ours, by its native id; None if it is none of ours."""
        found = by_native(ctx.tx, ctx.community.id, message)
        if found is None:
            return None
        effect, origin = found.effect, found.origin
        language = self._language(ctx, found)
        words = (effect.words, *(each.label for each in effect.buttons))
        script = ""
        if origin.run is not None:
            script = ctx.scripts.of_run(ctx.tx, ctx.community, origin.run) or ""
        of = Origins(script, ctx.contents)
        parts: list[Part] = []
        for each in words:
            for part in self._parts(each, language, of):
                if not any(_same(part, other) for other in parts):
                    parts.append(part)
        return parts

    def args(self, ctx: View, message: str, sentence: Sentence) -> Mapping[str, Argument]:
        """What a sentence was said with in a message; nothing if it is not there any more."""
        for part in self.parts(ctx, message) or ():
            if part.sentence == sentence or (
                part.sentence is not None and part.sentence[:2] == sentence[:2]
            ):
                return part.args
        return {}

    def _language(self, ctx: View, found: Said) -> str:
        member = None if found.member is None else ctx.members.get(ctx.tx, found.member)
        own = member.language if member is not None else None
        return own or ctx.community.language_in(found.room)

    def _parts(self, words: Words, language: str, of: Origins) -> Iterator[Part]:
        if isinstance(words, Text):
            if self._texts.has(words.cog, words.key, language):
                yield Part((words.cog, words.key, language), words.args)
            yield from self._inside(words.args.values(), language, of)
        elif isinstance(words, Joined):
            for part in words.parts:
                yield from self._parts(part, language, of)
        elif isinstance(words, Spoken):
            yield from self._parts(words.words, words.language, of)
        elif isinstance(words, Changed):
            yield from self._parts(words.words, language, of)
        elif isinstance(words, Lines):
            yield _written_by_operators(words, of)
            yield from self._inside(words.args.values(), language, of)

    def _inside(self, args: Any, language: str, of: Origins) -> Iterator[Part]:
        for arg in args:
            if isinstance(arg, tuple):
                yield from self._inside(arg, language, of)
            elif isinstance(arg, Text | Joined | Spoken | Changed | Lines):
                yield from self._parts(arg, language, of)

    # Sentences

    def shape(self, ctx: Seen, sentence: Sentence) -> Shape:
        """The original; raises UserError `no-such-sentence` where there is none."""
        found = self._shape(sentence, ctx)
        if found is None:
            raise UserError("no-such-sentence", cog="core", sentence=" ".join(sentence[:2]))
        return found

    def _shape(self, sentence: Sentence, ctx: Seen) -> Shape | None:
        cog, key, language = sentence
        if not self._texts.has(cog, key, language):
            return None
        return self._texts.shape(language, cog, key, ctx.community.voice)

    def now(self, ctx: Seen, sentence: Sentence) -> Written:
        """What is said: the community's own wording, or the original."""
        last = worded.past(ctx.tx, ctx.community.id, sentence)
        own = last[0].written if last else None
        return own or self.shape(ctx, sentence).written

    def checked(
        self, ctx: Seen, sentence: Sentence, texts: Mapping[str, str]
    ) -> tuple[Written, list[str]]:
        """What was typed, by variant, as it can be said; and what of the original it leaves out.

        Raises UserError `wording-empty`, `wording-long`, or `wording-unknown`, which names the
        placeholders that there are.
        """
        shape = self.shape(ctx, sentence)
        typed = {key: PLACED.sub(r"{\1}", text.strip()) for key, text in texts.items()}
        most = ON_BUTTON if sentence[1].startswith("button-") else LONGEST
        written = Written(typed)
        if "" not in typed:
            written = Written(typed, shape.written.by, shape.written.otherwise)
        if not all(typed.values()):
            raise UserError("wording-empty", cog="core")
        if (long := max(map(len, typed.values()))) > most:
            raise UserError("wording-long", cog="core", characters=long, most=most)
        unknown = sorted(written.names() - shape.names)
        if unknown:
            known = tuple(f"{{{name}}}" for name in sorted(shape.names)) or ("–",)
            raise UserError("wording-unknown", cog="core", name=f"{{{unknown[0]}}}", known=known)
        return written, sorted(shape.written.names() - written.names())

    def preview(self, sentence: Sentence, written: Written, args: Mapping[str, Argument]) -> Words:
        """How it reads, with arguments where there are any; else with its placeholders."""
        chosen = written.texts.get(written.otherwise) or next(iter(written.texts.values()))
        value = args.get(written.by)
        if written.by and isinstance(value, str | int | float):
            keys = Written({key: key for key in written.texts}, written.by, written.otherwise)
            which = Own(sentence[2], keys).said({written.by: value})
            chosen = written.texts.get(which or "", chosen)
        return Spoken(Lines({sentence[2]: chosen}, args), sentence[2])

    def when(self, sentence: Sentence, written: Written, variant: str) -> str:
        """The numbers for which a variant is said: "0", "1, 21, 31 …"; "" if it is of words."""
        if variant.isdecimal():
            return variant
        rule = Locale.parse(sentence[2], sep="-").plural_form
        fixed = {int(key) for key in written.texts if key.isdecimal()}
        fits = [n for n in range(COUNTED) if n not in fixed and rule(n) == variant]
        more = " …" if len(fits) > EXAMPLES else ""
        return ", ".join(map(str, fits[:EXAMPLES])) + more

    def save(self, ctx: Seen, sentence: Sentence, written: Written | None) -> None:
        """Say this from now on in this community, or the original; who did it is kept.

        `ctx.community` is as it was in this unit; the change holds from its commit on.
        """
        by = ctx.member.id if ctx.has_member else None
        home = ctx.community
        worded.put(ctx.tx, self._ids.new(), home.id, sentence, written, by, ctx.now)
        self._homes.reworded(ctx.tx, home, ctx.now)

    def changed(self, ctx: Seen) -> list[Worded]:
        """What this community says otherwise than the original, the newest first."""
        return worded.changed(ctx.tx, ctx.community.id)

    def past(self, ctx: Seen, sentence: Sentence) -> list[Worded]:
        """How a sentence was changed in this community, the newest first."""
        return worded.past(ctx.tx, ctx.community.id, sentence)

    def find(self, ctx: Seen, text: str, most: int) -> list[Sentence]:
        """Sentences in which a text stands, first those in the community's language."""
        wanted = text.casefold().strip()
        parts = PLACED.sub(" ", wanted).split()
        languages = sorted(LANGUAGES, key=lambda each: each != ctx.community.language)
        own = {(e.cog, e.key, e.language): e.written for e in self.changed(ctx)}
        found: list[Sentence] = []
        for language in languages:
            for cog, key in self._said():
                written = own.get((cog, key, language))
                if written is None and self._texts.may_hold(language, cog, key, parts):
                    shape = self._shape((cog, key, language), ctx)
                    written = shape.written if shape else None
                if written and any(wanted in each.casefold() for each in written.texts.values()):
                    found.append((cog, key, language))
                    if len(found) == most:
                        return found
        return found

    def _said(self) -> Iterator[tuple[str, str]]:
        for cog in self._texts.cogs():
            for key in self._texts.keys(cog):
                if not key.startswith(UNSAID):
                    yield cog, key


def _same(one: Part, other: Part) -> bool:
    return (one.sentence, one.script, one.topic, one.number) == (
        *(other.sentence, other.script, other.topic, other.number),
    )


def _written_by_operators(lines: Lines, of: Origins) -> Part:
    place = of.contents.place(dict(lines.by_language))
    if place is None:
        return Part(script=of.script)
    topic, number = place
    return Part(topic=topic, number=number, script=of.script)
