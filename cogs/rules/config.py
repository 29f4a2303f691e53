"""The options of the rules, under `rules:` of a community."""

from dataclasses import dataclass

from bot.kinds import LocalText


@dataclass(frozen=True, slots=True)
class Options:
    """One community's wishes; every key has a default."""

    text: LocalText | None = None
    room: str = "lobby"
