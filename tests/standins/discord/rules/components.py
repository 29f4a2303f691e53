"""How buttons, selects and layouts may stand in a message or a modal."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from tests.standins.discord.refusals import Fault, between, required, too_long

Part = Mapping[str, Any]
Path = tuple[str | int, ...]

ROW, BUTTON, TEXT_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = {3, 5, 6, 7, 8}
LABEL, CONTAINER, SECTION, TEXT, GALLERY, THUMBNAIL, FILE = 18, 17, 9, 10, 12, 11, 13
LINK, PREMIUM = 5, 6
ROWS, IN_ROW, ALL, IN_MODAL = 5, 5, 40, 5
TITLE, CUSTOM_ID, BUTTON_LABEL, TEXT_TOTAL = 45, 100, 80, 4_000


def walk(given: Sequence[Part], *path: str | int) -> Iterator[tuple[Path, Part]]:
    """Every component with its path, those inside others too."""
    for place, part in enumerate(given):
        yield (*path, place), part
        yield from walk(part.get("components") or (), *path, place, "components")
        for key in ("accessory", "component"):
            if part.get(key):
                inner = (*path, place, key)
                yield inner, part[key]


def components(given: Sequence[Part], *, v2: bool) -> Iterator[Fault]:
    """Faults of a message's components."""
    everything = list(walk(given, "components"))
    if v2:
        yield from layout(everything)
    else:
        yield from rows(given)
    yield from one_id_each(everything)
    for path, part in everything:
        yield from (fault.under(*path) for fault in single(part))


def rows(given: Sequence[Part]) -> Iterator[Fault]:
    """Without the flag of layouts a message holds rows alone, five of them."""
    if len(given) > ROWS:
        yield too_long(ROWS, "components")
    for place, part in enumerate(given):
        if part.get("type") != ROW:
            sentence = "Value of field 'type' must be one of (1,)."
            yield Fault(("components", place, "type"), "UNION_TYPE_CHOICES", sentence)


def layout(everything: list[tuple[Path, Part]]) -> Iterator[Fault]:
    if len(everything) > ALL:
        sentence = f"The total number of components cannot exceed {ALL}"
        yield Fault(("components",), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", sentence)
    shown = sum(len(part.get("content") or "") for _, part in everything if part["type"] == TEXT)
    if shown > TEXT_TOTAL:
        sentence = f"The total text of a message cannot exceed {TEXT_TOTAL}"
        yield Fault(("components",), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", sentence)


def one_id_each(everything: list[tuple[Path, Part]]) -> Iterator[Fault]:
    for key, word in (("custom_id", "custom id"), ("id", "id")):
        seen: set[Any] = set()
        for path, part in everything:
            value = part.get(key)
            if value and value in seen:
                code = f"COMPONENT_{key.upper()}_DUPLICATED"
                yield Fault((*path, key), code, f"Component {word} cannot be duplicated")
            seen.add(value)


def single(part: Part) -> Iterator[Fault]:
    """Faults of one component, whatever it stands in."""
    kind = part.get("type")
    if kind == BUTTON:
        yield from button(part)
    elif kind in SELECTS:
        yield from select(part)
    elif kind == ROW:
        yield from row(part)
    elif kind == TEXT_INPUT:
        yield from text_input(part)


def button(part: Part) -> Iterator[Fault]:
    style = part.get("style")
    if style == LINK:
        yield from link(part)
    elif style == PREMIUM:
        if not part.get("sku_id"):
            yield required("sku_id")
    else:
        if not part.get("custom_id"):
            yield required("custom_id")
        if part.get("url"):
            yield Fault((), "BUTTON_COMPONENT_URL_NOT_ALLOWED", "Only link buttons have a url")
    if style != PREMIUM and not part.get("label") and not part.get("emoji"):
        sentence = "A button must have a label or an emoji"
        yield Fault((), "BUTTON_COMPONENT_INVALID_LABEL", sentence)


def link(part: Part) -> Iterator[Fault]:
    if not part.get("url"):
        yield required("url")
    elif urlsplit(str(part["url"])).scheme not in ("http", "https", "discord"):
        sentence = "Scheme must be one of ('http', 'https', 'discord')."
        yield Fault(("url",), "URL_TYPE_INVALID_SCHEME", sentence)
    if part.get("custom_id"):
        sentence = "A custom id and url cannot both be specified"
        yield Fault((), "BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE", sentence)


def select(part: Part) -> Iterator[Fault]:
    if not part.get("custom_id"):
        yield required("custom_id")
    least, most = number(part, "min_values", 1), number(part, "max_values", 1)
    if least > most:
        sentence = f"min_values {least} is more than max_values {most}"
        yield Fault(("min_values",), "SELECT_COMPONENT_MIN_VALUES_TOO_LARGE", sentence)
    if part.get("type") != TEXT_SELECT:
        return
    options = part.get("options") or ()
    if not 1 <= len(options) <= 25:
        yield between(1, 25, "options")
    elif most > len(options):
        sentence = f"max_values {most} is more than the {len(options)} options"
        yield Fault(("max_values",), "SELECT_COMPONENT_MAX_VALUES_TOO_LARGE", sentence)
    yield from no_value_twice(options)
    if sum(bool(option.get("default")) for option in options) > most:
        sentence = "More options are chosen by default than max_values allows"
        yield Fault(("options",), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", sentence)


def no_value_twice(options: Sequence[Part]) -> Iterator[Fault]:
    often = Counter(option.get("value") for option in options)
    for place, option in enumerate(options):
        if often[option.get("value")] > 1:
            sentence = "The specified option value is already used"
            path = ("options", place, "value")
            yield Fault(path, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", sentence)


def row(part: Part) -> Iterator[Fault]:
    """A row holds up to five buttons, or one thing that takes the whole width."""
    inside = [each.get("type") for each in part.get("components") or ()]
    if not 1 <= len(inside) <= IN_ROW:
        yield between(1, IN_ROW, "components")
    if len(inside) > 1 and any(kind != BUTTON for kind in inside):
        sentence = "Components displayed in this row exceed its width of 5"
        yield Fault(("components",), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", sentence)


def text_input(part: Part) -> Iterator[Fault]:
    least, most = number(part, "min_length", 0), number(part, "max_length", TEXT_TOTAL)
    if least > most:
        sentence = f"min_length {least} is more than max_length {most}"
        yield Fault(("min_length",), "TEXT_INPUT_MIN_LENGTH_TOO_LARGE", sentence)
    elif part.get("value") and not least <= len(part["value"]) <= most:
        yield between(least, most, "value")


def number(part: Part, key: str, otherwise: int) -> int:
    return otherwise if part.get(key) is None else int(part[key])


def modal(data: Part) -> Iterator[Fault]:
    """Faults of a modal's data."""
    given = data.get("components") or ()
    if not 1 <= len(data.get("title") or "") <= TITLE:
        yield between(1, TITLE, "title")
    if not 1 <= len(data.get("custom_id") or "") <= CUSTOM_ID:
        yield between(1, CUSTOM_ID, "custom_id")
    if not 1 <= len(given) <= IN_MODAL:
        yield between(1, IN_MODAL, "components")
    everything = list(walk(given, "components"))
    yield from one_id_each(everything)
    for path, part in everything:
        yield from (fault.under(*path) for fault in (*single(part), *in_modal(path, part)))


def in_modal(path: Path, part: Part) -> Iterator[Fault]:
    kind = part.get("type")
    labelled = path[-1] == "component"
    if kind == TEXT_INPUT and labelled == bool(part.get("label")):
        # A field in a row names itself; one in a Label is named by that.
        yield (
            required("label")
            if not labelled
            else Fault(
                ("label",), "COMPONENT_LABEL_NOT_ALLOWED", "The Label around this field names it"
            )
        )
    if kind == BUTTON or (kind in SELECTS and not labelled):
        sentence = "A modal's row holds a text input"
        yield Fault(("type",), "UNION_TYPE_CHOICES", sentence)
