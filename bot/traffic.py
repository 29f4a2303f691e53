"""What members do in rooms, seen without a unit for each: kept in memory, written each minute."""

import datetime as dt
from collections.abc import Mapping

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
from bot.figures import JOINED, LEFT, WROTE, Deed, Doer, Figures
from bot.members import Member, Members
from bot.sightings import Sighting, Sightings
from bot.sops.presence import PAGE, Presence
from bot.store.db import Database, Tx
from bot.unanswered import Changes, Key, Unanswered

PRESENT = MessageSent, ButtonPressed, ReactionAdded  # what members of a room see of each other
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
        """Write down what was seen since the last time, so that it outlives this process."""
        while self._presence.unwritten and await self._db.write(self._presence.keep) == PAGE:
            pass
        seen = self.sightings.take()
        deeds, changes = self.figures.take(), self.questions.take(now)
        counted = self._heard()
        if not seen and not deeds and not changes and counted == self._counted:
            return
        try:
            theirs = await self._db.write(self._keep, seen, deeds, changes, counted, now)
        except BaseException:
            self.sightings.give_back(seen)
            self.figures.give_back(deeds)
            self.questions.give_back(changes)
            raise
        self._counted = counted
        self.questions.drop(theirs)

    def _heard(self) -> set[int]:
        return {each.id for each in self._communities if not each.silent}

    def _keep(
        self,
        tx: Tx,
        seen: Mapping[tuple[int, int], Sighting],
        deeds: Mapping[Deed, Doer],
        changes: Changes,
        counted: set[int],
        now: int,
    ) -> list[Key]:
        sightings.keep(tx, seen)
        figures.begin(tx, counted - self._counted, self._counted - counted, now)
        figures.keep(tx, self._members, deeds, now)
        return unanswered.keep(tx, self._members, changes)
