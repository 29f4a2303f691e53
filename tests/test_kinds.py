"""Durations, times, zones, languages and texts are read as people write them."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot import kinds
from bot.checking import Checker
from bot.kinds import Duration, FromEnvironment, Language, LocalText, NativeId, Secret, TimeOfDay
from bot.marked_yaml import read


def held(shape: Any, written: str) -> Any:
    marked = read(f"key: {written}", "a.yaml")
    checker = Checker(marked, "a.yaml")
    value = checker.hold(("key",), shape)
    return value if not checker.faults else checker.faults


@pytest.mark.parametrize(
    ("written", "milliseconds"),
    [
        ("30s", 30_000),
        ("10m", 600_000),
        ("2h", 7_200_000),
        ("1d12h", 129_600_000),
        ("１０m", 600_000),
    ],
)
def test_a_duration_is_milliseconds(written: str, milliseconds: int) -> None:
    assert held(Duration, written) == milliseconds


@given(st.integers(0, 30), st.integers(0, 23), st.integers(0, 59), st.integers(0, 59))
def test_the_parts_of_a_duration_add_up(days: int, hours: int, minutes: int, seconds: int) -> None:
    total = dt.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    written = f"{days}d{hours}h{minutes}m{seconds}s"
    assert kinds.parse_duration(written) == total.total_seconds() * 1000


@given(st.times())
def test_every_minute_of_the_day_can_be_written(time: dt.time) -> None:
    assert kinds.parse_time(f"{time:%H:%M}") == time.replace(second=0, microsecond=0)


def test_full_width_digits_and_colons_are_a_time() -> None:
    assert held(TimeOfDay, "０８：００") == dt.time(8)


@pytest.mark.parametrize(
    ("parse", "written", "sentence"),
    [
        (kinds.parse_duration, 10, "10 is not a duration; write 30s, 10m, 2h or 1d12h"),
        (kinds.parse_duration, "", "'' is not a duration; write 30s, 10m, 2h or 1d12h"),
        (kinds.parse_duration, "2 ώρες", "'2 ώρες' is not a duration; write 30s, 10m, 2h or 1d12h"),
        (kinds.parse_duration, "400d", "'400d' is longer than a year (366d)"),
        (
            kinds.parse_time,
            "25:99",
            '\'25:99\' is not a time of day; write it in quotes, from "00:00" to "23:59"',
        ),
        (
            kinds.parse_time,
            8,
            '8 is not a time of day; write it in quotes, from "00:00" to "23:59"',
        ),
        (
            kinds.parse_day,
            "2026-02-30",
            "'2026-02-30' is not in the calendar; write year-month-day, such as 2026-12-24",
        ),
        (
            kinds.parse_day,
            "24.12.2026",
            "'24.12.2026' is not a date; write year-month-day, such as 2026-12-24",
        ),
        (
            kinds.parse_zone,
            "Europe/Rigaa",
            "unknown time zone 'Europe/Rigaa', did you mean 'Europe/Riga'?",
        ),
        (kinds.parse_zone, "Riga", "unknown time zone 'Riga', did you mean 'Europe/Riga'?"),
        (kinds.parse_zone, "雅典", "unknown time zone '雅典'; write one like Europe/Riga"),
        (kinds.parse_language, "zh", "unknown language 'zh', did you mean 'zh-CN'?"),
        (
            kinds.parse_language,
            "français",
            "unknown language 'français'; Plaza speaks en, zh-CN, pt-BR, lv and el",
        ),
    ],
)
def test_what_is_wrong_is_told_with_a_way_to_write_it(
    parse: Callable[[Any], object], written: object, sentence: str
) -> None:
    with pytest.raises(ValueError) as raised:
        parse(written)
    assert str(raised.value) == sentence


def test_a_text_stands_for_all_languages_or_for_each() -> None:
    assert held(LocalText, "早安") == {kinds.EVERY_LANGUAGE: "早安"}
    assert held(LocalText, "{lv: Labrīt, el: Καλημέρα}") == {"lv": "Labrīt", "el": "Καλημέρα"}


def test_each_language_of_a_text_has_its_own_faults() -> None:
    assert held(LocalText, "{fr: Salut, lv: '', en: 5}") == [
        "a.yaml:1: key.fr: unknown language 'fr'; Plaza speaks en, zh-CN, pt-BR, lv and el",
        "a.yaml:1: key.lv: the text is empty",
        'a.yaml:1: key.en: 5 is not a text; put it in quotes: "5"',
    ]


def test_a_placeholder_without_quotes_is_recognised() -> None:
    assert held(LocalText, "{checkin.today}") == [
        "a.yaml:1: key: a map without texts; a text that begins with '{' needs quotes"
    ]


def test_an_id_may_be_written_as_a_bare_number() -> None:
    assert held(NativeId, "1180000000000000123") == "1180000000000000123"
    assert held(NativeId, "") == [
        "a.yaml:1: key: nothing stands here; write the id that the platform uses"
    ]


def test_a_secret_comes_from_the_environment_only() -> None:
    assert held(Secret, "abc") == [
        "a.yaml:1: key: a secret is not written into a file; write ${NAME} and set NAME outside"
    ]
    assert TypeAdapter(Secret).validate_python(FromEnvironment("abc")) == "abc"


def test_a_secret_is_never_shown() -> None:
    assert repr(FromEnvironment("abc")) == "'…'"
    checker = Checker(read("a: 1", "a.yaml"), "a.yaml")
    checker.hold(("a",), int, FromEnvironment("abc"))
    assert checker.faults == ["a.yaml:1: a: '…' is not a whole number"]


@dataclass(frozen=True)
class Shape:
    """A plain dataclass with kinds for fields."""

    wait: Duration
    at: TimeOfDay = dt.time(8)
    language: Language = "en"


def test_kinds_are_fields_that_pydantic_reads_by_itself() -> None:
    adapter = TypeAdapter(Shape)
    assert adapter.validate_python({"wait": "10m"}) == Shape(600_000)
    assert adapter.json_schema()["properties"]["wait"]["type"] == "string"
