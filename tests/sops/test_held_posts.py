"""What is held up comes at its time or not at all: after absences, and as the clocks change."""

import asyncio
import datetime as dt

import pytest

from bot.pacing import Quiet
from bot.testing import FakeChat, fake_chat
from tests.sops.test_pace import NIGHT, paced, scripts

pytestmark = pytest.mark.fake_only


def came(chat: FakeChat) -> list[tuple[str, str]]:
    """Each post and its instant."""
    return [
        (f"{dt.datetime.fromtimestamp(p.at / 1000, dt.UTC):%H:%M}", p.text) for p in chat.posts()
    ]


@pytest.mark.parametrize(("away", "posted"), [(80, ["early"]), (121, [])])
async def test_a_post_of_the_night_is_left_out_if_plaza_comes_back_too_late(
    away: int, posted: list[str]
) -> None:
    async with fake_chat(scripts=scripts(("early", "05:30", "value")), settings=NIGHT) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 06:00")
        await chat.restarts(minutes=away)
        await chat.passes(hours=1)
        assert chat.said() == posted
        await amy.calls("/sop why", script="early")
        why = amy.told()[-1]
        if posted:
            assert why.endswith("was posted Tue, Mar 3 7:20 AM."), why
        else:
            assert "Plaza came to it 151 minutes late, and max_age allows 120" in why


async def test_an_approved_post_is_left_out_if_plaza_comes_back_too_late() -> None:
    one = scripts(("one", "18:00", "value"))
    one["one"] += "approve: {until: 45m}"
    async with fake_chat(scripts=one) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 17:20")
        await amy.presses("Approve")
        await chat.restarts(hours=4)
        assert chat.said("lobby") == []
        await amy.calls("/sop why", script="one")
        assert "Plaza came to it 200 minutes late, and max_age allows 120" in amy.told()[-1]


@pytest.mark.parametrize(("weightier", "lesser"), [("a", "b"), ("b", "a")])
async def test_of_two_that_waited_for_so_long_as_they_may_both_are_posted(
    weightier: str, lesser: str
) -> None:
    both = scripts((weightier, "05:00", "value"), (lesser, "05:00", "offer"))
    async with fake_chat(scripts=both, settings=NIGHT | paced(routine_per_day=2)) as chat:
        await chat.passes_until("2026-03-03 08:00")
        assert came(chat) == [("05:00", weightier), ("05:00", lesser)]


async def test_of_two_times_of_one_script_the_earlier_goes_first() -> None:
    twice = scripts(("one", "05:00", "value"))
    twice["one"] = twice["one"].replace("when: [", 'when: [{at: "06:30"}, ')
    twice["one"] += "catch_up: {max_age: 12h}"
    async with fake_chat(scripts=twice, settings=NIGHT | paced(routine_per_day=1)) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 06:00")
        await chat.restarts(hours=3)
        await chat.passes(hours=1)
        assert chat.said() == ["one"]
        await amy.calls("/sop why", script="one")
        assert "one was due Tue, Mar 3 6:30 AM and not posted" in amy.told()[-1]


@pytest.mark.parametrize(
    ("zone", "until", "start", "away", "end"),
    [
        ("Europe/Riga", "03:30", "2026-10-25 02:00", 130, "01:30"),  # back at 03:10
        ("Australia/Lord_Howe", "01:45", "2026-04-05 01:00", 65, "15:15"),  # back at 01:35
        ("America/Santiago", "23:30", "2026-04-04 22:00", 130, "03:30"),  # back at 23:10
        ("Europe/Riga", "03:30", "2026-03-29 01:00", 110, "01:00"),  # that night has no 03:30
    ],
)
async def test_quiet_hours_end_when_a_clock_on_the_wall_shows_it_also_for_the_second_time(
    zone: str, until: str, start: str, away: int, end: str
) -> None:
    one = scripts(("one", f"{start[11:14]}10", "value"))
    one["one"] += "catch_up: {max_age: 12h}"
    quiet = {"quiet": Quiet(dt.time(20), dt.time.fromisoformat(until))}
    async with fake_chat(zone=zone, start=start, scripts=one, settings=quiet) as chat:
        async with asyncio.timeout(30):  # an end that is over would be waited for again and again
            await chat.restarts(minutes=away)
            await chat.passes(hours=3)
        assert came(chat) == [(end, "one")]
