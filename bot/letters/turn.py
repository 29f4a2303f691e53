"""One turn of a platform's lane: what came of the last messages, and which may go next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bot import outbox
from bot.communities import Communities, Community
from bot.delivery import Done, Halted, Hushed, Outcome, Refused, TryLater, Unclear
from bot.effects import Quota, Whisper
from bot.hushes import Hushes
from bot.letters import doors, store
from bot.letters.budget import fits_at
from bot.letters.doors import Halt
from bot.letters.store import Letter
from bot.members import Members
from bot.outbox import Ending, OutboxRow
from bot.store.db import Tx

PAGE = 50
ATTEMPTS = 8
PAUSE_MS = 2_000
MINUTE_MS, DAY_MS = 60_000, 86_400_000
KEPT_MS = 30 * DAY_MS
CLOSED_MS = 7 * DAY_MS
LONGEST_HALT = 8  # days; the first is one, each further one in a row twice as long
STATES = {Done: "done", Refused: "refused", Unclear: "unclear", Hushed: "hushed"}

Ended = tuple[Community, OutboxRow, Ending]


class Carried(NamedTuple):
    """What came of a message; without an outcome it was not tried.

    `row` is as it was before: `row.begun` tells of former attempts alone.
    """

    letter: Letter
    row: OutboxRow
    outcome: Outcome | None
    said: str = ""


@dataclass(slots=True)
class Turn:
    """What follows from a turn: messages to carry out, endings to tell, when to come again."""

    now: int
    going: list[tuple[Letter, OutboxRow]] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)
    again: bool = False
    blocked: bool = False
    wake: int | None = None

    def wake_at(self, at: int | None) -> None:
        """Come again at an instant, or before."""
        if at is not None:
            self.wake = at if self.wake is None else min(self.wake, at)


class Turns:
    """Decides over rows alone; what is sent, and by whom, is the lane's."""

    def __init__(
        self,
        members: Members,
        communities: Communities,
        quotas: Mapping[str, Sequence[Quota]],
        hushes: Hushes,
    ) -> None:
        self._members = members
        self._hushes = hushes
        self._communities = communities
        self._quotas = quotas

    def settle(self, tx: Tx, turn: Turn, platform: str, carried: Sequence[Carried]) -> None:
        """Write down what came of messages, and of the answers that showed some."""
        for each in carried:
            self._settle(tx, turn, each)
        for letter, state in store.answered(tx, platform):
            row = outbox.unended(tx, letter)
            if row is None:
                store.end(tx, [letter], turn.now)
            elif state == "done":
                self._end(tx, turn, row, "done", "read behind the button")
            elif state == "refused":  # of which the operators have been told
                self._end(tx, turn, row, "expired", "the answer with it was refused")
            else:
                store.unshow(tx, letter)

    def _settle(self, tx: Tx, turn: Turn, carried: Carried) -> None:
        letter, row, outcome, said = carried
        if outcome is None or isinstance(outcome, Halted):
            begun = letter.begun_at if outcome is None else turn.now
            store.give_back(tx, letter.id, begun)
            outbox.put_off(tx, [(turn.now, row.begun, row.id)])
            if outcome is not None:
                self._halt(tx, letter.platform, outcome.reason, turn.now)
        elif isinstance(outcome, Refused) and outcome.closed:
            doors.close(tx, letter.platform, letter.person, turn.now + CLOSED_MS)
            store.keep(tx, letter.id, "closed")
            outbox.put_off(tx, [(turn.now, None, row.id)])
        elif isinstance(outcome, TryLater):
            self._again(tx, turn, carried, outcome.seconds)
        else:
            reason = outcome.reason if isinstance(outcome, Refused) else None
            native = outcome.native if isinstance(outcome, Done) else None
            self._end(tx, turn, row, STATES[type(outcome)], reason, native, said)
            if isinstance(outcome, Done):
                doors.forget_halt(tx, letter.platform)

    def _again(self, tx: Tx, turn: Turn, carried: Carried, seconds: float) -> None:
        letter, row = carried.letter, carried.row
        attempts = row.attempts + 1
        if attempts >= ATTEMPTS and not seconds:
            self._end(tx, turn, row, "refused", f"it failed {attempts} times")
            return
        until = turn.now + (round(seconds * 1000) or PAUSE_MS * 2**attempts)
        store.put_off(tx, letter.id, until)
        if seconds:  # the platform's own word: this attempt did nothing
            outbox.put_off(tx, [(until, row.begun, row.id)])
            if row.begun is None:
                store.give_back(tx, letter.id, turn.now)

    def _halt(self, tx: Tx, platform: str, reason: str, now: int) -> None:
        former = doors.last_halt(tx, platform)
        times = 1 if former is None else former.times + 1
        days = min(2 ** (times - 1), LONGEST_HALT)
        doors.halt(tx, platform, Halt(reason, now, now + days * DAY_MS, times))

    def pick(self, tx: Tx, turn: Turn, platform: str) -> None:
        """Begin what may go now, in the order of age."""
        halted = doors.last_halt(tx, platform)
        if halted is not None and halted.until > turn.now:
            turn.blocked = True
            turn.wake_at(halted.until)
            return
        found = store.due(tx, platform, turn.now, PAGE)
        for letter in found:
            if not self._consider(tx, turn, letter):
                return
        turn.again = len(found) == PAGE
        turn.wake_at(store.next_due(tx, platform, turn.now))

    def _consider(self, tx: Tx, turn: Turn, letter: Letter) -> bool:
        """Decide over one; False if the budget of all is used up."""
        row, community = outbox.unended(tx, letter.id), self._communities.by_id(letter.community)
        if row is None:
            store.end(tx, [letter.id], turn.now)
        elif community is None:
            self._end(tx, turn, row, "refused", "its community or platform is not configured")
        elif letter.state != "begun" and self._hushed(row, community, turn.now):
            self._end(tx, turn, row, "hushed")
        elif letter.state == "begun" or not self._held_back(tx, turn, letter, row, community):
            return self._begin(tx, turn, letter, row, community)
        return True

    def _hushed(self, row: OutboxRow, community: Community, now: int) -> bool:
        return not row.anyway and self._hushes.holds(row.effect, community, row.due_at, now)

    def _held_back(
        self, tx: Tx, turn: Turn, letter: Letter, row: OutboxRow, community: Community
    ) -> bool:
        member = self._members.get(tx, letter.member)
        if member is None or member.left_at is not None:
            self._end(tx, turn, row, "expired", "the member is gone")
        elif not owed(row) and doors.stopped(tx, letter.community, letter.member):
            store.keep(tx, letter.id, "stopped")
        elif doors.closed(tx, letter.platform, letter.person, turn.now):
            store.keep(tx, letter.id, "closed")
        elif turn.now - letter.due_at > MINUTE_MS and community.after_night(turn.now) > turn.now:
            store.put_off(tx, letter.id, community.after_night(turn.now))
        else:
            return False
        return True

    def _begin(
        self, tx: Tx, turn: Turn, letter: Letter, row: OutboxRow, community: Community
    ) -> bool:
        quotas = self._quotas.get(letter.platform, ())
        own = fits_at(tx, letter, (quota for quota in quotas if quota.each), turn.now)
        if own is not None and not owed(row):
            store.put_off(tx, letter.id, community.after_night(own))
            return True
        all_ = fits_at(tx, letter, (quota for quota in quotas if not quota.each), turn.now)
        if all_ is not None:
            turn.blocked = True
            turn.wake_at(all_)
            return False
        store.begin(tx, letter.id, turn.now)
        outbox.begin(tx, [(turn.now, letter.id)])
        turn.going.append((letter, row))
        return True

    def forget_old(self, tx: Tx, turn: Turn, platform: str) -> list[int]:
        """End what nobody read for 30 days; the communities in which that was."""
        found = store.old(tx, platform, turn.now - KEPT_MS, PAGE)
        for letter in found:
            row = outbox.unended(tx, letter.id)
            if row is None:
                store.end(tx, [letter.id], turn.now)
            else:
                self._end(tx, turn, row, "expired", "nobody read it for 30 days")
        turn.again = turn.again or len(found) == PAGE
        oldest = store.oldest(tx, platform)
        turn.wake_at(None if oldest is None else oldest + KEPT_MS)
        longest = max((quota.within for quota in self._quotas.get(platform, ())), default=0)
        store.prune(tx, platform, turn.now - KEPT_MS - longest, 2 * PAGE)  # more than begin in one
        return sorted({letter.community for letter in found})

    def _end(
        self,
        tx: Tx,
        turn: Turn,
        row: OutboxRow,
        state: str,
        reason: str | None = None,
        native: str | None = None,
        said: str = "",
    ) -> None:
        ending = Ending(row.id, state, native, said, reason, turn.now)
        outbox.end(tx, [ending])
        store.end(tx, [row.id], turn.now)
        community = self._communities.by_id(row.community)
        if community is not None and state != "expired":
            turn.ended.append((community, row, ending))


def owed(row: OutboxRow) -> bool:
    """Whether it tells its member what was done to them, so that they must hear of it."""
    return isinstance(row.effect, Whisper) and row.effect.owed
