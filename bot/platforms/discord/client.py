"""The client: discord.py with everything off that Plaza does not need, and our own ears."""

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import aiohttp
import discord
import discord.http
import yarl
from discord.gateway import DiscordWebSocket, KeepAliveHandler

from bot.platforms.discord import pressing
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.custom_ids import read
from bot.platforms.discord.hear import Hear
from bot.platforms.discord.interactions import Interaction, custom_id
from bot.platforms.discord.rest import trace
from bot.platforms.discord.settings import Settings

log = logging.getLogger(__name__)

HANG_UP_SECONDS = 2.0  # for the lines to close in good order
MOST_SECONDS = 30.0  # for which a request may wait for its turn; the courier asks again later

Told = Callable[[Mapping[str, Any]], None]
Ears = Mapping[str, Told]
"""What is to be told, by the names of the gateway's payloads."""


class Client(discord.AutoShardedClient):
    """One login; when it is dead, the next one is made from scratch."""

    def __init__(
        self,
        settings: Settings,
        intents: discord.Intents,
        hear: Hear,
        beside: Sequence[Ears],
        answers: Answers,
    ) -> None:
        point_to(settings)
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # nobody speaks here
        super().__init__(
            intents=intents,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            http_trace=trace(),
            max_ratelimit_timeout=MOST_SECONDS,
        )
        self.answers = answers
        self.up: set[int] = set()  # shards whose session stands
        self._lines: set[aiohttp.ClientWebSocketResponse] = set()
        _listen(self, hear.instead, (hear.beside, *beside))
        self._hear_presses()
        self._keep_lines()
        if settings.gateway_url is not None:
            keep_to(self, settings.gateway_url)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Commands, completions and forms."""
        if interaction.type is discord.InteractionType.application_command:
            self.answers.called(interaction)
        elif interaction.type is discord.InteractionType.autocomplete:
            self.answers.typed(interaction)
        elif interaction.type is discord.InteractionType.modal_submit:
            form = read(custom_id(interaction))
            if form is not None:
                self.answers.filled(interaction, form)

    def _hear_presses(self) -> None:
        """Presses are heard as the gateway tells them; all other interactions by discord.py."""
        parsers: dict[str, Told] = self._connection.parsers
        parse = parsers["INTERACTION_CREATE"]

        def heard(data: Mapping[str, Any]) -> None:
            (self.answers.pressed if pressing.is_press(data) else parse)(data)

        parsers["INTERACTION_CREATE"] = _heard("INTERACTION_CREATE", heard, None)

    def hears(self, server: str) -> bool:
        """Whether what happens in this server comes in at this moment."""
        return (int(server) >> 22) % (self.shard_count or 1) in self.up

    async def hang_up(self) -> None:
        """Close every line; discord.py forgets one that was still being opened, and its thread."""
        ending: list[asyncio.Task[Any]] = [
            asyncio.create_task(line.close()) for line in self._lines if not line.closed
        ]
        beating = [each for each in threading.enumerate() if isinstance(each, KeepAliveHandler)]
        for thread in beating:
            if thread.ws._connection is self._connection:  # noqa: SLF001
                thread.stop()
                # One that is about to beat would find the loop gone.
                joined = asyncio.to_thread(thread.join, HANG_UP_SECONDS)
                ending.append(asyncio.create_task(joined))
        if ending:
            await asyncio.wait(ending, timeout=HANG_UP_SECONDS)
        self._let_go(self._lines)

    def _keep_lines(self) -> None:
        opened = self.http.ws_connect

        async def kept(url: str, *, compress: int = 0) -> aiohttp.ClientWebSocketResponse:
            line = await opened(url, compress=compress)
            self._let_go({each for each in self._lines if each.closed})
            self._lines.add(line)
            return line

        self.http.ws_connect = kept  # type: ignore[method-assign]

    def _let_go(self, lines: set[aiohttp.ClientWebSocketResponse]) -> None:
        """Give the connections back; aiohttp keeps that of a line which was cut."""
        self._lines = self._lines - lines
        for line in lines:
            line._response.close()  # noqa: SLF001

    async def on_shard_connect(self, shard: int) -> None:
        """The shard has a new session."""
        self.up.add(shard)

    async def on_shard_resumed(self, shard: int) -> None:
        """The shard has its session back."""
        self.up.add(shard)

    async def on_shard_disconnect(self, shard: int) -> None:
        """The shard has lost its connection; discord.py tries to have it back."""
        self.up.discard(shard)

    async def on_error(self, event_method: str, /, *_: Any, **__: Any) -> None:
        """A fault of ours in one of the above."""
        log.exception("%s failed", event_method)


class InOneLine(logging.Filter):
    """An operator reads what discord.py has to say without the places in its code."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            record.msg, record.args = f"{record.getMessage()} ({short(error)})", ()
            record.exc_info = record.exc_text = None
        return True


def short(error: BaseException) -> str:
    """What went wrong, in one line."""
    return " ".join(str(error).split()) or type(error).__name__


for _name in ("client", "gateway", "http", "shard"):
    logging.getLogger(f"discord.{_name}").addFilter(InOneLine())


def _resume_only_sessions() -> None:
    """Identify anew after a line that broke before READY.

    discord.py would resume a session that it never got, and again as soon as that is refused.
    """
    resumed = DiscordWebSocket.resume

    async def resume(line: DiscordWebSocket) -> None:
        await (line.identify() if line.session_id is None else resumed(line))

    DiscordWebSocket.resume = resume  # type: ignore[assignment,method-assign]


_resume_only_sessions()


def point_to(settings: Settings) -> None:
    """Where Discord is: attributes of discord.py's classes, so this holds for the process."""
    if settings.api_url is not None:
        discord.http.Route.BASE = settings.api_url.rstrip("/")
    if settings.gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.gateway_url)


def keep_to(client: discord.AutoShardedClient, gateway_url: str) -> None:
    """Identify at our own gateway also where the API names another."""
    asked = client.http.get_bot_gateway

    async def ours() -> tuple[int, str, Any]:
        shards, _, limits = await asked()
        return shards, gateway_url, limits

    client.http.get_bot_gateway = ours  # type: ignore[method-assign]


def _listen(client: discord.AutoShardedClient, instead: Ears, beside: Sequence[Ears]) -> None:
    """Hear what discord.py tells nobody while it keeps no members, and what it need not know.

    `parsers` is its inner table of what to do with each payload; a test shows that it is there.
    """
    parsers: dict[str, Told] = client._connection.parsers  # noqa: SLF001
    for name, told in instead.items():
        parsers[name] = _heard(name, told, None)
    for ears in beside:
        for name, told in ears.items():
            parsers[name] = _heard(name, told, parsers[name])


def _heard(name: str, told: Told, parse: Told | None) -> Told:
    def heard(data: Mapping[str, Any]) -> None:
        if parse is not None:
            parse(data)
        try:
            told(data)
        except Exception:  # else discord.py would take the whole connection down
            log.exception("%s could not be understood", name)

    return heard
