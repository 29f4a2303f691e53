"""What the guard decides about messages, by kinds of hosts and of people."""

from dataclasses import dataclass

import pytest

from cogs.guard.evidence import Address, Author, Reading
from cogs.guard.judging import judge, policy

NORMAL = policy("normal")
NEW, REGULAR = Author("new"), Author("regular")


@dataclass(frozen=True)
class Known:
    """Lists with a few hosts in them."""

    blocked: tuple[str, ...] = ("evil.com",)
    ours: tuple[str, ...] = ()

    def listed(self, host: str, path: str) -> str | None:
        return "made-up" if host in self.blocked else None

    def allowed(self, host: str) -> bool:
        return host in self.ours


@pytest.mark.parametrize("author", [NEW, REGULAR])
def test_a_listed_host_is_spam_from_anybody(author: Author) -> None:
    decision = judge(Reading("", (Address("evil.com", "evil.com"),)), author, Known(), NORMAL)
    assert decision.action == "delete"


def test_a_host_that_operators_posted_is_never_spam() -> None:
    known = Known(ours=("evil.com",))
    assert not judge(Reading("", (Address("evil.com", "evil.com"),)), NEW, known, NORMAL).spam
