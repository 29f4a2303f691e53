"""What a real platform would refuse of a form, when it is opened and when it is sent."""

from collections.abc import Iterator, Mapping, Sequence

from bot.offers import FormField, FormSheet

FIELDS, CHOICES = 5, 25
TITLE, LABEL = 45, 45
HINT, CHOICE = 100, 100
ACTION = 76  # platforms keep 100, of which they may need some for themselves
LINE, LONG = 1000, 4000

Given = Mapping[str, str | Sequence[str]]


def objection(sheet: FormSheet | None) -> str | None:
    """Why a platform would not show this form."""
    if sheet is None:
        return "there is no form to open"
    return next(_wrong(sheet), None)


def refusal(sheet: FormSheet, given: Given) -> str | None:
    """Why a platform would not let this be sent."""
    unknown = sorted(given.keys() - {field.name for field in sheet.fields})
    if unknown:
        return f"the form {sheet.title!r} has no field {unknown[0]!r}"
    return next((why for field in sheet.fields for why in _unfit(field, given)), None)


def longest(field: FormField) -> int:
    """The most characters that a field takes."""
    most = LONG if field.kind == "long" else LINE
    limited = field.most is not None and field.kind in ("text", "long")
    return min(most, field.most or most) if limited else most


def _wrong(sheet: FormSheet) -> Iterator[str]:
    if not 0 < len(sheet.title) <= TITLE:
        yield f"the title of a form has 1 to {TITLE} characters, not {len(sheet.title)}"
    if not 0 < len(sheet.fields) <= FIELDS:
        yield f"a form has 1 to {FIELDS} fields, not {len(sheet.fields)}"
    if len(sheet.action) > ACTION:
        yield f"name and argument of a form have at most {ACTION} characters"
    for field in sheet.fields:
        if not 0 < len(field.label) <= LABEL:
            yield f"a field's label has 1 to {LABEL} characters, not {len(field.label)}"
        if len(field.hint) > HINT:
            yield f"a field's hint has at most {HINT} characters, not {len(field.hint)}"
        if field.kind in ("choice", "several") and not 0 < len(field.choices) <= CHOICES:
            yield f"a field has 1 to {CHOICES} choices, not {len(field.choices)}"
        if any(not 0 < len(name) <= CHOICE for _, name in field.choices):
            yield f"a choice has 1 to {CHOICE} characters"
        if any(len(value) > longest(field) for value in field.default):
            yield f"what stands in the field {field.label!r} is longer than it takes"


def _unfit(field: FormField, given: Given) -> Iterator[str]:
    value = given.get(field.name, "")
    values = [value] if isinstance(value, str) else list(value)
    values = [each for each in values if each]
    if field.required and not values:
        yield f"{field.label!r} must be filled in"
    if field.choices and set(values) - {each for each, _ in field.choices}:
        yield f"{field.label!r} has no such choice"
    if len(values) > 1 and field.kind != "several":
        yield f"{field.label!r} takes one value"
    if any(len(each) > longest(field) for each in values):
        yield f"{field.label!r} takes at most {longest(field)} characters"
    if values and field.kind in ("text", "long") and len(values[0]) < (field.least or 0):
        yield f"{field.label!r} takes at least {field.least} characters"
    if field.kind == "several" and not (field.least or 0) <= len(values) <= (field.most or CHOICES):
        yield f"{field.label!r} wants another number of choices"
