"""What a topic may be called: by letters of any script, digits, - and _, in small letters."""

import re
import unicodedata

from bot.errors import UserError

LONGEST = 40
NAME = re.compile(r"\w[\w-]*")


def read_topic(written: str) -> str:
    """The name as scripts write it; raises UserError if it is none."""
    name = unicodedata.normalize("NFKC", written).strip().casefold()
    if len(name) > LONGEST or not NAME.fullmatch(name):
        raise UserError("bad-topic", name=written[:LONGEST], most=LONGEST)
    return name
