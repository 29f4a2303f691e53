"""The rows of campaigns."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.store.db import Tx
from cogs.friends.campaigns.campaign import Campaign, read, write

Origin = Literal["yaml", "command"]
State = Literal["draft", "ready"]
MOST_SOURCE = 30  # letters of a source's name
COLUMNS = "id, name, origin, state, body"


@dataclass(frozen=True, slots=True)
class Found:
    """A campaign with its row."""

    id: int
    name: str
    origin: Origin
    state: State
    campaign: Campaign

    @property
    def source(self) -> str:
        """What the way in by its page is called: its name in the letters of an address.

        A name without any has a number, and so has `vanity`, which is the chat's own way.
        """
        letters = re.sub(r"[^a-z0-9]+", "-", self.name.casefold()).strip("-")
        named = letters[:MOST_SOURCE].strip("-")
        return named if named not in ("", "vanity") else f"friends-{self.id % 100_000}"


def add(tx: Tx, community: int, found: Found, at: int) -> bool:
    """The campaign is there; False if one has its name."""
    added = tx.run(
        "INSERT INTO friends_campaigns (community, id, name, origin, state, body, made_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (community, name) DO NOTHING",
        community,
        found.id,
        found.name,
        found.origin,
        found.state,
        write(found.campaign),
        at,
    )
    return added == 1


def rewrite(tx: Tx, community: int, found: Found) -> None:
    """The campaign says this from now on."""
    tx.run(
        "UPDATE friends_campaigns SET name = ?, body = ?, origin = ?, state = ?"
        " WHERE community = ? AND id = ?",
        found.name,
        write(found.campaign),
        found.origin,
        found.state,
        community,
        found.id,
    )


def remove(tx: Tx, community: int, id: int) -> None:
    """A draft is thrown away."""
    tx.run(
        "DELETE FROM friends_campaigns WHERE community = ? AND id = ? AND state = 'draft'",
        community,
        id,
    )


def find(tx: Tx, community: int, id: int) -> Found | None:
    """The campaign with this id."""
    sql = f"SELECT {COLUMNS} FROM friends_campaigns WHERE community = ? AND id = ?"
    row = tx.row(sql, community, id)
    return _found(row) if row else None


def named(tx: Tx, community: int, name: str) -> Found | None:
    """The campaign of this name."""
    sql = f"SELECT {COLUMNS} FROM friends_campaigns WHERE community = ? AND name = ?"
    row = tx.row(sql, community, name)
    return _found(row) if row else None


def everything(tx: Tx, community: int) -> list[Found]:
    """All campaigns, the newest first."""
    sql = f"SELECT {COLUMNS} FROM friends_campaigns WHERE community = ? ORDER BY id DESC"
    return [_found(row) for row in tx.rows(sql, community)]


def _found(row: tuple[object, ...]) -> Found:
    id, name, origin, state, body = row
    return Found(id, name, origin, state, read(str(body)))  # type: ignore[arg-type]
