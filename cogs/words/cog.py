"""What operators do about wordings: change one from its message, look them up, take them back."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from bot.cog import Cog, Completes, button, command, form, menu
from bot.context import Ctx
from bot.effects import Argument, Asked, Button, Can, Joined, Plain, Text, Words
from bot.errors import UserError
from bot.ids import read_id
from bot.kinds import Within
from bot.wordings import Part, Sentence, Written
from cogs.words import store
from cogs.words.store import Draft

SHOWN, LINE, ON_BUTTON = 10, 70, 34
FORM_TEXT = 1500
ALL = "all"

Chosen = tuple[Sentence, Mapping[str, Argument]]
"""A sentence, and what it was said with."""


class WordsCog(Cog):
    """Any sentence that the bot said can be said otherwise in this community."""

    needs = frozenset({Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

    @menu("change", right="content")
    def change(self, ctx: Ctx, message: str) -> None:
        """The sentences of a message; where it is one alone, the form for it."""
        parts = ctx.wordings.parts(ctx, message)
        if parts is None:
            raise UserError("not-mine")
        ours = [(part.sentence, part.args) for part in parts if part.sentence is not None]
        others = [_told(ctx, part) for part in parts if part.sentence is None]
        if len(ours) == 1 and not others:
            _open(ctx, _draft(ctx, ours[0][0], message))
            return
        _reply_choice(ctx, ours[:SHOWN], message, others)

    @button("choose", right="content")
    def choose(self, ctx: Ctx, argument: str) -> None:
        """The form for one sentence."""
        _open(ctx, _found(ctx, argument))

    @form("change", right="content", asks=True)
    def typed(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        """How it will read, before it is said."""
        draft = _found(ctx, argument)
        variants = list(ctx.wordings.shape(ctx, draft.sentence).written.texts)
        texts = {key: str(sent.get(f"text{at}", "")) for at, key in enumerate(variants)}
        written, missing = ctx.wordings.checked(ctx, draft.sentence, texts)
        store.write(ctx.tx, draft.id, ctx.community.id, written.texts)
        args = ctx.wordings.args(ctx, draft.message, draft.sentence) if draft.message else {}
        lines: list[Words] = [
            ctx.text("preview", language=draft.language),
            ctx.wordings.preview(draft.sentence, written, args),
        ]
        if missing:
            left = tuple(f"{{{name}}}" for name in missing)
            lines.append(ctx.text("leaves-out", names=left, count=len(left)))
        if variants_unseen := len(written.texts) - 1:
            lines.append(ctx.text("more-variants", count=variants_unseen))
        ctx.reply(Joined(tuple(lines)), buttons=_afterwards(ctx, draft))

    @button("save", right="content")
    def save(self, ctx: Ctx, argument: str) -> None:
        """It is said from now on."""
        draft = _found(ctx, argument)
        if draft.texts is None:
            raise UserError("draft-gone")
        written, _ = ctx.wordings.checked(ctx, draft.sentence, draft.texts)
        before = ctx.wordings.now(ctx, draft.sentence)
        ctx.wordings.save(ctx, draft.sentence, written)
        _audit(ctx, draft.sentence, before, written)
        ctx.reply("saved", buttons=_original_and_languages(ctx, draft))

    @button("original", right="content")
    def original(self, ctx: Ctx, argument: str) -> None:
        """The original is said again."""
        draft = _found(ctx, argument)
        if not _is_changed(ctx, draft.sentence):
            raise UserError("is-original")
        _take_back(ctx, draft.sentence)
        ctx.reply("original-again")

    @button("languages", right="content")
    def languages(self, ctx: Ctx, argument: str) -> None:
        """The same sentence in another language."""
        draft = _found(ctx, argument)
        buttons = []
        for language in ctx.wordings.languages:
            if language != draft.language:
                other = _draft(ctx, (draft.cog, draft.key, language), draft.message)
                label = ctx.text("language", language=language)
                buttons.append(Button("words.choose", label, str(other.id)))
        ctx.reply("which-language", buttons=buttons)

    @command("words list", right="content")
    def list(self, ctx: Ctx) -> None:
        """What is said otherwise here, and who changed it."""
        changed = ctx.wordings.changed(ctx)
        if not changed:
            raise UserError("nothing-changed")
        lines: list[Words] = [ctx.text("changed", count=len(changed))]
        buttons = []
        for number, each in enumerate(changed[:SHOWN], start=1):
            assert each.written is not None
            sentence = (each.cog, each.key, each.language)
            by = ctx.members.get(ctx.tx, each.by) if each.by is not None else None
            lines.append(
                ctx.text(
                    "changed-line",
                    number=number,
                    name=_name(sentence),
                    text=_short(each.written, LINE),
                    by=by.name if by else "–",
                    when=ctx.community.local(each.at),
                )
            )
            buttons.append(_choose(ctx, number, _draft(ctx, sentence, "")))
        ctx.reply(Joined(tuple(lines)), buttons=buttons)

    @command("words find", right="content")
    def find(self, ctx: Ctx, text: Annotated[str, Within(least=2, most=100)]) -> None:
        """Sentences in which a text stands."""
        found = ctx.wordings.find(ctx, text, SHOWN)
        if not found:
            raise UserError("nothing-found", text=text)
        _reply_choice(ctx, [(sentence, {}) for sentence in found], "", [])

    @command("words reset", right="content")
    def reset(self, ctx: Ctx, sentence: Annotated[str, Completes("changed_names")]) -> None:
        """One sentence, or all, is said as it was at first."""
        there = {_name(each): each for each in _changed(ctx)}
        wanted = [*there] if sentence.strip().casefold() == ALL else [sentence.strip()]
        if not wanted or wanted[0] not in there:
            raise UserError("not-changed" if there else "nothing-changed", name=sentence)
        for name in wanted:
            _take_back(ctx, there[name])
        ctx.reply("reset", count=len(wanted))

    def changed_names(self, ctx: Ctx) -> Sequence[str]:
        """What `/words reset` completes."""
        names = [_name(each) for each in _changed(ctx)]
        return [*names, ALL] if len(names) > 1 else names


def _open(ctx: Ctx, draft: Draft) -> None:
    shape = ctx.wordings.shape(ctx, draft.sentence)
    now = ctx.wordings.now(ctx, draft.sentence).texts
    typed = draft.texts or {}
    names = tuple(f"{{{name}}}" for name in sorted(shape.names))
    hint = ctx.text("hint", names=names) if names else ctx.text("hint-none")
    fields = [
        Asked(
            name=f"text{at}",
            kind="long",
            label=_label(ctx, draft.sentence, shape.written, key, whole=shape.whole),
            hint=hint,
            default=(typed.get(key) or now.get(key) or text,),
            most=FORM_TEXT,
        )
        for at, (key, text) in enumerate(shape.written.texts.items())
    ]
    ctx.open_form("change", argument=str(draft.id), fields=fields)


def _label(ctx: Ctx, sentence: Sentence, written: Written, key: str, *, whole: bool) -> Text:
    if whole:
        return ctx.text("label-always")
    if not written.by:
        return ctx.text("label")
    numbers = ctx.wordings.when(sentence, written, key)
    if not numbers and key == written.otherwise:
        return ctx.text("label-else")
    return ctx.text("label-when", by=f"{{{written.by}}}", what=numbers or key)


def _reply_choice(
    ctx: Ctx, sentences: Sequence[Chosen], message: str, others: Sequence[Words]
) -> None:
    lines: list[Words] = [ctx.text("choose", count=len(sentences))] if sentences else []
    buttons = []
    for number, (sentence, args) in enumerate(sentences, start=1):
        reads = ctx.wordings.preview(sentence, ctx.wordings.now(ctx, sentence), args)
        lines.append(ctx.text("choice", number=number, language=sentence[2], text=reads))
        buttons.append(_choose(ctx, number, _draft(ctx, sentence, message)))
    ctx.reply(Joined((*lines, *others)), buttons=buttons)


def _choose(ctx: Ctx, number: int, draft: Draft) -> Button:
    text = _short(ctx.wordings.now(ctx, draft.sentence), ON_BUTTON)
    return Button("words.choose", Plain(f"{number}. {text}"), str(draft.id))


def _told(ctx: Ctx, part: Part) -> Text:
    """Where words stand that operators wrote themselves."""
    if part.topic:
        return ctx.text("told-topic", topic=part.topic, number=part.number)
    if part.script:
        return ctx.text("told-script", script=part.script)
    return ctx.text("told-typed")


def _afterwards(ctx: Ctx, draft: Draft) -> list[Button]:
    argument = str(draft.id)
    return [
        Button("words.save", ctx.text("button-save"), argument),
        Button("words.choose", ctx.text("button-choose"), argument),
        *_original_and_languages(ctx, draft),
    ]


def _original_and_languages(ctx: Ctx, draft: Draft) -> list[Button]:
    argument = str(draft.id)
    buttons = [Button("words.languages", ctx.text("button-languages"), argument)]
    if _is_changed(ctx, draft.sentence):
        buttons.append(Button("words.original", ctx.text("button-original"), argument))
    return buttons


def _draft(ctx: Ctx, sentence: Sentence, message: str) -> Draft:
    id = ctx.new_id()
    store.add(ctx.tx, id, ctx.community.id, ctx.member.id, sentence, message)
    return Draft(id, *sentence, message, None)


def _found(ctx: Ctx, argument: str) -> Draft:
    draft = store.find(ctx.tx, read_id(argument), ctx.community.id, ctx.member.id)
    if draft is None:
        raise UserError("draft-gone")
    return draft


def _changed(ctx: Ctx) -> list[Sentence]:
    return [(each.cog, each.key, each.language) for each in ctx.wordings.changed(ctx)]


def _is_changed(ctx: Ctx, sentence: Sentence) -> bool:
    return sentence in _changed(ctx)


def _take_back(ctx: Ctx, sentence: Sentence) -> None:
    before = ctx.wordings.now(ctx, sentence)
    ctx.wordings.save(ctx, sentence, None)
    _audit(ctx, sentence, before, None)


def _audit(ctx: Ctx, sentence: Sentence, before: Written, after: Written | None) -> None:
    told = None if after is None else dict(after.texts)
    ctx.audit("change wording", _name(sentence), before=dict(before.texts), after=told)


def _name(sentence: Sentence) -> str:
    return " ".join(sentence)


def _short(written: Written, most: int) -> str:
    first = written.texts.get(written.otherwise) or next(iter(written.texts.values()))
    text = " ".join(first.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
