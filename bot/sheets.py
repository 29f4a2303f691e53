"""Forms as members see them: a sheet of fields in the reader's language."""

from collections.abc import Mapping
from typing import Protocol

from bot.asked import as_option, choices
from bot.effects import Asked, OpenForm, Words
from bot.offers import FormField, FormSheet
from bot.registry import Handler
from bot.signatures import Option


class Says(Protocol):
    """All sentences, as one community or everybody says them."""

    def has(self, cog: str, key: str, language: str) -> bool:
        """Whether there is such a sentence."""

    def say(self, language: str, cog: str, key: str) -> str:
        """One sentence; raises KeyError if there is none."""

    def render(self, words: Words, language: str) -> str:
        """Words in a language."""


TITLE, LABEL, LONGER = 45, 45, 100  # characters of a title, of a label; of hints and choices


def sheet(
    texts: Says,
    form: Handler,
    language: str,
    action: str,
    filled: Mapping[str, tuple[str, ...]],
) -> FormSheet:
    """The form's sheet; `filled` takes the place of defaults. Raises KeyError without a text."""
    cog, key = form.cog.name, f"form-{form.mark.name}"
    fields = tuple(
        _field(texts, cog, f"{key}.{option.name}", language, option, filled)
        for option in form.options
    )
    late = texts.say(language, "core", "form-late")
    return FormSheet(action, texts.say(language, cog, key), fields, late)


def asked_sheet(
    texts: Says, form: Handler, language: str, action: str, opened: OpenForm
) -> FormSheet:
    """The sheet of a form whose fields came with its opening; raises KeyError without a text."""
    cog, key = form.cog.name, f"form-{form.mark.name}"
    title = _line(texts, opened.title, language) if opened.title else texts.say(language, cog, key)
    fields = tuple(_asked(texts, language, each, opened.filled) for each in opened.fields)
    return FormSheet(action, cut(title, TITLE), fields, texts.say(language, "core", "form-late"))


def _asked(
    texts: Says, language: str, field: Asked, filled: Mapping[str, tuple[str, ...]]
) -> FormField:
    label = _line(texts, field.label, language)
    hint = _line(texts, field.hint, language) if field.hint else ""
    label, hint = _fitting(label, hint)
    known = as_option(field)
    return FormField(
        name=field.name,
        kind=known.kind,
        label=label,
        required=field.required,
        hint=hint,
        choices=tuple(
            (value, cut(_line(texts, name, language), LONGER)) for value, name in choices(field)
        ),
        default=filled.get(field.name, field.default),
        least=field.least,
        most=field.most,
    )


def _line(texts: Says, words: Words, language: str) -> str:
    return " ".join(texts.render(words, language).split())


def _fitting(label: str, hint: str) -> tuple[str, str]:
    """A label that is too long for platforms stands whole in the hint, or goes on there."""
    if len(label) <= LABEL:
        return label, cut(hint, LONGER)
    short = cut(label, LABEL)
    whole = f"{label} {hint}".rstrip()
    if len(whole) > LONGER:
        whole = label if len(label) <= LONGER else f"…{label[len(short) - 1 :].lstrip()}"
    return short, cut(whole, LONGER)


def cut(text: str, most: int) -> str:
    """The text in so many characters, at the end of a word where there are words."""
    if len(text) <= most:
        return text
    begun = text[: most - 1]
    words = begun if text[most - 1] == " " else begun.rpartition(" ")[0]
    return f"{(words if len(words) > most // 2 else begun).rstrip()}…"


def _field(
    texts: Says,
    cog: str,
    key: str,
    language: str,
    option: Option,
    filled: Mapping[str, tuple[str, ...]],
) -> FormField:
    hint = f"{key}-hint"
    return FormField(
        name=option.name,
        kind=option.kind,
        label=texts.say(language, cog, key),
        required=option.required,
        hint=texts.say(language, cog, hint) if texts.has(cog, hint, language) else "",
        choices=_choices(texts, cog, key, language, option),
        default=filled.get(option.name, option.default),
        least=option.within.least,
        most=option.within.most,
    )


def _choices(
    texts: Says, cog: str, key: str, language: str, option: Option
) -> tuple[tuple[str, str], ...]:
    if option.kind == "yes-no":
        return tuple((each, texts.say(language, "core", each)) for each in ("yes", "no"))
    return tuple((each, texts.say(language, cog, f"{key}-{each}")) for each in option.choices)
