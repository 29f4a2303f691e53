"""Browsers, members and the operators' password as rows."""

from dataclasses import dataclass

from bot.store.db import Tx


@dataclass(frozen=True, slots=True)
class Browser:
    """One browser that came; whoever shows its token may act as its members."""

    id: int
    operator: bool
    created_at: int
    used_at: int


@dataclass(frozen=True, slots=True)
class Member:
    """One person of one community."""

    id: str
    community: str
    name: str
    language: str
    slug: str
    invite: str
    invited_by: str | None
    browser: int
    joined_at: int


@dataclass(frozen=True, slots=True)
class Session:
    """A browser as the operators' page lists it; `names` are its members', oldest first."""

    browser: Browser
    names: tuple[str, ...]


BROWSER = "id, operator, created_at, used_at"
MEMBER = "id, community, name, language, slug, invite, invited_by, browser, joined_at"


def add_browser(tx: Tx, id_: int, token_hash: str, at: int) -> None:
    """A browser that has not been here before."""
    tx.run(
        "INSERT INTO webchat_browsers (id, token_hash, created_at, used_at) VALUES (?, ?, ?, ?)",
        id_,
        token_hash,
        at,
        at,
    )


def browser(tx: Tx, token_hash: str) -> Browser | None:
    """The browser with this token, unless its session was ended."""
    row = tx.row(
        f"SELECT {BROWSER} FROM webchat_browsers WHERE token_hash = ? AND revoked_at IS NULL",
        token_hash,
    )
    return Browser(row[0], bool(row[1]), row[2], row[3]) if row else None


def is_operator(tx: Tx, id_: int) -> bool:
    """Whether a browser is in operator mode."""
    sql = "SELECT 1 FROM webchat_browsers WHERE id = ? AND operator = 1 AND revoked_at IS NULL"
    return tx.row(sql, id_) is not None


def touch(tx: Tx, id_: int, at: int) -> None:
    """Remember that the browser was here."""
    tx.run("UPDATE webchat_browsers SET used_at = ? WHERE id = ?", at, id_)


def sign_in(tx: Tx, id_: int, token_hash: str, at: int) -> None:
    """Put a browser in operator mode under a new token, so that an old stolen one is worthless."""
    tx.run(
        "UPDATE webchat_browsers SET operator = 1, token_hash = ?, used_at = ? WHERE id = ?",
        token_hash,
        at,
        id_,
    )


def sign_out(tx: Tx, id_: int) -> None:
    """End operator mode; the browser keeps its members."""
    tx.run("UPDATE webchat_browsers SET operator = 0 WHERE id = ?", id_)


def sign_out_member(tx: Tx, community: str, member: str) -> int | None:
    """End operator mode of the browser that a member is in, if it was; which that is."""
    row = tx.row(
        "UPDATE webchat_browsers SET operator = 0 WHERE operator = 1 AND id ="
        " (SELECT browser FROM webchat_members WHERE community = ? AND id = ?) RETURNING id",
        community,
        member,
    )
    return int(row[0]) if row else None


def revoke(tx: Tx, id_: str, at: int) -> list[int]:
    """End one session, by its id as a page has it; what was ended."""
    rows = tx.rows(
        "UPDATE webchat_browsers SET revoked_at = ?"
        " WHERE CAST(id AS TEXT) = ? AND revoked_at IS NULL RETURNING id",
        at,
        id_,
    )
    return [row[0] for row in rows]


def revoke_operators(tx: Tx, at: int) -> list[int]:
    """End every session in operator mode; their ids."""
    rows = tx.rows(
        "UPDATE webchat_browsers SET revoked_at = ?"
        " WHERE operator = 1 AND revoked_at IS NULL RETURNING id",
        at,
    )
    return [row[0] for row in rows]


def operators(tx: Tx) -> list[Session]:
    """Sessions in operator mode, the last used first."""
    rows = tx.rows(
        f"SELECT {BROWSER} FROM webchat_browsers WHERE operator = 1 AND revoked_at IS NULL"
        " ORDER BY used_at DESC"
    )
    names: dict[int, list[str]] = {}
    for owner, name in tx.rows(
        "SELECT m.browser, m.name FROM webchat_members m"
        " JOIN webchat_browsers b ON b.id = m.browser"
        " WHERE b.operator = 1 AND b.revoked_at IS NULL ORDER BY m.joined_at"
    ):
        names.setdefault(owner, []).append(name)
    return [
        Session(Browser(row[0], bool(row[1]), row[2], row[3]), tuple(names.get(row[0], ())))
        for row in rows
    ]


def add_member(tx: Tx, new: Member) -> None:
    """A person who came in."""
    tx.run(
        f"INSERT INTO webchat_members ({MEMBER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        new.id,
        new.community,
        new.name,
        new.language,
        new.slug,
        new.invite,
        new.invited_by,
        new.browser,
        new.joined_at,
    )


def member(tx: Tx, community: str, id_: str) -> Member | None:
    """A member by id."""
    row = tx.row(
        f"SELECT {MEMBER} FROM webchat_members WHERE community = ? AND id = ?", community, id_
    )
    return Member(*row) if row else None


def rename(tx: Tx, id_: str, name: str) -> None:
    """Call a member otherwise."""
    tx.run("UPDATE webchat_members SET name = ? WHERE id = ?", name, id_)


def member_at(tx: Tx, community: str, slug: str) -> Member | None:
    """A member by the word in their address."""
    row = tx.row(
        f"SELECT {MEMBER} FROM webchat_members WHERE community = ? AND slug = ?", community, slug
    )
    return Member(*row) if row else None


def inviter(tx: Tx, community: str, code: str) -> Member | None:
    """Whose invitation this is."""
    row = tx.row(
        f"SELECT {MEMBER} FROM webchat_members WHERE community = ? AND invite = ?", community, code
    )
    return Member(*row) if row else None


def members_of(tx: Tx, browser_: int, community: str) -> list[Member]:
    """Who this browser is in a community; not who was put out."""
    rows = tx.rows(
        f"SELECT {MEMBER} FROM webchat_members WHERE browser = ? AND community = ?"
        " AND id NOT IN (SELECT member FROM webchat_out) ORDER BY joined_at, id",
        browser_,
        community,
    )
    return [Member(*row) for row in rows]


def password(tx: Tx) -> str | None:
    """The operators' password, scrambled, if one was chosen."""
    row = tx.row("SELECT password FROM webchat_operator WHERE id = 1")
    return str(row[0]) if row else None


def choose_password(tx: Tx, scrambled: str, at: int) -> bool:
    """Set the first password; False if there is one already."""
    row = tx.row(
        "INSERT INTO webchat_operator (id, password, set_at) VALUES (1, ?, ?)"
        " ON CONFLICT (id) DO NOTHING RETURNING id",
        scrambled,
        at,
    )
    return row is not None
