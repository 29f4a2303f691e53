"""Tasks that scripts asked for before there was an inbox for all are in it after an update."""

import shutil
from pathlib import Path

from bot.ids import EPOCH
from bot.store.migrate import migrate
from bot.store.sqlite import open_database

BOT = Path(__file__).parents[2] / "bot"
OLD = (
    "INSERT INTO sop_tasks (id, community, script, run, member, words, due_at, decision,"
    " decided_by, decided_at) VALUES (?, 7, 'first-week', 1, ?, '{}', 9, ?, ?, ?)"
)


async def test_tasks_of_an_older_plaza_stand_in_the_inbox(tmp_path: Path) -> None:
    former = tmp_path / "former"
    former.mkdir()
    for path in sorted((BOT / "sops" / "migrations").glob("*.sql"))[:7]:
        shutil.copy(path, former)
    async with open_database(tmp_path / "plaza.db", inline=True) as db:
        await migrate(db, "core", BOT / "store" / "migrations")
        await migrate(db, "sops", former)
        await db.write(lambda tx: tx.run(OLD, 5 << 22, 0, None, None, None))
        await db.write(lambda tx: tx.run(OLD, 6 << 22, 3, "done", 4, 8))
        await migrate(db, "sops", BOT / "sops" / "migrations")
        rows = await db.read(
            lambda tx: tx.rows(
                "SELECT community, source, member, asked_at, due_at, taken_by, decision, decided_by"
                " FROM tasks ORDER BY id"
            )
        )
    assert rows == [
        (7, "first-week", None, EPOCH + 5, 9, None, None, None),
        (7, "first-week", 3, EPOCH + 6, 9, None, "done", 4),
    ]
