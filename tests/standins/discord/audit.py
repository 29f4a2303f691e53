"""The audit log: who did what to whom and why, the newest first."""

from collections import deque
from typing import TYPE_CHECKING

from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.routing import Call


class Audit:
    """Entries by guild; each is told to who has the intent and may see the log."""

    def __init__(self) -> None:
        self._entries: dict[str, deque[Wire]] = {}

    def keep(self, call: "Call", action: int, target: str | None) -> None:
        """Write down what the bot did by a request."""
        guild, world = call.guild, call.discord.world
        if guild is None:
            return
        entry: Wire = {
            "id": world.clock.snowflake(),
            "action_type": action,
            "target_id": target,
            "user_id": world.bot["id"],
        }
        if call.reason:
            entry["reason"] = call.reason
        self._entries.setdefault(guild["id"], deque(maxlen=1_000)).appendleft(entry)
        told = {**entry, "guild_id": guild["id"]}
        call.discord.tell("GUILD_AUDIT_LOG_ENTRY_CREATE", told, guild=guild["id"])

    def of(self, guild: str) -> list[Wire]:
        """A guild's entries, the newest first."""
        return list(self._entries.get(guild, ()))
