"""What a handler sees: one transaction, who and where, and ways to say and remember things."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot import audit, holders, uptime, wall
from bot.audiences import Audiences
from bot.blanks import without_empty_lines
from bot.cog import Right
from bot.content import Contents
from bot.effects import Argument, Lines, Words
from bot.entries import Entry
from bot.errors import PlazaError
from bot.event_names import own_name
from bot.events import MemberEvent
from bot.happenings import HappeningRow
from bot.inviting import Inviting
from bot.jobs import JobRow
from bot.members import Member
from bot.pages import Visit

PLACEHOLDER = re.compile(r"\{(\w+\.\w+)\}")
DAY_MS = 86_400_000
IN_RUN, VARS = ("run", "event", "gather"), "vars"
"""What `{run.name}`, `{event.field}` and `{vars.name}` begin with: values that no cog offers."""


class Ctx(Inviting):
    """One handler's view of one unit of work."""

    @property
    def rights(self) -> frozenset[str]:
        """What the member may do as an operator at this moment."""
        event = self.event
        if isinstance(event, Visit):
            return event.rights
        if not isinstance(event, MemberEvent):
            return frozenset()
        return self.members.rights(self.tx, self.community, self.member, event.who)

    def needs(self, right: Right) -> None:
        """Raise UserError where the member lacks a right that only now is known to be needed."""
        if right not in self.rights:
            raise holders.lacks(self.tx, self.community, right, self.now)

    @property
    def contents(self) -> Contents:
        """The lines of the community, by topic: its own, and those that all share."""
        return Contents(self.tx, self.community.id, self._core.content)

    @property
    def audiences(self) -> Audiences:
        """The named audiences of the community: who is in one, and why."""
        return Audiences(self)

    @property
    def options(self) -> Any:
        """The cog's options for this community, as they are now."""
        return self.community.options[self.cog]

    @property
    def language(self) -> str:
        """What is spoken in the room for which a script runs, or in the community."""
        return self.scene.place.language or self.community.language

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the member, or of the room or community where there is none."""
        member, home = self.scene.member, self.scene.place.zone or self.community.zone
        return member.zone_at(self.now, home) if member else home

    @property
    def local_time(self) -> dt.datetime:
        """Now on the wall clock there."""
        return wall.local(self.now, self.zone)

    @property
    def local_day(self) -> dt.date:
        """Today, there."""
        return self.local_time.date()

    def away(self, since: int, until: int) -> int:
        """For how many milliseconds of a span the bot was not running."""
        return uptime.away(self.tx, since, until)

    def gaps(self, since: int, until: int) -> list[tuple[int, int]]:
        """The parts of a span in which the bot was not running, each from and until (UTC ms)."""
        return uptime.gaps(self.tx, since, until)

    def calendar(self, since: int, until: int) -> list[Entry]:
        """What scripts and cogs have between two instants (UTC ms), the second not included.

        Oldest first: what is to come, what came, and what gave way.
        """
        found = self.scripts.entries(self.tx, self.community, since, until, self.now)
        for plans in self._core.plans:
            ctx = Ctx(self.tx, self._core, plans.cog.name, self.scene)
            found += plans.call(ctx, since, until)
        return sorted(found, key=lambda entry: (entry.at, entry.id))

    # Values

    def lines(self, texts: Mapping[str, str], **args: Argument) -> Lines:
        """An operator's own words (a `LocalText`), with every known `{cog.value}` as it is now.

        A line whose values are all empty is left out.
        """
        names = {name for text in texts.values() for name in PLACEHOLDER.findall(text)}
        known = sorted(name for name in names if self._has_value(name))
        filled = {name: self._argument(name) for name in known} | args
        return Lines(without_empty_lines(texts, filled), filled)

    # Remembering things

    def publish(self, event: Any, *, at: int | None = None, once: str | None = None) -> None:
        """Tell subscribers of this cog's own event, now or at an instant (UTC ms).

        With `once`, nothing happens while an event with that key waits; from the moment its first
        subscriber is told, a new one may be published.
        """
        name = own_name(self.cog, type(event))
        member = self.scene.member.id if self.scene.member else None
        data = {each: getattr(event, each) for each in _fields(event.__class__)}
        self._tell(name, member, data, self.now if at is None else at, once)

    def ask(self, name: str, member: Member, **data: str | int) -> bool:
        """Ask another cog for something for a member: `coupons.give` has its `@on` there.

        False, and nothing comes of it, where no cog does so.
        """
        return self._tell(name, member.id, data, self.now, None)

    def _tell(
        self, name: str, member: int | None, data: dict[str, Any], due_at: int, once: str | None
    ) -> bool:
        happenings, home = self._core.happenings, self.community.id
        if not happenings.wants(name, home, member, data):
            return False
        row = HappeningRow(self.new_id(), home, member, name, data, due_at, tries=0)
        happenings.add(self.tx, row, None if once is None else f"{home}:{name}:{once}")
        return True

    def start_job(self, name: str, /, **args: str | int) -> int:
        """Begin a `@job` of this cog with arguments; its id. It answers this member by `reply`.

        Raises PlazaError where there is no such job.
        """
        full = f"{self.cog}.{name}"
        if full not in self._core.jobs.known:
            raise PlazaError(f"there is no @job {full}")
        asked = self.scene.asker
        self.answers_later = True
        given, who = (self.new_id(), self.community.id, full), self.member.id
        self._core.jobs.add(self.tx, JobRow(*given, args, who, asked, 0, 0, self.now))
        return given[0]

    def change(self, **settings: Any) -> None:
        """Change settings of the community; `ctx.community` has them from here on.

        They are `zone`, `language`, `stage`, `aim`, `address`, `emoji`, `sites`, `tags`, native
        ids by role in `rooms`, `pace` and `quiet`; what is None is as if it was never set. It is
        written down for each who did it, with before and after. Raises UserError where
        config.yaml sets one.
        """
        before = self.community
        after = self._core.homes.change(self.tx, before, self.now, settings)
        for key in settings:
            old, new = audit.plain(getattr(before, key)), audit.plain(getattr(after, key))
            if old != new:
                self.audit(f"change {key}", "community", old, new)
        self.community = after
        self.scene = replace(self.scene, community=after)

    def choose(self, **options: Any) -> None:
        """Choose options of this cog for the community; `ctx.options` has them from here on.

        They are what JSON knows, as in config.yaml; None is as if it was never chosen. Raises
        UserError where config.yaml sets one.
        """
        self.community = self._core.homes.choose(
            self.tx, self.community, self.cog, self.now, options
        )
        self.scene = replace(self.scene, community=self.community)

    def audit(self, action: str, target: str, before: Any = None, after: Any = None) -> None:
        """Write down what an operator did."""
        audit.write(
            self.tx,
            id=self.new_id(),
            community=self.community.id,
            actor=self.scene.member.id if self.scene.member else None,
            action=action,
            target=target,
            before=before,
            after=after,
            at=self.now,
        )

    def task(
        self,
        words: str | Words,
        *,
        draft: Words | None = None,
        due: int | None = None,
        about_member: Member | None = None,
        **args: Argument,
    ) -> int:
        """Ask an operator to do something until an instant (UTC ms), or within a day; its id.

        It stands in /tasks until somebody settles it. `draft` are words that they could send;
        without `about_member` it is about who caused this, if anybody did.
        """
        about = about_member or self.scene.member
        return self.tasks.ask(
            self,
            self.scene.script or self.cog,
            self._words(words, args),
            draft=draft,
            due=self.now + DAY_MS if due is None else due,
            about=about.id if about else None,
        )

    def _has_value(self, name: str) -> bool:
        home, _, rest = name.partition(".")
        return (
            name in self._core.values
            or home in IN_RUN
            or name in self.scene.inputs
            or (home == VARS and rest in self.community.vars)
        )

    def value(self, name: str) -> Any:
        """What a `@value` of any cog is now, or a variable; raises KeyError if there is none.

        `run.…` and `event.…` are the run's own, `inputs.…` its script's, `vars.…` the community's.
        What a run does not know is an empty text.
        """
        home, _, rest = name.partition(".")
        if home in IN_RUN:
            return self.variables.get(name, "")
        if home == VARS:
            return self.community.vars[rest]
        if name in self.scene.inputs:
            return self.scene.inputs[name].value
        handler = self._core.values[name]
        return handler.call(Ctx(self.tx, self._core, handler.cog.name, self.scene))

    def objected(self, text: str) -> bool:
        """Whether a cog objects to it that others read this text of the member's, as the guard does
        to what it would take away if they wrote it in a room.
        """
        core, scene = self._core, self.scene
        return any(
            each.call(Ctx(self.tx, core, each.cog.name, scene), text) for each in core.objections
        )

    def values_of(self, member: Member) -> Callable[[str], Any]:
        """What each `@value` is now for any member, by its name; KeyError if there is none."""
        scene = replace(self.scene, member=member)

        def value(name: str) -> Any:
            handler = self._core.values[name]
            return handler.call(Ctx(self.tx, self._core, handler.cog.name, scene))

        return value

    def _argument(self, name: str) -> Argument:
        """A value as it stands in words."""
        told = self.scene.inputs.get(name)
        return _shown(self.value(name)) if told is None else told.shown

    def content(self, topic: str) -> list[int]:
        """The numbers of the lines to take turns through that are there in `language`."""
        return self.contents.numbers(topic, self.language)


@cache
def _fields(shape: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(shape))


def _shown(value: Any) -> Argument:
    """A value as an argument of words: a list becomes a row of names."""
    if isinstance(value, list):
        return tuple(str(each) for each in value)
    return str(value).lower() if isinstance(value, bool) else value
