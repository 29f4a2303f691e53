"""Effects on members and on what they wrote: roles, time-outs, putting out, clearing away."""

import asyncio
import datetime as dt
from weakref import WeakValueDictionary

import discord
from discord.http import Route

from bot.acts import Ban, GiveRole, Kick, Purge, Rename, Retitle, TakeRole, TimeOut, Unban
from bot.clock import Clock
from bot.delivery import Delivery, Done, Outcome, Refused
from bot.effects import Lane
from bot.platforms.discord.facts import instant
from bot.platforms.discord.places import place, thread_of
from bot.platforms.discord.rest import FAULT, Rest

MEMBER = "/guilds/{guild_id}/members/{user_id}"
CHANNEL = "/channels/{channel_id}"
TRIES = 3  # at a role that Discord says it gave, and that is not there
DAY = 24 * 3600 * 1000
LONGEST = 28  # days of a time-out
OLD = 14 * DAY - 3600 * 1000  # what is older cannot be deleted in bulk; an hour for the way
BULK = 100
UNKNOWN_MESSAGE, UNKNOWN_MEMBER, UNKNOWN_BAN = 10008, 10007, 10026
BANS = "/guilds/{guild_id}/bans/{user_id}"


class Protection:
    """What is done to members, each one's roles one change after the other."""

    def __init__(self, rest: Rest, clock: Clock) -> None:
        self._rest = rest
        self._clock = clock
        self._changing: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def role(self, delivery: Delivery, effect: GiveRole | TakeRole) -> Outcome:
        """Give or take a role, and look whether it came about: Discord can lose a change."""
        lane, given = effect.lane, _whom(delivery)
        method = "PUT" if isinstance(effect, GiveRole) else "DELETE"
        lock = self._changing.setdefault(
            (delivery.community, delivery.member or ""), asyncio.Lock()
        )
        async with lock:
            for _ in range(TRIES):
                path = f"{MEMBER}/roles/{{role_id}}"
                await self._rest.request(lane, Route(method, path, role_id=effect.role, **given))
                member = await self._rest.request(lane, Route("GET", MEMBER, **given))
                if (effect.role in map(str, member["roles"])) == isinstance(effect, GiveRole):
                    return Done()
        return FAULT

    async def time_out(self, delivery: Delivery, effect: TimeOut) -> Outcome:
        """Silence a member until an instant; one that is past ends it."""
        left = effect.until - self._clock.now()
        if left > LONGEST * DAY:
            return Refused(f"Discord silences nobody for longer than {LONGEST} days")
        until = dt.datetime.fromtimestamp(effect.until / 1000, dt.UTC).isoformat()
        body = {"communication_disabled_until": until if left > 0 else None}
        route = Route("PATCH", MEMBER, **_whom(delivery))
        await self._rest.request(effect.lane, route, json=body)
        return Done()

    async def put_out(self, delivery: Delivery, effect: Kick | Ban) -> Outcome:
        """Kick or ban; to kick who is gone is done."""
        ban = isinstance(effect, Ban)
        route = Route("PUT" if ban else "DELETE", BANS if ban else MEMBER, **_whom(delivery))
        try:
            await self._rest.request(effect.lane, route, reason=delivery.reason)
        except discord.HTTPException as error:
            if ban or error.code != UNKNOWN_MEMBER:
                raise
        return Done()

    async def let_in(self, delivery: Delivery, effect: Unban) -> Outcome:
        """Lift a ban; where there is none, it is done."""
        try:
            await self._rest.request(effect.lane, Route("DELETE", BANS, **_whom(delivery)))
        except discord.HTTPException as error:
            if error.code != UNKNOWN_BAN:
                raise
        return Done()

    async def rename(self, delivery: Delivery, effect: Rename) -> Outcome:
        """Give a nickname, or take it away: nobody but they themselves changes an account's."""
        route = Route("PATCH", MEMBER, **_whom(delivery))
        await self._rest.request(effect.lane, route, json={"nick": delivery.text or None})
        return Done()

    async def retitle(self, delivery: Delivery, effect: Retitle) -> Outcome:
        """Call a thread otherwise, and shut or open it.

        One that sleeps takes nothing but to be woken, and so few names a time that the same is
        not given twice.
        """
        thread = thread_of(effect.thread)
        change = Route("PATCH", CHANNEL, channel_id=thread)
        there = await self._rest.request(effect.lane, Route("GET", CHANNEL, channel_id=thread))
        sleep = there.get("thread_metadata")
        if sleep is None:
            return Refused(f"{thread} is no thread")
        wanted = {"name": delivery.text, "locked": effect.shut, "archived": effect.shut}
        is_now = {"name": there["name"], **{key: sleep.get(key) for key in ("locked", "archived")}}
        if wanted == is_now:
            return Done()
        if sleep.get("archived"):
            await self._rest.request(effect.lane, change, json={"archived": False})
        await self._rest.request(effect.lane, change, json=wanted)
        return Done()

    async def purge(self, delivery: Delivery, effect: Purge) -> Outcome:
        """Clear messages away: the young ones together, the old ones one by one."""
        by_channel: dict[str, list[str]] = {}
        for message in dict.fromkeys(effect.messages):
            channel, id = place(message, delivery.room)
            by_channel.setdefault(channel, []).append(id)
        for channel, messages in by_channel.items():
            await self._clear(effect.lane, channel, messages)
        return Done()

    async def _clear(self, lane: Lane, channel: str, messages: list[str]) -> None:
        since = self._clock.now() - OLD
        young = [each for each in messages if instant(each) > since]
        single = [each for each in messages if each not in set(young)]
        while len(young) > 1:
            together, young = young[:BULK], young[BULK:]
            path = "/channels/{channel_id}/messages/bulk-delete"
            route = Route("POST", path, channel_id=channel)
            await self._rest.request(lane, route, json={"messages": together})
        for message in (*young, *single):
            await self._clear_one(lane, channel, message)

    async def _clear_one(self, lane: Lane, channel: str, message: str) -> None:
        path = "/channels/{channel_id}/messages/{message_id}"
        try:
            route = Route("DELETE", path, channel_id=channel, message_id=message)
            await self._rest.request(lane, route)
        except discord.HTTPException as error:
            if error.code != UNKNOWN_MESSAGE:
                raise


def _whom(delivery: Delivery) -> dict[str, str]:
    return {"guild_id": delivery.community, "user_id": delivery.member or ""}
