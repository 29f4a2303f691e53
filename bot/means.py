"""What the process has by itself, beside its chats and its database: a key, the web, a folder."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from bot.reach import NO_WEB, Reach
from bot.vault import Vault, in_memory

LISTS = "lists"  # the folder of local lists, beside config.yaml


@dataclass(frozen=True, slots=True)
class Means:
    """By default nothing that is real: as rehearsals and tests need it.

    `unguessable` is chance that nobody can foresee: the operating system's, in a real run.
    `lists` is the folder whose files may be read by name; without one there are none.
    """

    unguessable: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311
    vault: Vault = field(default_factory=in_memory)
    reach: Reach = NO_WEB
    lists: Path | None = None
