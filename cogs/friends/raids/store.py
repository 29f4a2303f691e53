"""The rows of raids, and of what waits for their end."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Opening:
    """A campaign that is to open: with words above its card, in a room, for so many ms."""

    campaign: str
    lead: Mapping[str, str] = field(default_factory=dict)
    room: str | None = None
    native: str | None = None
    lasts: int | None = None


def begin(tx: Tx, community: int, number: int) -> None:
    """A raid lasts."""
    tx.run(
        "INSERT INTO friends_raids (community, number) VALUES (?, ?)"
        " ON CONFLICT (community, number) DO NOTHING",
        community,
        number,
    )


def end(tx: Tx, community: int, number: int) -> None:
    """A raid is over."""
    tx.run("DELETE FROM friends_raids WHERE community = ? AND number = ?", community, number)


def lasts(tx: Tx, community: int) -> bool:
    """Whether there is a raid now."""
    sql = "SELECT 1 FROM friends_raids WHERE community = ? LIMIT 1"
    return tx.row(sql, community) is not None


def wait(tx: Tx, community: int, opening: Opening, at: int) -> None:
    """A campaign opens later, as it was asked for last."""
    tx.run(
        "INSERT INTO friends_openings (community, campaign, asked, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, campaign) DO UPDATE SET asked = excluded.asked, at = excluded.at",
        community,
        opening.campaign,
        json.dumps(asdict(opening), ensure_ascii=False),
        at,
    )


def take(tx: Tx, community: int) -> list[Opening]:
    """All that wait, whoever was asked for first; none waits any more."""
    sql = "SELECT asked FROM friends_openings WHERE community = ? ORDER BY at, campaign"
    found = [Opening(**json.loads(asked)) for (asked,) in tx.rows(sql, community)]
    tx.run("DELETE FROM friends_openings WHERE community = ?", community)
    return found


def forget(tx: Tx, community: int) -> int:
    """Nothing waits any more; how many did."""
    return tx.run("DELETE FROM friends_openings WHERE community = ?", community)
