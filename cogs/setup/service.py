"""What a community still needs, and what was meant by what an operator wrote."""

import re
from typing import Any

from bot.communities import Community
from bot.errors import UserError
from bot.kinds import near_zone, parse_time, parse_zone

NEEDED = ("lobby", "ops")  # rooms without which nothing can be said
MINUTE_MS, MANY = 60_000, 50  # so many posts a day stand in the form where nothing bounds them
SITE = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.IGNORECASE)


def missing(home: Community) -> tuple[str, ...]:
    """What must be there before members may read the bot: rooms by role, and `zone`."""
    rooms = tuple(role for role in NEEDED if role not in home.rooms)
    return rooms if "zone" in home.chosen | home.fixed or not home.by_itself else (*rooms, "zone")


def may_rehearse(home: Community) -> bool:
    """Whether the bot has what it needs to show operators what it would say."""
    return home.stage == "new" and all(role in home.rooms for role in NEEDED)


def zone(written: str) -> str:
    """The zone's name; raises UserError with one that is near, if one is."""
    given = written.strip()
    try:
        return parse_zone(given)
    except ValueError:
        near = near_zone(given)
    if near is None:
        raise UserError("no-such-zone", zone=given)
    raise UserError("zone-near", zone=given, near=near)


def pace(home: Community) -> dict[str, Any]:
    """What the community wants of scripts, as its form has it: posts, minutes and wall times."""
    quiet = home.quiet.plain() if home.quiet else {}
    return {
        "posts": MANY if home.pace.routine_per_day is None else home.pace.routine_per_day,
        "pause": home.pace.gap // MINUTE_MS,
        "begins": quiet.get("from", ""),
        "ends": quiet.get("until", ""),
        "then": quiet.get("then", "hold"),
    }


def quiet(begins: str, ends: str, then: str) -> dict[str, str]:
    """The quiet hours as settings have them, empty for none; raises UserError for what is none."""
    times = [_time(written) for written in (begins, ends) if written.strip()]
    if not times:
        return {}
    if len(set(times)) < 2:
        raise UserError("half-a-night")
    return {"from": times[0], "until": times[1], "then": then}


def _time(written: str) -> str:
    try:
        return f"{parse_time(written):%H:%M}"
    except ValueError:
        raise UserError("not-a-time", time=written.strip()) from None


def sites(written: str) -> tuple[str, ...]:
    """The hosts that stand in a text, in the order given; raises UserError for what is none."""
    found = []
    for word in re.split(r"[\s,;，；、]+", written.strip()):
        host = word.lower().removeprefix("https://").removeprefix("http://").partition("/")[0]
        if host and not SITE.fullmatch(host):
            raise UserError("not-a-site", site=word)
        if host:
            found.append(host.removeprefix("www."))
    return tuple(dict.fromkeys(found))
