"""What is given out as a table and sent back is the same, whatever people write."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import Line
from bot.spreadsheets import read_table, written
from bot.testing import fake_chat
from cogs.content import sheet
from tests.cogs.content.test_lines import imports

BEGINNINGS = st.sampled_from(
    ["", "=", "+", "-", "@", "'", "''=", "'", '"', ",", ";", "\t", "_x0041_"]
)
SIGNS = st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("\n\t\"',;=<&")
TEXTS = (
    st.builds(str.__add__, BEGINNINGS, st.text(SIGNS, max_size=30))
    .map(sheet.read_text)
    .filter(lambda text: text and sheet.wrong_with(text) is None)
)
LINES = st.builds(
    lambda texts, image: Line(
        {name: texts[name] for name in sheet.LANGUAGES if name in texts}, image
    ),
    st.dictionaries(st.sampled_from(sheet.LANGUAGES), TEXTS, min_size=1),
    st.sampled_from(["", "pot", "τσάι", "茶"]),
)
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@given(lines=st.lists(LINES, min_size=1, max_size=40, unique_by=lambda line: line.digest))
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@settings(max_examples=12, deadline=None)
def test_lines_that_went_out_as_a_table_come_back_the_same(ending: str, lines: list[Line]) -> None:
    checked = sheet.check(read_table(written(sheet.table(lines), ending), ending, 100))
    assert checked.faults == []
    assert checked.lines == lines


@given(lines=st.lists(LINES, min_size=1, max_size=20))
def test_no_cell_that_goes_out_begins_like_a_formula(lines: list[Line]) -> None:
    data = written(sheet.table(lines), "csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(data, newline="")) for cell in row]
    assert not [cell for cell in cells if cell.startswith(FORMULAS)]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_an_operator_gets_a_table_and_sends_it_back(form: str) -> None:
    texts = ["=HYPERLINK(1)", "'=quoted", "@all", "茶 🍵", "τσάι", "tēja", "chá, açúcar", "a\nb"]
    lines = [Line({"en": text, "lv": f"{text} lv"}, "pot") for text in texts]
    async with fake_chat(content={"tea.el": ["Τσάι."]}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, written(sheet.table(lines), "csv"))
        await amy.calls("/content export", topic="tea", form=form)
        await chat.passes()
        first = amy.sees()[-1].file
        assert first is not None
        assert first[0] == f"tea.{form}"
        await imports(chat, amy, first[1], topic="coffee")
        await amy.calls("/content export", topic="coffee", form="csv")
        await chat.passes()
        second = amy.sees()[-1].file
        assert second is not None
        assert second[1] == written(sheet.table(lines), "csv")


async def test_shared_lines_are_given_out_where_there_are_no_others() -> None:
    async with fake_chat(content={"tea.en": ["One.", "Two."], "tea.lv": ["Viens."]}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/content export", topic="tea", form="csv")
        await chat.passes()
        await amy.was_told(
            'Here are the 2 lines of "tea". Change the table and send it back with /content import.'
        )
        file = amy.sees()[-1].file
        assert file is not None
        assert file[1].decode("utf-8-sig").splitlines()[1:] == ["One.,,,Viens.,,", "Two.,,,,,"]
