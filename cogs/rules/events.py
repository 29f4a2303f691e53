"""What the rules tell other cogs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Accepted:
    """A member accepted the rules of this version."""

    version: int


@dataclass(frozen=True, slots=True)
class Changed:
    """The rules have a new version, which everybody is asked to accept."""

    version: int


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Who accepted rules before this version is told, from behind a member's id on."""

    version: int
    after: int
