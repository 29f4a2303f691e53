"""Hosts in other scripts: where they lead, and what they are taken for."""

import re
from collections.abc import Iterator
from dataclasses import replace

from .found import PUNYCODE, Found
from .hosts import host_of, unicode_label
from .letters import ACCENTS, ALIKE, SIGN
from .spots import Spot
from .words import MEANT, USED

# Scripts that nobody here writes, taken for the looks of their letters alone.
_STAGED = re.compile(r"[\u13a0-\u13ff\uab70-\uabbf\ua4d0-\ua4ff\u1400-\u167f\u2c80-\u2cff]")
# Letters that nobody can tell from Latin ones; others are only like them.
_TWINS = frozenset("аеорсухіјѕһԁԛԝӏАВЕКМНОРСТХІЈЅοΟΑΒΕΖΗΙΚΜΝΡΤΥΧνρυօսոաⅼıɑɡ")


def written_hosts(spot: Spot, found: Found) -> Iterator[Found]:
    """The host as it is taken for and, where that is another one, the host where it leads."""
    foreign = [label for label in spot.own if not label.isascii() and label not in MEANT]
    if not foreign:
        yield found
        if "xn--" in found.host:
            yield from _unmasked(found)
        return
    real, taken = host_of(spot.own), host_of(spot.labels)
    name = _disguise(foreign, spot.own[-1])
    if taken and "xn--" not in taken:
        fair = spot.labels[-1] in USED or bool(found.scheme)
        sure = found.sure and fair and name == ALIKE
        yield replace(found, host=taken, disguises=found.disguises | {name or ALIKE}, sure=sure)
    if real and (real != taken or "xn--" in taken):
        names = found.disguises | ({ALIKE} if name == ALIKE else set())
        yield replace(found, host=real, disguises=names)


def _disguise(labels: list[str], ending: str) -> str:
    """What the letters of labels are: accents, letters that were meant to be taken for others.

    Empty for words of another script, which are like Latin ones by accident alone.
    """
    letters = [char for label in labels for char in label if not char.isascii()]
    if all(SIGN[char].kind == ACCENTS for char in letters):
        return ACCENTS if ending.isascii() else ALIKE
    if any(_STAGED.match(char) for char in letters):
        return ALIKE
    mixed = any(char.isascii() and char.isalpha() for label in labels for char in label)
    return ALIKE if mixed or all(char in _TWINS for char in letters) else ""


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
