"""Tables that are broken, or meant to do harm: a clear sentence each, and nothing is taken in."""

import io
import zipfile

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from tests.cogs.content.tables import csv, with_entry, xlsx
from tests.cogs.content.test_lines import imports
from tests.drawing import png

NOTHING = 'Nothing was taken in from "lines.csv", and nothing was changed:\n'
LETTERS = (
    ': nobody can tell which letters these are. Save the table as XLSX, or as "CSV UTF-8", and '
    "send it again."
)
BOMB = b"<worksheet><sheetData>" + b" " * (70 << 20)
LYING = xlsx([["en"], ["Hello"]])
AGAIN_AND_AGAIN = xlsx([["en"], *([["x" * 19_000] * 50] * 40)])


async def is_empty(chat: FakeChat, who: FakeMember) -> None:
    """Nothing of what was sent is there, nor under way."""
    await chat.passes(minutes=1)
    await who.calls("/content list")
    await who.was_told("There are no lines yet. Add one with /content add.")


def lying() -> bytes:
    """A workbook whose sheet says that it is short."""
    data = bytearray(with_entry(LYING, "xl/worksheets/sheet1.xml", BOMB[: 20 << 20]))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as packed:
        inside = packed.getinfo("xl/worksheets/sheet1.xml")
    size = inside.file_size.to_bytes(4, "little")
    return bytes(data.replace(size, (100).to_bytes(4, "little")))


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (with_entry(LYING, "xl/worksheets/sheet1.xml", BOMB), "The table is far larger inside"),
        (lying(), "The table cannot be opened."),
        (AGAIN_AND_AGAIN, "The table is far larger inside"),
        (with_entry(LYING, "xl/worksheets/sheet1.xml", b"<worksheet"), "The table"),
        (LYING[: len(LYING) // 2], "is no table that can be read"),
        (png(), "is no table that can be read"),
        (b"%PDF-1.7", "is no table that can be read"),
        (b"<html><script>alert(1)</script>", "is no table that can be read"),
        (b"\n\n,,\n", "The table has nothing in it."),
        (b"en\n", "Row 1: there is no line below"),
        (b"text\nHello", 'Row 1: no column is called "text".'),
        (b"image\npot", "Row 1: the first row has to name the columns"),
        (b"en,en\na,b", 'Row 1: "en" is there twice.'),
        (b"en\nok\n" + b"x" * 1501, "Row 3: en is longer than 1,500 characters."),
        (b"en\nok\n" + b"x" * 100_000, "Row 3: a cell is far too long"),
        (b'en\nok\n"' + b"never closed\n" * 9_000, "Row 3: a cell is far too long"),
        (b"en\nok\nfine,stray", 'Row 3: "stray" stands in a column without a name.'),
        (b"en,lv\nok,\n,\x07", "Row 3: lv has signs in it that cannot be shown."),
        (b"en,image\n,pot", "Row 2: there is no text in any language."),
        ("el,lv\nfine,\n,ā".encode("cp1257"), f"Row 3{LETTERS}"),
        (b"zh-CN\n\xc4\xe3\xba\xc3\n\x81", f"Row 2{LETTERS}"),
    ],
)
@pytest.mark.fake_only("the same bytes come in from Discord, which other tests see")
async def test_it_is_said_what_is_wrong_and_nothing_is_taken_in(table: bytes, said: str) -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        told = await imports(chat, amy, table)
        assert said in told, told
        assert "is no table" in told or told.startswith(NOTHING)
        await is_empty(chat, amy)


@pytest.mark.parametrize("kind", [csv, xlsx])
@pytest.mark.fake_only("the same bytes come in from Discord, which other tests see")
async def test_a_hundred_thousand_rows_are_too_many(kind: object) -> None:
    rows = [["en"], *([f"Line {n}"] for n in range(100_000))]
    table = csv(rows) if kind is csv else xlsx(rows)
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        told = await imports(chat, amy, table)
        assert told == (
            f"{NOTHING}Row 20,002: the table has more than 20,000 rows. "
            "Split it into several files."
        )
        await is_empty(chat, amy)


async def test_every_bad_row_is_named_up_to_a_bound() -> None:
    rows = [["en", "image"], *(["" if n % 2 else f"Line {n}", "pot"] for n in range(650))]
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        told = await imports(chat, amy, csv(rows))
        lines = told.splitlines()
        assert lines[1] == "325 things are wrong in the table:"
        assert lines[2:4] == [
            "Row 3: there is no text in any language.",
            "Row 5: there is no text in any language.",
        ]
        assert lines[-2:] == ["and 313 more", "Correct it and send the table again."]
        await is_empty(chat, amy)


async def test_rows_that_say_the_same_and_pictures_that_are_missing_are_told() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        told = await imports(chat, amy, "en,image\nHello,pot\nBye,\nHello,pot\n")
        assert told == (
            '2 lines were added to "tea".\n'
            "One row says the same as one before it and was left out: 4.\n"
            "This picture is not here yet: pot. Add it with /media add; until then the lines come "
            "without it."
        )
        told = await imports(chat, amy, "en\nBye\nNew")
        assert told == ('One line was added to "tea".\nOne was there already and was left out.')


@pytest.mark.parametrize(
    ("table", "line"),
    [
        ("\ufeffen;lv\r\nHello;Sveiki, visi".encode(), "Hello"),
        ("en\tlv\nHello\tSveiki".encode("utf-16"), "Hello"),
        ("zh-CN,image\n早上好，各位。,".encode("gb18030"), "早上好，各位。"),
        ("lv\nLabrīt, ļaudis – ēdiet!".replace(",", "").encode("cp1257"), "Labrīt ļaudis – ēdiet!"),
        ("el\nΚαλημέρα σας".encode("cp1253"), "Καλημέρα σας"),
        ("pt\nBom dia você aí".encode("cp1252"), "Bom dia você aí"),
    ],
)
async def test_tables_of_old_programs_are_read_where_only_one_language_can_be_meant(
    table: bytes, line: str
) -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        assert await imports(chat, amy, table) == 'One line was added to "tea".'
        await amy.calls("/content list", topic="tea")
        assert amy.told()[-1].endswith(f"1. {line}")


@pytest.mark.fake_only("over Discord an edit is seen in its last words alone")
async def test_a_large_table_says_how_far_it_is_where_operators_read() -> None:
    rows = [["en"], *([f"Line {n}"] for n in range(4_600))]
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        told = await imports(chat, amy, csv(rows))
        assert told == '4,600 lines were added to "tea".'
        (post,) = chat.posts("ops")
        assert post.text == told
        assert post.edits >= 1


async def test_a_table_that_makes_a_topic_too_long_leaves_it_as_it_was() -> None:
    first = [["en"], *([f"Line {n}"] for n in range(19_999))]
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        await imports(chat, amy, csv(first))
        told = await imports(chat, amy, "en\nA\nB")
        assert told == (
            f'{NOTHING}"tea" would have more than 20,000 lines. '
            "Take some away, or begin another topic."
        )
        await amy.calls("/content list")
        assert "tea – 19,999 own" in amy.told()[-1]
