"""Forms as Discord shows them: modals of labelled fields, and what members fill in there."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.events import FormSent
from bot.offers import FormField, FormSheet
from bot.platforms.discord.custom_ids import Pressed, custom_id
from bot.platforms.discord.interactions import Interaction, on_message

TITLE, LABEL, HINT, CHOICE = 45, 45, 100, 100  # characters
FIELDS, CHOICES = 5, 25
LINE, LONG = 1000, 4000  # characters of a field that says no less
LABELLED, TEXT, LIST, CHANNELS = 18, 4, 3, 8  # kinds of components
ONE_LINE, PARAGRAPH = 1, 2  # styles of a text field
ROOMS = (0, 5)  # kinds of channels that are rooms: text, announcements
SEVERAL = "+"  # behind the name of a field with several choices, which Discord sends back

Part = dict[str, Any]


def modal(sheet: FormSheet, community: str) -> Part:
    """The form as a modal; its custom id names the server, for those opened in private messages.

    Raises ValueError with a sentence where Discord has no room for it.
    """
    if not 0 < len(sheet.fields) <= FIELDS:
        raise ValueError(f"a form has 1 to {FIELDS} fields, not {len(sheet.fields)}")
    return {
        "custom_id": custom_id(sheet.action, community),
        "title": _short(sheet.title, TITLE),
        "components": [_labelled(field) for field in sheet.fields],
    }


def filled(interaction: Interaction, form: Pressed) -> FormSent:
    """A form that a member sent; a field with several choices has a list."""
    data: Any = interaction.data
    return FormSent(
        **on_message(interaction, form),
        form=form.action,
        argument=form.argument,
        fields=dict(_fields(data["components"])),
    )


def _fields(components: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str | list[str]]]:
    for labelled in components:
        component = labelled["component"]
        name, values = component["custom_id"], component.get("values")
        if values is None:
            yield name, component["value"]
        elif name.endswith(SEVERAL):
            yield name.removesuffix(SEVERAL), list(values)
        else:
            yield name, "".join(values[:1])


def _labelled(field: FormField) -> Part:
    part = {"type": LABELLED, "label": _short(field.label, LABEL), "component": _field(field)}
    return part | ({"description": _short(field.hint, HINT)} if field.hint else {})


def _field(field: FormField) -> Part:
    shared: Part = {"custom_id": field.name, "required": field.required}
    if field.kind == "room":
        default = [{"id": room, "type": "channel"} for room in field.default]
        rooms: Part = {"type": CHANNELS, "channel_types": list(ROOMS), "default_values": default}
        return {**shared, **_count(field, 1), **rooms}
    if field.choices:
        return {**shared, **_list(field)}
    return {**shared, **_text(field)}


def _list(field: FormField) -> Part:
    if len(field.choices) > CHOICES:
        raise ValueError(f"the field {field.label!r} has more than {CHOICES} choices")
    options = [
        {"label": _short(label, CHOICE), "value": value, "default": value in field.default}
        for value, label in field.choices
    ]
    several = field.kind == "several"
    name = f"{field.name}{SEVERAL}" if several else field.name
    most = min(field.most or len(options), len(options)) if several else 1
    return {"type": LIST, "custom_id": name, "options": options, **_count(field, most)}


def _count(field: FormField, most: int) -> Part:
    least = field.least or 0 if field.kind == "several" else 0
    return {"min_values": max(least, int(field.required)), "max_values": most}


def _text(field: FormField) -> Part:
    long, plain = field.kind == "long", field.kind in ("text", "long")
    most = LONG if long else LINE
    most = min(most, field.most) if plain and field.most is not None else most
    text = {"type": TEXT, "style": PARAGRAPH if long else ONE_LINE, "max_length": most}
    if plain and field.least is not None:
        text["min_length"] = field.least
    if field.default and len(field.default[0]) > most:
        raise ValueError(f"what stands in the field {field.label!r} is longer than it takes")
    return text | ({"value": field.default[0]} if field.default else {})


def _short(text: str, most: int) -> str:
    line = " ".join(text.split())
    if not line:
        raise ValueError("a part of the form has no words")
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
