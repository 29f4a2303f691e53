"""The story stays in one zone, as the crash tests do."""

from tests.crash.conftest import one_zone

__all__ = ["one_zone"]
