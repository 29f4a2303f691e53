"""The rows of drops: posts with the button."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.store.db import Row, Tx

DropState = Literal["open", "over"]
_FIRST = "id, campaign, post, words, state, shown, last_call, before, began_at, ended_at"
COLUMNS = f"{_FIRST}, told, opens_at, occasion"


@dataclass(frozen=True, slots=True)
class Drop:
    """A post that gives coupons.

    `words` are an operator's own, `last_call` those of a last call; `told` is what these say that
    the run alone knew. `shown` is what it says now, in short; `before` how many of the campaign
    were given before it. One before the opening (`opens_at`) and one at it are one `occasion`, the
    id of the first.
    """

    id: int
    campaign: int
    post: int | None
    words: dict[str, str]
    began_at: int
    state: DropState = "open"
    shown: str = ""
    last_call: dict[str, str] | None = None
    before: int = 0
    ended_at: int | None = None
    told: Mapping[str, str | int | float] = field(default_factory=dict)
    opens_at: int | None = None
    occasion: int | None = None

    @property
    def first(self) -> int:
        """The first drop of its occasion; itself, where it is alone."""
        return self.occasion or self.id


def add(tx: Tx, community: int, drop: Drop) -> None:
    """A new drop."""
    tx.run(
        "INSERT INTO coupons_drops"
        " (community, id, campaign, post, words, state, shown, before, began_at, told,"
        " opens_at, occasion)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        drop.id,
        drop.campaign,
        drop.post,
        json.dumps(drop.words, ensure_ascii=False),
        drop.state,
        drop.shown,
        drop.before,
        drop.began_at,
        json.dumps(drop.told),
        drop.opens_at,
        drop.occasion,
    )


def find(tx: Tx, community: int, id: int) -> Drop | None:
    """The drop with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_drops WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return _read(row) if row else None


def teaser(tx: Tx, community: int, campaign: int, opens_at: int) -> Drop | None:
    """The last drop of a campaign, if it was put up before this opening, for it."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_drops WHERE community = ? AND campaign = ?"
        " ORDER BY id DESC LIMIT 1",
        community,
        campaign,
    )
    drop = _read(row) if row else None
    ahead = drop is not None and drop.opens_at == opens_at and drop.began_at < opens_at
    return drop if ahead else None


def occasions(tx: Tx, community: int, campaign: int, id: int) -> tuple[int, int]:
    """The first drop of the occasion that a drop belongs to, and of its campaign's last one."""
    row = tx.row(
        "SELECT COALESCE(d.occasion, d.id), (SELECT COALESCE(last.occasion, last.id)"
        " FROM coupons_drops AS last WHERE last.community = d.community"
        " AND last.campaign = ? ORDER BY last.id DESC LIMIT 1)"
        " FROM coupons_drops AS d WHERE d.community = ? AND d.id = ?",
        campaign,
        community,
        id,
    )
    assert row is not None
    return int(row[0]), int(row[1])


def of_posts(tx: Tx, community: int, posts: list[int]) -> Drop | None:
    """The newest drop among these posts of ours."""
    marks = ", ".join("?" * len(posts))
    row = tx.row(
        f"SELECT {COLUMNS} FROM coupons_drops WHERE community = ? AND post IN ({marks})"
        " ORDER BY id DESC LIMIT 1",
        community,
        *posts,
    )
    return _read(row) if row else None


def last(tx: Tx, community: int) -> Drop | None:
    """The newest drop that is no test."""
    columns = ", ".join(f"d.{each}" for each in COLUMNS.split(", "))
    row = tx.row(
        f"SELECT {columns} FROM coupons_drops AS d JOIN coupons_campaigns AS c"
        " ON c.community = d.community AND c.id = d.campaign"
        " WHERE d.community = ? AND c.test = 0 ORDER BY d.id DESC LIMIT 1",
        community,
    )
    return _read(row) if row else None


def first_since(tx: Tx, community: int, campaign: int, at: int) -> int | None:
    """When the first drop of a campaign began since an instant (UTC ms); None where none did."""
    row = tx.row(
        "SELECT MIN(began_at) FROM coupons_drops"
        " WHERE community = ? AND campaign = ? AND began_at >= ?",
        community,
        campaign,
        at,
    )
    return int(row[0]) if row and row[0] is not None else None


def of_campaign(tx: Tx, community: int, campaign: int) -> list[Drop]:
    """The open drops of a campaign."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_drops"
        " WHERE community = ? AND campaign = ? AND state = 'open' ORDER BY id",
        community,
        campaign,
    )
    return [_read(row) for row in rows]


def show(tx: Tx, community: int, id: int, shown: str) -> None:
    """The post says this now."""
    sql = "UPDATE coupons_drops SET shown = ? WHERE community = ? AND id = ?"
    tx.run(sql, shown, community, id)


def call(tx: Tx, community: int, drop: Drop) -> None:
    """The post says a last call."""
    tx.run(
        "UPDATE coupons_drops SET last_call = ?, told = ? WHERE community = ? AND id = ?",
        json.dumps(drop.last_call, ensure_ascii=False),
        json.dumps(drop.told),
        community,
        drop.id,
    )


def end(tx: Tx, community: int, id: int, at: int) -> bool:
    """The drop is over; False where it was."""
    ended = tx.run(
        "UPDATE coupons_drops SET state = 'over', ended_at = ?"
        " WHERE community = ? AND id = ? AND state = 'open'",
        at,
        community,
        id,
    )
    return ended == 1


def open_again(tx: Tx, community: int, campaign: int, opens_at: int | None) -> None:
    """The drops that ended last are not over: their campaign got another end, or the clock ran
    ahead. They are where the campaign opens only after their end, for others.
    """
    tx.run(
        "UPDATE coupons_drops SET state = 'open', ended_at = NULL"
        " WHERE community = ? AND campaign = ? AND ended_at >= ? AND ended_at ="
        " (SELECT MAX(ended_at) FROM coupons_drops WHERE community = ? AND campaign = ?)",
        community,
        campaign,
        opens_at or 0,
        community,
        campaign,
    )


def fastest(tx: Tx, community: int, campaign: int, dropped: int, since: int) -> int | None:
    """How many ms after an instant the first coupon of a campaign was taken by a button.

    `dropped` had the button: the campaign itself, or a pack that it begins.
    """
    row = tx.row(
        "SELECT MIN(claimed_at) FROM coupons_coupons WHERE community = ? AND campaign = ?"
        " AND (way IN ('drop', 'points') OR source LIKE ?) AND claimed_at >= ?",
        community,
        campaign,
        f"pack:{dropped}:%",
        since,
    )
    return int(row[0]) - since if row and row[0] is not None else None


def _read(row: Row) -> Drop:
    id, campaign, post, words, state, shown, called, before, began_at, ended_at, told, *which = row
    return Drop(
        id,
        campaign,
        post,
        json.loads(words),
        began_at,
        state,
        shown,
        None if called is None else json.loads(called),
        before,
        ended_at,
        json.loads(told),
        *which,
    )
