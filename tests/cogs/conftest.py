"""The conversations of all cogs are tried twice: in the fake chat, and over Discord."""

import inspect
from collections.abc import AsyncIterator

import pytest

from bot.testing import Elsewhere
from bot.testing.outside import FakeOutside
from tests.platforms.discord.outside import discord_outside


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if inspect.iscoroutinefunction(metafunc.function):
        alone = metafunc.definition.get_closest_marker("fake_only") is not None
        metafunc.parametrize("over", ["fake"] if alone else ["fake", "discord"], indirect=True)


@pytest.fixture(autouse=True)
async def over(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """Where the chats of this test are opened."""
    if getattr(request, "param", "fake") == "fake":  # a test without a chat has none
        yield
        return
    async with discord_outside() as outside:
        Elsewhere.outside = outside
        try:
            yield
        finally:
            Elsewhere.outside = FakeOutside
