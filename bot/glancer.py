"""Reads the codes in a picture that a stranger sent, in a process of its own.

`python -I bot/glancer.py SOURCE` prints {"texts": [...]}, or {"refused"} with the key of a
sentence; whatever a decoder trips over ends it. It imports nothing of Plaza and keeps nothing.
"""

import json
import resource
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image, ImageSequence

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 40_000_000
LOOKED_AT = 8_000_000  # pixels; a code that a phone can read is still there in so many
MOST_FRAMES = 3  # of a moving picture
MOST_CODES = 20
LONGEST = 3_000  # characters; a QR code has no more than 4,296
MEMORY = 1 << 30  # bytes
SECONDS = 10  # of work
WHITE = 255
CODES = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.MicroQRCode,
        zxingcpp.BarcodeFormat.RMQRCode,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.DataMatrix,
    ]
)


class Refused(Exception):
    """It is not read; the message is the key of a sentence."""


def texts_of(source: Path) -> list[str]:
    """What the codes say, each once. Raises Refused, and what Pillow raises."""
    found: dict[str, None] = {}
    with Image.open(source, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Refused("file-many-pixels")
        for grey in _greys(image):
            for code in zxingcpp.read_barcodes(grey, formats=CODES):
                found[code.text[:LONGEST]] = None
    return [text for text in found if text][:MOST_CODES]


def _greys(image: Image.Image) -> Iterator[Image.Image]:
    """The first frames, as the decoder wants them."""
    if image.format == "JPEG":
        image.draft("L", _fitting(image.size))  # a large one is not even decoded as a whole
    for number, frame in enumerate(ImageSequence.Iterator(image)):
        if number == MOST_FRAMES:
            return
        yield _grey(frame)


def _grey(image: Image.Image) -> Image.Image:
    """What is transparent is white, as chats show it."""
    fitting = _fitting(image.size)
    if image.mode in ("P", "PA", "LA", "RGBA") or "transparency" in image.info:
        clear = image.convert("RGBA")
        white = Image.new("RGBA", clear.size, (WHITE, WHITE, WHITE, WHITE))
        image = Image.alpha_composite(white, clear)
    elif image.mode.startswith(("I", "F")):
        image = image.convert("I").point(lambda grey: grey * (1 / 256))
    grey = image.convert("L")
    return grey if fitting == grey.size else grey.resize(fitting)


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    width, height = size
    scale = min(1.0, (LOOKED_AT / (width * height)) ** 0.5)
    return max(1, int(width * scale)), max(1, int(height * scale))


def _bounded() -> None:
    """What opens a bomb ends here, and not the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)


def main(source: str) -> None:
    """Read one picture and say what came of it."""
    _bounded()
    told: dict[str, Any]
    try:
        told = {"texts": texts_of(Path(source))}
    except Refused as refused:
        told = {"refused": str(refused)}
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        told = {"refused": "file-many-pixels"}
    except MemoryError:
        told = {"refused": "file-heavy"}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
