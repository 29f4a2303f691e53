"""The morning's picture: the figures of the lines, which are its words for who cannot see it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bot.cards.drawing import Drawing
from bot.cards.facts import order
from bot.codec import decode
from bot.effects import Card, Say
from bot.loader import load
from bot.testing import ROOT, FakeChat, fake_chat
from bot.testing.outside import OTHER
from bot.texts import LANGUAGES
from tests.cogs.day.test_day import DEEDS, ONLY_HOME, lives, today

LUNCH = """
name: {en: Open question, zh-CN: 开放问题, pt-BR: Pergunta, lv: Jautājums, el: Ερώτηση}
kind: talk
when: [{at: "12:30"}]
where: {communities: [home]}
steps: [{say: {text: {en: x, zh-CN: x, pt-BR: x, lv: x, el: x}}}]
"""


async def facts(chat: FakeChat) -> dict[str, Any]:
    """What stands on the last picture, as its reader sees it."""
    rows = await chat.app.db.read(
        lambda tx: tx.rows("SELECT body FROM outbox WHERE cog = 'day' ORDER BY id DESC LIMIT 1")
    )
    effect = decode(rows[0][0])
    assert isinstance(effect, Say)
    (card,) = effect.pictures
    assert isinstance(card, Card)
    home = next(each for each in chat.app.communities if each.key == "home")
    loaded = load(ROOT / "cogs")
    made = order(card, loaded.cards()["day.day"], home.language, home, loaded.texts)
    json.dumps(made.facts)
    return {**made.facts, "_order": made}


@pytest.mark.fake_only
async def test_the_lines_are_the_words_of_the_picture_and_stand_where_none_can_be() -> None:
    scripts = {"ops-day": ONLY_HOME}
    async with fake_chat(scripts=scripts, start="2026-03-01 12:00") as chat:
        boss = chat.has("Boss", rights=["content"])
        await chat.passes_until("2026-03-02 10:00")
        await chat.has("Amy").says("Does it fit?")
        await chat.passes_until("2026-03-03 09:16")
        post = chat.posts("ops")[-1]
        ((name, alt),) = post.pictures
        assert name == "day.svg"
        assert alt.replace(", lobby", ", #lobby").split("\n") == await today(chat, boss)
        first, question = post.text.split("\n")
        assert first == "Yesterday: Monday"
        assert question.startswith("Nobody answered (1): Amy")
        assert chat.posts("ops", OTHER) == []


@pytest.mark.fake_only
async def test_the_picture_shows_each_figure_beside_its_weekday_and_fourteen_days() -> None:
    scripts = {"ops-day": ONLY_HOME, "lunch": LUNCH}
    async with fake_chat(scripts=scripts, start="2026-02-01 12:00") as chat:
        for day in DEEDS:
            await lives(chat, day)
        await chat.passes_until("2026-04-01 09:16")
        shown = await facts(chat)
        assert shown["finding"].startswith("18 people left, 3 times as many as usual")
        left = shown["tiles"][1]
        assert (left["label"], left["count"], left["way"]) == ("Left", "18", "more")
        assert left["beside"] == "+12 · usual 6"
        assert left["days"] == [0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 18]
        assert len(shown["tiles"]) == 6
        assert shown["away"] == []
        assert [each["title"] for each in shown["posts"]] == ["Open question"]
        assert shown["posts"][0]["kind"] == "talk"


@pytest.mark.fake_only
async def test_hours_without_the_bot_are_hatched_and_figures_are_partial() -> None:
    async with fake_chat(scripts={"ops-day": ONLY_HOME}, start="2026-03-01 12:00") as chat:
        await chat.passes_until("2026-03-02 06:00")
        await chat.restarts(hours=6)
        await chat.has("Amy").says("hello")
        await chat.passes_until("2026-03-03 09:16")
        shown = await facts(chat)
        ((begin, end),) = shown["away"]
        assert (round(begin * 24), round(end * 24)) == (6, 12)
        assert shown["tiles"][0]["partial"] == "partial"
        assert shown["tiles"][0]["away"][-1] is True


@pytest.mark.fake_only
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_picture_can_be_drawn_in_every_language(language: str, tmp_path: Path) -> None:
    scripts = {"ops-day": ONLY_HOME, "lunch": LUNCH}
    async with fake_chat(scripts=scripts, language=language, start="2026-03-01 12:00") as chat:
        await chat.passes_until("2026-03-02 10:00")
        await chat.has("[x](https://evil.example) <b>李*雷*").says("hello")
        await chat.passes_until("2026-03-03 09:16")
        made = (await facts(chat))["_order"]
        drawing = Drawing(tmp_path)
        told, data = drawing.draw(
            "svg", made.template, made.language, made.colour, made.alt, dict(made.facts)
        )
        assert (told["width"], told["height"]) == (540, 675)
        svg = data.decode()
        assert "{ $" not in svg
        assert not re.search(r"<b>", svg)
