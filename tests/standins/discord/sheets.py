"""What a person's client makes of a filled form: its fields, by label or custom_id, checked."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord.calls import Impossible, Resolver
from tests.standins.discord.presses import SELECTS, chosen, option_value
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.people import Person

ROW, TEXT, PROSE, LABEL, FILES, RADIO, BOXES, BOX = 1, 4, 10, 18, 19, 21, 22, 23
LONGEST_TEXT = 4_000
NOT_GIVEN = object()


def submitted(person: "Person", modal: Wire, fields: Wire) -> Wire:
    """The `data` of a submitted form; what is not named keeps what it was filled with.

    Raises: Impossible, for a field that is not there, missing, or does not take its value.
    """
    left, told = dict(fields), list[Wire]()
    resolved: Wire = {}
    for top in modal["components"]:
        about = {"type": top["type"], "id": top["id"]}
        if top["type"] == ROW:
            inner = top["components"][0]
            told.append({**about, "components": [_one(person, inner, inner, left, resolved)]})
        elif top["type"] == LABEL:
            told.append({**about, "component": _one(person, top, top["component"], left, resolved)})
        elif top["type"] == PROSE:
            told.append(about)
    if left:
        labels = ", ".join(labels_of(modal))
        raise Impossible(f"the form has no {', '.join(left)}; it has {labels}")
    made = {"custom_id": modal["custom_id"], "components": told}
    return {**made, "resolved": resolved} if resolved else made


def labels_of(modal: Wire) -> list[str]:
    """The fields of a form, as a person reads them."""
    tops = [each for each in modal["components"] if each["type"] in (ROW, LABEL)]
    return [(top["components"][0] if top["type"] == ROW else top)["label"] for top in tops]


def _one(person: "Person", labelled: Wire, field: Wire, left: Wire, resolved: Wire) -> Wire:
    given = left.pop(labelled["label"], left.pop(field["custom_id"], NOT_GIVEN))
    about = {key: field[key] for key in ("type", "id", "custom_id")}
    try:
        return {**about, **_value(person, field, given, resolved)}
    except Impossible as no:
        raise Impossible(f"{labelled['label']}: {no}") from no


def _value(person: "Person", field: Wire, given: Any, resolved: Wire) -> Wire:
    kind = field["type"]
    if kind == TEXT:
        return {"value": _text(field, given)}
    if kind in SELECTS:
        values = _preset(field) if given is NOT_GIVEN else _listed(given)
        return {"values": chosen(person, field, values, resolved)}
    if kind == FILES:
        files = [] if given is NOT_GIVEN else _listed(given)
        _enough(files, field)
        return {"values": [Resolver(person, resolved).file(each) for each in files]}
    if kind == BOXES:
        values = _preset(field) if given is NOT_GIVEN else _listed(given)
        _enough(values, field, len(field["options"]))
        return {"values": [option_value(field["options"], each) for each in values]}
    if kind == RADIO:
        return {"value": _radio(field, given)}
    if kind == BOX:
        return {"value": bool(field.get("default")) if given is NOT_GIVEN else bool(given)}
    raise Impossible(f"a field of type {kind} is not known")


def _text(field: Wire, given: Any) -> str:
    text = str((field.get("value") or "") if given is NOT_GIVEN else given)
    least = field.get("min_length") or 0
    most = field.get("max_length") or LONGEST_TEXT
    if not text and field.get("required", True):
        raise Impossible("this field is required")
    if text and not least <= len(text) <= most:
        raise Impossible(f"between {least} and {most} characters: {text!r}")
    return text


def _radio(field: Wire, given: Any) -> str | None:
    values = _preset(field) if given is NOT_GIVEN else _listed(given)
    if not values:
        if field.get("required", True):
            raise Impossible("one must be chosen")
        return None
    return option_value(field["options"], values[0])


def _preset(field: Wire) -> list[Any]:
    options = [each["value"] for each in field.get("options") or () if each.get("default")]
    return options + [each["id"] for each in field.get("default_values") or ()]


def _listed(given: Any) -> list[Any]:
    if given is None:
        return []
    return list(given) if isinstance(given, list) else [given]


def _enough(values: list[Any], field: Wire, most: int = 1) -> None:
    least = 1 if field.get("required", True) else 0
    low, high = field.get("min_values"), field.get("max_values") or most
    low = least if low is None or not values else low
    if not (low <= len(values) <= high):
        raise Impossible(f"between {low} and {high} must be given: {values!r}")
