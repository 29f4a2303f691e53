"""What scripts have in the calendar: every absence has its words, several rooms, own scripts."""

import datetime as dt
from typing import get_args
from zoneinfo import ZoneInfo

import pytest

from bot.communities import Room
from bot.entries import GREY, Entry
from bot.loader import load
from bot.scripts import Missed, Reason
from bot.sops import trace
from bot.testing import ROOT, FakeChat, fake_chat
from bot.testing.plaza import ROOMS, milliseconds
from bot.texts import LANGUAGES

MORNING = """
name: {en: Morning}
kind: service
when: [{at: "10:00"}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: {en: Hello, el: Γεια, lv: Sveiki}}
"""


async def entries(chat: FakeChat, since: str, until: str) -> list[Entry]:
    home = chat.app.communities.called("home")
    assert home is not None
    span = milliseconds(since, "Europe/Riga"), milliseconds(until, "Europe/Riga")
    found = await chat.app.db.read(chat.app.desk.entries, home, *span, chat.clock.now())
    return sorted(found, key=lambda entry: (entry.at, entry.id))


@pytest.mark.parametrize("why", get_args(Reason))
async def test_every_absence_has_its_words(why: Reason) -> None:
    async with fake_chat(scripts={"morning": MORNING}) as chat:
        home, now = chat.app.communities.called("home"), chat.clock.now()
        assert home is not None
        missed = Missed(now - 3_600_000, why, now, by="morning")
        await chat.db.write(trace.miss, home.id, "morning", missed)
        (found,) = await entries(chat, "2026-03-02 00:00", "2026-03-02 09:00")
        assert found.state in GREY
        assert found.reason is not None
        texts = load(ROOT / "cogs").texts
        assert all(texts.render(found.reason, language) for language in LANGUAGES)


async def test_a_role_of_several_rooms_has_a_line_for_each_by_its_own_clock() -> None:
    rooms = (Room("lobby", "lv"), Room("garden", "el", ZoneInfo("Asia/Shanghai")))
    settings = {"rooms": ROOMS, "several": {"lobby": rooms}}
    async with fake_chat(scripts={"morning": MORNING}, settings=settings) as chat:
        await chat.passes_until("2026-03-03 08:00")
        found = await entries(chat, "2026-03-02 00:00", "2026-03-04 00:00")
        told = [(entry.place, entry.state, chat_hour(entry)) for entry in found]
        assert told == [
            ("lobby", "done", "2 10"),
            ("garden", "done", "3 04"),
            ("lobby", "coming", "3 10"),
        ]


def chat_hour(entry: Entry) -> str:
    at = dt.datetime.fromtimestamp(entry.at / 1000, ZoneInfo("Europe/Riga"))
    return f"{at.day} {at:%H}"


async def test_what_could_not_be_posted_says_why_and_what_was_late_too() -> None:
    late = MORNING.replace("steps:", "catch_up: {policy: skip}\nsteps:")
    async with fake_chat(scripts={"morning": late}) as chat:
        await chat.restarts(days=2)
        found = await entries(chat, "2026-03-02 00:00", "2026-03-05 00:00")
        assert [entry.state for entry in found] == ["gave way", "gave way", "coming"]
        assert len({entry.id for entry in found}) == len(found)
