"""The courier: carries out committed effects, each once, in the order of lanes and rooms."""

import heapq
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from bot import anew, outbox, patience
from bot.answers import Answers
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.delivery import Done, Expired, Halted, Hushed, Outcome, Refused, TryLater, Unclear
from bot.effects import Edit
from bot.endings import Endings
from bot.hushes import Hushes
from bot.outbox import Ending, OutboxRow, Queue
from bot.patience import PAUSE_SECONDS
from bot.platforms.base import Carrier
from bot.queues import ALARM, Later, Waiting
from bot.ready import NotYet, Ready, Unheard, Unsayable
from bot.store.db import Database
from bot.work import Work

log = logging.getLogger("plaza.courier")

STATES = {
    Done: "done",
    Refused: "refused",
    Halted: "refused",
    Unclear: "unclear",
    Expired: "expired",
    Hushed: "hushed",
}
NEEDLESS = ("superseded", "hushed")  # what ended while it waited


class Courier:
    """One queue per room, and one per member; answers belong to neither and wait for nobody."""

    def __init__(
        self,
        db: Database,
        platforms: Mapping[str, Carrier],
        communities: Communities,
        ready: Ready,
        clock: Clock,
        work: Work,
        hushes: Hushes,
        ended: Callable[[Community, OutboxRow, Ending], None],
        kept: Callable[[OutboxRow, Community, Outcome], Awaitable[Outcome]],
    ) -> None:
        self._db = db
        self._platforms = platforms
        self._communities = communities
        self._ready = ready
        self._clock = clock
        self._work = work
        self._hushes = hushes
        self._ended = ended
        self._kept = kept
        self._endings = Endings(db, work)
        self._queues: dict[Queue, Waiting] = {}
        self.answers = Answers(work, self._marked, self._carry_out, self._put_off)
        self._later = Later(clock, self._queue)
        self._edits: dict[int, OutboxRow] = {}
        self._known: set[int] = set()  # rows of the time around the start
        self._started = False

    async def start(self) -> None:
        """Take up what a former process left."""
        for row in await self._db.read(outbox.waiting):
            self.take(row)
        self._started = True

    def take(self, row: OutboxRow) -> None:
        """A committed row: carry it out as soon as its time and its turn come."""
        if row.id in self._known:
            return  # committed around the start, when it is both read and told of
        if not self._started:
            self._known.add(row.id)
        if isinstance(row.effect, Edit):
            self._supersede(row)
        if row.not_before <= self._clock.now():
            self._queue(row)
        elif row.attempts and (queue := row.queue) is not None and row.post is None:
            self._pause(queue, row, row.not_before)  # as before the restart
        else:  # what is done to a post may wait for that alone, and holds up no other
            self._later.push(row)

    def _queue(self, row: OutboxRow) -> None:
        queue = row.queue
        if queue is None:
            self.answers.take(row)
            return
        waiting = self._queues.get(queue)
        if waiting is not None:  # somebody serves it, or it pauses
            waiting.push(row)
            return
        waiting = self._queues[queue] = Waiting()
        waiting.push(row)
        self._work.start(self._serve(queue, waiting))

    def hush(self, community: Community) -> None:
        """A community is hushed from now on: what waits and would answer nobody ends at once."""
        queues = [queue for queue in self._queues if queue.community == community.id]
        waiting = [row for queue in queues for row in self._queues[queue].rows()]
        for row in (*waiting, *(row for row in self._later.rows() if row.attempts)):
            # What may be out already is looked for first, when its turn comes.
            if row.begun is None and row.state == "pending" and self._held(row, community):
                row.state = "hushed"
                self._end(row, "hushed", community=community)

    def _held(self, row: OutboxRow, community: Community) -> bool:
        own = row.community == community.id and not row.anyway
        return own and self._hushes.holds(row.effect, community, row.due_at, self._clock.now())

    def _supersede(self, row: OutboxRow) -> None:
        """A newer edit of one post makes a waiting older one needless."""
        assert row.post is not None
        older = self._edits.get(row.post)
        if older is not None and older.state == "pending":
            if isinstance(row.effect, Edit) and isinstance(older.effect, Edit):
                row.effect = replace(row.effect, anew=row.effect.anew or older.effect.anew)
            older.state = "superseded"
            self._end(older, "superseded", reason=f"by {row.id}")
        self._edits[row.post] = row

    async def _serve(self, queue: Queue, waiting: Waiting) -> None:
        """Carry out the rows of a queue one after another; a pause holds all of them."""
        while waiting.heap:
            _, _, row = heapq.heappop(waiting.heap)
            pause = 0.0 if row.state in NEEDLESS else await self._carry(row)
            if pause and row.aside:
                self._put_off(row, pause)
            elif pause:
                self._pause(queue, row, self._clock.now() + round(pause * 1000))
                return
        del self._queues[queue]

    def _pause(self, queue: Queue, row: OutboxRow, until: int) -> None:
        waiting = self._queues.setdefault(queue, Waiting())
        waiting.push(row)
        again = partial(self._serve, queue, waiting)
        self._clock.alarm(f"{ALARM} {queue}", until, lambda: self._work.start(again()))

    def _put_off(self, row: OutboxRow, seconds: float) -> None:
        row.not_before = self._clock.now() + round(seconds * 1000)
        self._later.push(row)

    async def _carry(self, row: OutboxRow) -> float:
        """Mark the row and carry it out; seconds to wait if it must be tried again, else 0."""
        begun = row.begun
        if not await self._marked([row]):
            return PAUSE_SECONDS
        return await self._carry_out(row, begun)

    async def _marked(self, rows: Sequence[OutboxRow]) -> bool:
        """Whether it is on disk that these rows are being carried out."""
        now = self._clock.now()
        for row in rows:
            row.state = "sending"
            row.attempts += 1
        if not await self._endings.begin([(now, row.id) for row in rows]):
            log.error("%d effects wait until something can be written again", len(rows))
            return False
        for row in rows:
            row.begun = row.begun or now
        return True

    async def _carry_out(self, row: OutboxRow, begun: int | None) -> float:
        """Seconds to wait until it must be tried again, or 0.

        `begun` is when it was first tried, where a former attempt may have been carried out.
        """
        community = self._communities.by_id(row.community)
        platform = self._platforms.get(row.effect.by or community.platform) if community else None
        if community is None or platform is None:
            self._end(row, "refused", reason="its community or platform is not configured")
            return 0.0
        if community.stage == "gone":
            self._end(row, "refused", reason="the bot was removed from this community")
            return 0.0
        said, outcome = await self.out(platform, row, community, begun)
        if not isinstance(outcome, TryLater):
            self._finish(row, outcome, said, community)
            return 0.0
        if not outcome.seconds:
            return self._failed(row, community)
        until = self._clock.now() + round(outcome.seconds * 1000)
        self._endings.put_off(row.id, until, begun)
        row.state, row.begun = "pending" if begun is None else "sending", begun
        return outcome.seconds

    def _failed(self, row: OutboxRow, community: Community) -> float:
        """A fault: seconds to the next try, 0 for none."""
        seconds = patience.next_try(row, self._clock.now())
        if seconds is None:
            state, reason = patience.given_up(row), patience.BROKEN
            self._end(row, state, reason=reason, community=community)
        return seconds or 0.0

    async def out(
        self, platform: Carrier, row: OutboxRow, community: Community, begun: int | None
    ) -> tuple[str, Outcome]:
        """Carry a row out; what was said, and what came of it.

        `begun` is when it was first tried, where a former attempt may have been carried out.
        """
        said, outcome = await self._try(platform, row, community, begun)
        return said, await self._kept(row, community, outcome)

    async def _try(
        self, platform: Carrier, row: OutboxRow, community: Community, begun: int | None
    ) -> tuple[str, Outcome]:
        try:
            delivery = await self._ready.make(row, community, platform, begun)
            found = None if begun is None else await platform.find(delivery)
            if found is None and self._held(row, community):
                return "", Hushed()
            if found is None:
                found = await anew.carry_out(
                    self._db, self._ready, platform, row, community, delivery
                )
            return delivery.text, found
        except Unheard:
            return "", Hushed()
        except Unsayable as error:
            return "", Refused(str(error))
        except NotYet:
            row.aside = True
            return "", TryLater(PAUSE_SECONDS)
        except Exception:
            log.exception("%s could not carry out %s", platform.name, row.key)
            if row.faults + 1 < patience.OF_OURS:
                return "", TryLater(0)
            return "", Refused(f"it failed {patience.OF_OURS} times")

    def _finish(
        self,
        row: OutboxRow,
        outcome: Done | Refused | Halted | Unclear | Expired | Hushed,
        said: str,
        community: Community,
    ) -> None:
        native = outcome.native if isinstance(outcome, Done) else None
        reason = outcome.reason if isinstance(outcome, Refused | Halted) else None
        if native is not None:
            self._ready.came_out(_stands_for(row), native)
        row.state = state = STATES[type(outcome)]
        self._end(row, state, native, said, reason, community)

    def _end(
        self,
        row: OutboxRow,
        state: str,
        native: str | None = None,
        said: str = "",
        reason: str | None = None,
        community: Community | None = None,
    ) -> None:
        if row.post is not None and self._edits.get(row.post) is row:
            del self._edits[row.post]
        self._known.discard(row.id)  # what was hushed may come again
        post = _stands_for(row)
        anew = None if native is None or post == row.id else post
        ending = Ending(row.id, state, native, said, reason, self._clock.now(), anew)
        self._endings.end(ending)
        if community is not None:
            self._ended(community, row, ending)


def _stands_for(row: OutboxRow) -> int:
    """The post whose native id comes of a row: its own, or that of the post that it says anew."""
    return row.effect.post if isinstance(row.effect, Edit) and row.effect.anew else row.id
