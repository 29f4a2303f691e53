"""What counts as a raid: how many, how new, how alike; and stages that do not flicker."""

import random

import pytest

from cogs.guard.raids import stages
from cogs.guard.raids.config import RaidOptions
from cogs.guard.raids.likeness import alike, foreign
from cogs.guard.raids.stages import STAGES, Join, Stage

DAY_MS = 86_400_000
NOW = 400 * DAY_MS
OPTIONS = RaidOptions()


def joins(*names: str, days: float | None = 100, by: str | None = None) -> list[Join]:
    made = None if days is None else round(NOW - days * DAY_MS)
    return [Join(at, NOW, name, made, by) for at, name in enumerate(names)]


@pytest.mark.parametrize(
    ("days", "counts"),
    [(0, 2.0), (0.9, 2.0), (3, 1.5), (10, 1.2), (100, 1.0), (1000, 0.6), (None, 1.0)],
)
def test_new_accounts_count_for_more_than_old_ones(days: float | None, counts: float) -> None:
    assert stages.pressure(joins("Amy", days=days), "en") == counts


def test_an_account_that_seems_to_come_from_the_future_is_a_new_one() -> None:
    assert stages.pressure(joins("Amy", days=-3), "en") == 2.0


@pytest.mark.parametrize(
    "names",
    [
        ("anna_1234", "Anna.99", "anna5"),
        ("xkqpt8371", "bwzra2290", "mmoqe1187"),
        ("Kristina", "Kristine", "Kristin_"),
        ("Ａｎｎａ１", "anna2", "ÁNNA 3"),
        ("抢红包群1", "抢红包群2", "抢红包群3"),
    ],
)
def test_names_made_after_one_pattern_are_alike(names: tuple[str, ...]) -> None:
    assert alike(names, 3) == [True, True, True]


@pytest.mark.parametrize(
    "names",
    [
        ("Amy", "Bruno", "Chidi", "Dana"),
        ("李雷", "韩梅梅", "王伟", "张敏"),
        ("Anna", "Anna", "Boris"),  # two are no pattern
        ("X", "1", "🙂", ""),
    ],
)
def test_names_of_people_are_not(names: tuple[str, ...]) -> None:
    assert not any(alike(names, 3))


def test_names_of_another_script_than_the_communitys_are_told_apart() -> None:
    cyrillic = ["Иван", "Пётр", "Ольга", "Мария", "Amy"]
    assert foreign(cyrillic, "lv")
    assert foreign(["李雷", "韩梅梅"], "en")
    assert not foreign(["李雷", "韩梅梅"], "zh-CN")
    assert not foreign(["Μαρία", "Γιώργος"], "el")
    assert not foreign(["Иван", "Amy", "Bo"], "lv")
    assert not foreign(["🙂", "123"], "lv")


def test_who_came_by_one_link_counts_for_more_when_they_are_most() -> None:
    one = joins("Amy", "Bruno", "Chidi", "Dana", "Emeka", by="7")
    assert stages.pressure(one, "en") == 5 * 1.25
    four = one[:4] + joins("Fay")
    assert stages.pressure(four, "en") == 5.0


def test_a_very_long_or_strange_name_takes_no_time() -> None:
    strange = joins(*["\u0301" * 5000, "a1" * 5000, "\u202e" * 5000] * 30)
    assert stages.pressure(strange, "en") > 0


class Model:
    """The stages as the README says them, without the code."""

    def __init__(self) -> None:
        self.stage: Stage | None = None
        self.hot_at = 0

    def join(self, much: float, now: int) -> None:
        reached = [s for s, least in zip(STAGES, (10, 15, 30), strict=True) if much >= least]
        if self.stage is None and not reached:
            return
        if self.stage is None or much >= 5:
            self.hot_at = now
        worst = [*reached, *([self.stage] if self.stage else [])]
        self.stage = max(worst, key=STAGES.index)

    def look(self, now: int) -> None:
        if self.stage and now - self.hot_at >= 600_000:
            self.stage = None


@pytest.mark.parametrize("seed", range(20))
def test_stages_rise_and_end_as_the_readme_says(seed: int) -> None:
    chance, model = random.Random(seed), Model()
    stage: Stage | None = None
    now = hot_at = 0
    for _ in range(300):
        now += chance.choice((1_000, 30_000, 300_000, 600_000))
        if stage and stages.is_over(hot_at, now, OPTIONS):
            stage = None
        model.look(now)
        much = chance.choice((0, 4.9, 5, 9.9, 10, 14.9, 15, 29.9, 30, 90))
        after = stages.after(stage, much, OPTIONS)
        if after and (stage is None or stages.is_hot(much, OPTIONS)):
            hot_at = now
        stage = after
        model.join(much, now)
        assert (stage, stage and hot_at) == (model.stage, model.stage and model.hot_at)


@pytest.mark.parametrize(
    "wrong",
    [
        {"joins": 2},
        {"joins": 20, "slow": 15},
        {"pause": 1001},
        {"window": 1000},
        {"hold": 29 * DAY_MS},
        {"paused": 2 * DAY_MS},
        {"calm": 1000},
        {"slow_by": 0},
    ],
)
def test_options_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RaidOptions(**wrong)  # type: ignore[arg-type]
