"""The options of campaigns that bring friends, under `friends:` of a community."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cogs.friends.campaigns.campaign import NAME, Campaign, check_whole
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
            if not NAME.fullmatch(name):
                raise ValueError(
                    f"'{name}' cannot be the name of a campaign; use at most 40 letters, digits,"
                    " - and _"
                )
            if campaign.kind not in self.all_kinds:
                known = ", ".join(sorted(self.all_kinds))
                raise ValueError(f"'{campaign.kind}' is no kind of campaign; there is: {known}")
            check_whole(campaign, self.all_kinds[campaign.kind])
