"""Newcomers as they come in a storm: by many links at once, told late, twice or never."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember

APART = 4_000  # ms: counters of two who come further apart move apart, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """How it comes: so many within so many seconds, by so many links, and what goes wrong.

    Shares are of all who come: `untold` of whom the chat says nothing, `twice` told, `strays` who
    come by no link, `once` by a link for one person. `crowds` come by the hundred. `deleted` links,
    `restarts` and `blind` spells happen so often in all.
    """

    joins: int
    seconds: float
    links: int
    late: float = 3.0
    untold: float = 0.0
    twice: float = 0.0
    strays: float = 0.0
    once: float = 0.0
    crowds: int = 0
    deleted: int = 0
    restarts: int = 0
    blind: int = 0


@dataclass(slots=True)
class Arrived:
    """One who came: when, by which link, and whether the chat told of it."""

    member: FakeMember
    at: int
    code: str | None
    told: bool


@dataclass(slots=True)
class Storm:
    """A storm over a chat, and the truth of it."""

    chat: FakeChat
    weather: Weather
    random: Random
    came: list[Arrived] = field(default_factory=list)
    unsure: list[tuple[int, int]] = field(default_factory=list)  # spells that nobody can judge
    codes: list[str] = field(default_factory=list)

    async def blows(self) -> None:
        """Let it all happen, and some minutes pass after it."""
        inviter = self.chat.has("Bo")
        await inviter.says("Hello")
        self.codes = [await self.chat.invites(inviter) for _ in range(self.weather.links)]
        await self.chat.passes(seconds=10)
        self.chat.ways.asked.clear()
        begin = self.chat.clock.now()
        for at, what in sorted(self._plan(), key=lambda each: each[0]):
            wait = begin + round(at * 1000) - self.chat.clock.now()
            if wait > 0:
                await self.chat.passes(milliseconds=wait)
            await self._happens(what, inviter)
        await self.chat.passes(seconds=20)

    async def is_over(self) -> None:
        """Those of whom nobody was told are found, as at the next connection, and looked for."""
        for each in self.came:
            if not each.told:
                await self.chat.tells_again(each.member)
        await self.chat.passes(minutes=15)

    def _plan(self) -> Iterator[tuple[float, str]]:
        weather = self.weather
        crowds = [self.random.uniform(0, weather.seconds) for _ in range(weather.crowds)]
        for number in range(weather.joins):
            if crowds and number % 2:
                yield self.random.choice(crowds) + self.random.uniform(0, 5), "comes"
            else:
                yield self.random.uniform(0, weather.seconds), "comes"
        for what in ("deleted", "restarts", "blind"):
            for _ in range(getattr(weather, what)):
                yield self.random.uniform(0, weather.seconds), what

    async def _happens(self, what: str, inviter: FakeMember) -> None:
        now = self.chat.clock.now()
        if what == "comes":
            await self._comes(inviter)
        elif what == "deleted":
            code = self.codes.pop(self.random.randrange(len(self.codes)))
            await self.chat.invite_goes(code)
            self.codes.append(await self.chat.invites(inviter))
            self.unsure.append((now - APART, now + APART))
        elif what == "restarts":
            self.unsure.append((now - 15_000, now + 25_000))
            await self.chat.restarts(seconds=self.random.uniform(0, 20))
        else:
            self.unsure.append((now - 15_000, now + 75_000))
            self.chat.ways.blind = True
            await self.chat.passes(seconds=self.random.uniform(1, 60))
            self.chat.ways.blind = False

    async def _comes(self, inviter: FakeMember) -> None:
        chance, weather = self.random.random, self.weather
        told, late = chance() >= weather.untold, chance() * weather.late
        code: str | None = self.random.choice(self.codes)
        if chance() < weather.strays:
            code = None
        elif chance() < weather.once:
            code = await self.chat.invites(inviter, uses=1)
        friend = self.chat.has(f"F{len(self.came)}")
        now = self.chat.clock.now()
        await self.chat.comes(friend, by=code, late=late if chance() < 0.6 else 0, told=told)
        self.came.append(Arrived(friend, now, code, told))
        if told and chance() < weather.twice:
            await self.chat.tells_again(friend)

    async def wrong(self) -> list[str]:
        """Who is said to have come by a link by which they did not."""
        said = await self._said()
        truth = {each.member.person.native: each.code for each in self.came}
        return [
            f"{native}: {link}, not {truth[native]}"
            for native, (sure, link) in said.items()
            if native in truth and sure in ("high", "certain") and link != truth[native]
        ]

    async def shares(self) -> tuple[int, int]:
        """How many are known of those of whom the evidence allows it, and how many these are."""
        said = await self._said()
        allowed = [each for each in self._groups() if self._is_clear(each)]
        natives = [each.member.person.native for group in allowed for each in group]
        known = sum(said[native][0] in ("high", "certain") for native in natives)
        return known, len(natives)

    async def counts(self) -> Counter[str]:
        """How many are known how surely."""
        return Counter(sure for sure, _ in (await self._said()).values())

    def _groups(self) -> Iterator[list[Arrived]]:
        """Those whose counters may have moved at the same time."""
        group: list[Arrived] = []
        for each in sorted(self.came, key=lambda one: one.at):
            if group and each.at - group[-1].at > APART:
                yield group
                group = []
            group.append(each)
        yield group

    def _is_clear(self, group: list[Arrived]) -> bool:
        codes = {each.code for each in group}
        told = all(each.told for each in group)
        calm = not any(a <= each.at <= b for a, b in self.unsure for each in group)
        return told and calm and len(codes) == 1 and None not in codes

    async def _said(self) -> dict[str, tuple[str, str | None]]:
        def read(tx: Tx) -> dict[str, tuple[str, str | None]]:
            rows = tx.rows(
                "SELECT native, confidence, link FROM referrals_comings"
                " JOIN members ON members.id = referrals_comings.member"
            )
            return {str(native): (str(sure), link) for native, sure, link in rows}

        return await self.chat.db.read(read)
