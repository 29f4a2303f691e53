"""Tags, as members and operators see them."""

import pytest

from bot.tags import Tag
from bot.testing import fake_chat

RIGA = Tag(label={"en": "Riga", "lv": "Rīga"}, kind="region", own=True, sources=("poster",))
CHESS = Tag(label={"": "Chess ♟"}, kind="interest", own=True)
STAFF = Tag(label={"": "Staff"})
TAGS = {"riga": RIGA, "chess": CHESS, "staff": STAFF}

MOVES = {"moves.en": "- Who moved lately?"}
ASK = """
name: Ask
kind: service
when:
  - at: "10:00"
where: {communities: [home], room: lobby}
steps:
  - say:
      text: "Who is from Riga?"
      buttons: [{tag: riga}, {untag: riga}, {tag: staff, label: "I work here"}]
  - greetings.post: {topic: moves, buttons: [{untag: riga, label: "I moved away"}]}
  - ask:
      text: "Do you play?"
      answers: {often: "Often", never: "Never"}
      tags: {often: chess}
      untags: {never: chess}
      into: plays
"""


@pytest.mark.fake_only
async def test_a_member_takes_a_tag_and_puts_it_away_in_their_own_language() -> None:
    async with fake_chat(settings={"tags": TAGS}) as chat:
        amy = chat.has("Amy", language="lv")
        await amy.calls("/tags")
        await amy.was_told("Nospied, kas tev der. Nospied vēlreiz, lai noliktu:")
        await amy.presses("Rīga")
        await amy.was_told("Pievienots: Rīga. Nospied vēlreiz, lai noliktu.")
        await amy.presses("✓ Rīga")
        await amy.was_told("Noņemts: Rīga.")


@pytest.mark.fake_only
async def test_of_many_tags_each_can_be_taken_and_what_operators_gave_is_not_among_them() -> None:
    towns = {
        f"town{number:02}": Tag(label={"": f"Town {number:02}"}, own=True) for number in range(23)
    }
    async with fake_chat(settings={"tags": TAGS | towns}) as chat:
        amy, ann = chat.has("Amy"), chat.has("Ann", rights=["people"])
        await amy.calls("/tags")
        await ann.calls("/tag give", member=amy.person.native, tag="staff")
        assert "Town 22" not in [label for _, label in amy.sees()[-1].buttons]
        await amy.presses("More")
        await amy.was_told("Press what fits you. Press again to put it away:")
        await amy.presses("Town 22")
        await amy.was_told("You are in: Town 22. Press again to put it away.")
        await amy.presses("More")
        await amy.was_told("You are in: Town 22. Press one to take it, or to put it away:")
        assert amy.sees()[-1].buttons[0][1] == "Riga"


@pytest.mark.fake_only
async def test_a_tag_of_two_words_is_opened_as_it_is_and_knows_its_source_in_capitals() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        await ann.calls("/tag new", tag="tea club")
        await ann.submits(name="tea club", label="en: Tea club", sources="Poster, Shop")
        await ann.calls("/tag new", tag="Tea Club")
        filled = {each.name: each.default for each in ann.sees_form().fields}
        assert (filled["label"], filled["sources"]) == (("en: Tea club",), ("poster, shop",))


async def test_buttons_and_answers_of_a_script_give_tags_and_take_them() -> None:
    async with fake_chat(settings={"tags": TAGS}, scripts={"ask": ASK}, content=MOVES) as chat:
        amy, ann = chat.has("Amy"), chat.has("Ann", rights=["people"])
        await chat.passes(hours=1)
        await amy.presses("Riga")
        await amy.was_told("You are in: Riga.")
        await amy.presses("Often")
        await ann.calls("/tag list", member=amy.person.native)
        await ann.was_told(chat.platform.escape("Amy: Chess ♟ and Riga"))
        await amy.presses("Never")
        await amy.presses("I moved away")
        await amy.was_told("You are out: Riga.")
        await amy.presses("Not any more: Riga")
        await amy.was_told("You were not in it: Riga.")
        await ann.calls("/tag list", member=amy.person.native)
        await ann.was_told("Amy has no tags.")
        await amy.presses("I work here")  # no tag that members may take themselves
        assert amy.told()[-1].startswith("There is no tag “staff” that members may take")


@pytest.mark.fake_only
async def test_a_button_of_a_post_by_hand_gives_a_tag_or_takes_it() -> None:
    async with fake_chat(settings={"tags": TAGS}) as chat:
        ann, amy = chat.has("Ann", rights=["content", "people"]), chat.has("Amy", language="lv")
        await ann.calls("/post new", text="Who is here from Riga?")
        for to, label in (("Riga", ""), ("-riga", "I moved away"), ("staff", "I work here")):
            await ann.presses("Button")
            await ann.submits(to=to, label=label)
        assert "no tag that members may take" in ann.told()[-1]  # of staff
        await ann.presses("Button")
        await ann.submits(to="riga", label="I live in Riga")  # another label for the same button
        await ann.presses("Send now")
        (post,) = chat.posts("lobby")
        assert [label for _, label in post.buttons] == ["I moved away", "I live in Riga"]
        await amy.presses("I live in Riga", post)
        await amy.was_told("Pievienots: Rīga.")
        await ann.calls("/tag list", member=amy.person.native)
        await ann.was_told("Amy: Riga")
        await amy.presses("I moved away", post)
        await ann.calls("/tag list", member=amy.person.native)
        await ann.was_told("Amy has no tags.")


@pytest.mark.fake_only
async def test_an_operator_gives_takes_makes_and_drops_tags_and_others_may_not() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["people"]), chat.has("Amy")
        await amy.says("hello")
        who = {"member": amy.person.native}
        await ann.calls("/tag give", **who, tag="Rigga")
        assert ann.told()[-1].startswith("There is no tag “Rigga” here.")
        await ann.calls("/tag new", tag="riga")
        await ann.submits(label="Riga\nlv: Rīga")
        assert ann.told()[-1].startswith("I cannot read the line")
        await ann.calls("/tag new", tag="Riga")
        await ann.submits(label="en: Riga\nlv: Rīga", kind="region", sources="poster, shop")
        assert ann.told()[-1].startswith("The tag Riga is there, and members can take it")
        await ann.calls("/tag give", **who, tag="RIGA")
        await ann.was_told("Amy has the tag Riga now.")
        await ann.calls("/tag give", **who, tag="riga")
        await ann.was_told("Amy had the tag Riga already.")
        await ann.calls("/tag list")
        await ann.was_told(
            "One tag; behind it, how many have it:\nRiga (riga): 1, members may take it"
        )
        await ann.calls("/tag take", **who, tag="riga")
        await ann.was_told("Amy has the tag Riga no more.")
        await chat.restarts()
        await amy.calls("/tags")
        await amy.presses("Riga")
        await ann.calls("/tag drop", tag="riga")
        await amy.calls("/tags")
        await amy.was_told("There is nothing to choose from here yet.")
        await amy.calls("/tag list")
        assert "right" in amy.told()[-1]


@pytest.mark.fake_only
async def test_who_came_by_a_posters_link_has_its_tag_and_is_counted_for_it() -> None:
    async with fake_chat(settings={"tags": TAGS}) as chat:
        kim, amy = chat.has("Kim", rights=["content", "people"]), chat.has("Amy")
        await kim.calls("/links add", name="poster")
        await chat.passes(seconds=10)
        await chat.comes(amy, by="invite-1")
        await chat.passes(seconds=10)
        await kim.calls("/tag list", member=amy.person.native)
        assert "Riga" in kim.told()[-1]
        await kim.calls("/funnel", weeks=1)
        ((_, alt),) = kim.sees()[-1].pictures
        assert "poster: 1 joined, 0 % of them checked in, 0 friends each" in alt
