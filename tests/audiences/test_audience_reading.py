"""What an operator writes under `audiences:`, and what they are told where it does not fit."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from bot import measure
from bot.audience import AllOf, AnyOf, Audience, Fact, judge, misses
from bot.audience_reading import Offered, Reading
from bot.checking import Checker
from bot.effects import Can
from bot.loader import Loaded, load
from bot.marked_yaml import read
from bot.testing.plaza import ROOT

Wanted = Callable[[Mapping[str, Any]], bool]
LOADED = load(ROOT / "cogs")


def offered(loaded: Loaded, *lacking: Can) -> Offered:
    """All that the cogs offer, in a chat that lacks something."""
    return Offered(loaded.registry.values, loaded.texts, {"chat": frozenset(Can) - {*lacking}})


def told(text: str, *lacking: Can) -> tuple[Mapping[str, Audience], list[str]]:
    """The audiences of a text, and every fault."""
    checker = Checker(read(text, "config.yaml"), "config.yaml")
    found = Reading(checker, (), offered(LOADED, *lacking), "chat").read(checker.tree)
    return found, checker.faults


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: {tenur: {at_least: 30d}}", "there is no value 'tenur', did you mean 'tenure'?"),
        ("a: {checkin.streek: 3}", "there is no value 'checkin.streek', did you mean"),
        ("a: {alll: [{points: 1}]}", "there is no value 'alll', did you mean 'all'?"),
        ("a: {checkin.today: 3}", "'checkin.today' is the same for all members"),
        ("a: {tenure: {at_least: 30}}", "'tenure' is a span of time; write at_least: 30d"),
        ("a: {points: {at_least: 30d}}", "'points' is no span of time; write a bare number"),
        ("a: {tenure: 30d}", "'tenure' is a span of time; write at_least: 30d, or below: 7d"),
        ("a: {tags: {at_least: 3}}", "'tags' is a list; write has: ..."),
        ("a: {language: {has: lv}}", "'language' is no list; write is: ..."),
        ("a: {language: {above: 3}}", "'language' is a text; write is: ..."),
        ("a: {points: {more: 3}}", "unknown key"),
        ("a: {points: {}}", "say what the value must be"),
        ("a: {any: []}", "an empty list says of nobody whether they are in it"),
        ("a: {all: {points: 1}}", "a list of conditions stands here"),
        ("a: {}", "say who is in it"),
        ("a: regular", "say who is in it"),
        ("a: {audience: b}\nbe: {points: 1}", "there is no audience 'b', did you mean 'be'?"),
        ("a: {audience: a}", "this goes round in a circle: a > a"),
        ("a: {not: {audience: b}}\nb: {any: [{audience: a}]}", "in a circle: a > b > a"),
        ('"<b>": {points: 1}', "an audience's name has letters, digits, - and _"),
        ("everyone: {points: 1}", "everyone is in this one always"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place_and_what_to_write(
    text: str, sentence: str
) -> None:
    found, faults = told(text)
    assert any(sentence in fault for fault in faults), faults
    assert all(fault.startswith("config.yaml:") for fault in faults)
    assert "a" not in found or faults[0].startswith("config.yaml:2")


def test_a_circle_is_told_once_and_takes_no_other_audience_along() -> None:
    found, faults = told("a: {audience: b}\nb: {audience: a}\nc: {points: {above: 3}}")
    assert len(faults) == 1
    assert list(found) == ["c"]


def test_a_chat_without_roles_has_no_audience_by_roles() -> None:
    assert told("a: {role: Gold}")[1] == []
    _, faults = told("a: {role: Gold}", Can.ROLES)
    assert "this community's chat has no such thing: roles" in faults[0]


def test_names_of_any_script_are_names() -> None:
    found, faults = told("常客: {points: 1}\nτακτικοί: {points: 1}\nkatru-dienu: {points: 1}")
    assert (list(found), faults) == (["常客", "τακτικοί", "katru-dienu"], [])


def test_audiences_that_name_each_other_many_times_stay_small() -> None:
    doubled = [
        f"a{n}: {{all: [{{audience: a{n - 1}}}, {{audience: a{n - 1}}}]}}" for n in range(1, 40)
    ]
    found, faults = told("\n".join(["a0: {points: 1}", *doubled]))
    assert "a7" in found
    assert "a8" not in found
    assert len(faults) == 1
    assert "more than 200 conditions" in faults[0]


MEMBERS = [
    {"member.points": points, "member.tags": tags, "member.language": language}
    for points in (0, 5, 10)
    for tags in ([], ["a"], ["a", "b"])
    for language in ("lv", "en")
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{points: {at_least: 5}}", lambda m: m["member.points"] >= 5),
        ("{points: 5}", lambda m: m["member.points"] == 5),
        ("{tags: a}", lambda m: "a" in m["member.tags"]),
        ("{tags: {is_not: a}}", lambda m: "a" not in m["member.tags"]),
        ("{tags: {one_of: [b, c]}}", lambda m: "b" in m["member.tags"]),
        ("{tags: {has: a, has_not: b}}", lambda m: m["member.tags"] == ["a"]),
        (
            "{not: {tags: a, points: 5}}",
            lambda m: not ("a" in m["member.tags"] and m["member.points"] == 5),
        ),
        (
            "{not: {any: [{tags: a}, {points: 5}]}}",
            lambda m: m["member.tags"] == [] and m["member.points"] != 5,
        ),
        ("{not: {not: {points: {above: 5}}}}", lambda m: m["member.points"] > 5),
        ("{not: {points: {above: 0, below: 10}}}", lambda m: m["member.points"] != 5),
        (
            "{language: {one_of: [lv, el]}, points: 0}",
            lambda m: m["member.language"] == "lv" and m["member.points"] == 0,
        ),
        (
            "[{points: 0}, {language: en}]",
            lambda m: m["member.points"] == 0 and m["member.language"] == "en",
        ),
        ("{member.points: 0}", lambda m: m["member.points"] == 0),
    ],
)
def test_exactly_those_are_in_it_who_are_meant(text: str, wanted: Wanted) -> None:
    found, faults = told(f"it: {text}")
    assert faults == []
    for member in MEMBERS:
        holds, why = judge(found["it"].part, member.__getitem__)
        assert holds == wanted(member), member
        assert holds == (misses(found["it"].part, member.__getitem__) == 0)
        assert why
        assert all(each.holds == holds for each in why)


def test_who_is_not_in_it_is_told_the_first_condition_that_fails_or_all_that_would_do() -> None:
    poor = {"member.points": 0, "member.tags": [], "member.language": "lv"}
    points, either = Fact("member.points", read_test("at_least: 5")), read_test("is: en")
    part = AllOf((Fact("member.language", read_test("is: lv")), points))
    assert [each.fact for each in judge(part, poor.__getitem__)[1]] == [points]
    other = AnyOf((points, Fact("member.language", either)))
    assert len(judge(other, poor.__getitem__)[1]) == 2


def read_test(text: str) -> measure.Test:
    """A test as it is written."""
    checker = Checker(read(text, "test"), "test")
    held = checker.hold((), measure.Test)
    assert held is not None
    return held
