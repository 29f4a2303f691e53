"""A script of one member for many who were there before: asked for, begun for so many a day."""

from collections.abc import Iterator
from typing import Annotated

from bot.cog import Completes, button, job
from bot.context import Ctx
from bot.effects import Button
from bot.errors import UserError
from bot.jobs import Aside, Page
from bot.kinds import Within
from bot.scripts import OneScript
from cogs.operate import drafts, store
from cogs.operate.finding import fitting
from cogs.operate.store import Draft

Audience = Annotated[str, Completes("audiences")]
PerDay = Annotated[int, Within(least=1, most=200)]


def look(aside: Aside, cursor: int) -> Iterator[Page]:
    """A page for each 500 members of the community; its rows are those who are in it."""
    last, over = max(0, cursor - 1), False
    while not over:
        found = aside.audience(str(aside.args["audience"]), last)
        last, over = found.last, found.over
        done = last + 2 if over else last + 1  # also a last page that is empty is one more
        yield Page(found.members, done, last + 2)


def count(ctx: Ctx, script: OneScript, audience: str, per_day: int) -> None:
    """Look for whom it would begin, beside everything else; then the operator is asked."""
    if not script.of_one:
        raise UserError("not-of-one", script=script.id)
    ctx.audiences.wants(audience)  # refuses a name that is not there
    ctx.start_job("bring", script=script.id, audience=audience, per_day=per_day)


class Bringing:
    """From an audience to a run for each of its members."""

    def audiences(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return ctx.audiences.names()

    @job("bring", prepare=look, right="content")
    def counted(
        self,
        ctx: Ctx,
        page: Page,
        *,
        script: str,
        audience: str,
        per_day: int,
        count: int = 0,
        had: int = 0,
    ) -> dict[str, str | int] | None:
        """Count those who never had it; the last page asks."""
        if page.refused is not None:
            ctx.reply(page.refused)
            return None
        before = fitting(ctx, script).had(ctx.tx)
        again = sum(member in before for member in page.rows)
        count, had = count + len(page.rows) - again, had + again
        if not page.last:
            return {"count": count, "had": had}
        if not count:
            left = "had" if had else "none"
            raise UserError("bring-nobody", script=script, audience=audience, left=left)
        _ask(
            ctx,
            Draft(ctx.new_id(), ctx.member.id, script, audience, False, {}),
            per_day,
            count,
            had,
        )
        return None

    @button("bring", right="content")
    def bring(self, ctx: Ctx, argument: str) -> None:
        """Begin; those who had it meanwhile are left out."""
        draft, per_day = drafts.find(ctx, argument)
        found = fitting(ctx, draft.name)
        if not found.bring(ctx.tx, argument, ctx.now, audience=draft.use, per_day=per_day):
            paused = found.paused(ctx.tx) is not None
            raise UserError("is-paused" if paused else "is-busy", script=found.id)
        store.drop(ctx.tx, ctx.community.id, draft.id)
        ctx.audit("sop run", found.id, after=f"{draft.use}: {per_day}")
        ctx.reply("bring-begun", script=found.id, per_day=per_day, in_place=True)


def _ask(ctx: Ctx, draft: Draft, per_day: int, count: int, had: int) -> None:
    store.add(ctx.tx, ctx.community.id, draft, ctx.now)
    begin = Button("operate.bring", ctx.text("bring-label", count=count), f"{draft.id}:{per_day}")
    ctx.reply(
        "bring-ask",
        buttons=[begin],
        script=draft.name,
        audience=draft.use,
        count=count,
        had=had,
        per_day=per_day,
        days=-(-count // per_day),
    )
