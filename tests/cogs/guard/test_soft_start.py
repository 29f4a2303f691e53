"""The first days in a community: nothing is removed, and operators read what would have been."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.events import Extra
from bot.testing import OTHER, FakeChat, FakeMember, fake_chat
from tests.cogs.guard.reporting import report, settled
from tests.cogs.guard.staging import guard, meets, staged_chat

SPAM = "bad listed delete, gold at http://evil.example/x"
HELD, ASKED, SEEN = "bad hidden hold", "bad hidden hold flag", "bad hidden hold observe"
BEGAN = (
    "I am new here, so I only watch for spam at first. I observe for 7 days; nothing is removed"
    " yet. Every morning I say here what I would have removed. Try me with /guard test;"
    " /guard enforce lets me act sooner."
)
DAY = "I only observe: since my last report I would have removed one message. Was I right?"
NONE = "You called none of it right or wrong."
WAITS = 'I go on observing until somebody presses "Enforce".'


@asynccontextmanager
async def soft_chat(lasts: str = "7d", **options: Any) -> AsyncIterator[FakeChat]:
    """Two communities in which the guard is new."""
    async with staged_chat(options=guard({"soft_start": lasts, **options})) as chat:
        chat.other_acts = True  # it hears, too, that the guard is new there
        yield chat


def since(chat: FakeChat, before: int) -> list[str]:
    """What operators read after so many posts."""
    return chat.said("ops")[before:]


async def test_in_the_first_week_nothing_goes_and_then_one_press_lets_it_go() -> None:
    async with soft_chat() as chat:
        olga, bo = await meets(chat)
        bia = chat.has("Bia", rights=["people"])
        assert chat.said("ops") == [BEGAN]
        spam = await bo.says(SPAM)
        await chat.passes(days=1)
        assert not spam.deleted
        assert (bo.told(), chat.said("lobby")) == ([], [])
        quote = chat.platform.escape("bad listed delete, gold at http[:]//evil[.]example/x")
        why = "Why: Its link leads to a site that is known for spam."
        card = f"“{quote}”\nBo in #lobby (case 1, a newcomer)\n{why}"
        assert since(chat, 1) == [DAY, card]
        shown = chat.posts("ops")[-1]
        await olga.presses("Right")
        assert chat.said("ops")[-1] == f"{card}\nOlga says: right."
        await bia.presses_late("Wrong", shown)
        await bia.was_told("Olga called case 1 already.")
        await chat.passes(days=6)
        (ask,) = since(chat, 3)
        assert ask == (
            "In 7 days I would have removed one message. You called 1 right, 0 wrong. " + WAITS
        )
        asked = chat.posts("ops")[-1]
        await olga.presses("Enforce")
        assert chat.said("ops")[-1] == f'{ask}\nOlga pressed "Enforce": from now on I act.'
        await bia.presses_late("Observe longer", asked)
        await bia.was_told("Olga decided that already. /guard status says how it stands.")
        assert (await bo.says(SPAM)).deleted


@pytest.mark.fake_only
async def test_nobody_reads_a_line_on_a_day_without_spam_and_the_question_comes_weekly() -> None:
    async with soft_chat("1d") as chat:
        olga, bo = await meets(chat)
        await chat.passes(days=1)
        assert since(chat, 1) == [f"In one day I would have removed nothing. {NONE} {WAITS}"]
        await chat.passes(days=6)
        assert len(chat.said("ops")) == 2
        await bo.says(SPAM)
        await chat.passes(days=1)
        assert [text for text in chat.said("ops") if WAITS in text] == [
            f"In 8 days I would have removed one message. {NONE} {WAITS}"
        ]
        assert not (await bo.says(HELD)).deleted
        await olga.presses("Enforce")
        assert (await bo.says(HELD)).deleted


@pytest.mark.fake_only
async def test_operators_may_have_it_observe_for_a_week_more() -> None:
    async with soft_chat("1d") as chat:
        olga, bo = await meets(chat)
        bia = chat.has("Bia", rights=["people"])
        await chat.passes(days=1)
        asked = chat.posts("ops")[-1]
        await olga.presses("Observe longer")
        await olga.was_told("I observe until March 10, 2026, and remove nothing.")
        await bia.presses_late("Observe longer", asked)
        await bia.was_told("Olga decided that already. /guard status says how it stands.")
        spam = await bo.says(SPAM)
        await chat.passes(days=1)
        assert (spam.deleted, DAY in chat.said("ops")) == (False, True)
        await bia.presses_late("Enforce", asked)
        await bia.was_told(
            "Done. From now on I remove what breaks the rules. If that is too much: /guard observe"
        )
        assert (await bo.says(HELD)).deleted


@pytest.mark.fake_only
async def test_a_rule_that_only_asks_or_observes_is_not_reported_and_stays_so() -> None:
    async with soft_chat() as chat:
        olga, bo = await meets(chat)
        for text in (ASKED, SEEN):
            await bo.says(text)
        await chat.passes(days=1)
        assert chat.said("ops") == [BEGAN]
        await olga.calls("/guard enforce")
        for text in (ASKED, SEEN):
            assert not (await bo.says(text)).deleted
        (card,) = since(chat, 1)
        assert card.startswith("Please look at a message of Bo")


@pytest.mark.fake_only
async def test_whoever_calls_it_wrong_may_allow_the_site_at_once() -> None:
    async with soft_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(SPAM)
        await chat.passes(days=1)
        await olga.presses("Wrong")
        assert olga.told()[-1].startswith("Thank you. I count it as wrong.\nIs the site fine, too?")
        await olga.presses("Allow evil.example")
        await olga.was_told(
            "evil.example is fine here from now on. /guard disallow takes that back."
        )
        assert chat.said("ops")[-1].endswith("Olga says: wrong.")
        assert bo.told() == []


@pytest.mark.fake_only
async def test_of_many_the_first_five_are_shown_and_the_others_named() -> None:
    async with soft_chat() as chat:
        for number in range(7):
            member = await chat.joins(f"Member {number}")
            await member.says(f"{SPAM} {number}")
        await chat.passes(days=1)
        head, *cards = since(chat, 1)
        assert head == (
            "I only observe: since my last report I would have removed 7 messages. Here are the"
            " first; /guard why tells of the others: 6 and 7."
        )
        assert len(cards) == 5


@pytest.mark.fake_only
async def test_a_restart_says_nothing_twice() -> None:
    async with soft_chat() as chat:
        _, bo = await meets(chat)
        await bo.says(SPAM)
        await chat.restarts(hours=20)
        await chat.restarts(hours=10)
        assert [text for text in chat.said("ops") if text in (BEGAN, DAY)] == [BEGAN, DAY]
        assert len(chat.said("ops")) == 3
        await chat.restarts(days=6)
        assert WAITS in chat.said("ops")[-1]
        await chat.restarts(days=2)
        assert len(chat.said("ops")) == 4


@pytest.mark.fake_only
async def test_each_community_has_a_first_week_of_its_own() -> None:
    async with soft_chat() as chat:
        olga, bo = await meets(chat)
        cleo = await chat.joins("Cleo", community=OTHER)
        await olga.calls("/guard enforce")
        assert (await bo.says(HELD)).deleted
        assert not (await cleo.says(HELD)).deleted
        await chat.passes(days=1)
        assert len(chat.said("ops", OTHER)) == 3
        assert not [text for text in chat.said("ops") if text == DAY]


@pytest.mark.fake_only
async def test_operators_may_go_back_to_observing_and_are_asked_again() -> None:
    async with staged_chat() as chat:
        olga, bo = await meets(chat)
        assert chat.said("ops") == []
        await olga.calls("/guard enforce")
        await olga.was_told("I act already. /guard observe makes me only observe.")
        await olga.calls("/guard observe")
        await olga.was_told("I only observe again, for 7 days, and then I ask. Nothing is removed.")
        assert not (await bo.says(SPAM)).deleted
        await olga.calls("/guard observe")
        await olga.was_told("I only observe already; nothing is removed.")
        await chat.restarts(days=7)
        assert chat.said("ops")[-1].startswith("In 7 days I would have removed one message.")
        await olga.presses("Enforce")
        assert (await bo.says(SPAM)).deleted


@pytest.mark.fake_only
async def test_reports_and_raids_only_count_meanwhile() -> None:
    raids = {"joins": 3, "slow": 3, "pause": 100}
    async with soft_chat(raids=raids) as chat:
        bob, *many = settled(chat, "Bob", "Amy", "Li", "Zoë")
        post = await bob.says("You are all idiots")
        for each in many:
            await report(each, post, "rude")
        assert not post.deleted
        came = [await chat.joins(f"Member {number}") for number in range(5)]
        assert not any(chat.people.timed_out(each, chat.clock.now()) for each in came)
        await chat.passes(days=1)
        assert chat.said("ops")[-1] == (
            "I only observe: there was a raid, and I would have held 5 newcomers."
        )


@pytest.mark.fake_only
@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("zh-CN", ("我会观察 7 天；现在什么都不删除", "李雷 认为：对。", "从现在起我会动手")),
        ("pt-BR", ("Observo por 7 dias", "李雷 diz: certo.", "a partir de agora eu ajo")),
        ("lv", ("Vēroju 7 dienas", "李雷 saka: pareizi.", "turpmāk rīkojos")),
        ("el", ("Παρατηρώ για 7 μέρες", "李雷: σωστό.", "από τώρα ενεργώ")),
    ],
)
async def test_operators_read_it_in_their_language(language: str, texts: tuple[str, ...]) -> None:
    options = guard({"soft_start": "7d"})
    async with staged_chat(options=options, language=language) as chat:
        chat.other_acts = True
        lei: FakeMember = chat.has("李雷", rights=["people"])
        bo = await chat.joins("Bo *🌱* <b>")
        await bo.says(f"{SPAM} 你好 *free* <b> Ψ ņ 🌱")
        await chat.passes(days=1)
        await lei.presses(
            {"zh-CN": "对", "pt-BR": "Certo", "lv": "Pareizi", "el": "Σωστό"}[language]
        )
        began, _, card = chat.said("ops")
        await chat.restarts(days=6)
        await lei.presses(
            {"zh-CN": "开始执行", "pt-BR": "Aplicar", "lv": "Rīkoties", "el": "Εφαρμογή"}[language]
        )
        for text, said in zip(texts, (began, card, chat.said("ops")[-1]), strict=True):
            assert text in said


@pytest.mark.fake_only
async def test_the_morning_quotes_what_was_only_forwarded() -> None:
    async with fake_chat(options=guard({"soft_start": "7d"})) as chat:
        chat.other_acts = True
        bo = await chat.joins("Bo")
        await bo.says("", extras=[Extra("forwarded", "join us at discord.gg/abcdef")])
        await chat.passes(days=1)
        quote = chat.platform.escape("join us at discord[.]gg/abcdef")
        assert chat.said("ops")[-1].startswith(f"“{quote}”\nBo in #lobby")
