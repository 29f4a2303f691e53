"""Newcomers as they come in a storm: by many links at once, told late, twice or never."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from bot.store.db import Tx
from tests.cogs.referrals.skies import Sky

APART = 4_000  # ms: counters of two who come further apart move apart, too


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """How it comes: so many within so many seconds, by so many links, and what goes wrong.

    Shares are of all who come: `untold` of whom the chat says nothing, `twice` told, `strays` who
    come by no link, `once` by a link for one person. `early` are those of whom it is told after
    their counter moved, `back` who leave at once and come by another link, where mostly the chat
    forgets to tell that they left. `crowds` come by the hundred. `deleted` links, `restarts`,
    `blind` spells and `full` times, when somebody wants a link and there are too many, happen so
    often in all.
    """

    joins: int
    seconds: float
    links: int
    late: float = 3.0
    untold: float = 0.0
    twice: float = 0.0
    strays: float = 0.0
    once: float = 0.0
    early: float = 0.0
    back: float = 0.0
    crowds: int = 0
    deleted: int = 0
    restarts: int = 0
    blind: int = 0
    full: int = 0


@dataclass(slots=True)
class Arrived:
    """One who came: who by the chat's own name, when, by which link, and whether it was told."""

    native: str
    at: int
    code: str | None
    told: bool


@dataclass(slots=True)
class Storm:
    """A storm over a chat, and the truth of it."""

    sky: Sky
    weather: Weather
    random: Random
    came: list[Arrived] = field(default_factory=list)
    unsure: list[tuple[int, int]] = field(default_factory=list)  # spells that nobody can judge
    codes: list[str] = field(default_factory=list)
    before: int = 0  # how often the chat was asked before it began

    async def blows(self) -> None:
        """Let it all happen, and some minutes pass after it."""
        self.codes = [await self.sky.invites() for _ in range(self.weather.links)]
        await self.sky.passes(10_000)
        self.before, begin = self.sky.asked(), self.sky.now()
        for at, what in sorted(self._plan(), key=lambda each: each[0]):
            wait = begin + round(at * 1000) - self.sky.now()
            if wait > 0:
                await self.sky.passes(wait)
            await self._happens(what)
        await self.sky.passes(20_000)

    @property
    def asked(self) -> int:
        """How often the chat was asked for it so far."""
        return self.sky.asked() - self.before

    async def is_over(self) -> None:
        """Those of whom nobody was told are found, as at the next connection, and looked for."""
        for each in self.came:
            if not each.told:
                await self.sky.tells_again(each.native)
        await self.sky.passes(15 * 60_000)

    def _plan(self) -> Iterator[tuple[float, str]]:
        weather = self.weather
        crowds = [self.random.uniform(0, weather.seconds) for _ in range(weather.crowds)]
        for number in range(weather.joins):
            if crowds and number % 2:
                yield self.random.choice(crowds) + self.random.uniform(0, 5), "comes"
            else:
                yield self.random.uniform(0, weather.seconds), "comes"
        for what in ("deleted", "restarts", "blind", "full"):
            for _ in range(getattr(weather, what)):
                yield self.random.uniform(0, weather.seconds), what

    async def _happens(self, what: str) -> None:
        now = self.sky.now()
        if what == "comes":
            await self._comes()
        elif what == "deleted":
            code = self.codes.pop(self.random.randrange(len(self.codes)))
            await self.sky.invite_goes(code)
            self.codes.append(await self.sky.invites())
            self.unsure.append((now - APART, now + APART))
        elif what == "full":
            await self.sky.is_full()
            self.unsure.append((now - APART, now + APART))
        elif what == "restarts":
            self.unsure.append((now - 15_000, now + 25_000))
            code = self.random.choice(self.codes)
            await self._arrives(f"F{len(self.came)}", code, 0, told=False)
            await self.sky.restarts(self.random.uniform(0, 20))
        else:
            self.unsure.append((now - 15_000, now + 75_000))
            self.sky.is_blind(True)
            await self.sky.passes(self.random.randrange(1_000, 60_000))
            self.sky.is_blind(False)

    async def _comes(self) -> None:
        chance, weather = self.random.random, self.weather
        told, late = chance() >= weather.untold, chance() * weather.late
        code: str | None = self.random.choice(self.codes)
        if chance() < weather.strays:
            code = None
        elif chance() < weather.once:
            code = await self.sky.invites(uses=1)
        late = late if chance() < 0.6 else 0
        if chance() < weather.early:
            late = -chance()
        native = f"F{len(self.came)}"
        await self._arrives(native, code, late, told)
        if told and chance() < weather.twice:
            await self.sky.tells_again(native)
        if late >= 0 and chance() < weather.back:
            await self.sky.leaves(native, told=chance() < 0.3)
            await self.sky.passes(self.random.randrange(1, 9_000))
            await self._arrives(native, self.random.choice(self.codes), 0, told=True)

    async def _arrives(self, native: str, code: str | None, late: float, told: bool) -> None:
        now = self.sky.now()
        await self.sky.comes(native, code, late=late, told=told)
        self.came.append(Arrived(native, now, code, told))

    async def wrong(self) -> list[str]:
        """Who is said to have come by a link by which they did not."""
        said = await self._said()
        truth = {(self.sky.native(each.native), each.at): each.code for each in self.came}
        return [
            f"{who}: {link}, not {truth.get(who)}"
            for who, (sure, link) in said.items()
            if sure in ("high", "certain") and link != truth.get(who)
        ]

    async def shares(self) -> tuple[int, int]:
        """How many are known of those of whom the evidence allows it, and how many these are."""
        said = await self._said()
        allowed = [each for each in self._groups() if self._is_clear(each)]
        clear = [(self.sky.native(each.native), each.at) for group in allowed for each in group]
        known = sum(said[who][0] in ("high", "certain") for who in clear)
        return known, len(clear)

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

    async def _said(self) -> dict[tuple[str, int], tuple[str, str | None]]:
        def read(tx: Tx) -> dict[tuple[str, int], tuple[str, str | None]]:
            rows = tx.rows(
                "SELECT native, referrals_comings.joined_at, confidence, link"
                " FROM referrals_comings JOIN members ON members.id = referrals_comings.member"
            )
            return {(str(native), at): (str(sure), link) for native, at, sure, link in rows}

        return await self.sky.chat.db.read(read)
