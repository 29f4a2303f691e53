"""What the guard would decide about a text that nobody wrote in a room."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.effects import Joined, Words
from cogs.guard.cases import explaining, words
from cogs.guard.evidence import Author, Decision, Piece, Reading, Standing
from cogs.guard.judging import judge
from cogs.guard.looking import Known
from cogs.guard.reading import read
from cogs.guard.softly import service as softly

ADDRESSES = 5
DAYS: Mapping[Standing, float] = {"new": 0.0, "regular": 100.0}


def tried(ctx: Ctx, text: str) -> Words:
    """How it reads, what is found in it, and what follows for a newcomer and for a regular."""
    reading, known = read([Piece("text", text)]), Known(ctx.community, ctx.lists)
    parts: list[Words] = [ctx.text("card-quote", text=words.quoted(ctx, text))]
    parts += explaining.views(ctx, text)
    parts += _addresses(ctx, reading)
    for standing, decision in _decisions(ctx, reading, known):
        parts.append(ctx.text("test-decision", standing=standing, does=_does(decision)))
        parts += explaining.evidence(ctx, decision.evidence)
    if softly.observing(ctx):
        parts.append(ctx.text("test-observing"))
    return Joined(tuple(parts))


def _decisions(ctx: Ctx, reading: Reading, known: Known) -> list[tuple[str, Decision]]:
    """What is decided about whom; once where a newcomer and a regular are treated alike."""
    new, regular = (
        judge(reading, Author(standing, days), known, ctx.options.policy)
        for standing, days in DAYS.items()
    )
    if _does(new) == _does(regular):
        return [("any", new)]
    return [("new", new), ("regular", regular)]


def _does(decision: Decision) -> str:
    """What would be done, in the mode in which the rules are."""
    if decision.action == "none":
        return "none"
    if decision.mode == "enforce":
        return decision.action
    return decision.mode


def _addresses(ctx: Ctx, reading: Reading) -> list[Words]:
    return [
        ctx.text(
            "test-address",
            site=words.dead(each.host),
            hidden=words.disguises(ctx, each.disguises),
            hiding="yes" if each.disguises else "no",
        )
        for each in [each for each in reading.addresses if each.sure][:ADDRESSES]
    ]
