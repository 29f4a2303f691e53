"""Draws one card: fills its template, and makes pixels of the drawing where they are wanted."""

import hashlib
import re
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import resvg_py
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.cards import colours, lettering
from bot.cards.codes import qr
from bot.cards.fonts import Face, Shelf, Weight
from bot.cards.lettering import Block

TEMPLATES = Path(__file__).parent / "templates"
KEPT = "\n\u200d"  # of what cannot be printed: the ends of lines, and what joins emoji
ZOOM = 2  # pixels of a PNG for each of the card's
SIZE = re.compile(r'<svg[^>]* width="(\d+)" height="(\d+)"')


class Drawing:
    """Draws cards with the fonts of this machine."""

    def __init__(self, fonts: Path) -> None:
        self._shelf = Shelf(fonts)

    def draw(
        self,
        form: str,
        template: str,
        language: str,
        colour: str,
        alt: str,
        facts: dict[str, Any],
        secret: bool = False,
    ) -> tuple[dict[str, Any], bytes]:
        """The card's size, and the card as an SVG or a PNG.

        Raises Unreadable where fonts are missing, and what Jinja raises where a template is wrong.
        """
        del secret
        path = Path(template)
        used: set[Face] = set()
        given = {
            "fit": partial(self._fit, used, hints=form == "svg"),
            "qr": qr,
            "accent": colour,
            "alt": "".join(each for each in alt if each.isprintable() or each in KEPT),
            "language": language,
            "id": f"card-{_mark(template, colour, facts)}",
        }
        svg = _environment(path.parent).get_template(path.name).render(**given, **facts)
        size = SIZE.search(svg)
        assert size is not None, f"{path.name}: the svg says its width and height first"
        data = svg.encode() if form == "svg" else self._pixels(svg, used)
        return {"width": int(size[1]), "height": int(size[2])}, data

    def _fit(self, used: set[Face], text: object, *, weight: Weight = 400, **how: Any) -> Block:
        """A text that fits, of which it is remembered which fonts it needs."""
        block = lettering.fit(text, self._shelf.of(weight), weight=weight, **how)
        used |= lettering.faces(block)
        return block

    def _pixels(self, svg: str, used: set[Face]) -> bytes:
        files = sorted({str(face.path) for face in used})
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg, zoom=ZOOM, font_files=files, skip_system_fonts=True
            )
        )


def _mark(*drawn: Any) -> str:
    """Letters that no other card on a page has: names of gradients are known to all of them."""
    return hashlib.sha256(repr(drawn).encode("utf-8", "surrogatepass")).hexdigest()[:8]


@lru_cache(32)
def _environment(folder: Path) -> Environment:
    """The templates of a folder, and those that all share."""
    made = Environment(
        loader=FileSystemLoader([folder, TEMPLATES]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals |= {
        "ink": colours.ink,
        "mix": colours.mix,
        "readable": colours.readable,
        "luminance": colours.luminance,
    }
    return made
