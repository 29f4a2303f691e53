"""Writes a new feature folder that works from the first minute."""

from pathlib import Path


def write_cog(root: Path, name: str) -> list[Path]:
    """Stub."""
    return []
