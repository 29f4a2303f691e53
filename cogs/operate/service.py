"""Why a script's last time was posted or not, as one sentence's key and arguments."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.effects import Argument
from bot.scripts import Missed, Ran
from bot.wall import local

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a script: its last run and what was missed since, instants in UTC ms."""

    last: Ran | None
    missed: Missed | None
    max_age: int
    room: str
    has_room: bool
    is_on: bool


def why(facts: Facts, zone: ZoneInfo) -> tuple[str, dict[str, Argument]]:
    """The sentence's key behind `why-`, and its arguments."""
    missed, last = facts.missed, facts.last
    if missed is not None:
        late = (missed.seen_at - missed.due_at) // MINUTE_MS
        most = facts.max_age // MINUTE_MS
        at: dict[str, Argument] = {"when": local(missed.due_at, zone)}
        more: dict[str, dict[str, Argument]] = {
            "late": {"late": late, "most": most},
            "replaced": {"by": missed.by},
        }
        if missed.held_up is not None:
            at["reason"] = missed.held_up
        return missed.why, at | more.get(missed.why, {})
    if last is None or not last.steps:
        return ("never" if facts.is_on else "off"), {}
    return _of_a_run(last, facts, zone)


def _of_a_run(last: Ran, facts: Facts, zone: ZoneInfo) -> tuple[str, dict[str, Argument]]:
    begun: dict[str, Argument] = {"when": local(last.steps[0].at, zone)}
    failed = last.steps[-1]
    if failed.result == "waits" and failed.reason and failed.until and last.state == "waiting":
        until = local(failed.until, zone)
        return "aside", {"when": local(failed.at, zone), "until": until, "reason": failed.reason}
    if failed.result == "failed" and last.state in ("held", "waiting") and failed.reason:
        key = "held" if last.state == "held" else "retried"
        return key, {"step": failed.path, "reason": failed.reason, **begun}
    if not facts.has_room:
        return "no-room", {"room": facts.room, **begun}
    if last.refused is not None:
        return "refused", {"reason": last.refused, **begun}
    if last.state == "stopped":
        return "stopped", begun
    posted = next((step.at for step in last.steps if step.effects), None)
    if posted is None:
        return "silent", begun
    return "posted", {"when": local(posted, zone)}
