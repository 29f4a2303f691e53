"""Tables of codes as shops save them, those that nobody can use, and what is left of them."""

import logging
from pathlib import Path

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options
from tests.cogs.content.tables import xlsx

OPTIONS = {
    "coupons": Options(
        campaigns={
            "spring": Campaign(),
            "shared": Campaign(style="shared", code="EVERYBODY-77", stock=2),
        }
    )
}
CODES = ("QWERTY-0001", "ΚΩΔ-7", "优惠-88", "ĀBC-9")

pytestmark = pytest.mark.fake_only


async def _imported(chat: FakeChat, name: str, data: bytes) -> str:
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/coupon import", name="spring", file=ann.file(name, data))
    return ann.told()[-1]


LINES = "\r\n".join(CODES)
TABLES = {
    "codes.txt": LINES.encode(),
    "bom.csv": f"Code\r\n{LINES}\r\n".encode("utf-8-sig"),
    "wide.csv": f"code\r\n{LINES}".encode("utf-16"),
    "columns.csv": ("who;券码;when\r\n" + "".join(f"x;{c};y\r\n" for c in CODES)).encode(),
    "book.xlsx": xlsx([[], ["nr", "Κωδικός"], *([n, code] for n, code in enumerate(CODES))]),
    "database.csv": ("id,coupon_code\n" + "".join(f"1,{c}\n" for c in CODES)).encode(),
    "bare.xlsx": xlsx([[code] for code in CODES]),
}


@pytest.mark.parametrize("name", TABLES)
async def test_a_table_is_understood_however_it_was_saved(name: str) -> None:
    async with fake_chat(options=OPTIONS) as chat:
        told = await _imported(chat, name, TABLES[name])
        assert told == "All 4 codes are in, and can be given: spring."
        amy = chat.has("Amy")
        await chat.has("Bo", rights=["money"]).calls("/coupon drop", name="spring")
        await amy.presses("Get mine")
        assert amy.told()[-1].removeprefix("spring\nYour code: ") in CODES


BAD = {
    "a number that the spreadsheet rounded": (
        xlsx([["code"], [1234567890123456], ["AB-1"]]),
        "Row 2: the spreadsheet took it",
    ),
    "a code that is too long": (("A" * 101 + "\nAB-1").encode(), "Row 1: it is longer"),
    "a bell": (b"code\nA\x07B\nAB-1\n", "Row 2: there are signs"),
    "no code beside a name": (b"code,who\n,Amy\nAB-1,Bo\n", "Row 2: there is no code"),
}


@pytest.mark.parametrize("what", BAD)
async def test_a_row_that_is_no_code_is_named_and_the_others_come_in(what: str) -> None:
    data, why = BAD[what]
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        name = "codes.xlsx" if data.startswith(b"PK") else "codes.csv"
        await ann.calls("/coupon import", name="spring", file=ann.file(name, data))
        answer, report = ann.told()[-2:]
        assert answer.startswith("One code is in")
        assert why in answer
        assert report == "Here is the row that was left out, to look at."


@pytest.mark.parametrize("head", ["Nr;Rabatt;Wert", "1;AB-1;5,00"])
async def test_of_several_columns_none_is_guessed(head: str) -> None:
    async with fake_chat(options=OPTIONS) as chat:
        told = await _imported(chat, "codes.csv", f"{head}\n2;AB-2;5,00\n".encode())
        assert "Row 1: there are several columns, and none of them is called" in told
        assert await _imported(chat, "codes.csv", b"Nr;Gutschein\n1;AB-1\n2;AB-2\n") == (
            "All 2 codes are in, and can be given: spring."
        )


async def test_a_table_without_a_new_code_leaves_nothing_and_may_come_again_better() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        assert "All 2 codes" in await _imported(chat, "a.txt", b"AB-1\nAB-2")
        told = await _imported(chat, "b.txt", b"ab1\nab2")
        assert told.startswith("Nothing was imported from b.txt.")
        assert "Row 1: this campaign has the code already" in told
        assert "All 2 codes" in await _imported(chat, "c.txt", b"AB-3\nAB-4")
        assert await chat.db.read(_counts) == [(6,), (4,), (0,)]
        await ann.calls("/coupon import", name="shared", file=ann.file("d.txt", b"AB-9"))
        assert "Everybody gets the same code" in ann.told()[-1]


def _counts(tx: Tx) -> list[tuple[int, ...]]:
    """Codes, batches and faults; the one code of the shared campaign is in each community."""
    tables = ("codes", "batches", "faults")
    return [tx.rows(f"SELECT COUNT(*) FROM coupons_{table}")[0] for table in tables]


@pytest.mark.parametrize("name", ["codes.csv", "book.xlsx"])
async def test_no_code_lies_open_anywhere_from_the_upload_to_the_answer(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    codes = [f"SECRET-{number:05}-WXYZ" for number in range(1_200)]
    rows = [["code"], *([code] for code in codes), [codes[0]], ["x" * 101]]
    data = xlsx(rows) if name.endswith("xlsx") else "\n".join(row[0] for row in rows).encode()
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy, bo = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("Bo")
        place = chat.db.path.parent
        await ann.calls("/coupon import", name="spring", file=ann.file(name, data))
        assert "All 1,200 codes" in ann.told()[-2]
        await ann.calls("/coupon drop", name="spring")
        await amy.presses("Get mine")
        await amy.presses("Get mine")
        assert "SECRET-" in amy.told()[-1]
        await ann.calls("/coupon drop", name="shared")
        await bo.presses("Get mine")
        assert "EVERYBODY-77" in bo.told()[-1]
        _nothing_open(place, caplog.text)
        assert len([*(place / "media").iterdir()]) == 1, "the report alone"
        await chat.restarts()
        _nothing_open(place, caplog.text)


def _nothing_open(place: Path, log: str) -> None:
    files = [each for each in place.rglob("*") if each.is_file()]
    assert any(each.name.endswith("-wal") for each in files)
    for each in files:
        data = each.read_bytes()
        for plain in (b"SECRET-", b"secret0", b"EVERYBODY", b"everybody77"):
            assert plain not in data, f"{plain!r} lies open in {each.name}"
    assert "SECRET-" not in log
    assert "EVERYBODY-77" not in log


async def test_one_shared_code_is_given_as_often_as_its_cap_says() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/coupon drop", name="shared")
        for name, told in (("Amy", "EVERYBODY-77"), ("Bo", "EVERYBODY-77"), ("Cy", "missed it")):
            who = chat.has(name)
            await who.presses("Get mine")
            assert told in who.told()[-1]


async def test_the_other_community_may_have_the_same_codes_and_hears_of_nothing() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        chat.other_acts = True
        assert "All 2 codes" in await _imported(chat, "a.txt", b"AB-1\nAB-2")
        zoe = chat.has("Zoe", rights=["money"], community="other")
        await zoe.calls("/coupon import", name="spring", file=zoe.file("a.txt", b"AB-1\nAB-2"))
        await zoe.was_told("All 2 codes are in, and can be given: spring.")
