"""The rehearsal as one page for a browser: a calendar of the weeks, and the posts as they look."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.communities import Community
from bot.rehearsal.calendar import offset_name, own_edit
from bot.rehearsal.entries import Entry
from bot.rehearsal.findings import day_name
from bot.rehearsal.span import change
from bot.rehearsal.stage import Rehearsed
from bot.rehearsal.warnings import Warned

WEEK = 7


@dataclass(slots=True)
class Shown:
    """A post as members see it in the end; `since` when, and what they had seen `earlier`."""

    entry: Entry
    since: dt.datetime
    text: str
    buttons: tuple[str, ...]
    edits: int = 0
    gone: dt.datetime | None = None
    earlier: list[tuple[dt.datetime, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a community; `clocks` says how they change."""

    name: str
    date: str
    clocks: str | None
    posts: Sequence[Shown]


@dataclass(frozen=True, slots=True)
class Home:
    """A community with its days, a week at a time."""

    community: Community
    weeks: Sequence[Sequence[Day]]
    warned: Sequence[Warned]


def page(rehearsed: Rehearsed, warned: Sequence[Warned]) -> str:
    """The whole page; it asks for nothing from outside and needs no script."""
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    days = rehearsed.plan.span.days
    return templates.get_template("page.html").render(
        homes=[_home(rehearsed, home, warned) for home in rehearsed.communities],
        plan=rehearsed.plan,
        first=f"{day_name(days[0])} {days[0].year}",
        last=f"{day_name(days[-1])} {days[-1].year}",
        warned=warned,
        faults=rehearsed.library.faults,
    )


def _home(rehearsed: Rehearsed, home: Community, warned: Sequence[Warned]) -> Home:
    posts = list(_posts(entry for entry in rehearsed.entries if entry.community is home))
    days = [_day(home, day, posts) for day in rehearsed.plan.span.days]
    return Home(
        community=home,
        weeks=[days[n : n + WEEK] for n in range(0, len(days), WEEK)],
        warned=[each for each in warned if each.community == home.label],
    )


def _day(home: Community, day: dt.date, posts: Sequence[Shown]) -> Day:
    offsets = change(day, home.zone)
    clocks = " to ".join(map(offset_name, offsets)) if offsets else None
    today = [post for post in posts if post.entry.at.date() == day]
    return Day(day_name(day), day.isoformat(), clocks, today)


def _posts(entries: Iterator[Entry]) -> Iterator[Shown]:
    """Every post with what became of it, in the order in which they came."""
    posts: dict[int, Shown] = {}
    for entry in entries:
        post = posts.get(entry.post)
        if entry.effect in ("say", "whisper"):
            posts[entry.post] = Shown(entry, entry.at, entry.text, entry.buttons)
        elif post is not None and entry.effect == "delete":
            post.gone = entry.at
        elif post is not None:
            _edit(post, entry)
    yield from posts.values()


def _edit(post: Shown, entry: Entry) -> None:
    """Take over the new words; the former ones are kept where a script changed them."""
    if not own_edit(entry):
        post.earlier.append((post.since, post.text))
    post.since, post.text, post.buttons = entry.at, entry.text, entry.buttons
    post.edits += 1
