"""YAML is read as people mean it, every value keeps its line, and syntax faults are sentences."""

from pathlib import Path

import pytest

from bot.errors import Faults
from bot.marked_yaml import read, read_file


def faults(text: str) -> tuple[str, ...]:
    with pytest.raises(Faults) as raised:
        read(text, "sops/rīts.yaml")
    return raised.value.lines


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("yes", "yes"),
        ("on", "on"),
        ("n", "n"),
        ("21:00", "21:00"),
        ("2026-12-24", "2026-12-24"),
        ("007", "007"),
        ("1e5", "1e5"),
        ("0x10", "0x10"),
        ("签到", "签到"),
        ("true", True),
        ("False", False),
        ("~", None),
        ("", None),
        ("-3", -3),
        ("1.5", 1.5),
        ("'5'", "5"),
        ("!!str 5", "5"),
    ],
)
def test_a_value_is_what_its_writer_meant(written: str, meant: object) -> None:
    value = read(f"key: {written}", "a.yaml").value["key"]
    assert (value, type(value)) == (meant, type(meant))


def test_keys_are_always_text() -> None:
    assert read("{5: a, true: b, on: c, ~: d}", "a.yaml").value == dict(
        zip(["5", "true", "on", "~"], "abcd", strict=True)
    )


def test_every_key_and_item_knows_its_line() -> None:
    marked = read("name: Ρουτίνα\nsteps:\n  - say:\n      text: hi\n  - wait: 4h\n", "a.yaml")
    assert marked.line(("steps",)) == 2
    assert marked.line(("steps", 0)) == 3
    assert marked.line(("steps", 0, "say", "text")) == 4
    assert marked.line(("steps", 1, "wait")) == 5


def test_what_is_not_there_has_the_line_of_what_is_around_it() -> None:
    marked = read("\n\na:\n  b: 1\n", "a.yaml")
    assert marked.line(("a", "missing", 3)) == 3
    assert marked.line(("missing",)) == 3


def test_what_an_alias_repeats_stands_on_the_line_of_the_alias() -> None:
    marked = read("a: &texts\n  en: Hi\n\nb: *texts\n", "a.yaml")
    assert marked.value["b"] == {"en": "Hi"}
    assert marked.line(("b", "en")) == 4


def test_all_repeated_keys_are_told_at_once_with_where_they_stood_first() -> None:
    assert faults("a: 1\nb: {c: 1, c: 2}\na: 3\n") == (
        "sops/rīts.yaml:2:11: the key 'c' stands here again; it is on line 2 already",
        "sops/rīts.yaml:3:1: the key 'a' stands here again; it is on line 1 already",
    )


def test_all_tabs_are_told_at_once() -> None:
    assert faults("a:\n\tb: 1\n\tc: 2\n") == (
        "sops/rīts.yaml:2:1: a tab at the beginning of the line; indent with spaces",
        "sops/rīts.yaml:3:1: a tab at the beginning of the line; indent with spaces",
    )


def test_tabs_inside_a_text_do_no_harm() -> None:
    assert read("a: |\n  x\n  \ty\n", "a.yaml").value == {"a": "x\n\ty\n"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "1:1: the file is empty"),
        ("# 只有注释\n", "1:1: the file is empty"),
        ("a: [1, 2\n", "2:1: a ',' or a closing bracket is missing"),
        ('a: "Labrīt\n', "2:1: a quote is opened and never closed"),
        ("a: b: c\n", "1:5: no ':' can stand here; check the indentation, or use quotes"),
        ("a: @x\n", "1:4: a text cannot begin with this sign; put it in quotes"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document begins here; use one file for each"),
        ("a: *who\n", "1:4: '*who' stands for nothing that is complete above it"),
        ("a: &a [*a]\n", "1:8: '*a' stands for nothing that is complete above it"),
        ("a: !!python/name:os.system x\n", "1:4: '!!python/name:os.system' does not fit here;"),
        ("a: !mine {b: 1}\n", "1:4: '!mine' has no meaning here; delete it"),
        ("? [a]\n: b\n", "1:3: a key must be a word; put a text that begins with { in quotes"),
        ("a: \x08\n", "1:4: an invisible character (U+0008); delete it"),
        ("[" * 5_000, "1:61: more than 60 levels, one inside the other"),
    ],
)
def test_a_syntax_fault_is_a_sentence_with_line_and_column(text: str, sentence: str) -> None:
    (fault,) = faults(text)
    assert fault.startswith(f"sops/rīts.yaml:{sentence}")


def test_aliases_that_would_fill_the_memory_are_refused() -> None:
    rows = ["a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    (fault,) = faults("\n".join(rows))
    assert fault.endswith("more than 100000 values; split the file")


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("name: 早安\n", "utf-8-sig")
    assert read_file(path).value == {"name": "早安"}


def test_a_file_in_another_encoding_is_refused_with_where_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: 1\nname: 早安\n".encode("gbk"))
    with pytest.raises(Faults) as raised:
        read_file(path)
    assert str(raised.value) == f"{path}:2:7: a character is not UTF-8; save the file as UTF-8"
    path.write_text("a: 1", "utf-16")
    with pytest.raises(Faults, match="1:1: the file is saved as UTF-16; save it as UTF-8"):
        read_file(path)
