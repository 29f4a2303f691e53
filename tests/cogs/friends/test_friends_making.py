"""Operators make a campaign in forms, see it, and let it run; coupons as its gift."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.friends.campaigns.campaign import DAY, Campaign, Window
from cogs.friends.config import Options
from tests.cogs.friends.befriending import SPRING, attributed, brings, card, opens, spring

pytestmark = pytest.mark.fake_only("the platform has no part in it")


async def test_a_campaign_is_made_in_forms_seen_made_ready_and_opened() -> None:
    async with fake_chat() as chat:
        ann, bo = chat.has("Ann", rights=["money"]), chat.has("Bo")
        await bo.calls("/friends new")
        assert bo.told()[-1]
        await ann.calls("/friends new")
        await ann.submits(name="sommer", title="Sommer 🌞", gift="茶 *1*", target="2")
        assert "sommer: a draft" in ann.told()[-1]
        assert "Nothing is given yet." in ann.told()[-1]
        await ann.presses("Make it ready")
        await ann.was_told("Choose a gift first: a campaign of coupons, or points.")
        await ann.presses("Gift")
        await ann.submits(points="30", coupons="x")
        await ann.was_told("A gift is a coupon or points, not both.")
        await ann.presses("Gift")
        await ann.submits(points="30", gifts="9")
        await ann.presses("Times")
        await ann.submits(lasts="soon")
        await ann.was_told("Write a time like 14d, 36h or 2d12h.")
        await ann.presses("Times")
        await ann.submits(lasts="7d", rest="10d")
        assert "Runs for 7d, then rests for 10d." in ann.told()[-1]
        await ann.calls("/friends open", name="sommer")
        assert "sommer is a draft." in ann.told()[-1]
        await ann.presses("Make it ready")
        await ann.calls("/friends open", name="sommer")
        assert chat.said()[-1].startswith("Sommer 🌞: 茶 *1*")
        await ann.calls("/friends list")
        await ann.was_told("sommer: runs")


async def draft(chat: FakeChat) -> FakeMember:
    """An operator with the draft of a campaign that gives points."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/friends new")
    await ann.submits(name="tea", title="Tea", gift="a cup", target="2")
    await ann.presses("Gift")
    await ann.submits(points="30")
    return ann


async def test_a_window_in_the_form_opens_and_closes_it_by_itself_and_is_seen_before() -> None:
    async with fake_chat() as chat:
        ann = await draft(chat)
        for opens, until, says in (
            ("tomorrow", "", "That is no time. Write it as 2026-12-24 20:00."),
            ("", "2026-03-05 10:00", "Say when it opens, and an end that is later."),
            (
                "2026-03-05 10:00",
                "2026-03-04 10:00",
                "Say when it opens, and an end that is later.",
            ),
        ):
            await ann.presses("Times")
            await ann.submits(opens=opens, until=until)
            await ann.was_told(says)
        await ann.presses("Times")
        await ann.submits(opens="2026-02-03 10:00")
        await ann.presses("Make it ready")
        assert "at a time that is past: Tue, Feb 3 10:00" in ann.told()[-1].replace("\u202f", " ")
        await chat.passes(minutes=5)
        assert chat.said() == []
        await ann.presses("Times")
        await ann.submits(opens="2026-03-03 10:00", until="2026-03-05 10:00", rest="1d")
        told = ann.told()[-1].replace("\u202f", " ")
        assert "From Tue, Mar 3 10:00 AM until Thu, Mar 5 10:00 AM, then a rest of 1d." in told
        panel = ann.sees()[-1]
        await ann.presses("Make it ready")
        assert "opens by itself: Tue, Mar 3 10:00" in ann.told()[-1]
        await chat.passes_until("2026-03-03 10:01")
        assert "Until Thu, Mar 5 10:00" in card(chat, "Tea")
        await ann.presses_late("Times", panel)
        assert "It can be changed once everything is given or returned." in ann.told()[-1]


async def test_each_language_has_its_words_and_the_others_stay() -> None:
    async with fake_chat() as chat:
        ann = await draft(chat)
        assert "No words yet in: 简体中文, Português, Latviešu, and Ελληνικά." in ann.told()[-1]
        await ann.presses("Words")
        await ann.presses("Latviešu")
        await ann.submits(title="Tēja", gift="tase tējas", theme="Lietus.")
        await ann.presses("Words")
        await ann.presses("English ✓")
        assert ann.sees_form().fields[0].default == ("Tea",)
        await ann.submits(theme="Rain.")
        await ann.presses("Make it ready")
        await ann.calls("/friends open", name="tea")
        li = chat.has("Li", language="lv")
        await li.presses("Bring friends")
        assert "Tēja: draugi 0 no 2." in li.told()[-1]
        assert card(chat, "Tea").startswith("Tea: a cup\nRain.")


async def test_a_kind_with_prizes_is_chosen_in_a_form() -> None:
    async with fake_chat() as chat:
        ann = await draft(chat)
        await ann.presses("Kind")
        await ann.submits(kind="bargain", target="3", prizes="one friend: 5 €")
        assert "A prize is written as 3 | 100 | 10 €" in ann.told()[-1]
        await ann.presses("Kind")
        await ann.submits(kind="bargain", target="4", prizes="1 | 50 | 15 €\n3 ｜ 100 ｜ 10 €")
        assert "With one friend: 15 €\nWith 3 friends: 10 €" in ann.told()[-1]
        await ann.presses("Make it ready")
        await ann.was_told("Where there are prizes, leave coupons and points of the gift empty.")
        await ann.presses("Gift")
        await ann.submits(points="0")
        await ann.presses("Make it ready")
        assert "Make the two the same." in ann.told()[-1]
        await ann.presses("Words")
        await ann.presses("Latviešu")
        await ann.submits(title="Tēja", prizes="15 eiro\n10 eiro")
        assert "Say each prize as 3 | 10 €" in ann.told()[-1]
        await ann.presses("Words")
        await ann.presses("Latviešu")
        assert ann.sees_form().fields[4].default == ("1 | \n3 | ",)
        await ann.submits(title="Tēja", prizes="3 | 10 eiro")
        await ann.presses("Words")
        await ann.presses("Latviešu ✓")
        await ann.submits(title="Tēja")
        await ann.presses("Kind")
        assert ann.sees_form().fields[2].default == ("1 | 50 | 15 €\n3 | 100 | 10 €",)
        await ann.submits(target="3")
        await ann.presses("Make it ready")
        await ann.calls("/friends open", name="tea")
        li = chat.has("Li", language="lv")
        await li.presses("Bring friends")
        assert "Vēl 1 draugs: 15 €" in li.told()[-1]


async def test_what_is_ready_can_still_be_changed_and_is_a_draft_again() -> None:
    async with fake_chat() as chat:
        ann = await draft(chat)
        await ann.presses("Make it ready")
        await ann.calls("/friends show", name="tea")
        await ann.presses("Page")
        await ann.submits(goal="10", certificates="Organic\nFair | seal")
        assert "There is no picture" in ann.told()[-1]
        await ann.presses("Page")
        await ann.submits(goal="10", certificates="Organic\nFair")
        assert ann.told()[-1].startswith("tea: a draft")
        await ann.calls("/friends open", name="tea")
        assert "tea is a draft." in ann.told()[-1]
        await ann.presses("Make it ready")
        await ann.calls("/friends open", name="tea")
        assert "Together we hope for 10 friends" in card(chat, "Tea")


async def test_a_window_opens_and_closes_the_campaign_by_itself_once() -> None:
    window = Window(opens="2026-03-03 10:00", until="2026-03-05 10:00")
    async with fake_chat(options=spring(window=window)) as chat:
        chat.other_acts = True
        assert chat.said() == []
        await chat.passes_until("2026-03-03 10:01")
        assert "Until Thu, Mar 5 10:00" in card(chat)
        await chat.restarts(hours=1)
        assert len(chat.posts("lobby")) == 1
        await chat.passes_until("2026-03-05 10:02")
        assert card(chat).startswith("Spring is over.")


async def test_what_is_taken_out_or_thrown_away_before_its_window_opens_no_more() -> None:
    window = Window(opens="2026-03-03 10:00", until="2026-03-05 10:00")
    async with fake_chat(options=spring(window=window)) as chat:
        ann = await draft(chat)
        await ann.presses("Times")
        await ann.submits(opens="2026-03-03 09:10", until="2026-03-05 10:00")
        await ann.presses("Make it ready")
        await ann.calls("/friends show", name="tea")
        await ann.presses("Page")
        await ann.submits(goal="10")
        await ann.presses("Throw it away")
        await chat.restarts(options={"friends": Options()})
        await chat.passes_until("2026-03-03 10:01")
        assert chat.said() == chat.said("ops") == []
        await ann.calls("/friends open", name="spring")
        await ann.was_told("There is no campaign spring. See /friends list.")
        await ann.calls("/friends list")
        await ann.was_told("There is none yet. Make one with /friends new.")


async def test_what_is_changed_in_yaml_while_it_runs_holds_later_and_operators_read_so() -> None:
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True
        ann = await opens(chat)
        await ann.calls("/friends show", name="Spring")
        assert "Spring runs until Mon, Mar 16" in ann.told()[-1]
        assert "Nothing of this kind opens" not in ann.told()[-1]
        await chat.restarts(options=spring(title={"": "Summer"}, lasts=2 * DAY))
        await chat.restarts()
        (said,) = chat.said("ops")
        assert said.startswith("spring was changed in config.yaml while it runs.")
        assert "until Mon, Mar 16" in said
        await ann.calls("/friends show", name="spring")
        assert "Runs for 14d" in ann.told()[-1]
        assert "What was changed since holds from the next time on." in ann.told()[-1]


async def test_a_campaign_made_in_chat_is_kept_where_yaml_takes_its_name() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        ann = await draft(chat)
        await chat.restarts(options={"friends": Options(campaigns={"tea": Campaign(**SPRING)})})
        assert "is called tea-2 from now on" in chat.said("ops")[-1]
        await ann.calls("/friends list")
        await ann.was_told("tea: ready\ntea-2: a draft")
        await ann.calls("/friends show", name="tea-2")
        await ann.presses("Make it ready")
        await ann.calls("/friends open", name="tea-2")
        assert card(chat, "Tea").startswith("Tea: a cup")


async def test_a_restart_in_the_middle_changes_nothing() -> None:
    async with fake_chat(options=spring()) as chat:
        amy = chat.has("Amy")
        await opens(chat)
        await amy.presses("Bring friends")
        await brings(chat, amy, "Li")
        await chat.restarts(hours=2)
        bo = await chat.joins("Bo")
        await attributed(chat, bo, amy)
        await chat.restarts()
        await amy.presses("Bring friends")
        assert "Li: counts" in amy.told()[-1]
        assert "Bo: on the way" in amy.told()[-1]
