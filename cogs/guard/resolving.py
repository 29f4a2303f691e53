"""Where shortened addresses lead: asked where operators want that, and judged like any link."""

from bot.cog import done, screen
from bot.context import Ctx
from bot.events import MessageEdited, MessageSent
from bot.machine import Resolved
from bot.sight import Sight
from cogs.guard.cases.duty import CasesDuty
from cogs.guard.evidence import Address, Piece
from cogs.guard.judging.hosts import kinds
from cogs.guard.looking import seen_later
from cogs.guard.pieces import WRITTEN, pieces_of
from cogs.guard.reading import read

MOST = 3  # addresses of one message


class Resolving(CasesDuty):
    """A screen that stops nothing: what it asks for comes when the message stands already."""

    @screen(MessageSent, MessageEdited, then="resolve")
    def leads(self, sight: Sight) -> tuple[str, ...] | None:
        """The shortened addresses in what somebody but an operator wrote."""
        if not sight.options.resolve_shorteners or sight.operator:
            return None
        event = sight.event
        assert isinstance(event, WRITTEN)
        if "." not in event.text:
            return None
        found = read(pieces_of(event)).addresses
        return tuple(dict.fromkeys(url_of(each) for each in found if is_short(each)))[:MOST] or None

    def resolve(self, ctx: Ctx, found: tuple[str, ...]) -> bool:
        """Have it seen where they lead."""
        event = ctx.event
        if not ctx.rights and event.message is not None:
            for url in found:
                where = {"room": event.room or "", "message": event.message}
                ctx.resolve(url, then="resolved", **where)
        return False

    @done("resolved")
    def resolved(self, ctx: Ctx, result: Resolved, room: str, message: str) -> None:
        """Judge the address that one leads to; one that nobody could follow says nothing."""
        if not result.led or not ctx.has_member:
            return
        pieces = [Piece("text", url) for url in result.led]
        finding = seen_later(ctx, pieces, room, message)
        if finding is not None:
            self.found(ctx, finding)


def is_short(address: Address) -> bool:
    """Whether it is one of a shortener's, with something behind the host."""
    return "shortener" in kinds(address.host, address.path) and address.path.strip("/") != ""


def url_of(address: Address) -> str:
    """The address as it is asked for."""
    return f"https://{address.host}{address.path}"
