"""Files that go along with what is said: what is told of them, and the parts of a request."""

import contextlib
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import discord

from bot.delivery import Delivery, Drawn
from bot.platforms.discord import render

ALT = 1024  # characters that Discord takes to say what is on a picture
MOST_BYTES = 25 << 20  # of one request


class Upload(NamedTuple):
    """A file, or what was drawn; what it is called there, and what is on it if it is a picture."""

    source: Path | bytes
    name: str
    alt: str = ""


Uploads = Sequence[Upload]


def of(delivery: Delivery) -> list[Upload]:
    """The pictures of a delivery, and its file to save."""
    files = [
        Upload(shown.data, f"card-{number}.{shown.form}", alt)
        if isinstance(shown, Drawn)
        else Upload(shown, f"picture-{number}{shown.suffix}", alt)
        for number, (shown, alt) in enumerate(delivery.pictures, 1)
    ]
    return files if delivery.file is None else [*files, Upload(*delivery.file)]


def described(files: Uploads) -> list[dict[str, Any]]:
    """The attachments of a body, numbered as their files come."""
    return [
        {"id": number, "filename": each.name}
        | ({"description": render.shown(each.alt, ALT)} if each.alt else {})
        for number, each in enumerate(files)
    ]


@contextlib.contextmanager
def uploads(payload: dict[str, Any], sent: Uploads) -> Iterator[dict[str, Any]]:
    """The parts of a request that carries files.

    Raises ValueError where one is not there, or all are more than Discord takes.
    """
    if sum(_size(each.source) for each in sent) > MOST_BYTES:
        raise ValueError(f"its files are more than {MOST_BYTES >> 20} MB together")
    with contextlib.ExitStack() as opened:
        files = []
        for each in sent:
            source = each.source
            opened_here = io.BytesIO(source) if isinstance(source, bytes) else source
            files.append(discord.File(opened_here, each.name))
            opened.callback(files[-1].close)
        written = json.dumps(payload, ensure_ascii=False)
        form: list[dict[str, Any]] = [{"name": "payload_json", "value": written}]
        form += [
            {"name": f"files[{number}]", "value": file.fp, "filename": file.filename}
            for number, file in enumerate(files)
        ]
        yield {"files": files, "form": form}


def _size(source: Path | bytes) -> int:
    if isinstance(source, bytes):
        return len(source)
    if not source.is_file():
        raise ValueError(f"the file {source.name} is not there")
    return source.stat().st_size
