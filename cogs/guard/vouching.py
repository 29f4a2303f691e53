"""What operators link to is fine in their community: their posts are noted as they come."""

from bot.cog import screen
from bot.context import Ctx
from bot.events import MessageEdited, MessageSent
from bot.sight import Sight
from cogs.guard.allowing import service
from cogs.guard.evidence import Address
from cogs.guard.judging.hosts import kinds
from cogs.guard.pieces import pieces_of
from cogs.guard.reading import read

MOST = 20  # sites of one message


class Vouching:
    """A screen of its own, which stops nothing."""

    @screen(MessageSent, MessageEdited, then="vouch")
    def links_of_operators(self, sight: Sight) -> tuple[str, ...] | None:
        """The sites to which an operator links plainly, and which are not fine yet."""
        if not sight.operator:
            return None
        lists, found = sight.lists, dict[str, None]()
        for address in read(pieces_of(sight.event)).addresses:
            site = address.host.removeprefix("www.")
            if not _plain(address) or lists.allowed(site):
                continue
            if lists.listed(address.host, address.path) is None:
                found[site] = None
        return tuple(found)[:MOST] or None

    def vouch(self, ctx: Ctx, sites: tuple[str, ...]) -> bool:
        """They are fine from now on, if it still is an operator who posted them."""
        if ctx.rights:
            service.posted(ctx, sites)
        return False


def _plain(address: Address) -> bool:
    """Whether it is a whole link to a site of its own; what many share says nothing of others."""
    plain = address.scheme in ("http", "https") and not (address.disguises or address.defanged)
    return plain and not kinds(address.host, address.path)
