"""Counts by the people's own logs what was acknowledged and what stands there in the end."""

import datetime as dt
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from tests.crash.people import Person, Said
from tests.crash.town import TICKERS, Town, morning_zone

FRESH, AGAIN = "✅", "👀"
CHECKED_IN, ALREADY = "Checked in.", "You already checked in today."
STREAK = re.compile(r"No streak yet|\d+ days? in a row")
NEWCOMER = re.compile(r"\bN\d+x\d+\b")
POINTS = 5
KINDS = ("word", "chat", "checkin", "press", "streak", "run")


@dataclass
class Story:
    """One person's log beside what stands in the room in the end."""

    person: Person
    history: Sequence[Said]

    def acknowledged(self, *kinds: str) -> list[str]:
        """Ids of the actions of these kinds that were acknowledged."""
        return [d.id for d in self.person.deeds.values() if d.kind in kinds and d.id is not None]

    def told(self) -> list[str]:
        return [m["text"] for m in self.history if m["private"]]

    def reactions(self) -> dict[str, list[str]]:
        """The bot's reactions to each message."""
        return {
            message["id"]: [r["emoji"] for r in message["reactions"] if "bot" in r["by"]]
            for message in self.history
        }


def wrong_answers(story: Story) -> Iterator[str]:
    """Every acknowledged action has one answer, and the member's day has one check-in."""
    name, told = story.person.name, story.told()
    checkins = sum(text.startswith((CHECKED_IN, ALREADY)) for text in told)
    expected = len(story.acknowledged("checkin", "press"))
    if checkins != expected:
        yield f"{name}: {expected} check-ins by command or button, {checkins} answers"
    streaks = sum(bool(STREAK.match(text)) for text in told)
    if streaks != len(story.acknowledged("streak")):
        yield f"{name}: {len(story.acknowledged('streak'))} times /streak, {streaks} answers"
    runs = sum(text.startswith("hand is running now") for text in told)
    if runs != len(story.acknowledged("run")):
        yield f"{name}: {len(story.acknowledged('run'))} times /sop run, {runs} answers"
    if len(told) != checkins + streaks + runs:
        yield f"{name} was told more: {told}"
    yield from _wrong_words(story)


def _wrong_words(story: Story) -> Iterator[str]:
    name, reactions = story.person.name, story.reactions()
    words = story.acknowledged("word")
    for id in words:
        if len(reactions.get(id, [])) != 1:
            yield f"{name}: the reactions to a word are {reactions.get(id)}"
    fresh = sum(text.startswith(CHECKED_IN) for text in story.told())
    fresh += sum(reactions.get(id) == [FRESH] for id in words)
    if fresh != bool(story.acknowledged("word", "checkin", "press")):
        yield f"{name}: {fresh} fresh check-ins"


def wrong_messages(story: Story) -> Iterator[str]:
    """What was said stands there once; what was seen once does not vanish."""
    person = story.person
    standing = Counter(m["id"] for m in story.history)
    for id in story.acknowledged("word", "chat"):
        if standing[id] != 1:
            yield f"{person.name}: a message stands there {standing[id]} times"
    texts = Counter(m["text"] for m in story.history if m["by"]["id"] != "bot")
    for deed in person.deeds.values():
        if deed.kind == "chat" and texts[deed.message["text"]] != (deed.id is not None):
            yield f"{person.name}: {deed.message['text']!r} {texts[deed.message['text']]} times"
    lost = {
        id
        for id, room in person.rooms.items()
        if room == "checkin" and id not in standing and id not in person.deleted
    }
    if lost:
        yield f"{person.name} saw {len(lost)} messages that are gone"


def wrong_cards(history: Sequence[Said]) -> Iterator[str]:
    """The day has one card."""
    cards = [m for m in history if m["text"].startswith("Check-in for") and not m["private"]]
    if len(cards) != 1:
        yield f"{len(cards)} cards"


def wrong_posts(operator: Story, town: Town) -> Iterator[str]:
    """A run by hand posts its two posts once and edits the first; so does every due minute."""
    posts = Counter(m["text"] for m in operator.history if m["by"]["id"] == "bot")
    runs = len(operator.acknowledged("run"))
    for text, expected in (("Run over", runs), ("Run goes on", runs), ("Run begun", 0)):
        if posts[text] != expected:
            yield f"{runs} runs by hand, {posts[text]} times {text!r}"
    for number in range(TICKERS):
        due = _due_minutes(town, f"tick{number}")
        if posts[f"Tick {number}"] != due:
            yield f"{due} minutes were due, {posts[f'Tick {number}']} times 'Tick {number}'"


def _due_minutes(town: Town, script: str) -> int:
    """How many minutes there were from the script's first to the last one that is due."""
    zone = ZoneInfo(morning_zone())
    sql = "SELECT MIN(occurrence) FROM sop_runs WHERE script = ?"
    ((first,),) = town.rows(sql, script)
    begun = dt.datetime.fromtimestamp(town.first_up, zone).replace(tzinfo=None, second=0)
    if first is None:
        return 0
    begin = dt.datetime.fromisoformat(first)
    assert begin - begun.replace(microsecond=0) <= dt.timedelta(minutes=1)
    now = dt.datetime.fromtimestamp(time.time(), zone).replace(tzinfo=None)
    return (now - begin) // dt.timedelta(minutes=1) + 1


def wrong_welcomes(people: Sequence[Person], town: Town) -> Iterator[str]:
    """Everybody who is here is named in one welcome that stands, and all who were let in are here.

    A door that was open when the process died may have let somebody in or not.
    """
    stands = "SELECT text FROM webchat_messages WHERE member IS NULL AND text LIKE 'Welcome, %'"
    named = Counter(name for (text,) in town.rows(stands) for name in NEWCOMER.findall(text))
    here = {str(name) for (name,) in town.rows("SELECT name FROM members")}
    for name in here | named.keys() | {person.name for person in people}:
        if named[name] != 1:
            yield f"{name} is named in {named[name]} welcomes"


def wrong_rows(stories: Sequence[Story], town: Town) -> Iterator[str]:
    """The rows say what the logs say: one day and five points for whoever checked in."""
    days = dict(town.rows(f"SELECT m.name, COUNT(*) {_of_members('checkin_days')}"))
    points = dict(town.rows(f"SELECT m.name, SUM(x.amount) {_of_members('ledger')}"))
    for story in stories:
        name = story.person.name
        expected = int(bool(story.acknowledged("word", "checkin", "press")))
        if (days.get(name, 0), points.get(name, 0)) != (expected, POINTS * expected):
            yield f"{name}: {days.get(name)} days, {points.get(name)} points"
    bad = town.rows("SELECT state, COUNT(*) FROM outbox WHERE state <> 'done' GROUP BY state")
    waiting = [found for found in bad if found[0] not in ("superseded", "pending")]
    if waiting:
        yield f"effects ended as {waiting}"


def _of_members(table: str) -> str:
    return f"FROM {table} x JOIN members m ON m.id = x.member GROUP BY m.name"
