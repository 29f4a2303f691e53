"""An address in a view, before it is told to others."""

from dataclasses import dataclass, field

USER, NUMERIC, PUNYCODE = "user info", "numeric host", "punycode"


@dataclass(slots=True)
class Found:
    """A host with what belongs to it; `start` and `end` are its places in the view."""

    host: str
    start: int
    end: int
    path: str = ""
    scheme: str = ""
    disguises: set[str] = field(default_factory=set)
    sure: bool = True
    defanged: bool = False
