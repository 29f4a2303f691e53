"""The options of the welcome, under `welcome:` of a community."""

from dataclasses import dataclass

from bot.kinds import Duration, LocalText


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    room: str = "lobby"
    rules: LocalText | None = None
    gather: Duration = 15 * 60_000
    late: Duration = 24 * 3_600_000
    script: str = "first-week"
