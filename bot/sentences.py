"""What a sentence of ours is made of, for those who change it: its texts, and what they name."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fluent.syntax import ast, visitor

from bot.own_words import Written

MOST_VARIANTS = 5  # fields of a form
Elements = Sequence[ast.TextElement | ast.Placeable]


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence as it can be written anew.

    `names` are the placeholders that may be used. `whole`: it has more variants than can be asked
    for, and one text takes the place of all.
    """

    written: Written
    names: frozenset[str]
    whole: bool


class _Names(visitor.Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def shape(pattern: ast.Pattern, told: Mapping[str, str]) -> Shape:
    """The shape of a sentence; `told` are the variables that every sentence has."""
    names = _Names()
    names.visit(pattern)
    usable = frozenset(names.found - told.keys())
    elements = list(_settled(pattern.elements, told))
    choices = [choice for each in elements if (choice := _choice(each)) is not None]
    if not choices:
        return Shape(Written({"": _flat(elements, told)}), usable, whole=False)
    variants = choices[0].variants
    if len(choices) == len(variants) == 1:
        return Shape(Written({"": _flat(elements, told).strip()}), usable, whole=False)
    nested = any(_chooses(list(_settled(each.value.elements, told))) for each in variants)
    by = _by(choices[0])
    if len(choices) > 1 or nested or len(variants) > MOST_VARIANTS or by is None:
        return Shape(Written({"": _flat(elements, told).strip()}), usable, whole=True)
    texts = {
        _name(each): _flat(list(_with(elements, choices[0], each, told)), told).strip()
        for each in variants
    }
    otherwise = next(_name(each) for each in variants if each.default)
    return Shape(Written(texts, by, otherwise), usable, whole=False)


def letters(pattern: ast.Pattern) -> Iterator[str]:
    """What is written out in a sentence, of all its variants."""
    for each in pattern.elements:
        inside = each.expression if isinstance(each, ast.Placeable) else each
        if isinstance(inside, ast.SelectExpression):
            for variant in inside.variants:
                yield from letters(variant.value)
        elif isinstance(inside, ast.TextElement | ast.StringLiteral):
            yield str(inside.value)


def _with(
    elements: Elements, choice: ast.SelectExpression, chosen: ast.Variant, told: Mapping[str, str]
) -> Iterator[ast.TextElement | ast.Placeable]:
    for each in elements:
        if _choice(each) is choice:
            yield from _settled(chosen.value.elements, told)
        else:
            yield each


def _settled(
    elements: Elements, told: Mapping[str, str]
) -> Iterator[ast.TextElement | ast.Placeable]:
    """Without the choices that are settled by what is told."""
    for each in elements:
        choice = _choice(each)
        by = _by(choice) if choice else None
        if choice is None or by is None or by not in told:
            yield each
            continue
        fits = [one for one in choice.variants if _name(one) == told[by]]
        chosen = fits or [one for one in choice.variants if one.default]
        yield from _settled(chosen[0].value.elements, told)


def _chooses(elements: Elements) -> bool:
    return any(_choice(each) is not None for each in elements)


def _choice(element: ast.TextElement | ast.Placeable) -> ast.SelectExpression | None:
    inside = element.expression if isinstance(element, ast.Placeable) else None
    return inside if isinstance(inside, ast.SelectExpression) else None


def _by(choice: ast.SelectExpression) -> str | None:
    return choice.selector.id.name if isinstance(choice.selector, ast.VariableReference) else None


def _name(variant: ast.Variant) -> str:
    key = variant.key
    return str(key.name if isinstance(key, ast.Identifier) else key.value)


def _flat(elements: Elements, told: Mapping[str, str]) -> str:
    return "".join(_text(each, told) for each in _settled(elements, told))


def _text(element: ast.TextElement | ast.Placeable, told: Mapping[str, str]) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    inside = element.expression
    if isinstance(inside, ast.SelectExpression):
        default = next(each for each in inside.variants if each.default)
        return _flat(default.value.elements, told)
    if isinstance(inside, ast.StringLiteral):
        return str(inside.parse()["value"])
    names = _Names()
    names.visit(inside)
    return "".join(f"{{{name}}}" for name in sorted(names.found))
