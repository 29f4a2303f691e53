"""The rows of members' introductions."""

from typing import NamedTuple

from bot.store.db import Tx


class Introduction(NamedTuple):
    """What a member said of themselves, and the post in which it stands, if it does."""

    about: str
    post: int | None


def find(tx: Tx, community: int, member: int) -> Introduction | None:
    """A member's introduction."""
    row = tx.row(
        "SELECT about, post FROM welcome_introductions WHERE community = ? AND member = ?",
        community,
        member,
    )
    return Introduction(*row) if row else None


def keep(tx: Tx, community: int, member: int, about: str, at: int) -> None:
    """What the member says of themselves now."""
    tx.run(
        "INSERT INTO welcome_introductions (community, member, about, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET about = excluded.about, at = excluded.at",
        community,
        member,
        about,
        at,
    )


def set_post(tx: Tx, community: int, member: int, post: int | None) -> None:
    """It stands in this post, or nowhere any more."""
    tx.run(
        "UPDATE welcome_introductions SET post = ? WHERE community = ? AND member = ?",
        post,
        community,
        member,
    )
