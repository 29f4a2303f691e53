"""Files that should not be kept, and some that look strange and should: drawn, not collected."""

import io
import struct
import zipfile
import zlib
from typing import Any

from PIL import Image

from tests.drawing import png

PLACE = b"56.9496 N 24.1052 E, the kitchen"


def drawn(form: str, mode: str = "RGB", size: tuple[int, int] = (60, 40), **how: Any) -> bytes:
    """A picture in a format and a kind of colours, with a bright corner at the top left."""
    image = Image.new(mode, size)
    image.paste(255 if len(image.getbands()) == 1 else (255,) * len(image.getbands()), (0, 0, 9, 9))
    return saved(image, form, **how)


def saved(image: Image.Image, form: str, **how: Any) -> bytes:
    """The bytes of a picture."""
    file = io.BytesIO()
    image.save(file, form, **how)
    return file.getvalue()


def moving(form: str, frames: int = 5, size: tuple[int, int] = (20, 20)) -> bytes:
    """A moving picture; frame n stays for 50 + 10 n ms."""
    each = [Image.new("RGB", size, (n * 7 % 256, n % 256, 90)) for n in range(frames)]
    lasts = [50 + 10 * (n % 20) for n in range(frames)]
    how: dict[str, Any] = {"save_all": True, "append_images": each[1:], "duration": lasts}
    return saved(each[0], form, **how, loop=0)


def cinema(width: int, height: int) -> bytes:
    """A GIF of 80 small frames that says that each is large."""
    small = moving("GIF", frames=80)
    return small[:6] + struct.pack("<HH", width, height) + small[10:]


def photo(turned: int = 6) -> bytes:
    """A photo as a phone makes it: lying on its side, and it knows where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = "Phone of Amy"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (56.0, 56.0, 58.6)
    return drawn("JPEG", exif=exif.tobytes(), comment=PLACE)


def bomb(width: int = 50_000, height: int = 50_000) -> bytes:
    """A small PNG that says it is huge."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 100_000)
    parts = ((b"IHDR", head), (b"IDAT", body), (b"IEND", b""))
    made = (
        struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(made)


def workbook(**files: bytes) -> bytes:
    """A ZIP with these files of a workbook, by what they are there."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        for what, data in files.items():
            packed.writestr(PARTS[what], data)
    return made.getvalue()


PARTS = {"book": "xl/workbook.xml", "macros": "xl/vbaProject.bin", "sheet": "xl/sheet1.xml"}
BOOK = b"<workbook/>"
HTML = b"<html><script>alert(1)</script></html>"
LYING = {
    "a program": (b"MZ\x90\0" + b"\0" * 200, "file-no-picture"),
    "a drawing that may hold scripts": (
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "file-no-picture",
    ),
    "a page": (HTML, "file-no-picture"),
    "a page with the head of a picture": (png()[:8] + HTML, "file-broken"),
    "a JPEG that is none": (b"\xff\xd8\xff\xe0" + b"nothing" * 50, "file-broken"),
    "half a JPEG": (drawn("JPEG", size=(600, 400))[:2000], "file-broken"),
    "half a PNG": (drawn("PNG", size=(600, 400))[:300], "file-broken"),
    "half a GIF": (drawn("GIF", "P", (600, 400))[:60], "file-broken"),
    "half a WebP": (drawn("WEBP", size=(600, 400))[:80], "file-broken"),
    "a picture of two billion pixels": (bomb(), "file-many-pixels"),
    "a picture a little too large": (bomb(8001, 5000), "file-many-pixels"),
    "a cinema": (moving("GIF", frames=201), "file-many-frames"),
    "a large cinema": (cinema(1000, 800), "file-many-frames"),
    "nothing": (b"", "file-empty"),
    "too many bytes": (png() + b"\0" * (8 << 20), "file-too-large"),
    "an iPhone's own kind": (b"\0\0\0\x18ftypheic" + b"\0" * 50, "file-apple"),
    "a sound": (b"RIFF\x24\0\0\0WAVEfmt ", "file-no-picture"),
}
"""What is no picture, with the sentence that says so."""
