"""How a handler counts what members do, and sees how many did what and what they asked."""

import datetime as dt
from functools import partial

from bot import figures
from bot.events import MemberEvent, Person
from bot.figures import DayFigures
from bot.members import Member
from bot.showing import Showing
from bot.sightings import Sighting, tells_roles
from bot.unanswered import Question


class Counting(Showing):
    """The part of a handler's view that has to do with figures."""

    def count(self, figure: str, day: dt.date) -> None:
        """The member counts once for a figure of this cog, `<cog>.<figure>`, on a local day.

        It costs no row now: it is written down within a minute.
        """
        home, member, event = self.community, self.member, self.event
        told = isinstance(event, MemberEvent)
        person = event.who if told else Person(member.native, member.name)
        counted = partial(self._core.traffic.count, home, member, person, f"{self.cog}.{figure}")
        self.tx.after_commit(partial(counted, day))

    def sighting(self, member: Member) -> Sighting | None:
        """When a member last did something, and their roles; None where that is not known."""
        event = self.event
        if tells_roles(event) and event.who.native == member.native:
            return Sighting(event.at, event.who.roles)
        return self._core.traffic.sightings.of(self.tx, member)

    def role_name(self, role: str) -> str | None:
        """What a role of the chat is called, by its native id; None if it is not known."""
        return self._core.traffic.sightings.role_name(self.community, role)

    def figures(self, day: dt.date) -> DayFigures:
        """How many did what on a local day of the community, without operators and bots.

        They are `joined`, `left`, `wrote`, `messages`, and what cogs count.
        """
        return figures.of(self.tx, self.community, day)

    def unanswered(self) -> list[Question]:
        """The questions of members that nobody answered yet, of three days, the oldest first."""
        return self._core.traffic.questions.of(self.community.id)
