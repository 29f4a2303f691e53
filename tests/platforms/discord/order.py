"""Who may write and who is out in the stand-in, as people and rooms of the fake chat have it."""

from dataclasses import replace

from bot.acts import Lock
from bot.platforms.fake import People, Rooms
from tests.platforms.discord.names import Names
from tests.standins.discord import bits, permissions
from tests.standins.discord.rules.guilds import instant
from tests.standins.discord.shapes import Wire


class Order:
    """Looks at the stand-in whenever a test does, so that tests ask one and the same."""

    def __init__(self, names: Names, people: People, rooms: Rooms) -> None:
        self._names = names
        self._world = names.discord.world
        self._people = people
        self._rooms = rooms
        self._were: set[tuple[str, str]] = set()  # members by community and person

    def look(self) -> None:
        """Make the people and the rooms what they are in the stand-in."""
        for community, guild in self._names.guilds.items():
            paused = (guild["incidents_data"] or {}).get("invites_disabled_until")
            self._rooms.paused[community] = (paused and instant(paused)) or 0
            for channel in self._world.rooms[guild["id"]].values():
                self._look_at_room(community, guild, channel)
            for native, user in self._names.users.items():
                self._look_at_person(community, guild, native, user)

    def _look_at_room(self, community: str, guild: Wire, channel: Wire) -> None:
        key = community, channel.get("name", "")
        self._rooms.slow[key] = int(channel.get("rate_limit_per_user") or 0)
        stranger = {"user": {"id": "0"}, "roles": []}
        own = permissions.in_guild(guild, stranger)
        overwrites = channel.get("permission_overwrites", [])
        own = permissions.overwritten(own, overwrites, guild["id"], stranger)
        if own & bits.SEND_MESSAGES:
            self._rooms.locked.pop(key, None)
        else:
            self._rooms.locked[key] = Lock(room=channel["id"])

    def _look_at_person(self, community: str, guild: Wire, native: str, user: Wire) -> None:
        key, member = (community, native), self._world.members[guild["id"]].get(user["id"])
        if user["id"] in self._world.bans[guild["id"]]:
            self._people.bans.add(key)
        else:
            self._people.bans.discard(key)
        if member is not None:
            until = member.get("communication_disabled_until")
            self._people.mute[key] = (until and instant(until)) or 0
            self._is_called(key, member)
            self._were.add(key)
        elif key in self._were:
            self._were.discard(key)
            self._is_out(key, guild, user)

    def _is_called(self, key: tuple[str, str], member: Wire) -> None:
        user, there = member["user"], self._people.persons.get(key)
        account = user["global_name"] or user["username"]
        name = member.get("nick") or account
        if there is not None and (there.name, there.account) != (name, account):
            self._people.persons[key] = replace(there, name=name, account=account)

    def _is_out(self, key: tuple[str, str], guild: Wire, user: Wire) -> None:
        if self._people.persons.pop(key, None) is None:
            return  # they went by themselves, as the test said
        log = self._names.discord.audit.of(guild["id"])
        reasons = [each.get("reason") for each in log if each["target_id"] == user["id"]]
        self._people.reasons[key] = next((each for each in reasons if each), "")
