"""The rows of voices: one for each member, until they take it back."""

from dataclasses import astuple, dataclass
from typing import Literal

from bot.store.db import Tx

State = Literal["asked", "given", "shown"]
COLUMNS = "member, id, state, words, name, language"


@dataclass(frozen=True, slots=True)
class Voice:
    """What a member said, and by which name, which may be none.

    `asked`: an operator asked for it; `given`: the member consents, and an operator looks at it;
    `shown`: it stands on the page. `id` is another one whenever the member says it otherwise.
    """

    member: int
    id: int
    state: State
    words: str
    name: str
    language: str


def put(tx: Tx, community: int, voice: Voice) -> None:
    """This is the member's voice from now on."""
    tx.run(
        f"INSERT INTO friends_voices (community, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET state = excluded.state,"
        " words = excluded.words, name = excluded.name, language = excluded.language,"
        " id = excluded.id",
        community,
        *astuple(voice),
    )


def ask(tx: Tx, community: int, voice: Voice) -> bool:
    """A member is asked; False where they gave their voice already."""
    asked = tx.run(
        f"INSERT INTO friends_voices (community, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (community, member) DO UPDATE SET words = excluded.words, id = excluded.id"
        " WHERE friends_voices.state = 'asked'",
        community,
        *astuple(voice),
    )
    return asked == 1


def show(tx: Tx, community: int, id: int) -> bool:
    """What a member gave stands on the page; False if it is not so any more."""
    sql = (
        "UPDATE friends_voices SET state = 'shown'"
        " WHERE community = ? AND id = ? AND state <> 'asked'"
    )
    return tx.run(sql, community, id) == 1


def remove(tx: Tx, community: int, member: int) -> bool:
    """Nothing is kept of what a member said; False if nothing was."""
    sql = "DELETE FROM friends_voices WHERE community = ? AND member = ?"
    return tx.run(sql, community, member) == 1


def remove_this(tx: Tx, community: int, id: int) -> int | None:
    """An operator takes it off: whose it was; None if it is not so any more."""
    sql = "DELETE FROM friends_voices WHERE community = ? AND id = ? RETURNING member"
    row = tx.row(sql, community, id)
    return int(row[0]) if row else None


def said(tx: Tx, community: int, member: int, effect: int, *, post: bool) -> None:
    """An effect says a member's words: a post, or something for one person alone."""
    tx.run(
        "INSERT INTO friends_voices_said (community, member, effect, post) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        *(community, member, effect, int(post)),
    )


def unsay(tx: Tx, community: int, member: int) -> list[tuple[int, bool]]:
    """Nothing is to say a member's words any more: what did, and whether it is a post."""
    rows = tx.rows(
        "DELETE FROM friends_voices_said WHERE community = ? AND member = ? RETURNING effect, post",
        *(community, member),
    )
    return [(int(effect), bool(post)) for effect, post in rows]


def of_member(tx: Tx, community: int, member: int) -> Voice | None:
    """What a member said."""
    sql = f"SELECT {COLUMNS} FROM friends_voices WHERE community = ? AND member = ?"
    row = tx.row(sql, community, member)
    return Voice(*row) if row else None


def shown(tx: Tx, community: int, most: int) -> list[Voice]:
    """What the page shows, the newest first."""
    sql = (
        f"SELECT {COLUMNS} FROM friends_voices WHERE community = ? AND state = 'shown'"
        " ORDER BY id DESC LIMIT ?"
    )
    return [Voice(*row) for row in tx.rows(sql, community, most)]


def everything(tx: Tx, community: int, after: int, most: int) -> list[Voice]:
    """What members said, behind so many: first what waits for a look, each the newest first."""
    sql = (
        f"SELECT {COLUMNS} FROM friends_voices WHERE community = ? AND state <> 'asked'"
        " ORDER BY state, id DESC LIMIT ? OFFSET ?"
    )
    return [Voice(*row) for row in tx.rows(sql, community, most, after)]
