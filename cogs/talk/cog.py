"""What the talk offers: values for scripts that quote the best answer and thank who helped."""

from bot.cog import Cog, on, value
from bot.context import Ctx
from bot.effects import Joined
from bot.events import MemberLeft, MessageEdited, MessageSent, ReactionAdded
from cogs.talk import service, store
from cogs.talk.events import DayOver
from cogs.talk.service import Answer


class TalkCog(Cog):
    """Remembers for a week what members answer in threads, so that scripts can quote and thank."""

    @on(MessageSent, having="thread")
    def answered(self, ctx: Ctx) -> None:
        """Keep an answer in a thread, unless an operator gave it."""
        thread, message = ctx.event.thread, ctx.event.message
        if thread is None or message is None or ctx.rights:
            return
        fresh = store.add(
            ctx.tx,
            community=ctx.community.id,
            message=message,
            thread=thread,
            member=ctx.member.id,
            text=service.plain(ctx.event.text) if ctx.posts.has(thread) else None,
            at=ctx.event.at,
        )
        if fresh:
            ctx.publish(DayOver(), at=ctx.now + service.DAY_MS, once="it")

    @on(MessageEdited)
    def changed(self, ctx: Ctx) -> None:
        """Quote an answer as its member left it."""
        if ctx.event.message is not None:
            text = service.plain(ctx.event.text)
            store.change(ctx.tx, ctx.community.id, ctx.event.message, text)

    @on(ReactionAdded)
    def liked(self, ctx: Ctx) -> None:
        """Count who reacted to an answer."""
        if ctx.event.message is not None:
            store.react(ctx.tx, ctx.community.id, ctx.event.message, ctx.member.id)

    @on(MemberLeft)
    def left(self, ctx: Ctx) -> None:
        """Forget who is gone."""
        store.forget_member(ctx.tx, ctx.community.id, ctx.member.id)

    @on("talk.day_over")
    def forget(self, ctx: Ctx) -> None:
        """Forget what is older than any script asks for."""
        if store.forget_before(ctx.tx, ctx.community.id, ctx.now - service.KEPT_MS):
            ctx.publish(DayOver(), at=ctx.now + service.DAY_MS, once="it")

    @value("answers")
    def answers(self, ctx: Ctx) -> int:
        """How many members answered in the threads of this run's posts."""
        return len({answer.member for answer in _of_run(ctx)})

    @value("quote")
    def quote(self, ctx: Ctx) -> str:
        """The best answer in the threads of this run's posts."""
        best = service.ranked(_of_run(ctx))
        return best[0].text or "" if best else ""

    @value("quote_author")
    def quote_author(self, ctx: Ctx) -> str:
        """Whose answer that is."""
        best = service.ranked(_of_run(ctx))
        return "".join(ctx.members.names(ctx.tx, [best[0].member])) if best else ""

    @value("best_of_week")
    def best_of_week(self, ctx: Ctx) -> Joined | str:
        """The three best answers of the last seven days, a line for each."""
        best = service.ranked(_of_week(ctx))[: service.BEST]
        lines = [
            ctx.text("best", quote=answer.text or "", name=name)
            for answer in best
            for name in ctx.members.names(ctx.tx, [answer.member])
        ]
        return Joined(tuple(lines)) if lines else ""

    @value("helpers")
    def helpers(self, ctx: Ctx) -> tuple[str, ...]:
        """The names of those who answered in the most threads of the last seven days."""
        return tuple(ctx.members.names(ctx.tx, service.helpers(_of_week(ctx))))


def _of_run(ctx: Ctx) -> list[Answer]:
    posts = ctx.posts.of_run()
    return store.under(ctx.tx, ctx.community.id, posts) if posts else []


def _of_week(ctx: Ctx) -> list[Answer]:
    return store.since(ctx.tx, ctx.community.id, ctx.now - service.WEEK_MS)
