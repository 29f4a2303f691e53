"""Where Plaza's files are."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Place:
    """Where Plaza's files are."""

    config: Path
    cogs: Path = ROOT / "cogs"
    sops: Path = ROOT / "sops"
