"""What /doctor answers: what is in the way, what to do about it, and what was looked at."""

from bot.checkups import Checkup
from bot.context import Ctx
from bot.effects import Joined, Raw, Text, Words

SHOWN = 8  # more would not fit into one message


def report(ctx: Ctx, checkup: Checkup) -> Words:
    """The findings, those first that stop something."""
    found = sorted(checkup.findings, key=lambda finding: not finding.stops)
    head = ctx.text("doctor-found", count=len(found)) if found else ctx.text("doctor-fine")
    lines: list[Words] = [head]
    lines += [ctx.text("doctor-line", what=each.what, remedy=each.remedy) for each in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(ctx.text("doctor-more", more=len(found) - SHOWN))
    if not ctx.community.rooms:
        lines.append(ctx.text("doctor-not-set-up"))
    lines += [ctx.text("doctor-seen", seen=each) for each in checkup.seen]
    if checkup.invite is not None:
        lines.append(ctx.text("doctor-invite", address=Raw(checkup.invite)))
    return Joined(tuple(lines))


def warnings(ctx: Ctx) -> list[Text]:
    """What operators should know before they go on, for /setup."""
    found = [each for each in ctx.checkup().findings if each.warns]
    return [ctx.text("settings-warning", what=each.what, remedy=each.remedy) for each in found]
