"""Amounts as people write them and as rows keep them: whole numbers of the smallest unit."""

import re
import unicodedata
from decimal import Decimal

# After ISO 4217: how many decimals a currency has, where it is not two.
DECIMALS = dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"), 0)
DECIMALS |= dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
WRITTEN = re.compile(r"([0-9]{1,9})(?:[.,]([0-9]{1,3}))?")
SIGNS = frozenset("€$£¥₩₫ ")


def read(written: str, currency: str) -> int | None:
    """What "12.50", "12,5" or "€12" is in the smallest unit; None where it is no amount."""
    text = unicodedata.normalize("NFKC", written).strip()
    text = text.removesuffix(currency).removesuffix(currency.lower())
    found = WRITTEN.fullmatch("".join(sign for sign in text if sign not in SIGNS))
    decimals = DECIMALS.get(currency, 2)
    if found is None or len(found[2] or "") > decimals:
        return None
    return int(found[1] + (found[2] or "").ljust(decimals, "0"))


def is_currency(text: str) -> bool:
    """Whether it is written as ISO 4217 writes currencies: "EUR"."""
    return re.fullmatch(r"[A-Z]{3}", text) is not None


def whole(amount: int, currency: str) -> int:
    """So many whole units of a currency, in its smallest one."""
    return amount * int(10 ** DECIMALS.get(currency, 2))


def show(amount: int, currency: str) -> str:
    """The amount with its currency: "12.50 EUR"."""
    return f"{plain(amount, currency)} {currency}"


def plain(amount: int, currency: str) -> str:
    """The amount alone, as programs read it: "12.50"."""
    decimals = DECIMALS.get(currency, 2)
    return f"{Decimal(amount).scaleb(-decimals):.{decimals}f}"
