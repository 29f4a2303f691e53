"""Operators add lines to topics, look at them, and scripts take turns through them."""

from typing import Any

import pytest

from bot.testing import OTHER, FakeChat, FakeMember, fake_chat
from tests.cogs.content.tables import csv, xlsx
from tests.drawing import png

HOURLY = "".join(f'  - at: "{hour:02}:30"\n' for hour in range(24))
SCRIPT = f"""
name: Hello
kind: value
when:
{HOURLY}
where: {{communities: [home], room: lobby}}
steps:
  - greetings.post: {{topic: tea}}
"""
DAILY = SCRIPT.replace(HOURLY, '  - at: "10:00"\n')
REFUSED = 'You need the right "content" for this.'
CONTENT = {"tea.en": ["Shared one.", "Shared two."]}


async def imports(chat: FakeChat, who: FakeMember, table: str | bytes, **options: str) -> str:
    """Send a table; what is answered."""
    data = table.encode() if isinstance(table, str) else table
    file = who.file("lines.csv", data)
    await who.calls("/content import", **({"topic": "tea"} | options), file=file)
    await chat.passes()
    return who.told()[-1]


async def test_a_line_that_is_added_takes_its_turn_in_this_round() -> None:
    async with fake_chat(content=CONTENT, scripts={"hello": SCRIPT}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/content add", topic="Tea")
        await amy.submits(en=" Мята, 茶, τσάι & <b>🍵</b>\n")
        await amy.was_told(
            'Line 1 of "tea" is here. The topic has 3 lines in this community\'s language now.'
        )
        await chat.passes(hours=3)
        assert sorted(chat.said()) == ["Shared one.", "Shared two.", "Мята, 茶, τσάι & <b>🍵</b>"]


async def test_a_line_shows_its_picture() -> None:
    async with fake_chat(scripts={"hello": SCRIPT}, content={"tea.lv": ["Tēja."]}) as chat:
        amy = chat.has("Amy", rights=["content"])
        picture = amy.file("a.png", png())
        await amy.calls("/media add", name="pot", picture=picture, alt="A tea pot")
        await chat.passes()
        await amy.calls("/content add", topic="tea", image="pot")
        await amy.submits(en="A cup?")
        await chat.passes(hours=1)
        (post,) = chat.posts("lobby")
        assert post.text == "A cup?"
        assert post.pictures[0][1] == "A tea pot"


async def test_the_same_line_twice_is_one_line() -> None:
    async with fake_chat(content=CONTENT) as chat:
        amy = chat.has("Amy", rights=["content"])
        for _ in range(2):
            await amy.calls("/content add", topic="tea")
            await amy.submits(en="Hello")
        await amy.was_told('This very line is on "tea" already. Nothing was changed.')


async def test_the_list_says_how_many_lines_there_are_and_pages_through_them() -> None:
    async with fake_chat(content=CONTENT) as chat:
        amy = chat.has("Amy", rights=["content"])
        rows = [["en", "lv"], *([f"Line {n}", f"Rinda {n}" if n % 2 else ""] for n in range(12))]
        assert await imports(chat, amy, csv(rows)) == '12 lines were added to "tea".'
        await amy.calls("/content list")
        assert "tea – 12 own, 2 shared (en 14 and lv 6)" in amy.told()[-1]
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith("10. Line 9")
        await amy.presses("More lines")
        assert amy.told()[-1].endswith("11. Line 10\n12. Line 11")


async def test_a_line_is_taken_away_and_no_number_comes_back() -> None:
    async with fake_chat(content=CONTENT) as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, "en\none\ntwo")
        await amy.calls("/content remove", topic="tea", number=2)
        await amy.was_told('Line 2 of "tea" is gone: two')
        await amy.calls("/content remove", topic="tea", number=2)
        await amy.was_told('"tea" has no line 2 of its own. /content list tea shows the numbers.')
        await imports(chat, amy, "en\nthree")
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith("1. one\n3. three")


async def test_lines_that_replace_all_stand_instead_of_the_shared_ones() -> None:
    async with fake_chat(content=CONTENT, scripts={"hello": SCRIPT}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, "en\none\ntwo")
        await chat.passes(hours=4)
        told = await imports(chat, amy, "en\ntwo\nthree\nfour", how="replace")
        assert told == '"tea" now has these 3 lines. Those from before are gone.'
        before = len(chat.said())
        await chat.passes(hours=6)
        said = chat.said()[before:]
        assert sorted({*said}) == ["four", "three", "two"]
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith("2. two\n3. three\n4. four")


async def test_lines_sent_back_unchanged_begin_no_new_round() -> None:
    async with fake_chat(scripts={"hello": SCRIPT}, content={"tea.lv": ["Tēja."]}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, "en\none\ntwo\nthree\nfour")
        await chat.passes(hours=2)
        await amy.calls("/content export", topic="tea", form="xlsx")
        await chat.passes()
        file = amy.sees()[-1].file
        assert file is not None
        await imports(chat, amy, file[1], how="replace")
        await chat.passes(hours=2)
        assert sorted(chat.said()) == ["four", "one", "three", "two"]


async def test_numbers_dates_and_formulas_come_in_as_what_a_person_reads() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, xlsx([["en"], [5], [25.0], [True], ["plain"]]))
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith("1. 5\n2. 25\n3. TRUE\n4. plain")


async def test_operators_hear_once_a_week_before_a_topic_begins_again() -> None:
    lines = {"tea.en": [f"Line {n}." for n in range(9)]}
    async with fake_chat(content=lines, scripts={"hello": DAILY}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes(days=1)
        assert chat.said("ops") == []
        await chat.passes(days=4)
        (warning,) = chat.said("ops")
        assert warning.startswith('The lines of "tea" run out: 6 are left, and about')
        assert "/content add" in warning
        await amy.calls("/content list")
        assert "Begins again about" in amy.told()[-1]
        told = await imports(chat, amy, csv([["en"], *([f"New {n}"] for n in range(20))]))
        assert told == '20 lines were added to "tea".'
        await chat.passes(days=10)
        assert len(chat.said("ops")) == 1
        await chat.passes(days=10)
        assert len(chat.said("ops")) == 2


@pytest.mark.parametrize("line", ["add", "list", "remove", "import", "export"])
async def test_without_the_right_nothing_is_done(line: str) -> None:
    given: dict[str, dict[str, Any]] = {
        "add": {"topic": "tea"},
        "list": {},
        "remove": {"topic": "tea", "number": 1},
        "export": {"topic": "tea"},
    }
    async with fake_chat(content=CONTENT) as chat:
        bo = chat.has("Bo")
        options = {"topic": "tea", "file": bo.file("a.csv", b"en\nx")}
        await bo.calls(f"/content {line}", **given.get(line, options))
        await chat.passes()
        assert bo.told()[-1].startswith(REFUSED)


async def test_another_community_sees_nothing_of_it() -> None:
    async with fake_chat(content=CONTENT) as chat:
        chat.other_acts = True
        amy = chat.has("Amy", rights=["content"])
        bo = chat.has("Bo", rights=["content"], community=OTHER)
        await imports(chat, amy, "en\nSecret", how="replace")
        await imports(chat, amy, "en\nHidden", topic="plans")
        await bo.calls("/content list")
        assert "tea – 0 own, 2 shared (en 2)" in bo.told()[-1]
        assert "plans" not in bo.told()[-1]
        for command in ("/content list", "/content export"):
            await bo.calls(command, topic="plans")
            await chat.passes()
            assert bo.told()[-1].startswith('There are no lines on "plans".')
        await bo.calls("/content remove", topic="tea", number=1)
        assert bo.told()[-1].startswith('"tea" has no line 1')
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith("1. Secret")


@pytest.mark.fake_only("over Discord the folder of a community is called otherwise")
async def test_a_script_of_the_community_may_name_a_topic_of_its_own() -> None:
    own = SCRIPT.replace("where: {communities: [home], room: lobby}", "where: {room: lobby}")
    own = own.replace("topic: tea", "topic: secret")
    async with fake_chat(content=CONTENT) as chat:
        amy = chat.has("Amy", rights=["content", "rules"])
        await imports(chat, amy, "en\nOurs alone", topic="secret")
        await chat.restarts(scripts={"communities/home/ours": own})
        await chat.passes(hours=1)
        assert "Ours alone" in chat.said()
