"""Ways into the fake chat: counters of invites that may be late, and a search that may be gone."""

from dataclasses import dataclass, field

from bot.delivery import Came, Delivery, Done, Outcome
from bot.events import HeardAnew
from bot.platforms.base import Emit, Ground
from bot.platforms.fake.people import Invite, People
from bot.ways import (
    AskChat,
    DropInvite,
    Invited,
    InvitesRead,
    SearchWays,
    Way,
    WaysFound,
)


@dataclass(slots=True)
class Ways:
    """What this chat tells, and what it does not; a test may change any of it.

    `blind`: it tells no counters. `there`: its search answers; `indexed`: it knows of anybody, and
    of those who came `behind` ms ago or earlier. `came` is the truth: how each person came, `asked`
    what was asked.
    """

    blind: bool = False
    there: bool = True
    indexed: bool = True
    behind: int = 20_000
    vanity: list[int] | None = None
    came: dict[tuple[str, str], tuple[Way, int]] = field(default_factory=dict)
    asked: list[AskChat] = field(default_factory=list)

    def answer(self, delivery: Delivery, people: People, now: int) -> Outcome:
        """What the chat says to a question."""
        effect, community = delivery.effect, delivery.community
        assert isinstance(effect, AskChat)
        self.asked.append(effect)
        if isinstance(effect, SearchWays):
            return Came(None, self._search(effect, community, now))
        if isinstance(effect, DropInvite):
            people.invites.pop(effect.code, None)
            return Done()
        if self.blind:
            return Came(None, InvitesRead(why="no-uses"))
        found = [
            _invited(code, invite, now)
            for code, invite in people.invites.items()
            if invite.community == community and invite.holds(now)
        ]
        own = None
        if self.vanity is not None:
            own = Invited(code="vanity", uses=sum(at <= now for at in self.vanity))
        return Came(None, InvitesRead(asked_at=now, came_at=now, invites=tuple(found), vanity=own))

    def _search(self, effect: SearchWays, community: str, now: int) -> WaysFound:
        if not self.there:
            return WaysFound(off=True, why="404")
        if not self.indexed:
            return WaysFound(later=5_000)
        found = (self.came.get((community, person)) for person in effect.people)
        return WaysFound(
            ways=tuple(way for way, at in filter(None, found) if at <= now - self.behind)
        )


async def hear_anew(emit: Emit, ground: Ground) -> None:
    """Tell each community that all is heard from now on."""
    now = ground.clock.now()
    for home in ground.homes():
        id = f"anew:{home.native}:{now}"
        await emit(HeardAnew(id=id, platform="fake", community=home.native, at=now))


def _invited(code: str, invite: Invite, now: int) -> Invited:
    return Invited(
        code=code,
        uses=invite.used(now),
        most=invite.uses,
        by=invite.by,
        ours=invite.by == "bot",
        until=invite.made_at + invite.lasts if invite.lasts else 0,
        made_at=invite.made_at,
    )
