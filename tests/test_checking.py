"""A file is held against dataclasses; whatever is wrong is told at once, by line, in our words."""

from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from bot.checking import Checker, did_you_mean
from bot.kinds import Day, Duration, Weekday
from bot.marked_yaml import read


@dataclass(frozen=True)
class Post:
    """A nested shape."""

    text: str
    times: Annotated[int, Field(ge=1, le=9)] = 1
    loud: bool = False
    options: Annotated[list[str], Field(min_length=2)] = field(default_factory=list)


@dataclass(frozen=True)
class Script:
    """A shape with every sort of field."""

    name: str
    from_: Day | None = None
    days: tuple[Weekday, ...] = ()
    where: Literal["all"] | list[str] = "all"
    share: float = 1.0
    steps: list[Post | Duration] = field(default_factory=list)
    points: dict[str, int] = field(default_factory=dict)
    extra: Any = None
    kind: Literal["value", "talk", "offer"] = "value"


def check(text: str, shape: type = Script) -> tuple[Any, list[str]]:
    checker = Checker(read(text, "rīts.yaml"), "rīts.yaml")
    return checker.hold((), shape), checker.faults


def test_a_right_file_becomes_the_dataclass() -> None:
    script, faults = check(
        "name: 早安\nfrom: 2026-12-24\ndays: [mon]\nwhere: [plaza]\nshare: 1\n"
        "steps: [{text: Γεια}, 10m]\npoints: {a: 1}\nextra: {b: [1]}\n"
    )
    assert not faults
    assert script.name == "早安"
    assert script.from_.isoformat() == "2026-12-24"
    assert script.days == ("mon",)
    assert script.where == ["plaza"]
    assert script.steps == [Post("Γεια"), 600_000]
    assert script.extra == {"b": [1]}


def test_all_faults_are_told_at_once_in_the_order_of_their_lines() -> None:
    script, faults = check(
        "nmae: Labrīt\n"
        "days: [mon, Tue]\n"
        "where: al\n"
        "share: true\n"
        "steps:\n"
        "  - text: 5\n"
        "    loud: yes\n"
        "    times: 10\n"
        "  - txet: 早上好\n"
        "    options: [a]\n"
        "points: {a: true, b: 1.5, c: 9007199254740992}\n"
        "kind: talkk\n"
    )
    assert script is None
    assert faults == [
        "rīts.yaml:1: nmae: unknown key, did you mean 'name'?",
        "rīts.yaml:1: name: required key is missing",
        "rīts.yaml:2: days[1]: 'Tue' is not one of mon, tue, wed, thu, fri, sat and sun,"
        " did you mean 'tue'?",
        "rīts.yaml:3: where: 'al' is not 'all'",
        "rīts.yaml:4: share: true is not a number",
        'rīts.yaml:6: steps[0].text: 5 is not a text; put it in quotes: "5"',
        "rīts.yaml:7: steps[0].loud: 'yes' is not true or false",
        "rīts.yaml:8: steps[0].times: 10 must be at most 9",
        "rīts.yaml:9: steps[1].txet: unknown key, did you mean 'text'?",
        "rīts.yaml:9: steps[1].text: required key is missing",
        "rīts.yaml:10: steps[1].options: has 1, but needs at least 2",
        "rīts.yaml:11: points.a: true is not a whole number",
        "rīts.yaml:11: points.b: 1.5 is not a whole number",
        "rīts.yaml:11: points.c: 9007199254740992 must be at most 9007199254740991",
        "rīts.yaml:12: kind: 'talkk' is not one of value, talk and offer, did you mean 'talk'?",
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("name:", "name: nothing is not a text"),
        ("name: {today}", "name: a map, where a text is expected; a text that begins with '{'"),
        ("name: [a]", "name: a list is not a text"),
        ("days: mon", "days: 'mon' is not a list; write [mon]"),
        ("where: {a: 1}", "where: a map is not 'all' or a list"),
        ("points: 5", "points: 5 is not a map; write name: value, one on each line"),
        ("steps: [true]", "steps[0]: true is not a duration; write 30s, 10m, 2h or 1d12h"),
        ("colour: red", "colour: unknown key; known are name, from, days, where, share, steps,"),
        (f"kind: {'x' * 80}", f"kind: '{'x' * 58}… is not one of value, talk and offer"),
    ],
)
def test_what_is_wrong_is_told_in_our_words(line: str, sentence: str) -> None:
    _, faults = check(line if line.startswith("name") else f"name: a\n{line}")
    number = 1 if line.startswith("name") else 2
    assert faults[0].startswith(f"rīts.yaml:{number}: {sentence}")


def test_a_file_that_is_no_map_is_told_how_to_begin() -> None:
    assert check("- a")[1] == ["rīts.yaml:1: a list is not a map; write name: ..."]


def test_a_section_left_blank_has_its_defaults() -> None:
    checker = Checker(read("kind:", "a.yaml"), "a.yaml")
    assert checker.hold(("kind",), list[int], []) == []
    assert checker.hold(("kind",), Blank) == Blank()


@dataclass(frozen=True)
class Blank:
    """A shape with a rule about the whole."""

    least: int = 1
    most: int = 2

    def __post_init__(self) -> None:
        if self.least > self.most:
            raise ValueError(f"least is {self.least} and most only {self.most}")


def test_a_rule_about_the_whole_is_told_where_the_whole_begins() -> None:
    checker = Checker(read("a: 1\nb:\n  least: 3\n", "a.yaml"), "a.yaml")
    assert checker.hold(("b",), Blank) is None
    assert checker.faults == ["a.yaml:2: b: least is 3 and most only 2"]


def test_what_stands_nowhere_is_missing() -> None:
    checker = Checker(read("a: [1]", "a.yaml"), "a.yaml")
    assert checker.hold(("b", "c"), Post) is None
    assert checker.faults == ["a.yaml:1: b.c.text: required key is missing"]


def test_the_nearest_known_word_is_meant() -> None:
    assert did_you_mean("rooom", ["zone", "rooms"]) == ", did you mean 'rooms'?"
    assert did_you_mean("ROOMS", ["zone", "rooms"]) == ", did you mean 'rooms'?"
    assert did_you_mean("签到", ["zone", "rooms"]) == ""
