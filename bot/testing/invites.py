"""How people come in, in tests: by invites whose counters are late, or that are gone."""

from typing import Any

from bot.events import InviteGone, InviteMade, MemberJoined, MemberPassed
from bot.platforms.fake import Ways
from bot.platforms.fake.people import Invite, Somebody
from bot.testing.outside import HOME
from bot.testing.running import Running
from bot.ways import Way


class Invites(Running):
    """The part of a chat that has to do with ways in; the fake chat tells them as Discord does."""

    @property
    def ways(self) -> Ways:
        """What the chat tells of ways, and what it does not; a test may change it."""
        ways: Ways = self.outside.settings.world.ways
        return ways

    async def comes(
        self,
        member: Somebody,
        by: str | None = None,
        *,
        late: float = 0.0,
        told: bool = True,
    ) -> None:
        """Somebody comes in by an invite's code, or `"vanity"`, or otherwise; nobody is told how.

        The counter moves `late` seconds after that is told, before it where that is negative. Not
        `told`: the chat forgets to tell of the newcomer.
        """
        now, key = self.clock.now(), (member.community, member.person.native)
        self.people.enter(member.community, member.person)
        way = Way(person=member.person.native, kind="other")
        moves = now + round(late * 1000)
        if by == "vanity":
            assert self.ways.vanity is not None, "the community has no address of its own"
            self.ways.vanity.append(moves)
            way = Way(person=member.person.native, kind="vanity", code=by)
        elif by is not None:
            invite = self.people.invites[by]
            assert invite.holds(now), f"nobody comes in by {by} any more"
            invite.moved.append(moves)
            ours = invite.by == "bot"
            way = Way(person=way.person, kind="invite", code=by, by=invite.by, ours=ours)
        self.ways.came[key] = way, now
        if told:
            await self.tells_again(member)

    async def tells_again(self, member: Somebody) -> None:
        """The chat tells of a coming, or tells it once more."""
        _, at = self.ways.came[member.community, member.person.native]
        await self._tells(member, at, {})

    async def arrives(
        self,
        member: Somebody,
        at: int | None = None,
        *,
        invited_by: Somebody | None = None,
        link: str | None = None,
    ) -> None:
        """The platform says that this person came in; it may say so again, with the same `at`."""
        at = self.clock.now() if at is None else at
        assert self.rooms.lets_in(member.community, at), "invites are paused: nobody comes in now"
        self.people.enter(member.community, member.person)
        by = invited_by.person.native if invited_by else None
        await self._tells(member, at, {"invited_by": by, "link": link})

    async def _tells(self, member: Somebody, at: int, how: dict[str, Any]) -> None:
        facts: dict[str, Any] = {"platform": "fake", "community": member.community, "at": at}
        for shape, more in ((MemberJoined, how), (MemberPassed, {})):
            id = f"{shape.__name__}:{member.person.native}:{at}"
            await self.emit(shape(id=id, who=member.person, **facts, **more))

    async def invites(self, member: Somebody, *, uses: int = 0, lasts: int = 0) -> str:
        """A member makes an invite by hand; its code."""
        now, by = self.clock.now(), member.person.native
        invite = Invite(member.community, "lobby", uses, lasts, by, now)
        code = self.people.invite(invite)
        made = InviteMade(
            id=f"invite:{code}",
            platform="fake",
            community=member.community,
            at=now,
            code=code,
            by=by,
            most=uses,
            until=now + lasts if lasts else 0,
        )
        await self.emit(made)
        return code

    async def invite_goes(self, code: str, community: str = HOME) -> None:
        """An invite is no more: somebody deleted it, or it was used up."""
        self.people.invites.pop(code, None)
        now = self.clock.now()
        gone = InviteGone(
            id=f"invite-gone:{code}", platform="fake", community=community, at=now, code=code
        )
        await self.emit(gone)
