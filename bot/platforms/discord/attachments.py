"""Files that members sent along: fetched from Discord's own file hosts, and from nowhere else."""

import logging
from collections.abc import AsyncIterator

import aiohttp
from yarl import URL

from bot.acts import Bring
from bot.delivery import Done, Outcome, Refused, TryLater
from bot.files import Files
from bot.platforms.discord.line import Line

HOSTS = frozenset({"cdn.discordapp.com", "media.discordapp.net"})
SECONDS = 30.0  # for one file
CHUNK = 64 << 10
AGAIN_SECONDS = 2.0
FAULTS = (aiohttp.ClientError, OSError, TimeoutError)
GONE = (403, 404, 410)

log = logging.getLogger(__name__)


class Attachments:
    """Brings a file in once; whatever address somebody smuggles in, it asks no other host."""

    def __init__(self, line: Line, files: Files) -> None:
        self._line = line
        self._files = files

    async def keep(self, effect: Bring) -> Outcome:
        """The name under which it is kept, or why it is not."""
        url = URL(effect.file.address)
        if not self._is_discords(url):
            log.warning("a file was to be fetched from %s, which is not Discord's", url.host)
            return Refused("file-lost")
        timeout = aiohttp.ClientTimeout(total=SECONDS)
        try:
            # A session of its own, which carries neither the bot's token nor cookies.
            async with (
                aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as own,
                own.get(url, allow_redirects=False) as response,
            ):
                return await self._take(effect, response)
        except FAULTS as error:
            log.info("the file %s did not come: %r", effect.file.name, error)
            return TryLater(AGAIN_SECONDS)

    async def _take(self, effect: Bring, response: aiohttp.ClientResponse) -> Outcome:
        if response.status in GONE:
            return Refused("file-gone")
        if response.status >= 500 or response.status == 429:
            return TryLater(AGAIN_SECONDS)
        if response.status != 200:
            return Refused("file-lost")
        kept = await self._files.keep(_chunks(response), effect.file.name, effect.kind)
        return kept if isinstance(kept, Refused) else Done(kept.file)

    def _is_discords(self, url: URL) -> bool:
        if url.scheme == "https" and url.host in HOSTS and url.port == 443:
            return True
        own = self._line.settings.api_url  # a proxy, or a server for tests, has files of its own
        return own is not None and url.absolute and url.origin() == URL(own).origin()


async def _chunks(response: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    async for chunk in response.content.iter_chunked(CHUNK):
        yield chunk
