"""What is usual on a weekday, and what stands out, by rule."""

import datetime as dt

import pytest

from bot.figures import DayFigures
from cogs.day.service import Finding, finding, means, rounded


def day(missing: int = 0, *, begun: bool = True, left: int = 0) -> DayFigures:
    return day_of({"left": left}, missing, begun=begun)


def day_of(counts: dict[str, int], missing: int = 0, *, begun: bool = True) -> DayFigures:
    return DayFigures(dt.date(2026, 3, 3), counts, missing, 24, begun)


def test_what_is_usual_is_the_mean_of_the_whole_days_of_four_weeks() -> None:
    before = [day(left=4), day(left=8), day(5, left=90), day(left=7)]
    usual = means(before)
    assert usual is not None
    assert usual["left"] == pytest.approx(19 / 3)
    assert usual["wrote"] == 0


def test_there_is_no_comparison_before_four_weeks_or_with_one_whole_day() -> None:
    assert means([day(left=1)] * 3 + [day(24, begun=False)]) is None
    assert means([day(3), day(3), day(), day(3)]) is None
    assert means([day(3), day(), day(), day(3)]) is not None


@pytest.mark.parametrize(
    ("counts", "usual", "found"),
    [
        ({"left": 18}, {"left": 6.0}, Finding("left", 18, "times", 3, 6)),
        ({"joined": 9}, {"joined": 5.5}, Finding("joined", 9, "more", 2, 6)),
        ({"wrote": 14}, {"wrote": 10.0}, None),
        ({"wrote": 22}, {"wrote": 11.0}, Finding("wrote", 22, "times", 2, 11)),
        ({"wrote": 20}, {"wrote": 13.0}, Finding("wrote", 20, "more", 2, 13)),
        ({"wrote": 2}, {"wrote": 12.0}, Finding("wrote", 2, "less", 0, 12)),
        ({"left": 3}, {}, Finding("left", 3, "none", 0, 0)),
        ({"left": 2}, {}, None),
        (
            {"left": 6, "wrote": 90},
            {"left": 3.0, "wrote": 9.0},
            Finding("wrote", 90, "times", 10, 9),
        ),
        ({"left": 6, "joined": 6}, {"left": 2.0, "joined": 2.0}, Finding("left", 6, "times", 3, 2)),
    ],
)
def test_the_largest_deviation_is_the_finding(
    counts: dict[str, int], usual: dict[str, float], found: Finding | None
) -> None:
    all_usual = dict.fromkeys(("joined", "left", "wrote", "messages", "checkin.checked_in"), 0.0)
    assert finding(day_of(counts), all_usual | usual) == found


def test_a_day_that_is_partial_has_only_findings_of_more_than_usual() -> None:
    usual = dict.fromkeys(("joined", "left", "wrote", "messages", "checkin.checked_in"), 10.0)
    assert finding(day(6), usual) is None
    counts = {"joined": 40, "left": 0}
    assert finding(day_of(counts, 6), usual) == Finding("joined", 40, "times", 4, 10)


def test_half_a_person_is_one() -> None:
    assert [rounded(each) for each in (0.0, 0.49, 0.5, 2.5, 3.4)] == [0, 0, 1, 3, 3]
