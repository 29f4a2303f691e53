"""The entries of the calendar: what members would see, where, when, and who said it."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.communities import Community
from bot.effects import Card, Delete, Pictured, Say, Whisper
from bot.rehearsal.span import Span
from bot.rehearsal.store import Act
from bot.texts import Texts


@dataclass(frozen=True, slots=True)
class Entry:
    """One post, edit or deletion; `at` is the community's local time, `room` a role.

    `post` tells the acts on one post from those on others. A deletion has the text that went.
    `pictures` are told by what is on them.
    """

    at: dt.datetime
    community: Community
    room: str
    cog: str | None
    script: str | None
    step: str | None
    effect: str
    text: str
    buttons: tuple[str, ...]
    post: int
    pictures: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The script, or else the cog, that made it."""
        return self.script or self.cog or "?"


def entries(
    acts: Iterable[Act], communities: Sequence[Community], texts: Texts, span: Span
) -> list[Entry]:
    """What was carried out within the local days of each community, in the order of time."""
    homes = {community.id: community for community in communities}
    return list(_entries(acts, homes, texts, span))


def _entries(
    acts: Iterable[Act], homes: dict[int, Community], texts: Texts, span: Span
) -> Iterator[Entry]:
    said: dict[int, str] = {}
    for act in acts:
        home = homes[act.community]
        text = said.get(act.post, "") if isinstance(act.effect, Delete) else act.said
        if act.state != "done":
            continue
        said[act.post] = text
        if span.begin(home.zone) <= act.at < span.end(home.zone):
            yield Entry(
                at=home.local(act.at),
                community=home,
                room="private" if isinstance(act.effect, Whisper) else role_of(home, act.room),
                cog=act.cog,
                script=act.script,
                step=act.step,
                effect=act.kind,
                text=text,
                buttons=_labels(act, home, texts),
                post=act.post,
                pictures=_pictures(act, home, texts),
            )


def role_of(community: Community, native: str | None) -> str:
    """The first role whose room this is, as scripts name it; with the room if it has several."""
    roles = (role for role, room in community.rooms.items() if room == native)
    several = (
        f"{role} ({room.native})"
        for role, rooms in community.several.items()
        for room in rooms
        if room.native == native
    )
    return next(several, next(roles, native or "?"))


def _labels(act: Act, home: Community, texts: Texts) -> tuple[str, ...]:
    if isinstance(act.effect, Delete):
        return ()
    return tuple(texts.render(button.label, home.language) for button in act.effect.buttons)


def _pictures(act: Act, home: Community, texts: Texts) -> tuple[str, ...]:
    pictures = act.effect.pictures if isinstance(act.effect, Say) else ()
    language = home.language_in(act.room)
    return tuple(texts.render(each.alt, language) or _name(each) for each in pictures)


def _name(shown: Pictured) -> str:
    return shown.name if isinstance(shown, Card) else shown.file
