"""What is said of newcomers from who came when and which counter moved when; instants in ms."""

from cogs.referrals.evidence.judging import Came, Judged, Move, Trust, judge

CLEAR, DARK = Trust(), Trust(by_no_link=True, untold=True)


def said(judged: Judged) -> dict[int, str]:
    """How sure it is of whom, and by which link."""
    return {each.id: " ".join((each.sure, *each.codes)) for each in judged.verdicts}


def looked(
    comings: list[Came], moves: list[Move], at: int, now: int = 0, trust: Trust = CLEAR
) -> Judged:
    return judge(comings, moves, at, now or at, trust)


def test_whose_counter_may_still_move_waits_whatever_has_moved() -> None:
    judged = looked([Came(1, 0, 0)], [Move("a", 1, -9_000, 2_000)], 2_000)
    assert (said(judged), judged.again) == ({}, (1,))


def test_who_came_together_with_somebody_new_waits_for_them_but_not_for_ever() -> None:
    comings = [Came(1, 0, 0), Came(2, 2_500, 2_500)]
    moves = [Move("a", 1, -9_000, 3_500)]
    assert said(looked(comings, moves, 3_500)) == {}
    assert said(looked(comings, moves, 3_500, now=6_000)) == {1: "ambiguous a"}


def test_it_may_fit_in_one_way_only() -> None:
    comings = [Came(1, 0, 0), Came(2, 3_000, 3_000)]
    moves = [Move("a", 1, -9_000, 1_500), Move("b", 1, 1_500, 6_500)]
    assert said(looked(comings, moves, 6_500)) == {1: "high a", 2: "high b"}


def test_as_many_as_came_by_two_links_stay_apart_from_one_who_came_before() -> None:
    comings = [Came(1, 0, 0), Came(2, 9_000, 9_000), Came(3, 9_500, 9_500)]
    moves = [Move("a", 1, -9_000, 3_500), Move("a", 1, 8_500, 13_000), Move("b", 1, 8_500, 13_000)]
    assert said(looked(comings, moves, 13_000)) == {
        1: "high a",
        2: "ambiguous a b",
        3: "ambiguous a b",
    }


def test_a_counter_too_many_makes_all_of_that_moment_ambiguous() -> None:
    moves = [Move("a", 2, -9_000, 4_000)]
    judged = looked([Came(1, 0, 0, reads=1)], moves, 4_000)
    assert said(judged) == {1: "ambiguous a"}
    assert judged.seen == Trust(untold=True)


def test_a_counter_too_few_is_read_once_more_and_then_nobody_is_given_one() -> None:
    moves = [Move("a", 1, -9_000, 5_000)]
    comings = [Came(1, 0, 0), Came(2, 500, 500)]
    assert sorted(looked(comings, moves, 4_500).again) == [1, 2]
    again = [Came(1, 0, 0, reads=1), Came(2, 500, 500, reads=1)]
    judged = looked(again, moves, 4_500)
    assert said(judged) == {1: "ambiguous a", 2: "ambiguous a"}
    assert judged.seen == Trust(by_no_link=True)


def test_who_was_set_aside_may_still_own_what_moves_later() -> None:
    comings = [Came(1, 0, 0, past=True), Came(2, 2_000, 2_000)]
    moves = [Move("a", 1, 1_000, 5_500)]
    assert said(looked(comings, moves, 5_500, now=8_000)) == {2: "ambiguous a"}


def test_a_link_that_was_used_up_says_something_only_where_all_come_by_links() -> None:
    moves = [Move("a", 1, -9_000, 4_000, "likely")]
    comings = [Came(1, 0, 0, reads=1)]
    assert said(looked(comings, moves, 4_000)) == {1: "high a"}
    assert said(looked(comings, moves, 4_000, trust=Trust(by_no_link=True))) == {1: "ambiguous a"}
    gone = [Move("a", 1, -9_000, 4_000, "perhaps")]
    assert said(looked(comings, gone, 4_000)) == {1: "ambiguous a"}


def test_where_counts_prove_nothing_nothing_is_said_by_them() -> None:
    moves = [Move("a", 1, -9_000, 4_000)]
    comings = [Came(1, 0, 0)]
    assert said(looked(comings, moves, 4_000, trust=DARK)) == {1: "ambiguous a"}
    asked = Trust(untold=True, asked=True)
    assert said(looked(comings, moves, 4_000, trust=asked)) == {1: "ambiguous a"}
    assert said(looked(comings, moves, 4_000, trust=Trust(untold=True))) == {1: "high a"}
