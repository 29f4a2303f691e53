"""Files that members send: who may, what is refused, who sees them, and when they go."""

from pathlib import Path

import pytest

from bot.acts import Keep
from bot.delivery import Delivery, Done, Refused
from bot.events import CommandCalled, Extra, MessageSent
from bot.kinds import Attached
from tests.drawing import png
from tests.platforms.webchat.test_closed import an_operator
from tests.platforms.webchat.visitors import Running, Tab, running

A_DAY = 24 * 3600
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"


async def sent(tab: Tab, data: bytes | None = None, **given: str) -> str:
    """The id of a picture that a member handed in."""
    status, said = await tab.visitor.sends(tab.page, data or png(30, 20), **given)
    assert status == 200, said
    return str(said["id"])


async def shows(tab: Tab, *pictures: str, text: str = "", alt: str = "A cat", **given: str) -> str:
    """The id of a message with pictures."""
    hung = [{"id": each, "alt": alt} for each in pictures]
    ack = await tab.says(text, pictures=hung, **given)
    assert ack["t"] == "ack", ack
    return str(ack["id"])


async def seen(tab: Tab, upload: str) -> bool:
    return (await tab.visitor.looks_at(upload))[0] == 200


async def kept(chat: Running) -> int:
    rows = await chat.db.read(lambda tx: tx.row("SELECT COUNT(*) FROM webchat_uploads"))
    return int(rows[0]) if rows else 0


async def test_a_message_of_a_picture_alone_is_seen_and_told(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        upload = await sent(amy)
        assert not await seen(bo, upload)
        said = await shows(amy, upload, alt="A \u202ecat ")
        message = (await bo.sees("message"))["message"]
        src = f"/upload/{upload}"
        assert message["pictures"] == [
            {"src": src, "width": 30, "height": 20, "alt": "A cat", "drawn": False}
        ]
        assert (message["id"], message["text"]) == (said, "")
        status, data, headers = await bo.visitor.looks_at(upload)
        assert status == 200
        assert data.startswith(b"\x89PNG")
        assert headers["Content-Type"] == "image/png"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Disposition"] == 'inline; filename="picture.png"'
        assert "sandbox" in headers["Content-Security-Policy"]
        assert headers["Cache-Control"].startswith("private")
        told = (await chat.bot.hears(5))[-1]
        assert isinstance(told, MessageSent)
        assert told.text == ""
        file = Attached(name="a.png", address=f"upload:{upload}", size=len(data))
        assert told.extras == (
            Extra("picture", "a.png", file=file),
            Extra("picture", "A cat"),
        )
        assert (await bo.history())["messages"][0]["pictures"][0]["src"] == src


async def test_nobody_sees_what_was_sent_elsewhere(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        olga, amy = await an_operator(chat), await chat.joins("Amy")
        eleni = await chat.joins("Eleni", "agora")
        inside, outside = await sent(olga), await sent(amy)
        await shows(olga, inside, room="ops")
        await shows(amy, outside)
        stranger = await chat.visitor()
        assert [await seen(tab, inside) for tab in (olga, amy, eleni)] == [True, False, False]
        assert [await seen(tab, outside) for tab in (olga, amy, eleni)] == [True, True, False]
        assert (await stranger.looks_at(outside))[0] == 404
        for wrong in ("0", "9" * 19, "1"):
            assert (await amy.visitor.looks_at(wrong))[0] == 404


async def test_a_picture_is_the_members_who_sent_it_and_shown_once(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        upload = await sent(amy)
        hung = [{"id": upload, "alt": ""}]
        assert (await bo.says("Stolen", pictures=hung))["t"] == "nack"
        assert (await amy.says("Mine", pictures=hung))["t"] == "ack"
        again = await amy.says("Again", pictures=hung)
        assert "Choose it again" in again["text"]
        five = [{"id": upload, "alt": ""}] * 5
        assert (await amy.says("many", pictures=five))["t"] == "nack"


async def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        half = png(30, 20)[:60]
        for data, words in (
            (SVG, "no picture"),
            (HTML, "no picture"),
            (half, "damaged"),
            (b"", ""),
        ):
            status, said = await amy.visitor.sends(amy.page, data)
            assert status == 422
            assert words in said["text"]
            assert "a.png" in said["text"]
        status, said = await amy.visitor.sends(amy.page, b"\x89PNG\r\n\x1a\n" + bytes(9 << 20))
        assert status == 422
        assert "too large" in said["text"]
        assert await kept(chat) == 0


async def test_only_the_member_of_this_page_hands_in(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        picture = png(30, 20)
        wrong = ({"Origin": "https://evil.example"}, {"X-Plaza-Csrf": ""}, {"X-Plaza-Csrf": "x"})
        for headers in wrong:
            assert (await amy.visitor.sends(amy.page, picture, **headers))[0] == 403
        assert (await bo.visitor.sends(amy.page, picture))[0] == 403
        assert await kept(chat) == 0


async def test_too_many_at_once_are_asked_to_wait(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        for _ in range(12):
            await sent(amy)
        status, said = await amy.visitor.sends(amy.page, png(30, 20))
        assert status == 429
        assert "second" in said["text"]
        chat.passes(5)
        await sent(amy)


async def test_what_nothing_shows_goes_after_a_day_and_the_rest_stays(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        unused, used = await sent(amy), await sent(amy)
        await shows(amy, used)
        chat.passes(A_DAY + 2 * 3600)
        while await kept(chat) == 2:
            await amy.history()
        assert [await seen(amy, each) for each in (unused, used)] == [False, True]


@pytest.mark.parametrize("whole", [True, False])
async def test_a_picture_goes_with_its_message_and_not_with_an_edit(
    tmp_path: Path, whole: bool
) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        upload = await sent(amy)
        said = await shows(amy, upload, text="Look")
        if whole:
            assert (await amy.does("delete", message=said))["t"] == "ack"
        else:
            assert (await amy.does("edit", message=said, text=""))["t"] == "ack"
            assert len((await bo.sees("edited"))["message"]["pictures"]) == 1
        assert await kept(chat) == (0 if whole else 1)
        assert await seen(bo, upload) is not whole


async def test_a_command_is_given_a_file_and_the_core_keeps_it(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        upload = await sent(amy, b"a,b\n1,2\n", name="plan.csv", purpose="command")
        assert not await seen(amy, upload)  # only pictures are shown
        for lies in (path for path in tmp_path.rglob("*") if path.is_file()):
            assert b"a,b\n1,2" not in lies.read_bytes(), "it may be codes: it lies open nowhere"
        given = {"file": {"upload": upload}}
        assert (await bo.does("call", command="coupon", options=given))["t"] == "nack"
        ack = await amy.does("call", command="coupon", options=given)
        called = (await chat.bot.hears(5))[-1]
        assert isinstance(called, CommandCalled)
        assert called.options["file"] == {
            "name": "plan.csv",
            "address": f"upload:{upload}",
            "size": 8,
        }
        file = Attached(**called.options["file"])
        keep = Keep(
            file=file,
            kind="table",
            then="x.y",
            handle=ack["id"],
            private=True,
            member=1,
            asked_at=0,
        )
        done = await chat.does(keep)
        assert done.native is not None
        assert done.native.endswith(".csv")
        elsewhere = await chat.platform.carry_out(Delivery("k", keep, "agora"))
        assert elsewhere == Refused("file-gone")
        assert isinstance(done, Done)
