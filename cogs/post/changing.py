"""A change of a post that nobody has seen: written down, and asked about again where it must be."""

from bot.context import Ctx
from cogs.post import going, store
from cogs.post.body import Body
from cogs.post.store import Post

SAME = "same"  # the time stays what it is


def change(ctx: Ctx, post: Post, body: Body, at: int | str | None = SAME) -> Post:
    """The post as it is from now on; of one that is planned, it stands in the audit log, too.

    What waits for somebody's word is a draft again: that word was about what it said before.
    """
    then = post.at if isinstance(at, str) else at
    home, by = ctx.community.id, ctx.member.id
    now = store.change(ctx.tx, home, post, by, ctx.now, body, then)
    if post.state == "draft":
        return now
    if post.state == "asked":
        going.ask_no_more(ctx, post)
        store.move(ctx.tx, home, now, "draft", by, ctx.now, then)
    ctx.audit("post change", going.target(post), going.plain(post), going.plain(now))
    found = store.find(ctx.tx, home, post.number)
    assert found is not None
    return found
