"""Hosts in other scripts: where they lead, and what they are taken for."""

from collections.abc import Iterator
from dataclasses import replace

from .found import PUNYCODE, Found
from .hosts import host_of, unicode_label
from .letters import ACCENTS, ALIKE, SIGN
from .spots import Spot
from .surety import USED
from .views import View

# Letters that nobody can tell from Latin ones; others are only like them.
_TWINS = frozenset("аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧνρυօսոաⅼıɑɡ")


def written_hosts(view: View, spot: Spot, found: Found) -> Iterator[Found]:
    """The host as it is taken for and, where that is another one, the host where it leads."""
    same = view.same[spot.start : spot.end]
    if same.isascii():
        yield found
        if "xn--" in found.host:
            yield from _unmasked(found)
        return
    letters = [char for char in same if not char.isascii() and SIGN[char].kind]
    taken = found.host if "xn--" not in found.host else None
    mixed = any(char.isascii() and char.isalpha() for char in "".join(same.split(".")[:-1]))
    accents = all(SIGN[char].kind == ACCENTS for char in letters)
    disguised = bool(letters) and not accents and (mixed or all(char in _TWINS for char in letters))
    labels = same.lower().split(".")
    real = host_of(labels) if len(labels) == len(spot.labels) else None
    if taken:
        name = ALIKE if disguised else ACCENTS if accents else ALIKE
        sure = found.sure and disguised and (spot.labels[-1] in USED or bool(found.scheme))
        yield replace(
            found,
            disguises=found.disguises | ({name} if letters else set()),
            sure=sure if letters else found.sure,
        )
    if real and real != taken:
        names = found.disguises | ({ALIKE} if disguised else set())
        yield replace(found, host=real, disguises=names)
    elif not taken:
        yield found


def _unmasked(found: Found) -> Iterator[Found]:
    """What a host in punycode is taken for, where that is a host of plain letters."""
    labels = [unicode_label(label) for label in found.host.split(".")]
    alike = ["".join(SIGN[char].like for char in label) for label in labels]
    if all(map(str.isascii, alike)) and alike != labels and (host := host_of(alike)):
        kinds = {SIGN[char].kind for label in labels for char in label if not char.isascii()}
        name = ACCENTS if kinds == {ACCENTS} else ALIKE
        yield replace(
            found,
            host=host,
            disguises=found.disguises | {PUNYCODE, name},
            sure=found.sure and name == ALIKE,
        )
