"""What a message of Discord carries besides its text: previews, copies, buttons, polls, files."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.events import Extra, ExtraKind
from bot.kinds import Attached

Data = Mapping[str, Any]

CARRIED = ("embeds", "attachments", "components", "poll", "message_snapshots")
LINK = 5  # a button's style
BUTTON, TEXT = 2, 10  # types of components
MOST = 100  # parts of one message; Discord itself allows fewer
DEEP = 5  # components within components


def extras_of(data: Data) -> tuple[Extra, ...]:
    """Everything of a message but its text, in the order in which people see it."""
    if not any(data.get(key) for key in CARRIED):
        return ()
    found = _of(data)
    return tuple(each for each, _ in zip(found, range(MOST), strict=False))


def previews_of(data: Data) -> tuple[Extra, ...]:
    """What Discord found where the links of a message lead."""
    found = (extra for embed in data.get("embeds") or () for extra in _embed(embed))
    return tuple(each for each, _ in zip(found, range(MOST), strict=False))


def _of(data: Data) -> Iterator[Extra]:
    for embed in data.get("embeds") or ():
        yield from _embed(embed)
    yield from _components(data.get("components") or ())
    if poll := data.get("poll"):
        yield Extra("poll", (poll.get("question") or {}).get("text") or "")
        for answer in poll.get("answers") or ():
            yield Extra("poll", (answer.get("poll_media") or {}).get("text") or "")
    for file in data.get("attachments") or ():
        yield from _file(file)
    for snapshot in data.get("message_snapshots") or ():
        yield from _forwarded(snapshot.get("message") or {})


def _embed(embed: Data, kind: ExtraKind = "embed") -> Iterator[Extra]:
    author, footer = embed.get("author") or {}, embed.get("footer") or {}
    fields = embed.get("fields") or ()
    said = [
        *(author.get("name"), embed.get("title"), embed.get("description")),
        *(part for each in fields for part in (each.get("name"), each.get("value"))),
        footer.get("text"),
    ]
    yield Extra(kind, "\n".join(each for each in said if each), embed.get("url") or "")
    if author.get("url"):
        yield Extra(kind, author.get("name") or "", author["url"])


def _components(components: Sequence[Data], deep: int = DEEP) -> Iterator[Extra]:
    for each in components:
        if each.get("type") == BUTTON and each.get("style") == LINK:
            yield Extra("button", each.get("label") or "", each.get("url") or "")
        elif each.get("type") == TEXT:
            yield Extra("embed", each.get("content") or "")
        inner = [*(each.get("components") or ())]
        if each.get("accessory"):
            inner.append(each["accessory"])
        if inner and deep:
            yield from _components(inner, deep - 1)


def _file(file: Data) -> Iterator[Extra]:
    kind: ExtraKind = "file"
    if (file.get("content_type") or "").startswith("image/"):
        kind = "picture"
    name = file.get("filename") or ""
    size = int(file.get("size") or 0)
    yield Extra(kind, name, file=Attached(name=name, address=file["url"], size=size))
    if file.get("description"):
        yield Extra(kind, file["description"])


def _forwarded(message: Data) -> Iterator[Extra]:
    """A message of elsewhere; its files are files, all else is what was forwarded."""
    if message.get("content"):
        yield Extra("forwarded", message["content"])
    for embed in message.get("embeds") or ():
        yield from _embed(embed, "forwarded")
    yield from _components(message.get("components") or ())
    for file in message.get("attachments") or ():
        yield from _file(file)
