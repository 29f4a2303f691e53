"""What coupons offer: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.coupons.campaigns.cog import Campaigns
from cogs.coupons.config import Options as CouponOptions
from cogs.coupons.draws.cog import Draws
from cogs.coupons.drops.cog import Drops
from cogs.coupons.endings.cog import Endings
from cogs.coupons.gifts.cog import Gifts
from cogs.coupons.holding.cog import Holding
from cogs.coupons.raids.cog import Raids


class CouponsCog(Campaigns, Draws, Drops, Gifts, Holding, Endings, Raids):
    """Gives coupons whose codes are never given twice."""

    Options = CouponOptions
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS})
