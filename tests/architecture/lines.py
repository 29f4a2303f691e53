"""How our lines read: sizes, first sentences, names, and what no file may hold."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.house import House, Rule, nodes, sources
from tests.architecture.imports import imports

FILE_LINES, FUNCTION_LINES = 300, 40
ALL = ("bot", "cogs", "tests", "benchmarks")

BAD_NAME = re.compile(r"Manager|Helper|Utils?(?![a-z])")
BAD_MODULE = re.compile(r"(^|_)(managers?|helpers?|utils?)(_|$)")
UNFINISHED = re.compile(r"\b(TO[D]O|FIX[M]E)\b")
# Package registries and the places of one machine; a fresh checkout knows neither, this one
# included: hence the brackets.
FOREIGN = re.compile(
    r"\bp[y]pi\.org|\bpythonh[o]sted\.org|\bnpm[j]s\.(org|com)|\bproxy\.g[o]lang\.org"
    r"|--(extra-)?index-url\b(?<!emit-index-url)|\b(10|192\.168)\.\d+\.\d+\.\d+\b"
    r"|(?<![\w.~])/(work|home|root|Users|opt)/\w"
)
BESIDE = re.compile(r"\.\./shared\b")


def files_are_short(house: House) -> Iterator[str]:
    """A file that does not fit two screens is two files."""
    for path, text in house.items():
        lines = text.count("\n")
        if path.endswith((".py", ".js", ".css")) and lines > FILE_LINES:
            yield f"{path}: {lines} lines; {FILE_LINES} are the most"


def functions_are_short(house: House) -> Iterator[str]:
    """A function fits one screen."""
    for path, tree in sources(house, *ALL):
        for node in nodes(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    yield f"{path}:{node.lineno}: {node.name} has {lines} lines"


def files_open_with_a_sentence(house: House) -> Iterator[str]:
    """Every file with code says first what it is for."""
    for path, tree in sources(house, *ALL):
        first = (ast.get_docstring(tree) or "").split("\n\n")[0]
        if tree.body and not first.endswith((".", "?", "!")):
            yield f"{path}:1: the file does not open with a sentence"


def names_say_what_things_are(house: House) -> Iterator[str]:
    """No class or module is called after the fact that it does something."""
    for path, tree in sources(house, *ALL):
        if any(BAD_MODULE.search(part.removesuffix(".py")) for part in path.split("/")):
            yield f"{path}:1: the module's name does not say what it is"
        for node in nodes(tree):
            if isinstance(node, ast.ClassDef) and BAD_NAME.search(node.name):
                yield f"{path}:{node.lineno}: {node.name} does not say what it is"


def no_fault_is_swallowed(house: House) -> Iterator[str]:
    """What is caught is handled; `suppress` with a reason is for what is expected."""
    for path, tree in sources(house, *ALL):
        for node in nodes(tree):
            if isinstance(node, ast.ExceptHandler) and all(map(_empty, node.body)):
                yield f"{path}:{node.lineno}: a fault is caught and forgotten"


def _empty(node: ast.stmt) -> bool:
    ellipsis = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return isinstance(node, ast.Pass) or ellipsis


def nothing_is_mocked(house: House) -> Iterator[str]:
    """Tests talk to the real thing, or to a stand-in that speaks its protocol."""
    for path, line, module in imports(house, *ALL):
        if module.startswith(("unittest.mock", "mock")) or module == "unittest":
            yield f"{path}:{line}: imports {module}"
    for path, tree in sources(house, *ALL):
        for node in nodes(tree):
            patched = isinstance(node, ast.Attribute) and node.attr == "setattr"
            if patched and ast.unparse(node) == "monkeypatch.setattr":
                yield f"{path}:{getattr(node, 'lineno', 1)}: patches with {ast.unparse(node)}"


def _matches(house: House, pattern: re.Pattern[str]) -> Iterator[tuple[str, int, str]]:
    for path, text in house.items():
        for number, line in enumerate(text.splitlines(), 1):
            if found := pattern.search(line):
                yield path, number, found[0]


def nothing_is_unfinished(house: House) -> Iterator[str]:
    """What is left to do stands in an issue, not in a comment."""
    for path, line, word in _matches(house, UNFINISHED):
        yield f"{path}:{line}: {word}"


def no_file_knows_a_machine(house: House) -> Iterator[str]:
    """No registry, no private address, no path of somebody's disk."""
    for path, line, word in _matches(house, FOREIGN):
        yield f"{path}:{line}: {word} belongs to one machine"
    for path, line, word in _matches(house, BESIDE):
        if path != ".ci/run":
            yield f"{path}:{line}: {word} is named in .ci/run only"


RULES: tuple[Rule, ...] = (
    files_are_short,
    functions_are_short,
    files_open_with_a_sentence,
    names_say_what_things_are,
    no_fault_is_swallowed,
    nothing_is_mocked,
    nothing_is_unfinished,
    no_file_knows_a_machine,
)
