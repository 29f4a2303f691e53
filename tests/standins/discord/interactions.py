"""Interactions: what a person asked of the bot, until when it may answer, and what it answered."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.standins.discord import permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.shapes import Wire
from tests.standins.discord.waiting import PATIENCE

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

COMMAND, COMPONENT, COMPLETION, FORM = 2, 3, 4, 5
FIRST_ANSWER_MS = 3_000
TOKEN_LASTS_MS = 15 * 60_000
KEPT = 20_000
ATTACHMENT_LIMIT = 10 * 1024 * 1024


@dataclass
class Interaction:
    """One press, call, completion or form, as the person who made it sees it, too."""

    discord: "Standin"
    wire: Wire  # the payload of INTERACTION_CREATE
    user: Wire
    channel: Wire
    made_at: int  # UTC ms
    source: Wire | None = None  # the message that a pressed component is on
    opener: "Interaction | None" = None  # what was answered with the form that is sent here
    answer: int | None = None  # the type of the first answer
    private: bool = False
    original: Wire | None = None  # the message that @original means
    modal: Wire | None = None
    choices: list[Wire] = field(default_factory=list)
    told: list[str] = field(default_factory=list)  # ids of the follow-ups
    _answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def id(self) -> str:
        return str(self.wire["id"])

    @property
    def kind(self) -> int:
        return int(self.wire["type"])

    @property
    def late(self) -> bool:
        """Whether it is too late for a first answer."""
        return self.discord.clock.ms - self.made_at > FIRST_ANSWER_MS

    @property
    def over(self) -> bool:
        """Whether the token is used up."""
        return self.discord.clock.ms - self.made_at > TOKEN_LASTS_MS

    @property
    def failed(self) -> bool:
        """What the person sees as: this interaction failed."""
        return self.answer is None and self.late

    @property
    def content(self) -> str:
        """The text of the answer, as it is now."""
        return str(self.original["content"]) if self.original else ""

    async def answered(self, seconds: float = PATIENCE) -> "Interaction":
        """Wait for the first answer; one that is late by Discord's own time was refused.

        Raises: AssertionError, where none came in time.
        """
        with suppress(TimeoutError):  # said below, in a sentence
            await asyncio.wait_for(self._answered.wait(), seconds)
        assert self.answer is not None, f"the bot did not answer within {seconds} s: {self.wire}"
        return self

    def answer_with(self, kind: int) -> None:
        """Keep the type of the first answer."""
        self.answer = kind
        self._answered.set()


class Interactions:
    """Those that can still be answered, and the last ones that cannot."""

    def __init__(self, discord: "Standin") -> None:
        self.discord = discord
        self._by_token: dict[str, Interaction] = {}

    def open(
        self,
        kind: int,
        user: Wire,
        channel: Wire,
        data: Wire,
        source: Wire | None = None,
        opener: Interaction | None = None,
    ) -> Interaction:
        """A person does something; the bot is told."""
        discord = self.discord
        wire = payload(discord, kind, user, channel, data)
        if source:
            wire["message"] = source
        made = Interaction(discord, wire, user, channel, discord.clock.ms, source, opener)
        self._by_token[wire["token"]] = made
        while len(self._by_token) > KEPT:
            del self._by_token[next(iter(self._by_token))]
        guild = wire.get("guild_id", "")
        discord.tell("INTERACTION_CREATE", wire, channel=channel["id"], guild=guild)
        return made

    def to_answer(self, id: str, token: str) -> Interaction:
        """The interaction that a callback is for.

        Raises: Refused, 10062 late or unknown, 40060 answered already.
        """
        found = self._by_token.get(token)
        if found is None or found.id != id or found.failed:
            raise Refused(10062, status=404, message="Unknown interaction")
        if found.answer is not None:
            raise Refused(40060, status=400, message="Interaction has already been acknowledged.")
        return found

    def to_follow(self, token: str) -> Interaction:
        """The interaction that a webhook's path names.

        Raises: Refused, 10015 unknown or not answered yet, 50027 after 15 minutes.
        """
        found = self._by_token.get(token)
        if found is None or found.answer is None:
            raise Refused(10015, status=404, message="Unknown Webhook")
        if found.over:
            raise Refused(50027, status=401, message="Invalid Webhook Token")
        return found


def payload(discord: "Standin", kind: int, user: Wire, channel: Wire, data: Wire) -> Wire:
    """INTERACTION_CREATE, without the message of a component."""
    world, id = discord.world, discord.clock.snowflake()
    wire: Wire = {
        "id": id,
        "application_id": world.application["id"],
        "type": kind,
        "data": data,
        "channel": channel,
        "channel_id": channel["id"],
        "token": f"aW50ZXJhY3Rpb246{id}.{int(id) * 7919 % 10**24:024d}",
        "version": 1,
        "locale": world.locales.get(user["id"], "en-US"),
        "entitlements": [],
        "attachment_size_limit": ATTACHMENT_LIMIT,
    }
    guild = channel.get("guild_id")
    if guild is None:
        alone = {"authorizing_integration_owners": {"0": "0"}, "context": 1, "user": user}
        return {**wire, **alone, "app_permissions": str((1 << 53) - 1)}
    return wire | _in_guild(discord, world.guilds[guild], user, channel)


def _in_guild(discord: "Standin", guild: Wire, user: Wire, channel: Wire) -> Wire:
    world, locale = discord.world, guild["preferred_locale"]
    member = world.member(guild["id"], user["id"])
    mine = str(permissions.of(world, user["id"], channel))
    return {
        "guild": {"id": guild["id"], "locale": locale, "features": guild["features"]},
        "guild_id": guild["id"],
        "guild_locale": locale,
        "member": {**member, "permissions": mine},
        "channel": {**channel, "permissions": mine},
        "app_permissions": str(permissions.of(world, world.bot["id"], channel)),
        "authorizing_integration_owners": {"0": guild["id"]},
        "context": 0,
    }


def result(interaction: Interaction, kind: int) -> dict[str, Any]:
    """What a callback returns where its caller asked for it."""
    told: Wire = {"id": interaction.id, "type": interaction.kind}
    if interaction.original and kind in (4, 5, 6, 7):
        told["response_message_id"] = interaction.original["id"]
        told["response_message_loading"] = kind == 5
        told["response_message_ephemeral"] = interaction.private
    resource: Wire = {"type": kind}
    if interaction.original and kind in (4, 5, 7):
        resource["message"] = interaction.original
    return {"interaction": told, "resource": resource}
