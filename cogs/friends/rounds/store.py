"""The rows of rounds."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Literal

from bot.store.db import Tx
from cogs.friends.campaigns.campaign import Campaign, read, write
from cogs.friends.rules import Kind

USUAL = Kind()
State = Literal["open", "settling", "over"]
COLUMNS = (
    "id, campaign, body, state, opened_at, closes_at, settles_at, rests_until, aside, post, shown,"
    " lead, rules"
)


@dataclass(frozen=True, slots=True)
class Round:
    """One run of a campaign; instants are UTC ms.

    `kind` are its rules as they were when it opened. `aside` are the gifts that are set aside or
    given, `lead` the words above its post, by language.
    """

    id: int
    found: int
    campaign: Campaign
    state: State
    opened_at: int
    closes_at: int
    settles_at: int
    rests_until: int
    aside: int = 0
    post: int | None = None
    shown: str = ""
    lead: Mapping[str, str] | None = None
    kind: Kind = USUAL


def add(tx: Tx, community: int, round: Round) -> bool:
    """The round is open; False if another one is."""
    added = tx.run(
        "INSERT INTO friends_rounds (community, id, campaign, body, state, opened_at, closes_at,"
        " settles_at, rests_until, lead, rules) VALUES (?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community) WHERE state = 'open' DO NOTHING",
        community,
        round.id,
        round.found,
        write(round.campaign),
        round.opened_at,
        round.closes_at,
        round.settles_at,
        round.rests_until,
        json.dumps(dict(round.lead or {}), ensure_ascii=False),
        json.dumps(asdict(round.kind)),
    )
    return added == 1


def find(tx: Tx, community: int, id: int) -> Round | None:
    """The round with this id."""
    sql = f"SELECT {COLUMNS} FROM friends_rounds WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return _round(row) if row else None


def last(tx: Tx, community: int) -> Round | None:
    """The round that opened last, whether it runs or not."""
    sql = f"SELECT {COLUMNS} FROM friends_rounds WHERE community = ? ORDER BY id DESC LIMIT 1"
    row = tx.row(sql, community)
    return _round(row) if row else None


def last_of(tx: Tx, community: int, campaign: int) -> Round | None:
    """The round of a campaign that opened last."""
    sql = (
        f"SELECT {COLUMNS} FROM friends_rounds WHERE community = ? AND campaign = ?"
        " ORDER BY id DESC LIMIT 1"
    )
    row = tx.row(sql, community, campaign)
    return _round(row) if row else None


def rests_until(tx: Tx, community: int) -> int:
    """Until when nothing may open here; 0 where nothing ever did."""
    sql = "SELECT MAX(rests_until) FROM friends_rounds WHERE community = ?"
    row = tx.row(sql, community)
    return int(row[0]) if row and row[0] is not None else 0


def move(tx: Tx, community: int, id: int, to: State, *was: State) -> bool:
    """The round is in another state; False if it was in none of these."""
    marks = ", ".join("?" * len(was))
    sql = (
        f"UPDATE friends_rounds SET state = ? WHERE community = ? AND id = ? AND state IN ({marks})"
    )
    return tx.run(sql, to, community, id, *was) == 1


def ends(tx: Tx, community: int, round: Round) -> None:
    """The round ends, settles and rests at these instants."""
    tx.run(
        "UPDATE friends_rounds SET closes_at = ?, settles_at = ?, rests_until = ?"
        " WHERE community = ? AND id = ?",
        round.closes_at,
        round.settles_at,
        round.rests_until,
        community,
        round.id,
    )


def set_aside(tx: Tx, community: int, id: int, count: int, most: int | None) -> bool:
    """So many gifts more are set aside, or fewer; False where there are not so many."""
    changed = tx.run(
        "UPDATE friends_rounds SET aside = aside + ? WHERE community = ? AND id = ?"
        " AND (? < 0 OR ? < 0 OR aside + ? <= ?)",
        count,
        community,
        id,
        count,
        -1 if most is None else 0,
        count,
        -1 if most is None else most,
    )
    return changed == 1


def posted(tx: Tx, community: int, id: int, post: int) -> None:
    """The card of a round stands in a room."""
    sql = "UPDATE friends_rounds SET post = ? WHERE community = ? AND id = ?"
    tx.run(sql, post, community, id)


def show(tx: Tx, community: int, id: int, shown: str) -> None:
    """What the card of a round says, in short."""
    sql = "UPDATE friends_rounds SET shown = ? WHERE community = ? AND id = ?"
    tx.run(sql, shown, community, id)


def report(tx: Tx, community: int, id: int) -> bool:
    """The operators are told how it went; False if they were."""
    sql = "UPDATE friends_rounds SET reported = 1 WHERE community = ? AND id = ? AND reported = 0"
    return tx.run(sql, community, id) == 1


def _round(row: tuple[object, ...]) -> Round:
    id, found, body, *rest, lead, rules = row
    made = Round(id, found, read(str(body)), *rest)  # type: ignore[arg-type]
    return replace(made, lead=json.loads(str(lead)), kind=Kind(**json.loads(str(rules))))
