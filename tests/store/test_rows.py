"""Ids, happenings and effects as rows: in order, unique, and each told once."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest_asyncio

from bot import happenings, outbox
from bot.clock import VirtualClock
from bot.effects import Delete, Lines, Say
from bot.happenings import HappeningRow, Happenings
from bot.home_rows import appear, find
from bot.ids import Ids
from bot.outbox import Ending, Origin, Outbox, OutboxRow
from bot.store.db import Tx
from bot.store.migrate import migrate
from bot.store.sqlite import SqliteDatabase, open_database

HERE = Path(outbox.__file__).parent
MIGRATIONS = {"core": HERE / "store" / "migrations", "letters": HERE / "letters" / "migrations"}
NOW = 1_790_000_000_000
ORIGIN = Origin("a")
HELLO = Say(room="lobby", words=Lines({"en": "Hello"}))


@pytest_asyncio.fixture
async def db(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    async with open_database(tmp_path / "plaza.db", inline=True) as opened:
        for part, folder in MIGRATIONS.items():
            await migrate(opened, part, folder)
        yield opened


def test_ids_grow_also_where_the_clock_is_set_back() -> None:
    clock = VirtualClock(NOW)
    ids = Ids(clock)
    first = [ids.new() for _ in range(1_000)]
    earlier = Ids(VirtualClock(NOW - 3_600_000), floor=first[-1])
    made = [*first, *(earlier.new() for _ in range(1_000))]
    assert made == sorted(set(made))
    assert made[-1] < 2**63


async def test_ids_of_two_threads_never_meet() -> None:
    ids = Ids(VirtualClock(NOW))
    made = await asyncio.gather(
        *(asyncio.to_thread(lambda: [ids.new() for _ in range(2_000)]) for _ in range(4))
    )
    assert len({id for some in made for id in some}) == 8_000


async def test_a_community_keeps_its_id_and_two_platforms_may_use_one_name(
    db: SqliteDatabase,
) -> None:
    ids, homes = Ids(VirtualClock(NOW)), [("webchat", "plaza"), ("discord", "plaza")]
    rows = []
    for _start in range(2):
        for home in homes:
            await db.write(appear, ids.new(), *home)
        rows.append([await db.read(find, *home) for home in homes])
    assert len({row.id for row in rows[0]}) == 2
    assert rows[1] == rows[0]


def happening(id: int, due_at: int = NOW, name: str = "a.told") -> HappeningRow:
    return HappeningRow(id, 1, None, name, {"day": "2026-03-02"}, due_at, 0)


def asked(name: str, community: int, member: int | None, data: Mapping[str, Any]) -> bool:
    return name == "a.told"


async def test_an_event_is_told_when_it_is_due(
    db: SqliteDatabase,
) -> None:
    heard: list[HappeningRow] = []
    store = Happenings(asked)
    store.listener = heard.append
    for row in (happening(3), happening(1, NOW + 5)):
        await db.write(store.add, row, None)
    assert [row.id for row in heard] == [3, 1]
    assert await db.read(happenings.due, NOW, 10) == [happening(3)]
    assert await db.read(happenings.due, NOW + 5, 1) == [happening(3)]
    assert await db.read(happenings.next_due) == NOW


async def test_a_key_stands_for_one_event_until_it_was_told(db: SqliteDatabase) -> None:
    heard: list[HappeningRow] = []
    store = Happenings(asked)
    store.listener = heard.append
    for id in (1, 2):
        await db.write(store.add, happening(id), "once")
    await db.write(happenings.finish, 1)
    await db.write(store.add, happening(3), "once")
    assert [row.id for row in heard] == [1, 3]


async def test_a_subscriber_claims_an_event_once(db: SqliteDatabase) -> None:
    await db.write(Happenings(asked).add, happening(1), None)
    assert [await db.write(happenings.claim, 1, "b.hear") for _ in range(2)] == [True, False]
    assert await db.write(happenings.claim, 1, "c.hear")


async def test_an_event_that_failed_is_due_again_later(db: SqliteDatabase) -> None:
    await db.write(Happenings(asked).add, happening(1), None)
    await db.write(happenings.retry, 1, NOW + 1_000)
    assert await db.read(happenings.due, NOW, 10) == []
    assert (await db.read(happenings.due, NOW + 1_000, 10))[0].tries == 1


def put(tx: Tx, box: Outbox, id: int, key: str, effect: Say | Delete = HELLO) -> int:
    return box.add(tx, id=id, key=key, community=1, effect=effect, not_before=NOW, origin=ORIGIN)


async def test_a_key_stands_for_one_effect_whoever_writes_it_again(db: SqliteDatabase) -> None:
    taken: list[OutboxRow] = []
    box = Outbox()
    box.listener = taken.append
    assert [await db.write(put, box, id, "1:say:7:Say:0") for id in (1, 2)] == [1, 1]
    assert [row.id for row in taken] == [1]
    assert [row.id for row in await db.read(outbox.waiting)] == [1]


async def test_equal_causes_in_two_communities_are_two_effects(db: SqliteDatabase) -> None:
    box = Outbox()
    ids = [await db.write(put, box, id, f"{id}:say:7:Say:0") for id in (1, 2)]
    assert ids == [1, 2]


async def test_what_was_begun_is_known_after_a_restart_and_what_ended_is_gone(
    db: SqliteDatabase,
) -> None:
    box = Outbox()
    for id in (1, 2, 3):
        await db.write(put, box, id, f"key {id}")
    await db.write(outbox.begin, [(NOW, 1), (NOW, 2)])
    await db.write(outbox.begin, [(NOW + 9, 2)])
    await db.write(outbox.end, [Ending(1, "done", "native", "Hello", None, NOW)])
    left = await db.read(outbox.waiting)
    assert [(row.id, row.state, row.attempts, row.begun) for row in left] == [
        (2, "sending", 2, NOW),
        (3, "pending", 0, None),
    ]
    assert left[0].effect == HELLO
    assert await db.read(outbox.native_of, 1) == ("done", "native")


async def test_what_was_put_off_counts_as_begun_only_if_it_may_be_out(db: SqliteDatabase) -> None:
    for id in (1, 2):
        await db.write(put, Outbox(), id, f"key {id}")
    await db.write(outbox.begin, [(NOW, 1), (NOW, 2)])
    await db.write(outbox.put_off, [(NOW + 9, None, 1), (NOW + 9, NOW, 2)])
    assert [(row.state, row.not_before, row.begun) for row in await db.read(outbox.waiting)] == [
        ("pending", NOW + 9, None),
        ("sending", NOW + 9, NOW),
    ]


async def test_what_others_became_since_an_instant_is_known_by_native_id(
    db: SqliteDatabase,
) -> None:
    for id in (1, 2, 3, 4):
        await db.write(put, Outbox(), id, f"key {id}")
    natives = ((1, "early", NOW - 1), (2, "late", NOW), (3, None, NOW), (4, "own", NOW))
    for id, native, at in natives:
        await db.write(outbox.end, [Ending(id, "done", native, "Hello", None, at)])
    assert await db.read(outbox.owned, 1, NOW, 4) == {"late"}
    assert await db.read(outbox.owned, 2, NOW, 4) == frozenset()


async def test_protection_goes_first_then_age_and_a_deletion_queues_in_its_posts_room(
    db: SqliteDatabase,
) -> None:
    box = Outbox()
    await db.write(put, box, 1, "post")
    await db.write(put, box, 2, "delete", Delete(post=1))
    rows = {row.id: row for row in await db.read(outbox.waiting)}
    assert rows[2].room == "lobby"
    assert rows[2].post == 1
