"""The options of the greetings, under `greetings:` of a community: there are none yet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Everything is said by the scripts."""
