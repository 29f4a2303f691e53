"""The questions of the scripts that are shipped: every one can be taken as it is, in chat."""

import pytest

from bot.texts import LANGUAGES
from tests.cogs.coupons.couponing import spring
from tests.cogs.friends import befriending
from tests.sops.test_ready import NAMES, NEEDS_CAMPAIGN, chat_with


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_ready_script_is_taken_with_its_own_answers(language: str) -> None:
    options = spring() | befriending.spring()
    async with chat_with(*NAMES, language=language, options=options) as chat:
        boss = chat.has("Boss", language=language, rights=["content"])
        home = chat.app.communities.called("home")
        assert home is not None
        for name in NAMES:
            await boss.calls("/sop add", script=name)
            for field in boss.sees_form().fields:
                assert not field.label.endswith("…")
            answers = {"campaign": "spring"} if name in NEEDS_CAMPAIGN else {}
            await boss.submits(**answers)
            own = chat.app.desk.find(home, name)
            assert own is not None, boss.told()[-1]
            assert own.own, boss.told()[-1]
            assert (own.use, dict(own.answers), own.added()) == (name, answers, False)
            await boss.calls("/sop on", script=name)
        await chat.passes(days=2)
        assert not [text for text in chat.said("ops") if "steps[" in text]


async def test_the_list_of_what_is_shipped_is_two_pages() -> None:
    async with chat_with(*NAMES) as chat:
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/sop add")
        first = boss.told()[-1]
        await boss.presses("Page 2 of 2")
        both = first + boss.told()[-1]
        assert all(f"• {name}: " in both for name in NAMES)


async def test_what_newcomers_read_has_the_rules_that_were_answered() -> None:
    async with chat_with("first-week") as chat:
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/sop add", script="first-week")
        await boss.submits(rules="just one: {gather.names} *smile*")
        await boss.presses("Switch on")
        await chat.joins("Amy")
        await chat.passes(minutes=20)
        rules = chat.platform.escape("just one: {gather.names} *smile*")
        assert f"the rules on the right, {rules}." in chat.said()[-1]
