"""What the daily check-in offers: a command, a button, the members' own words, steps and values."""

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from bot import ledger
from bot.cog import Cog, Completes, button, command, on, step, value, word
from bot.context import Ctx
from bot.effects import Can, Joined, Text
from bot.errors import UserError
from bot.kinds import RoomName, TimeOfDay
from cogs.checkin import card, config, service, store, streak, zones
from cogs.checkin.events import CheckedIn, FirstCheckedIn, MilestonesGathered
from cogs.checkin.service import Done, Moment
from cogs.checkin.streak import Day

FIRST, AGAIN = "✅", "👀"


@dataclass(frozen=True, slots=True)
class Remind:
    """What the step `remind` is told; without `room` it speaks where the script does."""

    room: RoomName | None = None


@dataclass(frozen=True, slots=True)
class PutUp:
    """What the step `card` is told: from when on the card looks back, if it does before the end."""

    evening: TimeOfDay | None = None


class CheckInCog(Cog):
    """Members check in once a day; a streak earns points."""

    Options = config.Options
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.REACT, Can.PRIVATE_ANSWERS})

    @command("checkin")
    def check_in(self, ctx: Ctx) -> None:
        """Check in for today."""
        _reply(ctx, _check_in(ctx))

    @button("checkin")
    def press(self, ctx: Ctx, argument: str = "") -> None:
        """Check in for today, also from the card of an earlier day, which `argument` names."""
        earlier = argument not in ("", _home_day(ctx).isoformat())
        _reply(ctx, _check_in(ctx), *([ctx.text("old-card")] if earlier else []))

    @word("checkin")
    def say(self, ctx: Ctx) -> None:
        """Check in by a word; a reaction is the whole answer."""
        ctx.react(FIRST if _check_in(ctx).fresh else AGAIN)

    @command("streak")
    def streak(self, ctx: Ctx) -> None:
        """Tell the member's streak and points."""
        now = _moment(ctx)
        days = service.standing(ctx.tx, now, ctx.options, ctx.away)
        told = [ctx.text("streak", streak=days), ctx.text("balance", balance=_balance(ctx))]
        if days and not service.has_today(ctx.tx, now):
            told.append(ctx.text("still-open"))
        ctx.reply(Joined(tuple(told)))

    @command("timezone")
    def timezone(self, ctx: Ctx, zone: Annotated[str, Completes("zones")]) -> None:
        """Let the member's days follow another zone than the community's."""
        found = zones.find(zone)
        if found == str(ctx.local_time.tzinfo):
            ctx.reply("zone-same", zone=found)
            return
        today = ctx.local_day
        ctx.members.set_zone(ctx.tx, ctx.member, ctx.community, found, ctx.now)
        ctx.reply("zone-set", zone=found, day=today + dt.timedelta(days=1))

    def zones(self, ctx: Ctx) -> tuple[str, ...]:  # noqa: ARG002 - all completions have this shape
        """The zones to choose from."""
        return zones.names()

    @on("checkin.card_stale")
    def refresh_card(self, ctx: Ctx) -> None:
        """Edit the day's card, at most once a minute."""
        card.refresh(ctx, dt.date.fromisoformat(ctx.event.data["day"]), _home_day(ctx))

    @on("checkin.milestones_gathered")
    def tell_milestones(self, ctx: Ctx) -> None:
        """Say the milestones of the last minutes in one post."""
        said = [
            card.milestone(ctx, days, members)
            for days, members in service.reached(ctx.tx, ctx.community.id)
        ]
        if said:
            ctx.say(Joined(tuple(said)), room=ctx.options.room)

    @value("today")
    def today(self, ctx: Ctx) -> int:
        """How many have checked in so far today."""
        return store.count(ctx.tx, ctx.community.id, _home_day(ctx))

    @value("summary")
    def summary(self, ctx: Ctx) -> Text:
        """The day's check-ins in a sentence."""
        return ctx.text("summary", count=self.today(ctx))

    @value("week")
    def week(self, ctx: Ctx) -> int:
        """How many check-ins there were on the last seven days, with today."""
        today = _home_day(ctx)
        return store.between(ctx.tx, ctx.community.id, today - dt.timedelta(days=6), today)

    @value("streak", for_member=True)
    def streak_now(self, ctx: Ctx) -> int:
        """How many days in a row the member has checked in."""
        return service.standing(ctx.tx, _moment(ctx), ctx.options, ctx.away)

    @value("days", for_member=True)
    def days(self, ctx: Ctx) -> int:
        """On how many days the member has checked in, in all."""
        return store.days(ctx.tx, ctx.community.id, ctx.member.id)

    @value("best")
    def best(self, ctx: Ctx) -> Text | str:
        """Who is in the longest streak, and how long it is; nothing if nobody is in one."""
        return card.best(ctx, _home_day(ctx)) or ""

    @step("card")
    def put_up_card(self, ctx: Ctx, args: PutUp) -> int | None:
        """Post the day's card before anybody checked in; the card, also if it is there already."""
        return card.put_up(ctx, _home_day(ctx), args.evening)

    @step("remind", needs=[Can.SAY])
    def remind(self, ctx: Ctx, args: Remind) -> int | None:
        """Post how many have checked in, with the button."""
        today = ctx.button("checkin", _home_day(ctx).isoformat())
        return ctx.say("remind", room=args.room, buttons=[today], count=self.today(ctx))


def _check_in(ctx: Ctx) -> Done:
    now, counted = _moment(ctx), ctx.options.staff_take_part or not ctx.rights
    done = service.check_in(ctx.tx, now, ctx.options, ctx.away, entry=ctx.new_id(), counted=counted)
    if done.fresh:
        ctx.publish(CheckedIn(now.day.day.isoformat(), done.streak))
        if done.streak == 1 and store.days(ctx.tx, now.community, now.member) == 1:
            ctx.publish(FirstCheckedIn(now.day.day.isoformat()))
        ctx.count("checked_in", now.home_day)
        card.show(ctx, now.home_day)
        if done.streak in ctx.options.milestones:
            at = service.next_turn(ctx.now, service.GATHER_MS, ctx.community.id)
            ctx.publish(MilestonesGathered(), at=at, once=str(at))
    return done


def _reply(ctx: Ctx, done: Done, *before: Text) -> None:
    if not done.fresh:
        raise UserError("already")
    told = [*before, ctx.text("done", streak=done.streak)]
    if ctx.options.points:
        told.append(ctx.text("earned", points=ctx.options.points, balance=_balance(ctx)))
    ctx.reply(Joined(tuple(told)))


def _moment(ctx: Ctx) -> Moment:
    local = ctx.local_time
    day = Day(streak.day_of(local, ctx.options.day_ends), str(local.tzinfo))
    return Moment(ctx.community.id, ctx.member.id, ctx.now, day, _home_day(ctx))


def _home_day(ctx: Ctx) -> dt.date:
    return streak.day_of(ctx.community.local(ctx.now), ctx.options.day_ends)


def _balance(ctx: Ctx) -> int:
    return ledger.balance(ctx.tx, ctx.community.id, ctx.member.id)
