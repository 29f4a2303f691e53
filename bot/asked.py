"""Fields that are known only when their form is opened: what they ask for, and what is no field."""

from collections.abc import Mapping, Sequence

from bot.effects import Asked, AskedKind, Text, Words
from bot.errors import PlazaError
from bot.kinds import WEEKDAYS, Day, TimeOfDay, Within
from bot.offers import OptionKind
from bot.signatures import CHOICES, FIELDS, Option

TYPED = {"time": TimeOfDay, "day": Day}
"""Kinds that are typed as text, and what such a text is."""

KINDS: Mapping[AskedKind, OptionKind] = {
    "text": "text",
    "long": "long",
    "number": "number",
    "yes-no": "yes-no",
    "choice": "choice",
    "several": "several",
    "days": "several",
    "room": "room",
    "time": "text",
    "day": "text",
}


def choices(field: Asked) -> tuple[tuple[str, Words], ...]:
    """The values that can be chosen, and what each is called."""
    if field.kind == "yes-no":
        return tuple((each, Text("core", each)) for each in ("yes", "no"))
    if field.kind == "days":
        return tuple((day, Text("core", "weekday", {"day": day})) for day in WEEKDAYS)
    return field.choices


def as_option(field: Asked) -> Option:
    """The field as those are read that stand in a dataclass."""
    return Option(
        name=field.name,
        kind=KINDS[field.kind],
        required=field.required,
        choices=() if field.kind == "yes-no" else tuple(value for value, _ in choices(field)),
        written=TYPED.get(field.kind),
        within=Within(least=field.least, most=field.most),
        default=field.default,
    )


def check(form: str, fields: Sequence[Asked]) -> None:
    """Raises PlazaError where no platform could show these fields."""
    if not 0 < len(fields) <= FIELDS:
        raise PlazaError(f"the form {form} was opened with {len(fields)} fields, not 1 to {FIELDS}")
    if len({field.name for field in fields}) < len(fields):
        raise PlazaError(f"the form {form} was opened with two fields of one name")
    for field in fields:
        if field.kind in ("choice", "several") and not 0 < len(field.choices) <= CHOICES:
            raise PlazaError(f"the field {field.name} of {form} has not 1 to {CHOICES} choices")
