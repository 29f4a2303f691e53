"""The rooms of the fake chat: which are slow, which are locked, and whether anybody is let in."""

from dataclasses import dataclass, field

from bot.acts import PAUSED_MS, SLOWEST, Lock, PauseInvites, Slow, Unlock
from bot.delivery import Delivery
from bot.events import Person
from bot.platforms.fake.people import Somebody

RoomKey = tuple[str, str]  # community and room, as the platform calls them


@dataclass(frozen=True, slots=True)
class Rooms:
    """What holds up those who write or come in; `slow` are seconds, `before` what Slow found.

    `said` is when each person last wrote in a room, `paused` until when invites let nobody in.
    """

    slow: dict[RoomKey, int] = field(default_factory=dict)
    before: dict[RoomKey, tuple[int, int]] = field(default_factory=dict)
    locked: dict[RoomKey, Lock] = field(default_factory=dict)
    said: dict[tuple[RoomKey, str], int] = field(default_factory=dict)
    paused: dict[str, int] = field(default_factory=dict)

    def holds(self, who: Somebody, room: str, now: int) -> str | None:
        """Why a person cannot write in a room at this instant (UTC ms); None if they can."""
        key = who.community, room
        if who.person.rights:
            return None
        lock = self.locked.get(key)
        if lock is not None and not _may_write(who.person, lock):
            return f"{room} is locked"
        last = self.said.get((key, who.person.native))
        if last is not None and now < last + self.slow.get(key, 0) * 1000:
            return f"{room} is slow"
        return None

    def heard(self, who: Somebody, room: str, now: int) -> None:
        """A person wrote in a room."""
        self.said[((who.community, room), who.person.native)] = now

    def lets_in(self, community: str, now: int) -> bool:
        """Whether somebody can come in by an invite at this instant (UTC ms)."""
        return self.paused.get(community, now) <= now

    def objection(self, delivery: Delivery, now: int) -> str | None:
        """Why an act cannot be carried out."""
        effect = delivery.effect
        if isinstance(effect, Slow) and not 0 <= effect.seconds <= SLOWEST:
            return f"a room is slowed by at most {SLOWEST} seconds"
        if isinstance(effect, PauseInvites) and effect.until > now + PAUSED_MS:
            return "invites are paused for at most a day"
        return None

    def do(self, delivery: Delivery) -> None:
        """Carry an act out."""
        effect, key = delivery.effect, (delivery.community, delivery.room or "")
        if isinstance(effect, Slow) and effect.seconds:
            self._slow(key, effect.seconds)
        elif isinstance(effect, Slow):
            found, ours = self.before.pop(key, (0, -1))
            if self.slow.get(key, 0) == ours:
                self.slow[key] = found
        elif isinstance(effect, Lock):
            self.locked[key] = effect
        elif isinstance(effect, Unlock):
            self.locked.pop(key, None)
        elif isinstance(effect, PauseInvites):
            self.paused[delivery.community] = effect.until

    def _slow(self, key: RoomKey, seconds: int) -> None:
        now = self.slow.get(key, 0)
        found, ours = self.before.get(key, (now, now))
        found = found if now == ours else now  # somebody changed it meanwhile
        self.slow[key] = max(found, seconds)
        self.before[key] = (found, self.slow[key])


def _may_write(who: Person, lock: Lock) -> bool:
    return who.native in lock.people or bool(who.roles & {*lock.roles})
