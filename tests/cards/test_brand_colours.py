"""A brand's colour as operators write it, and cards in it."""

import pytest

from bot.colour import parse_colour
from tests.probing import probe_chat


@pytest.mark.parametrize(
    ("written", "meant"),
    [("#0F766E", "#0f766e"), ("0f766e", "#0f766e"), ("#b1c", "#bb11cc"), (" #facc15 ", "#facc15")],
)
def test_a_colour_may_be_written_in_several_ways(written: str, meant: str) -> None:
    assert parse_colour(written) == meant


@pytest.mark.parametrize("written", ["red", "#12345", "", None, "#gggggg", 'x"><script>'])
def test_what_is_no_colour_is_refused_with_a_sentence(written: object) -> None:
    with pytest.raises(ValueError, match="is no colour; write it in quotes"):
        parse_colour(written)


async def test_a_community_has_the_colour_that_stands_in_its_config() -> None:
    async with probe_chat(settings={"colour": "#b91c1c"}) as chat:
        home = chat.app.communities.called("home")
        assert home is not None
        assert home.colour == "#b91c1c"
