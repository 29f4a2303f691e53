"""What cogs offer: unique names, a text for each, and a README that tells operators of it."""

import ast
from collections.abc import Iterator

from tests.architecture.house import House, Rule, cog_sources, cogs, literal, nodes, sources
from tests.architecture.texts import sentences

Options = dict[str, ast.expr | None]  # their annotations
Mark = tuple[str, int, str, str, Options]  # file, line, kind, name, options


def marks(path: str, tree: ast.Module) -> Iterator[Mark]:
    """Every mark of a file, as `@command("checkin")` is of kind "command" and name "checkin"."""
    for node in nodes(tree):
        yield from _marks_of(path, node)


def _marks_of(path: str, node: ast.AST) -> Iterator[Mark]:
    for each in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
        assert isinstance(node, ast.FunctionDef)
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.args:
            name = literal(each.args[0])
            options = {argument.arg: argument.annotation for argument in node.args.args[2:]}
            if name is not None:
                yield path, node.lineno, each.func.id, name, options


def command_names_are_unique(house: House) -> Iterator[str]:
    """A member's command means one thing."""
    taken: dict[str, str] = {}
    for path, tree in sources(house, "bot", "cogs"):
        for _, line, kind, name, _ in marks(path, tree):
            if kind == "command" and name in taken:
                yield f"{path}:{line}: /{name} is taken by {taken[name]}"
            elif kind == "command":
                taken[name] = path


def shapes(tree: ast.Module) -> dict[str, dict[str, ast.expr]]:
    """The fields of every class of a file, each with its annotation."""
    return {
        node.name: {
            each.target.id: each.annotation
            for each in node.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        for node in nodes(tree)
        if isinstance(node, ast.ClassDef)
    }


def forms(house: House, cog: str) -> Iterator[tuple[str, int, str, dict[str, ast.expr]]]:
    """Every form of a cog: file, line, name, and its fields with their annotations."""
    sources_ = list(cog_sources(house, cog))
    known = {name: found for _, tree in sources_ for name, found in shapes(tree).items()}
    for path, tree in sources_:
        for node in nodes(tree):
            for _, line, kind, name, _ in _marks_of(path, node):
                if kind == "form":
                    assert isinstance(node, ast.FunctionDef)
                    shape = ast.unparse(node.args.args[2].annotation or ast.Constant(""))
                    yield path, line, name, known.get(shape.rpartition(".")[2], {})


def forms_have_texts(house: House) -> Iterator[str]:
    """Members read what a form, its fields and their choices are called."""
    for cog in cogs(house):
        known, _ = sentences(house.get(f"cogs/{cog}/texts/en.ftl", ""))
        for path, line, name, fields in forms(house, cog):
            if (key := f"form-{name}") not in known:
                yield f"{path}:{line}: there is no text {key}"
                continue
            wanted = {each for field, shape in fields.items() for each in _wanted(field, shape)}
            if missing := wanted - known[key].attributes:
                yield f"{path}:{line}: the text {key} lacks {sorted(missing)}"


def _wanted(field: str, shape: ast.expr | None) -> Iterator[str]:
    yield field
    for node in ast.walk(shape) if shape is not None else ():
        if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
            for choice in ast.walk(node.slice):
                if (value := literal(choice)) is not None:
                    yield f"{field}-{value}"


def offers_have_texts(house: House) -> Iterator[str]:
    """Members read what a command, its options, a word and a button are for."""
    for cog in cogs(house):
        known, _ = sentences(house.get(f"cogs/{cog}/texts/en.ftl", ""))
        for path, tree in cog_sources(house, cog):
            for _, line, kind, name, options in marks(path, tree):
                for key, wanted in _said_of(kind, name, options):
                    if key not in known:
                        yield f"{path}:{line}: there is no text {key}"
                    elif missing := wanted - known[key].attributes:
                        yield f"{path}:{line}: the text {key} lacks {sorted(missing)}"


def _said_of(kind: str, name: str, options: Options) -> Iterator[tuple[str, set[str]]]:
    """The texts of an offer, and their attributes; a command's group has its own."""
    called = {each for option, shape in options.items() for each in _wanted(option, shape)}
    if kind in ("word", "button", "menu"):
        yield f"{kind}-{name}", set()
    words = name.split() if kind == "command" else ()
    for count in range(1, len(words) + 1):
        for what, wanted in (("command", set(options)), ("call", called)):
            yield "-".join((what, *words[:count])), wanted if count == len(words) else set()


def offers_are_documented(house: House) -> Iterator[str]:
    """Operators read in the cog's README of every command, step and option."""
    for cog in cogs(house):
        files = list(cog_sources(house, cog))
        if not any(path.endswith("/cog.py") for path, _ in files):
            continue
        readme = house.get(f"cogs/{cog}/README.md")
        if readme is None:
            yield f"cogs/{cog}/README.md: the file is missing"
            continue
        for path, tree in files:
            for line, word in _offered(cog, path, tree):
                if word not in readme:
                    yield f"{path}:{line}: {word} is not in the README"


def _offered(cog: str, path: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for _, line, kind, name, _ in marks(path, tree):
        if kind == "command":
            yield line, f"`/{name}"
        elif kind in ("step", "value"):
            yield line, f"`{cog}.{name}"
    for node in tree.body:
        if path.endswith("/config.py") and isinstance(node, ast.ClassDef):
            for option in node.body:
                if isinstance(option, ast.AnnAssign) and isinstance(option.target, ast.Name):
                    yield option.lineno, f"{option.target.id.rstrip('_')}:"


RULES: tuple[Rule, ...] = (
    command_names_are_unique,
    offers_have_texts,
    forms_have_texts,
    offers_are_documented,
)
