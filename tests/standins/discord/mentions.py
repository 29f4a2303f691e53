"""Whom a message pings: what its text names, as far as its allowed_mentions let it."""

import re
from typing import Any

from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World

USER, ROLE = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")
ANYBODY = {"parse": ["users", "roles", "everyone"]}


def of(world: World, message: Wire, guild: str, allowed: Any = None, *, all: bool = True) -> Wire:
    """The keys of a message that say whom it pings; `all`: its author may ping everyone."""
    allowed = ANYBODY if allowed is None else allowed
    users = _named(USER, message["content"], allowed, "users")
    roles = _named(ROLE, message["content"], allowed, "roles")
    replied = message.get("referenced_message")
    if replied and allowed.get("replied_user", allowed is ANYBODY):
        users.append(replied["author"]["id"])
    everyone = EVERYONE.search(message["content"]) and "everyone" in allowed.get("parse", [])
    here = {role["id"]: role for role in world.guilds[guild]["roles"]} if guild else {}
    pinged = [id for id in roles if id in here and (all or here[id]["mentionable"])]
    return {
        "mentions": [
            _mention(world, id, guild) for id in dict.fromkeys(users) if id in world.users
        ],
        "mention_roles": list(dict.fromkeys(pinged)),
        "mention_everyone": bool(everyone and guild and all),
    }


def _named(pattern: re.Pattern[str], content: str, allowed: Wire, kind: str) -> list[str]:
    found = pattern.findall(content)
    if kind in allowed.get("parse", []):
        return found
    listed = {str(id) for id in allowed.get(kind) or []}
    return [id for id in found if id in listed]


def _mention(world: World, id: str, guild: str) -> Wire:
    member = world.members.get(guild, {}).get(id)
    if member is None:
        return world.users[id]
    return {**world.users[id], "member": {k: v for k, v in member.items() if k != "user"}}
