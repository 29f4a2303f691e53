"""Pictures that go along with what is said: what is told of them, and the parts of a request."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import discord

from bot.platforms.discord import render

ALT = 1024  # characters that Discord takes to say what is on a picture
MOST_BYTES = 25 << 20  # of one request
Pictures = Sequence[tuple[Path, str]]  # each with what is on it


def described(pictures: Pictures) -> list[dict[str, Any]]:
    """The attachments of a body, numbered as their files come."""
    return [
        {"id": number, "filename": _name(number, path), "description": render.shown(alt, ALT)}
        for number, (path, alt) in enumerate(pictures)
    ]


@contextlib.contextmanager
def uploads(payload: dict[str, Any], pictures: Pictures) -> Iterator[dict[str, Any]]:
    """The parts of a request that carries files.

    Raises ValueError where one is not there, or all are more than Discord takes.
    """
    missing = next((path for path, _ in pictures if not path.is_file()), None)
    if missing is not None:
        raise ValueError(f"the picture {missing.name} is not there")
    if sum(path.stat().st_size for path, _ in pictures) > MOST_BYTES:
        raise ValueError(f"its pictures are more than {MOST_BYTES >> 20} MB together")
    with contextlib.ExitStack() as opened:
        files = []
        for number, (path, _) in enumerate(pictures):
            files.append(discord.File(path, _name(number, path)))
            opened.callback(files[-1].close)
        written = json.dumps(payload, ensure_ascii=False)
        form: list[dict[str, Any]] = [{"name": "payload_json", "value": written}]
        form += [
            {"name": f"files[{number}]", "value": file.fp, "filename": file.filename}
            for number, file in enumerate(files)
        ]
        yield {"files": files, "form": form}


def _name(number: int, path: Path) -> str:
    return f"picture-{number + 1}{path.suffix}"
