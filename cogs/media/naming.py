"""What a picture may be called: by letters of any script, digits, - and _, in small letters."""

import re
import unicodedata

LONGEST = 50
NAME = re.compile(r"\w[\w-]*")


def read_name(written: str) -> str | None:
    """The name as posts and scripts write it; None if it is none."""
    name = unicodedata.normalize("NFKC", written).strip().casefold()
    return name if len(name) <= LONGEST and NAME.fullmatch(name) else None
