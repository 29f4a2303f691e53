"""What needs a person stands as buttons below the morning's picture, and is settled behind them."""

import pytest

from bot.testing import FakeChat, fake_chat
from tests.cogs.day.test_day import ONLY_HOME
from tests.cogs.day.test_mornings import LUNCH, TASK
from tests.cogs.operate.test_holds import WITHOUT_LINES, held

pytestmark = pytest.mark.fake_only("buttons have tests of their own on Discord")


def below(chat: FakeChat) -> list[str]:
    """The buttons of the last post in the operators' room."""
    return [label for _, label in chat.posts("ops")[-1].buttons]


async def test_tasks_and_approvals_are_buttons_that_lead_to_what_settles_them() -> None:
    scripts = {"task": TASK, "lunch": LUNCH, "ops-day": ONLY_HOME}
    async with fake_chat(scripts=scripts) as chat:
        boss, amy = chat.has("Boss", rights=["content", "people"]), chat.has("Amy")
        await chat.passes_until("2026-03-05 09:16")
        assert below(chat) == ["2 tasks", "1 post waits for approval"]
        await boss.presses("2 tasks")
        assert boss.told()[-1].split("\n") == ["Say hello to *Li*", "Thank Bo"]
        await boss.presses("All tasks")
        assert boss.told()[-1].startswith("2 things to do:")
        await boss.presses("1 post waits for approval")
        assert boss.told()[-1].startswith('"Lunch" for Thu, Mar 5 12:30 PM waits for your word')
        assert boss.told()[-1].endswith("What do you eat?")
        await boss.presses("Reject")
        await boss.submits(reason="Not today")
        await boss.presses("1 post waits for approval")
        await boss.was_told("This is settled already. Nothing waits here any more.")
        await amy.presses("2 tasks")
        assert "Say hello" not in amy.told()[-1]
        await boss.calls("/today")
        assert [label for _, label in boss.sees()[-1].buttons] == ["2 tasks"]


async def test_a_step_that_stands_still_is_decided_from_the_morning() -> None:
    async with fake_chat(**WITHOUT_LINES) as chat:
        amy = await held(chat)
        await amy.calls("/today")
        await amy.presses("Script words stands still")
        assert amy.told()[-1].startswith("The script words stands at ")
        await amy.presses("Skip step")
        await amy.was_told("words leaves the step out and goes on.")
        await amy.presses("Script words stands still")
        await amy.was_told("This is settled already. Nothing waits here any more.")


async def test_files_with_faults_are_named_again() -> None:
    scripts = {"bad": "name: 1", "ops-day": ONLY_HOME}
    async with fake_chat(scripts=scripts, faulty=True) as chat:
        chat.other_acts = True  # its operators can mend the file as well
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/today")
        await boss.presses("Faults in scripts: bad.yaml")
        assert "These files have faults" in boss.told()[-1]
        assert "bad.yaml" in boss.told()[-1]
