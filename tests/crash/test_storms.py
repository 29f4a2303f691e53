"""A storm for 100 codes, and the process dies in it: no code is given twice, whoever asks."""

import asyncio
import logging
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from tests.crash import pressing, storm_books, storming
from tests.crash.storm_books import CODES
from tests.crash.town import morning_zone
from tests.story.service import Service

log = logging.getLogger("plaza.storms")

CONFIG = """
storage: sqlite:///plaza.db
platforms:
  webchat: {{port: 0}}
communities:
  plaza:
    platform: webchat
    zone: {zone}
    rooms: {{lobby: lobby, ops: ops}}
    guard: {{soft_start: 0d, raids: {{mode: observe}}}}
    coupons: {{campaigns: {{storm: {campaign}}}}}
"""
QUICK, FULL = (200, 50), (8_000, 2_000)
KILLS = (1, 20, 45, 70, 95, 500, 1_500, 3_000, 5_000, 7_000)
KILLS_OF_BURST = (1, 15, 30, 45, 60, 80, 95, 300, 900, 1_800)
WITHIN = 300.0
PAUSE = 0.005


def browser_chat(folder: Path, members: int, twice: int) -> Service:
    """The program before a storm."""
    config = CONFIG.format(zone=morning_zone(), campaign=storm_books.CAMPAIGN)
    environment = {storming.FOLDER: str(folder)}
    service = Service(folder, config, environment, child="tests.crash.stormed")
    service.lay_out()
    (folder / "plan.json").write_text(storm_books.plan(members, twice), "utf-8")
    return service


def handled(service: Service) -> int:
    """How many people have a coupon or came too late, on disk."""
    if not service.rows("SELECT 1 FROM sqlite_master WHERE name = 'coupons_missed'"):
        return 0
    sql = "SELECT (SELECT COUNT(*) FROM coupons_coupons) + (SELECT COUNT(*) FROM coupons_missed)"
    return int(service.rows(sql)[0][0])


async def dies_in_it(
    service: Service, kills: Sequence[int], restarts: Callable[[], Awaitable[None]]
) -> None:
    """It dies each time that so many more were answered."""
    for count in kills:
        async with asyncio.timeout(WITHIN):
            while handled(service) < count:
                await asyncio.sleep(PAUSE)  # another process's rows cannot be awaited
        await restarts()


async def restarted(service: Service) -> None:
    """SIGKILL, and another start."""
    await service.dies()
    await service.start()


async def is_over(service: Service, folder: Path, nonces: int) -> None:
    """Everybody was acknowledged, and all that follows is done."""
    quiet = 0
    async with asyncio.timeout(WITHIN):
        while quiet < 3:
            told = {each["n"] for each in storming.lines(folder / "told.jsonl") if "n" in each}
            quiet = quiet + 1 if len(told) == nonces and not service.unfinished() else 0
            await asyncio.sleep(0.2)  # another process's rows cannot be awaited


def seen(folder: Path) -> dict[str, list[str]]:
    """What each client saw, each message once."""
    found = defaultdict[str, dict[str, str]](dict)
    for each in storming.lines(folder / "told.jsonl"):
        if each["t"] == "message":
            found[each["member"]][each["id"]] = each["text"]
    return {who: [*texts.values()] for who, texts in found.items()}


@asynccontextmanager
async def storm(
    folder: Path, members: int, twice: int, kills: Sequence[int]
) -> AsyncIterator[Service]:
    """It has come and gone."""
    service = browser_chat(folder, members, twice)
    try:
        begun = time.monotonic()
        await service.start()
        await dies_in_it(service, kills, partial(restarted, service))
        await is_over(service, folder, members + twice + 1)
        taken = time.monotonic() - begun
        log.info("%d claims, %d kills: %.1f s", members + twice, len(kills), taken)
        (folder / storming.OVER).touch()
        await is_over(service, folder, members + twice + 2)
        yield service
    finally:
        await service.stop()


async def test_a_storm_in_the_browser_chat_gives_each_code_once_however_the_process_dies(
    tmp_path: Path, proving: bool
) -> None:
    members, twice = FULL if proving else QUICK
    kills = KILLS if proving else (40,)
    async with storm(tmp_path, members, twice, kills) as service:
        answers = seen(tmp_path)
        (books,) = {text for text in answers.pop(storming.OLGA) if "given" in text}
        assert f"{CODES} in, 0 left, {CODES} given, 0 void" in books
        assert "It adds up." in books
        presses = {f"m{number}": 1 + (number < twice) for number in range(members)}
        wrong = storm_books.wrong(answers, presses, tmp_path / "plaza.db")
        assert not wrong, "\n".join([*wrong[:20], service.log()])


async def storm_on_discord(
    folder: Path,
    members: int,
    claims: int,
    seconds: float,
    kills: Sequence[int],
    *,
    within: float = WITHIN,
    presses: int = 0,
) -> None:
    """All press, it dies in it, all press again until they are answered; then all is counted.

    `within` so many seconds all are answered, and with so many `presses` each; 0: with any number.
    """
    async with pressing.server(folder, members) as server:
        begun = time.monotonic()
        async with asyncio.TaskGroup() as group:
            group.create_task(server.storms(claims, seconds))
            group.create_task(dies_in_it(server.service, kills, server.restarts))
        taken = time.monotonic() - begun
        await server.service.settles()
        edited, refused = server.edits()
        log.info("%d claims, %d kills: %.1f s", claims, len(kills), taken)
        log.info("%d pressed again, %d edits, %d refused", server.missed, edited, refused)
        assert taken <= within
        assert server.most <= (presses or server.most), f"{server.most} presses"
        assert edited <= taken + 5, "Discord takes five edits in five seconds"
        assert refused == 0
        books = await server.asks("coupon books")
        assert f"{CODES} in, 0 left, {CODES} given, 0 void" in books
        assert "It adds up." in books
        answers = server.answers()
        told = {each.id: len(answers[each.id]) or 1 for each in server.people}
        wrong = storm_books.wrong(answers, told, folder / "plaza.db")
        assert not wrong, "\n".join([*wrong[:20], server.service.log()])


async def test_a_storm_on_discord_gives_each_code_once_however_the_process_dies(
    tmp_path: Path, proving: bool
) -> None:
    if proving:
        await storm_on_discord(tmp_path / "long", 8_000, 10_000, 20.0, (), within=25.0)
        await storm_on_discord(tmp_path / "dies", 8_000, 10_000, 20.0, KILLS)
        await storm_on_discord(tmp_path / "burst", 3_000, 3_000, 1.0, (), presses=2)
        await storm_on_discord(tmp_path / "both", 3_000, 3_000, 1.0, KILLS_OF_BURST)
    else:
        await storm_on_discord(tmp_path / "both", 150, 200, 0.5, (40,))
