"""What a sign looks like to a person: the letter it stands for, and what kind of disguise it is.

Most of it follows from names and decompositions in the Unicode database; LOOKS holds what only an
eye can tell.
"""

import re
import unicodedata
from collections.abc import Callable
from operator import attrgetter
from typing import NamedTuple

INVISIBLE = "invisible characters"
MARKS = "stacked marks"
WIDE = "full-width"
STYLED = "styled letters"
REGIONAL = "emoji letters"
ALIKE = "look-alike letters"
ACCENTS = "accented letters"
DOTS = "another dot"
SIGNS = "another sign"

BULLET, FULL_STOP = "•", "。"
_MOST_KEPT = 20_000


class Sign(NamedTuple):
    """One character as it is read: `same` keeps its script, `like` is the small Latin look-alike.

    Both are equally long; empty is what nobody sees. `kind` is the disguise, empty for an honest
    letter.
    """

    same: str
    like: str
    kind: str


def _pairs(table: str) -> dict[str, str]:
    return {sign: word[0] for word in table.split() for sign in word[1:]}


# The Latin letter, then what looks like it.
LOOKS = _pairs(
    "aаАαΑɑᴀⲁᎪꓮꭺ bвВЬьβΒᏴᏰꓐ cсСϲϹⲥᏟᏣꓚ dԁᎠꓓɗժ eеЕεΕⲉᎬꓰєЄэ fϝꓝƒſ gɡցԌᏀꓖɢ hнНһҺΗհᎻᏂꓧ"
    " iіІιΙıɩᎥꓲⅰǀ jјЈյϳᎫꓙ kкКκΚⲕᏦꓗ lӏӀլⅼᏞꓡ mмМΜⲙᎷꓟ nпПηΝոռⲛꓠ oоОοΟσօⲟꓳסⵔ𐐬ჿഠ⭕ pрРρΡⲣᏢꓑ"
    " qԛզգ rгГᎡᏒꓣⲅ sѕЅꓢᏚᏕ𐑈Տ tтТτΤⲧᎢꓔ uυսιиИμꓴ∪ʊՍ vνѵѴᏙꓦ∨ wԝԜωшШաᎳᏔꓪѡ xхХχΧⲭꓫ×❌❎ yуУγΥүҮᎩꓬყ"
    " aᗩ bᗷ cᑕ dᗪ eᗴ fᖴ hᕼ jᒍ lᒪ mᗰ nᑎ oᝪ pᑭ qᑫ rᖇ uᑌ vᐯ wᗯ x᙭ yᎽᎩ zᘔ"
    " vᏉ iᏆ gᎶᏻ fᎰ oᎾ eɘ"
    " zζΖᏃꓜʐ 3зЗӡ /⁄∕⧸╱⟋ :∶ː꞉׃ -‐‑−"
)
LOOKS["ι"] = "i"
BULLETS = frozenset("•·\u0387\u02d9\u00b0∙⋅‧․・･●⚫⚪◦○⬤ꞏ۔᛫◉⏺∘˙ᐧ⸱⚬⦁⸳▪■◾◼◆🔴🔵🟠🟡🟢🟣🟤🔘⊙☉⊚🞄🞗܁٠۰")
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\u180b\u180c\u180d\u180e\u2065")
# Writing that looks like nothing Latin: most of what is met, and settled at once.
_HAN = re.compile(r"[\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]")
_LATIN = re.compile(
    r"(?:SMALL CAPITAL |(?:SMALL|CAPITAL) LETTER |MODIFIER LETTER (?:SMALL|CAPITAL) )"
    r"(?:DOTLESS |SCRIPT |OPEN |BARRED |INSULAR |LONG-LEGGED )?([A-Z])(?: WITH .*)?$"
)
_ACCENTED = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER [A-Z ]+ WITH ")
_NEGATIVE = re.compile(r"(?:CIRCLED|SQUARED) LATIN CAPITAL LETTER ([A-Z])$|SQUARED ([A-Z]{2})$")


def _seen(char: str, name: str) -> Sign | None:
    """What is not there to be read, or stands between letters."""
    category = unicodedata.category(char)
    if char in _BLANK or category == "Cf" or name.startswith("VARIATION SELECTOR"):
        return Sign("", "", INVISIBLE)
    if category[0] == "M" and name.startswith("COMBINING"):
        return Sign("", "", "" if char == "\u20e3" else MARKS)
    if category in ("Zl", "Zp") or char in "\n\r\x0b\x0c\x85":
        return Sign("\n", "\n", "")
    if category in ("Zs", "Cc") or char == "\u2800":
        return Sign(" ", " ", "")
    if char in BULLETS:
        return Sign(BULLET, BULLET, DOTS)
    if char in "。｡":
        return Sign(FULL_STOP, FULL_STOP, DOTS)
    if 0x1F1E6 <= ord(char) <= 0x1F1FF:
        letter = chr(ord(char) - 0x1F1E6 + ord("a"))
        return Sign(letter, letter, REGIONAL)
    return None


def _plain(char: str, name: str) -> tuple[str, str]:
    """The character without its style, and the name of the style."""
    if char in LOOKS:
        return char, ""
    bare = unicodedata.normalize("NFKC", char)
    if bare != char:
        kind = WIDE if 0xFF00 <= ord(char) <= 0xFFEF or "FULLWIDTH" in name else STYLED
        return bare.replace("(", "").replace(")", "") if len(bare) > 1 else bare, kind
    if found := _NEGATIVE.search(name):
        return found[1] or found[2], STYLED
    if "LATIN LETTER SMALL CAPITAL" in name and (found := _LATIN.search(name)):
        return found[1].lower(), STYLED
    return char, ""


def _like(char: str, name: str) -> str:
    """The Latin letter that this one is taken for; itself, if there is none."""
    if char in LOOKS:
        return LOOKS[char]
    if (lower := char.lower()) in LOOKS:
        return LOOKS[lower]
    if (upper := char.upper()) in LOOKS and name.startswith("CHEROKEE"):
        return LOOKS[upper]
    bare = unicodedata.normalize("NFKD", char)[0]
    if bare != char:
        return LOOKS.get(bare, bare.lower())
    if "LATIN" in name and (found := _LATIN.search(name)):
        return found[1].lower()
    return char.lower() if len(char.lower()) == 1 else char


def sign_of(char: str) -> Sign:
    """How one character is read."""
    if char < "\x7f" and char >= " ":
        return Sign(char, char.lower(), "")
    if _HAN.match(char):
        return Sign(char, char, "")
    name = unicodedata.name(char, "")
    if seen := _seen(char, name):
        return seen
    same, kind = _plain(char, name)
    like = "".join(_like(each, unicodedata.name(each, "")) for each in same)
    if len(like) != len(same):
        like = same
    if not kind and like != same.lower() and like.isascii():
        kind = ACCENTS if _ACCENTED.match(name) else ALIKE
    return Sign(same, like, kind if like.isascii() or kind != ALIKE else "")


UNEVEN: set[str] = set()  # characters that were met and are read as none, or as several
ALIKES: set[str] = set()  # small letters of what was met that are taken for Latin ones


class _Signs(dict[str, Sign]):
    """Every character that was met, looked up once; bounded against somebody who sends them all."""

    def __missing__(self, char: str) -> Sign:
        found = sign_of(char)
        if len(found.like) != 1:
            UNEVEN.add(char)
        ALIKES.update(each for each in found.same.lower() if sign_of(each).kind == ALIKE)
        if len(self) < _MOST_KEPT:
            self[char] = found
        return found


SIGN = _Signs()


class _Table(dict[int, str]):
    """A part of every sign as `str.translate` wants it, which is quicker than one by one."""

    def __init__(self, part: Callable[[Sign], str]) -> None:
        self._part = part

    def __missing__(self, code: int) -> str:
        found = self._part(SIGN[chr(code)])
        if len(self) < _MOST_KEPT:
            self[code] = found
        return found


SAME, LIKE = _Table(attrgetter("same")), _Table(attrgetter("like"))
