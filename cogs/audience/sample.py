"""Ten of many, each as likely as any other, however many there will be: a reservoir."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

MOST = 10


@dataclass(slots=True)
class Sample:
    """How many there were so far, and some of them by id."""

    count: int = 0
    members: list[int] = field(default_factory=list)

    @staticmethod
    def read(written: str, count: int) -> "Sample":
        """What `written` gave."""
        return Sample(count, [int(each) for each in written.split()])

    def written(self) -> str:
        """The members as one text."""
        return " ".join(map(str, self.members))

    def add(self, members: Iterable[int], below: Callable[[int], int]) -> None:
        """Here are more of them; `below` is chance: a number from 0 to below another."""
        for member in members:
            self.count += 1
            if len(self.members) < MOST:
                self.members.append(member)
            elif (place := below(self.count)) < MOST:
                self.members[place] = member
