"""What an operator should look at before the days come: one sentence for each kind of thing."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.effects import Edit, Joined, Lines, Say, Words
from bot.rehearsal.bounds import (
    foreseen,
    in_the_night,
    left_out,
    past_quotas,
    reached,
    too_many_offers,
    unable,
)
from bot.rehearsal.entries import Entry, role_of
from bot.rehearsal.findings import Found, day_name, when
from bot.rehearsal.rooms import AskedRooms
from bot.rehearsal.span import change
from bot.rehearsal.stage import Rehearsed
from bot.rehearsal.store import Act

CLOSE = dt.timedelta(minutes=10)
LONGEST = 2000  # characters; the most that every chat takes


@dataclass(frozen=True, slots=True)
class Warned:
    """One thing; `at` is when it is first seen (UTC ms), `more` how many times it comes again."""

    at: int
    community: str
    sentence: str
    more: int = 0

    def __str__(self) -> str:
        again = f" (and {self.more} more times)" if self.more > 1 else " (and once more)"
        return self.sentence + again * bool(self.more)


def warnings(rehearsed: Rehearsed) -> list[Warned]:
    """Every warning, the earliest first."""
    found = [
        *_close(rehearsed.entries),
        *_clocks(rehearsed),
        *_repeated(rehearsed),
        *_roomless(rehearsed),
        *_failed(rehearsed),
        *_too_long(rehearsed),
        *in_the_night(rehearsed),
        *left_out(rehearsed),
        *too_many_offers(rehearsed),
        *past_quotas(rehearsed),
        *reached(rehearsed),
        *unable(rehearsed),
        *foreseen(rehearsed),
    ]
    kinds: dict[tuple[object, ...], list[Found]] = {}
    for each in sorted(found, key=lambda each: each.at):
        kinds.setdefault((each.community, *each.what), []).append(each)
    return [
        Warned(first.at, first.community, first.sentence, len(others))
        for first, *others in kinds.values()
    ]


def _close(entries: Iterable[Entry]) -> Iterator[Found]:
    """Two posts of scripts in one room that members read as a heap; members move no others."""
    last: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if entry.effect != "say" or entry.script is None:
            continue
        home = entry.community
        room = (home.label, home.rooms.get(entry.room, entry.room))
        former, last[room] = last.get(room), entry
        if former is not None and entry.at - former.at <= CLOSE:
            yield Found(
                _instant(entry),
                home.label,
                ("close", room, *sorted((former.source, entry.source))),
                f"{former.source} ({former.at:%H:%M}) and {entry.source} ({entry.at:%H:%M}) come "
                f"within 10 minutes in {entry.room} on {day_name(entry.at)}",
            )


def _clocks(rehearsed: Rehearsed) -> Iterator[Found]:
    """A day on which the clocks change."""
    for home in rehearsed.communities:
        for day in rehearsed.plan.span.days:
            offsets = change(day, home.zone)
            if offsets is not None:
                before, after = offsets
                if after > before:
                    way, what = "forward", "in the skipped hour comes right after it"
                else:
                    way, what = "back", "in the doubled hour comes once"
                yield Found(
                    home.midnight(day),
                    home.label,
                    ("clocks", day),
                    f"the clocks of {home.zone.key} go {way} on {day_name(day)}; what is due "
                    f"{what}",
                )


def _repeated(rehearsed: Rehearsed) -> Iterator[Found]:
    """A topic whose lines have all been said, so that it begins again."""
    topics = {
        tuple(sorted(item.lines.by_language.items())): topic
        for topic, content in rehearsed.library.content.items()
        for item in content
    }
    homes = {home.id: home for home in rehearsed.communities}
    new = {act.id for act in rehearsed.acts}
    had: dict[tuple[int, str], set[object]] = {}
    for act in (*rehearsed.before, *rehearsed.acts):
        if act.community not in homes or not isinstance(act.effect, Say):
            continue
        line = next((line for line in _lines(act.effect.words) if line in topics), ())
        topic = topics.get(line)
        if topic is None:
            continue
        lines = had.setdefault((act.community, topic), set())
        if line in lines:
            lines.clear()
            if act.id in new:
                home = homes[act.community]
                yield Found(
                    act.at,
                    home.label,
                    ("content", topic),
                    f"on {day_name(home.local(act.at))} {topic} has no line left and begins again; "
                    f"add lines by /content, or to sops/content/{topic}.{home.language}.yaml",
                )
        lines.add(line)


def _lines(words: Words) -> Iterator[tuple[tuple[str, str], ...]]:
    """Whatever an operator wrote for a post, each as a key of its languages and texts."""
    if isinstance(words, Joined):
        for part in words.parts:
            yield from _lines(part)
    elif isinstance(words, Lines):
        yield tuple(sorted(words.by_language.items()))


def _roomless(rehearsed: Rehearsed) -> Iterator[Found]:
    """A role that something wanted to speak in, without a room."""
    for home in rehearsed.communities:
        assert isinstance(home.rooms, AskedRooms)
        for role in home.rooms.missing:
            yield Found(
                home.midnight(rehearsed.plan.span.first),
                home.label,
                ("room", role),
                f"there is no room for the role {role}, so what is meant for it is not posted; "
                "name one under rooms: in config.yaml",
            )


def _failed(rehearsed: Rehearsed) -> Iterator[Found]:
    """What a script wanted to post and could not, and where a script stopped."""
    homes = {home.id: home for home in rehearsed.communities}
    for act in rehearsed.acts:
        if act.state != "done" and act.script is not None and len(act.said) <= LONGEST:
            home = homes[act.community]
            yield Found(
                act.at,
                home.label,
                ("failed", act.script, act.step, act.reason),
                f"{act.script}, {act.step}: the {_thing(act)} of {when(home, act.at)} in "
                f"{role_of(home, act.room)} fails: {act.reason or act.state}",
            )
    for held in rehearsed.held:
        home = homes[held.community]
        reason = rehearsed.texts.render(held.reason, "en")
        yield Found(
            held.at,
            home.label,
            ("held", held.script, held.step, reason),
            f"{held.script} stops on {when(home, held.at)} at {held.step}: {reason}",
        )


def _too_long(rehearsed: Rehearsed) -> Iterator[Found]:
    """A text that not every chat takes."""
    homes = {home.id: home for home in rehearsed.communities}
    for act in rehearsed.acts:
        if len(act.said) > LONGEST:
            home = homes[act.community]
            source = f"{act.script}, {act.step}" if act.script else str(act.cog)
            yield Found(
                act.at,
                home.label,
                ("long", source),
                f"{source}: the text of {when(home, act.at)} has {len(act.said)} characters; "
                f"{LONGEST} are the most",
            )


def _thing(act: Act) -> str:
    return "edit" if isinstance(act.effect, Edit) else "post"


def _instant(entry: Entry) -> int:
    return round(entry.at.timestamp() * 1000)
