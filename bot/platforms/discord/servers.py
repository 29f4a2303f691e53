"""What is known of servers from the client's cache: threads, roles, and whether they onboard."""

from collections.abc import Iterable

from bot.platforms.discord.facts import manages
from bot.platforms.discord.line import Line

ONBOARDING = "GUILD_ONBOARDING"  # a server's feature: newcomers answer questions first


class Servers:
    """Answers for a server that the client does not know (yet) are the careful ones."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def me(self) -> str | None:
        """The bot's own id."""
        client = self._line.client
        return str(client.user.id) if client is not None and client.user is not None else None

    def place(self, server: str, channel: str) -> tuple[str, str | None]:
        """The room that a channel is, or in which it is a thread, and the thread.

        Discord gives a thread the id of the message under which it was opened.
        """
        client = self._line.client
        guild = client.get_guild(int(server)) if client is not None else None
        thread = guild.get_thread(int(channel)) if guild is not None else None
        return (channel, None) if thread is None else (str(thread.parent_id), channel)

    def manages(self, server: str, member: str, roles: Iterable[str]) -> bool:
        """Whether a member with these roles owns or manages the server at this moment."""
        client = self._line.client
        guild = client.get_guild(int(server)) if client is not None else None
        if guild is None:
            return False
        if guild.owner_id == int(member):
            return True
        held = (guild.get_role(int(role)) for role in (server, *roles))  # @everyone has its id
        return any(manages(role.permissions.value) for role in held if role is not None)

    def onboards(self, server: str) -> bool:
        """Whether newcomers get through questions before they are members."""
        client = self._line.client
        guild = client.get_guild(int(server)) if client is not None else None
        return guild is not None and ONBOARDING in guild.features
