"""The kinds of campaigns: pure rules over who helped, how many it takes, and when it ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Protocol


@dataclass(frozen=True, slots=True)
class Standing:
    """How a team stands: who began it, who helped so far and counts, who may still come to count.

    `target` is how many it takes; `ended`, whether nobody can help any more.
    """

    starter: int
    helped: tuple[int, ...]
    coming: int
    target: int
    ended: bool


class Kind(Protocol):
    """What tells one kind of campaign from another; all else is the same for each of them."""

    def takes(self, standing: Standing) -> bool:
        """Whether one more friend may help."""
        ...

    def reached(self, standing: Standing) -> bool:
        """Whether the gift is earned now; asked after each friend, and at the end."""
        ...

    def most(self, target: int) -> int:
        """How many gifts a team may cost, so that so many are set aside for it."""
        ...

    def gets(self, standing: Standing) -> Mapping[int, int]:
        """How many gifts each member gets once it is reached."""
        ...


class Together:
    """So many friends help, and all of them get it, who began the team too (拼, 送)."""

    def takes(self, standing: Standing) -> bool:
        """Until the team is whole."""
        return not standing.ended and not self.reached(standing)

    def reached(self, standing: Standing) -> bool:
        """As soon as the team is whole."""
        return len(standing.helped) >= standing.target

    def most(self, target: int) -> int:
        """One for each, and one for who began."""
        return target + 1

    def gets(self, standing: Standing) -> Mapping[int, int]:
        """One each."""
        return dict.fromkeys((standing.starter, *standing.helped), 1)


KINDS: Mapping[str, Kind] = MappingProxyType({"together": Together()})


class OfKinds:
    """What knows the kinds of campaigns: the options, so that all who see them can ask."""

    __slots__ = ()
    kinds: ClassVar[Mapping[str, Kind]] = KINDS
