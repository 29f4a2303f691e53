"""The rules of the talk: what can be quoted, which answer is the best, who helped."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

LONGEST = 200
SHORTEST = 2
BEST, HELPERS = 3, 3
HELPED = 2  # answers in a week that make a helper
DAY_MS = 86_400_000
WEEK_MS, KEPT_MS = 7 * DAY_MS, 8 * DAY_MS
LINK = re.compile(r"://|www\.", re.IGNORECASE)
GAP = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer in a thread; `text` is None where it is nobody's to quote."""

    member: int
    thread: str
    text: str | None
    reactions: int
    at: int


def plain(text: str) -> str:
    """An answer as one line, not longer than a quotation; "" if it is none that can be quoted.

    A link is not: the bot would send members to it in its own name.
    """
    line = GAP.sub(" ", text).strip()
    if len(line) < SHORTEST or LINK.search(line):
        return ""
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def ranked(answers: Sequence[Answer]) -> list[Answer]:
    """What can be quoted, best first: most reactions, then the longest that is whole, then first.

    Of each member there is the best one only.
    """
    best: dict[int, Answer] = {}
    for answer in sorted(answers, key=_worth):
        if answer.text:
            best.setdefault(answer.member, answer)
    return list(best.values())


def helpers(answers: Sequence[Answer]) -> list[int]:
    """The members who answered in the most threads, then most often; none who did so once."""
    threads: dict[int, list[str]] = defaultdict(list)
    for answer in answers:
        threads[answer.member].append(answer.thread)
    helped = [member for member, had in threads.items() if len(had) >= HELPED]
    helped.sort(key=lambda member: (-len(set(threads[member])), -len(threads[member]), member))
    return helped[:HELPERS]


def _worth(answer: Answer) -> tuple[int, int, int]:
    text = answer.text or ""
    whole = 0 if text.endswith("…") else len(text)
    return -answer.reactions, -whole, answer.at
