"""What coupons offer: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.coupons.campaigns.cog import Campaigns
from cogs.coupons.codes.importing import Importing
from cogs.coupons.codes.making import Makes
from cogs.coupons.config import Options as CouponOptions
from cogs.coupons.drops.cog import Drops
from cogs.coupons.holding.cog import Holding


class CouponsCog(Campaigns, Drops, Holding, Importing, Makes):
    """Gives coupons whose codes are never given twice."""

    Options = CouponOptions
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.SAVES})
