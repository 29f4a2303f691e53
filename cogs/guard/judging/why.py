"""Says in a sentence of plain English why a decision fell, for the command line."""

from cogs.guard.evidence import Decision, Evidence
from cogs.guard.judging.policy import BOOK

MOST = 3  # pieces of evidence that are told
FINE = "nothing speaks against it"


def why(decision: Decision) -> str:
    """The weightiest reasons, such as "evil.com is on the block list x, hidden by full-width"."""
    return "; ".join(map(_reason, decision.evidence[:MOST])) or FINE


def _reason(evidence: Evidence) -> str:
    rule = next((rule for name, rule in BOOK.rules.items() if name == evidence.rule), None)
    says = rule.says if rule else "{what}"
    told = says.format(what=evidence.what, detail=evidence.detail)
    return (
        f"{told}, hidden by {', '.join(sorted(evidence.disguises))}" if evidence.disguises else told
    )
