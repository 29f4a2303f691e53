"""The operators of a community as cogs reach them: given rights, taken ones, and who goes."""

from collections.abc import Callable
from dataclasses import dataclass

from bot import doors, grants, holders, news
from bot.cog import Right
from bot.communities import Community
from bot.effects import Words
from bot.events import MemberEvent
from bot.holders import Holder
from bot.ids import Ids
from bot.members import Member
from bot.seen import Seen
from bot.store.db import Tx
from bot.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Gone:
    """What ended with an operator: rights that were given, and tasks that are open again."""

    rights: tuple[str, ...]
    tasks: tuple[int, ...]


class Team:
    """What cogs reach through `ctx.team`; all of it is of the context's community."""

    def __init__(self, ids: Ids, tasks: Tasks) -> None:
        self._ids = ids
        self._tasks = tasks
        self.out: Callable[[Tx, Community, Member], None] = lambda *_: None

    def holders(self, ctx: Seen) -> list[Holder]:
        """All who hold a right, as far as Plaza knows, those of config.yaml first."""
        return holders.everybody(ctx.tx, ctx.community, ctx.now)

    def roles(self, ctx: Seen) -> dict[str, list[str]]:
        """The rights that go with roles of the chat, by the roles' native ids."""
        return grants.roles_with(ctx.tx, ctx.community.id)

    def fixed(self, ctx: Seen, member: Member) -> bool:
        """Whether a member is an operator by config.yaml, which no command changes."""
        return member.native in ctx.community.operators

    def given(self, ctx: Seen, member: Member) -> frozenset[str]:
        """The rights that commands gave to a member."""
        return grants.of_member(ctx.tx, ctx.community.id, member.id)

    def give(self, ctx: Seen, member: Member, right: Right) -> bool:
        """Give a member a right; False if it was given before."""
        return grants.give(ctx.tx, ctx.community.id, member.id, right)

    def take(self, ctx: Seen, member: Member, right: Right) -> list[int] | None:
        """Take a right that was given; None if it was not.

        Who may not see to people any more has no tasks: the ids of those that are open again.
        """
        home = ctx.community.id
        if not grants.take(ctx.tx, home, member.id, right):
            return None
        if not self._held(ctx, member):
            doors.end(ctx.tx, home, member.id)
        return self._tasks.reopen(ctx, member.id) if right == "people" else []

    def bind(self, ctx: Seen, role: str, right: Right) -> bool:
        """Let a right go with a role of the chat; False if it did before."""
        return grants.bind(ctx.tx, ctx.community.id, role, right)

    def unbind(self, ctx: Seen, role: str, right: Right) -> bool:
        """A right goes with a role no more; False if it did not.

        Browsers believe nothing that the chat said of roles before.
        """
        home = ctx.community.id
        if not grants.unbind(ctx.tx, home, role, right):
            return False
        holders.forget_role(ctx.tx, home, role, right)
        doors.disbelieve(ctx.tx, home)
        return True

    def leave(self, ctx: Seen, member: Member) -> Gone:
        """End all that a member has as an operator: rights, sessions, links, tasks."""
        home = ctx.community.id
        taken = grants.take_all(ctx.tx, home, member.id)
        doors.end(ctx.tx, home, member.id)
        holders.forget(ctx.tx, home, member.id)
        self.out(ctx.tx, ctx.community, member)
        return Gone(tuple(taken), tuple(self._tasks.reopen(ctx, member.id)))

    def tell(self, ctx: Seen, member: Member, words: Words) -> None:
        """A member hears of this with the next answer that only they see."""
        news.add(ctx.tx, self._ids, ctx.community.id, member.id, words, ctx.now)

    def tell_no_more(self, ctx: Seen, member: Member, words: Words) -> None:
        """A member knows it already."""
        news.take_back(ctx.tx, ctx.community.id, member.id, words)

    def forget(self, ctx: Seen, member: Member) -> None:
        """Who left is told nothing any more."""
        news.drop(ctx.tx, ctx.community.id, member.id)

    def locked_out(self, ctx: Seen) -> bool:
        """Whether nobody would hold the right `rules` any more, the way things are now.

        Who caused this counts by what the chat says at this moment.
        """
        event = ctx.event
        if isinstance(event, MemberEvent) and ctx.member.left_at is None:
            holders.seen(ctx.tx, ctx.community.id, ctx.member.id, event.who, ctx.now)
        return not any("rules" in holder.rights for holder in self.holders(ctx))

    def _held(self, ctx: Seen, member: Member) -> bool:
        return any(holder.member == member.id and holder.rights for holder in self.holders(ctx))
