"""Places that invite the bot by themselves, in tests."""

from bot.platforms.fake import Server
from bot.testing.running import Running


class Servers(Running):
    """The part of a fake chat that says where the bot is."""

    async def server(self, name: str, *, language: str = "en-US") -> str:
        """A server invites the bot, or invites it again; its native id, for `community=`."""
        native = f"server-{name}"
        await self.platform.invite(native, Server(name, language))
        await self.app.work.idle()
        return native

    async def server_leaves(self, native: str) -> None:
        """The bot is removed from a server."""
        await self.platform.remove(native)
        await self.app.work.idle()
