"""Whatever members and operators do, in whatever order: friends are as a naive model has them."""

import asyncio
import os
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.context import Ctx
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import Elsewhere, FakeChat, FakeMember, fake_chat
from bot.testing.outside import FakeOutside
from cogs.checkin.config import Options as CheckIn
from cogs.referrals.config import DAY_MS
from cogs.referrals.states import service
from cogs.referrals.states.store import figures
from tests.cogs.referrals.referral_model import WISHES, Model

T = TypeVar("T")
PEOPLE, OLD = 6, 2
people = st.integers(0, PEOPLE - 1)
NAMES = ("Amy", "Bo", "Jo", "Li", "Mo", "Vi")


class Crash(Exception):
    """A unit that has done everything, and then fails."""


class Friends(RuleBasedStateMachine):
    """The whole of Plaza beside the model, day by day."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.stack = AsyncExitStack()
        Elsewhere.outside = FakeOutside
        options = {"referrals": WISHES, "checkin": CheckIn(points=0)}
        opened = fake_chat(options=options)
        self.chat: FakeChat = self.run(self.stack.enter_async_context(opened))
        self.model = Model()
        self.ann = self.chat.has("Ann", rights=["people"])
        self.people: list[FakeMember] = [self.chat.has(name) for name in NAMES]
        self.run(self.ann.says("Hello"))
        for number in range(OLD):
            self.run(self.people[number].says("Hello"))
            self.model.old(number)

    def run(self, doing: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(doing)

    @rule(who=people, by=st.none() | people, young=st.booleans())
    def joins(self, who: int, by: int | None, young: bool) -> None:
        if who in self.model.here or (by is not None and by not in self.model.once):
            return
        now = self.chat.clock.now()
        made_at = now - (DAY_MS if young else 400 * DAY_MS)
        member = self.people[who]
        member.person = replace(member.person, made_at=made_at)
        link = None if by is None else self.people[by]
        self.run(self.chat.arrives(member, invited_by=link))
        self.model.join(who, by, now, young=young)
        self.passes_minutes()

    @rule(who=people)
    def leaves(self, who: int) -> None:
        if who in self.model.here:
            self.run(self.people[who].leaves())
            self.model.leave(who, self.chat.clock.now())
            self.passes_minutes()

    @rule(who=people)
    def checks_in(self, who: int) -> None:
        if who in self.model.here:
            self.run(self.people[who].calls("/checkin"))
            self.model.part(who, self.chat.clock.now())

    @rule(who=people, by=people, agrees=st.booleans())
    def names(self, who: int, by: int, agrees: bool) -> None:
        """A newcomer names somebody; what the cog refuses, the model leaves as it is."""
        if who not in self.model.here or by not in self.model.here:
            return
        member, inviter = self.people[who], self.people[by]
        before = len(member.told())
        self.run(member.calls("/invited by", member=inviter.person.native))
        if "is asked whether that is so" not in "".join(member.told()[before:]):
            return
        verb = "Yes, I invited" if agrees else "No, not"
        self.run(inviter.calls("/referrals mine"))
        self.run(inviter.presses(f"{verb} {member.person.name}"))
        if agrees:
            self.model.agree(who, by, self.chat.clock.now())

    @rule(by=people, counts=st.booleans(), crashes=st.booleans())
    def decides(self, by: int, counts: bool, crashes: bool) -> None:
        if by not in self.model.once:
            return
        if crashes:
            with pytest.raises(Crash):
                self.run(self.unit(by, counts=counts, fails=True))
        self.run(self.unit(by, counts=counts, fails=False))
        self.model.decide(by, counts=counts)
        self.run(self.chat.passes(seconds=1))

    async def unit(self, by: int, *, counts: bool, fails: bool) -> None:
        ann, inviter = await self.ann.row(), await self.people[by].row()
        community = self.chat.app.communities.called("home")
        assert community is not None

        def decide(tx: Tx) -> None:
            now, cause = self.chat.clock.now(), f"test:{self.chat.count()}"
            scene = Scene(cause=cause, community=community, now=now, member=ann)
            ctx = Ctx(tx, self.chat.app.engine.core, "referrals", scene)
            for each in figures.held(tx, community.id, inviter.id):
                service.decide(ctx, each, counts=counts)
            if fails:
                raise Crash

        await self.chat.db.write(decide)

    @rule(days=st.integers(1, 9))
    def passes(self, days: int) -> None:
        for _ in range(days):
            self.run(self.chat.passes(days=1))
            self.model.tick(self.chat.clock.now())

    @rule(days=st.integers(0, 2))
    def restarts(self, days: int) -> None:
        self.run(self.chat.restarts(days=days))
        self.model.tick(self.chat.clock.now())

    def passes_minutes(self) -> None:
        """So that two comings of one person are never at one instant."""
        self.run(self.chat.passes(minutes=20))
        self.model.tick(self.chat.clock.now())

    @invariant()
    def points_are_those_of_the_model(self) -> None:
        for number, member in enumerate(self.people):
            assert self.run(member.points()) == self.model.points(number), NAMES[number]

    @invariant()
    def what_was_taken_back_is_linked_and_nothing_else(self) -> None:
        loose, twice = self.run(self.chat.db.read(_books))
        assert (loose, twice) == (0, 0)

    def teardown(self) -> None:
        self.run(self.stack.aclose())
        self.loop.close()


def _books(tx: Tx) -> tuple[int, int]:
    """Rewards that the ledger knows otherwise, and people who count twice."""
    loose = tx.row(
        "SELECT COUNT(*) FROM referrals_rewards AS given"
        " LEFT JOIN ledger AS made ON made.community = given.community"
        " AND made.source = given.source AND made.member = given.member"
        " AND made.amount = given.points"
        " LEFT JOIN ledger AS back ON back.reverses = made.id"
        " WHERE made.id IS NULL OR (back.id IS NULL) <> (given.taken_back_at IS NULL)"
    )
    twice = tx.row(
        "SELECT COUNT(*) FROM (SELECT member FROM referrals_states WHERE state = 'rewarded'"
        " GROUP BY community, member HAVING COUNT(*) > 1) AS more"
    )
    assert loose
    assert twice
    return int(loose[0]), int(twice[0])


TestFriends = Friends.TestCase
TestFriends.settings = settings(
    max_examples=150 if os.environ.get("PLAZA_PROVE") else 4,
    stateful_step_count=60 if os.environ.get("PLAZA_PROVE") else 25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
