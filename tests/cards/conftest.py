"""Where the fonts of these tests lie."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the fonts that come with Plaza."""
    return tmp_path_factory.mktemp("fonts")
