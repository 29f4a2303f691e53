"""How people come in: what a chat is asked about its invites, and what it says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from bot.effects import Effect, Lane, Repeat

WAYS = "ways in"
ASKED_AT_ONCE = 10
"""Members of whom a chat is asked at once by which way they came; Discord takes no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskChat(Effect):
    """A chat is asked something; `then` is `<cog>.<name>` of the `@done` that is told, with `data`.

    `member` is who caused it, by our own id; 0 where nobody did. `asker` is how to answer them,
    where they asked: `handle`, `private`, `room`, `thread`, `message` and their `rights`.
    """

    told: ClassVar[bool] = True
    then: str = ""
    data: Mapping[str, str | int] = field(default_factory=dict)
    member: int = 0
    asker: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskOfWays(AskChat):
    """A question about ways in; one after the other, and after what protects."""

    @property
    def turn(self) -> str | int | None:
        """They wait for each other."""
        return WAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadInvites(AskOfWays):
    """All invites of the community with their counters; with `vanity`, its own address, too."""

    vanity: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchWays(AskOfWays):
    """By which way these people came, by native ids, at most `ASKED_AT_ONCE`."""

    people: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeInvite(AskChat):
    """A new invite, never one that is there; its code is the `native` of the EffectDone.

    `uses` people may come by it within `lasts` ms; 0 is no bound. With `then`, that `@done` is told
    instead of an EffectDone or EffectRefused.
    """

    lane: ClassVar[Lane] = Lane.ANSWERS
    repeat: ClassVar[Repeat] = Repeat.KEYED
    told: ClassVar[bool] = False
    room: str
    uses: int = 0
    lasts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DropInvite(AskOfWays):
    """An invite is deleted; one that is gone already counts as deleted."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invite as it stands: `uses` have come by it of `most`; 0 is no bound.

    `by` is the native id of who made it, `ours` whether that was the bot; it holds until an
    instant, and was made at one (UTC ms); 0 where there is none, or nobody knows.
    """

    code: str
    uses: int
    most: int = 0
    by: str | None = None
    ours: bool = False
    until: int = 0
    made_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came of `ctx.make_invite`: the invite's `code`; or `why` there is none.

    `full`: the chat lets the community have no more of them, until some are gone.
    """

    code: str = ""
    why: str = ""
    full: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitesRead:
    """What came of `ctx.read_invites`: all `invites`, as they were between two instants (UTC ms).

    `why` says why nothing came. `vanity` is the community's own address, where it has one and was
    asked for.
    """

    asked_at: int = 0
    came_at: int = 0
    invites: tuple[Invited, ...] = ()
    vanity: Invited | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How one person came: by an invite's `code`, made by `by`; or by the community's `vanity`.

    `other`: by none of these. `ours`: the bot made the invite.
    """

    person: str
    kind: Literal["invite", "vanity", "other"]
    code: str | None = None
    by: str | None = None
    ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysFound:
    """What came of `ctx.search_ways`: of those whom the chat knows about by now.

    `later` is in how many ms to ask again where it knows nobody yet. `off`: it does not answer
    such questions, and is not to be asked for a day.
    """

    ways: tuple[Way, ...] = ()
    later: int = 0
    off: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What came of `ctx.drop_invite`: it is gone; or `why` it is not."""

    code: str
    why: str = ""


Said = Made | InvitesRead | WaysFound | Dropped
"""What a chat says to what it is asked."""


def unsaid(effect: AskChat, native: str | None, why: str, *, full: bool = False) -> Said:
    """What is told where a chat gave no more than an id, or a reason why not."""
    if isinstance(effect, MakeInvite):
        return Made(code=native or "", why=why, full=full)
    if isinstance(effect, SearchWays):
        return WaysFound(why=why)
    if isinstance(effect, DropInvite):
        return Dropped(code=effect.code, why=why)
    return InvitesRead(why=why)
