"""What Discord itself adds to messages: previews of links, and copies of what is forwarded."""

from typing import TYPE_CHECKING

from tests.standins.discord import messages
from tests.standins.discord.calls import Impossible
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

SUPPRESSED = 1 << 2  # a message's flag: its author wants no previews
MOST = 5  # links of one message that are looked at
FORWARD = 1  # a type of message_reference
FORWARDED = (0, 19, 20, 23)  # types of messages that can be forwarded
# What a copy has of a message; Discord sends neither its author nor its id.
COPIED = (
    *("type", "content", "embeds", "attachments", "timestamp", "edited_timestamp"),
    *("flags", "mentions", "mention_roles", "components"),
)


def embed(found: Wire) -> Wire:
    """What Discord found behind a link: title, description, url, and so on."""
    return {"type": "article", "content_scan_version": 1, **found}


def add(discord: "Standin", message: Wire, found: list[Wire]) -> Wire:
    """Add previews to a message, which nobody edited by that.

    Raises: Impossible, where Discord would look behind no link.
    """
    if message["flags"] & SUPPRESSED or not 0 < len(found) <= MOST:
        raise Impossible(f"Discord previews 1 to {MOST} links of a message that may have them")
    embeds = [*message["embeds"], *map(embed, found)]
    return messages.change(discord, message, quietly=True, embeds=embeds)


def forwarded(message: Wire) -> Wire:
    """The keys of a message that forwards another; of a forwarded one, the first is copied.

    Raises: Impossible, for what no client forwards.
    """
    if message["type"] not in FORWARDED or "poll" in message:
        raise Impossible("neither polls nor what Discord says by itself can be forwarded")
    pointer = {"type": FORWARD, "message_id": message["id"], "channel_id": message["channel_id"]}
    if "guild_id" in message:
        pointer["guild_id"] = message["guild_id"]
    copy = {key: message[key] for key in COPIED if key in message}
    snapshots = message.get("message_snapshots") or [{"message": copy}]
    return {"message_reference": pointer, "message_snapshots": snapshots, "flags": 1 << 14}
