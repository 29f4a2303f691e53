"""Made codes are easily read, and tell when one sign of them is wrong or two changed places."""

from itertools import combinations
from random import Random

from cogs.coupons.codes.made import LENGTH, SIGNS, check, make

CODES = [make(Random(seed).randrange) for seed in range(60)]


def _bare(code: str) -> str:
    return code.replace("-", "")


def test_no_sign_is_taken_for_another_and_no_code_is_a_word() -> None:
    assert len({*SIGNS}) == 19
    for alike in ("0OQ", "1IL", "2Z", "5S", "6G", "8B", "UV"):
        assert len({*alike} & {*SIGNS}) <= 1
    assert not {*"AEIOU"} & {*SIGNS}


def test_a_code_is_read_in_groups_and_right_however_it_is_typed() -> None:
    for code in CODES:
        assert [len(group) for group in code.split("-")] == [4, 4, 4]
        assert check(code)
        assert check(f" {_bare(code).lower()} ")


def test_every_wrong_sign_is_told() -> None:
    for code in map(_bare, CODES):
        for at in range(LENGTH):
            for sign in {*"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"} - {code[at]}:
                assert not check(code[:at] + sign + code[at + 1 :])


def test_every_two_signs_that_changed_places_are_told_neighbours_or_not() -> None:
    for code in map(_bare, CODES):
        for one, other in combinations(range(LENGTH), 2):
            swapped = [*code]
            swapped[one], swapped[other] = code[other], code[one]
            assert check("".join(swapped)) is (code[one] == code[other])


def test_a_missing_sign_and_one_too_many_are_told() -> None:
    for code in map(_bare, CODES):
        for at in range(LENGTH):
            assert not check(code[:at] + code[at + 1 :])
            assert not check(code[:at] + code[at] + code[at:])
    assert not check("")


def test_codes_do_not_come_twice() -> None:
    chance = Random(1)
    assert len({make(chance.randrange) for _ in range(20_000)}) == 20_000
