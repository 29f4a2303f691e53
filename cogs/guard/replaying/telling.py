"""What operators read of a rule that was tried."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Joined, Words
from bot.places import MessageLink
from cogs.guard.cases.store import messages
from cogs.guard.replaying.replay import Replayed
from cogs.guard.replaying.store import Feature

READ = 10_000  # messages, the newest
EXAMPLES = 5


def tell(ctx: Ctx, done: Replayed, rule: str, days: int, seen: int) -> None:
    """How many more messages it would hit, of whom, and some of them."""
    parts: list[Words] = [
        ctx.text("replay-head", rule=rule, days=days, seen=seen),
        _counts(ctx, "replay-now", done.before),
        _counts(ctx, "replay-then", done.after),
    ]
    parts += _those(ctx, "replay-harder", done.harder)
    parts += _those(ctx, "replay-softer", done.softer)
    if not (done.harder or done.softer):
        parts.append(ctx.text("replay-same"))
    if seen == READ:
        parts.append(ctx.text("replay-most", count=READ))
    ctx.reply(Joined(tuple(parts)))


def _counts(ctx: Ctx, key: str, counts: object) -> Words:
    assert isinstance(counts, dict)
    return ctx.text(key, removes=counts["removes"], asks=counts["asks"])


def _those(ctx: Ctx, key: str, found: Sequence[Feature]) -> list[Words]:
    """How many messages, members and regulars, and up to five of them."""
    if not found:
        return []
    members = {each.member for each in found}
    regulars = {each.member for each in found if each.standing == "regular"}
    head = ctx.text(key, count=len(found), members=len(members), regulars=len(regulars))
    return [head, *(_example(ctx, each) for each in found[:EXAMPLES])]


def _example(ctx: Ctx, each: Feature) -> Words:
    link = MessageLink(ctx.community.native, each.room, each.message)
    case = messages.case_of(ctx.tx, ctx.community.id, each.room, each.message)
    who = ctx.members.name(ctx.tx, each.member)
    if case is None:
        return ctx.text("replay-example", message=link, who=who)
    return ctx.text("replay-example-case", message=link, who=who, case=case)
