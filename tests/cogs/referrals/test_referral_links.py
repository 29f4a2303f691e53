"""Links of members and of sources: made once, shown with a card, given back when nobody comes."""

import pytest

from bot.delivery import Refused
from bot.effects import Can
from bot.platforms.fake.people import Invite
from bot.testing import FakeChat, fake_chat
from cogs.referrals.config import Options, SourceTerms
from cogs.referrals.links import making
from tests.cogs.referrals.ways import how
from tests.faults import Moody

pytestmark = pytest.mark.fake_only("the addresses are those of the fake chat")
HERE = "https://chat.example/home/"
FRIEND = (
    "Whoever comes by it came through you. The card shows it as a QR code.\n"
    "A friend counts who stays for 7 days and does this: checks in once, introduces themselves or"
    " accepts the rules.\n• for each friend the inviter gets 20 points\n"
    "• the newcomer gets 10 points"
)


async def test_a_member_gets_a_link_with_a_card_and_later_the_same() -> None:
    async with fake_chat() as chat:
        bo, amy = chat.has("Bo"), chat.has("Amy")
        await bo.calls("/invite")
        await bo.was_told(f"Your link: {HERE}invite-1\n{FRIEND}")
        assert bo.sees()[-1].pictures == (("link.svg", "A card with your link as a QR code"),)
        await bo.calls("/invite")
        await bo.was_told(f"Your link: {HERE}invite-1\n{FRIEND}")
        assert list(chat.people.invites) == ["invite-1"]
        await chat.passes(seconds=10)
        await chat.comes(amy, by="invite-1")
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "high alone Bo invite-1"


async def test_who_asks_twice_at_once_has_one_link() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.calls("/invite")
        await chat.restarts()
        await bo.calls("/invite")
        assert set(bo.told()) == {f"Your link: {HERE}invite-1\n{FRIEND}"}


async def test_a_link_that_somebody_deleted_is_made_anew_when_its_owner_asks() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.calls("/invite")
        await chat.invite_goes("invite-1")
        await bo.calls("/invite")
        await bo.was_told(f"Your link: {HERE}invite-2\n{FRIEND}")


async def test_beyond_the_cap_the_link_that_was_idle_for_longest_is_given_back() -> None:
    async with fake_chat(options={"referrals": Options(links=2)}) as chat:
        bo, cleo, dan = chat.has("Bo"), chat.has("Cleo"), chat.has("Dan")
        await bo.calls("/invite")
        await chat.passes(days=1)
        await cleo.calls("/invite")
        await chat.passes(days=31)
        await dan.calls("/invite")
        assert list(chat.people.invites) == ["invite-2", "invite-3"]
        await bo.calls("/invite")
        assert list(chat.people.invites) == ["invite-3", "invite-4"]


async def fills(chat: FakeChat, invites: int) -> None:
    """Members make so many by hand while Plaza is away; it reads all that there are."""
    for _ in range(invites):
        chat.people.invite(Invite("home", "lobby", 0, 0, by="by-hand"))
    await chat.restarts()


def personal(chat: FakeChat) -> list[str]:
    return [code for code, invite in chat.people.invites.items() if invite.by == "bot"]


async def test_near_the_cap_of_the_chat_the_idlest_links_are_given_back_and_none_made_by_hand() -> (
    None
):
    async with fake_chat() as chat:
        for name in ("Bo", "Cleo", "Dan", "Eve"):
            await chat.has(name).calls("/invite")
            await chat.passes(minutes=1)
        bo, cleo, dan, eve = personal(chat)
        await fills(chat, making.FULL - 4 - 1)
        await chat.passes(days=20)
        await chat.comes(chat.has("Amy"), by=bo)  # so Bo's was idle for least
        await chat.passes(days=20)
        await chat.has("Fay").calls("/invite")  # the last for whom there is room
        assert personal(chat)[:4] == [bo, cleo, dan, eve]
        await chat.restarts()
        await chat.has("Gus").calls("/invite")
        assert personal(chat)[:3] == [bo, dan, eve]
        await fills(chat, 1)
        await chat.has("Hal").calls("/invite")
        assert personal(chat)[0] == bo
        assert len(personal(chat)) == 4
        assert len(chat.people.invites) == making.FULL


async def test_a_chat_that_is_full_gets_room_and_who_asked_asks_again() -> None:
    async with fake_chat() as chat:
        bo, cleo = chat.has("Bo"), chat.has("Cleo")
        await bo.calls("/invite")
        for hours, left in ((1, ["invite-1"]), (24, [])):  # a young one is left to its owner
            await chat.passes(hours=hours)
            chat.app.platforms["fake"] = Moody(chat.platform, Refused("no more", full=True))
            await cleo.calls("/invite")
            assert personal(chat) == left
        assert cleo.told()[-1].startswith("There were too many links")
        await cleo.calls("/invite")
        assert personal(chat) == ["invite-2"]
        await cleo.was_told(f"Your link: {HERE}invite-2\n{FRIEND}")


async def test_a_poster_has_a_link_of_its_own_and_its_cost_and_who_came_by_it() -> None:
    async with fake_chat() as chat:
        olga, amy = chat.has("Olga", rights=["content"]), chat.has("Amy")
        await olga.calls("/links add", name="Poster", cost=120)
        assert olga.told()[-1].startswith(f"The link of poster: {HERE}invite-1\n")
        await chat.passes(seconds=10)
        await chat.comes(amy, by="invite-1")
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "high alone invite-1"
        await olga.calls("/links list")
        await olga.was_told(f"One source:\nposter: one came, cost 120.00 EUR. {HERE}invite-1")
        await olga.calls("/links end", name="poster")
        await olga.was_told(
            "poster has ended: its link leads nowhere any more. What it brought stays."
        )
        assert chat.people.invites == {}
        await olga.calls("/links end", name="poster")
        await olga.was_told("There is no source called poster. /links list shows all.")
        await olga.calls("/links list")
        await olga.was_told("One source:\nposter: one came, cost 120.00 EUR. It has ended.")


async def test_a_chat_that_says_by_which_link_people_came_counts_them_too() -> None:
    async with fake_chat(cannot=[Can.COUNTERS], options={"referrals": Options(links=1)}) as chat:
        olga, amy = chat.has("Olga", rights=["content"]), chat.has("Amy")
        await olga.calls("/links add", name="poster")
        await chat.joins("Cleo", link="invite-1")
        await amy.calls("/invite")
        await chat.passes(days=40)
        await olga.calls("/invite")
        assert list(chat.people.invites) == ["invite-1", "invite-2", "invite-3"]
        await olga.calls("/links list")
        assert olga.told()[-1].splitlines()[1].startswith("poster: one came, cost 0.00 EUR.")


async def test_a_source_in_the_config_has_its_link_from_the_start() -> None:
    sources = {"referrals": Options(sources={"shop-riga": SourceTerms(cost=50)})}
    async with fake_chat(options=sources) as chat:
        chat.other_acts = True
        olga = chat.has("Olga", rights=["content"])
        await chat.restarts()
        await olga.calls("/links list")
        (line,) = olga.told()[-1].splitlines()[1:]
        assert line.startswith(
            "shop-riga: 0 came, cost 50.00 EUR. https://chat.example/home/invite-"
        )
        await olga.calls("/links end", name="shop-riga")
        await olga.was_told("shop-riga stands in config.yaml; take it out there first.")


async def test_a_name_that_is_none_is_refused_with_what_would_be_one() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["content"])
        await olga.calls("/links add", name="*плакат*")
        assert "cannot be the name of a source" in olga.told()[-1]
        await olga.calls("/links list")
        await olga.was_told(
            "There are no sources yet. /links add makes one, for a poster or a shop."
        )
