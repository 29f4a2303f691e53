"""The house rules, as members and operators see them."""

import pytest

from bot.testing import OTHER, FakeChat, FakeMember, fake_chat
from cogs.rules import store
from cogs.rules.config import Options

EVERYBODY = "They hold from now on; ask everybody"


async def write(ann: FakeMember, button: str = EVERYBODY, **texts: str) -> None:
    await ann.calls("/rules")
    await ann.presses("Change the rules")
    await ann.submits(**texts)
    await ann.presses(button)


async def accepted(chat: FakeChat) -> list[int]:
    sql = "SELECT version FROM rules_accepted ORDER BY member, version"
    return [int(version) async for (version,) in chat.db.rows(sql)]


async def test_rules_are_written_posted_accepted_and_asked_again_when_they_change() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["rules"]), chat.has("Amy")
        await write(ann, en="Be kind.", lv="Esi laipns.", zh="", pt="", el="")
        await ann.presses("Post and pin them")
        assert chat.said()[-1].startswith("Be kind.\nVersion 1, since")
        assert chat.posts()[-1].pinned
        await amy.presses("I accept")
        await amy.was_told("Thank you. You accepted the house rules.")
        await amy.presses("I accept")
        assert amy.told()[-1].startswith("You accepted these rules already.")
        await write(ann, "Only better words; ask nobody", en="Be kind, please.")
        assert chat.said()[-1].startswith("Be kind, please.\nVersion 1")
        await amy.calls("/streak")
        assert "/rules" not in "".join(amy.told())
        await write(ann, en="Be kind. No ads.")
        assert chat.said()[-1].startswith("Be kind. No ads.\nVersion 2")
        assert chat.posts()[-1].pinned
        await amy.presses("I accept")
        assert await accepted(chat) == [1, 2]


@pytest.mark.fake_only
async def test_who_accepted_older_rules_is_told_once_with_an_answer_and_by_no_message() -> None:
    async with fake_chat() as chat:
        ann, amy, bo = chat.has("Ann", rights=["rules"]), chat.has("Amy"), chat.has("Bo")
        await write(ann, en="Be kind.")
        for who in (amy, bo):
            await who.calls("/rules")
        await amy.presses("I accept")
        told = len(amy.told())
        await write(ann, en="Be kind. No ads.")
        await chat.passes(days=2)
        assert len(amy.told()) == told
        for _ in range(3):
            await amy.calls("/streak")
            await bo.calls("/streak")
        assert sum("have changed since you accepted" in each for each in amy.told()) == 1
        assert sum("have changed since you accepted" in each for each in bo.told()) == 0
        await amy.calls("/rules")
        await amy.presses("I accept")
        assert await accepted(chat) == [1, 2]


@pytest.mark.fake_only
async def test_rules_of_the_file_are_a_version_and_no_command_changes_them() -> None:
    first, second = Options(text={"": "One."}), Options(text={"": "Two."})
    async with fake_chat(options={"rules": first}) as chat:
        ann, amy = chat.has("Ann", rights=["rules"]), chat.has("Amy")
        await amy.calls("/rules")
        assert amy.told()[-1].startswith("One.\nVersion 1")
        await amy.presses("I accept")
        await chat.restarts()
        await chat.restarts(options={"rules": second})
        await amy.calls("/rules")
        assert "Two.\nVersion 2" in amy.told()[-1]
        await ann.calls("/rules")
        await ann.presses("Change the rules")
        assert ann.told()[-1].startswith("The rules stand in config.yaml")


@pytest.mark.fake_only
async def test_another_community_knows_nothing_of_these_rules() -> None:
    async with fake_chat() as chat:
        ann, zoe = chat.has("Ann", rights=["rules"]), chat.has("Zoe", community=OTHER)
        await write(ann, en="Be kind.")
        await ann.presses("Post and pin them")
        chat.other_acts = True
        await zoe.calls("/rules")
        await zoe.was_told("There are no house rules here.")


@pytest.mark.fake_only
async def test_the_button_of_older_rules_shows_the_new_ones_and_accepts_nothing() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["rules"]), chat.has("Amy")
        await write(ann, en="Be kind.")
        await amy.calls("/rules")
        await write(ann, en="Be kind. No ads.")
        await amy.presses("I accept")
        assert "Be kind. No ads.\nVersion 2" in amy.told()[-1]
        assert await accepted(chat) == []
        await amy.presses("I accept")
        assert await accepted(chat) == [2]


FIVE = {
    "en": ("Be kind.", "Be kind. No ads.", "I accept"),
    "zh-CN": ("友善。", "友善，不发广告。", "我接受"),
    "pt-BR": ("Gentileza.", "Gentileza. Sem propaganda.", "Eu aceito"),
    "lv": ("Laipni.", "Laipni. Bez reklāmas.", "Piekrītu"),
    "el": ("Ευγένεια.", "Ευγένεια. Χωρίς διαφημίσεις.", "Τους δέχομαι"),
}
FIELDS = {"en": "en", "zh-CN": "zh", "pt-BR": "pt", "lv": "lv", "el": "el"}


@pytest.mark.fake_only
async def test_everybody_reads_and_accepts_them_in_their_language_and_is_asked_again() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["rules"])
        people = {each: chat.has(each, language=each) for each in FIVE}
        for version in (0, 1):
            await write(ann, **{FIELDS[each]: said[version] for each, said in FIVE.items()})
            for language, who in people.items():
                if version:  # another answer tells them that there are others
                    await who.calls("/streak")
                    assert any("/rules" in told for told in who.told()[-2:])
                await who.calls("/rules")
                assert who.told()[-1].startswith(FIVE[language][version] + "\n")
                await who.presses(FIVE[language][2])
        assert sorted(await accepted(chat)) == [1] * 5 + [2] * 5


@pytest.mark.fake_only
async def test_who_accepted_the_rules_that_hold_is_not_asked_again() -> None:
    async with fake_chat() as chat:
        ann, amy, bo = chat.has("Ann", rights=["rules"]), chat.has("Amy"), chat.has("Bo")
        await write(ann, en="Be kind.")
        for who in (amy, bo):
            await who.calls("/rules")
            await who.presses("I accept")
        await write(ann, en="Be kind. No ads.")
        await amy.calls("/rules")
        await amy.presses("I accept")
        home = (await amy.row()).community
        assert await chat.db.read(store.behind, home, 2, 0, 10) == [(await bo.row()).id]


@pytest.mark.fake_only
async def test_rules_that_changed_twice_are_told_once_and_not_to_who_reads_them() -> None:
    async with fake_chat() as chat:
        ann, amy, bo = chat.has("Ann", rights=["rules"]), chat.has("Amy"), chat.has("Bo")
        await write(ann, en="One.")
        for member in (amy, bo):
            await member.calls("/rules")
            await member.presses("I accept")
        for words in ("Two.", "Three."):
            await write(ann, en=words)
            await chat.passes(minutes=1)
        await amy.calls("/streak")
        assert amy.told()[-1].count("The house rules have changed") == 1
        await bo.calls("/rules")
        assert bo.told()[-1].startswith("Three.\nVersion 3")
        await bo.presses("I accept")
        await bo.was_told("Thank you. You accepted the house rules.")


@pytest.mark.fake_only
async def test_in_a_hush_nobody_is_told_that_the_rules_are_posted() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["rules", "content"])
        await write(ann, en="One.")
        await ann.calls("/hush", duration="2h")
        await ann.calls("/rules")
        await ann.presses("Post and pin them")
        assert ann.told()[-1].startswith("A hush lasts, so this cannot be posted now.")
        await chat.passes(hours=3)
        await ann.presses("Post and pin them")
        assert chat.said()[-1].startswith("One.")
