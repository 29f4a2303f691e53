"""What a page says to who reads it: a friend of a member, or somebody whom nobody sent."""

from dataclasses import dataclass
from typing import Any

from bot.context import Ctx
from bot.effects import Words
from cogs.friends.rounds import words
from cogs.friends.rounds.store import Round
from cogs.friends.teams import service
from cogs.friends.teams.store import Team


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the page of a round: by a member's link, or without a `team`."""

    ctx: Ctx
    round: Round
    team: Team | None

    def told(self) -> dict[str, Any]:
        """Who asks them along, what they get, and how far it is."""
        helped = len(service.standing(self.ctx, self.round, self.team).helped) if self.team else 0
        is_open = self.round.state == "open" and self.round.closes_at > self.ctx.now
        return {
            "is_open": is_open,
            "who": self._who(),
            "you": self._you(),
            "helped": helped,
            "target": self.round.campaign.target,
            "whole": self.team is not None and self.team.state != "open",
            "prizes": self._prizes(helped),
        }

    def _who(self) -> str:
        """The member who sent them; "" where nobody did, or the member is gone."""
        member = self.ctx.members.get(self.ctx.tx, self.team.starter) if self.team else None
        return member.name if member is not None and member.left_at is None else ""

    def _you(self) -> Words:
        """What comes of joining, for this reader."""
        who, round = self._who(), self.round
        if not who:
            return self.ctx.text("page-begin", how=words.how(self.ctx, round))
        return self.ctx.text(
            f"page-you-{round.kind.gives}",
            gets=round.kind.gets,
            target=round.campaign.target,
            name=who,
        )

    def _prizes(self, helped: int) -> list[tuple[Words, bool]]:
        """Each prize, and whether the team came to its step."""
        steps, by_step = self.round.campaign.steps, self.round.kind.gives == "step"
        found = words.prizes(self.ctx, self.round)
        return [(said, by_step and step <= helped) for step, said in zip(steps, found, strict=True)]
