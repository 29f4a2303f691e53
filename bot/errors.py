"""The two kinds of errors that have a reader: a member's, and an operator's at start."""

from collections.abc import Sequence

from bot.effects import Argument


class UserError(Exception):
    """Said to the member by text key of the handler's cog, or of `cog`, and not logged.

    It undoes the unit of work in which it is raised.
    """

    def __init__(self, key: str, *, cog: str | None = None, **args: Argument) -> None:
        super().__init__(key)
        self.key = key
        self.cog = cog
        self.args_ = args


class PlazaError(Exception):
    """A sentence for the operator at the terminal: what, where and what to do next."""


class Faults(PlazaError):
    """Everything wrong with the files that were read, one line each."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


def to_mend(faults: BaseExceptionGroup[BaseException]) -> BaseException:
    """What an operator can mend, if it was that which stopped a platform."""
    found: BaseException | None = faults.subgroup(PlazaError)
    while isinstance(found, BaseExceptionGroup):
        found = found.exceptions[0]
    return found or faults
