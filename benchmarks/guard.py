"""The guard's look at a message, from the event to what follows, beside what bots look with.

All of them with the garbage collector as the bot itself sets it when it starts (bot/run.py):
Python's own setting collects after each 700 objects, which is no part of a look in the bot.
"""

import re
import time
from collections.abc import Callable, Sequence
from statistics import median

import tldextract
import urlextract

from benchmarks.figures import Figure, progress, spread
from bot.hostlists import HostLists, NamedList, read_hosts
from bot.run import calm_collector
from bot.sight import Sight
from cogs.guard.looking import look
from tests.cogs.guard import generator
from tests.cogs.guard.corpus import hosts
from tests.cogs.guard.corpus.messages import Message
from tests.cogs.guard.corpus.tuning import talk, tuning
from tests.cogs.guard.hostile import LONG, REPEATED, long
from tests.cogs.guard.sights import sight

ROUNDS = 5
PLAIN_US, USUAL_US, P99_MS, HOSTILE_MS = 30, 250, 2, 20
NEW, REGULAR = 0.1, 40.0  # days since they came
BAD = frozenset((*hosts.blocklist(), *generator.blocklist()))
# What joins the words of an address; a text without any holds nothing to look into.
JOINED = re.compile(r"[^\s.][./:@%&\\]\S|(?<!\S)[./:@]\S|[/\\%&@]")
URL = re.compile(r"https?://([^\s/?#]+)", re.IGNORECASE)

Look = Callable[[Sight], object]


def by_regex(seen: Sight) -> bool:
    """What most bots do: a regular expression, and a set of hosts."""
    return any(host.lower() in BAD for host in URL.findall(_text(seen)))


class Extractors:
    """What careful bots do: every link that a library finds, and the site that it belongs to."""

    def __init__(self) -> None:
        self._find = urlextract.URLExtract()
        self._site = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

    def __call__(self, seen: Sight) -> bool:
        """Whether a link leads to a site of the list."""
        return any(
            self._site(url).top_domain_under_public_suffix in BAD
            for url in self._find.gen_urls(_text(seen))
        )


def _text(seen: Sight) -> str:
    return str(getattr(seen.event, "text", ""))


def sights(messages: Sequence[Message]) -> list[Sight]:
    """Each as the screen sees it, with the list in use."""
    lists = HostLists([NamedList("bad", "block", read_hosts(BAD))])
    return [
        sight(text, days=NEW if each.author == "new" else REGULAR, lists=lists)
        for each in messages
        for text in ([each.text] if each.text else [event.content for event in each.events])
    ]


def timed(
    one: Look, seen: Sequence[Sight], clock: Callable[[], int] = time.thread_time_ns
) -> list[float]:
    """How long each look took, in microseconds of the processor: others have it meanwhile, too."""
    taken = []
    for each in seen:
        begun = clock()
        one(each)
        taken.append((clock() - begun) / 1000)
    return taken


def usual(looks: Sequence[Look], seen: Sequence[Sight]) -> list[tuple[float, float]]:
    """Median and p99 of each way of looking, in µs, in turn; the middle of some rounds."""
    found: list[list[tuple[float, float]]] = [[] for _ in looks]
    for _ in range(ROUNDS):
        for one, rounds in zip(looks, found, strict=True):
            # The processor's clock costs as much as a plain look; a median needs none.
            middle = spread(timed(one, seen, time.perf_counter_ns)).p50
            rounds.append((middle, spread(timed(one, seen)).p99))
    return [(median(p50 for p50, _ in all), median(p99 for _, p99 in all)) for all in found]


def hostile() -> tuple[float, str]:
    """The longest look at 100,000 characters of one kind, in ms of the processor, and the kind."""
    worst, kind = 0.0, ""
    for piece in REPEATED:
        seen = [sight(long(piece))]
        took = min(timed(look, seen)[0] for _ in range(ROUNDS)) / 1000
        if took > worst:
            worst, kind = took, piece
    return worst, kind


async def measure() -> list[Figure]:
    """Plain messages, the whole corpus, and what is made to hold us up."""
    calm_collector()
    progress("guard: plain messages")
    looks = (look, by_regex, Extractors())
    plain = sights([each for each in talk() if not JOINED.search(each.text)])
    everything = sights([*tuning(), *generator.heldout(1, 1)])
    ours, regex, extractors = usual(looks, plain)
    progress("guard: the corpus")
    all_ours, all_regex, all_extractors = usual(looks, everything)
    progress("guard: hostile texts")
    worst, kind = hostile()
    return [
        _beside("guard: a message without a sign of links, median; a regex + a set", ours, regex),
        _beside("  beside urlextract + tldextract", ours, extractors),
        _beside(
            f"  all {len(everything):,} of the corpus, median; a regex + a set",
            all_ours,
            all_regex,
            USUAL_US,
        ),
        _beside("  beside urlextract + tldextract", all_ours, all_extractors, USUAL_US),
        Figure(
            "  all of the corpus, p99",
            f"{all_ours[1] / 1000:.2g} ms",
            f"{all_extractors[1] / 1000:.2g} ms",
            all_ours[1] / all_extractors[1],
            f"< {P99_MS} ms",
            all_ours[1] < P99_MS * 1000,
        ),
        Figure(
            f"  {LONG:,} characters of {kind!r}, the worst of {len(REPEATED)} kinds",
            f"{worst:.2g} ms",
            promised=f"< {HOSTILE_MS} ms",
            kept=worst < HOSTILE_MS,
        ),
    ]


def _beside(
    what: str, ours: tuple[float, float], theirs: tuple[float, float], most: int = PLAIN_US
) -> Figure:
    return Figure(
        what,
        f"{ours[0]:.3g} µs",
        f"{theirs[0]:.3g} µs",
        ours[0] / theirs[0],
        f"< {most} µs",
        ours[0] < most,
    )
