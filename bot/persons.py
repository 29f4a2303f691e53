"""Who does something, and what comes along with what they write."""

from dataclasses import dataclass
from typing import Literal

from bot.kinds import Attached


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as a platform sees them at this moment; `rights` is the platform's own word.

    `roles` are the native ids of their roles, where the platform has roles; `made_at` is when
    their account was made (UTC ms), where that is known. `account` is what their account is called
    where it may be called otherwise in a community.
    """

    native: str
    name: str
    language: str | None = None
    rights: frozenset[str] = frozenset()
    bot: bool = False
    roles: frozenset[str] = frozenset()
    made_at: int | None = None
    account: str | None = None


ExtraKind = Literal["embed", "forwarded", "button", "poll", "file", "picture"]


@dataclass(frozen=True, slots=True)
class Extra:
    """What a message carries besides its text: `text` is read there, `url` is where it leads.

    Of a file, `text` is its name and `file` where it lies; what else is said of it, such as the
    words for what is on a picture, is one more without a `file`.
    """

    kind: ExtraKind
    text: str
    url: str = ""
    file: Attached | None = None
