"""The post of a drop says what is true, whatever is changed while it stands there."""

from dataclasses import replace

import pytest

from bot.testing import fake_chat
from cogs.coupons.campaigns.campaign import Campaign, Early
from tests.cogs.coupons.couponing import SPRING, books, dropped, options, spring

pytestmark = pytest.mark.fake_only("the same everywhere")
THURSDAY, FRIDAY = "2026-03-05 20:00", "2026-03-06 22:00"


async def test_a_post_follows_a_new_title_a_new_price_and_a_new_opening() -> None:
    async with fake_chat(options=spring(points=5, opens=THURSDAY)) as chat:
        await dropped(chat)
        post = chat.posts("lobby")[0]
        await chat.restarts(options=spring(title={"": "Summer"}, points=7, opens=FRIDAY))
        await chat.passes(seconds=1)
        assert post.text.startswith("Summer\n")
        assert post.text.endswith("3 are here. It opens Fri, Mar 6 10:00 PM.")
        assert [label for _, label in post.buttons] == ["Get mine for 7 points", "My coupons"]
        edits = post.edits
        await chat.restarts(options=spring(title={"": "Summer"}, points=7, opens=FRIDAY))
        await chat.passes(seconds=5)
        assert post.edits == edits


async def test_a_post_names_nobody_who_may_go_first_once_that_audience_is_gone() -> None:
    early = spring(opens=FRIDAY, early=Early("old"))
    async with fake_chat(options=early, audiences="old: {tenure: {at_least: 7d}}") as chat:
        ann = await dropped(chat)
        post = chat.posts("lobby")[0]
        assert "Some may go first" in post.text
        home = chat.app.communities.called("home")
        assert home is not None
        chat.app.communities.add(replace(home, audiences={}))
        await ann.calls("/coupon list")
        await chat.passes(seconds=1)
        assert post.text.endswith("3 are here. It opens Fri, Mar 6 10:00 PM.")


async def test_nobody_pays_more_than_the_button_said() -> None:
    async with fake_chat(options=spring(points=5)) as chat:
        chat.other_acts = True
        await dropped(chat)
        amy = chat.has("Amy")
        for _ in range(2):
            await amy.calls("/checkin")
            await chat.passes(days=1)
        had = await amy.points()
        post = chat.posts("lobby")[0]
        await chat.restarts(options=spring(points=7))
        await amy.presses_late("Get mine for 5 points", post)
        await amy.was_told("It costs 7 points by now. If that is all right, press once more.")
        assert await amy.points() == had
        await chat.passes(seconds=1)
        await amy.presses("Get mine for 7 points")
        assert await amy.points() == had - 7


@pytest.mark.parametrize("name", ["spring", "pack"])
async def test_a_post_says_at_once_that_more_codes_came_in(name: str) -> None:
    chosen = options(spring=replace(SPRING, codes=("AB-1",)), pack=Campaign(pack=("spring",)))
    async with fake_chat(options=chosen) as chat:
        ann = await dropped(chat, name)
        await chat.has("Amy").presses("Get mine")
        await chat.passes(seconds=5)
        post = chat.posts("lobby")[0]
        assert "The one that was here has found its owner." in post.text
        codes = ann.file("codes.csv", b"code\nXX-1\nXX-2\n")
        await ann.calls("/coupon import", name="spring", file=codes)
        await chat.passes(seconds=1)
        assert post.text.endswith("2 of 3 left")


async def test_a_post_says_at_once_that_more_codes_were_made() -> None:
    async with fake_chat(options=spring(style="made", stock=2, codes=())) as chat:
        ann = await dropped(chat)
        await ann.calls("/coupon make", name="spring", count=5)
        await chat.passes(seconds=1)
        assert chat.posts("lobby")[0].text.endswith("7 of 7 left")


async def test_nothing_is_given_that_has_ended_already_and_its_post_says_that_it_is_over() -> None:
    async with fake_chat(options=spring(expires="2026-03-02 20:00")) as chat:
        ann, amy = await dropped(chat), chat.has("Amy")
        post = chat.posts("lobby")[0]
        await chat.passes_until("2026-03-02 20:00")
        assert post.text == "Spring\nThis is over."
        await amy.presses_late("Get mine", post)
        await amy.was_told("This is over. Thank you for looking in.")
        for command in ("/coupon drop", "/coupon test"):
            await ann.calls(command, name="spring")
            await ann.was_told("spring is over. Give it another end first, in config.yaml.")
        await ann.calls("/coupon give", name="spring", member=amy.person.native)
        assert await books(chat) == {"left": 3, "claimed": 0, "void": 0}


async def test_a_pack_whose_first_coupons_have_ended_is_not_dropped() -> None:
    first = replace(SPRING, expires="2026-03-01 20:00")
    async with fake_chat(options=options(spring=first, pack=Campaign(pack=("spring",)))) as chat:
        ann = await dropped(chat, "pack")
        await ann.was_told("spring is over. Give it another end first, in config.yaml.")
        assert chat.said("lobby") == []


async def test_a_drop_whose_end_was_mistyped_goes_on_and_one_of_another_time_does_not() -> None:
    async with fake_chat(options=spring()) as chat:
        chat.other_acts = True
        await dropped(chat)
        post = chat.posts("lobby")[0]
        await chat.restarts(options=spring(closes="2026-03-01 12:00"))
        await chat.passes(seconds=1)
        assert post.text.endswith("This is over.")
        await chat.restarts(options=spring(closes="2026-03-04 12:00"))
        await chat.passes(seconds=1)
        assert post.text.endswith("3 of 3 left")
        assert [label for _, label in post.buttons] == ["Get mine", "My coupons"]
        await chat.passes_until("2026-03-04 12:00")
        assert post.text.endswith("This is over.")
        await chat.restarts(options=spring(opens=THURSDAY, closes=FRIDAY))
        await chat.passes(seconds=1)
        assert post.text.endswith("This is over."), "what opens later is another drop"


async def test_who_may_go_first_reads_their_own_time_and_all_others_theirs() -> None:
    early = spring(opens=THURSDAY, early=Early("friends"))
    async with fake_chat(options=early, audiences="friends: {points: {above: 0}}") as chat:
        await dropped(chat)
        amy, bo = chat.has("Amy"), chat.has("Bo")
        assert "from Wed, Mar 4 8:00 PM: Points: above 0." in chat.posts("lobby")[0].text
        await amy.calls("/checkin")
        await amy.presses("Get mine")
        await amy.was_told("It is not open yet. It opens Wed, Mar 4 8:00 PM.")
        await bo.presses("Get mine")
        assert bo.told()[-1].startswith("Others may go first; for you it opens Thu, Mar 5 8:00 PM.")


async def test_nothing_is_dropped_or_drawn_by_command_while_a_hush_lasts_but_a_test_is() -> None:
    async with fake_chat(options=spring()) as chat:
        ann = chat.has("Ann", rights=["money", "content"])
        await ann.calls("/hush", duration="1d")
        hushed = (
            "It is hushed here until Tue, Mar 3 9:00 AM, so nobody would read it. End the hush with"
            " /hush end, or wait until it is over."
        )
        await ann.calls("/coupon drop", name="spring")
        await ann.was_told(hushed)
        await ann.calls("/draw open", name="spring", winners=1)
        await ann.was_told(hushed)
        await ann.calls("/coupon test", name="spring")
        assert "Test: Spring" in chat.said("ops")[-1]
        await ann.calls("/hush", duration="end")
        await dropped(chat)
        assert chat.posts("lobby")[0].text.endswith("3 of 3 left")


async def test_an_edit_keeps_what_only_the_run_knew_that_put_up_the_drop() -> None:
    script = """
name: Drops
kind: offer
when: [{at: "09:30"}]
where: {communities: [home], room: lobby}
steps:
  - coupons.look: {campaign: spring, into: stock}
  - coupons.drop: {campaign: spring, text: "{run.stock} of them"}
  - wait: 1h
  - coupons.last_call: {campaign: spring, text: "{run.stock} there were"}
"""
    async with fake_chat(options=spring(), scripts={"drops": script}) as chat:
        await chat.passes_until("2026-03-02 09:31")
        await chat.has("Amy").presses("Get mine")
        await chat.passes(seconds=5)
        post = chat.posts("lobby")[0]
        assert post.text == "Spring\n3 of them\n2 of 3 left"
        await chat.passes(hours=1)
        await chat.has("Bo").presses("Get mine")
        await chat.passes(seconds=5)
        assert post.text == "Spring\n3 of them\n3 there were\n1 of 3 left"


async def test_in_a_raid_a_drop_of_which_nothing_is_left_does_not_go_on_soon() -> None:
    async with fake_chat(options=spring(codes=("AB-1",))) as chat:
        await dropped(chat)
        await chat.has("Amy").presses("Get mine")
        await chat.passes(seconds=5)
        await chat.has("Bea", rights=["people"]).calls("/raid on")
        await chat.passes(seconds=1)
        assert "has found its owner" in chat.posts("lobby")[0].text


async def test_operators_hear_that_a_drop_rested_when_its_time_was_over() -> None:
    async with fake_chat(options=spring(closes="2026-03-02 09:20")) as chat:
        await dropped(chat)
        await chat.has("Bea", rights=["people"]).calls("/raid on")
        await chat.passes_until("2026-03-02 09:21")
        assert chat.posts("lobby")[0].text.endswith("This is over.")
        assert any("it rested at its end" in text for text in chat.said("ops"))


async def test_of_many_posts_of_a_campaign_the_newest_follow_and_older_ones_say_so() -> None:
    async with fake_chat(options=spring()) as chat:
        for _ in range(5):
            await dropped(chat)
        amy = chat.has("Amy")
        await amy.presses("Get mine")
        await chat.passes(seconds=5)
        first, *others = chat.posts("lobby")
        assert first.text == "Spring\nThere is a newer post of this, and the button is there."
        assert [label for _, label in first.buttons] == ["My coupons"]
        assert all(post.text.endswith("2 of 3 left") for post in others)
        await amy.presses_late("Get mine", first)
        assert "AB-1" in amy.told()[-1]
