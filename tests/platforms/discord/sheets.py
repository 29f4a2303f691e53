"""A modal of the stand-in as the form sheet that it was made from, as a member reads it."""

from bot.offers import FormField, FormSheet, OptionKind
from bot.platforms.discord.custom_ids import read
from bot.platforms.discord.forms import CHANNELS, LIST, PARAGRAPH, SEVERAL
from tests.standins.discord import Standin
from tests.standins.discord.shapes import Wire


def sheet(discord: Standin, modal: Wire) -> FormSheet:
    """The form with its title and fields; rooms are named."""
    written = read(modal["custom_id"])
    assert written is not None
    argument = f":{written.argument}" if written.argument else ""
    fields = tuple(_field(discord, labelled) for labelled in modal["components"])
    return FormSheet(f"{written.action}{argument}", modal["title"], fields, late="")


def _field(discord: Standin, labelled: Wire) -> FormField:
    field = labelled["component"]
    options = field.get("options") or ()
    kind, several = _kind(field), field["custom_id"].endswith(SEVERAL)
    counted = ("min_values", "max_values") if several else ("min_length", "max_length")
    return FormField(
        name=field["custom_id"].removesuffix(SEVERAL),
        kind=kind,
        label=labelled["label"],
        required=field.get("required", True),
        hint=labelled.get("description") or "",
        choices=tuple((each["value"], each["label"]) for each in options),
        default=tuple(_default(discord, field)),
        least=field.get(counted[0]),
        most=field.get(counted[1]),
    )


def _kind(field: Wire) -> OptionKind:
    if field["type"] == CHANNELS:
        return "room"
    if field["type"] == LIST:
        return "several" if field["custom_id"].endswith(SEVERAL) else "choice"
    return "long" if field["style"] == PARAGRAPH else "text"


def _default(discord: Standin, field: Wire) -> list[str]:
    if field["type"] == CHANNELS:
        shown = field.get("default_values") or ()
        return [discord.world.channels[each["id"]]["name"] for each in shown]
    if field["type"] == LIST:
        return [each["value"] for each in field["options"] if each.get("default")]
    return [field["value"]] if field.get("value") else []
