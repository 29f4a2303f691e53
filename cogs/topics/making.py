"""Operators offer a room, say something else of it, and offer it no more: in chat, with a form."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from bot.cog import Completes, command, form
from bot.context import Ctx
from bot.effects import Asked, Can, Joined, Words
from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, RolePick, RoomPick
from bot.labels import labels_of, written_of
from bot.places import RoleLink, RoomLink
from bot.tags import label
from cogs.topics import store
from cogs.topics.config import MOST, Topic

TITLE, ABOUT, CHOICES, NAME = 60, 200, 25, 20
TopicName = Annotated[str, Completes("names")]


class Making:
    """The commands that say which rooms there are."""

    def names(self, ctx: Ctx) -> list[str]:
        """Names to complete."""
        return list(ctx.options.rooms)

    @command("topic new", right="content")
    def new(self, ctx: Ctx, place: RoomPick, role: RolePick = "") -> None:
        """Offer a room."""
        if len(ctx.options.rooms) >= MOST:
            raise UserError("too-many", most=MOST)
        _open(ctx, "", Topic(title={}, room=place, role=role or None))

    @command("topic change", right="content")
    def change(self, ctx: Ctx, topic: TopicName, place: RoomPick = "", role: RolePick = "") -> None:
        """Say something else of it, or lead to another room, by another role."""
        name, there = _known(ctx, topic)
        _open(ctx, name, replace(there, room=place or there.room, role=role or there.role))

    @command("topic remove", right="content")
    def remove(self, ctx: Ctx, topic: TopicName) -> None:
        """Offer it no more; who is in stays in."""
        name, there = _known(ctx, topic)
        _keep(ctx, "topic remove", name, None)
        ctx.reply("removed", title=ctx.lines(there.title))

    @form("topic", asks=True, right="content")
    def written(self, ctx: Ctx, sent: Mapping[str, Any], argument: str) -> None:
        """It is offered as this from now on."""
        name, room, role = argument.split("\n")
        if name:
            _known(ctx, name)  # another operator may have removed it meanwhile
        title, about = labels_of(sent["title"], TITLE), labels_of(sent["about"] or "", ABOUT)
        if not title:
            raise UserError("no-title")
        topic = Topic(
            title=title,
            room=room,
            about=about or None,
            role=role or None,
            tags=tuple(sent.get("tags") or ()),
        )
        called = name or _name(ctx, title)
        if not name:  # whoever joined another room of this name is not in this one
            store.clear(ctx.tx, ctx.community.id, called)
        _keep(ctx, "topic change" if name else "topic new", called, topic)
        ctx.reply(Joined(tuple(_told(ctx, topic))))


def _known(ctx: Ctx, name: str) -> tuple[str, Topic]:
    """A room that is offered, as it is called among operators; raises UserError where it is not."""
    called = name if name in ctx.options.rooms else _plainly(name)
    topic: Topic | None = ctx.options.rooms.get(called)
    if topic is None:
        raise UserError("unknown", name=name)
    return called, topic


def _open(ctx: Ctx, name: str, topic: Topic) -> None:
    if "topics.rooms" in ctx.community.fixed:  # said before the form, not after it
        raise UserError("by-config")
    tags = ctx.community.tags
    asked = [
        Asked(
            name="title",
            kind="long",
            label=ctx.text("ask-title"),
            hint=ctx.text("ask-title-hint"),
            default=(written_of(topic.title),),
        ),
        Asked(
            name="about",
            kind="long",
            label=ctx.text("ask-about"),
            hint=ctx.text("ask-about-hint"),
            default=(written_of(topic.about or {}),),
            required=False,
        ),
    ]
    choices = tuple((each, label(tags, each)) for each in {**dict.fromkeys(topic.tags), **tags})
    if choices:
        asked.append(
            Asked(
                name="tags",
                kind="several",
                label=ctx.text("ask-tags"),
                choices=choices[:CHOICES],
                default=topic.tags,
                required=False,
            )
        )
    argument = "\n".join((name, topic.room, topic.role or ""))
    ctx.open_form("topic", argument=argument, fields=asked)


def _name(ctx: Ctx, title: Mapping[str, str]) -> str:
    """What the room is called among operators: its first title, as a name that is free."""
    plain = _plainly(next(iter(title.values())))[:NAME] or "room"
    free = (plain, *(f"{plain}-{number}" for number in range(2, MOST + 2)))
    return next(each for each in free if each not in ctx.options.rooms)


def _plainly(title: str) -> str:
    return re.sub(r"[^\w-]+", "_", title.casefold()).strip("_")


def _keep(ctx: Ctx, action: str, name: str, topic: Topic | None) -> None:
    rooms = {each: _plain(one) for each, one in ctx.options.rooms.items()}
    before = rooms.pop(name, None)
    if topic is not None:
        rooms[name] = _plain(topic)
    ctx.choose(rooms=rooms)
    ctx.audit(action, f"topic:{name}", before=before, after=rooms.get(name))


def _plain(topic: Topic) -> dict[str, Any]:
    """As config.yaml would have it."""
    found = {
        "title": _spoken(topic.title),
        "about": _spoken(topic.about or {}),
        "room": topic.room,
        "role": topic.role,
        "tags": list(topic.tags),
    }
    return {key: value for key, value in found.items() if value}


def _spoken(texts: Mapping[str, str]) -> str | dict[str, str]:
    return texts.get(EVERY_LANGUAGE) or dict(texts)


def _told(ctx: Ctx, topic: Topic) -> list[Words]:
    """What is offered now, and to whom."""
    lines: list[Words] = [
        ctx.text("offered", title=ctx.lines(topic.title), room=RoomLink(topic.room))
    ]
    lines += [ctx.lines(topic.about)] if topic.about else []
    names = tuple(label(ctx.community.tags, each) for each in topic.tags)
    lines.append(ctx.text("for-tags", tags=names) if names else ctx.text("for-all"))
    if topic.role is not None:
        gives = Can.ROLES in ctx.community.can
        role = RoleLink(topic.role)
        lines.append(ctx.text("by-role" if gives else "by-no-role", role=role))
    return lines
