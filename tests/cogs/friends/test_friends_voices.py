"""What members say for the page: asked for, allowed, shown by the name they like, taken back."""

import pytest

from bot.store.db import Tx
from bot.testing import FakeChat, fake_chat
from cogs.friends.campaigns.campaign import Campaign
from cogs.friends.config import Options
from tests.cogs.friends.befriending import SPRING, opens, spring
from tests.cogs.friends.test_friends_page import phone

pytestmark = pytest.mark.fake_only("a page is the same for all chats")
WORDS = "I came for *tea* & stayed <for> the people."


async def page(chat: FakeChat) -> str:
    """What somebody sees on the campaign's page."""
    async with phone(chat) as opened:
        return await opened.goes("/p/home/friends/spring")


async def test_who_wrote_something_is_asked_says_yes_by_a_name_and_takes_it_back() -> None:
    async with fake_chat(options=spring(), web=True) as chat:
        amy = chat.has("Amy", language="lv")
        ann = await opens(chat)
        post = await amy.says(WORDS)
        await ann.opens_menu("Ask to show this", post)
        assert "Amy is asked, privately." in ann.told()[-1]
        assert WORDS not in await page(chat), "nobody consented yet"
        assert "Vai drīkstam to parādīt lapā" in amy.told()[-1]
        await amy.presses("Jā, ļauj apskatīt")
        assert amy.sees_form().fields[0].default == (WORDS,)
        await amy.submits(name="Amy")
        assert "Tas jau ir lapā." in amy.told()[-1]
        shown = await page(chat)
        assert WORDS in shown
        assert "Amy" in shown
        assert "Amy said yes" in chat.said("ops")[-1]
        await amy.presses("Atsaukt")
        await amy.was_told("Atsaukts. Lapa to vairs nerāda.")
        assert WORDS not in await page(chat)
        assert chat.said("ops")[-1].startswith("Amy took their words back.")


async def test_what_a_member_says_by_themselves_waits_for_an_operators_look() -> None:
    async with fake_chat(options=spring(), web=True) as chat:
        amy = chat.has("Amy")
        ann = await opens(chat)
        await ann.calls("/friends voices")
        assert "Nobody said anything for the page yet." in ann.told()[-1]
        await amy.calls("/friends say")
        await amy.submits(words=WORDS, name="")
        assert WORDS not in await page(chat)
        old = chat.posts("ops")[-1]
        await amy.calls("/friends say")
        assert "This waits for an operator's look:" in amy.told()[-1]
        await amy.presses("Change it")
        await amy.submits(words="Kind people.")
        assert old.text.startswith("They changed it meanwhile")
        await ann.presses_late("Show it", old)
        assert "They changed it meanwhile" in ann.told()[-1]
        await ann.presses("Show it")
        shown = await page(chat)
        assert "Kind people." in shown
        assert "Amy" not in shown, "she gave no name"
        await ann.calls("/friends voices")
        assert "1. Amy, on the page: “Kind people.”" in ann.told()[-1]
        await ann.presses("Take off 1")
        assert "Kind people." not in await page(chat)
        assert "Kind people." not in chat.said("ops")[-1]


async def where(chat: FakeChat, words: str) -> set[str]:
    """The tables in which these words stand."""

    def read(tx: Tx) -> set[str]:
        tables = tx.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        return {name for (name,) in tables if words in str(tx.rows(f"SELECT * FROM {name}"))}

    return await chat.db.read(read)


async def test_words_that_are_taken_back_are_gone_from_ops_and_from_all_that_is_kept() -> None:
    async with fake_chat(options=spring()) as chat:
        amy, ann = chat.has("Amy"), await opens(chat)
        for words in ("I came for the tea.", "Kind people."):
            await amy.calls("/friends say")
            if chat.posts("ops"):
                await amy.presses("Change it")
            await amy.submits(words=words, name="A. from Riga")
            await ann.calls("/friends voices")
        assert "Kind people." in chat.said("ops")[-1]
        await amy.calls("/friends say")
        await amy.presses("Take it back")
        assert chat.said("ops")[-1].startswith("Amy took their words back.")
        for words in ("I came for the tea.", "Kind people.", "A. from Riga"):
            assert await where(chat, words) == set()


async def test_who_would_rather_not_or_left_is_not_on_the_page() -> None:
    async with fake_chat(options=spring(), web=True) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for who in (amy, bo):
            await who.says("Hello")
        ann = await opens(chat)
        await ann.calls("/friends ask", member=amy.person.native)
        await amy.presses("Rather not")
        await amy.was_told("That is fine, and thank you for reading.")
        await ann.calls("/friends ask", member=bo.person.native)
        await bo.presses("Yes, let me look")
        await bo.submits(words="Good tea.", name="Bo")
        await ann.presses("Show it")
        assert "Good tea." in await page(chat)
        await ann.calls("/friends ask", member=bo.person.native)
        assert "Bo said something already" in ann.told()[-1]
        await bo.leaves()
        assert "Good tea." not in await page(chat)
        assert await where(chat, "Good tea.") == set()


async def test_a_voice_is_of_one_community_and_only_operators_ask() -> None:
    async with fake_chat(options=spring(), web=True) as chat:
        chat.other_acts = True
        amy, zoe = chat.has("Amy"), chat.has("Zoe", community="other")
        ann = await opens(chat)
        await zoe.calls("/friends say")
        await zoe.submits(words="From elsewhere.", name="Zoe")
        await ann.calls("/friends voices")
        assert "Zoe" not in ann.told()[-1]
        await amy.calls("/friends ask", member=ann.person.native)
        assert "Ann" not in amy.told()[-1]


async def test_a_name_that_is_not_the_members_own_waits_for_a_look_and_no_takes_all_back() -> None:
    async with fake_chat(options=spring(), web=True) as chat:
        amy = chat.has("Amy")
        ann = await opens(chat)
        await ann.opens_menu("Ask to show this", await amy.says(WORDS))
        asked = amy.sees()[-1]
        await amy.presses("Yes, let me look")
        await amy.submits(name="Mayor of Riga, visit evil.example")
        assert "evil" not in await page(chat)
        assert "looks at it, then it stands on the page" in amy.told()[-1]
        await ann.presses("Show it")
        assert WORDS in await page(chat)
        await amy.presses_late("Rather not", asked)
        assert WORDS not in await page(chat)
        assert await where(chat, WORDS) <= {"seen_posts"}


async def test_lists_show_the_first_and_lead_to_the_rest() -> None:
    many = {f"c{number}": Campaign(**SPRING) for number in range(20)}
    async with fake_chat(options={"friends": Options(campaigns=many)}) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/friends list")
        assert ann.told()[-1].endswith("And 5 more; see them with /friends show.")
        for number in range(12):
            who = chat.has(f"M{number}")
            await who.calls("/friends say")
            await who.submits(words=f"Good place {number}")
        await ann.calls("/friends voices")
        assert "10. M2, waits for you" in ann.told()[-1]
        await ann.presses("More of them")
        assert "11. M1, waits for you" in ann.told()[-1]
        await ann.presses("Show 12")
        await ann.calls("/friends voices")
        await ann.presses("More of them")
        assert "12. M0, on the page" in ann.told()[-1]
