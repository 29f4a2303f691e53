"""Judges messages of a file: what the guard would do, without a chat."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from bot import suffixes
from bot.cog import cli
from bot.errors import Faults
from bot.hostlists import HostLists, NamedList, read_hosts
from bot.lines import FileLines, Lines, Nanoseconds, Says
from bot.sight import Written
from cogs.guard.asked import Asked, Event, Unreadable, asked
from cogs.guard.behaviour import Limits, Said
from cogs.guard.evidence import Author, Decision, Knowledge, Piece
from cogs.guard.judging import Policy, policy
from cogs.guard.judging.policy import ACTIONS, Preset
from cogs.guard.judging.why import why
from cogs.guard.looking import found_in

REMEMBERED_MS = 120_000  # as long as the guard remembers what somebody wrote
LIMITS = Limits()
FINE = Decision()
HALF = re.compile("[\ud800-\udfff]")
FIRST = Asked(0, "new", [Event(False, 0, "", "", "see https://example.com")])


class Scanning:
    """What the guard offers on the command line."""

    @cli("scan")
    def scan(
        self,
        lines: Lines,
        *,
        clock: Nanoseconds,
        blocklist: Annotated[
            tuple[Lines, ...], FileLines("Hosts that are spam from anybody, one on each line.")
        ] = (),
        preset: Annotated[Preset, Says("How strict the guard is.")] = "normal",
    ) -> Iterator[str]:
        """Say of every message of a file whether it is spam, and why.

        A line of FILE is {"id": 1, "text": "...", "author": "new"}; the author is "new" or
        "regular". Or it has "events" in place of "text": {"type": "message", "t": 0.5, "id": "a",
        "channel": "main", "content": "..."}, where an "edit" says what that message says now. Each
        is answered by a line; "spam" is what the guard would remove or hold. A line that cannot be
        read is answered with what is wrong, which is said at the end, too, with the status 2.
        """
        lists = [NamedList(str(n), "block", read_hosts(one)) for n, one in enumerate(blocklist, 1)]
        return answers(lines, HostLists(lists), policy(preset), clock)


def still() -> int:
    """A clock that never goes forward, for who does not want to know."""
    return 0


def scan(
    lines: Iterable[str],
    blocklist: Iterable[str],
    preset: Preset = "normal",
    clock: Nanoseconds = still,
) -> Iterator[str]:
    """The same with one block list, for who has no files: JSON lines in, JSON lines out."""
    lists = [NamedList("1", "block", read_hosts(blocklist))]
    return answers(lines, HostLists(lists), policy(preset), clock)


def answers(
    lines: Iterable[str], known: Knowledge, rules: Policy, clock: Nanoseconds
) -> Iterator[str]:
    """An answer to every line that is not empty, in their order.

    One that asks nothing is answered, too, with what is wrong with it; raises Faults at the end,
    with all of these.
    """
    suffixes.ready()  # what is read once for all messages is no message's time
    decided(FIRST, known, rules)
    faults: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            each = asked(line, number)
        except Unreadable as fault:
            faults.append(str(fault))
            yield _answer(fault.id, FINE, str(fault), 0)
            continue
        began = clock()
        decision = decided(each, known, rules)
        yield _answer(each.id, decision, why(decision), clock() - began)
    if faults:
        raise Faults(faults)


def decided(each: Asked, known: Knowledge, rules: Policy) -> Decision:
    """What the guard would do at the worst of what somebody wrote, read as it came."""
    author, worst = Author(each.standing), FINE
    written: dict[str, Written] = {}
    for event in each.events:
        for said in _said(event, written):
            finding = found_in([Piece("text", said.text)], said, author, known, rules, LIMITS)
            judged = FINE if finding is None else finding.decision
            if judged.action != "none" and _worse(judged, worst):
                worst = judged
    return worst


def _said(event: Event, written: dict[str, Written]) -> Iterator[Said]:
    """What is to be judged after an event; after an edit also the message that stands last."""
    before = written.get(event.id)
    at = event.at if before is None else before.at
    written[event.id] = Written(event.room, event.id, event.text, at)
    yield Said(event.text, event.room, at, _recent(written, event.id), edited=event.edited)
    if event.edited:
        last = [each for each in written.values() if each.room == event.room][-1]
        yield Said(last.text, last.room, last.at, _recent(written, last.message))


def _recent(written: dict[str, Written], message: str) -> tuple[Written, ...]:
    """What else was written just before a message, as it reads now; the newest last."""
    at = written[message].at
    return tuple(
        each
        for each in written.values()
        if each.message != message and at - REMEMBERED_MS < each.at <= at
    )


def _worse(one: Decision, other: Decision) -> bool:
    return (ACTIONS.index(one.action), one.score) > (ACTIONS.index(other.action), other.score)


def _answer(id: Any, decision: Decision, told: str, took: int) -> str:
    answer = {
        "id": id,
        "decision": "spam" if decision.spam else "ham",
        "action": decision.action,
        "rules": list(decision.rules),
        "why": told,
        "ns": took,
    }
    line = json.dumps(answer, ensure_ascii=False)
    # Half a character cannot be written, but for its number.
    return json.dumps(answer) if HALF.search(line) else line
