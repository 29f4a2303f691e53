"""The options of the welcome, under `welcome:` of a community."""

from dataclasses import dataclass, field

from bot.kinds import Duration, LocalText
from bot.tags import TagName

MOST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer to the welcome's question: its button, and what who presses it is told."""

    label: LocalText
    reply: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    room: str = "lobby"
    rules: LocalText | None = None
    gather: Duration = 15 * 60_000
    late: Duration = 24 * 3_600_000
    script: str = "first-week"
    question: LocalText | None = None
    choices: dict[TagName, Choice] = field(default_factory=dict)
    remove_if_left: Duration = 0
    introduce: bool = True
    introductions: str = "lobby"

    def __post_init__(self) -> None:
        if len(self.choices) > MOST:
            raise ValueError(f"choices: there are {len(self.choices)}; {MOST} are the most")
