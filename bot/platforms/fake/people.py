"""The people of the fake chat: who is here, with which roles, who may not write, who invited."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from bot.acts import Ban, GiveRole, Kick, OnMember, Rename, TakeRole, TimeOut, Unban
from bot.delivery import Delivery
from bot.events import Person
from bot.ways import MakeInvite

DAY_MS = 86_400_000
LONGEST_TIME_OUT = 28 * DAY_MS
LONGEST_INVITE = 7 * DAY_MS
MOST_USES = 100

Key = tuple[str, str]  # community and person, as the platform calls them


class Somebody(Protocol):
    """A person in a community."""

    @property
    def person(self) -> Person:
        """Who it is."""

    @property
    def community(self) -> str:
        """Where."""


class Written(Protocol):
    """Something that stands in the chat."""

    community: str
    by: str


@dataclass(frozen=True, slots=True)
class Invite:
    """A way in: so many may come by it, for so many ms; 0 is no bound.

    `moved` are the instants at which its counter moves, which may lie ahead.
    """

    community: str
    room: str
    uses: int
    lasts: int
    by: str = "bot"
    made_at: int = 0
    moved: list[int] = field(default_factory=list)

    def used(self, now: int) -> int:
        """What its counter says at this instant (UTC ms)."""
        return sum(at <= now for at in self.moved)

    def holds(self, now: int) -> bool:
        """Whether it is listed still."""
        lasts = not self.lasts or now < self.made_at + self.lasts
        return lasts and (not self.uses or self.used(now) < self.uses)


@dataclass(frozen=True, slots=True)
class People:
    """Those who are here, and what was done to whom."""

    persons: dict[Key, Person] = field(default_factory=dict)
    roles: dict[Key, set[str]] = field(default_factory=dict)
    mute: dict[Key, int] = field(default_factory=dict)
    reasons: dict[Key, str] = field(default_factory=dict)  # of those who were put out
    bans: set[Key] = field(default_factory=set)
    invites: dict[str, Invite] = field(default_factory=dict)
    codes: list[str] = field(default_factory=list)  # of all invites that there ever were

    def enter(self, community: str, person: Person) -> None:
        """Somebody comes in, or was there all along."""
        key = community, person.native
        assert key not in self.bans, f"{person.name} is banned and cannot come in"
        self.persons[key] = replace(person, account=person.account or person.name)

    def called(self, who: Somebody) -> Person:
        """The person by the name under which they are here now."""
        there = self.persons.get(_key(who), who.person)
        return replace(who.person, name=there.name, account=there.account)

    def author(self, post: Written) -> Person:
        """Who wrote something; of who has left, the chat tells no more than who it was."""
        there = self.persons.get((post.community, post.by))
        return there or Person(post.by, post.by, bot=post.by == "bot")

    def call(self, key: Key, name: str) -> Person:
        """Somebody is called otherwise here; without a name, as their account is."""
        there = self.persons[key]
        account = there.account or there.name
        self.persons[key] = replace(there, name=name or account, account=account)
        return self.persons[key]

    def leave(self, community: str, native: str) -> Person:
        """Somebody goes; their roles go with them."""
        self.roles.pop((community, native), None)
        return self.persons.pop((community, native))

    def here(self, who: Somebody) -> bool:
        """Whether the person is in the community."""
        return _key(who) in self.persons

    def roles_of(self, who: Somebody) -> set[str]:
        """The roles that the bot gave a member."""
        return self.roles.get(_key(who), set())

    def timed_out(self, who: Somebody, now: int) -> bool:
        """Whether the person cannot write at this instant (UTC ms)."""
        return self.mute.get(_key(who), now) > now

    def reason(self, who: Somebody) -> str | None:
        """Why the person was put out; None if they were not."""
        return self.reasons.get(_key(who))

    def banned(self, who: Somebody) -> bool:
        """Whether the person may not come in again."""
        return _key(who) in self.bans

    def objection(self, delivery: Delivery, now: int) -> str | None:
        """Why an act cannot be carried out."""
        effect, key = delivery.effect, (delivery.community, delivery.member or "")
        if isinstance(effect, MakeInvite):
            fits = 0 <= effect.uses <= MOST_USES and 0 <= effect.lasts <= LONGEST_INVITE
            return None if fits else "an invite has at most 100 uses and lasts at most 7 days"
        if isinstance(effect, Unban):
            return None  # who is banned, is not here
        if isinstance(effect, OnMember) and key not in self.persons:
            out = isinstance(effect, Kick | Ban) and key in self.reasons
            return None if out else f"there is no member {delivery.member}"
        if isinstance(effect, TimeOut) and effect.until > now + LONGEST_TIME_OUT:
            return "a member can be timed out for at most 28 days"
        return None

    def do(self, delivery: Delivery, now: int) -> str | None:
        """Carry an act out; the code of an invite that was made."""
        effect, key = delivery.effect, (delivery.community, delivery.member or "")
        if isinstance(effect, GiveRole):
            self.roles.setdefault(key, set()).add(effect.role)
        elif isinstance(effect, TakeRole):
            self.roles.setdefault(key, set()).discard(effect.role)
        elif isinstance(effect, TimeOut):
            self.mute[key] = effect.until
        elif isinstance(effect, Kick | Ban):
            self.reasons[key] = delivery.reason
            self.bans.update({key} if isinstance(effect, Ban) else ())
        elif isinstance(effect, Unban):
            self.bans.discard(key)
        elif isinstance(effect, Rename):
            self.call(key, delivery.text)
        elif isinstance(effect, MakeInvite):
            bounds = effect.uses, effect.lasts
            return self.invite(Invite(delivery.community, effect.room, *bounds, made_at=now))
        return None

    def invite(self, invite: Invite) -> str:
        """A new invite; its code, which none had before."""
        self.codes.append(f"invite-{len(self.codes) + 1}")
        self.invites[self.codes[-1]] = invite
        return self.codes[-1]


def _key(who: Somebody) -> Key:
    return who.community, who.person.native
