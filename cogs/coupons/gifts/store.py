"""The rows of gifts to audiences."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Gift:
    """What is given to all of an audience; `after` is the last member who was looked at."""

    id: int
    campaign: int
    audience: str
    after: int
    given: int
    passed: int


def add(tx: Tx, community: int, gift: Gift, at: int) -> None:
    """A new one."""
    tx.run(
        "INSERT INTO coupons_gifts (community, id, campaign, audience, state, at)"
        " VALUES (?, ?, ?, ?, 'going', ?)",
        community,
        gift.id,
        gift.campaign,
        gift.audience,
        at,
    )


def going(tx: Tx, community: int, id: int) -> Gift | None:
    """The gift, if it is not over."""
    row = tx.row(
        "SELECT id, campaign, audience, after, given, passed FROM coupons_gifts"
        " WHERE community = ? AND id = ? AND state = 'going'",
        community,
        id,
    )
    return Gift(*row) if row else None


def all_going(tx: Tx, community: int) -> list[int]:
    """The gifts that are not over, by id."""
    sql = "SELECT id FROM coupons_gifts WHERE community = ? AND state = 'going' ORDER BY id"
    return [int(id) for (id,) in tx.rows(sql, community)]


def went_on(tx: Tx, community: int, gift: Gift, *, over: bool) -> None:
    """So far it is."""
    tx.run(
        "UPDATE coupons_gifts SET after = ?, given = ?, passed = ?, state = ?"
        " WHERE community = ? AND id = ?",
        gift.after,
        gift.given,
        gift.passed,
        "over" if over else "going",
        community,
        gift.id,
    )
