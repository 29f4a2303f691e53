"""Referrals as a naive model has them: lists that are walked through, and sums made anew."""

from dataclasses import dataclass

from cogs.referrals.config import DAY_MS, Options, Reward, Tier

WISHES = Options(
    inviter=Reward(points=20),
    newcomer=Reward(points=10),
    tiers=(Tier(2, 50), Tier(3, 70)),
    stay=3 * DAY_MS,
    holding=10 * DAY_MS,
    per_day=100,
    burst=2,
)


@dataclass(slots=True)
class Coming:
    """One coming of somebody, and all that is known of it."""

    who: int
    by: int | None
    at: int
    again: bool
    young: bool
    word: bool = False
    part: bool = False
    left: bool = False
    state: str = "open"
    brought: bool = False


class Model:
    """What the rules say, without a database."""

    def __init__(self) -> None:
        self.comings: list[Coming] = []
        self.here: set[int] = set()
        self.once: set[int] = set()
        self.tiers: dict[int, set[int]] = {}

    def old(self, who: int) -> None:
        """Somebody who was here before the bot."""
        self.here.add(who)
        self.once.add(who)

    def join(self, who: int, by: int | None, at: int, *, young: bool) -> None:
        """Somebody comes in."""
        self.comings.append(Coming(who, by, at, who in self.once, young))
        self.here.add(who)
        self.once.add(who)
        for each in self.comings:
            missed = each.state == "paid" and each.by == who and at < each.at + WISHES.holding
            each.brought = each.brought or missed
        self._tiers(who)

    def leave(self, who: int, now: int) -> None:
        """Somebody leaves: what is not safe is lost."""
        self.here.discard(who)
        for each in self.now_of(who):
            each.left = True
            if each.state != "paid" or now < each.at + WISHES.holding:
                each.state = "lost"
                self._tiers(each.by)

    def part(self, who: int, now: int) -> None:
        """Somebody checks in."""
        for each in self.now_of(who):
            each.part = True
        self.tick(now)

    def now_of(self, who: int) -> list[Coming]:
        """The coming of somebody who is here."""
        return [each for each in self.comings if each.who == who and not each.left]

    def agree(self, who: int, by: int, now: int) -> None:
        """Somebody's word, with consent."""
        for each in self.now_of(who):
            each.by, each.word = by, True
        self.tick(now)

    def decide(self, by: int, *, counts: bool) -> None:
        """An operator decides of all that wait of an inviter."""
        for each in self.comings:
            if each.state == "held" and each.by == by:
                self._pay(each) if counts else setattr(each, "state", "lost")

    def tick(self, now: int) -> None:
        """Whoever stayed and took part counts, or waits for a person."""
        for each in self.comings:
            ripe = each.part and now >= each.at + WISHES.stay
            if each.state == "open" and ripe and each.by is not None:
                if self._odd(each):
                    each.state = "held"
                else:
                    self._pay(each)

    def points(self, who: int) -> int:
        """What somebody has now."""
        paid = [each for each in self.comings if each.state == "paid"]
        brought = sum(each.by == who and each.brought for each in paid)
        came = sum(each.who == who for each in paid)
        tiers = self.tiers.get(who, set())
        more = sum(tier.points for tier in WISHES.tiers if tier.friends in tiers)
        return 20 * brought + 10 * came + more

    def _tiers(self, who: int | None) -> None:
        """Lost as soon as friends are fewer, and given to who is here."""
        if who is not None:
            friends = sum(each.state == "paid" and each.by == who for each in self.comings)
            reached = {tier.friends for tier in WISHES.tiers if tier.friends <= friends}
            kept = reached if who in self.here else self.tiers.get(who, set())
            self.tiers[who] = reached & kept

    def _odd(self, coming: Coming) -> bool:
        same = [each for each in self.comings if each.by == coming.by]
        hour = DAY_MS // 24
        burst = sum(abs(each.at - coming.at) <= hour for each in same) > WISHES.burst
        own = coming.by == coming.who
        return own or coming.again or coming.young or coming.word or burst or self._ring(coming)

    def _ring(self, coming: Coming) -> bool:
        at = coming.by
        for _ in range(6):
            known = [each.by for each in self.comings if each.who == at and each.by is not None]
            at = known[-1] if known else None
            if at == coming.who:
                return True
        return False

    def _pay(self, coming: Coming) -> None:
        before = any(each.who == coming.who and each.state == "paid" for each in self.comings)
        coming.state = "lost" if before else "paid"
        coming.brought = not before and coming.by in self.here
        self._tiers(coming.by)
