"""Sentences as functions of their arguments: all that can be known before they are said, is."""

from collections.abc import Callable, Mapping
from functools import cache

from babel import Locale
from babel.numbers import format_decimal, get_group_symbol
from babel.plural import to_python
from fluent.syntax import ast

Shown = str | int | float
"""An argument: a number is written as its language does, and chooses a variant by its form."""

Args = Mapping[str, Shown]
Phrase = Callable[[Args], str]
Find = Callable[[str], Phrase]
"""What says another sentence by its key, or a term by its `-key`; raises KeyError."""

NUMBERS = (int, float)
NO_ARGS: Args = {}


class Tongue:
    """How a language writes numbers, and which forms words have beside them."""

    def __init__(self, language: str) -> None:
        self._locale = Locale.parse(language, sep="-")
        self._group = get_group_symbol(self._locale)
        self.form: Callable[[float], str] = to_python(self._locale.plural_form)

    def written(self, value: Shown) -> str:
        """An argument as it stands in a sentence."""
        if isinstance(value, str):
            return value
        if isinstance(value, int):  # in groups of three, as all our languages have them
            return f"{int(value):,}".replace(",", self._group)
        return format_decimal(value, locale=self._locale)


@cache
def tongue(language: str) -> Tongue:
    """How a language writes."""
    return Tongue(language)


def phrase(pattern: ast.Pattern, language: Tongue, find: Find) -> Phrase:
    """What says a sentence; it raises KeyError where an argument is missing.

    Raises KeyError for what Fluent knows and no sentence of ours has: functions, and terms that
    are asked for more than their words.
    """
    parts = [_part(each, language, find) for each in pattern.elements]
    if all(isinstance(each, str) for each in parts):
        whole = "".join(str(each) for each in parts)
        return lambda _: whole
    if len(parts) == 1 and not isinstance(parts[0], str):
        return parts[0]
    return lambda args: "".join([p if isinstance(p, str) else p(args) for p in parts])


def _part(
    part: ast.TextElement | ast.Placeable | ast.Expression, language: Tongue, find: Find
) -> str | Phrase:
    match part:
        case ast.TextElement():
            return str(part.value)
        case ast.Placeable():
            return _part(part.expression, language, find)
        case ast.StringLiteral():
            return str(part.parse()["value"])
        case ast.NumberLiteral():
            return language.written(_number(part))
        case ast.VariableReference():
            name = part.id.name
            return lambda args: language.written(args[name])
        case ast.MessageReference():
            key = part.id.name + (f".{part.attribute.name}" if part.attribute else "")
            return lambda args: find(key)(args)
        case ast.TermReference(attribute=None, arguments=None):
            term = f"-{part.id.name}"
            return lambda _: find(term)(NO_ARGS)
        case ast.SelectExpression():
            return _choice(part, language, find)
    raise KeyError(f"{type(part).__name__} is not understood")


def _number(literal: ast.NumberLiteral) -> int | float:
    return float(literal.value) if "." in literal.value else int(literal.value)


def _choice(choice: ast.SelectExpression, language: Tongue, find: Find) -> Phrase:
    variants = [(_key(each), phrase(each.value, language, find)) for each in choice.variants]
    [otherwise] = [
        say for each, (_, say) in zip(choice.variants, variants, strict=True) if each.default
    ]
    chooses = _chooser(choice.selector, language, find)

    def said(args: Args) -> str:
        value = chooses(args)
        form = language.form(value) if isinstance(value, NUMBERS) else value
        for key, say in variants:
            if value == key or form == key:
                return say(args)
        return otherwise(args)

    return said


def _chooser(
    selector: ast.InlineExpression, language: Tongue, find: Find
) -> Callable[[Args], Shown]:
    """By what a variant is chosen: an argument as it is, or words."""
    if isinstance(selector, ast.VariableReference):
        name = selector.id.name
        return lambda args: args[name]
    part = _part(selector, language, find)
    return part if not isinstance(part, str) else lambda _: part


def _key(variant: ast.Variant) -> Shown:
    key = variant.key
    return _number(key) if isinstance(key, ast.NumberLiteral) else key.name
