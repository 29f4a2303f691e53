"""What an attempt left that was cut off: is it out already?"""

from collections import OrderedDict
from typing import Any

import discord
from discord.http import Route

from bot.clock import Clock
from bot.effects import Delivery, Done, Outcome, Unclear
from bot.platforms.discord import render
from bot.platforms.discord.facts import id_at
from bot.platforms.discord.places import native
from bot.platforms.discord.rest import ALL_SECONDS, Rest

# Discord knows a nonce for "a few minutes"; what takes longest to be sent is within the first two.
NONCE_HOLDS = 120_000 - round(ALL_SECONDS * 1000)  # ms
SKEW = 60_000  # ms by which Discord's clock may differ from ours
PAGE, PAGES = 100, 20
REMEMBERED = 10_000


class Claims:
    """Which native id belongs to which effect, before the outbox has it."""

    def __init__(self) -> None:
        self._by_native: OrderedDict[str, str] = OrderedDict()
        self._made: OrderedDict[str, Done] = OrderedDict()

    def take(self, native: str, delivery: Delivery) -> bool:
        """Whether this is free to be what the effect became; then it is."""
        key = _name(delivery)
        if native in delivery.owned or self._by_native.setdefault(native, key) != key:
            return False
        _bound(self._by_native)
        return True

    def keep(self, done: Done, delivery: Delivery) -> None:
        """The effect became this, just now."""
        self._made[_name(delivery)] = done
        _bound(self._made)
        if done.native is not None:
            self.take(done.native, delivery)

    def made(self, delivery: Delivery) -> Done | None:
        """What the effect became a while ago, in this process."""
        return self._made.get(_name(delivery))


def _name(delivery: Delivery) -> str:
    return f"{delivery.community} {delivery.key}"


def _bound(known: OrderedDict[str, Any]) -> None:
    if len(known) > REMEMBERED:
        known.popitem(last=False)


class Finding:
    """Looks for a message in the history of its channel."""

    def __init__(self, rest: Rest, clock: Clock, claims: Claims) -> None:
        self._rest = rest
        self._clock = clock
        self._claims = claims
        self._missed: OrderedDict[str, None] = OrderedDict()

    def until(self, delivery: Delivery) -> int | None:
        """Until when it may be sent: as long as Discord surely knows the nonce of a former try.

        None if there was no former try, or the history shows that nothing came of it.
        """
        if delivery.begun is None or _name(delivery) in self._missed:
            self._missed.pop(_name(delivery), None)
            return None
        return delivery.begun + NONCE_HOLDS

    async def message(self, delivery: Delivery, channel: str, since: int) -> Outcome | None:
        """The message that an earlier attempt made since an instant.

        None if there is none, or if the same nonce may be sent again; Unclear if the history
        cannot be read as far back.
        """
        assert delivery.begun is not None
        if self._clock.now() < delivery.begun + NONCE_HOLDS:
            return None
        after = id_at(since)
        for _ in range(PAGES):
            page = await self._page(delivery, channel, after)
            if page is None:
                return Unclear()
            for message in sorted(page, key=lambda each: int(each["id"])):
                found = self._take(message, delivery)
                if found is not None:
                    return found
            if len(page) < PAGE:
                self._missed[_name(delivery)] = None
                _bound(self._missed)
                return None
            after = max(int(message["id"]) for message in page)
        return Unclear()

    async def _page(
        self, delivery: Delivery, channel: str, after: int
    ) -> list[dict[str, Any]] | None:
        route = Route("GET", "/channels/{channel_id}/messages", channel_id=channel)
        asked = {"after": after, "limit": PAGE}
        try:
            page: list[dict[str, Any]] = await self._rest.request(
                delivery.effect.lane, route, params=asked
            )
        except discord.NotFound:
            return []  # with the channel all is gone; whoever sends it again is told so
        except discord.Forbidden:
            return None
        return page

    def _take(self, message: dict[str, Any], delivery: Delivery) -> Done | None:
        if int(message["author"]["id"]) != self._rest.me:
            return None
        if message.get("interaction_metadata") or message.get("webhook_id"):
            return None
        same = message.get("nonce") == render.nonce(delivery)
        if not same and render.looks(message) != render.looks(render.body(delivery)):
            return None
        id = native(str(message["channel_id"]), str(message["id"]), delivery.room)
        return Done(id) if self._claims.take(id, delivery) else None
