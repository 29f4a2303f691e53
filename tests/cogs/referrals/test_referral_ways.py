"""How a newcomer came: what is known of each coming, and by what."""

import pytest

from bot.effects import Can
from bot.testing import fake_chat
from cogs.referrals.config import Options
from cogs.referrals.states.store import latest
from tests.cogs.referrals.ways import how

pytestmark = pytest.mark.fake_only("the counters of the fake chat are late on purpose")
SEARCHES = {"referrals": Options(search=True)}


async def test_who_came_by_a_members_link_is_hers_for_certain_where_the_chat_says_so() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        amy = await chat.joins("Amy", invited_by=bo)
        assert await how(chat, amy) == "certain told Bo"


async def test_a_chat_that_tells_nothing_leaves_it_unknown() -> None:
    async with fake_chat(cannot=[Can.COUNTERS]) as chat:
        amy = await chat.joins("Amy")
        assert await how(chat, amy) == "unknown untold"


async def test_one_who_comes_alone_came_by_the_link_whose_counter_moved() -> None:
    async with fake_chat() as chat:
        bo, amy = chat.has("Bo"), chat.has("Amy")
        await bo.says("Hello")
        code = await chat.invites(bo)
        await chat.comes(amy, by=code, late=3)
        await chat.passes(seconds=3)
        assert await how(chat, amy) == "unknown no-counter"
        await chat.passes(seconds=1)
        assert await how(chat, amy) == f"high alone Bo {code}"


async def test_two_who_come_by_different_links_at_once_stay_ambiguous() -> None:
    async with fake_chat() as chat:
        bo, amy, li = chat.has("Bo"), chat.has("Amy"), chat.has("Li")
        one, two = await chat.invites(bo), await chat.invites(bo)
        await chat.comes(amy, by=one, late=2)
        await chat.comes(li, by=two)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "ambiguous several"
        assert await how(chat, li) == "ambiguous several"


async def test_many_who_come_by_one_link_at_once_all_came_by_it() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        code = await chat.invites(bo)
        friends = [chat.has(name) for name in ("Amy", "Li", "Mia")]
        for number, friend in enumerate(friends):
            await chat.comes(friend, by=code, late=number)
        await chat.passes(seconds=10)
        assert {await how(chat, each) for each in friends} == {f"high same-link Bo {code}"}


async def test_for_a_crowd_the_counters_are_read_once_and_never_twice_at_a_time() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        code = await chat.invites(bo)
        await chat.passes(seconds=10)
        chat.ways.asked.clear()
        for number in range(20):
            await chat.comes(chat.has(f"F{number}"), by=code)
        await chat.passes(seconds=20)
        assert len(chat.ways.asked) == 1


async def test_who_came_by_no_link_is_unknown_and_is_looked_for_twice() -> None:
    async with fake_chat() as chat:
        bo, amy = chat.has("Bo"), chat.has("Amy")
        await chat.invites(bo)
        await chat.passes(seconds=10)
        chat.ways.asked.clear()
        await chat.comes(amy)
        await chat.passes(minutes=1)
        assert await how(chat, amy) == "unknown no-counter"
        assert len(chat.ways.asked) == 2


async def test_the_communitys_own_address_is_nobodys_link() -> None:
    async with fake_chat() as chat:
        chat.ways.vanity = [0] * 7
        bo, amy, li = chat.has("Bo"), chat.has("Amy"), chat.has("Li")
        await chat.invites(bo)
        await chat.passes(seconds=10)
        await chat.comes(amy, by="vanity", late=1)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "high alone vanity"
        await chat.comes(li, by="vanity")
        await chat.passes(seconds=10)
        assert await how(chat, li) == "high alone vanity"


async def test_a_counter_that_moved_for_somebody_else_is_given_to_nobody() -> None:
    async with fake_chat() as chat:
        bo, lost, amy = chat.has("Bo"), chat.has("Lost"), chat.has("Amy")
        one, two = await chat.invites(bo), await chat.invites(bo)
        await chat.comes(lost, by=one, told=False)
        await chat.comes(amy, by=two, late=2)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "ambiguous several"


async def test_a_link_that_was_used_up_was_used_and_a_deleted_one_is_only_a_candidate() -> None:
    async with fake_chat() as chat:
        bo, amy, li = chat.has("Bo"), chat.has("Amy"), chat.has("Li")
        await bo.says("Hello")
        once, always = await chat.invites(bo, uses=1), await chat.invites(bo)
        await chat.passes(seconds=10)
        await chat.comes(amy, by=once)
        await chat.invite_goes(once)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == f"high alone Bo {once}"
        await chat.comes(li, by=always)
        await chat.invite_goes(always)
        await chat.passes(seconds=10)
        assert await how(chat, li) == "ambiguous several"


async def test_a_coming_that_is_told_twice_is_one_and_a_second_coming_is_another() -> None:
    async with fake_chat() as chat:
        bo, amy = chat.has("Bo"), chat.has("Amy")
        await bo.says("Hello")
        code = await chat.invites(bo)
        await chat.comes(amy, by=code)
        await chat.tells_again(amy)
        await chat.passes(seconds=10)
        await chat.tells_again(amy)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == f"high alone Bo {code}"
        await amy.leaves()
        await chat.comes(amy)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "unknown no-counter"


async def test_what_moved_while_the_bot_was_away_is_nobodys() -> None:
    async with fake_chat() as chat:
        bo, amy, li, mia = (chat.has(name) for name in ("Bo", "Amy", "Li", "Mia"))
        await bo.says("Hello")
        code = await chat.invites(bo)
        await chat.passes(seconds=10)
        await chat.comes(amy, by=code)
        await chat.comes(li, by=code, told=False)
        await chat.restarts(minutes=1)
        await chat.tells_again(li)
        await chat.comes(mia, by=code)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "ambiguous away"
        assert await how(chat, li) == "unknown late"
        assert await how(chat, mia) == f"high alone Bo {code}"


async def test_who_came_during_a_short_stop_casts_no_doubt_on_who_comes_after() -> None:
    async with fake_chat() as chat:
        bo, li, amy = chat.has("Bo"), chat.has("Li"), chat.has("Amy")
        await bo.says("Hello")
        always, once = await chat.invites(bo), await chat.invites(bo, uses=1)
        await chat.passes(seconds=10)
        await chat.comes(li, by=always, told=False)
        await chat.restarts(seconds=4)
        await chat.tells_again(li)
        await chat.passes(seconds=20)
        await chat.comes(amy, by=once)
        await chat.passes(seconds=20)
        assert await how(chat, li) == "unknown late"
        assert await how(chat, amy) == f"high alone Bo {once}"


async def test_without_the_right_to_see_counters_nobody_knows_and_later_it_works() -> None:
    async with fake_chat() as chat:
        bo, amy, li = chat.has("Bo"), chat.has("Amy"), chat.has("Li")
        await bo.says("Hello")
        code = await chat.invites(bo)
        await chat.passes(seconds=10)
        chat.ways.blind = True
        await chat.comes(amy, by=code)
        await chat.passes(seconds=10)
        assert await how(chat, amy) == "unknown blind"
        chat.ways.blind = False
        await chat.comes(li, by=code)
        await chat.passes(seconds=10)
        assert await how(chat, li) == "ambiguous away"


async def test_the_chats_own_search_tells_what_counters_cannot() -> None:
    async with fake_chat(options=SEARCHES) as chat:
        bo, amy, li, mia = (chat.has(name) for name in ("Bo", "Amy", "Li", "Mia"))
        await bo.says("Hello")
        one, two = await chat.invites(bo), await chat.invites(bo)
        await chat.comes(amy, by=one)
        await chat.comes(li, by=two)
        await chat.comes(mia)
        await chat.passes(seconds=40)
        assert await how(chat, amy) == f"certain searched Bo {one}"
        assert await how(chat, li) == f"certain searched Bo {two}"
        assert await how(chat, mia) == "unknown no-link"
        row = await mia.row()
        told = await chat.db.read(latest, row.community, row.id)
        assert told is not None
        assert (told.evidence, told.candidates) == ("no-link", ())  # nobody is left to be named


async def test_a_search_that_knows_nobody_yet_is_asked_later_and_one_that_is_gone_not_today() -> (
    None
):
    async with fake_chat(options=SEARCHES) as chat:
        bo, amy, li = chat.has("Bo"), chat.has("Amy"), chat.has("Li")
        await bo.says("Hello")
        one, two = await chat.invites(bo), await chat.invites(bo)
        await chat.passes(seconds=10)
        chat.ways.indexed = False
        await chat.comes(amy, by=one)
        await chat.comes(li, by=two)
        await chat.passes(seconds=45)
        assert await how(chat, amy) == "ambiguous several"
        chat.ways.indexed = True
        await chat.passes(seconds=20)
        assert await how(chat, amy) == f"certain searched Bo {one}"
        chat.ways.there = False
        mia, ned = chat.has("Mia"), chat.has("Ned")
        await chat.comes(mia, by=one)
        await chat.comes(ned, by=two)
        await chat.passes(minutes=15)
        chat.ways.there = True
        await chat.passes(hours=1)
        assert await how(chat, mia) == "ambiguous several"
