"""A server on Discord's stand-in, and the program that is in it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.crash.town import morning_zone
from tests.standins.discord import Standin, bits, eventually, open_standin
from tests.story.service import Service

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  discord: {{token: "${{DISCORD_TOKEN}}", api_url: "{api_url}", gateway_url: "{gateway_url}"}}
communities:
  "{guild}":
    platform: discord
    zone: {zone}
    rooms: {{lobby: "{lobby}", ops: "{ops}"}}
    guard: {{soft_start: 0d, raids: {{mode: observe}}}}
    {options}
"""
PATIENCE = 60.0


@dataclass
class Guild:
    """The program, and the server that it is in."""

    service: Service
    discord: Standin

    async def starts(self) -> None:
        """Start the program, and wait until it is connected and its commands are there."""
        await self.service.start()
        world, lines = self.discord.world, self.discord.gateway.connections
        await eventually(lambda: any(each.session for each in lines), PATIENCE)
        await eventually(lambda: bool(world.commands.get(world.guild["id"])), PATIENCE)


@asynccontextmanager
async def laid_out(folder: Path, options: str) -> AsyncIterator[tuple[Service, Standin]]:
    """Both, with these options of cogs; it does not run yet, and is stopped after."""
    async with open_standin() as discord:
        discord.gateway.identify_every = 0
        world = discord.world
        world.add_role(world.guild, "managers", bits.MANAGE_GUILD)
        config = CONFIG.format(
            api_url=discord.api_url,
            gateway_url=discord.gateway_url,
            guild=world.guild["id"],
            zone=morning_zone(),
            lobby=world.room("general")["id"],
            ops=world.room("ops")["id"],
            options=options,
        )
        service = Service(folder, config, {"DISCORD_TOKEN": discord.token})
        folder.mkdir(exist_ok=True)
        service.lay_out()
        try:
            yield service, discord
        finally:
            await service.stop()
