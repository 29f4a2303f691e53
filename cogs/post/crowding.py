"""How many of our posts a room has on the day of one by hand, and how near the last one is."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.context import Ctx
from bot.effects import Text
from bot.entries import Entry
from bot.places import RoomLink
from cogs.post.store import Post

MINUTE_MS = 60_000
LONG = 120  # minutes; more of them are told in hours


class Crowd(NamedTuple):
    """The posts of that day before one by hand: how many, the last one (UTC ms), and the room."""

    before: int
    last: int
    room: str


def advice(ctx: Ctx, post: Post) -> list[Text]:
    """A line for the room that has the most posts before this one; none if it is the first."""
    at = ctx.now if post.at is None else max(post.at, ctx.now)
    home = ctx.community
    if home.stage == "rehearsal" or not post.body.rooms:
        return []
    begins = home.midnight(home.local(at).date())
    found = ctx.calendar(max(ctx.now, begins), at) if at > ctx.now else []
    coming = [each for each in found if each.state == "coming" and each.id != f"post:{post.number}"]
    rooms = {room: _times(ctx, room, begins, coming) for room in post.body.rooms}
    crowds = [Crowd(len(times), max(times), room) for room, times in rooms.items() if times]
    return [_told(ctx, max(crowds), at)] if crowds else []


def _told(ctx: Ctx, most: Crowd, at: int) -> Text:
    minutes, pace = (at - most.last) // MINUTE_MS, ctx.community.pace_in(most.room)
    many = pace.routine_per_day is not None and most.before >= pace.routine_per_day
    return ctx.text(
        "crowd",
        room=RoomLink(most.room),
        count=most.before + 1,
        unit="minutes" if minutes <= LONG else "hours",
        ago=minutes if minutes <= LONG else minutes // 60,
        over="yes" if many or at - most.last < pace.gap else "no",
    )


def _times(ctx: Ctx, room: str, begins: int, coming: list[Entry]) -> list[int]:
    return [*ctx.posts.times(room, begins), *_coming(ctx, room, coming)]


def _coming(ctx: Ctx, room: str, entries: list[Entry]) -> Iterator[int]:
    for each in entries:
        if room in (each.place, *each.others) or (
            not each.place and room in ctx.community.natives(each.room)
        ):
            yield each.at
