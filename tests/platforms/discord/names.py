"""What a test calls communities, rooms, people and posts, and what they are in the stand-in."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.events import MemberEvent
from bot.events import Person as Native
from tests.standins.discord import Person, Standin, bits
from tests.standins.discord.shapes import FOUNDED, Wire

YEAR_MS = 365 * 86_400_000
OPERATORS = "operators"  # the role of those who hold rights
# What a member's client speaks; Latvian is none of the languages that Discord offers.
LOCALES = {"en": "en-US", "zh-CN": "zh-CN", "pt-BR": "pt-BR", "el": "el", "lv": "en-US"}


@dataclass
class Names:
    """Both ways; somebody is made when the test first speaks of them."""

    discord: Standin
    guilds: dict[str, Wire] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)  # of communities
    users: dict[str, Wire] = field(default_factory=dict)
    messages: dict[str, Wire] = field(default_factory=dict)  # by the test's name for the post

    def found(self, name: str, rooms: Iterable[str], language: str) -> Wire:
        """The server of a community; one that is there already gets the rooms that it lacks."""
        world = self.discord.world
        self.languages[name] = language
        guild = self.guilds.get(name)
        if guild is None:
            guild = self.guilds[name] = world.add_guild(name[:1].upper() + name[1:])
            world.add_role(guild, OPERATORS, bits.MANAGE_GUILD)
        there = {channel["name"] for channel in world.rooms[guild["id"]].values()}
        for room in dict.fromkeys(rooms):
            if room not in there:
                world.add_channel(guild, room)
        return guild

    def channel(self, community: str, room: str) -> Wire:
        """A room's channel. Raises LookupError where the server has none of that name."""
        return self.discord.world.room(room, self.guilds[community])

    def user(self, native: str, name: str = "", made_at: int | None = None) -> Wire:
        """Somebody's account, which is one in all communities; made a year ago, if not said."""
        if native not in self.users:
            age = YEAR_MS if made_at is None else self.discord.clock.ms - made_at
            self.users[native] = self.discord.world.add_user(name or native, age=age)
        return self.users[native]

    def native(self, user: str) -> str:
        """What the test calls the account with this id."""
        return next(name for name, each in self.users.items() if each["id"] == user)

    def community(self, guild: str) -> str:
        """What the test calls the server with this id."""
        return next(name for name, each in self.guilds.items() if each["id"] == guild)

    def person(self, event: MemberEvent) -> Person:
        """Who causes an event; who is no member yet was one before the bot came."""
        guild, user = self.guilds[event.community], self.account(event.community, event.who)
        members = self.discord.world.members[guild["id"]]
        if user["id"] not in members:
            self.dress(event, self.discord.world.add_member(guild, user, FOUNDED))
        return Person(self.discord, user, guild)

    def account(self, community: str, who: Native) -> Wire:
        """The account of somebody, with their client in the language that they speak."""
        user = self.user(who.native, who.name, who.made_at)
        spoken = who.language or self.languages[community]
        self.discord.world.locales[user["id"]] = LOCALES[spoken]
        return user

    def dress(self, event: MemberEvent, member: Wire) -> None:
        """The name and the role that somebody has in this server."""
        if event.who.name != member["user"]["global_name"]:
            member["nick"] = event.who.name
        if event.who.rights:
            roles = self.guilds[event.community]["roles"]
            member["roles"] = [each["id"] for each in roles if each["name"] == OPERATORS]
