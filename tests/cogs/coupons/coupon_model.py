"""Coupons as a child would keep them: two boxes of codes, and a list of who has which.

It imports nothing of what it is compared with.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

HELD = ("claimed", "delivered")
SPENT = ("returned", "void")
UNBOUND = ("earned", "good")


@dataclass
class Held:
    """A coupon: whose, of which box, which code, from which pile, for what, and how it stands."""

    member: int
    box: str
    code: str
    pile: str
    source: str
    state: str
    ends: int
    way: str


@dataclass
class Box:
    """The codes of a campaign in their order; `kept` of them are for newcomers."""

    kept: int = 0
    price: int = 0  # points
    codes: list[str] = field(default_factory=list)
    came: dict[str, int] = field(default_factory=dict)  # by code: when its table was begun
    void: set[str] = field(default_factory=set)
    piles: dict[str, int] = field(default_factory=lambda: {"new": 0, "": 0})
    filled: int = 0


@dataclass
class Model:
    """Both boxes, all coupons, and the points of all. A pack gives one of each, in their order."""

    each: int  # for one member of one box, at most
    lasts: int  # ms
    boxes: dict[str, Box]
    pack: int  # what it is called in sources
    new: set[int] = field(default_factory=set)
    points: dict[int, int] = field(default_factory=dict)
    coupons: list[Held] = field(default_factory=list)

    def bring_in(self, name: str, codes: list[str], begun: int) -> int:
        """Codes that are in no box yet come in; the newcomers' pile is filled first.

        Those of a table that was begun earlier are given earlier.
        """
        box, there = self.boxes[name], [each for box in self.boxes.values() for each in box.codes]
        fresh = [code for code in dict.fromkeys(codes) if code not in there]
        box.codes += fresh
        box.came |= dict.fromkeys(fresh, begun)
        for _ in fresh:
            pile = "new" if box.filled < box.kept else ""
            box.filled += pile == "new"
            box.piles[pile] += 1
        return len(fresh)

    def free(self, name: str) -> list[str]:
        """The codes of a box that nobody has, in their order."""
        box = self.boxes[name]
        taken = {each.code for each in self.coupons if each.state not in SPENT}
        free = [code for code in box.codes if code not in taken and code not in box.void]
        return sorted(free, key=lambda code: box.came[code])

    def there(self, name: str) -> int:
        """How many of a box are not void."""
        return len(self.boxes[name].codes) - len(self.boxes[name].void)

    def may(self, name: str, member: int) -> bool:
        """Whether the member has less than the limit; earned ones and good ones do not count."""
        mine = [each for each in self.coupons if (each.member, each.box) == (member, name)]
        counted = [each for each in mine if each.state not in SPENT and each.way not in UNBOUND]
        return len(counted) < self.each

    def had(self, name: str, member: int) -> int:
        """How many of a box the member ever got."""
        return sum((each.member, each.box) == (member, name) for each in self.coupons)

    def claim(self, name: str, member: int, source: str, now: int, way: str) -> str:
        """The code, or why there is none; another where nobody saw the one that went back."""
        box, same = self.boxes[name], [e for e in self.coupons if e.source.split("#")[0] == source]
        if same and (same[-1].state != "returned" or way not in ("drop", "points")):
            return same[-1].code
        if way not in UNBOUND and not self.may(name, member):
            return same[-1].code if same else "limit"
        if same:
            source = f"{source}#{self.had(name, member) + 1}"
        for pile in ("new", "") if member in self.new else ("",):
            if box.piles[pile]:
                if way == "points" and self.points[member] < box.price:
                    return "points"
                self.points[member] -= box.price * (way == "points")
                box.piles[pile] -= 1
                code, ends = self.free(name)[0], now + self.lasts
                held = Held(member, name, code, pile, source, "claimed", ends, way)
                self.coupons.append(held)
                return code
        return "gone"

    def take_pack(self, member: int, now: int) -> str:
        """The first of the pack: the code, or why there is none; another as above."""
        return self.claim("spring", member, f"pack:{self.pack}:{member}:0", now, "drop")

    def unlock(self, number: int, now: int) -> None:
        """The second of the pack comes, once, to who has the first."""
        each = self.coupons[number]
        first = f"pack:{self.pack}:{each.member}:0"
        if each.source.split("#")[0] == first:
            self.claim("sorry", each.member, f"{first[:-1]}1", now, "reward")

    def gift(self, name: str, members: Sequence[int], id: int, now: int) -> tuple[int, int]:
        """One for each of them, until nothing is left: how many got it, and how many did not."""
        given = passed = 0
        for member in members:
            before = len(self.coupons)
            got = self.claim(name, member, f"gift:{id}:{member}", now, "gift")
            given, passed = (
                given + len(self.coupons) - before,
                passed + (before == len(self.coupons)),
            )
            if got == "gone":
                break
        return given, passed

    def draw(
        self, name: str, marks: dict[str, int], seed: str, winners: int, id: int, now: int
    ) -> dict[int, str]:
        """What came of each who was looked at, in the order of the hashes."""
        came: dict[int, str] = {}
        for mark in sorted(marks, key=lambda mark: sha256(f"{seed}:{mark}".encode()).hexdigest()):
            if [*came.values()].count("won") == winners or "gone" in came.values():
                break
            member, before = marks[mark], len(self.coupons)
            got = self.claim(name, member, f"draw:{id}:{member}", now, "draw")
            came[member] = "won" if len(self.coupons) > before else got
        return came

    def deliver(self, number: int) -> None:
        """Its holder has seen the code."""
        each = self.coupons[number]
        if each.state == "claimed":
            each.state = "delivered"

    def redeem(self, number: int, now: int) -> bool:
        """Whether it is used by this; the next of its pack comes then."""
        each = self.coupons[number]
        good = each.state in HELD and now < each.ends
        if good:
            each.state = "redeemed"
            self.unlock(number, now)
        return good

    def give_back(self, number: int) -> bool:
        """Whether it went back by this."""
        each = self.coupons[number]
        if each.state != "claimed":
            return False
        each.state = "returned"
        self.boxes[each.box].piles[each.pile] += 1
        self.pay_back(each)
        return True

    def make_void(self, number: int) -> bool:
        """Whether it was taken away from its holder by this."""
        each = self.coupons[number]
        if each.state not in HELD:
            return False
        each.state = "void"
        self.boxes[each.box].void.add(each.code)
        return True

    def void_left(self, name: str) -> int:
        """How many that nobody has are void by this."""
        free, box = self.free(name), self.boxes[name]
        box.void |= {*free}
        box.piles = {"new": 0, "": 0}
        return len(free)

    def pay_back(self, each: Held) -> None:
        """Its holder has what they paid for it again."""
        self.points[each.member] += self.boxes[each.box].price * (each.way == "points")

    def pass_time(self, now: int) -> None:
        """What ended is over; what nobody saw goes back."""
        for number, each in enumerate(self.coupons):
            if each.ends <= now and each.state == "delivered":
                each.state = "expired"
            if each.ends <= now and each.state == "claimed":
                self.give_back(number)

    def states(self, name: str) -> dict[str, int]:
        """How many of a box are in which state."""
        found: dict[str, int] = {}
        for each in self.coupons:
            if each.box == name:
                found[each.state] = found.get(each.state, 0) + 1
        return found
