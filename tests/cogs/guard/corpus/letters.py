"""Disguises of a host's letters: what spammers do to them so that only people read them."""

from collections.abc import Callable, Mapping
from random import Random
from unicodedata import normalize

Operator = Callable[[str, Random], str]

SMALL = "abcdefghijklmnopqrstuvwxyz"
SMALL_CAPITALS = dict(zip(SMALL, "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀꜱᴛᴜᴠᴡxʏᴢ", strict=True))
CYRILLIC = dict(zip("aceopxyijs", "асеорхуіјѕ", strict=True))
GREEK = dict(zip("aeiknopvxyu", "αεικηορνχγυ", strict=True))
HATS = dict(zip("aceinouyz", "àçéíñöüýž", strict=True))
KEYCAP = "\ufe0f\u20e3"
TAG_A = 0xE0061


def shifted(first: int) -> Mapping[str, str]:
    """An alphabet of Unicode that begins at some place."""
    return {letter: chr(first + at) for at, letter in enumerate(SMALL)}


def swapped(table: Mapping[str, str]) -> Operator:
    """Every letter that the table has, in its other form."""
    return lambda host, dice: "".join(table.get(letter, letter) for letter in host)


def one_swapped(table: Mapping[str, str]) -> Operator:
    """One letter alone in its other form, the hardest to see."""

    def swap(host: str, dice: Random) -> str:
        at = dice.choice([at for at, letter in enumerate(host) if letter in table] or [0])
        return host[:at] + table.get(host[at], host[at]) + host[at + 1 :]

    return swap


def between(mark: str, share: float = 1.0) -> Operator:
    """Something that nobody sees after some or all of the letters."""

    def put(host: str, dice: Random) -> str:
        first = dice.randrange(len(host) - 1)
        marked = (
            letter + mark if at == first or dice.random() < share else letter
            for at, letter in enumerate(host[:-1])
        )
        return "".join(marked) + host[-1]

    return put


def mixed_case(host: str, dice: Random) -> str:
    """LiKe ThIs."""
    return "".join(dice.choice((letter.upper(), letter)) for letter in host)


def full_width(host: str, dice: Random) -> str:
    """As an input method for Chinese writes Latin letters; dots stay dots."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" < c < "~" and c != "." else c for c in host)


def regional(host: str, dice: Random) -> str:
    """The letters that flags are made of, kept apart by a space of no width."""
    return "".join(
        chr(0x1F1E6 + SMALL.index(letter)) + "\u200b" if letter in SMALL else letter
        for letter in host
    )


def keycaps(host: str, dice: Random) -> str:
    """Digits in boxes, and letters in squares where a host has no digits."""
    squared = shifted(0x1F130)
    return "".join(c + KEYCAP if c.isdigit() else squared.get(c, c) for c in host)


def stacked(host: str, dice: Random) -> str:
    """Marks piled above and below each letter."""
    marks = "\u0300\u0316\u0330\u0346\u035b\u0323"
    return "".join(c + "".join(dice.choices(marks, k=2)) if c.isalnum() else c for c in host)


def tagged(host: str, dice: Random) -> str:
    """Tag characters, which are never drawn, within the name."""
    at = dice.randrange(1, len(host) - 1)
    return host[:at] + "".join(chr(TAG_A + dice.randrange(26)) for _ in range(3)) + host[at:]


def spaced(host: str, dice: Random) -> str:
    """l i k e  t h i s."""
    return " ".join(host)


def punycoded(host: str, dice: Random) -> str:
    """A look-alike written in the letters in which resolvers see it."""
    name, dot, end = host.partition(".")
    return one_swapped(CYRILLIC)(name, dice).encode("idna").decode("ascii") + dot + end


def accented(host: str, dice: Random) -> str:
    """Accents that the reader's eye takes away, on letters of their own or as marks."""
    hats = swapped(HATS)(host, dice)
    return normalize("NFC", hats) if dice.random() < 0.5 else normalize("NFD", hats)


# By name. Each is given a host in small ASCII letters and leaves its dots where they are.
LETTERS: Mapping[str, Operator] = {
    "upper-case": lambda host, dice: host.upper(),
    "mixed-case": mixed_case,
    "zero-width-space": between("\u200b", 0.3),
    "zero-width-joiner": between("\u200d", 0.3),
    "word-joiner": between("\u2060", 0.3),
    "soft-hyphen": between("\u00ad", 0.4),
    "variation-selector": between("\ufe0f", 0.4),
    "hangul-filler": between("\u3164", 0.0),
    "tag-characters": tagged,
    "stacked-marks": stacked,
    "accents": accented,
    "full-width": full_width,
    "circled": swapped(shifted(0x24D0)),
    "bold-maths": swapped(shifted(0x1D41A)),
    "script-maths": swapped(shifted(0x1D4EA)),
    "double-struck": swapped(shifted(0x1D552)),
    "monospace": swapped(shifted(0x1D68A)),
    "small-capitals": swapped(SMALL_CAPITALS),
    "regional-letters": regional,
    "black-squares": swapped(shifted(0x1F170)),
    "keycaps": keycaps,
    "cyrillic-one": one_swapped(CYRILLIC),
    "cyrillic-all": swapped(CYRILLIC),
    "greek-one": one_swapped(GREEK),
    "punycode": punycoded,
    "spaced-letters": spaced,
}
