"""Prints how well the guard reads the corpus: `python -m tests.cogs.guard.scorer --show KIND`.

KIND is a disguise, a kind of spam or of good message, `missed`, or `wronged`.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from statistics import median, quantiles
from time import perf_counter_ns

from cogs.guard.scanning import scan
from tests.cogs.guard import generator
from tests.cogs.guard.corpus import hosts
from tests.cogs.guard.corpus.tuning import tuning
from tests.cogs.guard.scoring import Judged, Preset, drops, judged, score, shares, sort_of

Parts = dict[str, list[Judged]]


def timed(lines: Iterable[str], blocklist: Iterable[str], preset: Preset) -> Iterator[str]:
    """The scan, with the clock of this machine."""
    return scan(lines, blocklist, preset, perf_counter_ns)


def both(seed: int, size: int) -> Parts:
    """The tuning part and the held-out part, judged."""
    return {
        "tuning": judged(list(tuning(seed, 2 + size)), hosts.blocklist(), timed),
        "held-out": judged(
            list(generator.heldout(seed, size)), [*hosts.blocklist(), *generator.blocklist()], timed
        ),
    }


def table(part: Sequence[Judged], *, all_kinds: bool) -> Iterator[str]:
    """Recall by kind, disguise and language, and wronged messages by kind."""
    spam = [each for each in part if each.message.spam]
    good = [each for each in part if not each.message.spam]
    for title, rows in (
        ("found, by kind", shares(spam, sort_of, lambda each: each.touched)),
        ("found, by language", shares(spam, lambda m: m.language, lambda each: each.touched)),
        (
            "found, by disguise",
            shares(
                [each for each in spam if sort_of(each.message) in ("listed-host", "hidden-host")],
                lambda m: m.kind,
                lambda each: each.touched,
            ),
        ),
        ("good messages left alone, by kind", shares(good, lambda m: m.kind, lambda e: e.right)),
        ("good messages left alone, by language", shares(good, lambda m: m.language, right)),
    ):
        whole = [name for name, (found, _) in rows.items() if found == 1.0]
        yield f"  {title}:"
        for name, (found, count) in sorted(rows.items(), key=lambda row: row[1]):
            if all_kinds or found < 1.0:
                yield f"    {name:<28} {found:>7.1%} of {count}"
        if whole and not all_kinds:
            yield f"    ({len(whole)} more with 100 %)"


def right(each: Judged) -> bool:
    """Whether the guard sees it as we do."""
    return each.right


def report(parts: Parts, *, all_kinds: bool) -> Iterator[str]:
    """Everything, part by part, and what fell from one to the other."""
    scores = {name: score(part) for name, part in parts.items()}
    for name, part in parts.items():
        got = scores[name]
        times = [each.answer["ns"] / 1000 for each in part]
        yield f"{name}: {len(part)} messages"
        yield f"  precision {got.precision:.1%}, recall {got.recall:.1%}"
        yield f"  mean recall over kinds {got.mean_recall:.1%}"
        yield f"  listed hosts in disguise {got.listed:.1%}"
        yield f"  good messages touched {got.touched:.2%}, of newcomers {got.newcomers_touched:.2%}"
        yield f"  median {median(times):.0f} us, p99 {quantiles(times, n=100)[98]:.0f} us"
        yield from table(part, all_kinds=all_kinds)
        yield from (f"  BROKEN PROMISE {short}" for short in got.falls_short())
    for drop in drops(scores["tuning"], scores["held-out"]):
        yield f"DROP of more than 5 points: {drop}"


def shown(parts: Parts, kind: str) -> Iterator[str]:
    """What was missed or wronged of a kind, with what the guard said."""
    for name, part in parts.items():
        for each in part:
            message, answer = each.message, each.answer
            what = "missed" if message.spam else "wronged"
            if not each.right and kind in (message.kind, sort_of(message), what):
                said = message.text or " | ".join(
                    f"{e.t:g}s {e.type} #{e.channel}: {e.content}" for e in message.events
                )
                yield f"{name} {what} {message.id} ({message.author})\n    {ascii_too(said)}"
                yield f"    {answer['action']} {answer['rules']} {answer['why']}"


def ascii_too(text: str) -> str:
    """A text in one line; signs that nobody sees are shown by their numbers."""
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)


def main(words: Sequence[str] | None = None) -> None:
    """Run it and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--show", metavar="KIND", help="list what was missed or wronged of it")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--size", type=int, default=1, help="1 is about 4,000 messages")
    asked.add_argument("--all", action="store_true", help="name kinds without a fault, too")
    chosen = asked.parse_args(words)
    parts = both(chosen.seed, chosen.size)
    lines = shown(parts, chosen.show) if chosen.show else report(parts, all_kinds=chosen.all)
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
