"""How a post goes out: to all its rooms in one transaction, once, however often it is asked."""

from bot.context import Ctx
from bot.errors import UserError
from cogs.post import body as bodies
from cogs.post import panel, store
from cogs.post.body import Body
from cogs.post.store import Post

HEAD = 60  # characters of a text by which a list tells posts apart


def send(ctx: Ctx, post: Post) -> int:
    """Put the post into all its rooms; how many that were.

    Raises UserError where somebody was first, or there is no room to put it.
    """
    body, home = post.body, ctx.community
    if not body.rooms:
        raise UserError("where-nowhere")
    if not store.move(ctx.tx, home.id, post, "sent", _by(ctx, post), ctx.now, ctx.now):
        raise UserError("changed-since", number=post.number)
    for room in body.rooms:
        language = bodies.version(body.text, home.language_in(room), home.language)
        effect = ctx.say(
            panel.words(body, language),
            native=room,
            buttons=panel.hung(ctx, body, language),
            loud=body.loud,
        )
        if effect is None:
            raise UserError("no-ops")
        store.add_copy(ctx.tx, home.id, post.number, room, effect, language)
    ctx.audit("post send", target(post), before=plain(post), after="sent")
    return len(body.rooms)


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
        "buttons": [each.to for each in body.buttons],
        "pictures": {each: [one.file for one in body.pictures[each]] for each in body.pictures},
        "loud": body.loud,
    }


def head(text: str) -> str:
    """The beginning of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= HEAD else f"{line[: HEAD - 1].rstrip()}…"


def _by(ctx: Ctx, post: Post) -> int:
    return ctx.member.id if ctx.has_member else post.author
