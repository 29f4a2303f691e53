"""The undocumented search for members, which tells by which invite somebody came.

Any day Discord may take it away: a test may switch it off, and its index is late.
"""

from typing import Any

from tests.standins.discord import about, bits
from tests.standins.discord.refusals import Refused, between, insist
from tests.standins.discord.routing import Call, route
from tests.standins.discord.rules.guilds import instant
from tests.standins.discord.shapes import Wire

MOST_VALUES, MOST = 10, 1_000


class Index:
    """How a test finds the search: there or not, indexed or not, and how far behind it is."""

    def __init__(self) -> None:
        self.there = True
        self.indexed = True
        self.behind = 20.0  # seconds that a member is missing from it
        self.origins: dict[tuple[str, str], Wire] = {}

    def came(self, guild: str, user: str, *, code: str | None, source: int, by: str | None) -> None:
        """Keep how somebody joined: the invite's code, Discord's number for the way, by whom."""
        origin = {"source_invite_code": code, "join_source_type": source, "inviter_id": by}
        self.origins[guild, user] = origin

    def of(self, guild: str, user: str) -> Wire:
        nothing = {"source_invite_code": None, "join_source_type": 0, "inviter_id": None}
        return self.origins.get((guild, user), nothing)


@route("POST", "/guilds/{guild}/members-search", needs=bits.MANAGE_GUILD)
async def search(call: Call) -> Any:
    guild, index, world = about.guild(call), call.discord.index, call.discord.world
    if not index.there:
        raise Refused(0, status=404, message="404: Not Found")
    if not world.enabled(bits.GUILD_MEMBERS):
        raise Refused(50001)
    if not index.indexed:
        raise Refused(110000, extra={"retry_after": 5, "documents_indexed": 0})
    limit = call.body.get("limit", 25)
    if not 1 <= int(limit) <= MOST:
        insist([between(1, MOST, "limit")])
    known = world.clock.ms - round(index.behind * 1000)
    found = [
        {"member": member, "integration_type": None, **index.of(guild["id"], id)}
        for id, member in world.members[guild["id"]].items()
        if (instant(member["joined_at"]) or 0) <= known and matches(call, guild, member)
    ]
    totals = {"page_result_count": len(found[:limit]), "total_result_count": len(found)}
    return {"guild_id": guild["id"], "members": found[:limit], **totals}


def matches(call: Call, guild: Wire, member: Wire) -> bool:
    every = call.body.get("and_query") or {}
    some = call.body.get("or_query") or {}
    own = {
        "user_id": member["user"]["id"],
        **call.discord.index.of(guild["id"], member["user"]["id"]),
    }
    own["guild_joined_at"] = instant(member["joined_at"])
    fits = all(holds(own.get(key), asked, key) for key, asked in every.items())
    return fits and (
        not some or any(holds(own.get(key), asked, key) for key, asked in some.items())
    )


def holds(value: Any, asked: Wire, key: str) -> bool:
    """Whether a member's value is among those asked for, or in their range.

    Raises: Refused, 50035 for more than ten.
    """
    span = asked.get("range")
    if span is not None:
        return bool(span.get("gte", value) <= value <= span.get("lte", value))
    wanted = asked.get("or_query") or ()
    if len(wanted) > MOST_VALUES:
        insist([between(1, MOST_VALUES, "and_query", key, "or_query")])
    return str(value) in {str(each) for each in wanted}
