"""A post that is out is corrected and taken back, in every room that can be reached."""

import pytest

from bot.communities import Room
from bot.testing import FakeChat, FakeMember, fake_chat

ROOMS = [f"room-{number}" for number in range(60)]
MANY = {"several": {"lobby": tuple(Room(room, "en") for room in ROOMS)}}


async def posted(chat: FakeChat, text: str, how: str = "") -> FakeMember:
    """Ann, whose post is out."""
    ann = chat.has("Ann", rights=["content"])
    await ann.calls("/post new", text=text)
    if how:
        await ann.presses("Rooms")
        await ann.submits(how=how)
    await ann.presses("Send now")
    await chat.passes()
    return ann


async def corrected(ann: FakeMember, text: str) -> None:
    await ann.calls("/post correct")
    await ann.submits(text=text)
    await ann.presses("Correct it everywhere")


async def test_a_correction_is_seen_before_it_reaches_every_room() -> None:
    async with fake_chat() as chat:
        ann = await posted(chat, "It costs 10 €.", "all")
        await ann.calls("/post correct", number=1)
        assert ann.sees_form().fields[0].default == ("It costs 10 €.",)
        await ann.submits(text="It costs 12 €.")
        assert ann.told()[-1].startswith("It costs 12 €.\n──────────\nAbove the line, post 1")
        assert chat.said() == ["It costs 10 €."]
        await ann.presses("Correct it everywhere")
        await ann.was_told(
            "Post 1 is being corrected, in 2 rooms. The operators' room tells how far it is."
        )
        await chat.passes(seconds=2)
        assert chat.said() == ["It costs 12 €."] == chat.said("checkin")
        assert chat.said("ops") == ["Ann corrected post 1: 2 of 2 rooms."]


async def test_pictures_and_buttons_stay_through_a_correction() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/post new", text="It costs 10 €.")
        await ann.presses("Button")
        await ann.submits(to="https://example.org", label="Shop now")
        await ann.presses("Send now")
        await corrected(ann, "It costs 12 €.")
        (post,) = chat.posts("lobby")
        assert post.text == "It costs 12 €."
        assert post.buttons == (("https://example.org", "Shop now"),)


async def test_each_language_is_corrected_by_itself() -> None:
    rooms = {"lobby": (Room("lobby", "en"), Room("checkin", "lv"))}
    async with fake_chat(settings={"several": rooms}) as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/post new", text="10 €")
        await ann.presses("Rooms")
        await ann.submits(how="all")
        await ann.presses("Another language")
        await ann.submits(language="lv", text="10 eiro")
        await ann.presses("Send now")
        await ann.calls("/post correct")
        await ann.presses("Correct the Latvian text")
        assert ann.sees_form().fields[0].default == ("10 eiro",)
        await ann.submits(text="12 eiro")
        await ann.presses("Correct it everywhere")
        assert (chat.said(), chat.said("checkin")) == (["10 €"], ["12 eiro"])


async def test_a_post_is_taken_back_only_after_a_question() -> None:
    async with fake_chat() as chat:
        ann = await posted(chat, "Too early!", "all")
        await ann.calls("/post recall")
        asked = "Take post 1 back? It stands in #lobby and #checkin, 2 rooms."
        assert ann.told()[-1].startswith(asked)
        assert chat.said() == ["Too early!"]
        question = ann.sees()[-1]
        await ann.presses("Yes, take it back")
        await chat.passes(seconds=2)
        assert chat.said() == [] == chat.said("checkin")
        assert chat.said("ops") == ["Ann took post 1 back: 2 of 2 rooms."]
        await ann.presses_late("Yes, take it back", question)
        assert "Post 1 was taken back already: Ann did that" in ann.told()[-1]
        await ann.calls("/post correct", number=1)
        assert "Post 1 was taken back already" in ann.told()[-1]


async def test_nothing_that_is_not_out_is_mended() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/post correct")
        await ann.was_told("No post is out that you could mend. /post list shows what there is.")
        await ann.calls("/post new", text="Later", at="20:00")
        await ann.calls("/post recall", number=1)
        assert ann.told()[-1].startswith("Post 1 is not out yet.")


@pytest.mark.fake_only("60 rooms, three of which vanish, are made by hand")
async def test_of_sixty_rooms_three_cannot_be_reached_and_are_tried_again() -> None:
    settings = {**MANY, "rooms": {"lobby": ROOMS[0], "ops": "ops"}}
    async with fake_chat(settings=settings) as chat:
        ann = await posted(chat, "It costs 10 €.", "all")
        assert all(chat.said(room) == ["It costs 10 €."] for room in ROOMS)
        lost = [chat.posts(room)[0] for room in ROOMS[7:10]]
        for post in lost:
            post.deleted = True
        await corrected(ann, "It costs 12 €.")
        await chat.passes(seconds=5)
        assert sum(chat.said(room) == ["It costs 12 €."] for room in ROOMS) == 57
        (report,) = chat.posts("ops")
        first, *reasons = report.text.split("\n")
        assert first == "Ann corrected post 1: 57 of 60 rooms."
        assert [line.split(":")[0] for line in reasons] == [f"#{room}" for room in ROOMS[7:10]]
        assert all("the message is gone" in line for line in reasons)
        for post in lost[:2]:
            post.deleted = False
        await ann.presses("Try again", report)
        await chat.passes(seconds=5)
        assert report.text.startswith("Ann corrected post 1: 2 of 3 rooms.\n#room-9:")
        assert chat.said(ROOMS[7]) == ["It costs 12 €."]
        await ann.presses_late("Try again", report)
        await chat.passes(seconds=5)
        assert report.text.startswith("Ann corrected post 1: 0 of 1 rooms.\n#room-9:")


@pytest.mark.fake_only("no client of Discord picks a room that there is not")
async def test_where_it_never_came_to_a_room_the_post_says_so() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/post new", text="Hello")
        await ann.presses("Rooms")
        await ann.submits(room="attic")
        await ann.presses("Send now")
        assert chat.said() == ["Hello"]
        await ann.calls("/post show", number=1)
        assert (
            "It could not be posted everywhere:\n#attic: there is no room attic" in ann.told()[-1]
        )


async def test_a_correction_goes_on_after_a_restart() -> None:
    async with fake_chat() as chat:
        ann = await posted(chat, "It costs 10 €.", "all")
        await corrected(ann, "It costs 12 €.")
        await chat.restarts(minutes=1)
        await chat.passes(seconds=5)
        assert chat.said() == ["It costs 12 €."]
        assert chat.said("ops") == ["Ann corrected post 1: 2 of 2 rooms."]


async def test_two_corrections_leave_the_newer_words() -> None:
    async with fake_chat() as chat:
        ann = await posted(chat, "10 €", "all")
        await corrected(ann, "11 €")
        await corrected(ann, "12 €")
        await chat.passes(seconds=10)
        assert chat.said() == ["12 €"] == chat.said("checkin")
        assert chat.said("ops") == ["Ann corrected post 1: 2 of 2 rooms."] * 2
