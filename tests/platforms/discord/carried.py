"""What a test says that a message carries, as a client of Discord sends it."""

import mimetypes
from collections.abc import Mapping, Sequence

from bot.events import Extra, MessageSent
from tests.standins.discord import Person, messages
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

LINK = 5  # a button's style


def carried(extras: Sequence[Extra], files: Mapping[str, bytes]) -> Wire:
    """The arguments for `Person.writes`; fails for what no member can send."""
    assert not [each for each in extras if each.kind == "button"], "members have no buttons"
    found = {
        "previews": [_embed(each) for each in extras if each.kind == "embed"],
        "poll": [each.text for each in extras if each.kind == "poll"],
        "files": [_file(each, files) for each in extras if each.file is not None],
    }
    return {key: value for key, value in found.items() if value}


def copied(person: Person, channel: Wire, event: MessageSent) -> Wire | None:
    """The message of elsewhere that is forwarded, if one is; its buttons come with it."""
    texts = [each for each in event.extras if each.kind == "forwarded"]
    if not texts:
        return None
    assert not event.text, "a client forwards a message without a word of one's own"
    said = next((each.text for each in texts if not each.url), "")
    links = [_button(each) for each in event.extras if each.kind == "button"]
    return messages.make(
        person.discord,
        channel,
        person.user,
        said,
        embeds=[_embed(each) for each in texts if each.url],
        components=[{"type": 1, "id": 1, "components": links}] if links else [],
    )


def _embed(extra: Extra) -> Wire:
    title, _, description = extra.text.partition("\n")
    embed = {"title": title, "url": extra.url}
    return {**embed, **({"description": description} if description else {})}


def _button(extra: Extra) -> Wire:
    return {"type": 2, "id": 2, "style": LINK, "label": extra.text, "url": extra.url}


def _file(extra: Extra, files: Mapping[str, bytes]) -> File:
    assert extra.file is not None
    kind = mimetypes.guess_type(extra.file.name)[0] or "application/octet-stream"
    return File(extra.file.name, files[extra.file.address], kind)
