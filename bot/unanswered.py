"""Questions of members that nobody answered: known in memory, written down once a minute."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import astuple, dataclass, replace

from bot import uptime
from bot.communities import OPERATORS, Community
from bot.events import MemberEvent, MessageEdited, MessageSent, ReactionAdded
from bot.figures import Doer, operates
from bot.members import Member, Members
from bot.store.db import Tx

LONGEST = 80  # characters of a question that are kept
KEPT_MS = 3 * 86_400_000
MARKS, GREEK_MARKS = "?？\u037e", ";"
BEHIND = frozenset({"Zs", "Cc", "Cf", "So", "Sk", "Mn", "Me"})  # blanks, and what emoji are made of
SPOKEN = MessageSent, ReactionAdded, MessageEdited
COLUMNS = "community, message, room, thread, member, text, at"

Place = tuple[int, str, str]
Key = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Question:
    """What a member asked: in which room and thread, by the platform's ids, and when (UTC ms)."""

    community: int
    message: str
    room: str
    thread: str
    member: int
    text: str
    at: int

    @property
    def place(self) -> Place:
        """Where somebody else's word would answer it."""
        return self.community, self.room, self.thread

    @property
    def key(self) -> Key:
        """What no other question has."""
        return self.community, self.message


@dataclass(frozen=True, slots=True)
class Changes:
    """What was asked or asked otherwise, by whom, and what is open no more."""

    asked: Mapping[Question, Doer]
    gone: frozenset[Key]

    def __bool__(self) -> bool:
        return bool(self.asked or self.gone)

    def split(self, most: int) -> tuple["Changes", "Changes"]:
        """At most so many of them, and the others; what is gone comes last."""
        asked, gone = list(self.asked.items()), sorted(self.gone)
        left = max(0, most - len(asked))
        return (
            Changes(dict(asked[:most]), frozenset(gone[:left])),
            Changes(dict(asked[most:]), frozenset(gone[left:])),
        )


class Unanswered:
    """The open questions of this process; one of each member in each room or thread, the first."""

    def __init__(self) -> None:
        self._open: dict[Place, list[Question]] = {}
        self._asked: dict[Key, Doer] = {}
        self._gone: set[Key] = set()

    def saw(self, community: Community, event: MemberEvent, member: Member) -> None:
        """Somebody did something that may be a question, or answer one."""
        if not isinstance(event, SPOKEN) or event.room is None:
            return
        if event.room in community.natives(OPERATORS):
            return
        place = community.id, event.room, event.thread or ""
        if isinstance(event, MessageSent):
            self._answer(place, member.id)
            if event.thread is not None:  # a thread may stand under the question itself
                self._answer((community.id, event.room, ""), member.id, event.thread)
            if event.message is not None and is_question(event.text):
                self._ask(place, event.message, event, Doer(community, member, event.who))
        elif isinstance(event, ReactionAdded):
            self._answer(place, member.id, event.message)
        elif isinstance(event, MessageEdited):
            self._edit(place, event, Doer(community, member, event.who))

    def _ask(self, place: Place, message: str, event: MessageSent, doer: Doer) -> None:
        there = self._open.setdefault(place, [])
        if not any(each.member == doer.member.id for each in there):
            home, room, thread = place
            asked = Question(home, message, room, thread, doer.member.id, cut(event.text), event.at)
            there.append(asked)
            self._asked[asked.key] = doer

    def _answer(self, place: Place, by: int, message: str | None = None) -> None:
        """Somebody wrote in a place, or did something about one message in it."""
        for each in [*self._open.get(place, ())]:
            if each.member != by and message in (None, each.message):
                self._close(each)

    def _edit(self, place: Place, event: MessageEdited, doer: Doer) -> None:
        for number, each in enumerate([*self._open.get(place, ())]):
            if each.message == event.message and is_question(event.text):
                self._open[place][number] = replace(each, text=cut(event.text))
                self._asked[each.key] = doer
            elif each.message == event.message:
                self._close(each)

    def _close(self, question: Question) -> None:
        there = self._open[question.place]
        there.remove(question)
        if not there:
            del self._open[question.place]
        self._asked.pop(question.key, None)
        self._gone.add(question.key)

    def of(self, community: int) -> list[Question]:
        """All that are open in a community, the oldest first."""
        found = [each for each in self._all() if each.community == community]
        return sorted(found, key=lambda each: (each.at, each.message))

    def _all(self) -> Iterator[Question]:
        for there in [*self._open.values()]:
            yield from [*there]

    def load(self, tx: Tx, now: int) -> None:
        """Know what earlier processes saw.

        What was open while the bot was away is known no more: somebody may have answered it.
        """
        for row in tx.rows(f"SELECT {COLUMNS} FROM figures_questions ORDER BY at, message"):
            question = Question(*row)
            if uptime.away(tx, question.at, now):
                self._gone.add(question.key)
            else:
                self._open.setdefault(question.place, []).append(question)

    @property
    def unwritten(self) -> bool:
        """Whether anything changed that is not written down yet."""
        return bool(self._asked or self._gone)

    def take(self, now: int) -> Changes:
        """What is to be written down; what is too old to be answered is given up."""
        for old in [each for each in self._all() if each.at < now - KEPT_MS]:
            self._close(old)
        asked = {each: self._asked[each.key] for each in self._all() if each.key in self._asked}
        changes = Changes(asked, frozenset(self._gone))
        self._asked, self._gone = {}, set()
        return changes

    def give_back(self, changes: Changes) -> None:
        """It could not be written: it goes with what comes next."""
        self._gone |= changes.gone
        self._asked |= {each.key: doer for each, doer in changes.asked.items()}

    def drop(self, keys: Collection[Key]) -> None:
        """These were asked by operators, who are expected to know."""
        for each in [each for each in self._all() if each.key in keys]:
            self._close(each)


def keep(tx: Tx, members: Members, changes: Changes) -> list[Key]:
    """Write down what was asked and what is answered; the keys of what operators asked."""
    theirs = [each.key for each, doer in changes.asked.items() if operates(tx, members, doer)]
    tx.many(
        f"INSERT INTO figures_questions ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, message) DO UPDATE SET text = excluded.text",
        [astuple(each) for each in changes.asked if each.key not in theirs],
    )
    sql = "DELETE FROM figures_questions WHERE community = ? AND message = ?"
    tx.many(sql, sorted(changes.gone))
    return theirs


def is_question(text: str) -> bool:
    """Whether a message ends with a question mark, whatever emoji and blanks stand behind it."""
    if not any(mark in text for mark in (*MARKS, *GREEK_MARKS)):
        return False  # nearly all messages
    end = len(text)
    while end and unicodedata.category(text[end - 1]) in BEHIND:
        end -= 1
    asked = text[:end]
    words = asked.rstrip(MARKS + GREEK_MARKS)
    if not any(map(str.isalnum, words)) or "://" in words.split()[-1]:
        return False
    return asked.endswith(tuple(MARKS)) or (asked.endswith(GREEK_MARKS) and _is_greek(words[-1]))


def cut(text: str) -> str:
    """A message in one line of at most 80 characters."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def _is_greek(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith("GREEK")
