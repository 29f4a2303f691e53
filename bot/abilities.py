"""What each chat is able to do, in lines for the terminal."""

from collections.abc import Mapping

from bot.cog import Cog
from bot.loader import CORE
from bot.platforms.base import Platform


def abilities(platforms: Mapping[str, Platform], cogs: Mapping[str, Cog]) -> list[str]:
    """A line per platform: which cogs work there, and what the others lack."""
    lines = []
    for platform in platforms.values():
        lacks = {name: cog.needs - platform.can for name, cog in cogs.items() if name != CORE}
        works = ", ".join(name for name, missing in lacks.items() if not missing)
        lines.append(f"{platform.name}: {works}")
        for name, missing in lacks.items():
            if missing:
                needed = ", ".join(sorted(can.value for can in missing))
                lines.append(f"{platform.name}: without {name}, which needs {needed}")
    return lines
