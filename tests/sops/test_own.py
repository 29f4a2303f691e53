"""A community takes a ready script for itself, changes it, and nobody else notices."""

from typing import Any

import pytest

from bot.errors import UserError
from bot.testing import FakeChat, fake_chat
from bot.testing.outside import HOME, OTHER
from tests.sops.owning import READY, TEXTS, does, file_of, home_of, names, owns, switched


async def kinds(chat: FakeChat, name: str) -> list[str]:
    found = await chat.db.read(chat.app.desk.history, home_of(chat), name)
    return [each.change for each in found]


async def test_a_ready_script_says_what_it_asks() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        (ready,) = chat.app.desk.ready(home_of(chat))
        assert (ready.name, ready.about) == ("late", {"en": "One line in the evening"})
        assert [(each.name, each.kind) for each in ready.inputs] == [
            ("at", "time"),
            ("on", "days"),
            ("where", "room"),
            ("words", "text"),
            ("rounds", "number"),
            ("tone", "choice"),
        ]
        assert ready.inputs[0].default == "21:00"
        assert ready.inputs[3].required
        assert (ready.inputs[4].least, ready.inputs[4].most) == (1, 3)
        assert names(chat) == []  # it asks before it runs


async def test_an_own_script_is_off_until_it_is_switched_on_and_then_runs_as_it_was_told() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "evening", words="Sleep well", at="20:15", rounds=2)
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == []
        assert await switched(chat, "evening")
        assert not await switched(chat, "evening")
        await chat.passes_until("2026-03-03 20:14")
        assert chat.said() == []
        await chat.passes_until("2026-03-03 23:00")
        assert chat.said() == ["Calmly: Sleep well"] * 2
        assert await switched(chat, "evening", on=False)
        await chat.passes(days=2)
        assert len(chat.said()) == 2


async def test_answers_go_into_days_rooms_and_conditions() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        chat.other_acts = True
        await owns(chat, "e", words="W", on=["wed"], where="checkin", tone="loud")
        await switched(chat, "e")
        await chat.passes_until("2026-03-08 12:00")
        assert chat.said("checkin") == ["Loudly: W", "!"]
        assert chat.said("lobby") == []


async def test_two_communities_have_scripts_of_one_name_and_hear_nothing_of_each_other() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        chat.other_acts = True
        await owns(chat, "evening", words="Home", at="20:00")
        assert names(chat, OTHER) == []
        await owns(chat, "evening", OTHER, words="Other", at="21:00")
        await owns(chat, "only", OTHER, words="Theirs", at="22:00")
        assert (names(chat), names(chat, OTHER)) == (["evening"], ["evening", "only"])
        for community, name in ((HOME, "evening"), (OTHER, "evening"), (OTHER, "only")):
            await switched(chat, name, community=community)
        amy = chat.has("Amy", rights=["content"])
        for line in ("/sop list", "/sop next", "/sop reload"):
            await amy.calls(line)
            assert "only" not in amy.told()[-1]
        for line in ("show", "next", "why", "trace", "run", "pause", "skip", "stop", "add"):
            await amy.calls(f"/sop {line}", script="only")
            assert amy.told()[-1].startswith('There is no script "only" for'), line
        with pytest.raises(UserError, match="own-not-own"):
            await does(chat, "discard", "only")
        assert await chat.db.read(chat.app.desk.history, home_of(chat), "only") == []
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: Home"]
        assert chat.said(community=OTHER) == ["Calmly: Other", "Calmly: Theirs"]
        await does(chat, "discard", "evening")
        assert (names(chat), names(chat, OTHER)) == ([], ["evening", "only"])


async def test_an_own_script_stands_in_the_place_of_the_ready_one_of_its_name_and_leaves_it() -> (
    None
):
    text = READY.replace("required: true", 'default: "Ready"').replace("off: true", "off: false")
    async with fake_chat(scripts={"late": text}) as chat:
        chat.other_acts = True
        await owns(chat, "late", words="Own")
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == []  # ours is off, and theirs has no place here any more
        assert chat.said(community=OTHER) == ["Calmly: Ready"]
        await switched(chat, "late")
        await chat.passes_until("2026-03-03 23:00")
        assert chat.said() == ["Calmly: Own"]
        await does(chat, "discard", "late")
        await chat.passes_until("2026-03-04 23:00")
        assert chat.said() == ["Calmly: Own", "Calmly: Ready"]


async def test_what_was_switched_before_is_so_again_when_the_own_script_goes() -> None:
    text = READY.replace("required: true", 'default: "Ready"')
    async with fake_chat(scripts={"late": text}) as chat:
        chat.other_acts = True
        await switched(chat, "late")
        await owns(chat, "late", words="Own")
        await chat.restarts(hours=1)
        await does(chat, "undo", "late")
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: Ready"]


async def test_an_edit_counts_from_now_and_a_run_keeps_the_words_that_it_began_with() -> None:
    text = READY.replace("  - if:", '  - wait: 1h\n  - say: "{inputs.words}, again"\n  - if:')
    async with fake_chat(scripts={"late": text}) as chat:
        await owns(chat, "e", words="One", at="20:00")
        await switched(chat, "e")
        await chat.passes_until("2026-03-02 20:30")
        await does(chat, "edit", "e", {"words": "Two", "at": "20:15"})
        await chat.restarts()
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: One", "One, again"]
        await chat.passes_until("2026-03-03 23:00")
        assert chat.said()[2:] == ["Calmly: Two", "Two, again"]


async def test_history_undo_and_redo() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One")
        await does(chat, "edit", "e", {"words": "Two"})
        await does(chat, "undo", "e")
        assert chat.app.desk.find(home_of(chat), "e").answers == {"words": "One"}  # type: ignore[union-attr]
        await does(chat, "undo", "e")
        assert chat.app.desk.find(home_of(chat), "e").answers == {"words": "Two"}  # type: ignore[union-attr]
        assert await kinds(chat, "e") == ["undone", "undone", "edited", "added"]
        assert file_of(chat, "e").read_text("utf-8").endswith('words: "Two"\n')


async def test_the_undo_of_an_add_takes_the_script_and_its_file_away_and_may_be_undone() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One")
        assert file_of(chat, "e").is_file()
        assert await does(chat, "undo", "e") is None
        assert names(chat) == []
        assert not file_of(chat, "e").exists()
        assert await does(chat, "undo", "e") is not None
        assert names(chat) == ["e"]
        with pytest.raises(UserError, match="own-not-own"):
            await does(chat, "undo", "nothing")


async def test_everything_is_there_again_after_a_restart_and_what_was_missed_is_caught_up() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One", at="20:00")
        await switched(chat, "e")
        await chat.passes_until("2026-03-02 19:00")
        await chat.restarts(hours=2)
        assert chat.said() == ["Calmly: One"]
        assert await kinds(chat, "e") == ["added"]


WRONG = [
    ({}, "answer-missing"),
    ({"words": 5}, "answer-no-text"),
    ({"words": "W", "at": "25:00"}, "answer-no-time"),
    ({"words": "W", "on": []}, "answer-no-days"),
    ({"words": "W", "on": ["monday"]}, "answer-no-days"),
    ({"words": "W", "where": "attic"}, "answer-no-room"),
    ({"words": "W", "rounds": 0}, "answer-too-small"),
    ({"words": "W", "rounds": "4"}, "answer-too-large"),
    ({"words": "W", "rounds": "many"}, "answer-no-number"),
    ({"words": "W", "tone": "shrill"}, "answer-no-choice"),
    ({"words": "W", "word": "W"}, "answer-strange"),
    ({"words": "W" * 5_000}, "answer-too-long"),
]


@pytest.mark.parametrize(("given", "key"), WRONG, ids=[key for _, key in WRONG])
async def test_a_wrong_answer_is_told_by_one_sentence_in_five_languages(
    given: dict[str, Any], key: str
) -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        with pytest.raises(UserError) as caught:
            await owns(chat, "e", **given)
        assert caught.value.key == key
        for language in ("en", "zh-CN", "pt-BR", "lv", "el"):
            assert TEXTS.say(language, "core", key, caught.value.args_)
        assert names(chat) == []
        assert await kinds(chat, "e") == []


@pytest.mark.parametrize(
    "name", ["", "../x", "a/b", ".x", "a b", "x" * 41, "a.yaml", "\u200bx", "e\u0301"]
)
async def test_a_name_that_no_file_should_have_is_refused(name: str) -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        with pytest.raises(UserError, match="own-no-name"):
            await owns(chat, name, words="W")


async def test_a_name_that_is_taken_is_refused() -> None:
    other = READY.replace("required: true", "default: W")
    async with fake_chat(scripts={"late": READY, "later": other}) as chat:
        await owns(chat, "晚安", words="W")
        await owns(chat, "Evening", words="W")
        for name in ("晚安", "later", "evening"):
            with pytest.raises(UserError, match="own-name-taken"):
                await owns(chat, name, words="W")
        with pytest.raises(UserError, match="no-ready-script"):
            await owns(chat, "new", use="lte", words="W")


async def test_what_would_come_of_the_answers_is_shown_before() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        amy = await chat.joins("Amy")
        tried = chat.app.desk.tried(home_of(chat), "late", {"words": "{x} *W*", "tone": "loud"})
        row = await amy.row()
        words = await chat.db.write(tried.preview, row, chat.clock.now())
        assert words is not None
        assert TEXTS.render(words, "en") == "Loudly: {x} *W*"
        assert names(chat) == []
