"""What is spam from anybody in what another bot or a webhook wrote."""

from bot.events import BotWrote
from cogs.guard.evidence import Author, Copy, Finding, Knowledge
from cogs.guard.judging import Policy, judge
from cogs.guard.judging.policy import RuleName
from cogs.guard.judging.weighing import decision
from cogs.guard.pieces import pieces_of
from cogs.guard.reading import read

ANYBODY: RuleName = "listed"  # the one rule by which a bot is judged
REGULAR = Author("regular")


def found_of(event: BotWrote, known: Knowledge, policy: Policy) -> Finding | None:
    """What follows on a message with a host that a block list holds; None on any other."""
    pieces = pieces_of(event)
    judged = judge(read(pieces), REGULAR, known, policy)
    decided = decision([each for each in judged.evidence if each.rule == ANYBODY], policy)
    if not decided.spam or event.message is None:
        return None
    return Finding(decided, pieces, (Copy(event.room or "", event.message),))
