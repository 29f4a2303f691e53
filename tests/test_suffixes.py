"""Which part of a host somebody registered."""

import pytest

from bot.suffixes import is_suffix, site


@pytest.mark.parametrize(
    ("host", "registered"),
    [
        ("shop.example.co.uk", "example.co.uk"),
        ("amy.github.io", "amy.github.io"),
        ("github.io", "github.io"),
        ("co.uk", None),
        ("www.shop.example", "shop.example"),
        ("evil.test", "evil.test"),
        ("example", None),
        ("main.pyx", None),
    ],
)
def test_a_site_is_what_somebody_registered(host: str, registered: str | None) -> None:
    assert site(host) == registered


def test_names_of_which_only_documents_speak_end_in_suffixes_too() -> None:
    assert is_suffix("example")
    assert not is_suffix("pyx")
