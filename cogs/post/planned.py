"""How posts stand in the community's calendar, beside those of scripts."""

from bot.cog import Cog, plans
from bot.context import Ctx
from bot.effects import Plain
from bot.entries import Entry, Standing
from cogs.post import going, panel, store
from cogs.post.store import Post, State

STANDING: dict[State, Standing] = {
    "asked": "waits",
    "scheduled": "coming",
    "held": "waits",
    "sent": "done",
    "recalled": "done",
    "dropped": "skipped",
}
TOLD: tuple[State, ...] = ("asked", "held", "recalled", "dropped")  # what needs a reason


class Planned(Cog):
    """The part of the cog that the calendar asks."""

    @plans("posts")
    def entries(self, ctx: Ctx, since: int, until: int) -> list[Entry]:
        """Every post with a time, a line for each."""
        posts = store.between(ctx.tx, ctx.community.id, since, until)
        return [_entry(ctx, post) for post in posts if post.body.text]


def _entry(ctx: Ctx, post: Post) -> Entry:
    assert post.at is not None
    room = next(iter(post.body.rooms), "")
    roles = (role for role in ctx.community.rooms if room in _natives(ctx, role))
    reason = ctx.text("entry", number=post.number, state=post.state)
    return Entry(
        at=post.at,
        title=Plain(going.head(post.body.text[panel.shown_in(ctx, post)])),
        kind="post",
        room=next(roles, ""),
        state=STANDING[post.state],
        id=f"post:{post.number}",
        reason=reason if post.state in TOLD else None,
        place=room,
        others=post.body.rooms[1:],
    )


def _natives(ctx: Ctx, role: str) -> set[str | None]:
    rooms = {room.native for room in ctx.community.rooms_of(role)}
    return rooms | {ctx.community.rooms.get(role)}
