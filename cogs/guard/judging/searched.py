"""A text as words are looked for in it: in small letters, without what only parts them."""

import re
import unicodedata

MOST = 6_000  # characters of a text that are searched for words; half from each end

UNSPACED = re.compile("[\u3005-\u30ff\u3400-\u9fff😘💋🔞🍑🍆👅💦]")  # what is searched sign by sign
_MAYBE_UNSPACED = re.compile("[\u3005-\u9fff\U0001f346-\U0001f618]")  # a quick look for it
_LETTERS = re.compile(r"(?<![^\W_])(?:[^\W_][ ·.•*_-]{1,3}){3,40}[^\W_](?![^\W_])")  # one by one
_APIECE = re.compile(  # a quick look for what _LETTERS needs, by its first blank
    r"[ ·.•*_-](?<=[^\W_].)(?<![^\W_]..)[ ·.•*_-]{0,2}(?:[^\W_][ ·.•*_-]{1,3}){2}[^\W_]"
)
_LINK = re.compile(r"[a-z]{2,10}://[!-~]+")
_APART = re.compile(r"[\W_]+")
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\ufe0f\u20e3丨]")
_NO_WORD, _SPACE = re.compile(r"\W"), re.compile(r"\s+")
_BETWEEN = re.compile(r"(?<=[\u3400-\u9fff])[^\w#:：￥¥$]{1,2}(?=[\u3400-\u9fff])")
_BESIDE = re.compile(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])")


def folded(text: str) -> str:
    """The text in small letters without accents, so that people need not type them."""
    text = text.lower()
    if text.isascii():
        return text
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).replace("ς", "σ")


def searched(plain: str) -> tuple[str, bool]:
    """The text that is searched, and whether there is Chinese in it; both ends of a long one."""
    if len(plain) > MOST:
        plain = f"{plain[: MOST // 2]} {plain[-MOST // 2 :]}"
    if "://" in plain:
        plain = _LINK.sub(" ", plain)
    text = folded(plain)
    if _APIECE.search(text):
        text = _LETTERS.sub(_together, text)
    if text.isascii() or not (_MAYBE_UNSPACED.search(text) and UNSPACED.search(text)):
        return text, False
    if _NO_WORD.search(text):
        text = _BESIDE.sub("", _BETWEEN.sub("", _SPACE.sub(" ", text)))
    return text, True


def _together(spaced: re.Match[str]) -> str:
    return _APART.sub("", spaced[0])
