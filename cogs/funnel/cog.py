"""What the funnel offers: a command and a step that show it; all else only counts."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, command, job, on, step
from bot.communities import OPERATORS
from bot.context import Ctx
from bot.effects import Can, Saved
from bot.events import MemberJoined, MemberLeft, MemberPassed
from bot.jobs import Page
from bot.kinds import Within
from cogs.funnel import picture, service, sheet, store
from cogs.funnel.service import FRIENDS, UNKNOWN, VANITY
from cogs.funnel.store import Stage

WEEKS, MOST_WEEKS = 8, 52


@dataclass(frozen=True, slots=True)
class Report:
    """`weeks`: how many it shows, this one too."""

    weeks: Annotated[int, Within(least=1, most=MOST_WEEKS)] = WEEKS


class FunnelCog(Cog):
    """Counts how far newcomers get, by the week in which they came and by what brought them."""

    needs = frozenset({Can.SAY, Can.PRIVATE_ANSWERS})
    speaks_in = (OPERATORS,)

    @on(MemberJoined)
    def joined(self, ctx: Ctx) -> None:
        """Count a newcomer, once; or know that somebody is here again."""
        at, home, member = ctx.event.at, ctx.community, ctx.member.id
        first = ctx.member.joined_at == at and not ctx.rights
        day = home.local(at).date().isoformat()
        if not (first and store.add(ctx.tx, home.id, member, at, day, UNKNOWN)):
            service.back(ctx.tx, home.id, member, at)

    @on(MemberPassed)
    def passed(self, ctx: Ctx) -> None:
        """Count who got through the screening."""
        _reached(ctx, "passed")

    @on("welcome.introduced")
    def introduced(self, ctx: Ctx) -> None:
        """Count who said something of themselves."""
        _reached(ctx, "introduced")

    @on("checkin.first_checked_in")
    def checked_in(self, ctx: Ctx) -> None:
        """Count who took part for the first time."""
        _reached(ctx, "checked_in")

    @on(MemberLeft)
    def left(self, ctx: Ctx) -> None:
        """Know who is gone."""
        service.left(ctx.tx, ctx.community.id, ctx.member.id, ctx.event.at)

    @on("referrals.attributed")
    def attributed(self, ctx: Ctx) -> None:
        """Count a newcomer where they came from, and for who brought them."""
        _came_by(ctx, _source(ctx.event.data), ctx.event.data["inviter"])

    @on("referrals.set_aside")
    def set_aside(self, ctx: Ctx) -> None:
        """It is not known by what a newcomer came, or not any more."""
        _came_by(ctx, UNKNOWN, None)

    @on("referrals.qualified")
    def qualified(self, ctx: Ctx) -> None:
        """What was known by a newcomer's word alone counts from here on."""
        _came_by(ctx, _source(ctx.event.data), ctx.event.data["inviter"])

    @on("referrals.source_changed")
    def cost(self, ctx: Ctx) -> None:
        """Know what a source cost so far."""
        told, today = ctx.event.data, ctx.community.local(ctx.now).date()
        given = told["source"], told["cost"], told["currency"]
        service.cost(ctx.tx, ctx.community.id, today, *given)

    @on("friends.page_opened")
    def opened(self, ctx: Ctx) -> None:
        """Count who looked at a page, by what led there."""
        told = ctx.event.data
        source = told["source"] or (FRIENDS if told["link"] or told["team"] else UNKNOWN)
        store.count(ctx.tx, ctx.community.id, told["day"], source, "opened", 1)

    @command("funnel", right="people")
    def funnel(
        self, ctx: Ctx, weeks: Annotated[int, Within(least=1, most=MOST_WEEKS)] = WEEKS
    ) -> None:
        """Show the last weeks as a picture, with a table to save."""
        today = ctx.community.local(ctx.now).date()
        away = " ".join(str(hours) for hours in picture.away(ctx, today, weeks))
        ctx.start_job("table", today=today.isoformat(), weeks=weeks, away=away)

    @job("table", prepare=sheet.write, right="people")
    def tabled(self, ctx: Ctx, page: Page, *, today: str, weeks: int, away: str) -> None:
        """Give picture and table to who asked."""
        del away
        if page.refused is None:
            made = service.funnel(ctx.tx, ctx.community.id, dt.date.fromisoformat(today), weeks)
            file = Saved(str(page.rows[0]), f"funnel-{today}.csv")
            ctx.reply("funnel", pictures=[picture.drawn(ctx, made)], file=file)

    @step("report")
    def report(self, ctx: Ctx, args: Report) -> int | None:
        """Post the picture in the operators' room; the post's id."""
        today = ctx.community.local(ctx.now).date()
        made = service.funnel(ctx.tx, ctx.community.id, today, args.weeks)
        return ctx.say("funnel", room=OPERATORS, pictures=[picture.drawn(ctx, made)])


def _came_by(ctx: Ctx, source: str, inviter: int | None) -> None:
    """Count a newcomer's first coming, none that followed, by what is told of it."""
    told = ctx.event.data
    newcomer = store.find(ctx.tx, ctx.community.id, told["member"])
    if newcomer is not None and newcomer.joined_at == told["joined_at"]:
        service.came_by(ctx.tx, ctx.community.id, newcomer, source, inviter)


def _reached(ctx: Ctx, stage: Stage) -> None:
    store.reach(ctx.tx, ctx.community.id, ctx.member.id, stage)


def _source(told: dict[str, object]) -> str:
    if told["source"]:
        return VANITY if told["source"] == "vanity" else str(told["source"])
    return UNKNOWN if told["inviter"] is None else FRIENDS
