"""The rows of codes on their way in: those of a batch, and what was wrong with a table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading_codes import CodeFault
from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Same:
    """A code that the community has already: in which campaign, and in which batch."""

    campaign: int
    batch: int
    number: int
    state: str


def same(tx: Tx, community: int, digests: Sequence[str]) -> dict[str, Same]:
    """Those of the digests that a code of the community has, with where it is."""
    marks = ", ".join("?" * len(digests))
    rows = tx.rows(
        "SELECT c.digest, c.campaign, c.batch, c.number, b.state FROM coupons_codes AS c"
        " JOIN coupons_batches AS b ON b.community = c.community AND b.batch = c.batch"
        f" WHERE c.community = ? AND c.digest IN ({marks})",
        community,
        *digests,
    )
    return {str(digest): Same(*where) for digest, *where in rows}


def drop(tx: Tx, community: int, codes: Sequence[Same]) -> None:
    """Take away codes that nobody ever could get."""
    tx.many(
        "DELETE FROM coupons_codes WHERE community = ? AND batch = ? AND number = ?",
        [(community, each.batch, each.number) for each in codes],
    )


def take_out(tx: Tx, community: int, campaign: int, digests: Sequence[str]) -> int:
    """Take away codes that stood in config.yaml, and that nobody ever had, but those of the
    digests; how many.
    """
    marks = ", ".join("?" * len(digests))
    rows = tx.rows(
        "DELETE FROM coupons_codes WHERE community = ? AND campaign = ? AND coupon IS NULL"
        f" AND void = 0 AND digest NOT IN ({marks}) AND batch IN (SELECT b.batch"
        " FROM coupons_batches AS b WHERE b.community = ? AND b.campaign = ? AND b.written = 1)"
        " AND NOT EXISTS (SELECT 1 FROM coupons_coupons AS k WHERE k.community = ?"
        " AND k.campaign = ? AND k.batch = coupons_codes.batch AND k.number = coupons_codes.number)"
        " RETURNING batch",
        *(community, campaign, *digests, community, campaign, community, campaign),
    )
    for batch, gone in Counter(int(batch) for (batch,) in rows).items():
        sql = "UPDATE coupons_batches SET count = count - ? WHERE community = ? AND batch = ?"
        tx.run(sql, gone, community, batch)
    return len(rows)


def fill(
    tx: Tx, community: int, campaign: int, batch: int, codes: Sequence[tuple[int, str, str]]
) -> None:
    """Codes of a batch: number, digest, sealed."""
    tx.many(
        "INSERT INTO coupons_codes (community, campaign, batch, number, digest, sealed)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(community, campaign, batch, *code) for code in codes],
    )


def refuse(tx: Tx, community: int, batch: int) -> int:
    """The batch never counts; how many codes of it there may be."""
    tx.run(
        "UPDATE coupons_batches SET state = 'refused'"
        " WHERE community = ? AND batch = ? AND state = 'filling'",
        community,
        batch,
    )
    row = tx.row(
        "SELECT number FROM coupons_codes WHERE community = ? AND batch = ?"
        " ORDER BY number DESC LIMIT 1",
        community,
        batch,
    )
    return int(row[0]) if row else 0


def refuse_all(tx: Tx, community: int, campaign: int) -> list[int]:
    """No batch of a campaign counts any more, and none is made; which."""
    tx.run("DELETE FROM coupons_making WHERE community = ? AND campaign = ?", community, campaign)
    rows = tx.rows(
        "UPDATE coupons_batches SET state = 'refused' WHERE community = ? AND campaign = ?"
        " RETURNING batch",
        community,
        campaign,
    )
    return [int(batch) for (batch,) in rows]


def clear(tx: Tx, community: int, batch: int, most: int) -> None:
    """Take away so many codes of a refused batch, and the batch with the last one."""
    gone = tx.run(
        "DELETE FROM coupons_codes WHERE community = ? AND batch = ? AND number IN"
        " (SELECT number FROM coupons_codes WHERE community = ? AND batch = ? LIMIT ?)"
        " AND EXISTS (SELECT 1 FROM coupons_batches AS b WHERE b.community = ? AND b.batch = ?"
        " AND b.state = 'refused')",
        *(community, batch, community, batch, most, community, batch),
    )
    if gone < most:
        tx.run(
            "DELETE FROM coupons_batches"
            " WHERE community = ? AND batch = ? AND state = 'refused' AND NOT EXISTS"
            " (SELECT 1 FROM coupons_codes AS c WHERE c.community = ? AND c.batch = ?)",
            *(community, batch, community, batch),
        )


def note(tx: Tx, community: int, batch: int, faults: Sequence[CodeFault]) -> None:
    """What is wrong with rows of the table."""
    tx.many(
        "INSERT INTO coupons_faults (community, batch, row, why, other) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (community, batch, row) DO NOTHING",
        [(community, batch, each.row, each.why, each.other) for each in faults],
    )


def faults(tx: Tx, community: int, batch: int, most: int) -> list[CodeFault]:
    """What was wrong with a table, in the order of its rows."""
    rows = tx.rows(
        "SELECT row, why, other FROM coupons_faults WHERE community = ? AND batch = ?"
        " ORDER BY row LIMIT ?",
        community,
        batch,
        most,
    )
    return [CodeFault(*row) for row in rows]


def forget_faults(tx: Tx, community: int, batch: int, most: int) -> None:
    """Take away so many of them."""
    tx.run(
        "DELETE FROM coupons_faults WHERE community = ? AND batch = ? AND row IN"
        " (SELECT row FROM coupons_faults WHERE community = ? AND batch = ? LIMIT ?)",
        *(community, batch, community, batch, most),
    )


def names(tx: Tx, community: int) -> dict[int, str]:
    """What campaigns are called."""
    rows = tx.rows("SELECT id, name FROM coupons_campaigns WHERE community = ?", community)
    return {int(id): str(name) for id, name in rows}


@dataclass(frozen=True, slots=True)
class Making:
    """A batch that is being made: how many codes are wanted, and how many there are."""

    batch: int
    campaign: int
    wanted: int
    made: int


def begin_making(tx: Tx, community: int, making: Making) -> None:
    """A batch is to be made."""
    tx.run(
        "INSERT INTO coupons_making (community, batch, campaign, wanted, made)"
        " VALUES (?, ?, ?, ?, ?)",
        community,
        making.batch,
        making.campaign,
        making.wanted,
        making.made,
    )


def making(tx: Tx, community: int, batch: int) -> Making | None:
    """A batch that is not yet whole."""
    row = tx.row(
        "SELECT batch, campaign, wanted, made FROM coupons_making"
        " WHERE community = ? AND batch = ?",
        community,
        batch,
    )
    return Making(*row) if row else None


def made(tx: Tx, community: int, batch: int, count: int) -> None:
    """So many of a batch are there."""
    tx.run(
        "UPDATE coupons_making SET made = ? WHERE community = ? AND batch = ?",
        count,
        community,
        batch,
    )


def end_making(tx: Tx, community: int, batch: int) -> None:
    """A batch is whole."""
    tx.run("DELETE FROM coupons_making WHERE community = ? AND batch = ?", community, batch)


def to_come(tx: Tx, community: int, campaign: int) -> int:
    """How many codes are wanted of batches that are being made."""
    row = tx.row(
        "SELECT COALESCE(SUM(wanted), 0) FROM coupons_making WHERE community = ? AND campaign = ?",
        community,
        campaign,
    )
    return int(row[0]) if row else 0
