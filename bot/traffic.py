"""What members do in rooms, seen without a unit for each: kept in memory, written each minute."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial
from itertools import islice
from typing import TypeVar

from bot import figures, sightings, unanswered
from bot.communities import Communities, Community
from bot.events import (
    ButtonPressed,
    Event,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MessageSent,
    Person,
    ReactionAdded,
)
from bot.figures import JOINED, LEFT, WROTE, Figures
from bot.members import Member, Members
from bot.sightings import Sightings
from bot.sops.presence import PAGE, Presence
from bot.store.db import Database, Tx
from bot.unanswered import Unanswered

PRESENT = MessageSent, ButtonPressed, ReactionAdded  # what members of a room see of each other
ROWS = 500  # of one unit; to ask whether each of them operates takes a busy machine 50 µs
K = TypeVar("K")
V = TypeVar("V")
FIGURES: dict[type[Event], str] = {MemberJoined: JOINED, MemberLeft: LEFT, MessageSent: WROTE}


class Traffic:
    """The router tells of each event; the beat of every minute writes down what came of them."""

    def __init__(
        self, db: Database, presence: Presence, members: Members, communities: Communities
    ) -> None:
        self.figures = Figures()
        self.questions = Unanswered()
        self.sightings = Sightings()
        self._db = db
        self._presence = presence
        self._members = members
        self._communities = communities
        self._counted: set[int] = set()  # the communities in which counting has begun

    def saw(self, community: Community, event: Event, member: Member | None) -> None:
        """Something happened in a community that is not silent."""
        if member is None or not isinstance(event, MemberEvent):
            return
        self.sightings.saw(member, event)
        if isinstance(event, PRESENT) and event.room is not None:
            wrote = isinstance(event, MessageSent)
            self._presence.seen(community.id, event.room, event.at, wrote=wrote)
        figure = FIGURES.get(type(event))
        if figure is not None:
            self.count(community, member, event.who, figure, community.local(event.at).date())
        self.questions.saw(community, event, member)

    def count(
        self, community: Community, member: Member, person: Person, figure: str, day: dt.date
    ) -> None:
        """A member counts for a figure of a local day."""
        self.figures.add(community, member, person, figure, day)

    async def begin(self, now: int) -> None:
        """Know what earlier processes saw and nobody answered."""
        await self._db.read(self.questions.load, now)

    def idle(self) -> bool:
        """Whether there is nothing to be written down."""
        parts = (self._presence, self.figures, self.questions, self.sightings)
        return not any(each.unwritten for each in parts) and self._heard() == self._counted

    async def remember(self, now: int) -> None:
        """Write down what was seen since the last time, so that it outlives this process.

        It is written in pages: whoever has the writer holds it for less than 50 ms.
        """
        while self._presence.unwritten and await self._db.write(self._presence.keep) == PAGE:
            pass
        await self._begin_counting(now)
        await self._in_pages(self.sightings.take(), self.sightings.give_back, sightings.keep)
        keep = partial(figures.keep, members=self._members, now=now)
        await self._in_pages(self.figures.take(), self.figures.give_back, keep)
        await self._keep_questions(now)

    async def _begin_counting(self, now: int) -> None:
        counted = self._heard()
        if counted != self._counted:
            begun, ended = counted - self._counted, self._counted - counted
            await self._db.write(figures.begin, begun, ended, now)
            self._counted = counted

    async def _in_pages(
        self,
        taken: Mapping[K, V],
        give_back: Callable[[Mapping[K, V]], None],
        keep: Callable[[Tx, Mapping[K, V]], None],
    ) -> None:
        """A unit for each page; of what could not be written nothing is lost."""
        left = dict(taken)
        try:
            while left:
                page = dict(islice(left.items(), ROWS))
                await self._db.write(keep, page)
                for key in page:
                    del left[key]
        finally:
            give_back(left)

    async def _keep_questions(self, now: int) -> None:
        left = self.questions.take(now)
        try:
            while left:
                page, rest = left.split(ROWS)
                theirs = await self._db.write(unanswered.keep, self._members, page)
                left = rest
                self.questions.drop(theirs)
        finally:
            self.questions.give_back(left)

    def _heard(self) -> set[int]:
        return {each.id for each in self._communities if not each.silent}
