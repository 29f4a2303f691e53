"""A rehearsal is the real thing: same lines as the app, from a copy if wished, the same again."""

import asyncio
import datetime as dt
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.app import App
from bot.events import CommandCalled, Person
from bot.loader import load
from bot.rehearsal import store
from bot.rehearsal.calendar import lines
from bot.rehearsal.entries import entries
from bot.rehearsal.span import read_span
from bot.rehearsal.warnings import warnings
from bot.run import ROOT, Place, run
from bot.testing import fake_chat
from bot.web import Site
from tests.rehearsal.staging import DAILY, HELLO, rehearsed, written

BUSY = """
name: Busy
kind: talk
when:
  - at: "09:00"
  - at: "02:30"
    days: [sat, sun]
steps:
  - say: {text: "The list is open, {checkin.today} are here.", buttons: [checkin], as: list}
  - wait: 90m
  - if: {checkin.today: {below: 5}}
    then: [{checkin.remind: {room: checkin}}]
  - repeat: {times: 2}
    steps:
      - say: {text: "Tea?", room: checkin}
      - wait: 1h
  - wait_until: "21:00"
  - edit: {post: list, text: "That was today.", add: checkin.summary}
"""
WATCHED = """
import sys
from pathlib import Path
temporary, config, sops = sys.argv[1:]
NETWORK = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")
def watch(event, given):
    if event in NETWORK:
        raise SystemExit(f"{event} {given}")
    if event == "open" and isinstance(given[0], str) and set(given[1] or "") & set("wax+"):
        if not given[0].startswith((temporary, "/dev/null")):
            raise SystemExit(f"{given[0]} was opened for writing")
    if event == "sqlite3.connect" and temporary not in str(given[0]):
        raise SystemExit(f"{given[0]} was opened")
import tempfile
tempfile.tempdir = temporary
import bot.cli
from bot.rehearsal.command import command
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan
from bot.run import Place
sys.addaudithook(watch)
place = Place(Path(config), sops=Path(sops))
command(place, Plan(read_span("2026-03-27", 3), 20), as_json=True, html=None)
"""


async def test_a_week_in_rehearsal_has_the_very_lines_of_a_week_in_the_app(tmp_path: Path) -> None:
    for first in ("2026-03-27", "2026-10-23"):  # with a skipped hour, and with a doubled one
        place = written(tmp_path, {"busy": BUSY})
        played = await rehearsed(place, first)
        before = dt.datetime.fromisoformat(first) - dt.timedelta(minutes=1)
        async with fake_chat(scripts={"busy": BUSY}, start=f"{before:%Y-%m-%d %H:%M}") as chat:
            await chat.passes(days=7, hours=2)
            home = next(c for c in chat.app.communities if c.native == "home")
            acts = [a for a in await chat.db.read(store.acts) if a.community == home.id]
            texts, span = load(ROOT / "cogs").texts, read_span(first, 7)
            real = entries(acts, [home], texts, span)
        assert {entry.script for entry in played.entries} == {"busy"}
        assert len(played.entries) > 40
        assert [str(e.at) for e in played.entries] == [str(e.at) for e in real]
        assert [(e.room, e.step, e.effect, e.text, e.buttons) for e in played.entries] == [
            (e.room, e.step, e.effect, e.text, e.buttons) for e in real
        ]


async def test_what_is_played_hour_by_hour_is_told(tmp_path: Path) -> None:
    played = await rehearsed(written(tmp_path, {"hello": HELLO}), days=2)
    assert [(str(e.at), e.room, e.script, e.step, e.text) for e in played.entries] == [
        ("2026-03-02 10:00:00+02:00", "lobby", "hello", "steps[0].say", "Hello"),
        ("2026-03-03 10:00:00+02:00", "lobby", "hello", "steps[0].say", "Hello"),
    ]


async def test_members_live_with_what_the_cogs_offer(tmp_path: Path) -> None:
    played = await rehearsed(written(tmp_path, {"hello": HELLO}), members=40)
    made = {entry.cog for entry in played.entries}
    assert made == {"core", "checkin", "welcome"}
    assert all(act.state == "done" for act in played.acts)
    cards = [e.text for e in played.entries if e.cog == "checkin" and e.effect == "edit"]
    assert any("5 people" in text for text in cards)


def _run(folder: Path, code: str, *given: str, seed: str = "0") -> str:
    environment = {"PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": "."}
    done = subprocess.run(
        [sys.executable, "-c", code, *given],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_touches_no_file_and_no_network_and_the_same_seed_is_the_same_again(
    tmp_path: Path,
) -> None:
    place = written(tmp_path / "plaza", {"daily": DAILY, "busy": BUSY}, tea=20)
    before = sorted(tmp_path.rglob("*"))
    said = []
    for seed in ("1", "2"):
        with tempfile.TemporaryDirectory() as temporary:
            given = (temporary, str(place.config), str(place.sops))
            said.append(_run(tmp_path, WATCHED, *given, seed=seed))
    assert said[0] == said[1]
    assert said[0].count("\n") > 30
    assert sorted(tmp_path.rglob("*")) == before


async def test_another_seed_is_another_week(tmp_path: Path) -> None:
    place = written(tmp_path, {"daily": DAILY}, tea=20)
    one, same, other = [await rehearsed(place, members=10, seed=seed) for seed in (1, 1, 2)]
    told = [list(lines(each, warnings(each))) for each in (one, same, other)]
    assert told[0] == told[1] != told[2]


async def _lived(place: Place) -> Path:
    """The database of a Plaza that has said one line on tea."""

    @asynccontextmanager
    async def started(app: App, site: Site) -> AsyncIterator[asyncio.Event]:
        over = asyncio.Event()
        await app.router.emit(
            CommandCalled(
                id="call",
                platform="webchat",
                community="home",
                at=app.clock.now(),
                who=Person("olga", "Olga", rights=frozenset({"content"})),
                room="lobby",
                handle="lobby",
                command="sop run",
                options={"script": "daily"},
            )
        )
        await app.work.idle()
        over.set()
        yield over

    await run(place, started)
    return place.config.parent / "data" / "plaza.db"


@pytest.mark.parametrize("seed", range(4))
async def test_from_a_backup_lines_go_on_where_they_were_and_the_backup_stays_as_it_is(
    tmp_path: Path, seed: int
) -> None:
    place = written(tmp_path, {"daily": DAILY}, tea=2)
    backup = await _lived(place)
    files, content = sorted(backup.parent.iterdir()), backup.read_bytes()
    played = await rehearsed(place, days=3, seed=seed, backup=backup)
    assert (sorted(backup.parent.iterdir()), backup.read_bytes()) == (files, content)
    said = next(e.text for e in played.entries if e.script == "daily")
    had = next(act.said for act in played.before)
    assert {had, said} == {"Cup 1", "Cup 2"}
    assert ["tea has no line left" in str(each) for each in warnings(played)] == [True]
    assert "on Tue 3 March" in str(warnings(played)[0])
