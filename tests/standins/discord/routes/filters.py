"""AutoMod: a guild's rules against words, spam and mass mentions."""

from tests.standins.discord import about, bits, permissions
from tests.standins.discord.refusals import Refused, insist
from tests.standins.discord.routing import Call, route
from tests.standins.discord.rules.guilds import KEYWORD, TIMEOUT_ACTION, filter_rule
from tests.standins.discord.shapes import Wire

RULES = "/guilds/{guild}/auto-moderation/rules"
SETTABLE = ("name", "actions", "enabled", "exempt_roles", "exempt_channels", "trigger_metadata")


def here(call: Call) -> dict[str, Wire]:
    return call.discord.filters.setdefault(about.guild(call)["id"], {})


def of(call: Call) -> Wire:
    """Raises: Refused, unknown rule."""
    found = here(call).get(call.at["rule"])
    if found is None:
        raise Refused(0, status=404, message="404: Not Found")
    return found


def timing_out(call: Call) -> None:
    """Raises: Refused, 50013 for a time out that the bot might not give itself."""
    if any(action["type"] == TIMEOUT_ACTION for action in call.body.get("actions") or ()):
        permissions.insist(call.discord.world, about.guild(call), bits.MODERATE_MEMBERS)


@route("GET", RULES, needs=bits.MANAGE_GUILD)
async def listed(call: Call) -> list[Wire]:
    return list(here(call).values())


@route("GET", RULES + "/{rule}", needs=bits.MANAGE_GUILD)
async def one(call: Call) -> Wire:
    return of(call)


def complete(rule: Wire) -> None:
    """Fill in what a rule has even where nobody said so."""
    if rule["trigger_type"] == KEYWORD:
        empty: Wire = {"keyword_filter": [], "regex_patterns": [], "allow_list": []}
        rule["trigger_metadata"] = empty | rule["trigger_metadata"]
    rule["actions"] = [{"metadata": {}, **each} for each in rule["actions"]]


@route("POST", RULES, needs=bits.MANAGE_GUILD)
async def make(call: Call) -> Wire:
    world, guild, body = call.discord.world, about.guild(call), call.body
    insist(filter_rule(body, list(here(call).values())))
    timing_out(call)
    rule: Wire = {
        "id": world.clock.snowflake(),
        "guild_id": guild["id"],
        "creator_id": world.bot["id"],
        "event_type": body["event_type"],
        "trigger_type": body["trigger_type"],
        "trigger_metadata": {},
        "enabled": False,
        "exempt_roles": [],
        "exempt_channels": [],
        **{key: body[key] for key in SETTABLE if body.get(key) is not None},
    }
    complete(rule)
    here(call)[rule["id"]] = rule
    call.discord.tell("AUTO_MODERATION_RULE_CREATE", rule, guild=guild["id"])
    return rule


@route("PATCH", RULES + "/{rule}", needs=bits.MANAGE_GUILD)
async def change(call: Call) -> Wire:
    rule = of(call)
    timing_out(call)
    rule |= {key: call.body[key] for key in SETTABLE if call.body.get(key) is not None}
    complete(rule)
    call.discord.tell("AUTO_MODERATION_RULE_UPDATE", rule, guild=rule["guild_id"])
    return rule


@route("DELETE", RULES + "/{rule}", needs=bits.MANAGE_GUILD)
async def delete(call: Call) -> None:
    rule = here(call).pop(of(call)["id"])
    call.discord.tell("AUTO_MODERATION_RULE_DELETE", rule, guild=rule["guild_id"])
