"""Finds work that is none: for anybody, from bed, well paid, at once."""

from cogs.guard.judging.sums import PAID, counted, money, paid
from cogs.guard.judging.words import Words

ENOUGH = 4  # of what such offers say
MOST = 2  # things of one sort that count


def job(words: Words, contacted: bool) -> tuple[float, str] | None:
    """How surely a text offers such work, from 0 to 1, and the words that tell."""
    return max(filter(None, (_phrased(words, contacted), _told(words, contacted))), default=None)


def _phrased(words: Words, contacted: bool) -> tuple[float, str] | None:
    """By its phrases: a job, what it pays, how easy it is, and somebody to write to."""
    jobs = words.of("job", "hiring")
    pay = paid(words)
    if not jobs and not pay:
        return None
    asked = contacted or words.has("write-me", "app-hidden", "write")
    many = len({hit.phrase for hit in words.of("job")}) >= 3 and not words.has("seeks")
    weight = words.weight("job", "hiring", "seeks", "own") + 0.5 * many
    weight += PAID * (pay is not None) + 0.5 * asked
    weight += min(0.4, words.weight("hurry", "eager", "free", "money"))
    if not words.has("job"):
        weight -= 0.2  # honest work is offered like that, too
    weight -= 0.4 * words.has("honest")
    if not ((asked or pay or many) and weight >= 1.0):
        return None
    return min(1.0, weight - 0.4), jobs[0].phrase.rstrip("*") if jobs else str(pay)


def _told(words: Words, contacted: bool) -> tuple[float, str] | None:
    """By what it is made of, in whatever words: each of them is harmless without the others."""
    easy = words.of("job-easy")
    if not easy:
        return None
    sums = (paid(words) is not None) + (counted(words) is not None or money(words) is not None)
    pays = min(MOST, sums + len({hit.phrase for hit in words.of("job-pay")}))
    offers = words.has("job-offer")
    asks = contacted or words.has("write-me", "app-hidden")
    if not pays or not (offers or asks):
        return None
    points = min(MOST, len({hit.phrase for hit in easy})) + pays + offers + asks
    points += words.has("hurry")
    points -= words.has("seeks") + words.has("honest")
    if points < ENOUGH:
        return None
    return 1.0, easy[0].phrase.rstrip("*")
