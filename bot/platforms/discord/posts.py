"""Effects on messages as requests: new ones, changed ones, and what is put on or under them."""

from collections import OrderedDict
from typing import Any

import discord
from discord.http import Route

from bot.delivery import Delivery, Done, Outcome, Refused
from bot.effects import Lane, Say
from bot.platforms.discord import render
from bot.platforms.discord.places import native, place, thread_of
from bot.platforms.discord.rest import Rest
from bot.platforms.discord.uploads import described, of, uploads

REMEMBERED = 10_000
NAME = 100
WEEK = 7 * 24 * 60  # minutes after which Discord puts a silent thread away
MESSAGE = "/channels/{channel_id}/messages/{message_id}"
UNKNOWN_MESSAGE, THREAD_CLOSED, THREAD_IS_THERE = 10008, 50083, 160004


class Posts:
    """What the bot says, and what it does to what it said."""

    def __init__(self, rest: Rest) -> None:
        self._rest = rest
        self._private: OrderedDict[str, str] = OrderedDict()  # channels, by member
        self._rooms: OrderedDict[str, str] = OrderedDict()  # by thread

    async def say(self, delivery: Delivery, effect: Say, by: int | None) -> Outcome:
        """A new message in a room, or in the thread under a post; not sent after `by`."""
        if delivery.thread is None:
            return await self._send(delivery, delivery.room or "", by)
        thread = thread_of(delivery.thread)
        if await self._room_of(effect.lane, thread) != delivery.room:
            return Refused(f"the thread is not in the room {delivery.room}")
        try:
            return await self._send(delivery, thread, by)
        except discord.HTTPException as error:
            if error.code != THREAD_CLOSED:
                raise
        await self._open_again(effect.lane, thread)
        return await self._send(delivery, thread, by)

    async def whisper(self, delivery: Delivery, by: int | None) -> Outcome:
        """A new message to one member alone; not sent after `by`."""
        return await self._send(delivery, await self.private(delivery.member or ""), by)

    async def private(self, member: str) -> str:
        """The channel where the bot and a member are alone."""
        channel = self._private.get(member)
        if channel is None:
            opened = await self._rest.request(
                Lane.BULK, Route("POST", "/users/@me/channels"), json={"recipient_id": member}
            )
            channel = self._remember(self._private, member, str(opened["id"]))
        return channel

    async def _send(self, delivery: Delivery, channel: str, by: int | None) -> Outcome:
        lane, body = delivery.effect.lane, render.post(delivery)
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
        files = of(delivery)
        if not files:
            made = await self._rest.request(lane, route, by=by, json=body)
        else:
            body = {**body, "attachments": described(files)}
            with uploads(body, files) as parts:
                made = await self._rest.request(lane, route, by=by, **parts)
        return Done(native(str(made["channel_id"]), str(made["id"]), delivery.room))

    async def edit(self, delivery: Delivery) -> Outcome:
        """New words and buttons for a message of ours."""
        route = Route("PATCH", MESSAGE, **_at(delivery))
        await self._rest.request(delivery.effect.lane, route, json=render.body(delivery))
        return Done(delivery.post)

    async def delete(self, delivery: Delivery) -> Outcome:
        """A message of ours and its thread go; what is gone already is done."""
        lane, given, stays = delivery.effect.lane, _at(delivery), None
        try:
            message = await self._ours(lane, **given)
            if message is None:
                return _not_ours(delivery)
            stays = await self._take_thread(lane, message)
            await self._rest.request(lane, Route("DELETE", MESSAGE, **given))
        except discord.HTTPException as error:  # also of a second try, where the first took it away
            if error.code != UNKNOWN_MESSAGE:
                raise
        return stays or Done(delivery.post)

    async def _take_thread(self, lane: Lane, message: dict[str, Any]) -> Refused | None:
        """Take away the thread under a message; where that is forbidden, what stays."""
        if message.get("thread") is None:
            return None
        try:
            thread = message["thread"]["id"]
            await self._rest.request(
                lane, Route("DELETE", "/channels/{channel_id}", channel_id=thread)
            )
        except discord.NotFound:
            return None
        except discord.Forbidden:
            return Refused("the post is gone, but its thread stays: that takes Manage Threads")
        return None

    async def react(self, delivery: Delivery, message: str, emoji: str) -> Outcome:
        """A reaction of the bot's on anybody's message."""
        channel, id = place(message, delivery.room)
        path = f"{MESSAGE}/reactions/{{emoji}}/@me"
        route = Route("PUT", path, channel_id=channel, message_id=id, emoji=emoji)
        await self._rest.request(delivery.effect.lane, route)
        return Done()

    async def pin(self, delivery: Delivery) -> Outcome:
        """A message of ours stays in sight; a second pin is none."""
        lane, given = delivery.effect.lane, _at(delivery)
        if await self._ours(lane, **given) is None:
            return _not_ours(delivery)
        path = "/channels/{channel_id}/messages/pins/{message_id}"
        await self._rest.request(lane, Route("PUT", path, **given))
        return Done(delivery.post)

    async def open_thread(self, delivery: Delivery) -> Outcome:
        """A thread under a message of ours; one message never has two."""
        lane, given = delivery.effect.lane, _at(delivery)
        name = render.shown(delivery.text, NAME)
        if not name:
            return Refused("a thread needs a name")
        if await self._ours(lane, **given) is None:
            return _not_ours(delivery)
        body = {"name": name, "auto_archive_duration": WEEK}
        try:
            await self._rest.request(lane, Route("POST", f"{MESSAGE}/threads", **given), json=body)
        except discord.HTTPException as error:
            if error.code != THREAD_IS_THERE:
                raise
        return Done(delivery.post)

    async def _ours(self, lane: Lane, **given: str) -> dict[str, Any] | None:
        """The message, if the bot wrote it; who may not read it takes it for ours."""
        try:
            message: dict[str, Any] = await self._rest.request(lane, Route("GET", MESSAGE, **given))
        except discord.Forbidden:
            return {}
        return message if int(message["author"]["id"]) == self._rest.me else None

    async def _room_of(self, lane: Lane, thread: str) -> str:
        """The room that a thread is in; it is asked for once."""
        room = self._rooms.get(thread)
        if room is None:
            route = Route("GET", "/channels/{channel_id}", channel_id=thread)
            channel = await self._rest.request(lane, route)
            room = self._remember(self._rooms, thread, str(channel.get("parent_id")))
        return room

    def _remember(self, known: OrderedDict[str, str], name: str, value: str) -> str:
        known[name] = value
        if len(known) > REMEMBERED:
            known.popitem(last=False)
        return value

    async def _open_again(self, lane: Lane, thread: str) -> None:
        route = Route("PATCH", "/channels/{channel_id}", channel_id=thread)
        await self._rest.request(lane, route, json={"archived": False})


def _at(delivery: Delivery) -> dict[str, str]:
    channel, message = place(delivery.post or "", delivery.room)
    return {"channel_id": channel, "message_id": message}


def _not_ours(delivery: Delivery) -> Refused:
    return Refused(f"the message {delivery.post} is not the bot's own")
