"""Where a chat cannot edit or delete, or there is no operators' room, operators read what is so."""

import pytest

from bot.effects import Can
from bot.testing import FakeChat, FakeMember, fake_chat

NO_OPS = {"rooms": {"lobby": "lobby", "checkin": "checkin"}}


async def posted(chat: FakeChat, says: str) -> FakeMember:
    """Ann, who read this about her post before she sent it."""
    ann = chat.has("Ann", rights=["content"])
    await ann.calls("/post new", text="It costs 10 €.")
    assert says in ann.told()[-1]
    await ann.presses("Send now")
    return ann


async def test_a_chat_that_cannot_edit_says_so_before_and_when_asked() -> None:
    async with fake_chat(cannot=[Can.EDIT]) as chat:
        ann = await posted(chat, "you can take it back; this chat cannot correct it.")
        await ann.calls("/post correct")
        await ann.was_told("This chat cannot change a post that is out.")
        await ann.calls("/post show", number=1)
        assert [label for _, label in ann.sees()[-1].buttons] == ["Take back"]
        await ann.presses("Take back")
        await ann.presses("Yes, take it back")
        await chat.passes(seconds=5)
        assert chat.said() == []


async def test_a_chat_that_cannot_delete_says_so_before_and_when_asked() -> None:
    async with fake_chat(cannot=[Can.DELETE]) as chat:
        ann = await posted(chat, "you can correct it; this chat cannot take it back.")
        await ann.calls("/post recall")
        await ann.was_told("This chat cannot take back a post that is out.")
        await ann.calls("/post show", number=1)
        assert [label for _, label in ann.sees()[-1].buttons] == ["Correct"]


async def test_a_chat_that_can_do_neither_says_that_it_stays_as_it_is() -> None:
    async with fake_chat(cannot=[Can.EDIT, Can.DELETE]) as chat:
        ann = await posted(chat, "this chat can neither correct it nor take it back.")
        await ann.calls("/post show", number=1)
        assert ann.sees()[-1].buttons == ()


@pytest.mark.fake_only("a message vanishes by hand")
async def test_without_an_operators_room_the_post_itself_tells_how_far_its_mending_is() -> None:
    async with fake_chat(settings=NO_OPS) as chat:
        ann = await posted(chat, "It makes no sound")
        await ann.calls("/post correct")
        await ann.submits(text="It costs 12 €.")
        chat.posts("lobby")[0].deleted = True
        await ann.presses("Correct it everywhere")
        assert ann.told()[-1].endswith("/post show 1 tells how far it is.")
        await chat.passes(seconds=5)
        await ann.calls("/post show", number=1)
        assert "Ann corrected post 1: 0 of 1 rooms.\n#lobby: " in ann.told()[-1]
        await ann.presses("Correct")


async def test_without_an_operators_room_nobody_is_sent_to_it() -> None:
    async with fake_chat(settings=NO_OPS) as chat:
        ann = await posted(chat, "It makes no sound")
        await ann.calls("/post new", text="Later")
        await ann.presses("Ask for approval")
        assert ann.told()[-1] == (
            "Nobody can be asked: there is no operators' room. /setup chooses one."
        )
        await ann.calls("/hush", duration="1h")
        await ann.calls("/hush", duration="end")
        assert ann.told()[-1].endswith("/hush list shows what was held.")
