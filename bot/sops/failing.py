"""What becomes of a step that failed: how often and when it is tried again, and what is said."""

from bot.effects import Lines, Text
from bot.errors import UserError

SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000
PASSING_MS = (SECOND, 10 * SECOND, MINUTE, 10 * MINUTE, HOUR)
LASTING_MS = (10 * SECOND, MINUTE)


def pause(tries: int, passes: bool) -> int | None:
    """Milliseconds until a step that was tried so often is tried again; None: it is held."""
    pauses = PASSING_MS if passes else LASTING_MS
    return pauses[tries] if tries < len(pauses) else None


def reason(error: Exception) -> Text | Lines:
    """Why a step failed, in words for operators."""
    if isinstance(error, UserError):
        return Text(error.cog or "core", error.key, error.args_)
    return Lines({"": "{fault}"}, {"fault": f"{type(error).__name__}: {error}"})
