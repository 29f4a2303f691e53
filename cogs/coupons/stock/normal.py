"""When two codes are the same."""

import unicodedata


def normal(code: str) -> str:
    """What a code is known by: without blanks and dashes, in any width and case."""
    folded = unicodedata.normalize("NFKC", code).casefold()
    return "".join(
        each for each in folded if unicodedata.category(each)[0] not in "ZC" and not _is_dash(each)
    )


def _is_dash(sign: str) -> bool:
    return unicodedata.category(sign) == "Pd"
