"""What is done to all copies of a post: begun, looked after, and told in the operators' room."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.effects import Argument, Joined, Text, Words
from bot.places import RoomLink
from cogs.post.events import WorkGoesOn
from cogs.post.mending import copies, store
from cogs.post.mending.store import Copy, Kind, Work
from cogs.post.store import Post

TOLD = 10  # rooms that a report names
PAUSES = ((120_000, 3_000), (3_600_000, 30_000))  # so young a work is looked at so often, in ms
SELDOM = 600_000
FIRST = 1_000
HUSHED = "hushed"  # of a copy that nobody sees: it is mended all the same, should it be posted
DONE = ("done", "superseded", HUSHED)


def begin(
    ctx: Ctx, post: Post, kind: Kind, found: Sequence[Copy], progress: int | None = None
) -> int:
    """Do it to these copies, and tell the operators of it in their room; how many those are."""
    tries = {each.room: copies.mend(ctx, post, kind, each) for each in found}
    id = ctx.new_id()
    work = Work(id, post.number, kind, progress, ctx.member.id, ctx.now, 0, over=False)
    begins = _named(ctx, f"{kind}-goes-on", work, {"done": 0, "count": len(tries)})
    if progress is None:
        work = replace(work, progress=ctx.say(begins, room="ops"))
    else:
        ctx.edit(progress, begins)
    store.add_work(ctx.tx, ctx.community.id, work, tries)
    ctx.publish(WorkGoesOn(id), at=ctx.now + FIRST)
    return len(tries)


def look(ctx: Ctx, work: Work) -> None:
    """See how far it is; told where it is told, at most every few seconds."""
    home = ctx.community.id
    tries = store.tries(ctx.tx, home, work.id)
    came = ctx.posts.came_of(list(tries.values()))
    waits = [room for room, effect in tries.items() if came[effect].waits]
    done = [room for room, effect in tries.items() if came[effect].state in DONE]
    if work.kind == "recall":
        store.take_back(ctx.tx, home, work.number, done)
    if waits:
        _later(ctx, work)
    if work.progress is not None and (not waits or len(done) > work.told):
        buttons = [ctx.button("again", str(work.id))] if not waits and failed(ctx, work) else []
        ctx.edit(work.progress, told(ctx, work), buttons=buttons)
    store.keep_told(ctx.tx, home, work.id, len(done), over=not waits)


def told(ctx: Ctx, work: Work) -> Words:
    """How far it is, or how it went."""
    tries = store.tries(ctx.tx, ctx.community.id, work.id)
    came = ctx.posts.came_of(list(tries.values())).values()
    count = {"done": len([each for each in came if each.state in DONE]), "count": len(tries)}
    if any(each.waits for each in came):
        return _named(ctx, f"{work.kind}-goes-on", work, count)
    parts: list[Words] = [_named(ctx, f"{work.kind}-over", work, count)]
    if held := len([each for each in came if each.state == HUSHED]):
        parts.append(ctx.text(f"{work.kind}-held", count=held))
    return Joined((*parts, *reasons(ctx, failed(ctx, work))))


def failed(ctx: Ctx, work: Work) -> dict[str, str]:
    """The rooms that could not be reached, and why."""
    tries = store.tries(ctx.tx, ctx.community.id, work.id)
    came = ctx.posts.came_of(list(tries.values()))
    found = {room: came[effect] for room, effect in tries.items()}
    return {
        room: each.reason or each.state
        for room, each in found.items()
        if not each.waits and each.state not in DONE
    }


def note(ctx: Ctx, post: Post) -> Words | None:
    """What went wrong with a post that is out, and how its mending goes where no room tells it."""
    if post.open:
        return None
    found = store.copies(ctx.tx, ctx.community.id, post.number)
    came = ctx.posts.came_of([each.effect for each in found])
    lost = {
        each.room: came[each.effect].reason or came[each.effect].state
        for each in found
        if not came[each.effect].waits and came[each.effect].state != "done"
    }
    parts: list[Words] = [ctx.text("not-there"), *reasons(ctx, lost)] if lost else []
    work = store.last_work(ctx.tx, ctx.community.id, post.number)
    if work is not None and work.progress is None:
        parts.append(told(ctx, work))
    return Joined(tuple(parts)) if parts else None


def reasons(ctx: Ctx, failed: Mapping[str, str]) -> list[Words]:
    """A line for each room that could not be reached; of many, the first."""
    lines: list[Words] = [
        ctx.text("not-reached", room=RoomLink(room), reason=_reason(ctx, reason))
        for room, reason in list(failed.items())[:TOLD]
    ]
    more = len(failed) - TOLD
    return [*lines, ctx.text("not-reached-more", count=more)] if more > 0 else lines


def _reason(ctx: Ctx, reason: str) -> str | Text:
    return ctx.text("held-by-hush") if reason == HUSHED else reason


def _later(ctx: Ctx, work: Work) -> None:
    age = ctx.now - work.begun_at
    pause = next((pause for young, pause in PAUSES if age < young), SELDOM)
    ctx.publish(WorkGoesOn(work.id), at=ctx.now + pause)


def _named(ctx: Ctx, key: str, work: Work, told: Mapping[str, Argument]) -> Text:
    name = ctx.members.name(ctx.tx, work.member)
    return ctx.text(key, name=name, number=work.number, **told)
