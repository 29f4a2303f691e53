"""Who the bot is, and where the gateway is."""

from tests.standins.discord import shapes
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

ADVISED = 1_000  # guilds for each shard


@route("GET", "/users/@me")
async def me(call: Call) -> Wire:
    return shapes.myself(call.discord.world.bot)


@route("GET", "/oauth2/applications/@me")
async def oauth_application(call: Call) -> Wire:
    return call.discord.world.application


@route("GET", "/applications/@me")
async def application(call: Call) -> Wire:
    return {**call.discord.world.application, "bot": call.discord.world.bot}


@route("GET", "/gateway", open=True)
async def gateway(call: Call) -> Wire:
    return {"url": call.discord.gateway_url}


@route("GET", "/gateway/bot")
async def gateway_of_bot(call: Call) -> Wire:
    gateway = call.discord.gateway
    limit = {
        "total": 1000,
        "remaining": max(0, 1000 - len(gateway.identifies)),
        "reset_after": 0,
        "max_concurrency": gateway.max_concurrency,
    }
    shards = -(-len(call.discord.world.guilds) // ADVISED)
    return {"url": call.discord.gateway_url, "shards": shards, "session_start_limit": limit}
