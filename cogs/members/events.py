"""What is told of members' tags, whoever gave or took one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tagged:
    """The member has a tag now that they had not."""

    tag: str


@dataclass(frozen=True, slots=True)
class Untagged:
    """The member has a tag no more."""

    tag: str
