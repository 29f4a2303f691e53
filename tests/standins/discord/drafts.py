"""What the body of a request makes of a message: its keys, with ids and files in place."""

import itertools
from typing import TYPE_CHECKING, Any

from tests.standins.discord import cdn
from tests.standins.discord.clock import iso
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.routing import Call
    from tests.standins.discord.server import Standin

COPIED = ("tts", "flags", "allowed_mentions", "nonce")


def draft(call: "Call", channel: str, body: Wire | None = None) -> Wire:
    """The keys for messages.make(), content among them."""
    body = call.body if body is None else body
    made = {key: body[key] for key in COPIED if body.get(key) is not None}
    made |= {"content": body.get("content") or "", **edited(call, channel, body)}
    if body.get("poll"):
        made["poll"] = poll(call.discord, body["poll"])
    return made


def edited(call: "Call", channel: str, body: Wire | None = None, old: Wire | None = None) -> Wire:
    """The keys that an edit changes; what it does not name stays."""
    body = call.body if body is None else body
    made: Wire = {}
    if "content" in body:
        made["content"] = body["content"] or ""
    if "embeds" in body:
        made["embeds"] = [_embed(embed) for embed in body["embeds"] or []]
    if "components" in body:
        made["components"] = numbered(body["components"] or [])
    if body.get("flags") is not None:
        made["flags"] = (old or {"flags": 0})["flags"] | int(body["flags"])
    if body.get("allowed_mentions") is not None:
        made["allowed_mentions"] = body["allowed_mentions"]
    if call.files or "attachments" in body:
        made["attachments"] = _attachments(call, channel, body, (old or {}).get("attachments", []))
    return made


def _embed(embed: Wire) -> Wire:
    """An embed with what Discord fills in."""
    fields = [{"inline": False, **each} for each in embed.get("fields") or ()]
    return {"type": "rich", **embed, **({"fields": fields} if fields else {})}


def numbered(components: list[Wire]) -> list[Wire]:
    """Components, each with an id: its own, or the next free one."""
    taken: set[int] = set()
    _ids(components, taken)
    free = (number for number in itertools.count(1) if number not in taken)
    return [_with_ids(each, free) for each in components]


def _ids(found: Any, taken: set[int]) -> None:
    if isinstance(found, list):
        for each in found:
            _ids(each, taken)
    elif isinstance(found, dict):
        if "type" in found and isinstance(found.get("id"), int):
            taken.add(found["id"])
        _ids([found.get("components"), found.get("component"), found.get("accessory")], taken)


def _with_ids(component: Wire, free: Any) -> Wire:
    made = {**component, "id": component.get("id") or next(free)}
    if "components" in made:
        made["components"] = [_with_ids(each, free) for each in made["components"]]
    for key in ("component", "accessory"):
        if isinstance(made.get(key), dict):
            made[key] = _with_ids(made[key], free)
    return made


def _attachments(call: "Call", channel: str, body: Wire, old: list[Wire]) -> list[Wire]:
    asked = body.get("attachments")
    about = {str(each["id"]): each for each in asked or []}
    kept = old if asked is None else [each for each in old if each["id"] in about]
    return kept + [
        attachment(call.discord, channel, file, about.get(number, {}))
        for number, file in call.files.items()
    ]


def attachment(discord: "Standin", channel: str, file: File, about: Wire | None = None) -> Wire:
    """A file as a message shows it; the stand-in serves it at its address."""
    about = about or {}
    id, name = discord.clock.snowflake(), about.get("filename") or file.name
    path = f"/cdn/attachments/{channel}/{id}/{cdn.UNFIT.sub('_', name)}"
    discord.world.files[path] = file
    url = cdn.address(discord, path)
    made = {"id": id, "filename": name, "size": len(file.content), "url": url, "proxy_url": url}
    made |= {"content_type": file.kind, "flags": 0, "content_scan_version": 1}
    return {**made, **({"description": about["description"]} if about.get("description") else {})}


def poll(discord: "Standin", asked: Wire) -> Wire:
    """A poll as a message shows it."""
    hours = asked.get("duration") or 24
    from_now = discord.clock.ms + hours * 3_600_000
    answers = [
        {"answer_id": number, "poll_media": each["poll_media"]}
        for number, each in enumerate(asked["answers"], 1)
    ]
    return {
        "question": asked["question"],
        "answers": answers,
        "expiry": iso(from_now),
        "allow_multiselect": bool(asked.get("allow_multiselect")),
        "layout_type": 1,
        "results": {"is_finalized": False, "answer_counts": []},
    }
