"""The chat that a test's people are in: the fake one, or another platform's stand-in."""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Protocol

from bot.app import App
from bot.effects import Can
from bot.events import Event
from bot.home_config import CommunityConfig
from bot.platforms import fake
from bot.platforms.fake import FakePlatform, People, Server, World

HOME, OTHER = "home", "other"


class Outside(Protocol):
    """What stays when Plaza stops: people, rooms and posts, as the fake chat has them.

    Tests name communities, rooms and people as the fake chat does; another chat has ids of its
    own for them.
    """

    name: str
    platforms: Mapping[str, Any]
    settings: Any

    @property
    def people(self) -> People:
        """Who is there, and what was done to them."""

    def home(self, name: str, config: CommunityConfig) -> CommunityConfig:
        """The community's config, with this chat's own ids."""

    async def served(self, app: App) -> FakePlatform:
        """Wait until Plaza serves the chat; what its people see there from now on."""

    async def cause(self, app: App, event: Event) -> None:
        """Let happen what the event tells."""

    async def quiet(self, app: App) -> None:
        """Come back when all that follows from what happened is done and seen."""

    async def invite(self, app: App, name: str, language: str) -> None:
        """Let a server invite the bot; `language` as the platform writes it."""

    async def remove(self, app: App, name: str) -> None:
        """Let a server that invited the bot remove it."""

    def community(self, name: str) -> str:
        """What this chat calls a community."""

    def room(self, community: str, name: str) -> str:
        """What this chat calls a room."""

    def person(self, name: str) -> str:
        """What this chat calls somebody."""


def lacking(platforms: Mapping[str, Any], cannot: Collection[Can]) -> Mapping[str, Any]:
    """Platform modules that are not able to do some things."""
    return {
        name: SimpleNamespace(
            __file__=module.__file__,
            Settings=module.Settings,
            CAN=module.CAN - frozenset(cannot),
            MIGRATIONS=module.MIGRATIONS,
            open_platform=module.open_platform,
        )
        for name, module in platforms.items()
    }


@dataclass
class FakeOutside:
    """The fake chat: what happens is told, and what is done is seen, at once."""

    name = "fake"
    platforms: Mapping[str, Any] = field(default_factory=lambda: {"fake": fake})
    settings: fake.Settings = field(default_factory=lambda: fake.Settings(World()))

    @property
    def people(self) -> People:
        return self.settings.world.people

    def home(self, name: str, config: CommunityConfig) -> CommunityConfig:
        del name
        return config

    async def served(self, app: App) -> FakePlatform:
        await asyncio.sleep(0)
        platform = app.platforms[self.name]
        assert isinstance(platform, FakePlatform)
        return platform

    async def cause(self, app: App, event: Event) -> None:
        await app.router.emit(event)
        await app.work.idle()

    async def quiet(self, app: App) -> None:
        await app.work.idle()

    async def invite(self, app: App, name: str, language: str) -> None:
        await (await self.served(app)).invite(self.community(name), Server(name, language))
        await app.work.idle()

    async def remove(self, app: App, name: str) -> None:
        await (await self.served(app)).remove(self.community(name))
        await app.work.idle()

    def community(self, name: str) -> str:
        return name

    def room(self, community: str, name: str) -> str:
        del community
        return name

    def person(self, name: str) -> str:
        return name
