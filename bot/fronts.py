"""What the web server shows of cogs: pages to operators, answers to other programs."""

from bot.api.server import Api
from bot.clock import Clock
from bot.communities import Communities
from bot.ops.visits import Visits
from bot.registry import Registry
from bot.scene import Core
from bot.store.db import Database
from bot.texts import Texts
from bot.web import Site


def open_fronts(
    site: Site,
    db: Database,
    core: Core,
    registry: Registry,
    communities: Communities,
    texts: Texts,
    clock: Clock,
) -> None:
    """Declare all of it, before the server is served."""
    Visits(site, db, core, registry, communities, texts, clock)
    Api(site, db, core, registry, communities, texts, clock)
