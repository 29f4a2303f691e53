"""Operators send pictures in chat, look at them, and posts show them by their names."""

from bot.testing import fake_chat
from tests.drawing import png


async def test_an_operator_adds_a_picture_and_sees_what_members_will_see() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["content"])
        poster = amy.file("IMG_2041.png", png())
        await amy.calls("/media add", name="Poster", picture=poster, alt="Five kinds of bread")
        await amy.was_told('The picture "poster" is here. Scripts show it with image: poster.')
        (shown,) = amy.sees()[-1].pictures
        assert shown[1] == "Five kinds of bread"
        await amy.calls("/media list")
        assert "poster (all languages) – Amy" in amy.told()[-1]
