"""The lanes of private messages: one for each platform, each message after the other."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.clock import Clock
from bot.communities import Communities, Community
from bot.courier import Courier
from bot.delivery import Halted
from bot.effects import Button, Can, Joined, Text, Whisper
from bot.letters.room import Rooms
from bot.letters.turn import Carried, Turn, Turns
from bot.outbox import Ending, OutboxRow
from bot.platforms.base import Platform
from bot.scene import Core
from bot.store.db import Database, Tx
from bot.work import Work

Told = Callable[[Community, OutboxRow, Ending], None]


class Lanes:
    """Carries out private messages within the platforms' budgets, as far as members want them."""

    def __init__(
        self,
        db: Database,
        core: Core,
        communities: Communities,
        buttons: Mapping[str, Button],
        clock: Clock,
        work: Work,
        courier: Courier,
        told: Told,
    ) -> None:
        self._db = db
        self._communities = communities
        self._platforms = core.letters.platforms
        self._quotas = core.letters.quotas
        self._stop = buttons.get("stop")
        self._clock = clock
        self._work = work
        self._courier = courier
        self._told = told
        self._turns = Turns(core.members, communities, self._quotas, core.hushes)
        self._rooms = Rooms(core, communities, buttons)
        self._stirred: set[str] = set()
        self._running: set[str] = set()
        self._carried: dict[str, list[Carried]] = {}

    def start(self) -> None:
        """Take up what a former process left."""
        for name in self._platforms:
            self.stir(name)

    def before(self, take: Callable[[OutboxRow], None]) -> Callable[[OutboxRow], None]:
        """What hears of effects: private messages stir their lane, `take` has the rest."""

        def heard(row: OutboxRow) -> None:
            community = self._communities.by_id(row.community)
            if isinstance(row.effect, Whisper) and community is not None:
                self.stir(community.platform)
            else:
                take(row)

        return heard

    def stir(self, platform: str) -> None:
        """Look at what waits for a platform."""
        self._stirred.add(platform)
        if platform not in self._running:
            self._running.add(platform)
            self._work.insist(self._clock, f"letters {platform}", lambda: self._run(platform))

    async def _run(self, name: str) -> None:
        while name in self._stirred or self._carried.get(name):
            self._stirred.discard(name)
            carried = self._carried.get(name, [])
            try:
                turn = await self._db.write(self._turn, name, self._clock.now(), carried)
            except Exception:
                self._stirred.add(name)  # for whoever insists on it
                raise
            self._carried[name] = []
            for each in turn.ended:
                self._told(*each)
            self._carried[name] = await self._carry(name, turn)
            if turn.again:
                self._stirred.add(name)
            if turn.wake is not None:
                self._clock.alarm(f"letters {name}", turn.wake, lambda: self.stir(name))
        self._running.discard(name)

    def _turn(self, tx: Tx, name: str, now: int, carried: Sequence[Carried]) -> Turn:
        turn = Turn(now)
        self._turns.settle(tx, turn, name, carried)
        self._turns.pick(tx, turn, name)
        gone = self._turns.forget_old(tx, turn, name)
        self._rooms.tell_gone(tx, turn, gone)
        self._rooms.tell_halt(tx, turn, name)
        if not turn.again:
            self._rooms.show(tx, turn, name)
        return turn

    async def _carry(self, name: str, turn: Turn) -> list[Carried]:
        """One after another, so that after a halt nothing more is tried."""
        platform, carried, halted = self._platforms[name], [], False
        for letter, row in turn.going:
            community = self._communities.by_id(row.community)
            if halted or community is None:
                carried.append(Carried(letter, row, None))
                continue
            await self._courier.answers.tried()
            signed = replace(row, effect=self._signed(row, community, platform))
            said, outcome = await self._courier.out(platform, signed, community, row.begun)
            carried.append(Carried(letter, row, outcome, said))
            halted = isinstance(outcome, Halted)
        return carried

    def _signed(self, row: OutboxRow, community: Community, platform: Platform) -> Whisper:
        """The message with its button, and with its sender where it arrives outside of a room."""
        effect = row.effect
        assert isinstance(effect, Whisper)
        if self._stop is not None and not effect.owed and Can.BUTTONS in platform.can:
            effect = replace(effect, buttons=(*effect.buttons, self._stop))
        if self._quotas.get(platform.name):  # a chat with budgets shows it apart from the community
            sender = Text("core", "letter-from", {"community": community.name})
            effect = replace(effect, words=Joined((effect.words, sender)))
        return effect
