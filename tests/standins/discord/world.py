"""What exists in the stand-in: guilds, channels, members, messages, all in Discord's wire form."""

import base64
from typing import Any

from tests.standins.discord import bits, shapes
from tests.standins.discord.clock import Clock
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import FOUNDED, Wire

HIDDEN = 20_000
YEAR = 365 * 24 * 3_600_000
SECRET = "c3RhbmQtaW4.no-secret-of-anybody"  # what a token ends with; the first part names the bot


class World:
    """The state; it tells nobody. What happens to it stands in the files named by nouns."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.founded = clock.ms - YEAR  # when the first guild was made
        self.users: dict[str, Wire] = {}
        self.guilds: dict[str, Wire] = {}
        self.channels: dict[str, Wire] = {}  # threads and private channels, too
        self.privates: dict[str, Wire] = {}  # the bot's private channels, by user
        self.rooms: dict[str, dict[str, Wire]] = {}  # a guild's channels, by guild
        self.members: dict[str, dict[str, Wire]] = {}
        self.crowds: dict[str, int] = {}  # members that are only counted, by guild
        self.bans: dict[str, dict[str, Wire]] = {}
        self.wrote: dict[tuple[str, str], int] = {}  # channel and user: when they last wrote
        self.messages: dict[str, dict[str, Wire]] = {}  # by channel, oldest first
        self.invites: dict[str, Wire] = {}
        self.commands: dict[str, dict[str, Wire]] = {}  # by guild, "" = everywhere
        self.opened: set[str] = set()  # commands that a server's own settings open to everybody
        self.files: dict[str, File] = {}  # by the path of their address
        self.hidden: dict[str, tuple[str, Wire]] = {}  # ephemeral: message, and who sees it
        self.unscoped: set[str] = set()  # guilds that invited the bot without commands
        self.locales: dict[str, str] = {}  # what language a user's client is in
        self.doors: set[str] = set()  # users that take no private messages
        self.reactors: dict[tuple[str, str], list[str]] = {}  # users, by message and emoji
        self.owner = self.add_user("Owner")
        self.bot = self.add_user("Plaza Bot", bot=True)
        self.application = shapes.application(self.bot["id"], "Plaza Bot", self.owner)
        for intent in (bits.GUILD_MEMBERS, bits.MESSAGE_CONTENT):
            self.switch_on(intent)
        self.token = f"{base64.b64encode(self.bot['id'].encode()).decode().rstrip('=')}.{SECRET}"

    @property
    def guild(self) -> Wire:
        """The first guild, the one that most tests are about."""
        return next(iter(self.guilds.values()))

    def switch_on(self, intent: int) -> None:
        """Enable a privileged intent, as on the portal's page."""
        self.application["flags"] |= bits.FLAGS_OF[intent][1]

    def switch_off(self, intent: int) -> None:
        """Disable a privileged intent."""
        for flag in bits.FLAGS_OF[intent]:
            self.application["flags"] &= ~flag

    def enabled(self, intent: int) -> bool:
        """Whether the application may use a privileged intent."""
        return any(self.application["flags"] & flag for flag in bits.FLAGS_OF[intent])

    def add_user(self, name: str, *, bot: bool = False, age: float = YEAR) -> Wire:
        """Somebody with an account, made so many ms ago."""
        id = self.clock.snowflake(self.clock.ms - round(age))
        self.users[id] = shapes.user(id, name, bot=bot)
        return self.users[id]

    def add_guild(self, name: str, *, crowd: int = 0, owner: Wire | None = None) -> Wire:
        """A guild with the owner and the bot in it; the bot has a role of its own."""
        owner = owner or self.owner
        # One ms apart: shards are told from these bits, and guilds of one ms would share one.
        id = self.clock.snowflake(self.founded - len(self.guilds))
        guild = shapes.guild(id, name, owner["id"])
        self.guilds[id] = guild
        self.members[id], self.rooms[id], self.bans[id] = {}, {}, {}
        self.crowds[id] = crowd
        guild["roles"].append(shapes.role(id, "@everyone", bits.combined(bits.EVERYONE), 0))
        own = self.add_role(guild, self.bot["username"], bits.combined(bits.BOT))
        own |= {"managed": True, "tags": {"bot_id": self.bot["id"]}}
        self.add_member(guild, owner, FOUNDED)
        self.add_member(guild, self.bot, FOUNDED)["roles"] = [own["id"]]
        return guild

    def add_role(self, guild: Wire, name: str, permissions: int = 0) -> Wire:
        """A role above @everyone and below all others."""
        for other in guild["roles"]:
            other["position"] += other["id"] != guild["id"]
        role = shapes.role(self.clock.snowflake(), name, permissions, 1)
        guild["roles"].append(role)
        return role

    def add_channel(self, guild: Wire, name: str, **fields: Any) -> Wire:
        """A text channel below the others, or another kind by its fields."""
        rooms = self.rooms[guild["id"]]
        made = shapes.text_channel(self.clock.snowflake(), guild["id"], name, len(rooms))
        channel = {**made, **fields}
        self.channels[channel["id"]] = rooms[channel["id"]] = channel
        return channel

    def add_member(self, guild: Wire, who: Wire, joined_at: str = "") -> Wire:
        """A user in a guild."""
        member = shapes.member(who, joined_at or self.clock.iso())
        self.members[guild["id"]][who["id"]] = member
        return member

    def private(self, who: Wire) -> Wire:
        """The private channel of the bot with a user, made when first asked for."""
        if who["id"] not in self.privates:
            channel = shapes.private_channel(self.clock.snowflake(), who)
            self.channels[channel["id"]] = self.privates[who["id"]] = channel
        return self.privates[who["id"]]

    def count(self, guild: str) -> int:
        """How many members a guild has."""
        return len(self.members[guild]) + self.crowds[guild]

    def guild_of(self, id: str) -> Wire:
        """Raises: Refused, unknown or one that the bot is not in."""
        if id not in self.guilds or self.bot["id"] not in self.members[id]:
            raise Refused(10004)
        return self.guilds[id]

    def channel(self, id: str) -> Wire:
        """Raises: Refused, unknown channel."""
        if id not in self.channels:
            raise Refused(10003)
        return self.channels[id]

    def member(self, guild: str, user: str) -> Wire:
        """Raises: Refused, unknown member."""
        if user not in self.members.get(guild, {}):
            raise Refused(10007)
        return self.members[guild][user]

    def message(self, channel: str, id: str) -> Wire:
        """Raises: Refused, unknown message."""
        if id not in self.messages.get(channel, {}):
            raise Refused(10008)
        return self.messages[channel][id]

    def hide(self, message: Wire, user: str) -> None:
        """Keep a message that one user alone sees."""
        self.hidden[message["id"]] = (user, message)
        while len(self.hidden) > HIDDEN:
            del self.hidden[next(iter(self.hidden))]

    def unhide(self, id: str) -> bool:
        """Drop a hidden message; false where there is none."""
        return self.hidden.pop(id, None) is not None

    def shown(self, channel: str, id: str) -> Wire | None:
        """A message, be it one for all or for one."""
        if id in self.hidden:
            return self.hidden[id][1]
        return self.messages.get(channel, {}).get(id)

    def room(self, name: str, guild: Wire | None = None) -> Wire:
        """A channel of a guild by its name.

        Raises: LookupError.
        """
        guild = guild or self.guild
        for channel in self.rooms[guild["id"]].values():
            if channel["name"] == name.removeprefix("#"):
                return channel
        raise LookupError(f"{guild['name']} has no channel #{name}")


def small_world(clock: Clock) -> World:
    """One guild, Plaza: general, check-in and ops, the last for the role ops and the bot alone."""
    world = World(clock)
    guild = world.add_guild("Plaza")
    ops = world.add_role(guild, "ops")
    for name in ("general", "check-in", "ops"):
        world.add_channel(guild, name)
    own = world.members[guild["id"]][world.bot["id"]]["roles"][0]
    view = str(bits.VIEW_CHANNEL)
    world.room("ops")["permission_overwrites"] = [
        {"id": guild["id"], "type": 0, "allow": "0", "deny": view},
        {"id": ops["id"], "type": 0, "allow": view, "deny": "0"},
        {"id": own, "type": 0, "allow": view, "deny": "0"},
    ]
    return world
