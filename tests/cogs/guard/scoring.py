"""What a scan of the corpus is worth: what it found, what it missed and whom it wronged."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from tests.cogs.guard.corpus.messages import Message

# JSON lines and a block list's lines in, JSON lines out: `python -m bot guard scan`.
Preset = Literal["gentle", "normal", "strict"]
Scan = Callable[[Iterable[str], Iterable[str], Preset], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A message, and what the guard said of it."""

    message: Message
    answer: Mapping[str, Any]

    @property
    def touched(self) -> bool:
        """Whether it would be removed or held."""
        return bool(self.answer["decision"] == "spam")

    @property
    def right(self) -> bool:
        """Whether the guard sees it as we do."""
        return self.touched == self.message.spam


def judged(messages: Sequence[Message], hosts: Sequence[str], scan: Scan) -> list[Judged]:
    """Every message with its answer; the lines come back in their order."""
    answers = [json.loads(line) for line in scan([m.line() for m in messages], hosts, "normal")]
    assert [answer["id"] for answer in answers] == [message.id for message in messages]
    return [Judged(*both) for both in zip(messages, answers, strict=True)]


def sort_of(message: Message) -> str:
    """The kind of spam that it is, where all disguises of a host are one kind."""
    if message.listed:
        return "listed-host" if not message.events else message.kind
    return "hidden-host" if message.kind.startswith("hidden-") else message.kind


def share(these: Iterable[bool]) -> float:
    """How many of them are true, from 0 to 1; 1 of none."""
    known = list(these)
    return sum(known) / len(known) if known else 1.0


def shares(
    part: Iterable[Judged], by: Callable[[Message], str], true: Callable[[Judged], bool]
) -> dict[str, tuple[float, int]]:
    """For each name that `by` gives: the share of those that are true, and how many there are."""
    groups: dict[str, list[bool]] = defaultdict(list)
    for each in part:
        groups[by(each.message)].append(true(each))
    return {name: (share(group), len(group)) for name, group in sorted(groups.items())}


@dataclass(frozen=True, slots=True)
class Score:
    """The numbers of one part, each from 0 to 1."""

    precision: float
    recall: float
    mean_recall: float
    listed: float
    touched: float
    newcomers_touched: float

    def falls_short(self) -> list[str]:
        """Which of our promises are broken, and by how much."""
        promises = (
            ("precision", self.precision >= 0.98, self.precision, "at least 98"),
            ("mean recall over kinds", self.mean_recall >= 0.85, self.mean_recall, "at least 85"),
            ("listed hosts in disguise", self.listed >= 0.97, self.listed, "at least 97"),
            ("good messages touched", self.touched <= 0.005, self.touched, "at most 0.5"),
            (
                "newcomers' good messages touched",
                self.newcomers_touched <= 0.01,
                self.newcomers_touched,
                "at most 1",
            ),
        )
        return [f"{n}: {v:.1%}, promised {least} %" for n, kept, v, least in promises if not kept]


def score(part: Sequence[Judged]) -> Score:
    """The numbers of a part; the mean over kinds counts a kind with few messages like any other."""
    spam = [each for each in part if each.message.spam]
    good = [each for each in part if not each.message.spam]
    kinds = shares(spam, sort_of, lambda each: each.touched)
    return Score(
        precision=share(each.message.spam for each in part if each.touched),
        recall=share(each.touched for each in spam),
        mean_recall=sum(found for found, _ in kinds.values()) / len(kinds),
        listed=share(each.touched for each in spam if each.message.listed),
        touched=share(each.touched for each in good),
        newcomers_touched=share(each.touched for each in good if each.message.author == "new"),
    )


def drops(tuned: Score, unseen: Score) -> list[str]:
    """What is more than 5 points worse where no rule was tuned."""
    return [
        f"{name}: {before:.1%} on the tuning part, {after:.1%} on the held-out part"
        for name in ("precision", "recall", "mean_recall", "listed")
        if (before := getattr(tuned, name)) - (after := getattr(unseen, name)) > 0.05
    ]
