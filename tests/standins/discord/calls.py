"""What a person's client makes of a command: its registered options, checked and resolved."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits, drafts, permissions
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.people import Person

SUBCOMMAND, GROUP, TEXT, WHOLE, BOOLEAN, USER, CHANNEL, ROLE, ANY, NUMBER, FILE = range(1, 12)
CHAT, ON_USER, ON_MESSAGE = 1, 2, 3
PLAIN: dict[int, tuple[type, ...]] = {TEXT: (str,), WHOLE: (int,), BOOLEAN: (bool,)}
PLAIN[NUMBER] = (int, float)


class Impossible(AssertionError):
    """A person's client does not let them do that."""


def offered(person: "Person", channel: Wire, kind: int = CHAT) -> list[Wire]:
    """The commands that a person's client shows in a channel."""
    world, guild = person.discord.world, channel.get("guild_id")
    here = list(world.commands.get("", {}).values())
    if guild:
        here = [*world.commands.get(guild, {}).values(), *here]
    return [each for each in here if each["type"] == kind and _usable(person, channel, each)]


def _usable(person: "Person", channel: Wire, command: Wire) -> bool:
    context = 0 if "guild_id" in channel else 1
    if command["contexts"] is not None and context not in command["contexts"]:
        return False
    if context:
        return bool(command.get("dm_permission", True))
    own = permissions.of(person.discord.world, person.id, channel)
    if not own & bits.USE_APPLICATION_COMMANDS:
        return False
    needed = command["default_member_permissions"]
    opened = command["id"] in person.discord.world.opened
    if needed is None or opened or own & bits.ADMINISTRATOR:
        return True
    return int(needed) != 0 and own & int(needed) == int(needed)


def named(person: "Person", channel: Wire, text: str) -> tuple[Wire, list[Wire], list[Wire]]:
    """`/sop run` as the command, the subcommands on the way, and the options at its end.

    Raises: Impossible, where the client shows no such command.
    """
    words = text.removeprefix("/").split()
    shown = offered(person, channel)
    command = next((each for each in shown if each["name"] == words[0]), None)
    if command is None:
        names = ", ".join(sorted(f"/{each['name']}" for each in shown)) or "no command at all"
        raise Impossible(f"{person.name} sees no {text} in this channel, but {names}")
    way, options = [], command.get("options") or []
    for word in words[1:]:
        found = [each for each in options if each["name"] == word and each["type"] <= GROUP]
        if not found:
            raise Impossible(f"{text}: /{command['name']} has no {word}")
        way.append(found[0])
        options = found[0].get("options") or []
    if any(each["type"] <= GROUP for each in options):
        raise Impossible(f"{text} goes on: {', '.join(each['name'] for each in options)}")
    return command, way, options


def data(command: Wire, way: list[Wire], options: list[Wire], resolved: Wire) -> Wire:
    """The `data` of a call."""
    for step in reversed(way):
        options = [{"name": step["name"], "type": step["type"], "options": options}]
    made = {"id": command["id"], "name": command["name"], "type": command["type"]}
    made |= {"options": options, "resolved": resolved}
    return {**made, "guild_id": command["guild_id"]} if "guild_id" in command else made


def filled(person: "Person", options: list[Wire], given: Wire, resolved: Wire) -> list[Wire]:
    """The options that a person filled in, checked as their client does.

    Raises: Impossible.
    """
    known = {each["name"] for each in options}
    if unknown := set(given) - known:
        raise Impossible(f"no option {', '.join(sorted(unknown))}; there are {sorted(known)}")
    made = []
    for option in options:
        value = given.get(option["name"])
        if value is not None:
            plain = one(person, option, value, resolved)
            made.append({"name": option["name"], "type": option["type"], "value": plain})
        elif option.get("required"):
            raise Impossible(f"the option {option['name']} is required")
    return made


def one(person: "Person", option: Wire, value: Any, resolved: Wire) -> Any:
    """One option's value on the wire; what it names is put into resolved.

    Raises: Impossible, where the client would not take it.
    """
    kind, name = option["type"], option["name"]
    if option.get("choices"):
        for choice in option["choices"]:
            if value in (choice["value"], choice["name"]):
                return choice["value"]
        raise Impossible(f"{name} is none of its choices: {value!r}")
    if kind in (USER, CHANNEL, ROLE, ANY, FILE):
        return Resolver(person, resolved).of(kind, value, option)
    wanted = PLAIN[kind]
    if not isinstance(value, wanted) or (isinstance(value, bool) and kind != BOOLEAN):
        raise Impossible(f"{name} does not take {value!r}")
    size: Any = len(value) if isinstance(value, str) else value
    least, most = ("min_length", "max_length") if kind == TEXT else ("min_value", "max_value")
    low, high = option.get(least), option.get(most)
    if (low is not None and size < low) or (high is not None and size > high):
        raise Impossible(f"{name} must be between {low} and {high}: {value!r}")
    return value


class Resolver:
    """Turns what a test names into ids, and says in `resolved` what they are."""

    def __init__(self, person: "Person", resolved: Wire) -> None:
        self.person, self.resolved = person, resolved
        self.world = person.discord.world

    def of(self, kind: int, value: Any, option: Wire) -> str:
        """The id of a person, channel, role or file."""
        if kind == FILE:
            return self.file(value)
        if kind == CHANNEL:
            return self.channel(value, option.get("channel_types"))
        if kind == ROLE or (kind == ANY and self.role_named(value)):
            return self.role(value)
        return self.user(value)

    def user(self, value: Any) -> str:
        """A person, a user's object, an id, or a name."""
        user = self.person.discord.user_named(value)
        self.resolved.setdefault("users", {})[user["id"]] = user
        member = self.world.members.get(self.person.guild["id"], {}).get(user["id"])
        if member:
            mine = str(permissions.of(self.world, user["id"], self.person.guild))
            short = {k: v for k, v in member.items() if k not in ("user", "deaf", "mute")}
            self.resolved.setdefault("members", {})[user["id"]] = {**short, "permissions": mine}
        return str(user["id"])

    def channel(self, value: Any, kinds: list[int] | None) -> str:
        """A channel's object, id, or name."""
        channel = self.person.channel(value)
        if kinds and channel["type"] not in kinds:
            raise Impossible(f"a channel of type {channel['type']} is not offered: only {kinds}")
        mine = str(permissions.of(self.world, self.person.id, channel))
        bots = str(permissions.of(self.world, self.world.bot["id"], channel))
        told = {**channel, "permissions": mine, "app_permissions": bots}
        self.resolved.setdefault("channels", {})[channel["id"]] = told
        return str(channel["id"])

    def role_named(self, value: Any) -> Wire | None:
        wanted = value["id"] if isinstance(value, dict) else value
        roles = self.person.guild["roles"]
        return next((each for each in roles if wanted in (each["id"], each["name"])), None)

    def role(self, value: Any) -> str:
        """A role's object, id, or name."""
        role = self.role_named(value)
        if role is None:
            raise Impossible(f"there is no role {value!r}")
        self.resolved.setdefault("roles", {})[role["id"]] = role
        return str(role["id"])

    def file(self, value: Any) -> str:
        """A File, or a name and bytes."""
        if not isinstance(value, File):
            name, content = value
            value = File(name, content, "application/octet-stream")
        made = drafts.attachment(self.person.discord, "0", value)
        self.resolved.setdefault("attachments", {})[made["id"]] = {**made, "ephemeral": True}
        return str(made["id"])
