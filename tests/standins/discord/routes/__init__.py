"""The REST routes, one file per noun; importing this package hangs them all."""

from tests.standins.discord.routes import commands, guilds, interactions, login, messages

__all__ = ["commands", "guilds", "interactions", "login", "messages"]
