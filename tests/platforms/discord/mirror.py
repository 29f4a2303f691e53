"""What people see of the bot in the stand-in, as the posts of the fake chat that tests look at."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from bot.app import App
from bot.platforms.base import Ground
from bot.platforms.discord.custom_ids import read
from bot.platforms.discord.escape import escape
from bot.platforms.discord.refusals import REASONS
from bot.platforms.fake import FakePlatform, Opened, Post, World
from bot.store.db import Tx
from tests.platforms.discord.names import Names
from tests.platforms.discord.order import Order
from tests.platforms.discord.sheets import sheet
from tests.standins.discord.clock import made_at
from tests.standins.discord.permissions import THREADS
from tests.standins.discord.presses import components
from tests.standins.discord.shapes import Wire

LOADING = 128  # the flag of what stands in for an answer that comes later
SPOKEN = (0, 19, 20)  # types of messages that somebody wrote
BUTTON = 2
QUARANTINED = 20026
ROOM = re.compile(r"<#(\d+)>")

Place = tuple[str, str]  # channel and message
Face = tuple[str, tuple[tuple[str, str], ...], object]  # words, buttons, and when it was edited


class Mirror(FakePlatform):
    """Posts keep their identity: a test that holds one sees it change."""

    def __init__(self, ground: Ground, world: World, names: Names) -> None:
        super().__init__(ground, world)
        self._names = names
        self._discord = names.discord
        self._posts: dict[str, Post] = {}  # by Discord's ids
        self._faces: dict[str, Face] = {}
        self._hidden: set[Place] = set()
        self._forms: set[str] = set()
        self._touched: set[Place] = set()
        self._order = Order(names, self.people, self.rooms)
        names.discord.listeners.append(lambda _, data: self._touched.update(_about(data)))

    @staticmethod
    def escape(text: str) -> str:
        return escape(text)

    def close_private(self, person: str, closed: bool) -> None:
        known = {native: each.name for (_, native), each in self.people.persons.items()}
        user = self._names.user(person, known.get(person, ""))["id"]
        doors = self._discord.world.doors
        (doors.add if closed else doors.discard)(user)

    def halt_private(self, reason: str) -> str:
        self._discord.mail.quarantined = bool(reason)
        return REASONS[QUARANTINED]

    def is_written(self, post: str, wire: Wire) -> None:
        """A member's message, which the test wrote into the posts by itself."""
        self._names.messages[post] = wire
        self._posts[wire["id"]] = self.posts[post]

    async def catch_up(self, app: App) -> None:
        """Show what happened since the last time."""
        hidden = {(each["channel_id"], id) for id, (_, each) in self._discord.world.hidden.items()}
        touched, self._touched = self._touched | self._hidden | hidden, set()
        self._hidden = hidden
        for channel, id in sorted(touched, key=lambda place: int(place[1])):
            wire = self._discord.world.shown(channel, id)
            if wire is None:
                self._is_gone(id)
            elif id in self._posts:
                self._change(self._posts[id], wire)
            elif self._speaks(wire):
                await self._show(app, wire)
        self._look_at_forms()
        self._order.look()

    def _speaks(self, wire: Wire) -> bool:
        ours = wire["author"]["id"] == self._discord.world.bot["id"]
        return ours and wire["type"] in SPOKEN and not wire["flags"] & LOADING

    def _is_gone(self, id: str) -> None:
        post = self._posts.get(id)
        if post is None:
            return
        for each in self.posts.values():
            each.deleted = each.deleted or each is post or each.thread == post.id

    def _change(self, post: Post, wire: Wire) -> None:
        face = self._face(wire)
        if face != self._faces.get(wire["id"], face):
            post.change(face[0], face[1])
        self._faces[wire["id"]] = face
        self._mark(post, wire)

    def _mark(self, post: Post, wire: Wire) -> None:
        post.pinned = wire["pinned"]
        post.reactions.clear()
        for reaction in wire.get("reactions") or ():
            post.reactions[reaction["emoji"]["name"]] = reaction["count"]
        thread = self._discord.world.channels.get(wire["id"])
        if thread is not None:
            post.opened, post.shut = thread["name"], thread["thread_metadata"]["locked"]

    def _face(self, wire: Wire) -> Face:
        embeds = wire.get("embeds") or [{}]
        text = wire["content"] or embeds[0].get("description") or ""
        text = ROOM.sub(lambda found: f"#{self._discord.world.channels[found[1]]['name']}", text)
        pressable = [each for each in components(wire["components"]) if each["type"] == BUTTON]
        buttons = tuple((_action(each), each["label"]) for each in pressable)
        return text, buttons, wire["edited_timestamp"]

    async def _show(self, app: App, wire: Wire) -> None:
        id, channel = wire["id"], self._discord.world.channels[wire["channel_id"]]
        key, community = await app.db.read(_row, id)
        parent = channel["type"] in THREADS
        room = self._discord.world.channels[channel["parent_id"]] if parent else channel
        text, buttons, _ = self._faces[id] = self._face(wire)
        post = Post(
            id=id,
            community=self._names.community(channel.get("guild_id") or _native(app, community)),
            room=room.get("name", ""),
            text=text,
            at=made_at(id),
            key=key,
            buttons=buttons,
            pictures=_pictures(wire),
            file=self._saved(wire),
            only_for=self._reader(wire, channel),
            thread=self._posts[channel["id"]].id if parent else None,
        )
        self._names.messages[id], self._posts[id] = wire, self.write(post)
        self._mark(post, wire)

    def _saved(self, wire: Wire) -> tuple[str, bytes] | None:
        for file in wire.get("attachments") or ():
            if "description" not in file:
                path = urlsplit(file["url"]).path
                return file["filename"], self._discord.world.files[path].content
        return None

    def _reader(self, wire: Wire, channel: Wire) -> str | None:
        user: str | None = self._discord.world.hidden.get(wire["id"], (None, {}))[0]
        if user is None and "guild_id" not in channel:
            user = channel["recipients"][0]["id"]
        return None if user is None else self._names.native(user)

    def _look_at_forms(self) -> None:
        for user, asked in self._discord.forms.items():
            if asked.modal is None or asked.id in self._forms:
                continue
            self._forms.add(asked.id)
            written = read(asked.modal["custom_id"])
            assert written is not None
            community = self._names.community(written.community or asked.wire["guild_id"])
            shown = sheet(self._discord, asked.modal)
            room = asked.channel.get("name", "")
            self.forms.append(Opened(community, self._names.native(user), room, shown))


def _about(data: Wire) -> Iterator[Place]:
    """The messages that an event of the gateway is about; a thread's id is a message's."""
    channel = data.get("parent_id") or data.get("channel_id")
    if channel is not None:
        for id in data.get("ids") or [data.get("message_id") or data.get("id")]:
            if id is not None:
                yield str(channel), str(id)


def _action(button: Wire) -> str:
    """As a delivery has it: nothing where nobody can press, the address where it leads to one."""
    if button.get("disabled"):
        return ""
    custom_id: str = button.get("custom_id") or button["url"]
    written = read(custom_id)
    if written is None:
        return custom_id
    return f"{written.action}:{written.argument}" if written.argument else written.action


def _pictures(wire: Wire) -> tuple[tuple[str, str], ...]:
    return tuple(
        (file["filename"], file["description"])
        for file in wire.get("attachments") or ()
        if "description" in file
    )


def _native(app: App, community: int | None) -> str:
    found = None if community is None else app.communities.by_id(community)
    assert found is not None, "nobody knows who wrote a private message"
    return found.native


def _row(tx: Tx, id: str) -> tuple[str, int | None]:
    """The effect behind a message, if it is in the outbox still."""
    sql = "SELECT key, community FROM outbox WHERE native = ? OR native LIKE ?"
    row: Any = tx.row(sql, id, f"%/{id}")
    return row or ("", None)
