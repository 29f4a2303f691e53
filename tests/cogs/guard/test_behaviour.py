"""How fast, how often and where somebody writes: what is too much, and what people do all day."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.sight import Written
from cogs.guard.behaviour import Limits, Said, behaviour, mentioned
from cogs.guard.config import Options
from cogs.guard.judging import policy
from cogs.guard.looking import look
from tests.cogs.guard.sights import NOW, before, sent, sight

NORMAL = policy("normal")
AD = "Buy the best followers for your shop today, very cheap and very fast!"
EVENT = "Our market begins on Saturday at ten: https://market.example/may"


def rules(
    text: str, recent: Sequence[Written] = (), room: str = "lobby", limits: Limits | None = None
) -> list[str]:
    """The names of the rules that a newcomer's message breaks."""
    said = Said(text, room, NOW, recent)
    done = behaviour(said, limits or Limits(), NORMAL, "new")
    return [each.rule for each in done.evidence]


@pytest.mark.parametrize(
    ("text", "recent"),
    [
        ("and you?", [before("hi", seconds=4), before("I am Li", seconds=2)]),
        ("哈哈哈", [before("哈哈哈", seconds=each) for each in range(1, 6)]),
        (
            "哈哈哈哈哈哈哈哈哈哈哈哈哈哈",
            [before("哈" * each, seconds=each) for each in range(9, 16)],
        ),
        ("κκκκκκκ", [before("κκκκ", seconds=each) for each in range(1, 6)]),
        ("👍", [before("👍", room, seconds=9) for room in ("news", "jobs", "lobby")]),
        ("ok", [before("ok", seconds=each) for each in range(1, 8)]),
        (EVENT, [before(EVENT, "news", seconds=20)]),
        (EVENT, [before(EVENT, seconds=100), before("Sorry, wrong link above", seconds=90)]),
        ("Sveiki! Kā iet?", [before("Labdien!", "news"), before("Sveiki visiem!", "jobs")]),
        ("No text at all", []),
        ("", [before("", room) for room in ("news", "jobs", "trap")]),
        ("I wrote to @amy and to @li about it", []),
    ],
)
def test_what_people_do_all_day_breaks_no_rule(text: str, recent: Sequence[Written]) -> None:
    assert rules(text, recent) == []


def test_ten_messages_in_ten_seconds_are_a_flood_and_belong_together() -> None:
    quick = [before(f"line {each}", seconds=each) for each in range(9, 0, -1)]
    done = behaviour(Said("one more", "lobby", NOW, quick), Limits(), NORMAL, "new")
    assert [each.rule for each in done.evidence] == ["flood"]
    assert done.others == tuple(quick)
    assert rules("one more", quick[1:]) == []


@pytest.mark.parametrize(
    "other",
    [
        AD,
        AD.upper(),
        f"🔥 {AD} 🔥",
        AD.replace(" ", "  "),
        f"{AD} #4471",
        AD.replace("today", "tonight"),
        "Ｂｕｙ" + AD[3:],
    ],
)
def test_nearly_the_same_in_three_rooms_is_too_much(other: str) -> None:
    recent = [before(other, "news"), before("good morning", "jobs"), before(AD, "jobs")]
    assert rules(AD, recent) == ["many-rooms"]
    assert rules(AD, recent[:2]) == []


def test_a_link_may_be_short_and_is_a_copy_all_the_same() -> None:
    recent = [before("t.me/x1", "news"), before("t.me/x1", "jobs")]
    assert rules("t.me/x1", recent) == ["many-rooms"]


def test_the_same_four_times_in_a_room_is_too_much() -> None:
    recent = [before(AD, seconds=each) for each in (60, 40, 20)]
    assert rules(AD, recent) == ["repeated"]
    assert rules(AD, recent[:2]) == []


def test_different_texts_of_one_kind_are_not_the_same() -> None:
    recent = [
        before("The bakery on the corner opens at eight tomorrow, I asked them", "news"),
        before("The butcher on the square closes at seven tonight, I think so", "jobs"),
    ]
    assert rules("The library in the park opens at nine on Monday, they told me", recent) == []


@pytest.mark.parametrize(
    ("text", "many"),
    [
        (" ".join(f"<@{each}>" for each in range(100, 109)), 9),
        (" ".join(f"<@!{each}>" for each in range(100, 109)), 9),
        ("<@&1> <@&2> @amy @li", 4),
        ("<@7> <@7> <@7>", 1),
        ("write to amy@shop.example or li@shop.example", 0),
    ],
)
def test_people_and_roles_that_a_message_calls_are_counted_once_each(text: str, many: int) -> None:
    assert mentioned(text) == many
    assert rules(text) == (["mentions"] if many >= 8 else [])


def test_nobody_but_operators_writes_into_the_trap() -> None:
    options = Options(limits=Limits(honeypot="trap"))
    found = look(sight(sent("hello?", "trap"), options=options))
    assert found is not None
    assert found.decision.rules == ["honeypot"]
    assert look(sight(sent("hello?", "lobby"), options=options)) is None
    assert look(sight(sent("hello?", "trap"))) is None


def test_an_edit_is_no_further_message() -> None:
    said = Said(AD, "lobby", NOW, [before(AD, room) for room in ("news", "jobs")], edited=True)
    assert behaviour(said, Limits(), NORMAL, "new").evidence == ()


@pytest.mark.parametrize("limit", ["flood", "repeats", "rooms", "mentions"])
def test_a_limit_that_wrongs_everybody_is_refused(limit: str) -> None:
    with pytest.raises(ValueError, match=f"{limit} is at least"):
        replace(Limits(), **{limit: 1})  # type: ignore[arg-type]
