"""How a post goes out: to all its rooms in one transaction, once, however often it is asked."""

from bot.context import Ctx
from bot.errors import UserError
from cogs.post import body as bodies
from cogs.post import panel, store
from cogs.post.body import Body
from cogs.post.mending import store as copies
from cogs.post.store import Post

LATE_MS = 2 * 3_600_000  # how late a post may go out without asking again
SOON_MS = 60_000  # what is less late than this is not told
HEAD = 60  # characters of a text by which a list tells posts apart


def fit(post: Post) -> None:
    """Raises UserError where something is missing without which it cannot go out."""
    if not post.body.rooms:
        raise UserError("where-nowhere")
    if coming := sum(len(each) for each in post.body.coming.values()):
        raise UserError("pictures-coming", count=coming)


def go(ctx: Ctx, post: Post) -> None:
    """Let a post out whose time has come; one that would be too late is held, and asked about."""
    late = 0 if post.at is None else ctx.now - post.at
    if late <= LATE_MS:
        send(ctx, post)
        if late > SOON_MS:
            ctx.say(
                "went-late",
                room="ops",
                number=post.number,
                when=ctx.community.local(ctx.now - late),
                minutes=late // 60_000,
            )
        return
    home, text = ctx.community, next(iter(post.body.text.values()))
    store.move(ctx.tx, home.id, post, "held", post.author, ctx.now, post.at)
    held = panel.found(ctx, post.number)
    ctx.say(
        "held",
        room="ops",
        buttons=[panel.hand(ctx, held, name) for name in ("send", "drop")],
        number=post.number,
        when=home.local(ctx.now - late),
        text=head(text),
    )


def send(ctx: Ctx, post: Post) -> int:
    """Put the post into all its rooms; how many that were.

    Raises UserError where somebody was first, or it would stand in no room.
    """
    body, home = post.body, ctx.community
    if not store.move(ctx.tx, home.id, post, "sent", _by(ctx, post), ctx.now, ctx.now):
        raise UserError("changed-since", number=post.number)
    ask_no_more(ctx, post)
    for room in body.rooms:
        language = bodies.version(body.text, home.language_in(room), home.language)
        effect = ctx.say(
            panel.words(body, language),
            native=room,
            buttons=panel.hung(ctx, body, language),
            pictures=panel.pictures(ctx, body, language),
            loud=body.loud,
        )
        if effect is None:
            raise UserError("no-ops")
        copies.add_copy(ctx.tx, home.id, post.number, room, effect, language)
    ctx.audit("post send", target(post), before=plain(post), after="sent")
    return len(body.rooms)


def ask_no_more(ctx: Ctx, post: Post) -> None:
    """What was decided about a post needs nobody's word any more."""
    if post.state == "asked":
        ctx.approvals.withdraw(ctx, target(post))


def target(post: Post) -> str:
    """What the audit log calls a post."""
    return f"post:{post.number}"


def plain(post: Post) -> dict[str, object]:
    """A post as the audit log keeps it."""
    return {"state": post.state, "at": post.at, **told(post.body)}


def told(body: Body) -> dict[str, object]:
    """What a post says, for the audit log."""
    return {
        "text": dict(body.text),
        "rooms": list(body.rooms),
        "buttons": [str(each.plain) for each in body.buttons],
        "pictures": {each: [one.file for one in body.pictures[each]] for each in body.pictures},
        "loud": body.loud,
    }


def head(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= HEAD else f"{line[: HEAD - 1].rstrip()}…"


def _by(ctx: Ctx, post: Post) -> int:
    return ctx.member.id if ctx.has_member else post.author
