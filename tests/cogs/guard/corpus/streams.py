"""Streams of one person's messages and edits, spam and innocent, out of our own file of them."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.cogs.guard.corpus.hosts import LISTED
from tests.cogs.guard.corpus.messages import HERE, Happening, Message, Standing, sections, spelled

HAPPENING = re.compile(r"(\d+) (?:edit (\d+)|(\S+)) \| (.+)")
BEHAVIOUR = ("many-rooms", "flood", "many-mentions")
EACH = 3


def gaps(host: str) -> Mapping[str, str]:
    """The parts into which a host is split."""
    name, _, end = host.partition(".")
    half = len(name) // 2
    return {"host": host, "name": name, "end": end, "half1": name[:half], "half2": name[half:]}


def happenings(lines: list[str], parts: Mapping[str, str]) -> Iterator[Happening]:
    """`SECONDS ROOM | TEXT` is a message, `SECONDS edit N | TEXT` an edit of the n-th line."""
    rooms: list[str] = []
    for number, line in enumerate(lines, 1):
        found = HAPPENING.fullmatch(line)
        assert found, line
        second, edited, room, text = found.groups()
        rooms.append(room or rooms[int(edited) - 1])
        said = re.sub(r"\{(\w+)\}", lambda gap: parts[gap[1]], spelled(text))
        yield Happening(
            "edit" if edited else "message", float(second), f"m{edited or number}", rooms[-1], said
        )


def streams(
    path: Path = HERE / "streams.txt", hosts: tuple[str, ...] = LISTED
) -> Iterator[Message]:
    """Every stream of a file; those with a host several times, each with another one."""
    for number, ((kind, word, language), lines) in enumerate(sections(path)):
        spam = word == "spam"
        listed = spam and kind not in BEHAVIOUR
        for time in range(EACH if listed else 1):
            parts = gaps(hosts[(number * EACH + time) % len(hosts)])
            author: Standing = "regular" if listed and time == 1 else "new"
            yield Message(
                id=f"stream-{path.stem}-{number}-{kind}-{language}-{time}",
                kind=f"stream-{kind}",
                language=language,
                author=author,
                spam=spam,
                events=tuple(happenings(lines, parts)),
                listed=listed,
                lure=False,
            )
