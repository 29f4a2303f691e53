"""A guild's scheduled events."""

from tests.standins.discord import about, bits, permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

EVENTS = "/guilds/{guild}/scheduled-events"
MOST = 100
SCHEDULED, ACTIVE = 1, 2
SETTABLE = ("name", "description", "scheduled_start_time", "scheduled_end_time", "status")
GIVEN = (*SETTABLE[:4], "entity_type", "entity_metadata", "channel_id", "privacy_level")


def here(call: Call) -> dict[str, Wire]:
    return call.discord.events.setdefault(about.guild(call)["id"], {})


def of(call: Call) -> Wire:
    """Raises: Refused, unknown event."""
    found = here(call).get(call.at["event"])
    if found is None:
        raise Refused(10070)
    return found


@route("GET", EVENTS)
async def listed(call: Call) -> list[Wire]:
    return list(here(call).values())


@route("GET", EVENTS + "/{event}")
async def one(call: Call) -> Wire:
    return of(call)


@route("POST", EVENTS, needs=bits.CREATE_EVENTS)
async def make(call: Call) -> Wire:
    world, guild = call.discord.world, about.guild(call)
    open = [each for each in here(call).values() if each["status"] in (SCHEDULED, ACTIVE)]
    if len(open) >= MOST:
        raise Refused(30038)
    event = {
        "id": world.clock.snowflake(),
        "guild_id": guild["id"],
        "creator_id": world.bot["id"],
        "creator": world.bot,
        "status": SCHEDULED,
        "entity_id": None,
        "user_count": 0,
        "image": None,
        "recurrence_rule": None,
        "guild_scheduled_event_exceptions": [],
        **{key: call.body.get(key) for key in GIVEN},
    }
    here(call)[event["id"]] = event
    call.discord.tell("GUILD_SCHEDULED_EVENT_CREATE", event, guild=guild["id"])
    return event


@route("PATCH", EVENTS + "/{event}")
async def change(call: Call) -> Wire:
    event = mine(call)
    event |= {key: call.body[key] for key in SETTABLE if key in call.body}
    call.discord.tell("GUILD_SCHEDULED_EVENT_UPDATE", event, guild=event["guild_id"])
    return event


@route("DELETE", EVENTS + "/{event}")
async def delete(call: Call) -> None:
    event = here(call).pop(mine(call)["id"])
    call.discord.tell("GUILD_SCHEDULED_EVENT_DELETE", event, guild=event["guild_id"])


def mine(call: Call) -> Wire:
    """An event that the bot may change: its own by one permission, others' by another.

    Raises: Refused, 50013.
    """
    event, world = of(call), call.discord.world
    own = event["creator_id"] == world.bot["id"]
    may = permissions.of(world, world.bot["id"], about.guild(call))
    if not may & bits.MANAGE_EVENTS and not (own and may & bits.CREATE_EVENTS):
        raise Refused(50013)
    return event
