"""The options of campaigns that bring friends, under `friends:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cogs.friends.campaigns.campaign import NAME, Campaign, check_whole
from cogs.friends.rules import OfKinds


@dataclass(frozen=True, slots=True)
class Options(OfKinds):
    """`campaigns`, by their names. Operators take no part, unless `staff_take_part`."""

    campaigns: Mapping[str, Campaign] = field(default_factory=dict)
    staff_take_part: bool = False

    def __post_init__(self) -> None:
        for name, campaign in self.campaigns.items():
            if not NAME.fullmatch(name):
                raise ValueError(
                    f"'{name}' cannot be the name of a campaign; use at most 40 letters, digits,"
                    " - and _"
                )
            if campaign.kind not in self.kinds:
                known = ", ".join(sorted(self.kinds))
                raise ValueError(f"'{campaign.kind}' is no kind of campaign; there is: {known}")
            check_whole(campaign)
