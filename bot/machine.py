"""What the process does by itself for a cog, outside of any unit, and what came of it.

Each is an effect, so that it survives a crash, and is told to the `@done` that asked for it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from bot.effects import Effect, Lane

MACHINE = "machine"


@dataclass(frozen=True, slots=True, kw_only=True)
class ByMachine(Effect):
    """`then` is `<cog>.<name>` of the `@done` that is told, with `data`.

    `member` is who caused it, by our own id; 0 where nobody did.
    """

    lane: ClassVar[Lane] = Lane.BULK
    by: ClassVar[str | None] = MACHINE
    told: ClassVar[bool] = True
    then: str
    data: Mapping[str, str | int] = field(default_factory=dict)
    member: int = 0

    @property
    def turn(self) -> str | int | None:
        """Each of its kind waits for those before it."""
        return f"{MACHINE} {type(self).__name__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch(ByMachine):
    """A list is brought in, from an address or from the folder of lists, and kept as text.

    `etag` and `modified` are what its server called what we have; without them it is new.
    """

    source: str
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolve(ByMachine):
    """It is seen where an address leads on to."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare(ByMachine):
    """A kept list of hosts is read and held against the one before it.

    `watched` are hosts of which it is asked whether the list would hold them.
    """

    file: str
    before: str = ""
    watched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Post(ByMachine):
    """A body is sent to a server, signed; to one of the own house only where `near`.

    `sealed` is a `Letter` that no row keeps in plain; `queue` those who wait for each other.
    """

    id: str
    sealed: str
    queue: str
    near: bool = False

    @property
    def turn(self) -> str | int | None:
        """A server that is slow holds up no other."""
        return f"{MACHINE} Post {self.queue}"


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent where, and the secret that signs it."""

    url: str
    secret: str
    body: str

    def write(self) -> str:
        """All of it as one text, to be sealed."""
        return json.dumps([self.url, self.secret, self.body])

    @classmethod
    def read(cls, written: str) -> "Letter":
        """The letter that `write` wrote."""
        return cls(*json.loads(written))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What came of `ctx.fetch`: a kept `file`; or it is `unchanged`; or `why` not.

    `status` is the number with which a server refused it. `etag` and `modified` are given to
    the next `ctx.fetch` of the same source.
    """

    source: str
    file: str = ""
    size: int = 0
    etag: str = ""
    modified: str = ""
    unchanged: bool = False
    why: str = ""
    status: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """What came of `ctx.resolve`: the addresses that it leads on to, the last one last; or why not.

    The last one was not asked if nobody can ask it safely.
    """

    url: str
    led: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """What came of `ctx.read_file`: the texts of a picture's codes, or what a text file says.

    A text whose encoding nobody can tell is there once for each that it may be. A file that is
    neither has none; `refused` is the key of why one was not read.
    """

    name: str
    texts: tuple[str, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What came of `ctx.compare`: how many `hosts` and `addresses` (hosts with a path) there are.

    `before` are those of the old list together, `added` and `removed` the difference; `bad` lines
    were neither. `news` are some hosts that are new, `examples` some bad lines, `hits` those of
    the watched that it holds. Where `failed`, a file is gone or nobody can read it.
    """

    file: str
    hosts: int = 0
    addresses: int = 0
    bad: int = 0
    examples: tuple[str, ...] = ()
    before: int = 0
    added: int = 0
    removed: int = 0
    news: tuple[str, ...] = ()
    hits: tuple[str, ...] = ()
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What came of `ctx.post`: the server's `status`, 0 where none answered; `why` not, if not.

    The body arrived where there is no `why`.
    """

    id: str
    status: int = 0
    why: str = ""


Result = Posted | Fetched | Resolved | FileRead | Compared
