"""Application commands, everywhere and by guild."""

from collections import deque

from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, Handler, route
from tests.standins.discord.rules.commands import CREATES_A_DAY, MOST, kind
from tests.standins.discord.shapes import Wire

EVERYWHERE = "/applications/{application}/commands"
IN_GUILD = "/applications/{application}/guilds/{guild}/commands"
DAY = 86_400_000

Key = tuple[int, str]


class Creates:
    """How many commands were created in a day, by guild; 200 and no more."""

    def __init__(self) -> None:
        self.a_day = CREATES_A_DAY
        self._made: dict[str, deque[int]] = {}

    def take(self, place: str, count: int, now: int) -> None:
        """Raises: Refused, 30034, and then none of them is created."""
        made = self._made.setdefault(place, deque())
        while made and made[0] <= now - DAY:
            made.popleft()
        if len(made) + count > self.a_day:
            raise Refused(30034)
        made.extend([now] * count)


def place(call: Call) -> str:
    """The guild of a path, or "" for everywhere.

    Raises: Refused, 20012 for an application that is another's, 50001 for a guild that invited
    the bot without the scope applications.commands.
    """
    if call.at["application"] != call.discord.world.application["id"]:
        raise Refused(20012)
    if call.at.get("guild") in call.discord.world.unscoped:
        raise Refused(50001)
    return call.at.get("guild", "")


def here(call: Call) -> dict[str, Wire]:
    return call.discord.world.commands.setdefault(place(call), {})


def keyed(commands: dict[str, Wire]) -> dict[Key, Wire]:
    return {(kind(each), each["name"]): each for each in commands.values()}


def registered(call: Call, body: Wire, old: Wire | None) -> Wire:
    """A command in wire form; one of the same name keeps its id."""
    world, guild = call.discord.world, call.at.get("guild")
    made = {
        "id": old["id"] if old else world.clock.snowflake(),
        "application_id": world.application["id"],
        "version": world.clock.snowflake(),
        "type": 1,
        "description": "",
        "options": [],
        "nsfw": False,
        "dm_permission": True,
        "contexts": None,
        "integration_types": [0],
        "name_localizations": None,
        "description_localizations": None,
        **body,
    }
    made["description"] = made["description"] or ""
    made["integration_types"] = made["integration_types"] or [0]
    needed = body.get("default_member_permissions")
    made["default_member_permissions"] = None if needed is None else str(needed)
    return {**made, "guild_id": guild} if guild else made


async def put(call: Call) -> list[Wire]:
    old = keyed(here(call))
    fresh = [body for body in call.body if (kind(body), body["name"]) not in old]
    call.discord.creates.take(place(call), len(fresh), call.discord.clock.ms)
    made = [registered(call, body, old.get((kind(body), body["name"]))) for body in call.body]
    call.discord.world.commands[place(call)] = {each["id"]: each for each in made}
    return made


async def post(call: Call) -> Wire:
    old = keyed(here(call)).get((kind(call.body), call.body["name"]))
    if old is None:
        of_kind = sum(kind(each) == kind(call.body) for each in here(call).values())
        if of_kind >= MOST[kind(call.body)]:
            raise Refused(30032)
        call.discord.creates.take(place(call), 1, call.discord.clock.ms)
    made = registered(call, call.body, old)
    here(call)[made["id"]] = made
    return made


async def listed(call: Call) -> list[Wire]:
    return list(here(call).values())


async def one(call: Call) -> Wire:
    found = here(call).get(call.at["command"])
    if found is None:
        raise Refused(10063)
    return found


async def change(call: Call) -> Wire:
    found = await one(call)
    made = registered(call, {**found, **call.body}, found)
    here(call)[made["id"]] = made
    return made


async def delete(call: Call) -> None:
    del here(call)[(await one(call))["id"]]


OF_ALL: tuple[tuple[str, Handler], ...] = (("PUT", put), ("POST", post), ("GET", listed))
OF_ONE: tuple[tuple[str, Handler], ...] = (("GET", one), ("PATCH", change), ("DELETE", delete))
for template in (EVERYWHERE, IN_GUILD):
    for method, handler in OF_ALL:
        route(method, template)(handler)
    for method, handler in OF_ONE:
        route(method, template + "/{command}")(handler)
