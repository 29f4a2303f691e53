"""A guild itself: its settings, its raid switch, its log, what newcomers are shown."""

from tests.standins.discord import about, bits, permissions
from tests.standins.discord.refusals import Refused
from tests.standins.discord.routing import Call, route
from tests.standins.discord.shapes import Wire

SETTABLE = ("name", "description", "preferred_locale", "system_channel_id", "rules_channel_id")


@route("GET", "/guilds/{guild}")
async def guild(call: Call) -> Wire:
    found = about.guild(call)
    if call.query.get("with_counts") == "true":
        count = call.discord.world.count(found["id"])
        return {**found, "approximate_member_count": count, "approximate_presence_count": 1}
    return found


@route("PATCH", "/guilds/{guild}", needs=bits.MANAGE_GUILD)
async def change(call: Call) -> Wire:
    found = about.guild(call)
    found |= {key: call.body[key] for key in SETTABLE if key in call.body}
    call.discord.tell("GUILD_UPDATE", found, guild=found["id"])
    call.discord.audit.keep(call, 1, found["id"])
    return found


@route("DELETE", "/users/@me/guilds/{guild}")
async def leave(call: Call) -> None:
    found, world = about.guild(call), call.discord.world
    call.discord.tell("GUILD_DELETE", {"id": found["id"]}, guild=found["id"])
    del world.members[found["id"]][world.bot["id"]]


@route("PUT", "/guilds/{guild}/incident-actions", needs=bits.MANAGE_GUILD)
async def incidents(call: Call) -> Wire:
    found = about.guild(call)
    keys = ("invites_disabled_until", "dms_disabled_until")
    data = dict(found["incidents_data"] or dict.fromkeys(keys))
    found["incidents_data"] = data | {key: call.body[key] for key in keys if key in call.body}
    call.discord.tell("GUILD_UPDATE", found, guild=found["id"])
    told: Wire = found["incidents_data"]
    return told


@route("GET", "/guilds/{guild}/audit-logs", needs=bits.VIEW_AUDIT_LOG)
async def audit_log(call: Call) -> Wire:
    found, limit = about.guild(call), about.page(call, 50, 100)
    entries = call.discord.audit.of(found["id"])
    for key in ("action_type", "user_id"):
        if key in call.query:
            entries = [each for each in entries if str(each[key]) == call.query[key]]
    empty = ("application_commands", "auto_moderation_rules", "guild_scheduled_events")
    told: Wire = {key: [] for key in (*empty, "integrations", "threads", "webhooks")}
    return told | {"audit_log_entries": entries[:limit], "users": [call.discord.world.bot]}


@route("GET", "/guilds/{guild}/welcome-screen")
async def welcome_screen(call: Call) -> Wire:
    found = about.guild(call)
    world = call.discord.world
    own = permissions.of(world, world.bot["id"], found)
    if "WELCOME_SCREEN_ENABLED" not in found["features"] and not own & bits.MANAGE_GUILD:
        raise Refused(10069)
    return {"description": found["description"], "welcome_channels": []}


@route("GET", "/guilds/{guild}/onboarding")
async def onboarding(call: Call) -> Wire:
    shown: Wire = {"prompts": [], "default_channel_ids": [], "enabled": False, "mode": 0}
    return {"guild_id": about.guild(call)["id"], **shown}


@route("GET", "/guilds/{guild}/roles/member-counts")
async def counts(call: Call) -> dict[str, int]:
    found = about.guild(call)
    members = call.discord.world.members[found["id"]].values()
    ids = [role["id"] for role in found["roles"] if role["id"] != found["id"]]
    return {id: sum(id in member["roles"] for member in members) for id in ids}
