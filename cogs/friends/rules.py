"""The kinds of campaigns: data, and pure rules over who helped and how many it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.cog_data import read_data

Gives = Literal["whole", "friend", "step", "place"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a team stands: who began it, and who helped so far and counts.

    `target` is how many it takes; `steps`, at how many friends there is a prize; `ended`, whether
    nobody can help any more.
    """

    starter: int
    helped: tuple[int, ...]
    target: int
    steps: tuple[int, ...]
    ended: bool

    @property
    def full(self) -> bool:
        """Whether the team takes no more."""
        return len(self.helped) >= self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What tells one kind of campaign from another; all else is the same for each of them.

    `gives`: the gift, once a team is `whole`; the gift, once for each `friend`; the prize of the
    highest `step` that a team came to; or that of its `place` among all teams. `gets`: who of the
    team gets it.
    """

    gives: Gives = "whole"
    gets: Literal["all", "starter", "friends"] = "all"

    @property
    def by_prizes(self) -> bool:
        """Whether a campaign has prizes, instead of one gift."""
        return self.gives in ("step", "place")

    def takes(self, now: Standing) -> bool:
        """Whether one more friend may help."""
        return not now.ended and not now.full

    def earned(self, now: Standing) -> int | None:
        """The step whose prize is earned now, 0 for the gift; None for nothing, or not yet.

        Who won a place is known once all teams are at their end.
        """
        came = len(now.helped)
        if self.gives == "place" or not came or not (now.full or now.ended):
            return None
        if self.gives == "step":
            return max((step for step in now.steps if step <= came), default=None)
        return 0 if now.full or self.gives == "friend" else None

    def shares(self, now: Standing) -> dict[int, int]:
        """Who gets it, and how often."""
        who = {"all": (now.starter, *now.helped), "starter": (now.starter,), "friends": now.helped}
        return dict.fromkeys(who[self.gets], len(now.helped) if self.gives == "friend" else 1)

    def most(self, target: int) -> int:
        """How many gifts a team may cost."""
        people = {"all": target + 1, "starter": 1, "friends": target}[self.gets]
        return people * (target if self.gives == "friend" else 1)

    def set_aside(self, target: int) -> int:
        """How many gifts are kept for each team; those of the places are promised to nobody yet."""
        return 0 if self.gives == "place" else self.most(target)


KINDS: Mapping[str, Kind] = read_data(__file__, "kinds.yaml", dict[str, Kind])
