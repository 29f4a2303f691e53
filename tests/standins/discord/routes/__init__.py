"""The REST routes, one file per noun; importing this package hangs them all."""

from tests.standins.discord.routes import (
    channels,
    commands,
    events,
    filters,
    guilds,
    interactions,
    invites,
    login,
    members,
    messages,
    private,
    reactions,
    roles,
    search,
    threads,
)

__all__ = [
    "channels",
    "commands",
    "events",
    "filters",
    "guilds",
    "interactions",
    "invites",
    "login",
    "members",
    "messages",
    "private",
    "reactions",
    "roles",
    "search",
    "threads",
]
