"""The menu of a message: what Discord takes of it, and what is refused before it is asked."""

import pytest

from bot.errors import PlazaError
from bot.offers import MenuOffer
from bot.platforms.discord.menus import entries
from bot.texts import LANGUAGES
from tests.standins.discord.rules.commands import commands


def offered(*titles: str, right: str | None = None) -> dict[str, list[MenuOffer]]:
    menus = [MenuOffer(f"cog.{place}", title, right) for place, title in enumerate(titles)]
    return dict.fromkeys(LANGUAGES, menus)


def test_discord_takes_our_entries_with_their_names_in_each_language() -> None:
    said = offered("Change this wording", right="content") | {
        "zh-CN": [MenuOffer("cog.0", "修改这句话", "content")],
    }
    (made,) = entries(said)
    assert list(commands([made])) == []
    assert made["name_localizations"] == {"zh-CN": "修改这句话"}
    assert made["default_member_permissions"] == str(0x20)
    (free,) = entries(offered("Report"))
    assert "default_member_permissions" not in free


def test_a_title_that_is_too_long_is_refused_with_its_text() -> None:
    with pytest.raises(PlazaError, match=r"33 characters in en, 32 at most; .* text menu-0"):
        entries(offered("x" * 33))


def test_a_sixth_entry_is_refused() -> None:
    with pytest.raises(PlazaError, match="offer 6 entries for the menu of a message"):
        entries(offered(*"abcdef"))
