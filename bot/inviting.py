"""How a handler makes invites, and asks the chat how people came in."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.beyond import Beyond
from bot.communities import Room
from bot.events import MemberEvent
from bot.ways import ASKED_AT_ONCE, DropInvite, MakeInvite, ReadInvites, SearchWays


class Inviting(Beyond):
    """The part of a handler's view that has to do with ways into the community.

    What a chat says to a question is told to the `@done` of the name `then`, with `data`, in a unit
    of its own; also after a crash, and once. Raises PlazaError where there is none.
    """

    @property
    def up_since(self) -> int:
        """When this process began (UTC ms): of what was before, it may have missed something."""
        return self._core.homes.since

    def make_invite(
        self,
        room: str = "lobby",
        *,
        place: Room | None = None,
        uses: int = 0,
        lasts: int = 0,
        then: str = "",
        **data: str | int,
    ) -> int | None:
        """A new invite to a role's room.

        `uses` people may come by it within `lasts` ms; 0 is no bound. The `@done` gets a `Made`,
        and its `ctx.reply` answers who asked here; without `then`, `@on(EffectDone)` learns the
        code as `native`. The effect's id, or None where there is no such room. A rehearsal makes
        it, too: it says nothing to anybody, and what follows from it, who came by whom, could not
        be tried without its code.
        """
        native = self.community.room(room, place or self.scene.place)
        if native is None:
            return None
        asked = self._question(then, data) if then else {}
        return self._add(MakeInvite(room=native, uses=uses, lasts=lasts, **asked))

    def drop_invite(self, code: str, *, then: str, **data: str | int) -> int:
        """Have an invite deleted; the `@done` gets a `Dropped`."""
        return self._add(DropInvite(code=code, **self._question(then, data)))

    def read_invites(self, *, then: str, vanity: bool = False, **data: str | int) -> int:
        """Have all invites of the community read with their counters; an `InvitesRead` is told.

        With `vanity`, those of the community's own address, too. Needs `Can.COUNTERS`.
        """
        return self._add(ReadInvites(vanity=vanity, **self._question(then, data)))

    def search_ways(self, people: Sequence[str], *, then: str, **data: str | int) -> int:
        """Ask by which way people came, by native ids, ten at most; a `WaysFound` is told.

        Not every chat answers that, nor every day. Needs `Can.COUNTERS`.
        """
        assert len(people) <= ASKED_AT_ONCE, "a chat is asked of so many at once"
        return self._add(SearchWays(people=tuple(people), **self._question(then, data)))

    def invite_address(self, code: str) -> str | None:
        """Where people come in by an invite's code; None where no web server runs that it needs."""
        path = self._core.homes.address(self.community, code)
        if not path.startswith("/"):
            return path
        here = self._core.url()
        return None if here is None else f"{here}{path}"

    def _question(self, then: str, data: Mapping[str, str | int]) -> dict[str, Any]:
        asked = self._asked_by(then, data)
        if not isinstance(self.event, MemberEvent) or self.event.handle is None:
            return asked
        self.answers_later = True
        return asked | {"asker": self.scene.asker}
