"""What a post says: texts, pictures and labels by language, and the rooms it goes to."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from bot.effects import LINK
from bot.tag_buttons import AnyButton, TagButton

T = TypeVar("T")

TEXT, LABEL, PICTURES, BUTTONS, ROOMS = 2000, 80, 9, 5, 1000
"""The most characters of a text and of a label; pictures, buttons and rooms of a post."""

FOR_ALL = ""  # pictures that are shown whatever is spoken


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture: a stored file, and words for what is on it."""

    file: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Hung:
    """A button: a cog's, one for a tag, or one that leads to a page; its label by language.

    Without a label a button has its usual one, but for one that leads to a page.
    """

    to: str = ""
    label: Mapping[str, str] = field(default_factory=dict)
    tag: str | None = None
    untag: str | None = None

    @property
    def plain(self) -> AnyButton:
        """What a press does: no two buttons of a post do the same."""
        return self.to or TagButton(tag=self.tag, untag=self.untag)

    @property
    def leads(self) -> bool:
        """Whether it opens a page."""
        return self.to.startswith(LINK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A post as its author made it; `rooms` are native ids, in the order they were chosen.

    `coming` are pictures on their way, which take the place of those of their language when all
    are there; one that is not has no file yet.
    """

    text: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, tuple[Shown, ...]] = field(default_factory=dict)
    rooms: tuple[str, ...] = ()
    buttons: tuple[Hung, ...] = ()
    loud: bool = False
    coming: Mapping[str, tuple[Shown, ...]] = field(default_factory=dict)

    def shows(self, language: str) -> tuple[Shown, ...]:
        """The pictures for a language."""
        return self.pictures.get(language) or self.pictures.get(FOR_ALL, ())


def version(versions: Mapping[str, T], language: str, home: str) -> str:
    """The language of the version that a reader gets: theirs, the community's, English, any.

    There must be one.
    """
    wanted = (language, home, "en", *versions)
    return next(each for each in wanted if each in versions)


def lacking(body: Body, spoken: Mapping[str, str]) -> list[str]:
    """The languages of its rooms in which there is no version, in the order of the rooms."""
    wanted = dict.fromkeys(spoken[room] for room in body.rooms)
    return [each for each in wanted if each not in body.text]


def added(rooms: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    """Rooms with more of them, each once."""
    return tuple(dict.fromkeys((*rooms, *more)))


def encode(body: Body) -> str:
    """The body as text for a row."""
    return json.dumps(asdict(body), ensure_ascii=False)


def decode(text: str) -> Body:
    """The body that `encode` was given."""
    found: dict[str, Any] = json.loads(text)
    return Body(
        text=found["text"],
        pictures=_pictures(found["pictures"]),
        rooms=tuple(found["rooms"]),
        buttons=tuple(Hung(**each) for each in found["buttons"]),
        loud=found["loud"],
        coming=_pictures(found["coming"]),
    )


def _pictures(found: Mapping[str, list[dict[str, str]]]) -> dict[str, tuple[Shown, ...]]:
    return {language: tuple(Shown(**each) for each in shown) for language, shown in found.items()}
