"""The SOP engine as cogs may reach it, through `ctx.scripts`."""

from dataclasses import dataclass
from typing import Literal, Protocol

from bot.communities import Community
from bot.effects import Lines, Text
from bot.store.db import Tx

Decision = Literal["again", "skip"]


@dataclass(frozen=True, slots=True)
class Hold:
    """A run that stands before a step that failed, until an operator decides; instants in UTC ms.

    `path` says where in the script, `decided_by` is the id of a member.
    """

    id: int
    run: int
    script: str
    path: str
    reason: Text | Lines
    held_at: int
    decision: Decision | None
    decided_by: int | None
    decided_at: int | None


class Scripts(Protocol):
    """What operators see of scripts, and what they do about them."""

    def names(self, community: Community) -> list[str]:
        """Names of the scripts that have this community as a target."""

    def upcoming(self, community: Community, now: int, most: int) -> list[tuple[int, str]]:
        """The next posts: instant (UTC ms) and script, soonest first."""

    def start(self, tx: Tx, community: Community, name: str, cause: str, now: int) -> bool:
        """Run a script now, by hand, once per cause; False if no script has this name here."""

    def hold(self, tx: Tx, community: Community, hold: int) -> Hold | None:
        """A hold of this community by its id; None once its run is over."""

    def decide(self, tx: Tx, hold: Hold, decision: Decision, member: int, now: int) -> bool:
        """The run goes on with the step, or past it; False if that was decided before."""
