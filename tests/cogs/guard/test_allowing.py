"""Sites that are fine here: what operators post, and what they say is fine."""

import pytest

from bot.testing import fake_chat
from cogs.guard.allowing.posting import posted
from cogs.guard.allowing.service import host_of
from cogs.guard.evidence import Piece
from cogs.guard.reading import read

NOTHING_BUT = "No site is fine here beyond the community's own."


class Knows:
    """Lists of a test: what is bad, and what is fine."""

    def listed(self, host: str, path: str) -> str | None:
        """One host is bad."""
        return "scams" if host == "evil.example.com" else None

    def allowed(self, host: str) -> bool:
        """One site is fine already."""
        return host == "known.org"


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("Look at https://shop.example.org/sale", ("example.org",)),
        ("https://known.org and https://b.example.co.uk", ("example.co.uk",)),
        ("Never click https://evil.example.com/login", ()),
        ("Never click hxxps://bad[.]example[.]org", ()),
        ("https://bit.ly/3abc", ()),
        ("https://discord.gg/abc", ()),
        ("https://me.github.io", ()),
        ("main.py is a file", ()),
    ],
)
def test_an_operators_link_vouches_for_its_site_unless_many_share_it(
    text: str, sites: tuple[str, ...]
) -> None:
    found = posted(read([Piece("text", text)]).addresses, Knows())
    assert (found.sites if found else ()) == sites


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("https://Shop.Example.org/a?b", "shop.example.org"),
        ("example.org", "example.org"),
        ("例子.中国", "xn--fsqu00a.xn--fiqs8s"),
        ("no site", None),
        ("localhost", None),
        ("a..b", None),
        ("", None),
        ("." * 300, None),
        ("é" * 70 + ".org", None),
    ],
)
def test_a_site_is_read_as_operators_type_it(typed: str, host: str | None) -> None:
    assert host_of(typed) == host


async def test_what_an_operator_posts_is_fine_and_can_be_taken_back() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["people"]), chat.has("Amy")
        await amy.says("https://of-amy.example.net")
        await ann.calls("/guard allowed")
        assert ann.told()[-1].startswith(NOTHING_BUT)
        await ann.says("Our next concert: https://tickets.example.org/may")
        await ann.calls("/guard allowed")
        assert "example.org: Ann posted it, " in ann.told()[-1]
        assert "example.net" not in ann.told()[-1]
        await ann.calls("/guard disallow", site="https://example.org/")
        assert ann.told()[-1].startswith("example.org is judged like any other site")
        await ann.calls("/guard disallow", site="example.org")
        assert ann.told()[-1].startswith("example.org is not among the sites")
        await ann.calls("/guard allowed")
        assert ann.told()[-1].startswith(NOTHING_BUT)


@pytest.mark.fake_only("rows are the same on every chat")
async def test_a_site_is_allowed_by_hand_in_one_community_alone() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        ann = chat.has("Ann", rights=["people"])
        eve = chat.has("Eve", rights=["people"], community="other")
        await ann.calls("/guard allow", site="https://Example.org/x")
        await ann.was_told("example.org is fine here from now on. /guard disallow takes that back.")
        await ann.calls("/guard allow", site="example.org")
        await ann.was_told("example.org is fine here already.")
        await ann.calls("/guard allow", site="no site")
        assert ann.told()[-1].startswith("I do not find a site")
        await eve.calls("/guard allowed")
        assert eve.told()[-1].startswith(NOTHING_BUT)
