"""Named audiences as handlers ask for them: who is in one, why, and all who are, page by page."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bot import holders
from bot.audience import Audience, Found, judge
from bot.audience_words import sentence
from bot.communities import Community
from bot.errors import UserError
from bot.members import Member, Members
from bot.store.db import Tx
from bot.wording import nearest
from bot.words import Words

PAGE = 500  # members that one look goes through, at most


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a member is in an audience; `found` is by what that is decided."""

    holds: bool
    found: tuple[Found, ...]

    @property
    def why(self) -> tuple[Words, ...]:
        """Sentences: the conditions that held, or the first that did not and what it wants."""
        return tuple(sentence(each) for each in self.found)


@dataclass(frozen=True, slots=True)
class Slice:
    """Those of an audience among some members of a community; `looked` at so many in all.

    The next slice is that after `last`; with `over`, there is none.
    """

    members: tuple[int, ...]
    looked: int
    last: int
    over: bool


class View(Protocol):
    """What audiences see of a handler's context."""

    @property
    def tx(self) -> Tx: ...
    @property
    def community(self) -> Community: ...
    @property
    def members(self) -> Members: ...
    @property
    def now(self) -> int: ...

    def value_of(self, member: Member, name: str) -> Any:
        """What a `@value` is for this member now."""


@dataclass(frozen=True, slots=True)
class Audiences:
    """The audiences of a community, asked from inside of one unit."""

    view: View

    def names(self) -> list[str]:
        """What the audiences here are called, in the order of config.yaml."""
        return list(self.view.community.audiences)

    def has(self, name: str, member: Member) -> Verdict:
        """Whether a member is in an audience, and why; it takes no account of operators.

        Raises UserError `no-audience` where there is none of this name any more.
        """
        return self._judged(self._find(name), member)

    def members(self, name: str, after: int = 0, *, operators: bool = False) -> Slice:
        """Who is in it, of the next 500 members by id behind `after`; operators are left out.

        It may take some 30 ms: ask in a read, or from a job's `aside.audience`.
        """
        audience, view = self._find(name), self.view
        everybody = view.members.page(view.tx, view.community.id, after, PAGE)
        left_out = frozenset[int]() if operators else self.operators()
        found = (
            each.id
            for each in everybody
            if each.id not in left_out and self._judged(audience, each).holds
        )
        last = everybody[-1].id if everybody else after
        return Slice(tuple(found), len(everybody), last, len(everybody) < PAGE)

    def operators(self) -> Collection[int]:
        """The ids of all who are known to hold a right here."""
        view = self.view
        known = holders.everybody(view.tx, view.community, view.now)
        return frozenset(each.member for each in known)

    def _find(self, name: str) -> Audience:
        known: Mapping[str, Audience] = self.view.community.audiences
        if name not in known:
            near = nearest(name, known)
            key = "no-audience-near" if near else "no-audience"
            raise UserError(key, cog="core", name=name, **({"near": near} if near else {}))
        return known[name]

    def _judged(self, audience: Audience, member: Member) -> Verdict:
        told: dict[str, Any] = {}

        def value(name: str) -> Any:
            if name not in told:
                told[name] = self.view.value_of(member, name)
            return told[name]

        holds, found = judge(audience.part, value)
        return Verdict(holds, tuple(found))
