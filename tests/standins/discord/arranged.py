"""How the small world differs for one test: permissions, roles, overwrites, and what is full."""

from typing import Any

from tests.standins.discord import Standin, bits
from tests.standins.discord.bodies import bodies_of
from tests.standins.discord.clock import iso
from tests.standins.discord.packaged import packaged_copy
from tests.standins.discord.strictness import Arrange

DAY = 86_400


def packaged(discord: Standin) -> None:
    """Bodies are held against the npm package, whatever other description there is."""
    file = packaged_copy()
    assert file, "make clients"
    discord.bodies = bodies_of(file)


def without(*taken: int) -> Arrange:
    """The bot and everyone lose some permissions."""

    def take(discord: Standin) -> None:
        for role in discord.world.guild["roles"]:
            role["permissions"] = str(int(role["permissions"]) & ~bits.combined(taken))

    return take


def granted(*given: int) -> Arrange:
    def give(discord: Standin) -> None:
        role = own_role(discord)
        role["permissions"] = str(int(role["permissions"]) | bits.combined(given))

    return give


def own_role(discord: Standin) -> Any:
    return next(role for role in discord.world.guild["roles"] if role["managed"])


def overwritten(room: str, who: str, *, allow: int = 0, deny: int = 0) -> Arrange:
    """A channel's overwrite for "everyone", "role" (the bot's) or "bot"."""

    def write(discord: Standin) -> None:
        world = discord.world
        ids = {
            "everyone": world.guild["id"],
            "role": own_role(discord)["id"],
            "bot": world.bot["id"],
        }
        one = {"id": ids[who], "type": int(who == "bot"), "allow": str(allow), "deny": str(deny)}
        world.room(room)["permission_overwrites"].append(one)

    return write


def all_of(*steps: Arrange) -> Arrange:
    def run(discord: Standin) -> None:
        for step in steps:
            step(discord)

    return run


def ops_above(discord: Standin) -> None:
    discord.world.guild["roles"][-1]["position"] = 9


def she_has_ops(discord: Standin) -> None:
    amy_of(discord)["roles"] = [discord.world.guild["roles"][-1]["id"]]


def she_has_the_bots_role(discord: Standin) -> None:
    amy_of(discord)["roles"] = [own_role(discord)["id"]]


def amy_of(discord: Standin) -> Any:
    here = discord.world.members[discord.world.guild["id"]].values()
    return next(member for member in here if member["user"]["username"] == "amy")


def she_is_administrator(discord: Standin) -> None:
    she_has_ops(discord)
    discord.world.guild["roles"][-1]["permissions"] = str(bits.ADMINISTRATOR)


def she_owns(discord: Standin) -> None:
    discord.world.guild["owner_id"] = amy_of(discord)["user"]["id"]


def out_of_the_guild(discord: Standin) -> None:
    del discord.world.members[discord.world.guild["id"]][discord.world.bot["id"]]


def bot_timed_out(discord: Standin) -> None:
    own = discord.world.members[discord.world.guild["id"]][discord.world.bot["id"]]
    own["communication_disabled_until"] = iso(discord.clock.ms + 60_000)


def no_member_intent(discord: Standin) -> None:
    discord.world.switch_off(bits.GUILD_MEMBERS)


def make_rules(discord: Standin) -> None:
    rules = {str(n): {"trigger_type": 1} for n in range(6)}
    discord.filters[discord.world.guild["id"]] = rules


def full_of_invites(discord: Standin) -> None:
    discord.most_invites = 0


def full_of_roles(discord: Standin) -> None:
    for number in range(248):
        discord.world.add_role(discord.world.guild, str(number))


def full_of_channels(discord: Standin) -> None:
    for number in range(498):
        discord.world.add_channel(discord.world.guild, str(number))


def full_of_events(discord: Standin) -> None:
    discord.events[discord.world.guild["id"]] = {str(n): {"status": 1} for n in range(100)}


def expired(discord: Standin) -> None:
    discord.clock.move(2 * DAY)


def an_invite(discord: Standin) -> None:
    guild = discord.world.guild
    discord.world.invites["here"] = {
        "code": "here",
        "guild": {"id": guild["id"]},
        "channel": {"id": discord.world.room("general")["id"]},
        "expires_at": iso(discord.clock.ms + DAY * 1000),
    }
