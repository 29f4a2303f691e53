"""What tests that outlive an hour of the clock need."""

import pytest

from tests.crash.town import morning_zone


@pytest.fixture(autouse=True)
def one_zone() -> None:
    """Each test looks anew where it is morning, and stays there."""
    morning_zone.cache_clear()
