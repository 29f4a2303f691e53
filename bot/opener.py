"""Opens a picture that a stranger sent, in a process of its own, and writes it anew, bare.

`python -I bot/opener.py SOURCE TARGET` prints {"format", "width", "height"}, or {"refused"} with
the key of a sentence; whatever a decoder trips over ends it. What comes out shows the same and
carries nothing along: no place, no camera, no comments, and nothing behind the picture's end. It
imports nothing of Plaza, so that a decoder that is led astray, or eats all memory, takes nothing
of Plaza with it.
"""

import errno
import io
import json
import math
import resource
import sys
import warnings
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageOps, ImageSequence, JpegImagePlugin

FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
MOST_PIXELS = 40_000_000
KEPT_PIXELS = 16_000_000  # of a still picture; no screen shows more, and writing takes memory
MOST_FRAMES = 200
MOST_MOVING = 60_000_000  # pixels of all frames together
LASTS = 100  # ms that a frame is shown which does not say
MEMORY = 1 << 30  # bytes
SECONDS = 20  # of work
PROFILE = 64 << 10  # bytes; larger ones are no colour profiles of a camera or a screen
GOOD = 92  # of 100, where a picture changes its kind of colours
QUICK = 2  # of 6, how long WebP tries to be small
FULL = (errno.ENOSPC, errno.EDQUOT)
DEEP = ("I", "I;16", "I;16B", "I;16L", "I;16N", "F")  # greys of 16 bits and more


class Refused(Exception):
    """It is not kept; the message is the key of a sentence."""


def open_anew(source: Path, target: BinaryIO) -> dict[str, Any]:
    """Write the picture anew; its format and size. Raises Refused, and what Pillow raises."""
    with Image.open(source, formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Refused("file-many-pixels")
        if image.format in ("JPEG", "MPO"):
            return _photo(image, target)
        if getattr(image, "n_frames", 1) > 1:
            return _moving(image, target)
        return _still(image, target)


def _photo(image: Image.Image, target: BinaryIO) -> dict[str, Any]:
    """A JPEG keeps its quality and its colours, and stands upright."""
    assert isinstance(image, JpegImagePlugin.JpegImageFile)
    mode = image.mode
    if mode in ("L", "RGB"):
        image.draft(mode, _fitting(image.size))  # a large one is not even decoded as a whole
    kept: dict[str, Any] = {"quality": GOOD}
    if mode in ("L", "RGB"):
        sampling = JpegImagePlugin.get_sampling(image)
        kept = {"qtables": image.quantization, "icc_profile": _profile(image)}
        kept |= {} if sampling < 0 else {"subsampling": sampling}
    kept["progressive"] = bool(image.info.get("progressive"))
    ImageOps.exif_transpose(image, in_place=True)
    upright = _fitted(image if mode in ("L", "RGB") else image.convert("RGB"))
    upright.info = {}
    upright.save(target, "JPEG", **kept)
    return _told("JPEG", upright)


def _still(image: Image.Image, target: BinaryIO) -> dict[str, Any]:
    ImageOps.exif_transpose(image, in_place=True)
    upright: Image.Image = image
    if upright.mode in DEEP:
        upright = upright.convert("I").point(lambda grey: grey * (1 / 256)).convert("L")
    kept = {"transparency": image.info.get("transparency"), "icc_profile": _profile(image)}
    if upright.width * upright.height > KEPT_PIXELS:
        upright = _smaller(upright)
        kept["transparency"] = None
    upright.info = {}
    if image.format == "WEBP":
        kept = {"quality": GOOD, "method": QUICK, "icc_profile": _profile(image) or ""}
    upright.save(target, image.format, **{k: v for k, v in kept.items() if v is not None})
    return _told(str(image.format), upright)


def _moving(image: Image.Image, target: BinaryIO) -> dict[str, Any]:
    frames: int = getattr(image, "n_frames", 1)
    if frames > MOST_FRAMES or frames * image.width * image.height > MOST_MOVING:
        raise Refused("file-many-frames")
    drawn, lasts = [], []
    for frame in ImageSequence.Iterator(image):
        drawn.append(frame.convert("RGBA"))
        lasts.append(frame.info.get("duration") or LASTS)  # known once it is decoded
        drawn[-1].info = {}
    first, *others = drawn
    kept = {"loop": image.info["loop"]} if "loop" in image.info else {}
    kept |= {"disposal": 2} if image.format == "GIF" else {}
    first.save(target, image.format, save_all=True, append_images=others, duration=lasts, **kept)
    return _told(str(image.format), first)


def _fitting(size: tuple[int, int]) -> tuple[int, int]:
    """The same shape with no more pixels than are kept."""
    width, height = size
    scale = min(1.0, math.sqrt(KEPT_PIXELS / (width * height)))
    return max(1, int(width * scale)), max(1, int(height * scale))


def _fitted(image: Image.Image) -> Image.Image:
    fitting = _fitting(image.size)
    return image if fitting == image.size else image.resize(fitting)


def _smaller(image: Image.Image) -> Image.Image:
    """A picture with a palette has one again: it is drawn, and would be large without."""
    if image.mode in ("1", "P"):
        clear = "transparency" in image.info
        return _fitted(image.convert("RGBA" if clear else "RGB")).quantize()
    return _fitted(image)


def _profile(image: Image.Image) -> bytes | None:
    """What its colours mean, if it says so in a believable way."""
    profile = image.info.get("icc_profile")
    believable = isinstance(profile, bytes) and len(profile) <= PROFILE
    return profile if believable and image.mode in ("L", "P", "RGB", "RGBA") else None


def _told(form: str, image: Image.Image) -> dict[str, Any]:
    return {"format": form, "width": image.width, "height": image.height}


def _bounded() -> None:
    """What opens a bomb ends here, and not the machine."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)


def main(source: str, target: str) -> None:
    """Open one file and say what came of it."""
    _bounded()
    drawn = io.BytesIO()
    try:
        told = open_anew(Path(source), drawn)
    except Refused as refused:
        told = {"refused": str(refused)}
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        told = {"refused": "file-many-pixels"}
    except MemoryError:
        told = {"refused": "file-heavy"}
    try:
        Path(target).write_bytes(drawn.getvalue())
    except OSError as error:
        if error.errno not in FULL:
            raise
        told = {"refused": "file-no-room"}
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
