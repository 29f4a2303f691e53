"""Named audiences as handlers ask for them: who is in one, why, and all who are, page by page."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any, Protocol

from bot import holders
from bot.audience import EVERYONE as EVERYONE
from bot.audience import AllOf, Audience, Found, judge, misses
from bot.audience import Slice as Slice
from bot.audience_words import described, sentence
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

    def values_of(self, member: Member) -> Callable[[str], Any]:
        """What each `@value` is for this member now, by its name."""


@dataclass(frozen=True, slots=True)
class Audiences:
    """The audiences of a community, asked from inside of one unit."""

    view: View

    def names(self) -> list[str]:
        """What the audiences here are called, in the order of config.yaml, then `everyone`."""
        return [*self.view.community.audiences, EVERYONE]

    def has(self, name: str, member: Member) -> Verdict:
        """Whether a member is in an audience, and why; it takes no account of operators.

        Raises UserError `no-audience` where there is none of this name any more.
        """
        return self._judged(self._find(name), member)

    def members(
        self,
        name: str,
        after: int = 0,
        *,
        operators: bool = False,
        near: bool = False,
        most: int = PAGE,
    ) -> Slice:
        """Who is in it, of the next 500 members by id behind `after`; operators are left out.

        With `near`, who misses it by one condition alone. It may take some 30 ms: ask in a read, or
        in a job's `aside.audience`.
        """
        audience, view = self._find(name), self.view
        everybody = view.members.page(view.tx, view.community.id, after, most)
        left_out = frozenset[int]() if operators else self.operators()
        wanted = int(near)
        found = [
            each.id
            for each in everybody
            if each.id not in left_out and self._misses(audience, each, near=near) == wanted
        ]
        last = everybody[-1].id if everybody else after
        return Slice(tuple(found), len(everybody), last, len(everybody) < most)

    def wants(self, name: str) -> Words:
        """What an audience asks of its members, in words; raises as `has` does."""
        return described(self._find(name).part)

    def operators(self) -> Collection[int]:
        """The ids of all who are known to hold a right here."""
        view = self.view
        known = holders.everybody(view.tx, view.community, view.now)
        return frozenset(each.member for each in known)

    def _find(self, name: str) -> Audience:
        known = {EVERYONE: Audience(EVERYONE, AllOf(())), **self.view.community.audiences}
        if name not in known:
            near = nearest(name, known)
            key = "no-audience-near" if near else "no-audience"
            raise UserError(key, cog="core", name=name, **({"near": near} if near else {}))
        return known[name]

    def _judged(self, audience: Audience, member: Member) -> Verdict:
        holds, found = judge(audience.part, self._values(member))
        return Verdict(holds, tuple(found))

    def _misses(self, audience: Audience, member: Member, *, near: bool) -> int:
        """How many conditions a member misses; without `near`, 1 stands for any number."""
        value = self._values(member)
        return misses(audience.part, value) if near else int(not judge(audience.part, value)[0])

    def _values(self, member: Member) -> Callable[[str], Any]:
        """The values of a member, each asked for once."""
        ask, told = self.view.values_of(member), dict[str, Any]()

        def value(name: str) -> Any:
            if name not in told:
                told[name] = ask(name)
            return told[name]

        return value
