"""Things for a person: shown, listed, taken, put off, reminded of once, and then history."""

import datetime as dt

from bot.pacing import Quiet
from bot.testing import FakeChat, fake_chat

HEAD = 'name: T\nkind: talk\nwhen: [{at: "10:00"}]\nwhere: {communities: [home]}\n'
ALL = ("content", "people", "money", "rules")


def asks(*what: str, due: str = "2h") -> dict[str, str]:
    """A script that asks for these things at ten."""
    steps = "".join(f'  - task: {{text: "{each}", due: {due}}}\n' for each in what)
    return {"t": f"{HEAD}steps:\n{steps}"}


def reminders(chat: FakeChat) -> list[str]:
    """What the operators were reminded of, in all posts."""
    return [text for text in chat.said("ops") if "is due" in text or "are due" in text]


async def test_all_that_is_due_is_told_once_in_one_post_and_never_again() -> None:
    async with fake_chat(scripts=asks("Call the baker", "Thank Bo 🎂")) as chat:
        await chat.passes_until("2026-03-02 11:59")
        assert reminders(chat) == []
        await chat.passes_until("2026-03-02 13:05")
        (told,) = reminders(chat)
        assert told.splitlines()[0] == ("These 2 things are due, and nobody has settled them yet:")
        assert "1. Call the baker – " in told
        assert "2. Thank Bo 🎂 – " in told
        await chat.passes_until("2026-03-03 09:59")
        assert reminders(chat) == [told]


async def test_what_comes_due_later_is_told_alone_and_what_was_told_is_not_told_again() -> None:
    steps = "steps: [{task: {text: First, due: 2h}}, {task: {text: Next, due: 4h}}]"
    async with fake_chat(scripts={"t": HEAD + steps}) as chat:
        await chat.passes_until("2026-03-02 14:30")
        first, second = reminders(chat)
        assert "First" in first
        assert "Next" not in first
        assert "Next" in second
        assert "First" not in second


async def test_at_night_nobody_is_reminded_before_the_morning() -> None:
    quiet = {"quiet": Quiet(dt.time(11), dt.time(20))}
    async with fake_chat(scripts=asks("Call the baker", due="2h"), settings=quiet) as chat:
        await chat.passes_until("2026-03-02 19:59")
        assert reminders(chat) == []
        await chat.passes_until("2026-03-02 20:01")
        (told,) = reminders(chat)
        assert "overdue for 8 h" in told


async def test_what_is_done_in_time_is_not_reminded_of() -> None:
    async with fake_chat(scripts=asks("Call the baker")) as chat:
        amy = chat.has("Amy", rights=ALL)
        await chat.passes_until("2026-03-02 10:30")
        await amy.presses("Done", chat.posts("ops")[-1])
        await chat.passes_until("2026-03-02 14:00")
        assert reminders(chat) == []


async def test_a_task_is_taken_by_one_and_others_read_by_whom() -> None:
    async with fake_chat(scripts=asks("Call the baker")) as chat:
        amy, bo = chat.has("Amy", rights=ALL), chat.has("Bo", rights=ALL)
        await chat.passes_until("2026-03-02 10:30")
        post = chat.posts("ops")[-1]
        await amy.presses("I do it", post)
        await amy.was_told("It is yours: Call the baker")
        assert post.text.splitlines()[-1] == "Amy does it."
        await bo.presses_late("I do it", post)
        await bo.was_told("Amy does this already.")
        await bo.calls("/tasks")
        assert bo.told()[-1].endswith("(t). Amy does it.")


async def test_tomorrow_is_nine_in_the_morning_and_the_reminder_comes_then() -> None:
    async with fake_chat(scripts=asks("Call the baker")) as chat:
        amy = chat.has("Amy", rights=ALL)
        await chat.passes_until("2026-03-02 10:30")
        await amy.presses("Tomorrow", chat.posts("ops")[-1])
        assert amy.told()[-1].startswith("Put off until Tue, Mar 3 9:00")
        await chat.passes_until("2026-03-03 08:59")
        assert reminders(chat) == []
        await chat.passes_until("2026-03-03 09:01")
        assert len(reminders(chat)) == 1


async def test_the_list_has_pages_and_each_task_opens_in_place() -> None:
    seven = [f"Thing {number}" for number in range(1, 8)]
    async with fake_chat(scripts=asks(*seven)) as chat:
        amy = chat.has("Amy", rights=ALL)
        await chat.passes_until("2026-03-02 10:30")
        await amy.calls("/tasks")
        answer = amy.sees()[-1]
        assert answer.text.splitlines()[0] == "7 things to do:"
        assert [label for _, label in answer.buttons] == ["1", "2", "3", "4", "5", "More"]
        await amy.presses("More", answer)
        assert "6. Thing 6" in amy.told()[-1]
        await amy.presses("7")
        assert amy.told()[-1].startswith("To do until ")
        await amy.presses("Not needed")
        await amy.was_told("Left alone: Thing 7")
        await amy.presses("All tasks")
        assert amy.told()[-1].splitlines()[0] == "6 things to do:"


async def test_what_was_settled_is_forgotten_after_ninety_days() -> None:
    async with fake_chat(scripts=asks("Call the baker")) as chat:
        amy = chat.has("Amy", rights=ALL)
        await chat.passes_until("2026-03-02 10:30")
        await amy.presses("Done", chat.posts("ops")[-1])

        async def kept() -> int:
            return len(await chat.db.read(lambda tx: tx.rows("SELECT id FROM tasks")))

        await chat.passes_until("2026-03-03 10:30")
        assert await kept() == 2
        for post in chat.posts("ops"):
            if post.buttons:
                await amy.presses("Done", post)
        await chat.passes(days=100)
        rows = await chat.db.read(
            lambda tx: tx.rows("SELECT MIN(asked_at) FROM tasks WHERE decision IS NOT NULL")
        )
        assert rows == [(None,)]
