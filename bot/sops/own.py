"""The scripts of single communities as rows: every version of each, and which stands in a file."""

from dataclasses import dataclass

from bot.inputs import Change, Version
from bot.store.db import Tx

COLUMNS = "number, change, body, member, at"
LATEST = (
    "number = (SELECT MAX(number) FROM sop_own AS later"
    " WHERE later.community = own.community AND later.script = own.script)"
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A community's script as its rows have it: the last version, and what its file should say.

    `written` is the number of the version in the file, 0 if there never was one; `body` its text.
    """

    community: int
    script: str
    last: Version
    written: int
    body: str

    @property
    def by_hand(self) -> bool:
        """Whether a person has the file in hand: it is never rewritten then."""
        return self.last.change == "by hand" and self.last.text != ""


def add(
    tx: Tx,
    community: int,
    script: str,
    change: Change,
    text: str,
    member: int | None,
    now: int,
    *,
    switched: bool | None = None,
) -> Version:
    """A new version; `switched` is what an operator had wanted of the name until now."""
    former = last(tx, community, script)
    number = 1 if former is None else former.number + 1
    tx.run(
        "INSERT INTO sop_own (community, script, number, change, body, member, at, switched)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        community,
        script,
        number,
        change,
        text,
        member,
        now,
        None if switched is None else int(switched),
    )
    return Version(number, change, text, member, now)


def last(tx: Tx, community: int, script: str) -> Version | None:
    """The last version, also of a script that was taken away."""
    row = tx.row(
        f"SELECT {COLUMNS} FROM sop_own WHERE community = ? AND script = ?"
        " ORDER BY number DESC LIMIT 1",
        community,
        script,
    )
    return Version(*row) if row else None


def alike(tx: Tx, community: int, script: str) -> bool:
    """Whether a script stands there whose file some disks would take for that of this name."""
    names = tx.rows("SELECT DISTINCT script FROM sop_own WHERE community = ?", community)
    alike = [name for (name,) in names if name.casefold() == script.casefold()]
    return any(found.text for name in alike if (found := last(tx, community, name)))


def history(tx: Tx, community: int, script: str) -> list[Version]:
    """All versions, the newest first."""
    sql = f"SELECT {COLUMNS} FROM sop_own WHERE community = ? AND script = ? ORDER BY number DESC"
    return [Version(*row) for row in tx.rows(sql, community, script)]


def since(tx: Tx, community: int, script: str, number: int) -> set[str]:
    """The texts of a version and of all that came after it."""
    sql = "SELECT body FROM sop_own WHERE community = ? AND script = ? AND number >= ?"
    return {body for (body,) in tx.rows(sql, community, script, number)}


def switched_before(tx: Tx, community: int, script: str) -> bool | None:
    """What an operator wanted of the name before the script came that stands there now."""
    found = tx.rows(
        "SELECT body, switched FROM sop_own WHERE community = ? AND script = ?"
        " ORDER BY number DESC",
        community,
        script,
    )
    came = None
    for body, switched in found:
        if body == "":
            break
        came = switched
    return None if came is None else bool(came)


def kept(tx: Tx) -> list[Kept]:
    """Every script's last version, and what stands in its file."""
    found = tx.rows(
        "SELECT own.community, own.script, own.number, own.change, own.body, own.member, own.at,"
        " COALESCE(filed.number, 0), COALESCE(there.body, '') FROM sop_own AS own"
        " LEFT JOIN sop_own_files AS filed"
        " ON filed.community = own.community AND filed.script = own.script"
        " LEFT JOIN sop_own AS there ON there.community = own.community"
        " AND there.script = own.script AND there.number = filed.number"
        f" WHERE own.{LATEST} ORDER BY own.community, own.script"
    )
    return [
        Kept(community, script, Version(*version), written, body)
        for community, script, *version, written, body in found
    ]


def unwritten(tx: Tx) -> set[tuple[int, str]]:
    """The scripts whose last version does not stand in their file, by community and name."""
    found = tx.rows(
        "SELECT own.community, own.script FROM sop_own AS own LEFT JOIN sop_own_files AS filed"
        " ON filed.community = own.community AND filed.script = own.script"
        f" WHERE own.{LATEST} AND COALESCE(filed.number, 0) <> own.number"
    )
    return {(community, script) for community, script in found}


def wrote(tx: Tx, community: int, script: str, number: int) -> None:
    """This version stands in the file, or for none, there is no file."""
    tx.run(
        "INSERT INTO sop_own_files (community, script, number) VALUES (?, ?, ?)"
        " ON CONFLICT (community, script) DO UPDATE SET number = excluded.number",
        community,
        script,
        number,
    )
