"""Who may not write, and who was put out, as rows."""

from bot.platforms.webchat.people.store import Member
from bot.store.db import Tx


def mute(tx: Tx, member: str, until: int) -> None:
    """The member cannot write until an instant (UTC ms)."""
    tx.run(
        "INSERT INTO webchat_muted (member, until) VALUES (?, ?)"
        " ON CONFLICT (member) DO UPDATE SET until = excluded.until",
        member,
        until,
    )


def muted(tx: Tx, member: str) -> int:
    """Until when (UTC ms) the member cannot write; 0 if that never was so."""
    row = tx.row("SELECT until FROM webchat_muted WHERE member = ?", member)
    return int(row[0]) if row else 0


def put_out(tx: Tx, member: Member, reason: str, at: int, *, banned: bool) -> bool:
    """The member is out; whether they were in. Who was put out before may still be banned."""
    was_out = out(tx, member.id)
    tx.run(
        "INSERT INTO webchat_out (member, community, browser, banned, reason, at)"
        " VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (member) DO UPDATE SET banned = MAX(banned, excluded.banned)",
        member.id,
        member.community,
        member.browser,
        banned,
        reason,
        at,
    )
    return not was_out


def out(tx: Tx, member: str) -> bool:
    """Whether the member was put out."""
    return tx.row("SELECT 1 FROM webchat_out WHERE member = ?", member) is not None


def banned(tx: Tx, browser: int, community: str) -> bool:
    """Whether somebody of this browser may not come in again."""
    row = tx.row(
        "SELECT 1 FROM webchat_out WHERE browser = ? AND community = ? AND banned = 1 LIMIT 1",
        browser,
        community,
    )
    return row is not None


def reason(tx: Tx, browser: int, community: str) -> str:
    """Why somebody of this browser was put out last, in the community's words; "" if unsaid."""
    row = tx.row(
        "SELECT reason FROM webchat_out WHERE browser = ? AND community = ?"
        " ORDER BY at DESC LIMIT 1",
        browser,
        community,
    )
    return str(row[0]) if row else ""


def let_in(tx: Tx, browser: int, community: str) -> None:
    """Whoever was banned with this browser may come in again."""
    sql = "UPDATE webchat_out SET banned = 0 WHERE browser = ? AND community = ?"
    tx.run(sql, browser, community)
