"""A post of a script as it would be: what previews and approvals show."""

from dataclasses import dataclass

from bot.effects import Button, Pictured, Words


@dataclass(frozen=True, slots=True)
class Shown:
    """A post as it would be: `kind` is `say`, `whisper` or `edit`, `room` a role.

    It comes `after` so many milliseconds; or sooner, when the `event` happens that is waited for.
    """

    kind: str
    words: Words
    pictures: tuple[Pictured, ...] = ()
    buttons: tuple[Button, ...] = ()
    room: str = ""
    after: int = 0
    event: str = ""
