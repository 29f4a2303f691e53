"""The language of the tests for private messages: doors that close, and a chat that takes none."""

from typing import Protocol

from bot.events import Person
from bot.platforms.fake import FakePlatform


class _Chat(Protocol):
    @property
    def platform(self) -> FakePlatform: ...


class _Somebody(Protocol):
    @property
    def chat(self) -> _Chat: ...

    @property
    def person(self) -> Person: ...


class ClosesPrivate:
    """Somebody who decides whether the bot may write to them."""

    def closes_private(self: _Somebody) -> None:
        """Take no private messages from the bot any more."""
        self.chat.platform.close_private(self.person.native, closed=True)

    def opens_private(self: _Somebody) -> None:
        """Take them again."""
        self.chat.platform.close_private(self.person.native, closed=False)


class HaltsPrivate:
    """A chat that may stop the bot's private messages altogether."""

    def halts_private(self: _Chat, reason: str = "quarantined") -> str:
        """From now on the chat lets the bot write to nobody privately; why, as the chat says it."""
        return self.platform.halt_private(reason)

    def lets_private(self: _Chat) -> None:
        """The chat lets it again."""
        self.platform.halt_private("")
