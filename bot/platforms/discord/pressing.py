"""A press of a button, or a choice in a menu, from the gateway's own payload.

discord.py makes objects first of the member, the room, and all that is on the message: for
thousands of presses of one button that takes longer than all the rest of hearing them.
"""

from collections.abc import Mapping
from typing import Any

from bot.cog import RIGHTS
from bot.events import ButtonPressed, Person
from bot.platforms.discord.custom_ids import Pressed, read
from bot.platforms.discord.facts import LANGUAGES, instant, manages, name_of
from bot.platforms.discord.places import native
from bot.platforms.discord.settings import NAME

COMPONENT = 3  # the kind of interaction
THREADS = {10, 11, 12}  # kinds of channels: of news, public, private

Data = Mapping[str, Any]


def is_press(data: Data) -> bool:
    """Whether an interaction is one with what is on a message."""
    return bool(data["type"] == COMPONENT)


def pressed(data: Data) -> ButtonPressed:
    """The press; in a private message the button itself names the server."""
    written = str(data["data"]["custom_id"])
    # What none of ours is called is of a former bot of this account: "gone" is said to it.
    button = read(written) or Pressed(written)
    room, thread = _place(data)
    message = data.get("message")
    return ButtonPressed(
        id=f"interaction:{data['id']}",
        platform=NAME,
        community=str(data.get("guild_id") or button.community or ""),
        at=instant(data["id"]),
        who=_who(data),
        room=room,
        thread=thread,
        message=native(str(message["channel_id"]), str(message["id"]), room) if message else None,
        handle=f"{data['id']}:{data['token']}",
        button=button.action,
        argument=button.argument,
    )


def _who(data: Data) -> Person:
    """Who did it; what they may do is Discord's own word at this moment."""
    member = data.get("member") or {}
    user = member["user"] if member else data["user"]
    roles = member.get("roles")
    return Person(
        str(user["id"]),
        str(member.get("nick") or name_of(user)),
        language=LANGUAGES.get(str(data.get("locale"))),
        rights=RIGHTS if manages(int(member.get("permissions") or 0)) else frozenset(),
        bot=bool(user.get("bot")),
        roles=frozenset(map(str, roles)) if roles else frozenset(),
    )


def _place(data: Data) -> tuple[str | None, str | None]:
    """The room where it was done, and the thread if it was in one; neither in private."""
    channel = data.get("channel")
    if data.get("guild_id") is None or not channel:
        return None, None
    if channel.get("type") in THREADS:
        return str(channel["parent_id"]), str(channel["id"])
    return str(channel["id"]), None
