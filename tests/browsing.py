"""One real browser for all tests of a process; each opens a profile of its own in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

IN_BROWSER = pytest.mark.asyncio(loop_scope="session")
"""Marks tests that ask for `browser`: they run in the loop in which it was started."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def started(chromium: Path) -> AsyncIterator[Browser]:
    """A browser, until the context ends."""
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser
        await browser.close()
