"""What members are told with the next answer that only they see, and by no message unasked."""

from bot.codec import decode_parts, encode
from bot.effects import Joined, Words
from bot.ids import Ids
from bot.store.db import Tx

KEPT_MS = 90 * 86_400_000


def add(tx: Tx, ids: Ids, community: int, member: int, words: Words, now: int) -> None:
    """There is something for a member to know, once; who did not come for 90 days is not told."""
    take_back(tx, community, member, words)
    tx.run("DELETE FROM news WHERE community = ? AND at <= ?", community, now - KEPT_MS)
    tx.run(
        "INSERT INTO news (id, community, member, words, at) VALUES (?, ?, ?, ?, ?)",
        ids.new(),
        community,
        member,
        encode(words),
        now,
    )


def before(tx: Tx, community: int, member: int, words: Words) -> Words:
    """The words of an answer, and before them what the member was to be told; that is done then."""
    sql = "SELECT id, words FROM news WHERE community = ? AND member = ?"
    waiting = sorted((int(id), str(said)) for id, said in tx.rows(sql, community, member))
    if not waiting:  # nearly always; a DELETE that finds nothing costs three times as much
        return words
    drop(tx, community, member)
    return Joined((*(decode_parts(said) for _, said in waiting), words))


def take_back(tx: Tx, community: int, member: int, words: Words) -> None:
    """A member knows it already."""
    sql = "DELETE FROM news WHERE community = ? AND member = ? AND words = ?"
    tx.run(sql, community, member, encode(words))


def drop(tx: Tx, community: int, member: int) -> None:
    """Who left is told nothing."""
    tx.run("DELETE FROM news WHERE community = ? AND member = ?", community, member)
