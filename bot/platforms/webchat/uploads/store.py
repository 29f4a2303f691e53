"""What members sent, as rows: theirs until a message shows it, and gone with that message."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.errors import UserError
from bot.events import Extra
from bot.kinds import Attached
from bot.platforms.webchat.messages import Picture
from bot.store.db import Tx

COLUMNS = "id, community, member, message, name, kind, width, height, size, at"
ADDRESS = "upload:"  # what the address of a file begins with that a command was given
PICTURE = "image/"  # what the kinds of pictures begin with


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that a member sent; `message` shows it, 0 x 0 pixels are a table."""

    id: int
    community: str
    member: str
    message: int | None
    name: str
    kind: str
    width: int
    height: int
    size: int
    at: int


def add(tx: Tx, new: Upload, data: bytes) -> None:
    """Keep what was sent."""
    tx.run(
        f"INSERT INTO webchat_uploads ({COLUMNS}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *(new.id, new.community, new.member, new.message, new.name, new.kind),
        *(new.width, new.height, new.size, new.at, data),
    )


def upload(tx: Tx, id_: int) -> Upload | None:
    """What was sent, without its bytes."""
    row = tx.row(f"SELECT {COLUMNS} FROM webchat_uploads WHERE id = ?", id_)
    return Upload(*row) if row else None


def content(tx: Tx, id_: int) -> bytes | None:
    """The bytes of it."""
    row = tx.row("SELECT data FROM webchat_uploads WHERE id = ?", id_)
    return bytes(row[0]) if row else None


def unused(tx: Tx, id_: int, member: str) -> Upload:
    """What a member sent and no message shows; raises UserError if there is no such thing."""
    found = upload(tx, id_)
    if found is None or found.member != member or found.message is not None:
        raise UserError("refused-no-upload")
    return found


def hang(
    tx: Tx, given: Sequence[tuple[int, str]], member: str, message: int
) -> tuple[Picture, ...]:
    """Give a message its pictures, each with words for it; raises UserError if one is not there."""
    hung = []
    for id_, alt in given:
        found = unused(tx, id_, member)
        if not found.kind.startswith(PICTURE):
            raise UserError("refused-no-upload")
        tx.run("UPDATE webchat_uploads SET message = ? WHERE id = ?", message, id_)
        hung.append(Picture("", found.width, found.height, alt, id_))
    return tuple(hung)


def carried(tx: Tx, hung: Iterable[Picture]) -> Iterator[Extra]:
    """The pictures of a message as its event tells of them: what each is called, and its words."""
    for picture in hung:
        found = upload(tx, picture.upload or 0)
        if found is not None:
            file = Attached(name=found.name, address=f"{ADDRESS}{found.id}", size=found.size)
            yield Extra("picture", found.name, file=file)
        if picture.alt:
            yield Extra("picture", picture.alt)


def sent(tx: Tx, browser: int, since: int) -> int:
    """How many bytes came from a browser since an instant (UTC ms)."""
    row = tx.row(
        "SELECT COALESCE(SUM(u.size), 0) FROM webchat_uploads u"
        " JOIN webchat_members m ON m.id = u.member WHERE m.browser = ? AND u.at >= ?",
        browser,
        since,
    )
    return int(row[0]) if row else 0


def forget(tx: Tx, before: int) -> None:
    """Drop what came before an instant and no message shows."""
    tx.run("DELETE FROM webchat_uploads WHERE message IS NULL AND at < ?", before)
