"""The permissions of the invite address are enough for all that is shipped, and each is needed."""

import shutil
from pathlib import Path

import pytest

from bot.app import App
from bot.delivery import Done, Refused
from bot.effects import Effect, OpenThread, Pin, React, Say
from bot.platforms.discord import permissions
from bot.store.db import Tx
from tests.platforms.discord.outer import WORDS, Outer, outer
from tests.platforms.discord.test_doctor import LEAST
from tests.platforms.discord.test_whole import plaza
from tests.standins.discord import Standin, bits, open_standin
from tests.standins.discord.arranged import own_role

ROOT = Path(__file__).parents[3]
GUARD = (
    *(bits.KICK_MEMBERS, bits.BAN_MEMBERS, bits.MODERATE_MEMBERS, bits.MANAGE_MESSAGES),
    *(bits.MANAGE_CHANNELS, bits.MANAGE_ROLES, bits.MANAGE_GUILD),
    *(bits.MANAGE_NICKNAMES, bits.MANAGE_THREADS),
)
ENOUGH = bits.combined((*LEAST, bits.ATTACH_FILES, bits.CREATE_INSTANT_INVITE, *GUARD))
LONG = "x" * 2001  # such a text comes in a frame


def holds_only(discord: Standin, held: int) -> None:
    """The bot's role has these permissions, and nobody else's adds to them."""
    for role in discord.world.guild["roles"]:
        role["permissions"] = "0"
    own_role(discord)["permissions"] = str(held)


def ended(tx: Tx) -> dict[str, list[tuple[str, str]]]:
    """What came of all effects so far: kinds and reasons, by state."""
    found: dict[str, list[tuple[str, str]]] = {}
    for state, key, reason in tx.rows("SELECT state, key, reason FROM outbox ORDER BY id"):
        found.setdefault(state, []).append((key.split(":")[-2], reason or ""))
    return found


def run_all(tx: Tx, app: App) -> None:
    """Start each script that is there, whatever its times say."""
    (home,) = app.communities
    now = app.clock.now()
    for name in app.desk.names(home):
        script = app.desk.find(home, name)
        assert script is not None
        if not app.library.scripts[name].per_member:
            assert script.start(tx, f"test {name}", now)


async def test_all_shipped_scripts_and_cogs_get_by_with_the_permissions_of_the_invite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "sops", tmp_path, dirs_exist_ok=True)
    async with open_standin() as discord:
        holds_only(discord, ENOUGH)
        discord.limits.lift()
        async with plaza(discord, tmp_path, monkeypatch) as app:
            assert permissions.least(app.wanted.at_most()) == ENOUGH
            discord.world.guild["roles"][-1]["permissions"] = str(bits.combined(bits.EVERYONE))
            ops = discord.world.guild["roles"][-1]["id"]
            amy = await discord.joins("Amy")
            discord.world.members[discord.world.guild["id"]][amy.id]["roles"] = [ops]
            await amy.writes("check in")
            await app.db.write(run_all, app)

            async def over() -> bool:
                states = await app.db.read(ended)
                return not states.keys() & {"pending", "sending"} and len(states["done"]) > 10

            for _ in range(100):
                if await over():
                    break
                await app.clock.sleep(0.1)
            states = await app.db.read(ended)
            assert states.keys() == {"done"}, states
            kinds = {kind for kind, _ in states["done"]}
            assert kinds >= {"Say", "React", "Pin", "OpenThread"}, kinds


async def not_done(bot: Outer, held: int) -> dict[str, str]:
    """What of all that shipped scripts and cogs may want is refused with just these, and why."""
    hers = bot.writes(bot.joined("Amy"), "check in")
    posts = [await bot.says(f"Good morning, {number}", f"post {number}") for number in (1, 2)]
    await bot.carry(OpenThread(post=2, name=WORDS), "before", text="Chat", post=posts[1])
    bot.holds_only(held)
    say = Say(room=bot.room(), words=WORDS)
    asked: dict[str, tuple[Effect, dict[str, str]]] = {
        "say": (say, {"text": "Good night"}),
        "say at length": (say, {"text": LONG}),
        "react": (React(room=bot.room(), message=hers, emoji="✅"), {}),
        "pin": (Pin(post=1), {"post": posts[0]}),
        "open a thread": (OpenThread(post=1, name=WORDS), {"post": posts[0], "text": "Chat"}),
        "say in a thread": (say, {"text": "First!", "thread": posts[1]}),
    }
    outcomes = {what: await bot.carry(one, what, **given) for what, (one, given) in asked.items()}
    assert all(isinstance(each, Done | Refused) for each in outcomes.values()), outcomes
    return {what: each.reason for what, each in outcomes.items() if isinstance(each, Refused)}


async def test_with_the_permissions_of_the_invite_nothing_is_refused(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        assert await not_done(bot, ENOUGH) == {}


ALL = {"say", "say at length", "react", "pin", "open a thread", "say in a thread"}


@pytest.mark.parametrize(
    ("bit", "refused"),
    [
        (bits.VIEW_CHANNEL, ALL),
        (bits.SEND_MESSAGES, {"say", "say at length"}),
        (bits.EMBED_LINKS, {"say at length"}),
        (bits.READ_MESSAGE_HISTORY, {"react", "open a thread"}),
        (bits.ADD_REACTIONS, {"react"}),
        (bits.PIN_MESSAGES, {"pin"}),
        (bits.CREATE_PUBLIC_THREADS, {"open a thread"}),
        (bits.SEND_MESSAGES_IN_THREADS, {"say in a thread"}),
    ],
)
async def test_without_any_one_of_them_something_is_refused(
    bit: int, refused: set[str], tmp_path: Path
) -> None:
    async with outer(tmp_path) as bot:
        assert set(await not_done(bot, ENOUGH & ~bit)) == refused
