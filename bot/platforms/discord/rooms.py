"""Effects on whole rooms and on the way in: slow mode, locks, the pause of invites."""

import datetime as dt
from typing import Any

import discord
from discord.http import Route

from bot.acts import PAUSED_MS, SLOWEST, Lock, PauseInvites, Slow, Unlock
from bot.delivery import Delivery, Done, Outcome, Refused
from bot.effects import Lane
from bot.platforms.base import Ground
from bot.platforms.discord import locks, store
from bot.platforms.discord.permissions import ADMINISTRATOR, MANAGE_GUILD, MANAGE_MESSAGES
from bot.platforms.discord.rest import Rest

CHANNEL = "/channels/{channel_id}"
OVERWRITE = f"{CHANNEL}/permissions/{{overwrite_id}}"
OPERATE = ADMINISTRATOR | MANAGE_GUILD | MANAGE_MESSAGES
UNKNOWN_OVERWRITE = 10009
SPARE_MS = 60_000  # for the way to Discord, which counts from when it gets there


class Rooms:
    """What is done to rooms; what they were like before is kept until that ends."""

    def __init__(self, rest: Rest, ground: Ground) -> None:
        self._rest = rest
        self._db = ground.db
        self._clock = ground.clock

    async def carry_out(
        self, delivery: Delivery, effect: Slow | Lock | Unlock | PauseInvites
    ) -> Outcome:
        """Do it; done again, it is the same."""
        match effect:
            case Slow():
                return await self._slow(delivery, effect)
            case Lock():
                return await self._lock(delivery, effect)
            case Unlock():
                return await self._unlock(delivery, effect.lane)
            case PauseInvites():
                return await self._pause(delivery, effect)

    async def _slow(self, delivery: Delivery, effect: Slow) -> Outcome:
        if not 0 <= effect.seconds <= SLOWEST:
            return Refused(f"Discord slows a room by {SLOWEST} seconds at most")
        place = delivery.community, delivery.room or ""
        room = await self._room(delivery, effect.lane)
        now = int(room.get("rate_limit_per_user") or 0)
        kept = await self._db.read(store.slowed, *place)
        found = kept.found if kept and now in (kept.ours, kept.former) else now
        if effect.seconds:
            wanted = max(found, effect.seconds)
            await self._db.write(store.slow, *place, store.Slowed(found, wanted, now))
        else:
            wanted = found
        if wanted != now:
            body = {"rate_limit_per_user": wanted}
            await self._rest.request(effect.lane, self._route("PATCH", delivery), json=body)
        if not effect.seconds:
            await self._db.write(store.slow_no_more, *place)
        return Done()

    async def _lock(self, delivery: Delivery, effect: Lock) -> Outcome:
        place, lane = (delivery.community, delivery.room or ""), effect.lane
        here = locks.read(await self._room(delivery, lane))
        changes = locks.locking(here, self._who(delivery, effect))
        await self._db.write(store.lock, *place, changes)
        for change in changes:
            now = here.get(change.holder)
            bits = (now.bits if now else locks.Bits()).with_writing(change.ours)
            if now is None or now.bits != bits:
                await self._put(delivery, lane, change, bits)
        return Done()

    async def _unlock(self, delivery: Delivery, lane: Lane) -> Outcome:
        place = delivery.community, delivery.room or ""
        kept = await self._db.read(store.locked, *place)
        here = locks.read(await self._room(delivery, lane)) if kept else {}
        for change in locks.opening(kept, delivery.community, str(self._rest.me)):
            bits = locks.opened(change, here.get(change.holder))
            if bits == locks.Bits() and not change.there:
                await self._take(delivery, lane, change)
            elif bits is not None:
                await self._put(delivery, lane, change, bits)
        await self._db.write(store.lock_no_more, *place)
        return Done()

    async def _pause(self, delivery: Delivery, effect: PauseInvites) -> Outcome:
        now = self._clock.now()
        if effect.until > now + PAUSED_MS:
            return Refused("Discord pauses invites for a day at most")
        until = min(effect.until, now + PAUSED_MS - SPARE_MS)
        at = dt.datetime.fromtimestamp(until / 1000, dt.UTC).isoformat()
        body = {"invites_disabled_until": at if until > now else None}
        route = Route("PUT", "/guilds/{guild_id}/incident-actions", guild_id=delivery.community)
        await self._rest.request(effect.lane, route, json=body)
        return Done()

    async def _room(self, delivery: Delivery, lane: Lane) -> dict[str, Any]:
        found: dict[str, Any] = await self._rest.request(lane, self._route("GET", delivery))
        return found

    async def _put(
        self, delivery: Delivery, lane: Lane, change: locks.Change, bits: locks.Bits
    ) -> None:
        body = {"type": change.kind, "allow": str(bits.allow), "deny": str(bits.deny)}
        await self._rest.request(lane, self._route("PUT", delivery, change.holder), json=body)

    async def _take(self, delivery: Delivery, lane: Lane, change: locks.Change) -> None:
        try:
            await self._rest.request(lane, self._route("DELETE", delivery, change.holder))
        except discord.HTTPException as error:
            if error.code != UNKNOWN_OVERWRITE:
                raise

    def _route(self, method: str, delivery: Delivery, holder: str | None = None) -> Route:
        if holder is None:
            return Route(method, CHANNEL, channel_id=delivery.room)
        return Route(method, OVERWRITE, channel_id=delivery.room, overwrite_id=holder)

    def _who(self, delivery: Delivery, effect: Lock) -> locks.Who:
        guild = self._rest.client.get_guild(int(delivery.community))
        roles = guild.roles if guild else ()
        return locks.Who(
            everyone=delivery.community,
            bot=str(self._rest.me),
            operators=frozenset(
                str(role.id)
                for role in roles
                if role.permissions.value & OPERATE or str(role.id) in effect.roles
                if not role.is_bot_managed() and not role.is_default()
            ),
            people=frozenset(each for each in effect.people if each.isdecimal()),
            bots=frozenset(str(role.id) for role in roles if role.is_bot_managed()),
        )
