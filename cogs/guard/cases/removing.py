"""What is done to messages of a case: taken away, held back, and said again if it was fine."""

from collections.abc import Sequence

from bot.context import Ctx
from cogs.guard.cases.case import Case
from cogs.guard.cases.ladder import severe
from cogs.guard.cases.sealing import digest, seal
from cogs.guard.cases.store import messages
from cogs.guard.cases.store.messages import MessageState
from cogs.guard.evidence import Copy, Piece


def note(
    ctx: Ctx, case: Case, copies: Sequence[Copy], pieces: Sequence[Piece], state: MessageState
) -> None:
    """These messages, all of the same text, belong to a case."""
    if copies:
        sealed, known = seal(ctx, pieces), digest(ctx, pieces)
        home = ctx.community.id
        messages.add(ctx.tx, home, case.number, copies, state, sealed, known, ctx.now)


def take_away(ctx: Ctx, copies: Sequence[Copy]) -> None:
    """Messages go, in whatever rooms they stand; a rehearsal says what would have gone."""
    rooms: dict[str, list[str]] = {}
    for each in copies:
        rooms.setdefault(each.room, []).append(each.message)
    for room, native in rooms.items():
        ctx.purge(room, native)


def say_softly(ctx: Ctx, case: Case, room: str) -> None:
    """Let a room know why a message is gone, at most once an hour."""
    if ctx.community.stage == "live" and messages.may_hear(ctx.tx, ctx.community.id, room, ctx.now):
        ctx.say("soft-link" if severe(case.rules) else "soft", native=room)
