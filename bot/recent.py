"""What each person wrote in the last two minutes, in all rooms: in memory, and bounded."""

from collections import deque

from bot.events import MemberEvent, MessageEdited, MessageMissed, MessageSent
from bot.sight import Written

KEPT_MS = 120_000
EACH = 40  # messages of one person
ALL = 20_000  # messages of everybody
LETTERS = 8_000_000  # characters of everybody
NEW = (MessageSent, MessageMissed)

Person = tuple[int, str]  # the community's id, and what the platform calls them


class Recent:
    """The newest messages of everybody; what is too old or too much is forgotten first."""

    def __init__(self) -> None:
        self._of: dict[Person, deque[Written]] = {}
        self._order: deque[tuple[Person, str, int]] = deque()  # message and instant, as they came
        self._letters = 0

    def of(self, community: int, person: str, now: int, but: str | None) -> tuple[Written, ...]:
        """What a person wrote in the last two minutes, but for one message, the newest last."""
        found = self._of.get((community, person))
        if not found:
            return ()
        since = now - KEPT_MS
        return tuple([each for each in found if each.at > since and each.message != but])

    def saw(self, community: int, event: MemberEvent, now: int) -> None:
        """Somebody wrote or changed a message."""
        if isinstance(event, NEW):
            self._add((community, event.who.native), event, now)
        elif isinstance(event, MessageEdited):
            self._change((community, event.who.native), event)

    def _add(self, person: Person, event: MessageSent | MessageMissed, now: int) -> None:
        if event.message is None:
            return
        theirs = self._of.get(person)
        if theirs is None:
            theirs = self._of[person] = deque()
        elif any(each.message == event.message for each in theirs):
            return  # the platform tells it again
        written = Written(
            event.room or "", event.message, event.text, min(event.at, now), event.thread
        )
        theirs.append(written)
        self._order.append((person, written.message, written.at))
        self._letters += len(written.text)
        if len(theirs) > EACH:
            self._letters -= len(theirs.popleft().text)
        self._forget(now)

    def _change(self, person: Person, event: MessageEdited) -> None:
        theirs = self._of.get(person, deque())
        for place, each in enumerate(theirs):
            if each.message == event.message:
                self._letters += len(event.text) - len(each.text)
                theirs[place] = Written(each.room, each.message, event.text, each.at, each.thread)

    def _forget(self, now: int) -> None:
        while self._order and self._too_much(now):
            person, message, _ = self._order.popleft()
            theirs = self._of.get(person)
            if theirs and theirs[0].message == message:  # else it was one too many of theirs
                self._letters -= len(theirs.popleft().text)
            if not theirs:
                self._of.pop(person, None)

    def _too_much(self, now: int) -> bool:
        too_old = self._order[0][2] <= now - KEPT_MS
        return too_old or len(self._order) > ALL or self._letters > LETTERS
