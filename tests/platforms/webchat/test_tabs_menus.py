"""A pick from the menu of a message: the bot is told who wrote it, and what stands in it."""

from pathlib import Path

from bot.effects import Joined, Say
from bot.events import MenuOpened
from tests.platforms.webchat.test_closed import an_operator
from tests.platforms.webchat.visitors import Running, Tab, running


async def picks(chat: Running, tab: Tab, message: str) -> MenuOpened:
    """What the bot hears of a pick."""
    known = len(chat.bot.events)
    assert (await tab.does("menu", message=message, menu="guard.report"))["t"] == "ack"
    (told,) = (await chat.bot.hears(known + 1))[known:]
    assert isinstance(told, MenuOpened)
    return told


async def test_the_author_of_a_message_and_its_text_are_told_with_a_pick(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("*Bo*")
        said = await bo.says("买粉丝 <b>", n="one")
        await chat.bot.hears(5)
        told = await picks(chat, amy, str(said["id"]))
        assert told.about is not None
        assert (told.about.native, told.about.name) == (bo.id, "*Bo*")
        assert told.about.rights == frozenset()
        assert not told.about.bot
        assert told.said == "买粉丝 <b>"
        assert (told.who.native, told.room) == (amy.id, "lobby")


async def test_a_post_of_the_bot_is_known_as_one_and_so_is_an_operators_message(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy, ann = await chat.joins("Amy"), await an_operator(chat)
        said = await ann.says("Please be kind", n="one")
        words = Say(room="lobby", words=Joined(()))
        post = (await chat.does(words, room="lobby", text="Welcome")).native
        assert post is not None
        ours = await picks(chat, amy, post)
        assert ours.about is not None
        assert ours.about.bot
        theirs = await picks(chat, amy, str(said["id"]))
        assert theirs.about is not None
        assert theirs.about.rights
