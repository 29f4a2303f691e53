"""Amounts as people write them and as rows keep them: whole numbers of the smallest unit."""

import re
import unicodedata
from decimal import Decimal

# After ISO 4217: how many decimals a currency has, where it is not two.
DECIMALS = dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"), 0)
DECIMALS |= dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
# One mark sets thousands apart, another the decimals: what is one of both, as in 1.234, is read as
# decimals, and is no amount where the currency has fewer.
WRITTEN = re.compile(
    r"([0-9]{1,9}|[0-9]{1,3}([.,'’])[0-9]{3}(?:\2[0-9]{3})?)(?:(?!\2)[.,]([0-9]{1,3}))?"
)
SIGNS = frozenset("€$£¥₩₫元R ")  # R as in R$


def read(written: str, currency: str) -> int | None:
    """What "12.50", "1.234,5" or "€12" is in the smallest unit; None where it is no amount."""
    text = unicodedata.normalize("NFKC", written).strip().upper()
    text = text.removeprefix(currency).removesuffix(currency)
    found = WRITTEN.fullmatch("".join(sign for sign in text if sign not in SIGNS))
    decimals = DECIMALS.get(currency, 2)
    if found is None or len(found[3] or "") > decimals:
        return None
    whole = found[1].replace(found[2] or " ", "")
    return int(whole + (found[3] or "").ljust(decimals, "0"))


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
