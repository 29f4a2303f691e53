"""The rows of campaigns."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.store.db import Row, Tx
from cogs.coupons.campaigns.campaign import Campaign, Style, read

State = Literal["draft", "live", "paused", "stopped", "over"]
Origin = Literal["yaml", "command"]
COLUMNS = (
    "id, name, origin, body, written, style, state, opens_at, closes_at, typed, test, round, before"
)
JOINED = ", ".join(f"c.{column}" for column in COLUMNS.split(", "))


@dataclass(frozen=True, slots=True)
class Found:
    """A campaign as it is there: its row, and what it says (without its codes).

    `written` is how it stands in config.yaml; `campaign` keeps what was promised with those given.
    `round` counts its drops, `before` is how many were given before the last one.
    """

    id: int
    name: str
    origin: Origin
    campaign: Campaign
    written: Campaign
    style: Style
    state: State
    opens_at: int | None
    closes_at: int | None
    typed: str = ""
    test: bool = False
    round: int = 0
    before: int = 0


def add(
    tx: Tx,
    community: int,
    id: int,
    name: str,
    body: str,
    *,
    state: State,
    origin: Origin,
    at: int,
    test: bool = False,
) -> bool:
    """A new campaign; False where one has this name."""
    added = tx.run(
        "INSERT INTO coupons_campaigns"
        " (community, id, name, origin, body, written, style, state, made_at, test)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, name) DO NOTHING",
        community,
        id,
        name,
        origin,
        body,
        body,
        read(body).style,
        state,
        at,
        int(test),
    )
    return added == 1


def find(tx: Tx, community: int, id: int) -> Found | None:
    """The campaign with this id."""
    sql = f"SELECT {COLUMNS} FROM coupons_campaigns WHERE community = ? AND id = ?"
    return _read(tx.row(sql, community, id))


def of_drop(tx: Tx, community: int, drop: int) -> Found | None:
    """The campaign that a drop gives."""
    row = tx.row(
        f"SELECT {JOINED} FROM coupons_drops AS d JOIN coupons_campaigns AS c"
        " ON c.community = d.community AND c.id = d.campaign WHERE d.community = ? AND d.id = ?",
        community,
        drop,
    )
    return _read(row)


def named(tx: Tx, community: int, name: str) -> Found | None:
    """The campaign of this name; a test has none that anybody may call it by."""
    sql = f"SELECT {COLUMNS} FROM coupons_campaigns WHERE community = ? AND name = ? AND test = 0"
    return _read(tx.row(sql, community, name))


def everything(tx: Tx, community: int) -> list[Found]:
    """All campaigns but tests, the newest first."""
    rows = tx.rows(
        f"SELECT {COLUMNS} FROM coupons_campaigns WHERE community = ? AND test = 0"
        " ORDER BY id DESC",
        community,
    )
    return [found for row in rows if (found := _read(row))]


def rewrite(tx: Tx, community: int, found: Found, body: str, written: str) -> None:
    """The campaign says this from now on; its style stays."""
    tx.run(
        "UPDATE coupons_campaigns SET body = ?, written = ?, opens_at = ?, closes_at = ?,"
        " typed = ? WHERE community = ? AND id = ?",
        body,
        written,
        found.opens_at,
        found.closes_at,
        found.typed,
        community,
        found.id,
    )


def restyle(tx: Tx, community: int, id: int, style: Style) -> None:
    """A campaign that nobody has anything of is of another style."""
    sql = "UPDATE coupons_campaigns SET style = ? WHERE community = ? AND id = ?"
    tx.run(sql, style, community, id)


def set_origin(tx: Tx, community: int, id: int, origin: Origin) -> None:
    """Where a campaign is changed from now on."""
    sql = "UPDATE coupons_campaigns SET origin = ? WHERE community = ? AND id = ?"
    tx.run(sql, origin, community, id)


def set_state(tx: Tx, community: int, id: int, state: State, *was: State) -> bool:
    """The campaign is in this state; False where it was in none of those that `was` names."""
    marks = ", ".join("?" * len(was))
    changed = tx.run(
        "UPDATE coupons_campaigns SET state = ?, raid = NULL"
        f" WHERE community = ? AND id = ? AND state IN ({marks})",
        state,
        community,
        id,
        *was,
    )
    return changed == 1


def next_round(tx: Tx, community: int, id: int, before: int) -> None:
    """A new drop: whoever comes too late is counted from here on."""
    tx.run(
        "UPDATE coupons_campaigns SET round = round + 1, before = ? WHERE community = ? AND id = ?",
        before,
        community,
        id,
    )


def remove(tx: Tx, community: int, id: int) -> bool:
    """A draft is gone, and its stock; False where it is none."""
    sql = "DELETE FROM coupons_campaigns WHERE community = ? AND id = ? AND state = 'draft'"
    if not tx.run(sql, community, id):
        return False
    tx.run("DELETE FROM coupons_stock WHERE community = ? AND campaign = ?", community, id)
    return True


def _read(row: Row | None) -> Found | None:
    return _found(row) if row else None


@lru_cache(maxsize=256)
def _found(row: Row) -> Found:
    """What a row says; thousands ask for the same one when something is dropped."""
    id, name, origin, body, written, style, state, opens_at, closes_at, typed, *rest = row
    test, turn, before = rest
    said, times = (read(body), read(written)), (opens_at, closes_at)
    return Found(id, name, origin, *said, style, state, *times, typed, bool(test), turn, before)
