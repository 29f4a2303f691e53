"""What is offered about rooms: a list, the few that fit, and a button to join and to leave."""

from collections.abc import Mapping

from bot.cog import Cog, button, command, on, value
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Text, Words
from bot.errors import UserError
from bot.events import MemberLeft
from bot.places import RoomLink
from cogs.topics import config, events, service, store
from cogs.topics.config import Topic
from cogs.topics.making import Making

LONGEST = 1_700  # characters of all rooms together, whatever the chat


class TopicsCog(Making, Cog):
    """Rooms that fit a member's tags, each with a button to join."""

    Options = config.Options
    needs = frozenset({Can.BUTTONS, Can.FORMS, Can.PRIVATE_ANSWERS})

    @command("topics")
    def topics(self, ctx: Ctx) -> None:
        """All rooms, those that fit the member first."""
        names = service.ranked(ctx.options.rooms, ctx.members.tags(ctx.tx, ctx.member))
        if not names:
            raise UserError("no-rooms")
        _reply(ctx, "all", names)

    @button("mine")
    def mine(self, ctx: Ctx) -> None:
        """At most three that fit; all where none does."""
        names = _fitting(ctx)
        if not names:
            self.topics(ctx)
            return
        _reply(ctx, "fit", names)

    @button("join")
    def join(self, ctx: Ctx, argument: str) -> None:
        """Open the room to the member, and tell them where it is."""
        topic = _found(ctx, argument)
        if topic.role is not None and Can.ROLES in ctx.community.can:
            ctx.give_role(ctx.member, topic.role)
        if store.join(ctx.tx, ctx.community.id, ctx.member.id, argument, ctx.now):
            ctx.publish(events.Joined(argument))
        leave = [Button("topics.leave", ctx.text("button-leave"), argument)]
        ctx.reply("joined", buttons=leave, title=ctx.lines(topic.title), room=RoomLink(topic.room))

    @button("leave")
    def leave(self, ctx: Ctx, argument: str) -> None:
        """Close it to them again."""
        topic = _found(ctx, argument)
        if not store.leave(ctx.tx, ctx.community.id, ctx.member.id, argument):
            raise UserError("not-in", title=ctx.lines(topic.title))
        if topic.role is not None and Can.ROLES in ctx.community.can:
            ctx.take_role(ctx.member, topic.role)
        ctx.reply("left", title=ctx.lines(topic.title))

    @on(MemberLeft)
    def gone(self, ctx: Ctx) -> None:
        """Who left has no role any more, and begins anew."""
        store.forget(ctx.tx, ctx.community.id, ctx.member.id)

    @value("fitting", for_member=True)
    def fitting(self, ctx: Ctx) -> Text | str:
        """The rooms that fit what is known of the member, in a sentence; nothing if none does."""
        names = _fitting(ctx)
        if not names:
            return ""
        titles = tuple(ctx.lines(ctx.options.rooms[name].title) for name in names)
        return ctx.text("fitting", titles=titles, count=len(titles))

    @value("joined", for_member=True)
    def joined(self, ctx: Ctx) -> list[str]:
        """What the member joined by a button."""
        return store.joined(ctx.tx, ctx.community.id, ctx.member.id)

    @value("rooms", for_member=True)
    def rooms(self, ctx: Ctx) -> int:
        """How many rooms that is."""
        return len(store.joined(ctx.tx, ctx.community.id, ctx.member.id))


def _fitting(ctx: Ctx) -> list[str]:
    rooms, home, member = ctx.options.rooms, ctx.community.id, ctx.member
    tags, joined = ctx.members.tags(ctx.tx, member), store.joined(ctx.tx, home, member.id)
    return service.fitting(rooms, tags, joined)


def _found(ctx: Ctx, name: str) -> Topic:
    topic: Topic | None = ctx.options.rooms.get(name)
    if topic is None:
        raise UserError("gone")
    return topic


def _reply(ctx: Ctx, key: str, names: list[str]) -> None:
    joined = store.joined(ctx.tx, ctx.community.id, ctx.member.id)
    lines: list[Words] = [ctx.text(key)]
    buttons, rooms = [], [ctx.options.rooms[name] for name in names]
    left = LONGEST - sum(_length(each.title) for each in rooms)
    for name in names:
        topic: Topic = ctx.options.rooms[name]
        title = ctx.lines(topic.title)
        line = ctx.text("in-line" if name in joined else "line", title=title)
        about = topic.about or {}
        left -= _length(about)  # all rooms are named, and as many are described as fit
        lines.append(Joined((line, ctx.lines(about))) if about and left >= 0 else line)
        label = ctx.text("open" if name in joined else "join", title=title)
        buttons.append(Button("topics.join", label, name))
    ctx.reply(Joined(tuple(lines)), buttons=buttons)


def _length(texts: Mapping[str, str]) -> int:
    return max(map(len, texts.values()), default=0)
