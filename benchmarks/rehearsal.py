"""A week of all shipped scripts in three communities with 300 members, rehearsed."""

import json
import re
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, progress
from bot.marked_yaml import read_file
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan, Rehearsed, rehearse
from bot.run import ROOT, Place

TIMES, SECONDS = 3, 10
DAYS, MEMBERS = 7, 100  # members of each community
HOMES = {
    "riga": {"zone": "Europe/Riga", "language": "en"},
    "huadong": {"zone": "Asia/Shanghai", "language": "zh-CN"},
    "recife": {"zone": "America/Recife", "language": "pt-BR"},
}
OFF = re.compile(r"^off: *true\b.*\n", re.MULTILINE)


def _place(folder: Path) -> Place:
    """The shipped scripts, also those that an operator has to switch on, and three communities."""
    sops = folder / "sops"
    (sops / "content").mkdir(parents=True)
    for path in (ROOT / "sops").glob("content/*.yaml"):
        (sops / "content" / path.name).write_bytes(path.read_bytes())
    for path in (ROOT / "sops").glob("*.yaml"):
        (sops / path.name).write_text(OFF.sub("", path.read_text("utf-8")), "utf-8")
    shipped = read_file(ROOT / "config.yaml").value["communities"]["plaza"]
    homes = {name: {**shipped, **own} for name, own in HOMES.items()}
    config = folder / "config.yaml"
    config.write_text(json.dumps({"platforms": {"webchat": {}}, "communities": homes}), "utf-8")
    return Place(config, sops=sops)


def _prove(played: Rehearsed, place: Place) -> None:
    """All scripts were there, and something came of them."""
    scripts = {path.stem for path in place.sops.glob("*.yaml")}
    assert played.library.scripts.keys() == scripts, played.library.faults
    assert any(entry.script for entry in played.entries), "the week has posts"
    assert len(played.communities) == len(HOMES)


async def measure() -> list[Figure]:
    """Some rehearsals of the same week; the one in the middle counts."""
    plan = Plan(read_span("2026-03-27", DAYS), MEMBERS)
    seconds = []
    with tempfile.TemporaryDirectory() as folder:
        place = _place(Path(folder))
        for turn in range(TIMES):
            progress(f"rehearsal: {turn + 1} of {TIMES}")
            begun = time.perf_counter()
            played = await rehearse(place, plan)
            seconds.append(time.perf_counter() - begun)
            _prove(played, place)
    median, scripts = statistics.median(seconds), len(played.library.scripts)
    return [
        Figure(
            f"rehearsing {DAYS} days, 3 communities, {3 * MEMBERS} members, scripts: {scripts}",
            f"{median:.2f} s",
            promised=f"< {SECONDS} s",
            kept=median < SECONDS,
        )
    ]
