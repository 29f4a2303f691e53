"""A storm for 100 codes, and the process dies in it: no code is given twice, whoever asks."""

import asyncio
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from tests.crash import storm_books, storming
from tests.crash.storm_books import CODES
from tests.crash.town import morning_zone
from tests.story.service import Service

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
WITHIN = 300.0
PAUSE = 0.005


def browser_chat(folder: Path, members: int, twice: int, lacks: str = "") -> Service:
    """The program before a storm."""
    config = CONFIG.format(zone=morning_zone(), campaign=storm_books.CAMPAIGN)
    environment = {storming.FOLDER: str(folder)} | ({"STORM_LACKS": lacks} if lacks else {})
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


async def dies_in_it(service: Service, kills: Sequence[int]) -> None:
    """It dies each time that so many more were answered."""
    for count in kills:
        async with asyncio.timeout(WITHIN):
            while handled(service) < count:
                await asyncio.sleep(PAUSE)  # another process's rows cannot be awaited
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


async def looks_back(service: Service, folder: Path, members: int) -> None:
    """It is started once more, and everybody looks at what stands there."""
    await service.stop_it()
    (folder / storming.LOOKS).touch()
    await service.start()
    async with asyncio.timeout(WITHIN):
        while sum(each["t"] == "looked" for each in storming.lines(folder / "told.jsonl")) < members:
            await asyncio.sleep(0.2)  # another process's log cannot be awaited


@asynccontextmanager
async def storm(
    folder: Path, members: int, twice: int, kills: Sequence[int], lacks: str = ""
) -> AsyncIterator[Service]:
    """It has come and gone."""
    service = browser_chat(folder, members, twice, lacks)
    try:
        begun = time.monotonic()
        await service.start()
        await dies_in_it(service, kills)
        await is_over(service, folder, members + twice + 1)
        print(f"{members + twice} claims, {len(kills)} kills: {time.monotonic() - begun:.1f} s")
        await looks_back(service, folder, members)
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
