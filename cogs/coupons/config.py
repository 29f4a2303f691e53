"""The options of coupons, under `coupons:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.drafts import check_name
from bot.kinds import UNITS, Duration
from cogs.coupons.campaigns.campaign import Campaign, check_whole
from cogs.coupons.hooks.config import Hook
from cogs.coupons.orders.config import OrderTerms, check_names


@dataclass(frozen=True, slots=True)
class PartnerTerms:
    """Of which `campaigns` a shop may use the coupons; one that is not named here, of all."""

    campaigns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Options:
    """`campaigns`, by their names. Operators get none, unless `staff_take_part`. `partners`: what
    shops may do, by the names that /partner gave them. `orders`: how they count; `hooks`: who
    is told, by names of your own. `prizes_kept`: so long after dispatch an address is known.
    """

    campaigns: Mapping[str, Campaign] = field(default_factory=dict)
    partners: Mapping[str, PartnerTerms] = field(default_factory=dict)
    staff_take_part: bool = False
    orders: OrderTerms = field(default_factory=OrderTerms)
    hooks: Mapping[str, Hook] = field(default_factory=dict)
    prizes_kept: Duration = 14 * UNITS["d"]

    def __post_init__(self) -> None:
        check_names((*self.hooks, *self.partners))
        for name in self.campaigns:
            check_name(name)
        for name, campaign in self.campaigns.items():
            check_whole(campaign)
            for other in campaign.pack:
                if other not in self.campaigns or self.campaigns[other].pack:
                    raise ValueError(f"the pack of '{name}' names '{other}', no campaign here")
