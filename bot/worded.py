"""The table of wordings: what each community says in the place of sentences of ours."""

from typing import NamedTuple

from bot.own_words import Own, Written
from bot.store.db import Tx
from bot.voice import Sentence, Wording

All = dict[int, dict[Sentence, Wording]]
COLUMNS = "cog, key, language, text, by_member, at"


class Worded(NamedTuple):
    """One change of a sentence; without `written` it went back to the original.

    `by` is the member who did it, `at` when, in UTC ms.
    """

    cog: str
    key: str
    language: str
    written: Written | None
    by: int | None
    at: int


def standing(tx: Tx) -> All:
    """All wordings that are said now, by community."""
    found: All = {}
    sql = (
        "SELECT community, cog, key, language, text FROM wordings"
        " WHERE stands = 1 AND text IS NOT NULL"
    )
    for community, cog, key, language, text in tx.rows(sql):
        own = Own(language, Written.decoded(text))
        found.setdefault(community, {})[cog, key, language] = own
    return found


def standing_of(tx: Tx, community: int) -> dict[Sentence, Wording]:
    """The wordings that a community says now."""
    return {
        (each.cog, each.key, each.language): Own(each.language, each.written)
        for each in changed(tx, community)
        if each.written is not None
    }


def changed(tx: Tx, community: int) -> list[Worded]:
    """What is otherwise than the original in a community, the newest first."""
    sql = (
        f"SELECT {COLUMNS} FROM wordings"
        " WHERE community = ? AND stands = 1 AND text IS NOT NULL ORDER BY id DESC"
    )
    return [_read(row) for row in tx.rows(sql, community)]


def past(tx: Tx, community: int, sentence: Sentence) -> list[Worded]:
    """How a sentence was changed, the newest first."""
    sql = (
        f"SELECT {COLUMNS} FROM wordings"
        " WHERE community = ? AND cog = ? AND key = ? AND language = ? ORDER BY id DESC"
    )
    return [_read(row) for row in tx.rows(sql, community, *sentence)]


def put(
    tx: Tx,
    id: int,
    community: int,
    sentence: Sentence,
    written: Written | None,
    by: int | None,
    at: int,
) -> None:
    """This is said from now on; None: the original."""
    tx.run(
        "UPDATE wordings SET stands = 0"
        " WHERE community = ? AND cog = ? AND key = ? AND language = ? AND stands = 1",
        community,
        *sentence,
    )
    tx.run(
        "INSERT INTO wordings (id, community, cog, key, language, text, by_member, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        community,
        *sentence,
        None if written is None else written.encoded(),
        by,
        at,
    )


def _read(row: tuple[object, ...]) -> Worded:
    cog, key, language, text, by, at = row
    written = None if text is None else Written.decoded(str(text))
    return Worded(str(cog), str(key), str(language), written, by, at)  # type: ignore[arg-type]
