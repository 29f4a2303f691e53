"""Pictures in the browser chat: an address for each file, a place kept for it, kept for ever."""

import struct
from pathlib import Path

import pytest

from bot.effects import Plain, Say
from bot.platforms.webchat.pictures.measure import measure
from tests.drawing import png
from tests.platforms.webchat.visitors import running

SAY = Say(room="lobby", words=Plain("rendered elsewhere"))
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0"
    + b"\xff\xff\xc4\x00\x04ab"
    + b"\xff\xc2\x00\x11\x08"
    + struct.pack(">HH", 300, 500)
)


async def test_a_picture_is_served_as_what_it_is_and_kept_by_browsers(tmp_path: Path) -> None:
    path = tmp_path / "hello.png"
    path.write_bytes(png(40, 30))
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        for number in range(2):
            shown = ((path, f"A square, {number}"),)
            await chat.does(SAY, room="lobby", text="Look", pictures=shown)
        first, second = [(await amy.sees("message"))["message"] for _ in range(2)]
        (picture,) = first["pictures"]
        assert (picture["width"], picture["height"], picture["alt"]) == (40, 30, "A square, 0")
        assert second["pictures"][0]["src"] == picture["src"]
        path.unlink()
        visitor = await chat.visitor()
        async with visitor.http.get(picture["src"]) as answer:
            assert await answer.read() == png(40, 30)
            assert answer.content_type == "image/png"
            assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["0" * 64, "..%2f..%2fconfig.yaml", "hello.png", ""])
async def test_an_address_without_a_picture_is_not_found(tmp_path: Path, name: str) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        async with visitor.http.get(f"/pictures/{name}") as answer:
            assert answer.status == 404


SIZES = [
    ("image/png", png(7, 5), (7, 5)),
    ("image/gif", b"GIF89a" + struct.pack("<HH", 320, 200), (320, 200)),
    ("image/jpeg", JPEG, (500, 300)),
    ("image/webp", b"RIFF....WEBPVP8X" + b"\0" * 8 + b"\x8f\x01\0\x2b\x01\0", (400, 300)),
    (
        "image/webp",
        b"RIFF....WEBPVP8L" + b"\0" * 5 + struct.pack("<I", 399 | 299 << 14),
        (400, 300),
    ),
    ("image/webp", b"RIFF....WEBPVP8 " + b"\0" * 10 + struct.pack("<HH", 400, 300), (400, 300)),
    ("image/webp", b"RIFF....WEBPODD " + b"\0" * 20, None),
    ("image/png", png(7, 5)[:18], None),
    ("image/jpeg", JPEG[:-6], None),
    ("image/jpeg", b"\xff\xd8\xff\xff\xff", None),
    ("image/jpeg", b"\xff\xd8\xff\xd9\0", None),
    ("image/gif", b"GIF89a" + struct.pack("<HH", 0, 200), None),
]


@pytest.mark.parametrize(("kind", "data", "size"), SIZES)
def test_a_picture_says_how_large_it_is(
    kind: str, data: bytes, size: tuple[int, int] | None
) -> None:
    assert measure(kind, data) == size
