"""What moderators record by hand is on the same ladder as what the guard does."""

import asyncio

import pytest

from bot.testing import fake_chat
from tests.cogs.guard.staging import Acting

SAME = "what is tried here is the same on every chat"
HOUSE = {"guard": Acting(rules_of_house=("Be kind", "No *ads*", "请说中文"))}


async def test_a_broken_rule_is_a_case_that_its_member_hears_of_with_the_rule() -> None:
    async with fake_chat(options=HOUSE) as chat:
        ann, bob = chat.has("Ann", rights=["people"]), chat.has("*Bob*")
        await bob.says("Buy followers")
        await ann.calls("/case open", member=bob.person.native, rule=2, note="the third time")
        name = chat.platform.escape("*Bob*")
        assert ann.told()[-1].startswith(f"Written down as case 1, and {name} has been told.")
        assert f"rule 2 ({chat.platform.escape('No *ads*')})" in bob.told()[-1]
        assert "This is a warning" in bob.told()[-1]
        assert "This is case 1." in bob.told()[-1]
        assert "third time" not in bob.told()[-1]
        assert chat.said() == []


@pytest.mark.fake_only(SAME)
async def test_cases_by_hand_climb_the_ladder_and_a_warning_stays_a_warning() -> None:
    async with fake_chat() as chat:
        ann, bob = chat.has("Ann", rights=["people"]), chat.has("Bob")
        await bob.says("Hello")
        await ann.calls("/case warn", member=bob.person.native, rule=1)
        await chat.passes(hours=1)
        await ann.calls("/case warn", member=bob.person.native, rule=1)
        assert "This is a warning" in bob.told()[-1]
        assert not chat.people.timed_out(bob, chat.clock.now())
        await chat.passes(hours=1)
        await ann.calls("/case open", member=bob.person.native, rule=1)
        assert chat.people.timed_out(bob, chat.clock.now())
        assert "They cannot write until" in ann.told()[-1]


@pytest.mark.fake_only(SAME)
async def test_two_moderators_at_once_make_one_case_and_one_penalty() -> None:
    async with fake_chat() as chat:
        ann, eve = chat.has("Ann", rights=["people"]), chat.has("Eve", rights=["people"])
        bob = chat.has("Bob")
        await bob.says("Hello")
        await asyncio.gather(
            ann.calls("/case open", member=bob.person.native, rule=1),
            eve.calls("/case open", member=bob.person.native, rule=2),
        )
        told = sorted((ann.told()[-1], eve.told()[-1]))
        assert told[0].startswith("Bob has case 1 open from a moment ago")
        assert told[1].startswith("Written down as case 1")
        assert len(bob.told()) == 1


async def test_notes_are_for_operators_and_the_list_shows_all_of_a_member() -> None:
    async with fake_chat(options=HOUSE) as chat:
        ann, bob = chat.has("Ann", rights=["people"]), chat.has("Bob")
        await bob.says("Hello")
        await ann.calls("/case list", member=bob.person.native)
        await ann.was_told("Bob has no case.")
        await ann.calls("/case open", member=bob.person.native, rule=3, note="first _note_")
        await ann.calls("/case note", case=1, text="Μίλησα μαζί του 🌞")
        await ann.was_told("Noted for case 1. Only operators can read it.")
        await ann.calls("/case list", member=bob.person.native)
        listed = ann.told()[-1]
        assert listed.startswith("Cases of Bob, the newest first:\nCase 1, ")
        assert "rule 3 (请说中文)" in listed
        assert f"Note by Ann: {chat.platform.escape('first _note_')}" in listed
        assert "Note by Ann: Μίλησα μαζί του 🌞" in listed
        await ann.calls("/case close", case=1)
        await ann.was_told("Case 1 is closed and stands.")
        await ann.calls("/case close", case=1)
        await ann.was_told("Case 1 is closed already.")
        await ann.calls("/case overturn", case=1)
        assert ann.told()[-1].startswith("Case 1 is taken back, and Bob has been told")
        await ann.calls("/case overturn", case=1)
        await ann.was_told("Case 1 was taken back already.")
        await ann.calls("/case list", member=bob.person.native)
        assert ": taken back" in ann.told()[-1]


@pytest.mark.fake_only(SAME)
async def test_operators_and_rules_that_are_not_there_are_refused() -> None:
    async with fake_chat(options=HOUSE) as chat:
        ann, eve, bob = (
            chat.has("Ann", rights=["people"]),
            chat.has("Eve", rights=["content"]),
            chat.has("Bob"),
        )
        await bob.says("Hello")
        await eve.calls("/sop list")
        await ann.calls("/case open", member=eve.person.native, rule=1)
        await ann.was_told("Eve is an operator. Please talk to each other.")
        await ann.calls("/case open", member=bob.person.native, rule=4)
        await ann.was_told("This community has 3 rules, so there is no rule 4.")
        await ann.calls("/case note", case=7, text="x")
        assert ann.told()[-1].startswith("There is no case 7.")
        assert bob.told() == []


@pytest.mark.fake_only(SAME)
async def test_cases_of_another_community_are_not_there() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        ann, bob = chat.has("Ann", rights=["people"]), chat.has("Bob")
        eve = chat.has("Eve", rights=["people"], community="other")
        await bob.says("Hello")
        await ann.calls("/case open", member=bob.person.native, rule=1)
        for line, more in (("note", {"text": "x"}), ("close", {}), ("overturn", {})):
            await eve.calls(f"/case {line}", case=1, **more)
            assert eve.told()[-1].startswith("There is no case 1.")
        await ann.calls("/case list", member=bob.person.native)
        assert "Case 1, " in ann.told()[-1]


@pytest.mark.parametrize("language", ["en", "zh-CN", "pt-BR", "lv", "el"])
@pytest.mark.fake_only(SAME)
async def test_an_appeal_and_its_card_read_well_in_every_language(language: str) -> None:
    async with fake_chat(language=language) as chat:
        ann = chat.has("Ann", rights=["people"], language=language)
        bob = chat.has("小明 🌞", language=language)
        await bob.says("你好")
        await ann.calls("/case open", member=bob.person.native, rule=1)
        appeal = next(label for post in bob.sees() for _, label in post.buttons)
        await bob.presses(appeal)
        await bob.submits(words="Ήταν λάθος!")
        (card,) = chat.said("ops")
        assert "小明 🌞" in card
        assert "Ήταν λάθος!" in card
        overturn = chat.posts("ops")[0].buttons[0][1]
        await ann.presses(overturn)
        for said in (*chat.said("ops"), *ann.told(), *bob.told()):
            assert "{" not in said
