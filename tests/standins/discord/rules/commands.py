"""What an application command may be: names, texts in other languages, order of options, size."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from tests.standins.discord.refusals import Fault, between, required, too_long

Part = Mapping[str, Any]

CHAT, USER, MESSAGE = 1, 2, 3
MOST = {CHAT: 100, USER: 15, MESSAGE: 15}
CREATES_A_DAY = 200
WHOLE = 8_000
NAME, DESCRIPTION, OPTIONS, CHOICES = 32, 100, 25, 25

SUBCOMMAND, GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10

# Letters and digits of any script; \w has them, and the marks of Devanagari and Thai stand beside.
LETTERS = re.compile(r"^[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}$")
LOCALES = {
    *("id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl"),
    *("no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi"),
    *("th", "zh-CN", "ja", "zh-TW", "ko"),
}


def kind(command: Part) -> int:
    return int(command.get("type") or CHAT)


def commands(given: Sequence[Part]) -> Iterator[Fault]:
    """Faults of a whole list that takes the place of all commands."""
    for sort, most in MOST.items():
        if sum(kind(command) == sort for command in given) > most:
            sentence = f"Maximum number of application commands of type {sort} reached ({most})."
            yield Fault((), "APPLICATION_COMMANDS_EXCEEDED", sentence)
    yield from no_name_twice(given)
    for place, one in enumerate(given):
        yield from (fault.under(place) for fault in command(one))


def no_name_twice(given: Sequence[Part]) -> Iterator[Fault]:
    seen: set[tuple[int, Any]] = set()
    for place, one in enumerate(given):
        name = (kind(one), one.get("name"))
        if name in seen:
            sentence = "Application command names must be unique"
            yield Fault((place, "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", sentence)
        seen.add(name)


def command(one: Part) -> Iterator[Fault]:
    """Faults of one command."""
    yield from translations(one, name_may_be_free=kind(one) != CHAT)
    if kind(one) == CHAT:
        if not one.get("description"):
            yield required("description")
        yield from chat_name(one)
        yield from options(one.get("options") or ())
        if size(one) > WHOLE:
            sentence = f"Command exceeds maximum size ({WHOLE})"
            yield Fault((), "APPLICATION_COMMAND_TOO_LARGE", sentence)
    else:
        if one.get("description"):
            sentence = "Context menu commands cannot have description"
            yield Fault(
                ("description",), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID", sentence
            )
        if one.get("options"):
            sentence = "Context menu commands cannot have options"
            yield Fault(("options",), "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID", sentence)


def chat_name(one: Part) -> Iterator[Fault]:
    yield from plain_name(str(one.get("name") or ""), "name")


def plain_name(name: str, *path: str | int) -> Iterator[Fault]:
    """A fault if a name is none that may be typed after a slash."""
    if not LETTERS.match(name) or name != name.lower():
        sentence = "Command name is invalid"
        yield Fault(path, "APPLICATION_COMMAND_INVALID_NAME", sentence)


def translations(part: Part, *, name_may_be_free: bool = False) -> Iterator[Fault]:
    for key, most in (("name_localizations", NAME), ("description_localizations", DESCRIPTION)):
        for locale, text in (part.get(key) or {}).items():
            if locale not in LOCALES:
                sentence = f"Locale '{locale}' is not supported"
                yield Fault((key, locale), "APPLICATION_COMMAND_INVALID_LOCALE", sentence)
            elif key == "name_localizations" and not name_may_be_free:
                yield from plain_name(text, key, locale)
            elif not 1 <= len(text) <= most:
                yield between(1, most, key, locale)


def options(given: Sequence[Part]) -> Iterator[Fault]:
    """Faults of a list of options, or of subcommands and what is in them."""
    if len(given) > OPTIONS:
        yield too_long(OPTIONS, "options")
    yield from order(given)
    yield from collisions(given)
    yield from one_sort(given)
    for place, option in enumerate(given):
        faults = (*chat_name(option), *translations(option), *one_option(option))
        yield from (fault.under("options", place) for fault in faults)


def order(given: Sequence[Part]) -> Iterator[Fault]:
    optional = False
    for place, option in enumerate(given):
        if option.get("required") and optional:
            sentence = "Required options must be placed before non-required options"
            yield Fault(
                ("options", place), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", sentence
            )
        optional = optional or not option.get("required")


def collisions(given: Sequence[Part]) -> Iterator[Fault]:
    """Two options of one name, be it in one language alone."""
    for locale in (None, *sorted(LOCALES)):
        seen: set[str] = set()
        if locale and not any(locale in (o.get("name_localizations") or {}) for o in given):
            continue
        for place, option in enumerate(given):
            own = (option.get("name_localizations") or {}).get(locale)
            name = str(own or option.get("name"))
            if name in seen:
                key = ("name_localizations", locale) if locale and own else ("name",)
                sentence = "Option name already used"
                code = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED"
                yield Fault(("options", place, *key), code, sentence)
            seen.add(name)


def one_sort(given: Sequence[Part]) -> Iterator[Fault]:
    nested = [option.get("type") in (SUBCOMMAND, GROUP) for option in given]
    if any(nested) and not all(nested):
        sentence = "Sub-command and sub-command group option types are mutually exclusive to others"
        yield Fault(("options",), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", sentence)


def one_option(option: Part) -> Iterator[Fault]:
    sort = option.get("type")
    if sort in (SUBCOMMAND, GROUP):
        inside = option.get("options") or ()
        allowed = {SUBCOMMAND} if sort == GROUP else None
        yield from options(inside)
        for place, each in enumerate(inside):
            nested = each.get("type") in (SUBCOMMAND, GROUP)
            if nested if allowed is None else each.get("type") not in allowed:
                sentence = "This option type may not stand here"
                code = "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"
                yield Fault(("options", place, "type"), code, sentence)
        return
    if option.get("autocomplete") and option.get("choices"):
        sentence = "Autocomplete cannot be used together with choices"
        yield Fault(("autocomplete",), "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID", sentence)
    yield from bounds(option)
    yield from choices(option)


def bounds(option: Part) -> Iterator[Fault]:
    for least, most in (("min_value", "max_value"), ("min_length", "max_length")):
        low, high = option.get(least), option.get(most)
        if low is not None and high is not None and float(low) > float(high):
            sentence = f"{least} is more than {most}"
            yield Fault((least,), "APPLICATION_COMMAND_OPTIONS_MIN_MORE_THAN_MAX", sentence)


def choices(option: Part) -> Iterator[Fault]:
    given = option.get("choices") or ()
    if len(given) > CHOICES:
        yield too_long(CHOICES, "choices")
    names: set[str] = set()
    for place, choice in enumerate(given):
        path = ("choices", place)
        yield from (fault.under(*path) for fault in translations(choice, name_may_be_free=True))
        if choice.get("name") in names:
            sentence = "Option choice names must be unique"
            code = "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE"
            yield Fault((*path, "name"), code, sentence)
        names.add(str(choice.get("name")))


def size(one: Part) -> int:
    """Characters of a command as Discord counts them: each text in its longest language."""
    own = longest(one, "name") + longest(one, "description")
    for option in one.get("options") or ():
        own += size(option)
        for choice in option.get("choices") or ():
            own += longest(choice, "name") + value_length(choice.get("value"))
    return own


def longest(part: Part, key: str) -> int:
    texts: Iterable[str] = (part.get(f"{key}_localizations") or {}).values()
    return max(len(str(text)) for text in (part.get(key) or "", *texts))


def value_length(value: Any) -> int:
    return len(value) if isinstance(value, str) else 0


def completions(data: Part) -> Iterator[Fault]:
    """Faults of an answer to a half-typed option."""
    given = data.get("choices") or ()
    if len(given) > CHOICES:
        yield too_long(CHOICES, "choices")
    for place, choice in enumerate(given):
        for key in ("name", "value"):
            text = choice.get(key)
            if isinstance(text, str) and not 1 <= len(text) <= 100:
                yield between(1, 100, "choices", place, key)
