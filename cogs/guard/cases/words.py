"""Sentences that members and operators both read of a case: why, and what it costs."""

import datetime as dt
import re
from collections.abc import Iterable

from bot import wall
from bot.context import Ctx
from bot.effects import Sealed, Text, Words
from bot.members import Member
from cogs.guard.cases.case import Case, Penalty
from cogs.guard.judging.policy import RULE_NAMES
from cogs.guard.reading import DISGUISES

NAMED = frozenset((*RULE_NAMES, "reported"))
DOT = re.compile(r"\.(?=\w)")
QUOTED = 200  # characters of a message that stand in a card
HIDDEN = 3  # disguises of one address that are named


def rule(ctx: Ctx, name: str) -> Text:
    """What a rule means, as a sentence for whoever broke it."""
    return ctx.text(f"rule-{name}" if name in NAMED else "rule-other")


def reasons(ctx: Ctx, case: Case) -> Text:
    """Why the case began, in a line."""
    if case.kind == "hand":
        return ctx.text("why-hand", rules=tuple(case.rules), count=len(case.rules))
    found = dict.fromkeys(rule(ctx, name).key for name in case.rules) or {"rule-other": None}
    why = [ctx.text(key) for key in found]
    return ctx.text("why-two", why=why[0], also=why[1]) if why[1:] else ctx.text("why", why=why[0])


def dead(text: str, most: int = QUOTED) -> str:
    """A message to be quoted: in one line, cut, and with links that lead nowhere."""
    line = " ".join(text.split())
    cut = line if len(line) <= most else line[: most - 1] + "…"
    return DOT.sub("[.]", cut.replace("://", "[:]//"))


def quoted(ctx: Ctx, text: str, most: int = QUOTED) -> Sealed:
    """The same, kept by no row in plain: what members wrote is not ours to keep."""
    return Sealed(ctx.seal(dead(text, most)))


def clock(ctx: Ctx, at: int, member: Member | None = None) -> dt.datetime:
    """An instant on a member's wall clock, or the community's."""
    home = ctx.community.zone
    zone = member.zone_at(ctx.now, home) if member else home
    return wall.local(at, zone)


def costs(ctx: Ctx, penalty: Penalty, who: str, member: Member | None = None) -> Text:
    """What a penalty is: `who` is `told`, for its member, or `card`, for operators."""
    until: dt.date = clock(ctx, penalty.counts_until, member).date()
    if penalty.kind == "time_out" and penalty.until is not None:
        until = clock(ctx, penalty.until, member)
    return ctx.text(f"{who}-{penalty.kind.replace('_', '-')}", until=until)


def cost_as_it_stands(ctx: Ctx, penalty: Penalty) -> list[Words]:
    """What a penalty is and whether it was taken back, for operators; a rehearsal has none."""
    if penalty.state == "would":
        return []
    back = penalty.state == "taken back"
    return [ctx.text("card-taken-back") if back else costs(ctx, penalty, "card")]


def disguises(ctx: Ctx, names: Iterable[str]) -> tuple[str | Words, ...]:
    """What hid a host, each in words."""
    return tuple(
        ctx.text(f"disguise-{each.replace(' ', '-')}") if each in DISGUISES else each
        for each in sorted(names)[:HIDDEN]
    )
