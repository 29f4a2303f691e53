"""Slash commands as Discord takes them, made of what the cogs offer, and refused where it may not.

The limits are those of https://discord.com/developers/docs/interactions/application-commands
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from bot.errors import PlazaError
from bot.offers import CommandOffer, OptionKind, OptionOffer, Word

Part = dict[str, Any]
Said = Mapping[str, Sequence[CommandOffer]]
"""What the cogs offer, by our languages; the same commands in each."""

LOCALES = {"en-US": "en", "en-GB": "en", "zh-CN": "zh-CN", "pt-BR": "pt-BR", "el": "el"}
"""Our languages by Discord's; a reader of another one is shown English."""
PLAIN = "en"
SUBCOMMAND, GROUP, TEXT = 1, 2, 3
KINDS: Mapping[OptionKind, int] = {
    "text": TEXT,
    "choice": TEXT,
    "number": 4,
    "yes-no": 5,
    "member": 6,
    "room": 7,
    "role": 8,
    "decimal": 10,
    "file": 11,
}
ROOMS = [0, 5]  # kinds of channels that are rooms: of text, and of announcements
MANAGE_SERVER = str(0x20)
DEPTH = 3  # words of a name
NAME, DESCRIPTION, CHOICE = 32, 100, 100  # characters
COMMANDS, OPTIONS, CHOICES = 100, 25, 25
LONGEST, LARGEST = 6_000, 2**53 - 1  # of a text, and of a number, that a limit may name
WHOLE = 8_000  # characters of a command with all that is in it, each in its longest language
IN_SERVERS = {"contexts": [0], "integration_types": [0]}  # nowhere else, and for no single person


@dataclass(slots=True)
class Node:
    """A word of a command's name: what it is called in each language, and what is below it."""

    words: dict[str, Word] = field(default_factory=dict)
    offers: dict[str, CommandOffer] = field(default_factory=dict)
    below: dict[str, "Node"] = field(default_factory=dict)

    def rights(self) -> Iterator[str | None]:
        """The right that each command needs, here and below."""
        if self.offers:
            yield self.offers[PLAIN].right
        for node in self.below.values():
            yield from node.rights()


def commands(said: Said) -> list[Part]:
    """All commands of a server; raises PlazaError where Discord would not take them."""
    top = Node()
    for language, offers in said.items():
        for offer in offers:
            _hang(top, language, offer)
    if len(top.below) > COMMANDS:
        raise PlazaError(
            f"the cogs offer {len(top.below)} commands, and Discord takes {COMMANDS} in a server; "
            "let some share their first word, as in /sop list and /sop run"
        )
    _tell_apart("commands", _names(top.below))
    return [_command(name, node) for name, node in top.below.items()]


def _hang(top: Node, language: str, offer: CommandOffer) -> None:
    node, names = top, offer.name.split()
    if len(names) > DEPTH:
        raise _wrong(offer.name, f"has more than {DEPTH} words")
    words = offer.words or [Word(name, offer.description) for name in names]
    for name, word in zip(names, words, strict=True):
        node = node.below.setdefault(name, Node())
        node.words.setdefault(language, word)
    node.offers[language] = offer


def _command(name: str, node: Node) -> Part:
    made = {**_node(name, node), "type": 1, **IN_SERVERS}
    if None not in node.rights():
        made["default_member_permissions"] = MANAGE_SERVER
    if (size := _size(made)) > WHOLE:
        raise _wrong(name, f"has {size} characters with all its texts", WHOLE)
    return made


def _node(path: str, node: Node) -> Part:
    said = {language: tuple(word) for language, word in node.words.items()}
    made = _texts(path, path.split()[-1], said)
    if not node.below:
        return {**made, "type": SUBCOMMAND, "options": _options(path, node.offers)}
    if node.offers:
        raise _wrong(path, "cannot be called where others begin with it; give it a second word")
    if len(node.below) > OPTIONS:
        raise _wrong(path, f"begins more than {OPTIONS} commands")
    _tell_apart(f"/{path}", _names(node.below))
    parts = [_node(f"{path} {name}", each) for name, each in node.below.items()]
    return {**made, "type": GROUP, "options": parts}


def _names(nodes: Mapping[str, Node]) -> list[Mapping[str, str]]:
    return [{lang: word.called for lang, word in each.words.items()} for each in nodes.values()]


def _options(path: str, offers: Mapping[str, CommandOffer]) -> list[Part]:
    plain = offers[PLAIN].options
    if len(plain) > OPTIONS:
        raise _wrong(path, f"has more than {OPTIONS} options")
    by_language = {
        language: {option.name: option for option in offer.options}
        for language, offer in offers.items()
    }
    said = [
        {language: each[option.name] for language, each in by_language.items()} for option in plain
    ]
    _tell_apart(
        f"/{path}", [{lang: each.called or each.name for lang, each in one.items()} for one in said]
    )
    made = [_option(path, one) for one in said]
    return sorted(made, key=lambda option: not option["required"])


def _option(path: str, said: Mapping[str, OptionOffer]) -> Part:
    option = said[PLAIN]
    if option.kind not in KINDS:
        raise _wrong(path, f"asks for {option.name}, a {option.kind}, which only forms can")
    words = {lang: (each.called or each.name, each.description) for lang, each in said.items()}
    made = _texts(f"{path} {option.name}", option.name, words)
    made |= {"type": KINDS[option.kind], "required": option.required}
    if option.kind == "room":
        made["channel_types"] = ROOMS
    if option.choices:
        made["choices"] = _choices(path, said)
    elif option.completes:
        made["autocomplete"] = True
    what = "length" if KINDS[option.kind] == TEXT else "value"
    bound = LONGEST if what == "length" else LARGEST
    limits = {f"min_{what}": option.least, f"max_{what}": option.most}
    within = {key: max(-bound, min(at, bound)) for key, at in limits.items() if at is not None}
    return made | within


def _choices(path: str, said: Mapping[str, OptionOffer]) -> list[Part]:
    plain = said[PLAIN]
    if len(plain.choices) > CHOICES:
        raise _wrong(path, f"has more than {CHOICES} choices of {plain.name}")
    made = []
    for place, value in enumerate(plain.choices):
        names = {lang: (each.named or each.choices)[place] for lang, each in said.items()}
        for text in (value, *names.values()):
            if not 1 <= len(text) <= CHOICE:
                raise _wrong(path, f"has a choice of {plain.name} with {len(text)} characters")
        made.append({"name": names[PLAIN], "value": value, **_others("name", names)})
    return made


def _texts(path: str, name: str, said: Mapping[str, Sequence[str]]) -> Part:
    """Name and description, and in other languages where they differ."""
    for language, (called, description) in {"": (name, said[PLAIN][1]), **said}.items():
        if not named(called):
            raise _wrong(path, f"is called {called!r} in {language or PLAIN}: write one word", NAME)
        if not 1 <= len(description) <= DESCRIPTION:
            told = f"has a description of {len(description)} characters in {language or PLAIN}"
            raise _wrong(path, told, DESCRIPTION)
    names = {"": name, **{language: each[0] for language, each in said.items()}}
    descriptions = {language: each[1] for language, each in said.items()}
    made = {"name": name, "description": descriptions[PLAIN]}
    return made | _others("name", names) | _others("description", descriptions)


def _others(key: str, said: Mapping[str, str]) -> Part:
    """The same in other languages, where it differs from what stands under "" or in English."""
    plain = said.get("", said[PLAIN])
    texts = {locale: said[language] for locale, language in LOCALES.items()}
    others = {locale: text for locale, text in texts.items() if text != plain}
    return {f"{key}_localizations": others} if others else {}


@lru_cache(4096)
def named(word: str) -> bool:
    """Whether Discord takes it as a name: 1 to 32 small letters, digits, marks - _ and '."""
    fits = all(each in "-_'" or unicodedata.category(each)[0] in "LN" for each in word)
    return fits and 1 <= len(word) <= NAME and word == word.lower()


def _tell_apart(where: str, said: Sequence[Mapping[str, str]]) -> None:
    for language in said[0] if said else ():
        seen: set[str] = set()
        for called in (each[language] for each in said):
            if called in seen:
                raise PlazaError(
                    f"{where}: two have the name {called!r} in {language}, and Discord takes each "
                    "name once; change one of the texts call-..."
                )
            seen.add(called)


def _size(part: Part) -> int:
    own = _longest(part, "name") + _longest(part, "description")
    for choice in part.get("choices", ()):
        own += _longest(choice, "name") + len(choice["value"])
    return own + sum(map(_size, part.get("options", ())))


def _longest(part: Part, key: str) -> int:
    return max(map(len, (part[key], *part.get(f"{key}_localizations", {}).values())))


def _wrong(path: str, what: str, most: int | None = None) -> PlazaError:
    limit = f", {most} characters at most" if most is not None else ""
    key = path.replace(" ", "-")
    return PlazaError(
        f"the command /{path} {what}{limit}. Discord does not take it so; look at the texts "
        f"command-{key} and call-{key} of its cog"
    )
