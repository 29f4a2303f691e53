"""What members do with commands and buttons, as events and questions."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import discord

from bot.cog import RIGHTS
from bot.events import CommandCalled, Person
from bot.platforms.discord.custom_ids import Pressed
from bot.platforms.discord.facts import LANGUAGES, instant, manages, name_of
from bot.platforms.discord.places import native
from bot.platforms.discord.settings import NAME

Interaction = discord.Interaction[discord.AutoShardedClient]
SUBCOMMANDS = {1, 2}  # kinds of options that are part of a command's name
FILE = 11


NUMBERS: Mapping[int, Callable[[str], int | float]] = {4: int, 10: float}
"""Kinds of options whose values are numbers, and what makes them of text."""
CHOICES, LONGEST = 25, 100  # values, and the characters of each, that Discord takes


class Typed(NamedTuple):
    """What a member has typed so far into an option of a command; `kind` is Discord's."""

    command: str
    option: str
    text: str
    kind: int

    def choices(self, values: Iterable[str]) -> list[dict[str, Any]]:
        """Values as Discord takes them for this option."""
        fit = [one for one in values if 0 < len(one) <= LONGEST][:CHOICES]
        read = NUMBERS.get(self.kind, str)
        return [{"name": one, "value": read(one)} for one in fit]


def handle(interaction: Interaction) -> str:
    """Where an answer goes; it names no process, so that any can answer."""
    return f"{interaction.id}:{interaction.token}"


def who(interaction: Interaction) -> Person:
    """Who did it; what they may do is Discord's own word at this moment."""
    user = interaction.user
    operator = manages(interaction.permissions.value)
    return Person(
        str(user.id),
        user.display_name,
        language=LANGUAGES.get(str(interaction.locale)),
        rights=RIGHTS if operator else frozenset(),
        bot=user.bot,
        roles=_roles(user),
    )


def _roles(user: discord.User | discord.Member) -> frozenset[str]:
    """The roles of who did it; none in a private message, and never that which everybody has."""
    held = user.roles if isinstance(user, discord.Member) else ()
    return frozenset(str(role.id) for role in held if not role.is_default())


def called(interaction: Interaction) -> CommandCalled:
    """A command with its options, as Discord has typed them."""
    data = _data(interaction)
    name, given = _command(data)
    resolved = data.get("resolved", {})
    room, thread = place(interaction)
    return CommandCalled(
        id=f"interaction:{interaction.id}",
        platform=NAME,
        community=str(interaction.guild_id or ""),
        at=instant(interaction.id),
        who=who(interaction),
        room=room,
        thread=thread,
        handle=handle(interaction),
        command=name,
        options={option["name"]: _value(option, resolved) for option in given},
        people=dict(_people(resolved)),
    )


def on_message(interaction: Interaction, custom: Pressed) -> dict[str, Any]:
    """Where and by whom; in a private message the button or form itself names the server."""
    room, thread = place(interaction)
    message = interaction.message
    return {
        "id": f"interaction:{interaction.id}",
        "platform": NAME,
        "community": str(interaction.guild_id or custom.community or ""),
        "at": instant(interaction.id),
        "who": who(interaction),
        "room": room,
        "thread": thread,
        "message": native(str(message.channel.id), str(message.id), room) if message else None,
        "handle": handle(interaction),
    }


def typed(interaction: Interaction) -> Typed | None:
    """Where the member is typing."""
    name, given = _command(_data(interaction))
    for option in given:
        if option.get("focused"):
            return Typed(name, option["name"], str(option["value"]), option["type"])
    return None


def custom_id(interaction: Interaction) -> str:
    """What the form that was sent is called."""
    return str(_data(interaction)["custom_id"])


def _data(interaction: Interaction) -> Mapping[str, Any]:
    data: Any = interaction.data
    return data if data is not None else {}


def _value(option: Mapping[str, Any], resolved: Mapping[str, Any]) -> Any:
    if option["type"] != FILE:
        return option["value"]
    file = resolved["attachments"][option["value"]]
    return {"name": file["filename"], "address": file["url"], "size": file["size"]}


def _people(resolved: Mapping[str, Any]) -> Iterator[tuple[str, Person]]:
    """Whom the options name; one who is not in the server is no member of it."""
    users = resolved.get("users", {})
    for id, member in resolved.get("members", {}).items():
        name = member.get("nick") or name_of(users[id])
        yield id, Person(id, name, bot=bool(users[id].get("bot")))


def _command(data: Mapping[str, Any]) -> tuple[str, Sequence[Mapping[str, Any]]]:
    """A command's whole name, and the options behind it."""
    names, options = zip(*_levels(data), strict=True)
    return " ".join(names), options[-1]


def _levels(data: Mapping[str, Any]) -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    options = data.get("options", ())
    yield data["name"], options
    if options and options[0]["type"] in SUBCOMMANDS:
        yield from _levels(options[0])


def place(interaction: Interaction) -> tuple[str | None, str | None]:
    """The room where it was done, and the thread if it was in one; neither in private."""
    channel = interaction.channel
    if interaction.guild_id is None or channel is None:
        return None, None
    if isinstance(channel, discord.Thread):
        return str(channel.parent_id), str(channel.id)
    return str(channel.id), None
