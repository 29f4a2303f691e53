"""Forms as members see them: a sheet of fields in the reader's language."""

from collections.abc import Mapping

from bot.offers import FormField, FormSheet
from bot.registry import Handler
from bot.signatures import Option
from bot.texts import Texts


def sheet(
    texts: Texts,
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


def _field(
    texts: Texts,
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
    texts: Texts, cog: str, key: str, language: str, option: Option
) -> tuple[tuple[str, str], ...]:
    if option.kind == "yes-no":
        return tuple((each, texts.say(language, "core", each)) for each in ("yes", "no"))
    return tuple((each, texts.say(language, cog, f"{key}-{each}")) for each in option.choices)
