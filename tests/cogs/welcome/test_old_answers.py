"""What members answered to the welcome of an older Plaza is a tag of theirs."""

import sqlite3

from bot.testing import ROOT


def test_old_answers_become_tags() -> None:
    db = sqlite3.connect(":memory:")
    db.executescript((ROOT / "bot/store/migrations/0003_tags.sql").read_text("utf-8"))
    first, *later = sorted((ROOT / "cogs/welcome/migrations").glob("*.sql"))
    db.executescript(first.read_text("utf-8"))
    db.execute("INSERT INTO welcome_interests VALUES (1, 7, 'old-hand', 5), (2, 8, 'new', 6)")
    for file in later:
        db.executescript(file.read_text("utf-8"))
    found = db.execute("SELECT community, member, tag, at FROM member_tags ORDER BY member")
    assert found.fetchall() == [(1, 7, "old_hand", 5), (2, 8, "new", 6)]
