"""The pictures of what is decided about are shown with it: on the card, and in every preview."""

from bot.testing import FakeChat, FakeMember, fake_chat
from tests.drawing import png

POSTER = """
name: {en: "Poster"}
kind: service
when: [{at: "08:00"}]
where: {communities: [home]}
approve: {by: content, until: 30m, else: hold}
steps:
  - say:
      text: {en: "Tonight"}
      image: poster
      pictures: [{file: hello.png, alt: {en: "A green square"}}]
"""
PICTURES = {"hello.png": png()}


def alts(ann: FakeMember) -> list[str]:
    """What is told of the pictures of the newest post that one sees."""
    return [alt for _, alt in ann.sees()[-1].pictures]


async def operator(chat: FakeChat) -> FakeMember:
    ann = chat.has("Ann", rights=["content"])
    poster = ann.file("poster.png", png())
    await ann.calls("/media add", name="poster", picture=poster, alt="The poster")
    return ann


async def test_the_card_of_a_script_shows_its_pictures_and_so_does_the_post() -> None:
    async with fake_chat(scripts={"poster": POSTER}, pictures=PICTURES) as chat:
        ann = await operator(chat)
        await chat.passes_until("2026-03-03 07:40")
        (card,) = chat.posts("ops")
        assert [alt for _, alt in card.pictures] == ["The poster", "A green square"]
        await ann.presses("Approve", card)
        assert [alt for _, alt in card.pictures] == ["The poster", "A green square"]
        await chat.passes_until("2026-03-03 08:01")
        (post,) = chat.posts("lobby")
        assert [alt for _, alt in post.pictures] == ["The poster", "A green square"]


async def test_the_preview_of_a_script_shows_its_pictures() -> None:
    async with fake_chat(scripts={"poster": POSTER}, pictures=PICTURES) as chat:
        ann = await operator(chat)
        await ann.calls("/sop preview", script="poster")
        shown = [[alt for _, alt in post.pictures] for post in ann.sees() if post.pictures]
        assert ["The poster", "A green square"] in shown


async def test_the_card_of_a_post_by_hand_shows_its_pictures() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["content"])
        picture = ann.file("a.png", png())
        await ann.calls("/post new", text="Tonight", alt="The back", picture=picture)
        await ann.presses("Ask for approval")
        (card,) = chat.posts("ops")
        assert [alt for _, alt in card.pictures] == ["The back"]


async def test_a_correction_is_shown_with_the_pictures_that_stay() -> None:
    unasked = POSTER.replace("approve: {by: content, until: 30m, else: hold}\n", "")
    async with fake_chat(scripts={"poster": unasked}, pictures=PICTURES) as chat:
        ann = await operator(chat)
        await chat.passes_until("2026-03-03 08:01")
        await ann.calls("/post correct")
        await ann.submits(text="Tomorrow")
        assert alts(ann) == ["The poster", "A green square"]
        await ann.presses("Correct it everywhere")
        (post,) = chat.posts("lobby")
        assert post.text == "Tomorrow"
        assert [alt for _, alt in post.pictures] == ["The poster", "A green square"]
