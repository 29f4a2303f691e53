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
from bot.members import Member
from cogs.funnel import picture, service, sheet, store
from cogs.funnel.service import FRIENDS, UNKNOWN, VANITY
from cogs.funnel.store import Stage

LATE_MS = 86_400_000  # who is heard of for the first time this long after joining was here before
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
        if ctx.member.joined_at is not None and not ctx.rights and not _counted(ctx, ctx.member):
            service.back(ctx.tx, ctx.community.id, ctx.member.id, ctx.event.at)

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
        """Count a newcomer where they came from, and for who brought them; no second coming."""
        told = ctx.event.data
        if told["again"]:
            return
        who = ctx.members.get(ctx.tx, told["member"])
        if who is not None:  # the join may be told in another unit, after this one
            _counted(ctx, who)
            service.came_by(ctx.tx, ctx.community.id, who.id, _source(told))
        if told["inviter"] is not None:
            store.bring(ctx.tx, ctx.community.id, told["inviter"])

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


def _counted(ctx: Ctx, who: Member) -> bool:
    """Whether this is the first that is heard of a newcomer, who counts from here on."""
    if who.joined_at is None:
        return False
    day = ctx.community.local(who.joined_at).date().isoformat()
    return store.add(ctx.tx, ctx.community.id, who.id, who.joined_at, day, UNKNOWN)


def _reached(ctx: Ctx, stage: Stage) -> None:
    joined_at = ctx.member.joined_at
    if joined_at is not None and ctx.now - joined_at <= LATE_MS and not ctx.rights:
        _counted(ctx, ctx.member)
    store.reach(ctx.tx, ctx.community.id, ctx.member.id, stage)


def _source(told: dict[str, object]) -> str:
    if told["source"]:
        return VANITY if told["source"] == "vanity" else str(told["source"])
    return UNKNOWN if told["inviter"] is None else FRIENDS
