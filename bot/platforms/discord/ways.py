"""How people came in, as far as Discord tells: counters of invites, and a search for members."""

from collections.abc import Mapping
from typing import Any

import discord
from discord.http import Route

from bot.clock import Clock
from bot.delivery import Came, Delivery, Outcome
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.rest import Rest
from bot.ways import Invited, InvitesRead, ReadInvites, SearchWays, Way, WaysFound

Data = Mapping[str, Any]

NO_USES = "no-uses"
BY_INVITE, BY_VANITY, UNTOLD = 5, 6, 0  # Discord's `join_source_type`
OFF = (401, 403, 404, 405)  # answers after which the search is not asked for a day
LATER_MS = 30_000  # where it says that it knows nobody yet, and not until when
VANITY = "VANITY_URL"  # a server's feature


class Ways:
    """Asks Discord; what it answers is dated by our own clock, before and after."""

    def __init__(self, rest: Rest, clock: Clock) -> None:
        self._rest = rest
        self._clock = clock

    async def read(self, delivery: Delivery, effect: ReadInvites) -> Outcome:
        """All invites of a server, which come in one answer; `uses` only to who manages it."""
        asked_at = self._clock.now()
        route = Route("GET", "/guilds/{guild_id}/invites", guild_id=delivery.community)
        found = await self._rest.request(effect.lane, route)
        if any("uses" not in each for each in found):
            return Came(None, InvitesRead(why=NO_USES))
        own = await self._vanity(delivery, effect) if effect.vanity else None
        read = InvitesRead(
            asked_at=asked_at,
            came_at=self._clock.now(),
            invites=tuple(self._invited(each) for each in found),
            vanity=own,
        )
        return Came(None, read)

    async def _vanity(self, delivery: Delivery, effect: ReadInvites) -> Invited | None:
        """The server's own address and how many came by it, where it has one."""
        guild = self._rest.client.get_guild(int(delivery.community))
        if guild is None or VANITY not in guild.features:
            return None
        route = Route("GET", "/guilds/{guild_id}/vanity-url", guild_id=delivery.community)
        found = await self._rest.request(effect.lane, route)
        if not found.get("code"):
            return None
        return Invited(code=str(found["code"]), uses=int(found["uses"]))

    def _invited(self, found: Data) -> Invited:
        by = (found.get("inviter") or {}).get("id")
        return Invited(
            code=str(found["code"]),
            uses=int(found["uses"]),
            most=int(found.get("max_uses") or 0),
            by=None if by is None else str(by),
            ours=str(by) == str(self._rest.me),
            until=milliseconds(found["expires_at"]) if found.get("expires_at") else 0,
            made_at=milliseconds(found["created_at"]) if found.get("created_at") else 0,
        )

    async def search(self, delivery: Delivery, effect: SearchWays) -> Outcome:
        """Discord documents it nowhere: its index is late, and any day it may be gone."""
        route = Route("POST", "/guilds/{guild_id}/members-search", guild_id=delivery.community)
        asked = {"and_query": {"user_id": {"or_query": list(effect.people)}}}
        body = {"limit": len(effect.people), **asked}
        try:
            found = await self._rest.request(effect.lane, route, json=body)
        except discord.HTTPException as error:
            if error.status not in OFF:
                raise
            return Came(None, WaysFound(off=True, why=str(error.status)))
        if "members" not in found:  # 202: it is made ready
            later = found.get("retry_after")
            return Came(None, WaysFound(later=LATER_MS if later is None else round(later * 1000)))
        ways = (self._way(each) for each in found["members"])
        return Came(None, WaysFound(ways=tuple(way for way in ways if way is not None)))

    def _way(self, found: Data) -> Way | None:
        person = str(found["member"]["user"]["id"])
        code, by, kind = (
            found.get(key) for key in ("source_invite_code", "inviter_id", "join_source_type")
        )
        if kind == BY_VANITY:
            return Way(person=person, kind="vanity", code=code)
        if kind == BY_INVITE and code:
            ours = str(by) == str(self._rest.me)
            return Way(
                person=person,
                kind="invite",
                code=str(code),
                by=None if by is None else str(by),
                ours=ours,
            )
        return None if kind in (None, UNTOLD, BY_INVITE) else Way(person=person, kind="other")
