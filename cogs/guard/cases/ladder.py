"""The ladder: what a case costs, by how many penalties still weigh."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from bot.kinds import UNITS, parse_duration
from cogs.guard.cases.case import PenaltyKind
from cogs.guard.evidence import Standing

LONGEST = 28 * UNITS["d"]  # what chats take as a time out
HACKED = UNITS[
    "d"
]  # an account that somebody else uses is quiet for a day, until its owner is back
SEVERE = frozenset({"listed", "honeypot"})
"""The rules that stand for harm, not for noise: they begin higher on the ladder."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder; `lasts` is for how many ms a time out holds."""

    kind: PenaltyKind
    lasts: int = 0


@cache
def steps(written: tuple[str, ...]) -> tuple[Rung, ...]:
    """The ladder as operators wrote it; raises ValueError with a sentence."""
    return tuple(_rung(each) for each in written)


def _rung(written: str) -> Rung:
    match written:
        case "warn" | "kick" | "ban":
            return Rung(written)
    lasts = parse_duration(written)
    if not UNITS["m"] <= lasts <= LONGEST:
        raise ValueError(f"a time out is from 1m to 28d, and {written} is not")
    return Rung("time_out", lasts)


def severe(rules: Iterable[str]) -> bool:
    """Whether what was found does harm to whoever follows it."""
    return not SEVERE.isdisjoint(rules)


def hacked(standing: Standing, rules: Iterable[str]) -> bool:
    """Whether it looks as if somebody else used a regular's account."""
    return standing == "regular" and severe(rules)


def rung(ladder: Sequence[Rung], weighing: int, standing: Standing, rules: Sequence[str]) -> Rung:
    """What the next case costs; `weighing` is how many earlier penalties still do.

    A newcomer whose case does harm begins with the
    longest time out. Regulars are never put out: the longest time out stands for that.
    """
    outs = [each for each in ladder if each.kind == "time_out"]
    longest = max(outs, key=lambda each: each.lasts, default=Rung("time_out", HACKED))
    if hacked(standing, rules):
        return Rung("time_out", max(HACKED, longest.lasts))
    if severe(rules) and outs:
        weighing += ladder.index(longest)
    found = ladder[min(weighing, len(ladder) - 1)]
    if standing == "regular" and found.kind in ("kick", "ban"):
        return longest
    return found
