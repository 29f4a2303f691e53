"""What stands in files that members send: codes in pictures, and texts, read and judged."""

from bot.cog import done, screen
from bot.context import Ctx
from bot.events import MessageEdited, MessageMissed, MessageSent
from bot.machine import FileRead
from bot.sight import Sight
from cogs.guard.cases.duty import CasesDuty
from cogs.guard.evidence import Piece, PieceKind
from cogs.guard.looking import seen_later
from cogs.guard.pieces import WRITTEN

MOST = 10  # files of one message, as many as any chat takes


class Unpacking(CasesDuty):
    """A screen that stops nothing: what it asks for comes when the message stands already."""

    @screen(MessageSent, MessageEdited, MessageMissed, then="unpack")
    def opens(self, sight: Sight) -> bool | None:
        """Whether somebody but an operator sent a file."""
        event = sight.event
        assert isinstance(event, WRITTEN)
        if not event.extras or sight.operator:
            return None
        return any(each.file is not None for each in event.extras) or None

    def unpack(self, ctx: Ctx, found: bool) -> bool:
        """Have the files read."""
        del found
        event = ctx.event
        if not ctx.rights and event.message is not None:
            files = [each for each in event.extras if each.file is not None]
            for each in files[:MOST]:
                where = {"kind": each.kind, "room": event.room or "", "message": event.message}
                ctx.read_file(each.file, then="unpacked", **where)
        return False

    @done("unpacked")
    def unpacked(
        self, ctx: Ctx, result: FileRead, kind: PieceKind, room: str, message: str
    ) -> None:
        """Judge what a file says; one that could not be read says nothing."""
        if not result.texts or not ctx.has_member:
            return
        pieces = [Piece(kind, text) for text in result.texts]
        finding = seen_later(ctx, pieces, room, message)
        if finding is not None:
            self.found(ctx, finding)
