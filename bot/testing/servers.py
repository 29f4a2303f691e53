"""Places that invite the bot by themselves, in tests."""

from bot.testing.running import Running


class Servers(Running):
    """The part of a chat that says where the bot is."""

    async def server(self, name: str, *, language: str = "en-US") -> str:
        """A server invites the bot, or invites it again; what to give as `community=`."""
        await self.outside.invite(self.app, name, language)
        return name

    async def server_leaves(self, name: str) -> None:
        """The bot is removed from a server."""
        await self.outside.remove(self.app, name)
