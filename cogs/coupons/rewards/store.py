"""The rows of rewards that wait for the end of a raid."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Reward:
    """What a member is to get for a source; `words` stand above it, by language."""

    id: int
    source: str
    campaign: int
    member: int
    words: Mapping[str, str]


def add(tx: Tx, community: int, reward: Reward) -> None:
    """It waits; once for each source."""
    tx.run(
        "INSERT INTO coupons_waiting (community, source, id, campaign, member, words)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (community, source) DO NOTHING",
        community,
        reward.source,
        reward.id,
        reward.campaign,
        reward.member,
        json.dumps(dict(reward.words), ensure_ascii=False),
    )


def after(tx: Tx, community: int, id: int, most: int) -> list[Reward]:
    """Those who wait behind one, in the order in which they were asked for."""
    rows = tx.rows(
        "SELECT id, source, campaign, member, words FROM coupons_waiting"
        " WHERE community = ? AND id > ? ORDER BY id LIMIT ?",
        community,
        id,
        most,
    )
    return [
        Reward(id, source, campaign, member, json.loads(words))
        for id, source, campaign, member, words in rows
    ]


def remove(tx: Tx, community: int, id: int) -> None:
    """It waits no more."""
    tx.run("DELETE FROM coupons_waiting WHERE community = ? AND id = ?", community, id)


def drop(tx: Tx, community: int, source: str) -> None:
    """What was asked for by a source waits no more."""
    tx.run("DELETE FROM coupons_waiting WHERE community = ? AND source = ?", community, source)
