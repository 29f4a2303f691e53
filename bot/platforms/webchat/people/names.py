"""What a name and a text may hold: nothing that deceives the eye."""

import unicodedata

LONGEST_NAME = 32
LONGEST_TEXT = 2000
LONGEST_EMOJI = 16
JOINER = "\u200d"  # holds emoji like 👩‍🚀 together
# Marks that turn the direction of what follows, or that nobody can see.
DECEIVING = frozenset(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])) | frozenset(
    "\u200b\u200e\u200f\u061c\u2060\ufeff\u00ad\u115f\u1160\u2800\u3164\uffa0"
)
SPACES = frozenset("\t\n\r\x0b\x0c\x85\u2028\u2029")
# Letters of other scripts that look like Latin ones, as far as names of bots go.
LOOK_ALIKES = str.maketrans("абвеікмнорстухѕјԁӏαβεηικμνορτυχ", "abbeikmhopctyxsjdlabenikmvoptux")


def clean_line(text: str) -> str:
    """The text in one line, without control characters and turned directions."""
    return _kept("".join(" " if char in SPACES else char for char in text))


def clean_text(text: str) -> str:
    """The text with its lines, without control characters and turned directions."""
    return "\n".join(clean_line(line) for line in text.splitlines()).strip()


def clean_name(text: str) -> str:
    """A name as others see it; empty if nothing of it can be seen."""
    name = " ".join(clean_line(unicodedata.normalize("NFC", text)).split())
    return name if any(unicodedata.category(char)[0] in "LNSP" for char in name) else ""


def alike(one: str, other: str) -> bool:
    """Whether two names could be taken for each other."""
    return _skeleton(one) == _skeleton(other)


def is_emoji(text: str) -> bool:
    """Whether the text can stand as a reaction: signs and symbols, no words."""
    kinds = [unicodedata.category(char) for char in text if not _binds(char)]
    return (
        len(text) <= LONGEST_EMOJI
        and all(kind[0] in "SMNP" for kind in kinds)
        and any(kind in ("So", "Sm", "Me") for kind in kinds)
    )


def _kept(text: str) -> str:
    return "".join(
        char
        for char in text
        if char not in DECEIVING and unicodedata.category(char) not in ("Cc", "Cs")
    )


def _skeleton(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(char for char in spread if unicodedata.category(char)[0] in "LN")
    return bare.translate(LOOK_ALIKES)


def _binds(char: str) -> bool:
    return char == JOINER or 0xE0020 <= ord(char) <= 0xE007F  # tags: flags of parts of countries
