"""A community's own wording of a sentence: how it is written down, and how it is said."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NoReturn

from fluent.syntax import ast

from bot.phrases import Args, phrase, tongue

PLACED = re.compile(r"[{｛]\s*\$?\s*([A-Za-z][\w-]*)\s*[}｝]")
"""A placeholder as people type it, also with the full-width braces of Chinese keyboards."""


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote: one text under "", or one for each variant of the argument `by`.

    `otherwise` is the variant that is said where no other fits.
    """

    texts: Mapping[str, str]
    by: str = ""
    otherwise: str = ""

    def names(self) -> frozenset[str]:
        """The placeholders that stand in it."""
        return frozenset(name for text in self.texts.values() for name in PLACED.findall(text))

    def encoded(self) -> str:
        """As a row keeps it."""
        kept = {"texts": dict(self.texts), "by": self.by, "otherwise": self.otherwise}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def decoded(cls, kept: str) -> "Written":
        """From a row."""
        return cls(**json.loads(kept))


class Own:
    """A wording that can be said; its markup is meant, that of its arguments is not."""

    __slots__ = ("_phrase",)

    def __init__(self, language: str, written: Written) -> None:
        self._phrase = phrase(ast.Pattern(_elements(written)), tongue(language), _alone)

    def said(self, shown: Args) -> str | None:
        """The sentence with its arguments as they are shown; None if one of them is not there."""
        try:
            return str(self._phrase(shown))
        except KeyError:
            return None


def _alone(key: str) -> NoReturn:
    raise KeyError(f"an own wording names no other sentence, as {key}")


def _elements(written: Written) -> list[ast.TextElement | ast.Placeable]:
    if not written.by:
        return list(_parts(written.texts[""]))
    variants = [
        ast.Variant(_key(key), ast.Pattern(list(_parts(text))), default=key == written.otherwise)
        for key, text in written.texts.items()
    ]
    return [ast.Placeable(ast.SelectExpression(_variable(written.by), variants))]


def _key(key: str) -> ast.Identifier | ast.NumberLiteral:
    return ast.NumberLiteral(key) if key.lstrip("-").isdecimal() else ast.Identifier(key)


def _variable(name: str) -> ast.VariableReference:
    return ast.VariableReference(ast.Identifier(name))


def _parts(text: str) -> Iterator[ast.TextElement | ast.Placeable]:
    """Built and never parsed, so that nothing that is typed can be anything but text."""
    rest = 0
    for found in PLACED.finditer(text):
        if found.start() > rest:
            yield ast.TextElement(text[rest : found.start()])
        yield ast.Placeable(_variable(found[1]))
        rest = found.end()
    if rest < len(text) or not text:
        yield ast.TextElement(text[rest:])
