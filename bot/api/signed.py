"""Who signed a call: the source whose secret fits, of whichever community it is."""

from aiohttp import web

from bot import signing
from bot.api.problems import Problem
from bot.api.store import Partner
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.registry import Handler
from bot.routes import Route


class Signed:
    """Tries the secrets of all communities, so that a source need not say whose it is."""

    def __init__(self, communities: Communities, clock: Clock) -> None:
        self._communities = communities
        self._clock = clock

    def partner(self, request: web.Request, handler: Handler, body: bytes) -> Partner:
        """The source, as a partner without a token; raises Problem where nobody's secret fits."""
        told = request.headers
        id, at = told.get(signing.ID, ""), told.get(signing.TIMESTAMP, "")
        header = told.get(signing.SIGNATURE, "")
        if not signing.IDS.fullmatch(id) or not signing.SECONDS.fullmatch(at) or not header:
            raise Problem("signature-missing")
        found = [
            (community, name)
            for community in self._communities
            for name, secret in _secrets(handler, community).items()
            if signing.fits(secret, id, int(at), body, header)
        ]
        if len(found) != 1:
            raise Problem("signature-shared" if found else "signature-wrong")
        if abs(self._clock.now() - int(at) * 1000) > signing.WINDOW_MS:
            raise Problem("signature-late")
        community, name = found[0]
        return Partner(community.id, 0, name, f"{community.id} {name}", 0, 0, None)


def _secrets(handler: Handler, community: Community) -> dict[str, str]:
    assert isinstance(handler.mark, Route), "the registry keeps routes apart"
    if handler.cog.name not in community.options:
        return {}
    sources = getattr(handler.cog, handler.mark.sources)
    return dict(sources(community.options[handler.cog.name]))
