"""What a person's client makes of a press or a choice on a message."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tests.standins.discord.calls import Impossible, Resolver
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.people import Person

BUTTON, CHOICES, USERS, ROLES, ANYBODY, CHANNELS = 2, 3, 5, 6, 7, 8
LINK, PREMIUM = 5, 6
SELECTS = (CHOICES, USERS, ROLES, ANYBODY, CHANNELS)
# The kind of option that a select's values are resolved like.
AS_OPTION = {USERS: 6, CHANNELS: 7, ROLES: 8, ANYBODY: 9}


def components(found: Any) -> Iterator[Wire]:
    """All components below a message, a form or a component, in the order they are seen."""
    for each in found or ():
        yield each
        yield from components(each.get("components"))
        for key in ("component", "accessory"):
            if each.get(key):
                yield from components([each[key]])


def names(component: Wire) -> list[str]:
    """What a person may call a component."""
    emoji = (component.get("emoji") or {}).get("name")
    label, hint = component.get("label"), component.get("placeholder")
    both = f"{emoji} {label}" if emoji and label else None
    return [each for each in (label, emoji, both, hint, component.get("custom_id")) if each]


def pressable(message: Wire, label: str, kinds: tuple[int, ...]) -> Wire:
    """The component of a message that a person means.

    Raises: Impossible.
    """
    there = [each for each in components(message["components"]) if each["type"] in kinds]
    for component in there:
        if label not in names(component):
            continue
        if component.get("disabled"):
            raise Impossible(f"{label} is greyed out")
        if component.get("style") in (LINK, PREMIUM):
            raise Impossible(f"{label} leads out of Discord; the bot hears nothing of it")
        return component
    shown = ", ".join(names(each)[0] for each in there) or "nothing to press"
    raise Impossible(f"there is no {label!r} on this message, but {shown}")


def press(component: Wire) -> Wire:
    """The `data` of a pressed button."""
    return {
        "component_type": component["type"],
        "custom_id": component["custom_id"],
        "id": component["id"],
    }


def choice(person: "Person", component: Wire, values: list[Any]) -> Wire:
    """The `data` of a select.

    Raises: Impossible, for too many, too few, or what is not offered.
    """
    resolved: Wire = {}
    plain = chosen(person, component, values, resolved)
    return {**press(component), "values": plain, "resolved": resolved}


def chosen(person: "Person", component: Wire, values: list[Any], resolved: Wire) -> list[str]:
    """The values of a select on the wire.

    Raises: Impossible.
    """
    least, most = component.get("min_values"), component.get("max_values") or 1
    least = 1 if least is None else least
    if not (least <= len(values) <= most or (not values and component.get("required") is False)):
        raise Impossible(f"between {least} and {most} must be chosen: {values!r}")
    if component["type"] in AS_OPTION:
        resolver, kind = Resolver(person, resolved), AS_OPTION[component["type"]]
        return [resolver.of(kind, value, component) for value in values]
    return [option_value(component["options"], value) for value in values]


def option_value(options: list[Wire], value: Any) -> str:
    """An option by its value or its label.

    Raises: Impossible.
    """
    for option in options:
        if value in (option["value"], option["label"]):
            return str(option["value"])
    offered = ", ".join(each["label"] for each in options)
    raise Impossible(f"{value!r} is not offered, but {offered}")
