"""What operators write in config.yaml or fill into forms, and what it is told that cannot be."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from bot.communities import Community
from bot.errors import UserError
from bot.kinds import parse_moment

NAME = re.compile(r"\w[\w-]{0,39}")


class Unfit(ValueError):
    """What cannot be: a sentence for who writes YAML, a key for who fills in forms."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


@contextmanager
def fitting(otherwise: str = "time") -> Iterator[None]:
    """Raises UserError `unfit-…` where that cannot be which was filled in."""
    try:
        yield
    except Unfit as error:
        raise UserError(f"unfit-{error.key}") from error
    except ValueError as error:
        raise UserError(f"unfit-{otherwise}") from error


def check_name(name: str) -> None:
    """Raises Unfit where a campaign cannot be called so."""
    if not NAME.fullmatch(name):
        sentence = "use at most 40 letters, digits, - and _"
        raise Unfit("name", f"'{name}' cannot be the name of a campaign; {sentence}")


def instant(home: Community, written: str | None) -> int | None:
    """A wall time as it is written, as an instant there (UTC ms)."""
    return None if written is None else home.instant(parse_moment(written))
