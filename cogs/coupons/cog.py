"""What coupons offer: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.coupons.books.cog import BooksDuty
from cogs.coupons.campaigns.cog import Campaigns
from cogs.coupons.campaigns.making import Making
from cogs.coupons.codes.importing import Importing
from cogs.coupons.codes.making import Makes
from cogs.coupons.config import Options as CouponOptions
from cogs.coupons.draws.cog import Draws
from cogs.coupons.drops.cog import Drops
from cogs.coupons.endings.cog import Endings
from cogs.coupons.errands.cog import Errands
from cogs.coupons.figures.values import FigureValues
from cogs.coupons.gifts.cog import Gifts
from cogs.coupons.holding.cog import Holding
from cogs.coupons.hooks.cog import Hooks
from cogs.coupons.orders.api import OrdersApi
from cogs.coupons.orders.importing import OrdersImporting
from cogs.coupons.orders.values import OrderValues
from cogs.coupons.pictures.cog import Pictures
from cogs.coupons.prizes.cog import Prizes
from cogs.coupons.raids.cog import Raids
from cogs.coupons.redeeming.api import Api
from cogs.coupons.redeeming.counter import Counter
from cogs.coupons.redeeming.page import ShopPage
from cogs.coupons.rounds.cog import Rounds


class CouponsCog(
    Campaigns,
    Making,
    Drops,
    Draws,
    Gifts,
    Holding,
    Endings,
    Errands,
    BooksDuty,
    Raids,
    Pictures,
    Importing,
    Makes,
    Api,
    Counter,
    ShopPage,
    OrdersApi,
    OrdersImporting,
    OrderValues,
    FigureValues,
    Hooks,
    Prizes,
    Rounds,
):
    """Gives coupons whose codes are never given twice."""

    Options = CouponOptions
    speaks_in = ("ops",)
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS, Can.SAVES})
