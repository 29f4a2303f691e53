"""A gateway session: what a client is entitled to, and what it can be told again."""

import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.standins.discord.connection import Connection

REMEMBERED = 3_000  # dispatches that a RESUME can ask for
LASTS_MS = 180_000  # how long a session waits for its client


class Closed(Exception):
    """A connection ends with a close code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def encode(data: Any) -> str:
    return json.dumps(data, separators=(",", ":"))


def frame(op: int, data: Any = None) -> str:
    """A frame without a sequence number; every key is there, since clients read all."""
    return encode({"t": None, "s": None, "op": op, "d": data})


@dataclass
class Session:
    """Outlives its connection, for a while."""

    id: str
    intents: int
    shard: tuple[int, int]
    seq: int = 0
    history: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    connection: "Connection | None" = None
    lost_at: int | None = None  # UTC ms

    def has(self, guild: str) -> bool:
        """Whether this shard is a guild's; what is of no guild goes to shard 0."""
        number, count = self.shard
        return (int(guild) >> 22) % count == number if guild else number == 0

    def send(self, event: str, encoded: str) -> None:
        """Tell an event, now or when the client resumes."""
        self.seq += 1
        text = f'{{"t":"{event}","s":{self.seq},"op":0,"d":{encoded}}}'
        self.history.append((self.seq, text))
        if self.connection:
            self.connection.put(text)

    def missed(self, seq: int) -> list[str] | None:
        """What was sent after a sequence number; None where it is forgotten."""
        oldest = self.history[0][0] if self.history else self.seq + 1
        if seq < oldest - 1:
            return None
        return [text for number, text in self.history if number > seq]

    def over(self, now: int) -> bool:
        """Whether nobody may resume it any more."""
        return self.lost_at is not None and now - self.lost_at > LASTS_MS
