"""Slow and locked rooms here, and the door: what the bot does to them, and whom they hold back."""

import math

from bot.acts import PAUSED_MS, SLOWEST, InRoom, Lock, PauseInvites, Retitle, Slow, Unlock
from bot.delivery import Done, Outcome, Refused
from bot.errors import UserError
from bot.platforms.base import Ground, Home
from bot.platforms.webchat import asks
from bot.platforms.webchat.deeds.store import Action
from bot.platforms.webchat.holding import store
from bot.store.db import Tx

MINUTE_MS = 60_000


class Rooms:
    """Carries out what is done to a whole room, or to the door."""

    def __init__(self, ground: Ground) -> None:
        self._db = ground.db
        self._clock = ground.clock

    async def carry_out(self, home: Home, effect: InRoom | PauseInvites) -> Outcome:
        """Do it; done again, it is the same. Nobody but the bot slows or locks a room here."""
        if isinstance(effect, PauseInvites):
            return await self._shut(home, effect)
        if effect.room not in home.rooms:
            return Refused(f"there is no room {effect.room} in {home.native}")
        if isinstance(effect, Retitle):
            return Refused("only the bot opens threads here")
        if isinstance(effect, Slow) and not 0 <= effect.seconds <= SLOWEST:
            return Refused(f"a room is slowed by {SLOWEST} seconds at most")
        return await self._db.write(self._hold, home.native, effect)

    async def _shut(self, home: Home, effect: PauseInvites) -> Outcome:
        if effect.until > self._clock.now() + PAUSED_MS:
            return Refused("the door is shut for a day at most")
        await self._db.write(store.shut, home.native, effect.until)
        return Done()

    def _hold(self, tx: Tx, community: str, effect: InRoom) -> Outcome:
        held = store.held(tx, community, effect.room)
        if isinstance(effect, Slow):
            held = held._replace(slow=effect.seconds)
        elif isinstance(effect, Lock):
            held = held._replace(locked=True, writers=effect.people)
        elif isinstance(effect, Unlock):
            held = held._replace(locked=False, writers=())
        store.hold(tx, community, effect.room, held)
        return Done()


def check(tx: Tx, done: Action, asked: asks.Doing) -> None:
    """Raises UserError if a room holds back what a member does there; what is let through counts.

    Operators are not to be asked about.
    """
    if not isinstance(asked, asks.Say | asks.Edit):
        return
    held = store.held(tx, done.community, done.room)
    if held.locked and done.member not in held.writers:
        raise UserError("refused-locked")
    if not held.slow or isinstance(asked, asks.Edit):
        return
    place = done.community, done.room, done.member
    since = store.spoke(tx, *place)
    left = 0 if since is None else since + held.slow * 1000 - done.at
    if left > 0:
        raise UserError("refused-slow", seconds=math.ceil(left / 1000))
    store.speak(tx, *place, done.at)


def check_door(tx: Tx, community: str, now: int) -> None:
    """Raises UserError if nobody new comes in now."""
    left = store.shut_until(tx, community) - now
    if left > 0:
        raise UserError("refused-shut", minutes=math.ceil(left / MINUTE_MS))
