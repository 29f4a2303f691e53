"""An event as the parts that people read of it: text, previews, copies, buttons, files, names."""

from bot.events import (
    Extra,
    ExtraKind,
    MemberEvent,
    MemberJoined,
    MemberPassed,
    MemberRenamed,
    MessageEdited,
    MessageMissed,
    MessageSent,
    MessageUnfurled,
    ThreadOpened,
    ThreadRenamed,
)
from cogs.guard.evidence import Piece, PieceKind

WRITTEN = (MessageSent, MessageEdited, MessageMissed)
MOST = 60  # parts of one event; the most that a chat's message has are fewer
KINDS: dict[ExtraKind, PieceKind] = {
    "embed": "embed",
    "forwarded": "forwarded",
    "button": "button",
    "poll": "poll",
    "file": "file-name",
    "picture": "file-name",
}


def pieces_of(event: MemberEvent) -> list[Piece]:
    """Everything that somebody reads of what happened; nothing where there is nothing to read."""
    if isinstance(event, WRITTEN):
        texts = [Piece("text", event.text)] if event.text else []
        return [*texts, *_of(event.extras)] if event.extras else texts
    match event:
        case MessageUnfurled():
            return _of(event.extras)
        case ThreadOpened() | ThreadRenamed():
            return [Piece("title", event.title)]
        case MemberJoined() | MemberPassed() | MemberRenamed():
            return [Piece("name", event.who.name)]
    return []


def _of(extras: tuple[Extra, ...]) -> list[Piece]:
    return [Piece(_kind(each), each.text, each.url) for each in extras[:MOST]]


def _kind(extra: Extra) -> PieceKind:
    """What is said of a file beside its name reads like any other words."""
    kind = KINDS[extra.kind]
    return "embed" if kind == "file-name" and extra.file is None else kind
