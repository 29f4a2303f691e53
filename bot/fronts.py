"""What the web server shows of cogs: pages to operators, shops and all, answers to programs."""

from bot.api.server import Api
from bot.clock import Clock
from bot.communities import Communities
from bot.hanging import Hanging
from bot.ops.front import Front
from bot.ops.passers import Passers
from bot.ops.sheets import Sheets
from bot.ops.shops import Shops
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
    hanging: Hanging,
) -> None:
    """Declare all of it, before the server is served."""
    shops = registry.shop_pages, registry.shop_acts
    kinds = registry.pages, registry.acts, *shops, registry.open_pages
    shown = [handler.cog for kind in kinds for handler in kind.values()]
    sheets = Sheets(site, texts, {cog.name: cog.folder for cog in shown})
    front = Front(site, db, core, registry, communities, texts, sheets, clock)
    Visits(front)
    Shops(front)
    Passers(front, hanging)
    Api(front)
