"""Made-up scripts, paces, talk and absences; each played in a real Plaza and in the model."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.communities import Community
from bot.pacing import Pace, Quiet, RoomPace
from bot.store.db import Row, Tx
from bot.testing import FakeChat, fake_chat
from bot.testing.plaza import milliseconds
from tests.rehearsal import staging
from tests.sops.proof.model import MINUTE
from tests.sops.proof.pace_model import KINDS, SECOND, Bounds, Daily, PaceModel

HOUR = 60 * MINUTE
ROOMS = ("lobby", "checkin")
STARTS = (  # all but one before the clocks change: by an hour, half an hour, or over midnight
    ("Europe/Riga", "2026-03-28T20:00"),
    ("Europe/Riga", "2026-10-24T20:00"),
    ("Australia/Lord_Howe", "2026-04-04T20:00"),
    ("Australia/Lord_Howe", "2026-10-03T20:00"),
    ("America/Santiago", "2026-04-04T20:00"),
    ("America/Santiago", "2026-09-05T20:00"),
    ("Asia/Shanghai", "2026-06-10T06:00"),
)
NAMED = {"most": "routine_per_day", "gap": "gap", "monologue": "monologue", "lull": "lull"}
NIGHTS = [
    *(("22:30", "07:00"), ("13:00", "14:30"), ("03:10", "04:20"), ("00:00", "12:00")),
    *(("22:30", "03:30"), ("20:30", "01:45"), ("19:00", "23:30")),  # shown twice, somewhere
]


@dataclass(frozen=True)
class Deed:
    """After some minutes: somebody writes into a room, or Plaza is away for so long."""

    after: int
    room: str = ""
    away: int = 0


@dataclass(frozen=True)
class Story:
    """Scripts in a zone from a wall time on, what the community bears, and what happens."""

    zone: str
    start: str
    scripts: tuple[Daily, ...]
    bounds: Bounds
    deeds: tuple[Deed, ...]


def times() -> st.SearchStrategy[dt.time]:
    """Full five minutes, so that what comes of spans and of talk never meets them."""
    return st.builds(dt.time, st.integers(0, 23), st.sampled_from(range(0, 60, 5)))


@st.composite
def _script(draw: st.DrawFn, number: int) -> Daily:
    return Daily(
        f"s{number}",
        draw(st.sampled_from(KINDS)),
        draw(st.sampled_from(("lobby", "lobby", "checkin"))),
        tuple(draw(st.lists(times(), min_size=1, max_size=3, unique=True))),
        draw(st.sampled_from([7, 127, 367, 1387])) * MINUTE + 15 * SECOND,  # nothing ends just then
    )


LIMITS = {
    "most": st.sampled_from([None, 0, 1, 2, 3]),
    "gap": st.sampled_from([0, 20 * MINUTE, 90 * MINUTE, 5 * HOUR]),
    "monologue": st.sampled_from([None, 1, 2, 3]),
    "lull": st.sampled_from([0, 3 * MINUTE, 40 * MINUTE]),
}


@st.composite
def _bounds(draw: st.DrawFn) -> Bounds:
    night = draw(st.sampled_from(NIGHTS))
    begins, ends = (dt.time.fromisoformat(time) for time in night)
    quiet = st.sampled_from([None, (begins, ends, "hold"), (begins, ends, "skip")])
    own = {name: limit.filter(lambda each: each is not None) for name, limit in LIMITS.items()}
    rooms = st.fixed_dictionaries({}, optional=own).map(lambda given: {"checkin": given})
    order = st.permutations(KINDS).flatmap(
        lambda kinds: st.integers(0, 5).map(lambda many: tuple(kinds[:many]))
    )
    each: dict[str, Any] = {name: draw(limit) for name, limit in LIMITS.items()}
    return Bounds(**each, priority=draw(order), rooms=draw(rooms), quiet=draw(quiet))


@st.composite
def stories(draw: st.DrawFn, alone: bool = False) -> Story:
    """A story of two days or so; `alone`: nobody writes, and Plaza is never away."""
    scripts = [draw(_script(number)) for number in range(draw(st.integers(1, 6)))]
    talk = st.builds(Deed, st.integers(0, 500), st.sampled_from(ROOMS))
    away = st.builds(Deed, st.integers(0, 500), st.just(""), st.integers(1, 900))
    deeds = st.lists(st.one_of(talk, talk, talk, away), max_size=12)
    return Story(
        *draw(st.sampled_from(STARTS)),
        tuple(scripts),
        draw(_bounds()),
        () if alone else tuple(draw(deeds)),
    )


def written(script: Daily) -> str:
    """The script as its file has it; YAML reads JSON."""
    return json.dumps(
        {
            "name": script.name,
            "kind": script.kind,
            "when": [{"at": f"{time:%H:%M}"} for time in script.times],
            "where": {"communities": ["home"], "room": script.room},
            "catch_up": {"policy": "latest", "max_age": f"{script.max_age // SECOND}s"},
            "steps": [{"say": script.name}],
        }
    )


def settings(bounds: Bounds) -> dict[str, Any]:
    """What the community's config says."""
    pace = {there: getattr(bounds, here) for here, there in NAMED.items()}
    rooms = {
        room: RoomPace(**{NAMED[name]: value for name, value in given.items()})
        for room, given in bounds.rooms.items()
    }
    quiet = Quiet(*bounds.quiet) if bounds.quiet else None  # type: ignore[arg-type]
    return {"pace": Pace(**pace, priority=bounds.priority, rooms=rooms), "quiet": quiet}  # type: ignore[arg-type]


async def play(story: Story) -> None:
    """Play a story; raises AssertionError where the model and Plaza differ."""
    texts = {script.name: written(script) for script in story.scripts}
    given: dict[str, Any] = {"scripts": texts, "settings": settings(story.bounds)}
    start = story.start.replace("T", " ")
    async with fake_chat(zone=story.zone, start=start, **given) as chat:
        model = PaceModel(story.scripts, story.bounds, ZoneInfo(story.zone), chat.clock.now())
        begin, talk, amy = chat.clock.now(), list[tuple[int, str]](), chat.has("Amy")
        for deed in story.deeds:
            await chat.passes(minutes=deed.after)
            model.passes(chat.clock.now())
            if deed.room:
                await chat.passes(seconds=30)
                model.passes(chat.clock.now())
                await amy.says("And then?", room=deed.room)
                model.writes(deed.room)
                talk.append((chat.clock.now(), deed.room))
                await chat.passes(seconds=30)
                model.passes(chat.clock.now())
            else:
                since = chat.clock.now()
                await chat.restarts(minutes=deed.away)
                model.now = chat.clock.now()
                model.returns(since)
        await chat.passes(hours=30)
        model.passes(chat.clock.now())
        await _agree(chat, model)
        _keeps(chat, story, talk)
        await _settled(chat, model, begin)


async def _agree(chat: FakeChat, model: PaceModel) -> None:
    """The same posts at the same minutes, and the same absences for the same reasons."""
    posts = [(post.at // MINUTE, post.text, post.room) for post in chat.posts()]
    told = [(at // MINUTE, name, room) for at, name, room, _ in model.posts]
    came = {(at // MINUTE, name, room) for at, name, room in _posts(chat)}
    assert sorted(posts) == sorted(told), f"{sorted(set(told) ^ came)}"
    assert await chat.db.read(_absences) == Counter(model.absent)


def _posts(chat: FakeChat) -> list[tuple[int, str, str]]:
    return [(post.at, post.text, post.room) for post in chat.posts()]


def _keeps(chat: FakeChat, story: Story, talk: Sequence[tuple[int, str]]) -> None:
    """No limit is exceeded, as anybody can count who reads along."""
    kinds, zone = {script.name: script.kind for script in story.scripts}, ZoneInfo(story.zone)
    for room in ROOMS:
        limit = {name: story.bounds.of(room, name) for name in LIMITS}
        posts = [
            at for at, name, where in _posts(chat) if where == room and kinds[name] != "service"
        ]
        wrote = [at for at, where in talk if where == room]
        assert all(after - before >= limit["gap"] for before, after in pairwise(posts)), "gap"
        days = Counter(dt.datetime.fromtimestamp(at / 1000, zone).date() for at in posts)
        if limit["most"] is not None:
            assert max(days.values(), default=0) <= limit["most"], "day"
        assert not any(at <= post < at + limit["lull"] for post in posts for at in wrote), "lull"
        bounds = [0, *wrote, 2**62]
        alone = [sum(a < at < b for at in posts) for a, b in pairwise(bounds)]
        if limit["monologue"] is not None:
            assert max(alone) <= limit["monologue"], "monologue"
    for at, _, _ in _posts(chat):
        wall = dt.datetime.fromtimestamp(at / 1000, zone).time()
        assert not _inside(story.bounds.quiet, wall), "quiet"


def _inside(quiet: tuple[dt.time, dt.time, str] | None, wall: dt.time) -> bool:
    if quiet is None:
        return False
    begins, ends, _ = quiet
    return begins <= wall < ends if begins < ends else wall >= begins or wall < ends


async def _settled(chat: FakeChat, model: PaceModel, begin: int) -> None:
    """Each time was posted, or is absent with a reason, or is still within its max_age."""
    posts, absent = Counter(post.text for post in chat.posts()), Counter[str]()
    for _, name, _ in await chat.db.read(_absences):
        absent[name] += 1
    waiting = await chat.db.read(_waiting)
    now = chat.clock.now()
    for script in model.scripts:
        came = len([*model.times(script, begin, now)])
        held = [due for name, due in waiting if name == script.name]
        assert came == posts[script.name] + absent[script.name] + len(held)
        assert all(now - due <= script.max_age + MINUTE for due in held), "held for ever"


def _absences(tx: Tx) -> Counter[tuple[int, str, str]]:
    rows = tx.rows("SELECT due_at, script, why, bound FROM sop_missed")
    return Counter((due, script, bound or why) for due, script, why, bound in rows)


def _waiting(tx: Tx) -> list[Row]:
    return tx.rows("SELECT script, due_at FROM sop_runs WHERE state = 'waiting'")


def without(name: str) -> Any:
    """A community that ignores one of its limits, for the proof to find."""
    off = {"routine_per_day": None, "gap": 0, "monologue": None, "lull": 0}[name]
    right = Community.pace_in

    def pace_in(self: Community, native: str) -> Pace:
        pace = right(self, native)
        given = {
            each: getattr(pace, each) for each in ("routine_per_day", "gap", "monologue", "lull")
        }
        return Pace(**given | {name: off}, priority=pace.priority)

    return pace_in


def config(zone: str, bounds: Bounds) -> str:
    """The community's config as its file has it."""
    pace = {"priority": list(bounds.priority), **_named(vars(bounds))}
    pace["rooms"] = {room: _named(given) for room, given in bounds.rooms.items()}
    home: dict[str, Any] = {
        "platform": "webchat",
        "zone": zone,
        "rooms": {room: room for room in (*ROOMS, "ops")},
        "pace": pace,
    }
    if bounds.quiet is not None:
        begins, ends, then = bounds.quiet
        home["quiet"] = {"from": f"{begins:%H:%M}", "until": f"{ends:%H:%M}", "then": then}
    parts = {"platforms": {"webchat": {"port": 0}}, "communities": {"home": home}}
    return json.dumps({"storage": "sqlite:///data/plaza.db"} | parts)


def _named(given: Mapping[str, Any]) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for here, there in NAMED.items():
        if here in given:
            spans = here in ("gap", "lull")
            named[there] = f"{given[here] // MINUTE}m" if spans else given[here]
    return named


async def rehearse(story: Story, folder: Path) -> None:
    """Rehearse a story in which nobody does anything; it must come out as in the model."""
    texts = {script.name: written(script) for script in story.scripts}
    place = staging.written(folder, texts, config=config(story.zone, story.bounds))
    played = await staging.rehearsed(place, story.start[:10], days=2)
    begin, zone = milliseconds(f"{story.start[:10]} 00:00", story.zone), ZoneInfo(story.zone)
    model = PaceModel(story.scripts, story.bounds, zone, begin - MINUTE)
    model.passes(begin + 2 * 24 * HOUR + 2 * HOUR)
    end = played.plan.span.end(zone)
    told = [(at // MINUTE, name) for at, name, *_ in model.posts if begin <= at < end]
    came = [
        (round(entry.at.timestamp() * 1000) // MINUTE, entry.script)
        for entry in played.entries
        if entry.effect == "say" and entry.script is not None
    ]
    assert sorted(came) == sorted(told)
