"""What a message may hold, beyond the shapes of the description."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from tests.standins.discord.refusals import Fault, Refused, insist, required, too_long
from tests.standins.discord.rules.components import components

Body = Mapping[str, Any]

CONTENT = 2_000
EMBEDS, EMBED_TEXT = 10, 6_000
FILES, FILE_BYTES, REQUEST_BYTES = 10, 10 * 1024**2, 25 * 1024**2
ANSWER_TEXT = 55
MENTION_IDS = 100
V2 = 1 << 15
EPHEMERAL = 1 << 6

HOLDS = ("content", "embeds", "components", "sticker_ids", "poll", "attachments")
LEGACY = ("content", "embeds", "poll", "sticker_ids")
FORWARD = 1


def message(body: Body, files: int = 0) -> None:
    """A message that is to be created.

    Raises: Refused, 50006 where it holds nothing, 50035 with each fault.
    """
    insist([*parts(body), *attachments(body, files)])
    reference = body.get("message_reference") or {}
    holds = files or any(filled(body.get(key)) for key in HOLDS)
    if not holds and reference.get("type") != FORWARD:
        raise Refused(50006)


def edit(body: Body, before: Body, files: int = 0) -> None:
    """A change of a message: what it has afterwards is held against the same rules.

    Raises: Refused, 50006 where nothing is left, 50035 with each fault.
    """
    flags = int(body.get("flags") or 0) | int(before.get("flags") or 0) & V2
    insist([*parts({**body, "flags": flags}), *poll_unchanged(body), *attachments(body, files)])
    after = {**before, **body}
    if not files and not any(filled(after.get(key)) for key in HOLDS):
        raise Refused(50006)


def filled(value: Any) -> bool:
    return bool(value.strip() if isinstance(value, str) else value)


def parts(body: Body) -> Iterator[Fault]:
    """Faults of the parts that a new, a changed and an answered message share."""
    if len(body.get("content") or "") > CONTENT:
        yield too_long(CONTENT, "content")
    v2 = bool(int(body.get("flags") or 0) & V2)
    if v2:
        for key in LEGACY:
            if filled(body.get(key)):
                sentence = (
                    f"The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                )
                yield Fault((key,), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", sentence)
    yield from embeds(body.get("embeds") or ())
    yield from components(body.get("components") or (), v2=v2)
    yield from poll(body.get("poll") or {})
    yield from allowed_mentions(body.get("allowed_mentions") or {})


def embeds(given: Any) -> Iterator[Fault]:
    if len(given) > EMBEDS:
        yield too_long(EMBEDS, "embeds")
    if sum(embed_text(embed) for embed in given) > EMBED_TEXT:
        sentence = f"Embed size exceeds maximum size of {EMBED_TEXT}"
        yield Fault(("embeds",), "MAX_EMBED_SIZE_EXCEEDED", sentence)
    for place, embed in enumerate(given):
        for key, own in (("url", embed), *((k, embed.get(k)) for k in ("image", "thumbnail"))):
            path = ("embeds", place, key) if own is embed else ("embeds", place, key, "url")
            yield from address((own or {}).get("url"), ("http", "https", "attachment"), *path)


def embed_text(embed: Body) -> int:
    """How many characters of an embed count into the sum of a message."""
    words = [embed.get("title"), embed.get("description")]
    words += [(embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")]
    words += [word for f in embed.get("fields") or () for word in (f.get("name"), f.get("value"))]
    return sum(len(word or "") for word in words)


def address(url: Any, schemes: tuple[str, ...], *path: str | int) -> Iterator[Fault]:
    """A fault if an address is none that Discord follows."""
    if url and urlsplit(str(url)).scheme not in schemes:
        yield Fault(path, "URL_TYPE_INVALID_SCHEME", f"Scheme must be one of {schemes}.")


def poll(given: Body) -> Iterator[Fault]:
    for place, answer in enumerate(given.get("answers") or ()):
        media = answer.get("poll_media") or {}
        path = ("poll", "answers", place, "poll_media")
        if len(media.get("text") or "") > ANSWER_TEXT:
            yield too_long(ANSWER_TEXT, *path, "text")
        if not media.get("text") and not media.get("emoji"):
            yield required(*path, "text")


def poll_unchanged(body: Body) -> Iterator[Fault]:
    if body.get("poll"):
        yield Fault(("poll",), "POLL_CANNOT_BE_EDITED", "A poll cannot be changed.")


def allowed_mentions(given: Body) -> Iterator[Fault]:
    parse = given.get("parse") or ()
    for kind in ("users", "roles"):
        ids = given.get(kind) or ()
        if len(ids) > MENTION_IDS:
            yield too_long(MENTION_IDS, "allowed_mentions", kind)
        if kind in parse and ids:
            sentence = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            yield Fault(("allowed_mentions",), "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", sentence)


def attachments(body: Body, files: int) -> Iterator[Fault]:
    """Faults between `attachments` and the files that came with them."""
    if files > FILES:
        yield too_long(FILES, "attachments")
    for place, one in enumerate(body.get("attachments") or ()):
        number = int(one.get("id") or 0)
        # A number of one digit or two is a file's place; a snowflake is a file that is there.
        if number < FILES and number >= files:
            sentence = f"Referenced attachment id {number} was not found."
            yield Fault(("attachments", place, "id"), "ATTACHMENT_NOT_FOUND", sentence)


def sizes(files: Mapping[str, bytes]) -> None:
    """Files of a request.

    Raises: Refused, 40005 where one or all are too large.
    """
    lengths = [len(content) for content in files.values()]
    if any(length > FILE_BYTES for length in lengths) or sum(lengths) > REQUEST_BYTES:
        raise Refused(40005)
