"""How Discord shows what is said: the body of a message, its buttons in rows, its name for once."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from bot.delivery import Delivery
from bot.effects import Edit, Mention, Say, Whisper, pressable
from bot.platforms.discord.custom_ids import custom_id
from bot.platforms.discord.escape import bare, escape

__all__ = ["bare", "body", "escape", "looks", "nonce", "post", "shown"]

CONTENT, EMBED = 2000, 4096  # characters
ROW, ROWS, LABEL = 5, 5, 80
GREY, LEADS = 2, 5  # styles of buttons: one that cannot be pressed, and one that leads to a page
SILENT = 4096  # the flag SUPPRESS_NOTIFICATIONS
NOBODY: Mapping[str, list[str]] = {"parse": []}
CALLED: Mapping[Mention, str] = {"everyone": "everyone", "roles": "roles", "members": "users"}
NONCE = 25

Body = dict[str, Any]


def body(delivery: Delivery) -> Body:
    """Words and buttons as Discord takes them, for a post, an answer or an edit.

    A text that is too long for a message becomes an embed. Raises ValueError with a sentence for
    operators where it cannot be shown at all.
    """
    text = delivery.text
    if not text.strip() and not delivery.pictures:
        raise ValueError("there are no words in it")
    if len(text) > EMBED:
        raise ValueError(
            f"its text has {len(text)} characters, {len(text) - EMBED} more than Discord takes"
        )
    fits = len(text) <= CONTENT
    return {
        "content": text if fits else "",
        "embeds": [] if fits else [{"description": text}],
        "components": _rows(delivery.buttons, _unnamed(delivery)),
        "allowed_mentions": NOBODY,
    }


def post(delivery: Delivery) -> Body:
    """The body of a new message, which Discord makes once however often it is sent."""
    effect = delivery.effect
    quiet = isinstance(effect, Whisper) or (isinstance(effect, Say) and not effect.loud)
    mentions = effect.mentions if isinstance(effect, Say) else ()
    return {
        **body(delivery),
        "allowed_mentions": {"parse": [CALLED[each] for each in mentions]},
        "flags": SILENT if quiet else 0,
        "nonce": nonce(delivery),
        "enforce_nonce": True,
    }


def nonce(delivery: Delivery) -> str:
    """What Discord knows the effect by for some minutes: 25 characters of a hash of its key."""
    hashed = hashlib.sha256(f"{delivery.community}\n{delivery.key}".encode()).digest()
    return base64.b32encode(hashed).decode().lower()[:NONCE]


def shown(label: str, most: int = LABEL) -> str:
    """A label or a name as it is shown, cut to what Discord takes."""
    line = " ".join(bare(label).split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def looks(message: Body) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Words and buttons (custom id, label) of a body, or of a message that Discord gave back."""
    embeds = message.get("embeds") or [{}]
    text = message.get("content") or embeds[0].get("description") or ""
    rows = message.get("components") or []
    buttons = (button for row in rows for button in row.get("components", ()))
    return text.strip(), tuple((one.get("custom_id", ""), one.get("label", "")) for one in buttons)


def _unnamed(delivery: Delivery) -> str | None:
    """The server that a button has to name itself: Discord does not for a private message."""
    private = isinstance(delivery.effect, Whisper | Edit) and delivery.room is None
    return delivery.community if private else None


def _rows(buttons: Sequence[tuple[str, str]], server: str | None) -> list[Body]:
    if len(buttons) > ROW * ROWS:
        raise ValueError(f"it has {len(buttons)} buttons, and Discord takes {ROW * ROWS}")
    doing = [action for action, _ in buttons if pressable(action)]
    if len(set(doing)) < len(doing):
        raise ValueError("two of its buttons do the same")
    made = [_button(place, *button, server) for place, button in enumerate(buttons)]
    return [
        {"type": 1, "components": made[start : start + ROW]} for start in range(0, len(made), ROW)
    ]


def _button(place: int, action: str, label: str, server: str | None) -> Body:
    if not shown(label):
        raise ValueError(f"the button {action} has no label")
    made: Body = {"type": 2, "label": shown(label)}
    if not action:
        return {**made, "style": GREY, "custom_id": f"dead:{place}", "disabled": True}
    if not pressable(action):
        return {**made, "style": LEADS, "url": action}
    return {**made, "style": 1, "custom_id": custom_id(action, server)}
