"""A file that a member sent reaches its handler once, or the member is told why it does not."""

from pathlib import Path

import pytest

from bot.delivery import Refused, TryLater
from bot.events import CommandCalled, Person
from bot.store.db import Tx
from bot.testing import ROOT
from bot.testing.plaza import Files, milliseconds
from tests.drawing import png
from tests.faults import Moody, empty_disk, fill_disk
from tests.hostile import BOOK, workbook
from tests.probing import cog, probe_chat
from tests.sops.proof.mortal import MOMENTS, MortalPlaza

START = milliseconds("2026-03-02 09:00", "Europe/Riga")
BARE = Files(
    zone="Europe/Riga",
    language="en",
    options={},
    scripts={},
    content={},
    settings={},
    cogs=ROOT / "cogs",
    faulty=False,
)
HERE = 'The picture "poster" is here.'


async def test_a_member_sends_a_picture_and_the_handler_answers_with_it() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/send plainly", file=amy.file("cat.png", png(7, 5)))
        await amy.was_told("Amy sent cat.png (2)")
        assert [alt for _, alt in amy.sees()[-1].pictures] == ["it"]
        kept = cog(chat, "sends").last
        assert (kept.name, kept.width, kept.height) == ("cat.png", 7, 5)


async def test_the_answer_is_for_all_where_the_command_answers_all() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/send aloud", file=amy.file("cat.png", png()))
        assert chat.said("lobby") == ["Amy sent cat.png (1)"]


async def test_a_table_is_kept_without_being_opened() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls(
            "/send plainly", file=amy.file("lines.xlsx", workbook(book=BOOK)), kind="table"
        )
        await amy.was_told("Amy sent lines.xlsx (2)")
        await amy.calls("/send plainly", file=amy.file("lines.csv", png()), kind="table")
        assert amy.told()[-1].startswith('"lines.csv" is no table that can be read.')


@pytest.mark.parametrize(
    ("does", "told"), [("refuses", "Not this one"), ("fails", "That did not work")]
)
async def test_what_a_handler_refuses_or_fails_at_is_told_once(does: str, told: str) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/send plainly", file=amy.file("cat.png", png()), does=does)
        assert len(amy.told()) == 1
        assert amy.told()[0].startswith(told)


async def test_the_right_is_asked_for_again_when_the_file_is_there() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy", rights=["content"]), chat.has("Bo")
        for each in (amy, bo):
            await each.calls("/send rightly", file=each.file("cat.png", png()))
        await amy.was_told("Amy sent cat.png (0)")
        assert 'the right "content"' in bo.told()[-1]


async def test_a_file_that_is_gone_is_asked_for_once_more() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        gone = amy.file("cat.png", png())
        chat.platform.files.clear()
        await amy.calls("/send plainly", file=gone)
        await amy.was_told('"cat.png" is not there any more. Please send it once more.')
        assert chat.said("ops") == []


async def test_a_chat_that_stumbles_is_asked_again_and_one_that_refuses_is_believed() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        chat.app.platforms["fake"] = Moody(chat.platform, TryLater(1), TryLater(0))
        await amy.calls("/send plainly", file=amy.file("cat.png", png()))
        await chat.passes(seconds=30)
        await amy.was_told("Amy sent cat.png (2)")
        chat.app.platforms["fake"] = Moody(chat.platform, Refused("no such thing here"))
        await amy.calls("/send plainly", file=amy.file("cat.png", png()))
        assert "could not be fetched from the chat" in amy.told()[-1]


async def test_a_chat_that_never_has_time_is_given_up_on_while_the_member_waits() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        chat.app.platforms["fake"] = Moody(chat.platform, *[TryLater(200)] * 4)
        await amy.calls("/send plainly", file=amy.file("cat.png", png()))
        await chat.passes(minutes=14)
        assert "could not be fetched from the chat" in amy.told()[-1]


async def test_a_keep_without_its_handler_is_a_fault_of_the_cog() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/send astray", file=amy.file("cat.png", png()))
        assert amy.told()[-1].startswith("That did not work")


async def test_files_that_a_cog_holds_stay() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        for width in (3, 4):
            await amy.calls("/send plainly", file=amy.file("cat.png", png(width, 3)))
        held = cog(chat, "sends").last.file
        cog(chat, "sends").held = [held]
        await chat.passes(days=9)
        assert [path.name for path in (chat._plaza.place / "media").iterdir()] == [held]


def rows(tx: Tx) -> list[str]:
    return [str(name) for (name,) in tx.rows("SELECT name FROM media")]


def noted(tx: Tx) -> list[str]:
    return [str(action) for (action,) in tx.rows("SELECT action FROM audit")]


def called(plaza: MortalPlaza) -> CommandCalled:
    world = plaza.outside.people
    amy = Person("amy", "Amy", rights=frozenset({"content"}))
    world.enter("home", amy)
    data = png()
    plaza.outside.settings.world.files["upload:1"] = data
    file = {"name": "cat.png", "address": "upload:1", "size": len(data)}
    return CommandCalled(
        id="called:1",
        platform="fake",
        community="home",
        at=START,
        who=amy,
        room="lobby",
        handle="lobby",
        command="media add",
        options={"name": "poster", "picture": file, "alt": "A square"},
    )


@pytest.mark.parametrize("moment", MOMENTS)
async def test_killed_anywhere_on_the_way_the_picture_is_added_once(
    moment: str, tmp_path: Path
) -> None:
    for number in range(1, 9):
        place = tmp_path / str(number)
        place.mkdir()
        plaza = MortalPlaza(BARE, place)
        event = called(plaza)
        await plaza.start(START)
        plaza.life.meets((moment, number))
        plaza.app.work.start(plaza.app.router.emit(event))
        await plaza.quiet()
        died = plaza.life.over.is_set()
        await plaza.stop()
        await plaza.start(START + 1000)
        await plaza.app.router.emit(event)  # a chat tells again what was not handled
        await plaza.quiet()
        assert await plaza.db.read(rows) == ["poster"]
        assert await plaza.db.read(noted) == ["add picture"], (moment, number)
        posts = plaza.outside.settings.world.posts.values()
        told = [post.text for post in posts if post.text.startswith(("The picture", "That"))]
        assert len(told) == 1, (moment, number, told)
        assert told[0].startswith(HERE)
        assert len([*(place / "media").iterdir()]) == 1
        await plaza.stop()
        if not died:  # this moment comes less often
            break
    assert 2 < number < 8


async def test_a_database_without_room_loses_no_file() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        chat.app.platforms["fake"] = Moody(chat.platform, TryLater(60))
        await amy.calls("/send plainly", file=amy.file("cat.png", png()), does="writes much")
        await chat.db.write(fill_disk, 2)
        await chat.passes(seconds=70)
        assert amy.told() == []
        await chat.db.write(empty_disk)
        await chat.passes(minutes=1)
        await amy.was_told("Amy sent cat.png (2)")
        assert len(amy.told()) == 1
