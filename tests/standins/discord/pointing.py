"""Points the unmodified discord.py at a stand-in, for this process, and back again."""

from collections.abc import Iterator
from contextlib import contextmanager

import discord.asset
import discord.gateway
import discord.http
import yarl


@contextmanager
def pointed_at(api_url: str, gateway_url: str) -> Iterator[None]:
    """All clients made inside talk to these addresses; it must be entered before login."""
    route, socket, asset = discord.http.Route, discord.gateway.DiscordWebSocket, discord.asset.Asset
    before = route.BASE, socket.DEFAULT_GATEWAY, asset.BASE
    route.BASE = api_url
    socket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    asset.BASE = api_url.split("/api/")[0] + "/cdn"
    try:
        yield
    finally:
        route.BASE, socket.DEFAULT_GATEWAY, asset.BASE = before
