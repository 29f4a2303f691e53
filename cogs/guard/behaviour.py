"""What gives spam away besides its words: how fast, how often, where, and to how many."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from bot.kinds import Duration, RoomName
from bot.sight import Written
from cogs.guard.evidence import Evidence, Standing
from cogs.guard.judging import Policy
from cogs.guard.judging.policy import RuleName

READ = 1_000  # characters of a message that are compared with others
FEW = 12  # letters: what is shorter is a greeting or a laugh, and may be said often
LONG = 40  # letters from which two texts may be nearly the same
ALIKE = 0.6  # of the pieces that two texts have together: one word may be another
CLOSE = 0.8  # of the longer one, so long is the shorter
PIECE = 4  # letters
MENTION = re.compile(r"<@&?!?\d{1,20}>|(?<![\w.])@\w{2,40}")
LINK = re.compile(r"[.点點。/:]\w")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of it is too much.

    `flood` messages within `within`; the same text `repeats` times, or in `rooms` rooms, within
    two minutes; `mentions` in one message. In the room `honeypot` nobody but operators writes.
    """

    flood: int = 10
    within: Duration = 10_000
    repeats: int = 4
    rooms: int = 3
    mentions: int = 8
    honeypot: RoomName = ""

    def __post_init__(self) -> None:
        for name, least in (("flood", 4), ("repeats", 3), ("rooms", 2), ("mentions", 3)):
            if getattr(self, name) < least:
                raise ValueError(f"{name} is at least {least}, or members are wronged")


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What was found, and the other messages that belong to it."""

    evidence: tuple[Evidence, ...] = ()
    others: tuple[Written, ...] = ()


class Said(NamedTuple):
    """What somebody wrote, in which room and when (UTC ms), and what they wrote just before.

    `edited`: it is an older message that was changed. `trapped`: nobody was to write there.
    """

    text: str
    room: str
    at: int
    recent: Sequence[Written] = ()
    edited: bool = False
    trapped: bool = False


NOTHING = Behaviour()


def behaviour(said: Said, limits: Limits, policy: Policy, standing: Standing) -> Behaviour:
    """What somebody's message shows beside what it says."""
    found: list[tuple[RuleName, str]] = []
    others: list[Written] = []
    if said.trapped:
        found.append(("honeypot", limits.honeypot))
    if (many := mentioned(said.text)) >= limits.mentions:
        found.append(("mentions", str(many)))
    if said.recent and not said.edited:
        for rule, what, messages in _of_several(said, limits):
            found.append((rule, what))
            others += messages
    if not found:
        return NOTHING
    evidence = (Evidence(rule, policy.rules[rule].weight(standing), what) for rule, what in found)
    return Behaviour(tuple(evidence), tuple(dict.fromkeys(others)))


def _of_several(said: Said, limits: Limits) -> Iterator[tuple[RuleName, str, Sequence[Written]]]:
    quick = [each for each in said.recent if each.at > said.at - limits.within]
    if len(quick) + 1 >= limits.flood:
        yield "flood", str(len(quick) + 1), quick
    copies = same(said.text, said.recent)
    if not copies:
        return
    rooms = {said.room, *(each.room for each in copies)}
    if len(rooms) >= limits.rooms:
        yield "many-rooms", str(len(rooms)), copies
    here = [each for each in copies if each.room == said.room]
    if len(here) + 1 >= limits.repeats:
        yield "repeated", str(len(here) + 1), copies


def same(text: str, recent: Sequence[Written]) -> list[Written]:
    """Which of somebody's messages say the same as this text, or nearly; none of a short one."""
    if not recent:
        return []
    letters = likeness(text)
    if len(letters) < FEW and not (letters and LINK.search(text[:READ])):
        return []
    return [each for each in recent if _alike(letters, likeness(each.text))]


def likeness(text: str) -> str:
    """A text as it is compared: its letters in one width and case, each once in a row."""
    return _letters(text[:READ])


@lru_cache(maxsize=4_096)
def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = [" "]
    for letter in folded:
        if letter.isalpha() and letter != kept[-1]:
            kept.append(letter)
    return "".join(kept[1:])


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    first, second = len(one), len(other)
    if first < LONG or second < LONG or first < CLOSE * second or second < CLOSE * first:
        return False
    ours, theirs = _pieces(one), _pieces(other)
    return len(ours & theirs) >= ALIKE * len(ours | theirs)


@lru_cache(maxsize=512)
def _pieces(letters: str) -> frozenset[str]:
    return frozenset(letters[at : at + PIECE] for at in range(len(letters) - PIECE + 1))


def mentioned(text: str) -> int:
    """How many people or roles a message calls."""
    return len(set(MENTION.findall(text[: 8 * READ]))) if "@" in text else 0
