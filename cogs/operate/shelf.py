"""The ready scripts, as operators look through them."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.errors import UserError
from bot.scripts import Ready
from cogs.operate.questions import in_language

KINDS = ("service", "value", "talk", "celebration", "offer")
ROOM, MOST = 1500, 15  # characters and scripts of one page; platforms take 2,000 and 25 buttons

Page = list[tuple[str, list[Ready]]]


def language_of(ctx: Ctx) -> str:
    """What the operator reads."""
    return ctx.member.language or ctx.community.language


def one(ctx: Ctx, name: str) -> Ready:
    """A ready script by its name; raises UserError saying why it cannot be taken here."""
    found = next((r for r in ctx.scripts.ready(ctx.community) if r.name == name), None)
    if found is None:
        ctx.scripts.tried(ctx.community, name, {})  # which says what is in its way
        raise UserError("no-such-ready", script=name)
    return found


def had(ctx: Ctx) -> dict[str, tuple[str, ...]]:
    """What this community made of each ready script, by its name."""
    made: dict[str, tuple[str, ...]] = {}
    for name in ctx.scripts.names(ctx.community):
        script = ctx.scripts.find(ctx.community, name)
        if script is not None and script.own and script.use is not None:
            made[script.use] = (*made.get(script.use, ()), script.id)
    return made


def pages(ready: Sequence[Ready], language: str) -> list[Page]:
    """The ready scripts by kind, as many on a page as a message holds."""
    place = {kind: at for at, kind in enumerate(KINDS)}
    found: list[Page] = [[]]
    length = count = 0
    for each in sorted(ready, key=lambda r: (place.get(r.kind, len(KINDS)), r.name)):
        long = 2 * len(each.name) + len(in_language(each.about or each.title, language)) + 30
        if count and (length + long > ROOM or count == MOST):
            found.append([])
            length = count = 0
        page = found[-1]
        if not page or page[-1][0] != each.kind:
            page.append((each.kind, []))
        page[-1][1].append(each)
        length, count = length + long, count + 1
    return found
