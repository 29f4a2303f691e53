"""What a test needs: a fake chat with a whole Plaza behind it, and the people in it."""

import tempfile
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.effects import Can, Quota
from bot.platforms.fake import Post
from bot.testing.chat import FakeChat, FakeMember
from bot.testing.outside import HOME, OTHER, FakeOutside, Outside, lacking
from bot.testing.plaza import ROOT, Files, Plaza, milliseconds

__all__ = ["HOME", "OTHER", "ROOT", "FakeChat", "FakeMember", "Post", "fake_chat"]

START = "2026-03-02 09:00"  # a Monday, local to the community


class Elsewhere:
    """Where the chats of a test are opened; a suite may set it to another platform's stand-in."""

    outside: Callable[[], Outside] = FakeOutside


@asynccontextmanager
async def fake_chat(
    *,
    zone: str = "Europe/Riga",
    language: str = "en",
    start: str = START,
    options: Mapping[str, Any] | None = None,
    scripts: Mapping[str, str] | None = None,
    content: Mapping[str, Sequence[Any]] | None = None,
    cogs: Path = ROOT / "cogs",
    faulty: bool = False,
    settings: Mapping[str, Any] | None = None,
    pictures: Mapping[str, bytes] | None = None,
    quotas: Sequence[Quota] = (),
    web: bool = False,
    cannot: Collection[Can] = (),
    audiences: str = "",
) -> AsyncIterator[FakeChat]:
    """A fake chat with all cogs, at nine on a Monday in Riga unless told otherwise.

    `options` gives cogs their options, `scripts` are YAML texts by name, right unless `faulty`;
    `content` is lists of lines by topic and language, such as "morning.en". `settings` are other
    fields of `CommunityConfig`, `audiences` is YAML as there; `pictures` are of scripts.
    `quotas` bound what the chat takes, `cannot` what it can do. `web`: pages at `chat.url`.
    """
    files = Files(
        zone=zone,
        language=language,
        options=options or {},
        scripts=scripts or {},
        content=content or {},
        settings=settings or {},
        quotas=tuple(quotas),
        cogs=cogs,
        faulty=faulty,
        pictures=pictures or {},
        web=web,
        audiences=audiences,
    )
    async with _opened(files, start, cannot) as chat:
        yield chat


@asynccontextmanager
async def _opened(files: Files, start: str, cannot: Collection[Can]) -> AsyncIterator[FakeChat]:
    with tempfile.TemporaryDirectory() as place:
        outside = Elsewhere.outside()
        outside.platforms = lacking(outside.platforms, cannot)
        plaza = Plaza(files, Path(place), outside)
        await plaza.start(milliseconds(start, files.zone))
        try:
            chat = FakeChat(plaza)
            await chat.passes()
            yield chat
        finally:
            await plaza.stop()
        leaked = [post for post in plaza.platform.standing(OTHER) if ":run:" not in post.key]
        assert chat.other_acts or not leaked, f"the other community saw {leaked}"
