"""How long a broken platform is tried, and how long what it cannot take holds up others."""

from bot.effects import Answer, OpenForm, Repeat
from bot.outbox import OutboxRow

OF_OURS = 8  # faults after which an effect is given up that we cannot even try properly
IN_LINE = 6  # faults after which an effect lets those behind it go first
PAUSE_SECONDS, LONGEST_SECONDS = 2.0, 300.0
ANSWERED_WITHIN, OUT_WITHIN = 15 * 60_000, 24 * 3_600_000  # ms
BROKEN = "the platform was broken for too long"


def next_try(row: OutboxRow, now: int) -> float | None:
    """The row met a fault, which may have done it all the same: seconds to the next try.

    None where it has been tried for long enough. What a broken platform leaves undone keeps its
    worth for hours, but must not hold up for as long whatever else is to be said in its room.
    """
    row.faults += 1
    row.aside = row.faults >= IN_LINE
    answer = isinstance(row.effect, Answer | OpenForm)
    if now - (row.begun or now) >= (ANSWERED_WITHIN if answer else OUT_WITHIN):
        return None
    return float(min(LONGEST_SECONDS, PAUSE_SECONDS * (1 << min(row.faults, 16))))


def given_up(row: OutboxRow) -> str:
    """The state of a row that was tried for long enough: whether it may be out matters."""
    return "unclear" if row.effect.repeat is Repeat.KEYED else "refused"
