"""What a message of the corpus is, as our text files write it and as a line for `scan`."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Standing = Literal["new", "regular"]
LANGUAGES = ("en", "zh", "pt", "lv", "el", "ru")
HERE = Path(__file__).parent
TOKEN = re.compile(r"<U\+([0-9A-F]{2,6})>")


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of a stream: something was written or edited, `t` seconds after the first."""

    type: Literal["message", "edit"]
    t: float
    id: str
    channel: str
    content: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message or a stream of events, and what a fair moderator says of it.

    `kind` is the disguise, the sort of spam or the sort of good message that it is counted under;
    `listed` whether a host of the block list is in it, `lure` whether it holds words that pull.
    """

    id: str
    kind: str
    language: str
    author: Standing
    spam: bool
    text: str = ""
    events: tuple[Happening, ...] = ()
    listed: bool = False
    lure: bool = True

    def line(self) -> str:
        """As `python -m bot guard scan` takes it."""
        asked: dict[str, Any] = {"id": self.id, "author": self.author}
        if self.events:
            asked["events"] = [
                {"type": e.type, "t": e.t, "id": e.id, "channel": e.channel, "content": e.content}
                for e in self.events
            ]
        else:
            asked["text"] = self.text
        return json.dumps(asked, ensure_ascii=False)


def spelled(text: str) -> str:
    """A line of our files as it is sent: ⏎ is a new line, <U+200B> a sign that nobody sees."""
    return TOKEN.sub(lambda found: chr(int(found[1], 16)), text).replace("⏎", "\n")


def sections(path: Path) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """The parts of a file: the words of each heading (`== word word`), and the lines below it."""
    head: tuple[str, ...] | None = None
    below: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("== "):
            if head is not None:
                yield head, below
            head, below = tuple(line[3:].split()), []
        elif line.strip():
            below.append(line)
    if head is not None:
        yield head, below


def written(folder: Path, *, spam: bool) -> Iterator[Message]:
    """Every message of a folder's files, whose headings are `== kind language author`."""
    of = folder.name if folder.parent == HERE else f"{folder.parent.name}-{folder.name}"
    for path in sorted(folder.glob("*.txt")):
        for part, ((kind, language, author), lines) in enumerate(sections(path)):
            for number, line in enumerate(lines):
                yield Message(
                    id=f"{of}-{path.stem}-{part}-{kind}-{author}-{number}",
                    kind=kind,
                    language=language,
                    author="regular" if author == "regular" else "new",
                    spam=spam,
                    text=spelled(line),
                )


def carriers(path: Path) -> Mapping[tuple[str, str], list[str]]:
    """Sentences with a gap for an address, by language and by `lure` or `plain`."""
    return {(head[0], head[1]): [spelled(line) for line in lines] for head, lines in sections(path)}
