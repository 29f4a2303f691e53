"""A week of the shipped scripts in three communities with 300 members, rehearsed."""

import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, progress
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan, rehearse
from bot.run import Place

TIMES, SECONDS = 3, 10
DAYS, MEMBERS = 7, 100  # members of each community
CONFIG = """
storage: sqlite:///plaza.db
platforms: {webchat: {}}
communities:
  riga: {zone: Europe/Riga, rooms: {lobby: lobby, checkin: checkin, ops: ops}}
  huadong: {zone: Asia/Shanghai, language: zh-CN, rooms: {lobby: lobby, checkin: c, ops: ops}}
  recife: {zone: America/Recife, language: pt-BR, rooms: {lobby: lobby, checkin: c, ops: ops}}
"""


async def measure() -> list[Figure]:
    """Some rehearsals of the same week; the one in the middle counts."""
    plan = Plan(read_span("2026-03-27", DAYS), MEMBERS)
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yaml"
        config.write_text(CONFIG, "utf-8")
        for turn in range(TIMES):
            progress(f"rehearsal: {turn + 1} of {TIMES}")
            begun = time.perf_counter()
            played = await rehearse(Place(config), plan)
            seconds.append(time.perf_counter() - begun)
            assert played.entries, "the week has posts"
    median = statistics.median(seconds)
    return [
        Figure(
            f"rehearsing {DAYS} days, 3 communities, {3 * MEMBERS} members",
            f"{median:.2f} s",
            promised=f"< {SECONDS} s",
            kept=median < SECONDS,
        )
    ]
