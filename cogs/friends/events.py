"""What happens in campaigns that bring friends."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """A campaign began to run; who comes to its page by nobody's link comes by this source."""

    round: int
    campaign: str
    until: int
    source: str


@dataclass(frozen=True, slots=True)
class Reached:
    """A team is whole: `starter`, and the friends who helped."""

    round: int
    team: int
    starter: int
    helpers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """A campaign is over, and everything is given or returned."""

    round: int
    campaign: str
    friends: int
    given: int


@dataclass(frozen=True, slots=True)
class PageOpened:
    """Somebody opened the page of a campaign, by a link or without one; once a day each.

    `link` is an invite's code, `source` a source's name, `team` a team's id; empty or 0 where
    it was another way.
    """

    campaign: str
    link: str
    source: str
    team: int
    day: str


@dataclass(frozen=True, slots=True)
class RoundDue:
    """A campaign is to open by its window."""

    campaign: str
    opens: int


@dataclass(frozen=True, slots=True)
class EndDue:
    """A round is over, or the time is over in which friends may still come to count."""

    round: int


@dataclass(frozen=True, slots=True)
class FriendDue:
    """A friend who joined is here for long enough to have been held."""

    round: int
    member: int


@dataclass(frozen=True, slots=True)
class OwedDue:
    """What could not be given is tried again."""


@dataclass(frozen=True, slots=True)
class PayDue:
    """What a team earned is to be given."""

    team: int


@dataclass(frozen=True, slots=True)
class ReturnDue:
    """The teams of a round that is over are looked at, those behind a team's id."""

    round: int
    after: int


@dataclass(frozen=True, slots=True)
class CardStale:
    """The card of a round says less than is true."""

    round: int


@dataclass(frozen=True, slots=True)
class TeamStale:
    """The post of a team says less than is true."""

    team: int
