"""The options of campaigns that bring friends, under `friends:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.drafts import check_name
from cogs.friends.campaigns.campaign import Campaign, check_whole
from cogs.friends.rules import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Options:
    """`campaigns` and further `kinds` of them, by their names.

    Operators take no part, unless `staff_take_part`.
    """

    campaigns: Mapping[str, Campaign] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    staff_take_part: bool = False

    @property
    def all_kinds(self) -> Mapping[str, Kind]:
        """Those that come with Plaza, and those of this community."""
        return {**KINDS, **self.kinds}

    def __post_init__(self) -> None:
        for name, campaign in self.campaigns.items():
            check_name(name)
            if campaign.kind not in self.all_kinds:
                known = ", ".join(sorted(self.all_kinds))
                raise ValueError(f"'{campaign.kind}' is no kind of campaign; there is: {known}")
            check_whole(campaign, self.all_kinds[campaign.kind])
