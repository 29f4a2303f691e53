"""Coupons as a child would keep them: a box of codes, and a list of who has which.

It imports nothing of what it is compared with.
"""

from dataclasses import dataclass, field


@dataclass
class Held:
    """A coupon: whose, which code, from which pile, for what, and how it stands."""

    member: int
    code: str
    pile: str
    source: str
    state: str
    ends: int
    way: str


@dataclass
class Model:
    """All codes that ever came in, in their order, and all coupons."""

    kept: int  # for newcomers
    each: int  # for one member, at most
    lasts: int  # ms
    price: int  # points
    codes: list[str] = field(default_factory=list)
    came: dict[str, int] = field(default_factory=dict)  # by code: when its table was begun
    points: dict[int, int] = field(default_factory=dict)
    void: set[str] = field(default_factory=set)
    coupons: list[Held] = field(default_factory=list)
    piles: dict[str, int] = field(default_factory=lambda: {"new": 0, "": 0})
    filled: int = 0

    def bring_in(self, codes: list[str], begun: int) -> int:
        """Codes that are not there yet come in; the newcomers' pile is filled first.

        Those of a table that was begun earlier are given earlier.
        """
        fresh = [code for code in dict.fromkeys(codes) if code not in self.codes]
        self.codes += fresh
        self.came |= dict.fromkeys(fresh, begun)
        for _ in fresh:
            pile = "new" if self.filled < self.kept else ""
            self.filled += pile == "new"
            self.piles[pile] += 1
        return len(fresh)

    def free(self) -> list[str]:
        """The codes that nobody has, in their order."""
        taken = {each.code for each in self.coupons if each.state not in ("returned", "void")}
        free = [code for code in self.codes if code not in taken and code not in self.void]
        return sorted(free, key=lambda code: self.came[code])

    def claim(self, member: int, new: bool, source: str, now: int, way: str) -> str:
        """The code, or why there is none."""
        mine = [each for each in self.coupons if each.member == member]
        for each in mine:
            if each.source == source:
                return each.code
        counted = [e for e in mine if e.state not in ("returned", "void") and e.way != "good"]
        if way != "good" and len(counted) >= self.each:
            return "limit"
        for pile in ("new", "") if new else ("",):
            if self.piles[pile]:
                if way == "points" and self.points[member] < self.price:
                    return "points"
                self.points[member] -= self.price * (way == "points")
                self.piles[pile] -= 1
                code = self.free()[0]
                ends = now + self.lasts
                self.coupons.append(Held(member, code, pile, source, "claimed", ends, way))
                return code
        return "gone"

    def deliver(self, number: int) -> None:
        """Its holder has seen the code."""
        each = self.coupons[number]
        if each.state == "claimed":
            each.state = "delivered"

    def redeem(self, number: int, now: int) -> bool:
        """Whether it is used by this."""
        each = self.coupons[number]
        good = each.state in ("claimed", "delivered") and now < each.ends
        if good:
            each.state = "redeemed"
        return good

    def give_back(self, number: int) -> bool:
        """Whether it went back by this."""
        each = self.coupons[number]
        if each.state != "claimed":
            return False
        each.state = "returned"
        self.piles[each.pile] += 1
        self._pay_back(each)
        return True

    def make_void(self, number: int) -> bool:
        """Whether it was taken away from its holder by this."""
        each = self.coupons[number]
        if each.state not in ("claimed", "delivered"):
            return False
        each.state = "void"
        self.void.add(each.code)
        self._pay_back(each)
        return True

    def _pay_back(self, each: Held) -> None:
        self.points[each.member] += self.price * (each.way == "points")

    def pass_time(self, now: int) -> None:
        """What ended is over; what nobody saw goes back."""
        for number, each in enumerate(self.coupons):
            if each.ends <= now and each.state == "delivered":
                each.state = "expired"
            if each.ends <= now and each.state == "claimed":
                self.give_back(number)

    def states(self) -> dict[str, int]:
        """How many are in which state."""
        found: dict[str, int] = {}
        for each in self.coupons:
            found[each.state] = found.get(each.state, 0) + 1
        return found
