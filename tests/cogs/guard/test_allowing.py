"""Sites that are fine here: what operators post, and what they say is fine."""

import pytest

from bot.testing import fake_chat
from cogs.guard.allowing.service import host_of

NOTHING_BUT = "No site is fine here beyond the community's own."


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
        assert "tickets.example.org: Ann posted it, " in ann.told()[-1]
        assert "example.net" not in ann.told()[-1]
        await ann.calls("/guard disallow", site="https://tickets.example.org/")
        assert ann.told()[-1].startswith("tickets.example.org is judged like any other site")
        await ann.calls("/guard disallow", site="tickets.example.org")
        assert ann.told()[-1].startswith("tickets.example.org is not among the sites")
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
