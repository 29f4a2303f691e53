"""The sentences that members are about to change."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from bot.store.db import Tx

KEPT = 60  # drafts of one member; the oldest give way


class Draft(NamedTuple):
    """A sentence in one language, and the message in which it was read, if it was in one.

    `texts` is what was typed, by variant.
    """

    id: int
    cog: str
    key: str
    language: str
    message: str
    texts: Mapping[str, str] | None

    @property
    def sentence(self) -> tuple[str, str, str]:
        """The sentence as the core names it."""
        return self.cog, self.key, self.language


def add(
    tx: Tx, id: int, community: int, member: int, sentence: tuple[str, str, str], message: str
) -> None:
    """A member may be about to change this."""
    tx.run(
        "INSERT INTO words_drafts (id, community, member, cog, key, language, message)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        community,
        member,
        *sentence,
        message,
    )
    tx.run(
        "DELETE FROM words_drafts WHERE community = ? AND member = ? AND id NOT IN (SELECT id"
        " FROM words_drafts WHERE community = ? AND member = ? ORDER BY id DESC LIMIT ?)",
        community,
        member,
        community,
        member,
        KEPT,
    )


def find(tx: Tx, id: int, community: int, member: int) -> Draft | None:
    """A draft of this very member."""
    row = tx.row(
        "SELECT id, cog, key, language, message, texts FROM words_drafts"
        " WHERE id = ? AND community = ? AND member = ?",
        id,
        community,
        member,
    )
    if row is None:
        return None
    draft, cog, key, language, message, texts = row
    typed = None if texts is None else json.loads(texts)
    return Draft(draft, cog, key, language, message, typed)


def write(tx: Tx, id: int, community: int, texts: Mapping[str, str]) -> None:
    """This was typed."""
    kept = json.dumps(dict(texts), ensure_ascii=False)
    sql = "UPDATE words_drafts SET texts = ? WHERE community = ? AND id = ?"
    tx.run(sql, kept, community, id)
