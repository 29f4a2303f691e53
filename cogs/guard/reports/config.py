"""The options of reports, under `guard: reports:` of a community."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What members' reports do by themselves.

    So many reports, `hold`, by members in good standing take a message away until an operator
    looked at it; with 0 they never do. Who reported what was fine so often, `wrong`, in 30 days
    does not count towards that.
    """

    hold: int = 3
    wrong: int = 3

    def __post_init__(self) -> None:
        if self.hold and not 2 <= self.hold <= 50:
            raise ValueError(f"hold is {self.hold}; it is from 2 to 50, or 0 for never")
        if not 1 <= self.wrong <= 50:
            raise ValueError(f"wrong is {self.wrong}; it is from 1 to 50")
