"""Files of strangers: what is kept is what it says it is, and bare; the rest is refused."""

import asyncio
import io
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from bot.clock import VirtualClock
from bot.delivery import Refused
from bot.files import OPENER, Files, Stored
from bot.kinds import FileKind
from tests import hostile
from tests.drawing import png
from tests.hostile import BOOK, LYING, PLACE, drawn, moving, photo, saved, workbook

KEY = b"k" * 32
DAY_MS = 24 * 3_600_000


class Place:
    """A folder for files, on a clock that stands still."""

    def __init__(self, folder: Path) -> None:
        self.clock = VirtualClock(1_772_438_400_000)
        self.folder = folder / "media"
        self.files = Files(self.folder, self.clock, KEY)

    async def keep(
        self, data: bytes, kind: FileKind = "picture", name: str = "x.png"
    ) -> Stored | Refused:
        return await self.files.keep(chunks(data), name, kind)

    async def picture(self, data: bytes) -> Image.Image:
        """The picture as it is kept."""
        stored = await self.keep(data)
        assert isinstance(stored, Stored), stored
        path = self.files.path(stored.file)
        assert path is not None
        image = Image.open(io.BytesIO(path.read_bytes()))
        assert (image.width, image.height) == (stored.width, stored.height)
        return image

    def there(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


async def chunks(data: bytes) -> AsyncIterator[bytes]:
    for at in range(0, len(data), 1 << 16):
        yield data[at : at + (1 << 16)]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.mark.parametrize("what", LYING)
async def test_what_is_no_picture_is_refused_and_leaves_nothing(place: Place, what: str) -> None:
    data, why = LYING[what]
    assert await place.keep(data) == Refused(why)
    assert place.there() == []


@pytest.mark.parametrize(
    ("data", "form", "mode"),
    [
        (drawn("PNG"), "PNG", "RGB"),
        (drawn("PNG", "RGBA"), "PNG", "RGBA"),
        (drawn("PNG", "I;16"), "PNG", "L"),
        (drawn("PNG", "1"), "PNG", "1"),
        (drawn("PNG", "P", transparency=0), "PNG", "P"),
        (drawn("JPEG"), "JPEG", "RGB"),
        (drawn("JPEG", "L"), "JPEG", "L"),
        (drawn("JPEG", "CMYK"), "JPEG", "RGB"),
        (drawn("JPEG", progressive=True), "JPEG", "RGB"),
        (drawn("WEBP", "RGBA"), "WEBP", "RGBA"),
        (drawn("GIF", "P"), "GIF", "P"),
    ],
)
async def test_every_kind_of_picture_is_kept_as_it_looks(
    place: Place, data: bytes, form: str, mode: str
) -> None:
    kept = await place.picture(data)
    assert (kept.format, kept.mode, kept.size) == (form, mode, (60, 40))


@pytest.mark.parametrize(
    ("form", "mode"), [("JPEG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("WEBP", "RGB")]
)
async def test_a_very_large_picture_is_kept_smaller(place: Place, form: str, mode: str) -> None:
    kept = await place.picture(drawn(form, mode, (6000, 3000)))
    assert kept.format == form
    assert 15_000_000 < kept.width * kept.height <= 16_000_000
    assert abs(kept.width - 2 * kept.height) < 4


async def test_a_deep_grey_keeps_its_greys(place: Place) -> None:
    half = Image.new("I;16", (4, 4), 128 * 256)
    kept = await place.picture(saved(half, "PNG"))
    assert kept.getpixel((1, 1)) == 128


async def test_a_photo_stands_upright_and_forgets_where_it_was_taken(place: Place) -> None:
    sent = photo()
    assert PLACE in sent
    assert b"Phone of Amy" in sent
    kept = await place.picture(sent)
    assert kept.size == (40, 60)
    assert dict(kept.getexif()) == {}
    assert "comment" not in kept.info
    bright = kept.convert("L").getpixel((36, 3))  # the corner has turned with it
    assert isinstance(bright, int)
    assert bright > 200


async def test_what_hangs_behind_a_picture_is_left_behind(place: Place) -> None:
    kept = await place.keep(png() + hostile.HTML)
    assert isinstance(kept, Stored)
    path = place.files.path(kept.file)
    assert path is not None
    assert b"script" not in path.read_bytes()


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
async def test_a_moving_picture_moves_as_it_did(place: Place, form: str) -> None:
    kept = await place.picture(moving(form))
    lasts = []
    for number in range(5):
        kept.seek(number)
        kept.load()
        lasts.append(int(kept.info["duration"]))
    assert lasts == [50, 60, 70, 80, 90]


async def test_the_same_picture_twice_is_one_file(place: Place) -> None:
    first, second = await place.keep(png()), await place.keep(png(), name="other.png")
    assert first == second
    assert isinstance(first, Stored)
    assert place.there() == [first.file]
    assert await place.files.describe(first.file) == first


async def test_many_at_once_are_all_kept(place: Place) -> None:
    many = [png(10 + n, 10) for n in range(6)]
    kept = await asyncio.gather(*(place.keep(each) for each in many))
    assert {each.width for each in kept if isinstance(each, Stored)} == {*range(10, 16)}


@pytest.mark.parametrize(
    "name", ["../plaza.db", "", ".", "x.png", "a" * 64 + ".exe", "/etc/passwd"]
)
async def test_nothing_but_kept_files_is_ever_found(place: Place, name: str) -> None:
    await place.keep(png())
    (place.folder / "x.png").write_bytes(png())
    (place.folder.parent / "plaza.db").write_bytes(b"rows")
    assert place.files.path(name) is None
    assert await place.files.describe(name) is None


async def test_a_full_disk_is_told_and_leaves_nothing(place: Place) -> None:
    async def full() -> AsyncIterator[bytes]:
        yield png()
        raise OSError(28, "No space left on device")

    assert await place.files.keep(full(), "x.png", "picture") == Refused("file-no-room")
    assert place.there() == []


async def test_a_sender_who_breaks_off_leaves_nothing(place: Place) -> None:
    async def breaks() -> AsyncIterator[bytes]:
        yield png()[:20]
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await place.files.keep(breaks(), "x.png", "picture")
    assert place.there() == []


TABLES = [
    (b"text,image\nHello,poster\n", "csv"),
    ("text\nΚαλημέρα, Sveiki, 早上好 🌞\n".encode(), "csv"),
    ("text\n早上好\n".encode("utf-16"), "csv"),
    ("text\nĀķis\n".encode("cp1257"), "csv"),
    (workbook(book=BOOK), "xlsx"),
]


@pytest.mark.parametrize(("data", "ending"), TABLES)
async def test_a_table_is_kept_as_it_came(place: Place, data: bytes, ending: str) -> None:
    kept = await place.keep(data, "table")
    assert isinstance(kept, Stored)
    assert kept.file.endswith(f".{ending}")
    path = place.files.path(kept.file)
    assert path is not None
    assert place.files.table(kept.file) == data
    assert data not in path.read_bytes()


NO_TABLES = {
    "a picture": (png(), "file-no-table"),
    "a page": (hostile.HTML, "file-no-table"),
    "a program": (b"MZ\x90\0\x03", "file-no-table"),
    "a PDF": (b"%PDF-1.7", "file-no-table"),
    "a ZIP of something else": (workbook(sheet=BOOK), "file-no-table"),
    "a ZIP that ends too soon": (workbook(book=BOOK)[:60], "file-no-table"),
    "a workbook with macros": (workbook(book=BOOK, macros=b"Sub"), "file-no-table"),
    "too many bytes": (b"a,b\n" * (9 << 20), "file-too-large"),
}


@pytest.mark.parametrize("what", NO_TABLES)
async def test_what_is_no_table_is_refused(place: Place, what: str) -> None:
    data, why = NO_TABLES[what]
    assert await place.keep(data, "table") == Refused(why)
    assert place.there() == []


async def test_a_workbook_that_is_huge_inside_is_refused(place: Place) -> None:
    bomb = workbook(book=BOOK, sheet=b"\0" * (201 << 20))
    assert await place.keep(bomb, "table") == Refused("file-no-table")
    assert place.there() == []


def test_a_disk_that_is_full_when_the_picture_is_written_is_told(tmp_path: Path) -> None:
    sent = tmp_path / "sent"
    sent.write_bytes(png())
    opener = [sys.executable, "-I", str(OPENER), str(sent), "/dev/full"]
    said = subprocess.run(opener, check=True, capture_output=True, text=True).stdout
    assert json.loads(said) == {"refused": "file-no-room"}


async def test_what_nothing_names_goes_after_its_days(place: Place) -> None:
    kept = [await place.keep(png(10 + n, 10)) for n in range(2)]
    named, other = [each.file for each in kept if isinstance(each, Stored)]
    (place.folder / "left.part").write_bytes(b"half")
    (place.folder / "an operator's own").write_bytes(b"not ours")
    now = place.clock.now()
    assert await place.files.clean({named}, now) == 0
    gone = await place.files.clean({named}, now + 1)
    assert gone >= 1
    assert other not in place.there()
    assert {named, "an operator's own"} <= {*place.there()}


async def test_what_is_sent_again_is_new_again(place: Place) -> None:
    kept = await place.keep(png())
    assert isinstance(kept, Stored)
    place.clock.move_to(place.clock.now() + 8 * DAY_MS)
    await place.keep(png())
    assert await place.files.clean(set(), place.clock.now() - DAY_MS) == 0
    assert place.there() == [kept.file]
