"""Pictures that posts show: files of one folder, told apart by their first bytes."""

from collections.abc import Mapping
from pathlib import Path

FOLDER = "pictures"  # in the folder of the scripts
MOST_BYTES = 8 << 20
MOST = 10  # pictures under one post
HEAD = 12  # bytes that tell what a file is
KNOWN = "PNG, JPEG, GIF or WebP"


def media_type(head: bytes) -> str | None:
    """What a file is by its first bytes, such as image/png; None if it is no picture we show."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    return None


def read_pictures(folder: Path) -> Mapping[str, str]:
    """The files of a folder by name, each with what is wrong with it, or nothing."""
    if not folder.is_dir():
        return {}
    return {path.name: _wrong(folder, path) for path in sorted(folder.iterdir())}


def find(folder: Path, name: str) -> Path | None:
    """The file of a picture, if it is there and may be shown; never one outside of the folder."""
    path = folder / name
    if path.name != name or not path.is_file() or _wrong(folder, path):
        return None
    return path


def _wrong(folder: Path, path: Path) -> str:
    if path.resolve().parent != folder.resolve():
        return "it lies in another folder"
    if not path.is_file():
        return "it is not a file"
    if path.stat().st_size > MOST_BYTES:
        return f"it is larger than {MOST_BYTES >> 20} MiB"
    with path.open("rb") as file:
        return "" if media_type(file.read(HEAD)) else f"it is not a picture of the kinds {KNOWN}"
