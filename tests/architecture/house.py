"""The files that the rules look at: a house is a map from path to text, real or made up."""

import ast
import subprocess
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

House = Mapping[str, str]
Rule = Callable[[House], Iterator[str]]

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "zh-CN", "pt-BR", "lv", "el")


@cache
def listed() -> tuple[str, ...]:
    """Every file that is, or could be, under version control."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return tuple(path for path in told.stdout.split("\0") if path and (ROOT / path).is_file())


@cache
def our_house() -> House:
    """Those of them that are texts."""
    texts = ((path, _text(ROOT / path)) for path in listed())
    return {path: text for path, text in texts if text is not None}


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:  # a picture
        return None


@cache
def parsed(text: str) -> ast.Module:
    """A source file as a tree."""
    return ast.parse(text)


@cache
def nodes(tree: ast.AST) -> tuple[ast.AST, ...]:
    """Every part of a source file; two dozen rules look at each."""
    return tuple(ast.walk(tree))


def sources(house: House, *tops: str) -> Iterator[tuple[str, ast.Module]]:
    """Python files below some top folders, parsed."""
    for path, text in house.items():
        if path.endswith(".py") and path.split("/")[0] in tops:
            yield path, parsed(text)


def cogs(house: House) -> Iterator[str]:
    """The names of the cogs."""
    yield from sorted({path.split("/")[1] for path in house if path.startswith("cogs/")})


def cog_sources(house: House, cog: str) -> Iterator[tuple[str, ast.Module]]:
    """The Python files of one cog, parsed."""
    for path, tree in sources(house, "cogs"):
        if path.startswith(f"cogs/{cog}/"):
            yield path, tree


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call in a tree."""
    yield from (node for node in nodes(tree) if isinstance(node, ast.Call))


def literal(node: ast.AST | None) -> str | None:
    """The text of a string literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
