"""Messages seen by the whole bot on Discord, beside discord.py that ignores them."""

import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.discord_side import BARE, DEAF, EARS, WHOLE, Spent, connected, standing
from benchmarks.figures import Figure, progress
from tests.standins.discord import Standin, messages
from tests.standins.discord.session import encode
from tests.standins.discord.shapes import Wire

MESSAGES, MEMBERS, ROUNDS = 10_000, 1_000, 3
WORD_EVERY, LINK_EVERY = 100, 100
ON_THE_WAY = 100  # frames that wait to be written
SHARE = 0.25
PLAIN_TEXT = "Good morning! Has anybody tried the new roast from Sunday's market?"
WORD, LINK = "签到", "Look at this: https://example.org/roasts/sunday?from=market"
PLAIN, MIXED = "plain", "mixed"


@dataclass(frozen=True, slots=True)
class Round:
    """One client: messages a second, and what one message took of the processor, in µs.

    `after` is what the loop took until the answers were out, too.
    """

    per_second: float
    loop: float
    stores: float
    after: float


def crowd(discord: Standin) -> list[Wire]:
    """Everybody who writes."""
    world, guild = discord.world, discord.world.guild
    people = [world.add_user(f"Member {number}") for number in range(MEMBERS)]
    for each in people:
        world.add_member(guild, each)
    return people


def written(discord: Standin, people: Sequence[Wire], texts: Sequence[str]) -> list[str]:
    """A message of each text, as the gateway writes them; words stay where they can be answered."""
    channel, told = discord.world.room("general"), list[str]()
    for number, text in enumerate(texts):
        message = messages.make(discord, channel, people[number % len(people)], text)
        told.append(encode(messages.told(discord, channel, message)))
        if text == WORD:
            discord.world.messages.setdefault(channel["id"], {})[message["id"]] = message
    return told


def texts(mixed: bool) -> list[str]:
    """What is written: plain, and among a hundred one word and one link."""
    found = [PLAIN_TEXT] * MESSAGES
    if mixed:
        # From another member each time.
        for number in range(0, MESSAGES, WORD_EVERY):
            found[number + number // WORD_EVERY % WORD_EVERY] = WORD
            found[number + (number // WORD_EVERY + LINK_EVERY // 2) % LINK_EVERY] = LINK
    return found


async def push(discord: Standin, frames: Sequence[str]) -> None:
    """Tell all, as fast as the client reads; done when it has read the last."""
    line = discord.gateway.connections[-1]
    assert line.session is not None
    for number, frame in enumerate(frames):
        line.session.send("MESSAGE_CREATE", frame)
        if not number % (ON_THE_WAY // 2):
            await line.drained(ON_THE_WAY)
    await line.beat()


async def measure_one(folder: Path, kind: str, mixed: bool) -> Round:
    """A fresh world and client, to whom everybody has written once."""
    async with standing() as discord:
        people = crowd(discord)
        first = written(discord, people, [PLAIN_TEXT] * MEMBERS)
        frames = written(discord, people, texts(mixed))
        async with connected(discord, folder, kind) as child:
            await push(discord, first)
            await child.asked(f"heard {len(first)}")
            before, begun = await child.asked("idle"), time.perf_counter()
            await push(discord, frames)
            seen = await child.asked(f"heard {len(first) + len(frames)}")
            taken = time.perf_counter() - begun
            after = await child.asked("idle")
        if kind == WHOLE and mixed:
            _prove(discord)
    return _round(taken, before, seen, after)


def _prove(discord: Standin) -> None:
    here = discord.world.messages[discord.world.room("general")["id"]].values()
    words = [each for each in here if each["content"] == WORD]
    reacted = sum(len(each.get("reactions", ())) for each in words)
    assert len(words) == reacted == MESSAGES // WORD_EVERY, f"{reacted} of {len(words)} answered"


def _round(taken: float, before: Spent, seen: Spent, after: Spent) -> Round:
    each = 1e6 / MESSAGES
    return Round(
        MESSAGES / taken,
        (seen.loop - before.loop) * each,
        (after.stores - before.stores) * each,
        (after.loop - before.loop) * each,
    )


CLIENTS = ((BARE, MIXED), (DEAF, MIXED), (EARS, MIXED), (WHOLE, PLAIN), (WHOLE, MIXED))


async def measure() -> list[Figure]:
    """Rounds of all clients, in turn."""
    rounds: dict[tuple[str, str], list[Round]] = {client: [] for client in CLIENTS}
    for turn in range(ROUNDS):
        for kind, told in CLIENTS:
            progress(f"messages: round {turn + 1} of {ROUNDS}, {kind}, {told}")
            with tempfile.TemporaryDirectory() as folder:
                rounds[kind, told].append(await measure_one(Path(folder), kind, told == MIXED))
    ours, bare = rounds[WHOLE, MIXED], rounds[BARE, MIXED]
    pairs = zip(ours, bare, strict=True)
    ratio = statistics.median(a.per_second / b.per_second for a, b in pairs)
    fast, slow = (statistics.median(each.per_second for each in many) for many in (ours, bare))
    return [
        Figure(
            "Discord: messages seen a second",
            f"{fast:,.0f}",
            f"{slow:,.0f}",
            ratio,
            f"{SHARE}x baseline",
            ratio >= SHARE,
        ),
        *_parts(rounds),
    ]


def _parts(rounds: dict[tuple[str, str], list[Round]]) -> list[Figure]:
    """What a message takes of the processor, part by part.

    Of each client it is the least of its rounds: whatever else the machine does only adds.
    """

    def least(kind: str, told: str, what: str) -> float:
        return min(float(getattr(each, what)) for each in rounds[kind, told])

    read, heard = least(DEAF, MIXED, "loop"), least(EARS, MIXED, "loop")
    routed, all_ = least(WHOLE, PLAIN, "after"), least(WHOLE, MIXED, "after")
    stores, bare = least(WHOLE, MIXED, "stores"), least(BARE, MIXED, "loop")
    parts = {
        "discord.py's part": read,
        "our hearing": heard - read,
        "router": routed - heard,
        "units of work and effects": all_ - routed,
        "storage": stores,
    }
    whole = Figure(
        "  processor for one message",
        f"{all_ + stores:.0f} µs",
        f"{bare:.0f} µs",
        (all_ + stores) / bare,
        f"{1 / SHARE:.0f}x baseline",
        (all_ + stores) * SHARE <= bare,
    )
    return [whole, *(Figure(f"    {name}", f"{took:.0f} µs") for name, took in parts.items())]
