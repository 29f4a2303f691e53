"""Where an entry of the calendar goes: its rooms by their roles, or how many there are."""

from bot.context import Ctx
from bot.effects import Text
from bot.entries import Entry

NAMED = 3  # rooms that stand by their names in one line


def roles(ctx: Ctx, entry: Entry) -> tuple[str, ...]:
    """The roles of its rooms, its first room's first."""
    others = (
        role
        for native in entry.others
        for role in ctx.community.rooms
        if native in ctx.community.natives(role)
    )
    return tuple(dict.fromkeys((*([entry.room] if entry.room else []), *others)))


def shown(ctx: Ctx, entry: Entry, role: str) -> bool:
    """Whether it goes to a room of this role; to any, if none is asked for."""
    return not role or role in roles(ctx, entry)


def named(ctx: Ctx, entry: Entry) -> Text | None:
    """The rooms of what goes to several: their roles, if each has one of its own, or a number."""
    if not entry.others:
        return None
    count, found = 1 + len(entry.others), roles(ctx, entry)
    if len(found) == count <= NAMED:
        return ctx.text("rooms-named", rooms=found)
    return ctx.text("rooms", count=count)
