"""A script that waits for a person's word: the card comes before its time, decided once."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

MORNING = """
name: {en: "Morning words"}
kind: service
when: [{at: "08:00"}]
where: {communities: [home]}
approve: {by: content, until: 30m, else: hold}
steps:
  - say: {text: {en: "Good morning, all", lv: "Labrīt"}, buttons: [checkin]}
  - wait: 1h
  - say: "Still here"
"""


def morning(otherwise: str = "hold") -> dict[str, str]:
    """The script, with what is done where nobody decides."""
    return {"morning": MORNING.replace("hold", otherwise)}


async def with_card(chat: FakeChat, name: str = "Amy") -> FakeMember:
    """An operator before the card of 08:00."""
    operator = chat.has(name, rights=["content"])
    await chat.passes_until("2026-03-03 07:40")
    (card,) = chat.said("ops")
    assert "Good morning, all" in card
    return operator


async def test_the_card_comes_before_the_time_and_what_is_approved_comes_on_time() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        await chat.passes_until("2026-03-03 07:29")
        assert chat.said("ops") == []
        amy = await with_card(chat)
        await amy.presses("Approve")
        assert amy.told()[-1].startswith("Approved")
        await chat.passes_until("2026-03-03 07:59")
        assert chat.said() == []
        await chat.passes(minutes=1)
        assert chat.said() == ["Good morning, all"]
        (card,) = chat.said("ops")
        assert "approved by Amy" in card
        await chat.passes(hours=2)
        assert chat.said() == ["Good morning, all", "Still here"]


@pytest.mark.fake_only("rows are the same on every chat")
async def test_what_was_decided_a_quarter_of_a_year_ago_is_forgotten() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await amy.presses("Approve")
        quarter = 90 * 86_400_000
        await chat.db.write(
            lambda tx: tx.run("UPDATE approvals SET decided_at = decided_at - ?", quarter)
        )
        await chat.passes_until("2026-03-04 07:40")
        assert await chat.db.read(lambda tx: tx.rows("SELECT decision FROM approvals")) == [(None,)]


async def test_changed_words_take_the_place_of_the_first_in_that_language() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await amy.presses("Change")
        (field,) = amy.sees_form().fields
        assert list(field.default) == ["Good morning, all"]
        await amy.submits(text="早上好 {amy} 🌞")
        await chat.passes_until("2026-03-03 10:00")
        assert chat.said() == ["早上好 {amy} 🌞", "Still here"]


async def test_what_is_rejected_does_not_come_and_why_says_so() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await amy.presses("Reject")
        await amy.submits(reason="Σήμερα όχι")
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == []
        (card,) = chat.said("ops")
        assert "rejected by Amy" in card
        assert "Σήμερα όχι" in card
        await amy.calls("/sop why", script="morning")
        assert "it was not approved" in amy.told()[-1]


async def test_nobody_decides_and_it_waits_and_is_asked_about_once_more() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await chat.passes_until("2026-03-03 10:00")
        assert chat.said() == []
        assert len(chat.said("ops")) == 2
        assert "still waits" in chat.said("ops")[-1]
        await amy.calls("/sop why", script="morning")
        assert "nobody has approved it" in amy.told()[-1]
        await amy.presses("Approve")
        assert chat.said() == ["Good morning, all"]


async def test_nobody_decides_and_it_comes_as_it_is() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning("post")) as chat:
        await with_card(chat)
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said() == ["Good morning, all"]


async def test_nobody_decides_and_it_is_left_out() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning("skip")) as chat:
        amy = await with_card(chat)
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == []
        await amy.presses_late("Approve", chat.posts("ops")[0])
        assert "The time for this was over" in amy.told()[-1]


async def test_of_two_operators_the_first_decides() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        bob = chat.has("Bob", rights=["content"])
        (card,) = chat.posts("ops")
        await amy.presses("Reject", card)
        await bob.presses("Approve", card)
        await amy.submits(reason="No")
        assert amy.told()[-1].startswith("Bob approved this already")
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said() == ["Good morning, all"]


async def test_who_lacks_the_right_decides_nothing() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        await with_card(chat)
        eve = chat.has("Eve")
        for label in ("Approve", "Change", "Reject"):
            await eve.presses(label)
            assert eve.told()[-1].startswith('You need the right "content"')


async def test_the_buttons_of_the_preview_do_nothing() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        (card,) = chat.posts("ops")
        dead, label = card.buttons[0]
        assert (dead, label) == ("", "Check in")
        with pytest.raises(AssertionError, match="cannot be pressed"):
            await amy.presses(label)


async def test_a_skipped_time_takes_its_card_back() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await amy.calls("/sop skip", script="morning")
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == []
        (card,) = chat.said("ops")
        assert "nothing to decide here any more" in card


async def test_a_script_that_is_switched_off_takes_its_card_back() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning("post")) as chat:
        amy = await with_card(chat)
        await amy.calls("/sop off", script="morning")
        (card,) = chat.said("ops")
        assert "nothing to decide here any more" in card
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == []


async def test_a_stop_takes_the_card_back() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = await with_card(chat)
        await amy.calls("/sop stop", script="morning")
        (card,) = chat.said("ops")
        assert "nothing to decide here any more" in card
        await chat.passes_until("2026-03-03 12:00")
        assert chat.said() == []


async def test_a_run_by_hand_waits_for_somebody_else() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy, bob = chat.has("Amy", rights=["content"]), chat.has("Bob", rights=["content"])
        await chat.passes_until("2026-03-03 15:00")
        await bob.calls("/sop list")
        await amy.calls("/sop run", script="morning")
        assert chat.said() == []
        await amy.presses("Approve")
        assert amy.told()[-1].startswith("You made this yourself")
        await bob.presses("Approve")
        assert chat.said() == ["Good morning, all"]


async def test_who_is_alone_may_approve_their_own() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 15:00")
        await amy.calls("/sop run", script="morning")
        await amy.presses("Approve")
        assert chat.said() == ["Good morning, all"]


async def test_stopped_between_any_two_steps_it_still_comes_once_and_on_time() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning()) as chat:
        await chat.restarts()
        amy = await with_card(chat)
        await chat.restarts()
        await amy.presses("Approve")
        await chat.restarts()
        assert chat.said() == []
        await chat.passes_until("2026-03-03 08:00")
        await chat.restarts()
        assert chat.said() == ["Good morning, all"]
        assert len(chat.said("ops")) == 1


async def test_away_when_the_card_was_due_everybody_still_has_the_whole_time() -> None:
    async with fake_chat(zone="Europe/Riga", scripts=morning("skip")) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 07:20")
        await chat.restarts(minutes=35)  # until 07:55
        assert len(chat.said("ops")) == 1
        await chat.passes(minutes=20)
        assert chat.said() == []
        await amy.presses("Approve")
        assert chat.said() == ["Good morning, all"]


async def test_the_night_of_the_clock_change_the_card_is_as_early_as_ever() -> None:
    early = {"early": MORNING.replace("08:00", "03:15")}
    async with fake_chat(zone="Europe/Riga", scripts=early) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-29 02:40")  # 03:15 does not exist; 04:00 comes next
        before = len(chat.said("ops"))
        await chat.passes_until("2026-03-29 04:00")
        assert len(chat.said("ops")) >= before
        await amy.presses("Approve")
        await chat.passes(minutes=30)
        assert "Good morning, all" in chat.said()


async def test_a_post_as_long_as_chats_take_has_a_card_too() -> None:
    long = {"morning": MORNING.replace("Good morning, all", "Good morning, all " + "ā" * 1900)}
    async with fake_chat(zone="Europe/Riga", scripts=long) as chat:
        amy = await with_card(chat)
        await amy.presses("Approve")
        await chat.passes_until("2026-03-03 08:00")
        (said,) = chat.said()
        assert said.endswith("āāā")
