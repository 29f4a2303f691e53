"""What a line about oneself may not say to others: addresses of the web, and what is private."""

import re
import unicodedata

from bot.suffixes import is_suffix

LINK = re.compile(r"://|\bwww\.|\b(?:https?|tg)\s?:", re.IGNORECASE)
HOST = re.compile(r"[^\W_][\w-]*(?:\.[\w-]+)*\.([^\W\d_]{2,})\b")
AT, DOT = r"(?:@|[(\[]at[)\]])", r"(?:\.|[(\[]dot[)\]])"
MAIL = re.compile(rf"[\w.+-]+\s?{AT}\s?[\w-]+\s?{DOT}\s?\w", re.IGNORECASE)
DATES = re.compile(r"\b(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b")
NUMBER = re.compile(r"\d(?:[\s().-]{0,2}\d){7,}")
THEN_NUMBER = (
    "rua|avenida|travessa|alameda|iela|prospekts|bulvāris|gatve|οδός|οδος|λεωφόρος|λεωφορος"
)
STREET = re.compile(
    rf"\b(?:{THEN_NUMBER})\b\W{{0,2}}(?:\w+\W{{1,2}}){{0,2}}\d+\b"
    r"|\b\d+\w?,?\s(?:\w+\s){1,2}(?:street|avenue|road|lane)\b"
    r"|[路街道巷弄]\s?\d+\s?[号號弄]",
    re.IGNORECASE,
)


def links(text: str) -> bool:
    """Whether there is an address of the web in it, also one without `https://`."""
    read = _plain(text)
    hosts = (is_suffix(each[1].casefold()) for each in HOST.finditer(read))
    return LINK.search(read) is not None or any(hosts)


def private(text: str) -> bool:
    """Whether it tells a telephone number, an e-mail address, or a street with its number."""
    read = _plain(text)
    found = MAIL.search(read) or NUMBER.search(DATES.sub(" ", read)) or STREET.search(read)
    return found is not None


def _plain(text: str) -> str:
    """Letters and full stops of any width as the usual ones, without signs that nobody sees."""
    usual = unicodedata.normalize("NFKC", text).replace("。", ".")
    return "".join(each for each in usual if unicodedata.category(each) != "Cf")
