"""A folder with a config, scripts and content, to be rehearsed in a line of a test."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan, Rehearsed, rehearse
from bot.run import Place

UNPACED = "pace: {routine_per_day: null, gap: 0s, monologue: null, lull: 0s}"
"""For tests in which nobody is there to talk, and which are of other things than the pace."""

CONFIG = f"""
storage: sqlite:///data/plaza.db
platforms: {{webchat: {{port: 0}}}}
communities:
  home:
    platform: webchat
    zone: Europe/Riga
    rooms: {{lobby: lobby, checkin: checkin, ops: ops}}
    {UNPACED}
"""
HELLO = """
name: Hello
kind: value
when: [{at: "10:00"}]
steps: [{say: "Hello"}]
"""
DAILY = """
name: Daily
kind: value
when: [{at: "08:00"}]
steps: [{greetings.post: {topic: tea}}]
"""


def written(
    folder: Path, scripts: Mapping[str, str], *, config: str = CONFIG, tea: int = 0
) -> Place:
    """The place of a Plaza with these scripts, and with so many lines on tea."""
    content = folder / "sops" / "content"
    content.mkdir(parents=True, exist_ok=True)
    (folder / "config.yaml").write_text(config, "utf-8")
    for name, text in scripts.items():
        (folder / "sops" / f"{name}.yaml").write_text(text, "utf-8")
    if tea:
        lines = "".join(f'- "Cup {number + 1}"\n' for number in range(tea))
        (content / "tea.en.yaml").write_text(lines, "utf-8")
    return Place(folder / "config.yaml", sops=folder / "sops")


async def rehearsed(
    place: Place, first: str = "2026-03-02", days: int = 7, members: int = 0, **given: Any
) -> Rehearsed:
    """What comes of some days without members."""
    return await rehearse(place, Plan(read_span(first, days), members, **given))
