"""How many requests are taken: buckets with their headers, the global limit, and the last straw.

The numbers are no promise of Discord's; most are from memory, and a test may set others.
"""

import functools
import hashlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.standins.discord.refusals import Refused

INTERACTIONS = ("/interactions/", "/webhooks/")
MAJORS = ("channel", "guild", "webhook", "application", "interaction", "token")
ROOM, GUILD = "channel", "guild"


@dataclass(frozen=True)
class Limit:
    """So many requests in so many seconds; `per` names what has a bucket of its own."""

    most: int
    seconds: float
    per: str = ROOM
    scope: str = "user"


DEFAULT = Limit(50, 1, "")

# By method and the template of the route; names in braces do not count.
TABLE: dict[tuple[str, str], Limit] = {
    ("POST", "/channels/{}/messages"): Limit(5, 5),
    ("PATCH", "/channels/{}/messages/{}"): Limit(5, 5),
    ("DELETE", "/channels/{}/messages/{}"): Limit(5, 1),
    ("POST", "/channels/{}/messages/bulk-delete"): Limit(1, 1),
    ("PUT", "/channels/{}/messages/{}/reactions/{}/@me"): Limit(1, 0.25),
    ("DELETE", "/channels/{}/messages/{}/reactions/{}/@me"): Limit(1, 0.25),
    ("POST", "/channels/{}/invites"): Limit(5, 15),
    ("PATCH", "/guilds/{}/members/{}"): Limit(10, 10, GUILD),
    ("PUT", "/guilds/{}/members/{}/roles/{}"): Limit(10, 10, GUILD),
    ("DELETE", "/guilds/{}/members/{}/roles/{}"): Limit(10, 10, GUILD),
    ("POST", "/guilds/{}/roles"): Limit(250, 48 * 3_600, GUILD),
    ("GET", "/invites/{}"): Limit(250, 600, ""),
    ("POST", "/interactions/{}/{}/callback"): Limit(5, 2, "token"),
    ("POST", "/webhooks/{}/{}"): Limit(5, 2, "token"),
    ("GET", "/webhooks/{}/{}/messages/{}"): Limit(5, 2, "token"),
    ("PATCH", "/webhooks/{}/{}/messages/{}"): Limit(5, 2, "token"),
    ("DELETE", "/webhooks/{}/{}/messages/{}"): Limit(5, 2, "token"),
}
EDITS_OF_OLD = Limit(3, 6)
RENAMES = Limit(2, 600)
FOLLOW_UPS = Limit(30, 60, ROOM, "shared")


@dataclass
class Bucket:
    """What is left of a limit, from the first request until it is full again."""

    limit: Limit
    left: int
    full_at: int


@dataclass
class Budgets:
    """The numbers that a test may set before the first request."""

    table: dict[tuple[str, str], Limit] = field(default_factory=lambda: dict(TABLE))
    default: Limit = DEFAULT
    overall: Limit = Limit(50, 1, "", "global")
    edits_of_old: Limit = EDITS_OF_OLD
    renames: Limit = RENAMES
    follow_ups: Limit = FOLLOW_UPS
    invalid: int = 10_000
    invalid_within: float = 600
    banned_for: float = 24 * 3_600


class Banned(Exception):
    """Cloudflare answers instead of Discord."""


class Limits:
    """The buckets of one bot, on a clock of UTC ms."""

    def __init__(self, now: Callable[[], int]) -> None:
        self.budgets = Budgets()
        self._now = now
        self._buckets: dict[tuple[str, ...], Bucket] = {}
        self._invalid: deque[int] = deque()
        self._banned_until = 0

    def take(self, method: str, template: str, at: dict[str, str]) -> dict[str, str]:
        """One request of a route: the headers of its answer.

        Raises: Refused, 429 of the bucket (scope user) or of all requests (scope global).
        """
        shape = plain(template)
        if not shape.startswith(INTERACTIONS):
            self.spend(self.budgets.overall, "global")
        limit = self.budgets.table.get((method, shape), self.budgets.default)
        major = at.get(limit.per, "") if limit.per else ""
        return self.spend(limit, f"{method} {shape}", major)

    def spend(self, limit: Limit, name: str, major: str = "") -> dict[str, str]:
        """Take one place in a bucket.

        Raises: Refused, 429 of the limit's scope.
        """
        now = self._now()
        bucket = self._buckets.get((name, major))
        if bucket is None or bucket.full_at <= now or bucket.limit != limit:
            bucket = Bucket(limit, limit.most, now + round(limit.seconds * 1000))
            self._buckets[name, major] = bucket
        if bucket.left <= 0:
            raise refusal(limit, headers(bucket, name, now), (bucket.full_at - now) / 1000)
        bucket.left -= 1
        return headers(bucket, name, now)

    def spend_old_edit(self, channel: str) -> None:
        """One edit of a message that is older than an hour.

        Raises: Refused, 429 with the code 30046.
        """
        try:
            self.spend(self.budgets.edits_of_old, "edits of old messages", channel)
        except Refused as no:
            extra, told = no.extra, no.headers
            raise Refused(30046, extra=extra, headers=told) from no

    def spend_rename(self, channel: str) -> None:
        """One change of a channel's name or topic; other changes are not so rare.

        Raises: Refused, 429.
        """
        self.spend(self.budgets.renames, "names and topics", channel)

    def spend_follow_up(self, channel: str) -> None:
        """One further message of an interaction: all of a channel share a limit.

        Raises: Refused, 429 of scope shared.
        """
        self.spend(self.budgets.follow_ups, "follow-ups", channel)

    def lift(self) -> None:
        """Take any number of requests, for tests of something else."""
        endless = Limit(1_000_000, 1, "")
        self.budgets = Budgets({}, endless, endless, endless, endless, endless)

    def answered(self, status: int, scope: str = "") -> None:
        """Count an answer that Cloudflare counts against this address."""
        if status not in (401, 403, 429) or scope == "shared":
            return
        now = self._now()
        self._invalid.append(now)
        while self._invalid and self._invalid[0] <= now - self.budgets.invalid_within * 1000:
            self._invalid.popleft()
        if len(self._invalid) >= self.budgets.invalid:
            self._banned_until = now + round(self.budgets.banned_for * 1000)
            self._invalid.clear()

    def insist(self) -> None:
        """Raises: Banned, while Cloudflare lets nothing of this address through."""
        if self._now() < self._banned_until:
            raise Banned


@functools.cache
def plain(template: str) -> str:
    """A template without the names in it."""
    return "/".join("{}" if part.startswith("{") else part for part in template.split("/"))


def headers(bucket: Bucket, name: str, now: int) -> dict[str, str]:
    """What Discord tells of a bucket with each answer."""
    return {
        "X-RateLimit-Limit": str(bucket.limit.most),
        "X-RateLimit-Remaining": str(max(bucket.left, 0)),
        "X-RateLimit-Reset": f"{bucket.full_at / 1000:.3f}",
        "X-RateLimit-Reset-After": f"{max(bucket.full_at - now, 0) / 1000:.3f}",
        "X-RateLimit-Bucket": mark(name),
    }


@functools.cache
def mark(name: str) -> str:
    """What a client knows a bucket by."""
    return hashlib.sha1(name.encode(), usedforsecurity=False).hexdigest()


def refusal(limit: Limit, told: dict[str, str], wait: float) -> Refused:
    """A 429 as the API sends it; without Via a client takes it for Cloudflare's."""
    everywhere = limit.scope == "global"
    about = {} if everywhere else told
    own = {"Retry-After": str(int(wait) + 1), "X-RateLimit-Scope": limit.scope, "Via": "1.1 google"}
    if everywhere:
        own["X-RateLimit-Global"] = "true"
    return Refused(
        0,
        status=429,
        message="You are being rate limited.",
        extra={"retry_after": round(wait, 3), "global": everywhere},
        headers={**about, **own},
    )
