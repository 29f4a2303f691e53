"""A post by hand: seen before, planned, changed, and sent once."""

from typing import Any

import pytest

from bot.communities import Room
from bot.kinds import parse_time
from bot.pacing import Pace, Quiet
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat

SHORT = """Market at ten.
──────────
Post 1. Only you see this; above the line it stands as members will see it.
Where: #lobby. Members read it there.
When: as soon as you press Send now.
It makes no sound on members' phones.
Once it is out, you can correct it and take it back."""


def operator(chat: FakeChat, name: str = "Ann") -> FakeMember:
    return chat.has(name, rights=["content"])


def labels(ann: FakeMember) -> list[str]:
    return [label for _, label in ann.sees()[-1].buttons]


def audited(tx: Tx) -> list[tuple[Any, ...]]:
    return tx.rows("SELECT action, target FROM audit ORDER BY id")


async def test_a_plain_post_takes_words_a_look_and_send() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Market at ten.")
        await ann.was_told(SHORT)
        assert chat.said() == []
        await ann.presses("Send now")
        assert chat.said() == ["Market at ten."]
        assert ann.told()[-1].startswith("Post 1 goes out now: to one room.")
        assert await chat.db.read(audited) == [("post send", "post:1")]


async def test_without_words_a_form_asks_for_them_and_keeps_its_lines() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", at="20:00")
        await ann.submits(text="One\n\nTwo 🎉")
        assert ann.told()[-1].startswith("One\n\nTwo 🎉\n──────────\nPost 1.")
        assert "When: Mon, Mar 2 8:00 PM (Europe/Riga)." in ann.told()[-1]
        assert labels(ann)[:2] == ["Post it Mon, Mar 2 8:00 PM", "Send now"]


async def test_markup_and_braces_of_an_operator_are_shown_and_sent_as_they_are() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        text = "**Bold** {checkin.today} {name} <3 & 50 %"
        await ann.calls("/post new", text=text)
        assert ann.told()[-1].startswith(text)
        await ann.presses("Send now")
        assert chat.said() == [text]


async def test_a_planned_post_goes_out_at_its_time_in_all_its_rooms() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Poster night", at="tomorrow 20:00")
        await ann.presses("Rooms")
        await ann.submits(room="checkin")
        assert "Where: #lobby and #checkin. Members read 2 of these rooms." in ann.told()[-1]
        await ann.presses("Post it Tue, Mar 3 8:00 PM")
        assert "Post 1 goes out Tue, Mar 3 8:00 PM (Europe/Riga)." in ann.told()[-1]
        await ann.calls("/post list")
        assert "1: Tue, Mar 3 8:00 PM, planned. Poster night" in ann.told()[-1]
        await chat.passes_until("2026-03-03 19:59")
        assert chat.said() == []
        await chat.passes(minutes=2)
        assert chat.said() == ["Poster night"] == chat.said("checkin")
        await ann.calls("/post list")
        assert "1: Tue, Mar 3 8:00 PM, is out. Poster night" in ann.told()[-1]


async def test_a_planned_post_that_is_given_another_time_goes_out_at_that_alone() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Poster night", at="12:00")
        await ann.presses("Post it Mon, Mar 2 12:00 PM")
        await ann.calls("/post change", number=1)
        await ann.presses("Time")
        await ann.submits(at="10:00")
        await ann.calls("/post change", number=1)
        await ann.presses("Text")
        await ann.submits(text="Poster evening")
        await chat.passes(hours=1, minutes=1)
        assert chat.said() == ["Poster evening"]
        await chat.passes(days=1)
        assert chat.said() == ["Poster evening"]
        actions = [action for action, _ in await chat.db.read(audited)]
        assert actions == ["post schedule", "post change", "post change", "post send"]


async def test_a_cancelled_post_never_goes_out() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Poster night", at="12:00")
        await ann.presses("Post it Mon, Mar 2 12:00 PM")
        await ann.calls("/post cancel", number=1)
        await ann.was_told("Post 1 is dropped. Nobody will see it.")
        await chat.passes(days=1)
        assert chat.said() == []


async def test_a_time_that_cannot_be_read_costs_nobody_the_words() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Poster night", at="08:00")
        assert '"08:00" has passed today: it is Mon, Mar 2 9:00 AM' in ann.told()[-1]
        assert ann.told()[-1].startswith("Poster night\n")
        await ann.presses("Time")
        await ann.submits(at="明天２０：００")
        assert "When: Tue, Mar 3 8:00 PM (Europe/Riga)." in ann.told()[-1]


async def test_two_operators_who_send_at_once_send_one_post() -> None:
    async with fake_chat() as chat:
        ann, bo = operator(chat), operator(chat, "Bo")
        await ann.calls("/post new", text="Market at ten.")
        await bo.calls("/post show", number=1)
        seen = bo.sees()[-1]
        await ann.presses("Send now")
        await bo.presses_late("Send now", seen)
        assert "Post 1 is out already: Ann did that" in bo.told()[-1]
        await ann.presses_late("Send now", ann.sees()[0])
        assert chat.said() == ["Market at ten."]


async def test_what_was_changed_since_it_was_seen_is_not_sent() -> None:
    async with fake_chat() as chat:
        ann, bo = operator(chat), operator(chat, "Bo")
        await ann.calls("/post new", text="Market at ten.")
        seen = ann.sees()[-1]
        await bo.calls("/post show", number=1)
        await bo.presses("Text")
        await bo.submits(text="Market at eleven.")
        await ann.presses_late("Send now", seen)
        await ann.was_told(
            "Post 1 was changed since you saw it. /post show 1 shows it as it is now."
        )
        assert chat.said() == []


async def test_each_room_gets_the_version_of_its_language_and_what_lacks_is_told() -> None:
    rooms = {"lobby": (Room("lobby", "en"), Room("checkin", "lv"))}
    async with fake_chat(settings={"several": rooms}) as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Market at ten.")
        await ann.presses("Rooms")
        await ann.submits(how="all")
        lacks = "No version in Latvian yet: #checkin will get the English one."
        assert lacks in ann.told()[-1]
        await ann.presses("Another language")
        assert ann.sees_form().fields[0].default == ("lv",)
        await ann.submits(text="Tirgus desmitos.")
        assert ann.told()[-1].startswith("Tirgus desmitos.\n")
        assert "You see the Latvian version. There is one in English, too." in ann.told()[-1]
        await ann.presses("See it in English")
        assert ann.told()[-1].startswith("Market at ten.\n")
        await ann.presses("Send now")
        assert chat.said() == ["Market at ten."]
        assert chat.said("checkin") == ["Tirgus desmitos."]


async def test_buttons_are_dead_in_the_preview_and_alive_in_the_post() -> None:
    async with fake_chat() as chat:
        ann, amy = operator(chat), chat.has("Amy")
        await ann.calls("/post new", text="Market at ten.")
        await ann.presses("Button")
        await ann.submits(to="https://example.org/shop?a=1", label="Shop now")
        await ann.presses("Button")
        await ann.submits(to="checkin")
        assert ann.sees()[-1].buttons[:2] == (("", "Shop now"), ("", "Check in"))
        with pytest.raises(AssertionError, match="cannot be pressed"):
            await ann.presses("Shop now")
        await ann.presses("Send now")
        (post,) = chat.posts("lobby")
        assert post.buttons[0] == ("https://example.org/shop?a=1", "Shop now")
        await amy.presses("Check in", post)
        assert amy.told() != []


async def test_a_button_that_there_is_not_is_refused_in_words() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Market at ten.")
        for written in ("http://example.org", "javascript:alert(1)", "sop", "setup.aim"):
            await ann.presses("Button")
            await ann.submits(to=written, label="Go")
            assert "is no address that begins with https://" in ann.told()[-1], written


async def test_in_a_rehearsal_operators_read_what_would_have_gone_where() -> None:
    async with fake_chat(settings={"stage": "rehearsal"}) as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Market at ten.")
        assert "This community rehearses" in ann.told()[-1]
        await ann.presses("Send now")
        assert chat.said() == []
        (said,) = chat.said("ops")
        assert said.startswith('Rehearsal: this would have gone to the room "#lobby"')
        assert said.endswith("\nMarket at ten.")


async def test_the_quiet_hours_are_told_of() -> None:
    quiet = Quiet(parse_time("22:00"), parse_time("08:00"))
    async with fake_chat(settings={"quiet": quiet}) as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Market at ten.", at="23:00")
        assert "That is in the quiet hours, 10:00 PM to 8:00 AM." in ann.told()[-1]


async def test_a_little_late_it_goes_out_and_too_late_it_is_asked_about() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        for at in ("9:30", "10:00"):
            await ann.calls("/post new", text=f"At {at}", at=at)
            await ann.presses(next(each for each in labels(ann) if each.startswith("Post it")))
        await chat.restarts(hours=2, minutes=50)
        assert chat.said() == ["At 10:00"]
        late, held = sorted(chat.said("ops"), key=lambda said: "too long" in said)
        assert late.startswith("Post 2 was to go out Mon, Mar 2 10:00 AM.")
        assert late.endswith("it went out 110 minutes late.")
        assert held.startswith("Post 1 was to go out Mon, Mar 2 9:30 AM")
        await ann.presses("Send now")
        assert chat.said() == ["At 10:00", "At 9:30"]


async def test_the_pace_is_told_as_advice_and_keeps_nothing_back() -> None:
    pace = {"pace": Pace(routine_per_day=2, gap=90 * 60_000)}
    async with fake_chat(settings=pace) as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="First")
        assert "of that day" not in ann.told()[-1]
        await ann.presses("Send now")
        await chat.passes(hours=3)
        await ann.calls("/post new", text="Second")
        assert "It is post 2 of that day in #lobby, 3 h after the last one.\n" in ann.told()[-1]
        await ann.presses("Send now")
        await chat.passes(minutes=40)
        await ann.calls("/post new", text="Third")
        assert (
            "It is post 3 of that day in #lobby, 40 min after the last one. That is more than"
            " scripts may do here by themselves; a post by hand goes out all the same."
        ) in ann.told()[-1]
        await ann.presses("Send now")
        assert chat.said() == ["First", "Second", "Third"]


async def test_what_is_planned_before_counts_for_the_pace_of_its_day() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        await ann.calls("/post new", text="Morning", at="tomorrow 9:00")
        await ann.presses("Post it Tue, Mar 3 9:00 AM")
        await ann.calls("/post new", text="Noon", at="tomorrow 12:00")
        assert "It is post 2 of that day in #lobby, 3 h after the last one." in ann.told()[-1]
        await ann.calls("/post new", text="Today", at="20:00")
        assert "of that day" not in ann.told()[-1]
