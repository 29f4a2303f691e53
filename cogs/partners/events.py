"""What happens to tokens later."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TokenShown:
    """A token was shown to an operator; after a while it is shown no more."""
