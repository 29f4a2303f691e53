"""An address in a view, before it is told to others."""

from dataclasses import dataclass, field

USER, NUMERIC, PUNYCODE = "user info", "numeric host", "punycode"


@dataclass(slots=True)
class Found:
    """A host and what belongs to it: it stands from `start` to `host_end`, its path to `end`."""

    host: str
    start: int
    host_end: int
    end: int
    path: str = ""
    scheme: str = ""
    disguises: set[str] = field(default_factory=set)
    sure: bool = True
    defanged: bool = False
