"""How a post waits for somebody's word, and what follows on that."""

from dataclasses import replace

from bot.cog import Cog, button, on
from bot.context import Ctx
from bot.errors import UserError
from cogs.post import going, panel, store
from cogs.post.events import PostDue

A_DAY = 86_400_000  # for so long a post without a time waits before it is asked about again


class Asking(Cog):
    """The part of the cog that asks for approval."""

    @button("ask", right="content")
    def ask(self, ctx: Ctx, argument: str) -> None:
        """Let somebody else decide; the card with the post stands in the operators' room."""
        post, turn = panel.open_post(ctx, argument)
        panel.same_turn(post, turn)
        if post.at is not None and post.at <= ctx.now:
            raise UserError("time-over", number=post.number)
        going.fit(post)
        if ctx.community.room("ops") is None:
            raise UserError("no-room-to-ask")
        home, by = ctx.community, ctx.member.id
        if not store.move(ctx.tx, home.id, post, "asked", by, ctx.now, post.at):
            raise UserError("changed-since", number=post.number)
        seen = panel.shown_in(ctx, post)
        when = {"when": home.local(ctx.now if post.at is None else post.at)}
        ctx.approvals.ask(
            ctx,
            going.target(post),
            panel.words(post.body, seen),
            right="content",
            until=ctx.now + A_DAY if post.at is None else post.at,
            pictures=panel.pictures(ctx, post.body, seen),
            buttons=panel.hung(ctx, post.body, seen),
            title=ctx.text(
                "ask-title",
                number=post.number,
                planned="no" if post.at is None else "yes",
                rooms=panel.rooms(ctx, post.body.rooms),
                **when,
            ),
        )
        ctx.audit("post ask", going.target(post), going.plain(post), "asked")
        ctx.reply("asked", number=post.number, in_place=True)

    @on("approve.decided")
    def decided(self, ctx: Ctx) -> None:
        """It goes out, now or at its time; or its author hears that it does not."""
        said = ctx.event.data
        kind, _, number = said["about"].partition(":")
        if kind != "post" or not number.isdecimal():
            return
        home = ctx.community
        post = store.find(ctx.tx, home.id, int(number))
        if post is None or post.state != "asked":
            return
        by = said["by"] or post.author
        if not said["goes"]:
            store.move(ctx.tx, home.id, post, "draft", by, ctx.now, post.at)
            ctx.say("sent-back", room="ops", number=post.number)
            return
        if said["text"]:
            body = replace(post.body, text={**post.body.text, said["language"]: said["text"]})
            post = store.change(ctx.tx, home.id, post, by, ctx.now, body, post.at)
        if post.at is not None and post.at > ctx.now:
            store.move(ctx.tx, home.id, post, "scheduled", by, ctx.now, post.at)
            ctx.publish(PostDue(post.number, post.at), at=post.at)
            ctx.audit("post schedule", going.target(post), going.plain(post), "scheduled")
            return
        going.go(ctx, post)
