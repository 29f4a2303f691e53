"""Places that invite the bot by themselves, in tests."""

from bot.means import LISTS
from bot.testing.invites import Invites
from bot.testing.others import FakeWeb


class Servers(Invites):
    """The part of a chat that says where the bot is, and which other servers there are."""

    @property
    def web(self) -> FakeWeb:
        """Other servers: `chat.web.pages["https://lists.example/a.txt"] = "bad.example"`."""
        return self._plaza.web

    def write_list(self, name: str, text: str) -> None:
        """Write a file into the folder `lists/`, as operators do."""
        path = self._plaza.place / LISTS / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    async def server(self, name: str, *, language: str = "en-US") -> str:
        """A server invites the bot, or invites it again; what to give as `community=`."""
        await self.outside.invite(self.app, name, language)
        return name

    async def server_leaves(self, name: str) -> None:
        """The bot is removed from a server."""
        await self.outside.remove(self.app, name)
