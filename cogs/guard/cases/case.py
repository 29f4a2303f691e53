"""The words of a case: what it is about, how it stands, and the penalty that came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cogs.guard.evidence import Action, Mode, Standing

Kind = Literal["spam", "seen", "hand"]
"""What the guard found or members reported; what was only observed; what a moderator records."""
State = Literal["asked", "open", "closed"]
"""An operator is asked what to do; what was to be done was done; nothing more follows."""
Outcome = Literal["", "stands", "overturned", "undone", "lapsed"]
"""Nobody decided yet; it was right; it was wrong; it went with a raid that was undone;
nobody decided before the time to appeal was over."""
PenaltyKind = Literal["warn", "time_out", "kick", "ban"]
PenaltyState = Literal["waits", "given", "would", "taken back"]
"""It waits until its member could read why; it holds or held; a rehearsal; it never was right."""


@dataclass(frozen=True, slots=True)
class Case:
    """One incident of one member; instants are UTC ms, people are members' ids.

    `fresh` is whether this very unit opened it, `graver` whether it made it graver. `kept`: its
    texts are kept, sealed, as an appeal may still come. `card` is the post of ours in the
    operators' room.
    """

    number: int
    member: int
    kind: Kind
    mode: Mode
    action: Action
    standing: Standing
    rules: Sequence[str]
    score: float
    state: State
    outcome: Outcome
    opened_at: int
    closed_at: int | None = None
    closed_by: int | None = None
    card: int | None = None
    kept: bool = True
    fresh: bool = False
    graver: bool = False


@dataclass(frozen=True, slots=True)
class Penalty:
    """What a case cost its member; `until` is when it ends by itself (UTC ms), if it does.

    It weighs on the ladder until `counts_until`. `letter` is the effect that tells the member,
    `effect` what was done; a rehearsal does nothing. `fresh` is whether this very unit gave it.
    """

    case: int
    member: int
    kind: PenaltyKind
    state: PenaltyState
    given_at: int
    until: int | None
    counts_until: int
    letter: int | None = None
    effect: int | None = None
    fresh: bool = False
