"""How the funnel says what is no plain number, on the picture and in the table."""

from bot import money
from bot.effects import Text
from cogs.funnel.service import FRIENDS, UNKNOWN, VANITY, Tally

NOT_YET, NONE = Text("funnel", "not-yet", {}), Text("funnel", "none", {})
COSTED = ("joined", "checked_in", "here30")
"""The stages of which it is told what one who reached them cost."""


def name(source: str) -> str | Text:
    """What people call a source."""
    if source in (FRIENDS, UNKNOWN, VANITY):
        return Text("funnel", f"source-{source[1:]}", {})
    return source


def each(cell: Tally, stage: str, currency: str) -> str | Text:
    """What one who reached a stage cost: an amount, `not yet`, or a dash where nobody did."""
    if stage == "here30" and not cell.cost30:
        return NOT_YET
    cost = cell.costs(stage)
    return NONE if cost is None else money.plain(cost, currency)
