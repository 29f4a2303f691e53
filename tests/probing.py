"""A fake chat with the test cogs instead of the real ones."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.testing import FakeChat, fake_chat

TESTS = Path(__file__).parent
if str(TESTS) not in sys.path:  # a cog is imported by the name of its folder's folder
    sys.path.append(str(TESTS))


@asynccontextmanager
async def probe_chat(**given: Any) -> AsyncIterator[FakeChat]:
    """A fake chat whose cogs are `probe` and `listener`."""
    async with fake_chat(cogs=TESTS / "cogs_for_tests", **given) as chat:
        yield chat


def cog(chat: FakeChat, name: str) -> Any:
    """The loaded cog itself, to set how often it fails."""
    return chat.app.cogs[name]
