"""Invites: made, deleted, and looked for where nobody knows whether one was made."""

from typing import Any

import discord
from discord.http import Route

from bot.clock import Clock
from bot.delivery import Delivery, Done, Outcome, Refused, Unclear
from bot.platforms.discord.facts import milliseconds
from bot.platforms.discord.finding import Claims
from bot.platforms.discord.rest import Rest
from bot.platforms.discord.ways import Ways
from bot.ways import AskChat, DropInvite, MakeInvite, ReadInvites, SearchWays

LISTS = ("/channels/{channel_id}/invites", "/guilds/{guild_id}/invites")


class Invites:
    """Links that bring new members."""

    def __init__(self, rest: Rest, claims: Claims, clock: Clock) -> None:
        self._rest = rest
        self._claims = claims
        self._ways = Ways(rest, clock)

    async def carry_out(self, delivery: Delivery, effect: AskChat) -> Outcome:
        """What is asked about ways in, or done about them."""
        match effect:
            case MakeInvite():
                return await self.make(delivery, effect)
            case ReadInvites():
                return await self._ways.read(delivery, effect)
            case SearchWays():
                return await self._ways.search(delivery, effect)
            case DropInvite():
                return await self._drop(effect)
        return Refused(f"Discord has no {type(effect).__name__}")

    async def _drop(self, effect: DropInvite) -> Outcome:
        try:
            route = Route("DELETE", "/invites/{code}", code=effect.code)
            await self._rest.request(effect.lane, route)
        except discord.NotFound:
            return Done()
        return Done()

    async def make(self, delivery: Delivery, effect: MakeInvite) -> Outcome:
        """A new invite; it is asked for once, as Discord makes one for each request."""
        route = Route("POST", "/channels/{channel_id}/invites", channel_id=delivery.room)
        body = {**_bounds(effect), "temporary": False, "unique": True}
        made = await self._rest.request(effect.lane, route, once=True, json=body)
        return Done(str(made["code"]))

    async def find(self, delivery: Delivery, effect: MakeInvite, since: int) -> Outcome | None:
        """The invite that an earlier attempt made; Unclear where the bot may not see invites."""
        there = await self._all(delivery, effect)
        if there is None:
            return Unclear()
        for invite in there:
            if self._may_be(invite, delivery, effect, since):
                code = str(invite["code"])
                if self._claims.take(code, delivery):
                    return Done(code)
        return None

    async def _all(self, delivery: Delivery, effect: MakeInvite) -> list[dict[str, Any]] | None:
        for path in LISTS:  # they take different permissions
            route = Route("GET", path, channel_id=delivery.room, guild_id=delivery.community)
            try:
                there: list[dict[str, Any]] = await self._rest.request(effect.lane, route)
            except discord.Forbidden:
                continue
            if all("created_at" in invite for invite in there):
                return there
        return None

    def _may_be(
        self, invite: dict[str, Any], delivery: Delivery, effect: MakeInvite, since: int
    ) -> bool:
        inviter = invite.get("inviter") or {}
        bounds = {key: invite[key] for key in ("max_age", "max_uses")}
        return (
            str(inviter.get("id")) == str(self._rest.me)
            and str((invite.get("channel") or {}).get("id")) == delivery.room
            and bounds == _bounds(effect)
            and milliseconds(invite["created_at"]) >= since
        )


def _bounds(effect: MakeInvite) -> dict[str, int]:
    return {"max_age": -(-effect.lasts // 1000), "max_uses": effect.uses}
