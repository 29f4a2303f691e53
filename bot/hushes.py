"""The hushes of all communities: begun, ended, told of, and asked whether one holds."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from bot import audit, held
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.effects import Effect
from bot.happenings import HappeningRow, Happenings
from bot.held import Held
from bot.hush import (
    Hush,
    add,
    answers_nobody,
    find,
    known_days,
    longest,
    move,
    of,
    since,
    unwritten,
)
from bot.ids import Ids
from bot.members import Member, Members
from bot.outbox import OutboxRow
from bot.seen import Seen
from bot.store.db import Database, Tx
from bot.work import Work

BEGUN, ENDED = "core.hush_begun", "core.hush_ended"
ALARM = "hush"
KEPT_MS = 60 * 86_400_000  # what was due longer ago is posted by nobody


class Hushes:
    """Knows which communities are hushed, begins and ends the known days, tells of all."""

    def __init__(
        self,
        db: Database,
        communities: Communities,
        happenings: Happenings,
        ids: Ids,
        clock: Clock,
        work: Work,
    ) -> None:
        self._db = db
        self._communities = communities
        self._happenings = happenings
        self._ids = ids
        self._clock = clock
        self._work = work
        self._rows: dict[int, dict[int, Hush]] = defaultdict(dict)
        self.released: Callable[[Tx, OutboxRow, int], None]  # what goes out after all
        self.begun: Callable[[Community], None] = lambda _: None  # at once, for what waits

    async def learn(self) -> None:
        """Know what was asked for before this process began."""
        for hush in await self._db.read(since, self._clock.now() - KEPT_MS):
            self._rows[hush.community][hush.id] = hush

    def active(self, community: Community, now: int) -> Hush | None:
        """The hush of a community at an instant, from memory."""
        if not community.hush and community.id not in self._rows:
            return None
        return longest(self._rows[community.id].values(), community, now)

    def holds(self, effect: Effect, community: Community, due_at: int, now: int) -> bool:
        """Whether an effect that was due then is not to go out now: it would answer nobody."""
        return answers_nobody(effect, community) and self.covers(community, due_at, now)

    def covers(self, community: Community, due_at: int, now: int) -> bool:
        """Whether a community was hushed at any time from when something was due until now."""
        if not community.hush and community.id not in self._rows:
            return False
        since, until = min(due_at, now), max(due_at, now)
        rows = self._rows[community.id].values()
        spans = [*rows, *unwritten(rows, community, since, until)]
        return any(hush.at(now) or hush.touches(since, until) for hush in spans)

    def begin(self, tx: Tx, community: Community, until: int, by: int, now: int) -> Hush:
        """Hush a community from now on, or give the hush that a member began another end."""
        former = of(tx, community, now)
        if former is not None and former.known is None:
            hush = replace(former, until=until)
            move(tx, hush)
            self._audit(tx, hush, "hush extend", by, former.until, until, now)
            self._came(tx, community, hush, "extended")
            return hush
        hush = Hush(self._ids.new(), community.id, now, until, by)
        add(tx, hush)
        self._audit(tx, hush, "hush", by, None, until, now)
        self._came(tx, community, hush, "begun")
        return hush

    def end(self, tx: Tx, community: Community, by: int, now: int) -> Hush | None:
        """End all that hushes a community now, before its time; None if nothing does."""
        ended = None
        while (hush := of(tx, community, now)) is not None:
            if hush.id == 0:  # a known day that nobody has seen begin
                hush = replace(hush, id=self._ids.new())
                add(tx, hush)
            self._audit(tx, hush, "hush end", by, hush.until, now, now)
            ended = self._end(tx, community, replace(hush, ended_at=now, ended_by=by))
        return ended

    def reach(self, ctx: Seen, right: str, members: Members) -> list[tuple[Community, Member]]:
        """The communities of this chat in which the member holds a right, as themselves there.

        In others than their own it counts what config.yaml and grants say: their chat is not asked.
        """
        home, member = ctx.community, ctx.member
        found = [(home, member)]
        for other in self._communities:
            if other.id == home.id or other.platform != home.platform or other.silent:
                continue
            there = members.by_native(ctx.tx, other, member.native)
            if there is not None and right in members.granted(ctx.tx, other, there):
                found.append((other, there))
        return found

    def held(self, ctx: Seen) -> list[Held]:
        """What was held back here in the last days and not posted since, the oldest first."""

        def holds(row: OutboxRow) -> bool:
            due = row.due_at <= ctx.now and not row.anyway
            return due and self.holds(row.effect, ctx.community, row.due_at, ctx.now)

        return held.listed(ctx.tx, ctx.community.id, ctx.now, holds)

    def listed_since(self, now: int) -> int:
        """From when on what was held is listed (UTC ms)."""
        return now - held.LISTED_MS

    def post(self, ctx: Seen, id: int) -> bool:
        """Post after all what was held back; False if it is not held, or was posted before."""
        rows = list(held.release(ctx.tx, ctx.community.id, id, ctx.now))
        for row in rows:
            self.released(ctx.tx, row, ctx.now)
        return bool(rows)

    def find(self, tx: Tx, community: Community, hush: int) -> Hush | None:
        """A hush of this community by its id."""
        return find(tx, community, hush)

    async def look(self) -> None:
        """End what is over, begin the known days that are here, and look again at the next."""
        now = self._clock.now()
        await self._db.write(self._turn, now)
        following = min(self._boundaries(now), default=None)
        if following is not None:
            self._clock.alarm(ALARM, following, self.look_soon)

    def look_soon(self) -> None:
        """Look again, insisting where the storage fails."""
        self._work.insist(self._clock, ALARM, self.look)

    def _turn(self, tx: Tx, now: int) -> None:
        for community in self._communities:
            if not community.hush and community.id not in self._rows:
                continue
            for hush in list(self._rows[community.id].values()):
                if hush.ended_at is None and hush.until <= now:
                    self._end(tx, community, replace(hush, ended_at=hush.until))
            for hush in unwritten(self._rows[community.id].values(), community, now, now):
                begun = replace(hush, id=self._ids.new())
                add(tx, begun)
                self._came(tx, community, begun, "begun")

    def _boundaries(self, now: int) -> Iterator[int]:
        for community in self._communities:
            for hush in self._rows.get(community.id, {}).values():
                if hush.ended_at is None and hush.until > now:
                    yield hush.until
            for known in known_days(community):
                yield from (at for at in (known.since, known.until) if at > now)

    def _audit(
        self, tx: Tx, hush: Hush, what: str, by: int, before: int | None, after: int, now: int
    ) -> None:
        audit.write(
            tx,
            id=self._ids.new(),
            community=hush.community,
            actor=by,
            action=what,
            target="community",
            before=before,
            after=after,
            at=now,
        )

    def _came(self, tx: Tx, community: Community, hush: Hush, how: str) -> None:
        self._keep(tx, community, hush)
        self._tell(tx, BEGUN, hush, how)
        tx.after_commit(partial(self.begun, community))
        tx.after_commit(self.look_soon)

    def _end(self, tx: Tx, community: Community, hush: Hush) -> Hush:
        move(tx, hush)
        self._keep(tx, community, hush)
        self._tell(tx, ENDED, hush, "ended")
        return hush

    def _keep(self, tx: Tx, community: Community, hush: Hush) -> None:
        def keep() -> None:
            self._rows[community.id][hush.id] = hush

        tx.after_commit(keep)

    def _tell(self, tx: Tx, name: str, hush: Hush, how: str) -> None:
        data = {"hush": hush.id, "how": how}
        row = HappeningRow(
            self._ids.new(), hush.community, None, name, data, self._clock.now(), tries=0
        )
        if self._happenings.wants(name, hush.community, None, data):
            self._happenings.add(tx, row, None)
