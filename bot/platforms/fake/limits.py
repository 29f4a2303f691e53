"""What the fake chat takes of a message, and how it shows files."""

from pathlib import Path

from bot.delivery import Delivery, Drawn

TEXT_LIMIT = 2000
LABEL_LIMIT = 80
BUTTON_LIMIT = 25


def unsayable(delivery: Delivery) -> str | None:
    """Why it cannot be said; None if it can."""
    if not delivery.text.strip() or len(delivery.text) > TEXT_LIMIT:
        return f"a text has 1 to {TEXT_LIMIT} characters, not {len(delivery.text)}"
    if len(delivery.buttons) > BUTTON_LIMIT:
        return f"at most {BUTTON_LIMIT} buttons"
    if not all(label for _, label in delivery.buttons):
        return "a button without a label"
    return None


def pressable(delivery: Delivery) -> tuple[tuple[str, str], ...]:
    """The buttons as they are seen: a label that is too long is cut, as chats do."""
    return tuple((action, label[:LABEL_LIMIT]) for action, label in delivery.buttons)


def saved(delivery: Delivery) -> tuple[str, bytes] | None:
    """What a member gets to save: its name, and what is in it."""
    if delivery.file is None:
        return None
    path, name = delivery.file
    return name, path.read_bytes()


def name_of(shown: Path | Drawn) -> str:
    """What a picture's file is called there."""
    return shown.name if isinstance(shown, Path) else f"card.{shown.form}"
