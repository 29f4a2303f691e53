"""Posts of scripts are corrected and taken back as those by hand are, in every room of them."""

from typing import Any

import pytest

from bot.communities import Room
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat

OFFER = """
name: Offer
kind: service
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: {text: {en: "It costs 10 €.", lv: "Maksā 10 €."}, buttons: [checkin], as: offer}
  - wait: 1h
  - edit: {post: offer, add: checkin.today}
  - wait: 1h
  - edit: {post: offer, text: {en: "It costs 10 €.", lv: "Maksā 10 €."}}
"""
SEVERAL = {"several": {"lobby": (Room("lobby", "en"), Room("checkin", "lv"))}}


async def corrected(ann: FakeMember, text: str) -> None:
    await ann.submits(text=text)
    await ann.presses("Correct it everywhere")


async def operator(chat: FakeChat) -> FakeMember:
    """Ann, some minutes after the script posted."""
    ann = chat.has("Ann", rights=["content"])
    await chat.passes_until("2026-03-02 10:05")
    return ann


def audited(tx: Tx) -> list[tuple[Any, ...]]:
    return tx.rows("SELECT action, target FROM audit ORDER BY id")


async def test_a_price_in_a_post_of_a_script_is_corrected_and_its_buttons_stay() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await ann.calls("/post correct")
        assert ann.sees_form().fields[0].default == ("It costs 10 €.",)
        await ann.submits(text="It costs 12 €.")
        shown = ann.told()[-1]
        assert shown.startswith("It costs 12 €.\n──────────\nAbove the line, post 1")
        assert "It is a post of the script offer." in shown
        assert chat.said() == ["It costs 10 €."]
        await ann.presses("Correct it everywhere")
        await chat.passes(seconds=3)
        (post,) = chat.posts("lobby")
        assert post.text == "It costs 12 €."
        assert [label for _, label in post.buttons] == ["Check in"]
        assert chat.said("ops") == ["Ann corrected post 1: 1 of 1 rooms."]
        assert await chat.db.read(audited) == [("post correct", "post:1")]


async def test_later_steps_of_the_run_do_not_bring_the_wrong_price_back() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await ann.calls("/post correct")
        await corrected(ann, "It costs 12 €.")
        await chat.passes(hours=1)
        assert chat.said() == ["It costs 12 €.\n0"]
        await chat.passes(hours=1)
        assert chat.said() == ["It costs 12 €."]


async def test_what_stands_below_the_words_stays_through_a_correction() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await chat.passes(hours=1)
        assert chat.said() == ["It costs 10 €.\n0"]
        await ann.calls("/post correct")
        assert ann.sees_form().fields[0].default == ("It costs 10 €.",)
        await corrected(ann, "It costs 12 €.")
        assert chat.said() == ["It costs 12 €.\n0"]


async def test_the_rooms_of_a_role_have_one_post_in_several_languages() -> None:
    async with fake_chat(scripts={"offer": OFFER}, settings=SEVERAL) as chat:
        ann = await operator(chat)
        await ann.calls("/post correct")
        await ann.presses("Correct the Latvian text")
        assert ann.sees_form().fields[0].default == ("Maksā 10 €.",)
        await corrected(ann, "Maksā 12 €.")
        assert (chat.said(), chat.said("checkin")) == (["It costs 10 €."], ["Maksā 12 €."])
        await ann.calls("/post recall", number=1)
        assert "It stands in #lobby and #checkin, 2 rooms." in ann.told()[-1]
        await ann.presses("Yes, take it back")
        await chat.passes(hours=4)
        assert chat.said() == [] == chat.said("checkin")
        assert chat.said("ops")[-1] == "Ann took post 1 back: 2 of 2 rooms."
        await ann.calls("/post recall")
        assert ann.told()[-1].startswith("No post is out that you could mend.")


async def test_of_several_posts_one_is_chosen_by_what_it_says_and_where_it_is() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await ann.calls("/post new", text="By hand")
        await ann.presses("Send now")
        await ann.calls("/post correct")
        assert ann.told()[-1] == (
            "Which post do you want to correct? Press its number.\n"
            "1: Mon, Mar 2 10:05 AM, #lobby. By hand\n"
            "2: Mon, Mar 2 10:00 AM, #lobby, script offer. It costs 10 €."
        )
        await ann.presses("2")
        await corrected(ann, "It costs 12 €.")
        assert sorted(chat.said()) == ["By hand", "It costs 12 €."]
        await ann.calls("/post show", number=2)
        assert ann.told()[-1].startswith("It costs 12 €.\n──────────\nPost 2 is out.")
        await ann.calls("/post correct")
        await ann.presses("1")
        await corrected(ann, "Written by hand")
        assert sorted(chat.said()) == ["It costs 12 €.", "Written by hand"]


async def test_a_corrected_post_of_a_script_is_listed_among_the_others() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await ann.calls("/post correct")
        await corrected(ann, "It costs 12 €.")
        await ann.calls("/post list")
        assert "1: Mon, Mar 2 10:00 AM, is out. It costs 12 €." in ann.told()[-1]


async def test_another_community_has_no_post_of_this_script_to_mend() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        chat.other_acts = True
        await operator(chat)
        zoe = chat.has("Zoe", rights=["content"], community="other")
        await zoe.calls("/post correct")
        assert zoe.told()[-1].startswith("No post is out that you could mend.")
        await zoe.calls("/post correct", number=1)
        assert zoe.told()[-1].startswith("There is no post 1.")


@pytest.mark.fake_only("a message vanishes by hand")
async def test_a_copy_that_cannot_be_reached_is_told_once_and_tried_again() -> None:
    async with fake_chat(scripts={"offer": OFFER}, settings=SEVERAL) as chat:
        ann = await operator(chat)
        (lost,) = chat.posts("checkin")
        lost.deleted = True
        await ann.calls("/post correct")
        await ann.presses("Correct the Latvian text")
        await corrected(ann, "Maksā 12 €.")
        await chat.passes(seconds=5)
        (report,) = chat.posts("ops")
        assert report.text.startswith("Ann corrected post 1: 0 of 1 rooms.\n#checkin: ")
        lost.deleted = False
        await ann.presses("Try again", report)
        await chat.passes(seconds=5)
        assert report.text == "Ann corrected post 1: 1 of 1 rooms."
        assert chat.said("checkin") == ["Maksā 12 €."]


async def test_a_post_of_a_script_is_mended_after_a_restart() -> None:
    async with fake_chat(scripts={"offer": OFFER}) as chat:
        ann = await operator(chat)
        await ann.calls("/post correct")
        await ann.submits(text="It costs 12 €.")
        await chat.restarts(minutes=1)
        await ann.presses("Correct it everywhere")
        await chat.passes(hours=3)
        assert chat.said() == ["It costs 12 €."]
