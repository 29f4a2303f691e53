"""Who may import whom: cogs see ports, platforms see ports, the core sees downwards."""

import ast
import sys
from collections.abc import Iterator

from tests.architecture.house import House, Rule, calls, nodes, sources

Import = tuple[str, int, str]  # the importing file, the line, the module

COG_MAY = frozenset(
    f"bot.{name}"
    for name in (
        *("cog", "context", "checkups", "events", "effects", "members", "ledger", "audiences"),
        *("audit", "cards", "errors", "kinds", "communities", "places", "scripts", "store.db"),
        *("entries", "figures", "media", "pages", "topics", "content", "jobs", "spreadsheets"),
        *("approvals", "cog_data", "corrected", "held", "holders", "hush", "script_posts", "sight"),
        *("labels", "lines", "suffixes", "hostlists", "listed_hosts", "machine", "money", "tasks"),
        *("partners", "pictured", "reading_codes", "routes", "tag_buttons", "tagging", "tags"),
        *("drafts", "ids", "team", "typed_codes", "unanswered", "wall", "ways", "wordings"),
    )
)
PLATFORM_MAY = frozenset(
    f"bot.{name}"
    for name in (
        *(
            "events",
            "effects",
            "delivery",
            "acts",
            "cog",
            "texts",
            "clock",
            "errors",
            "kinds",
            "offers",
        ),
        *("checkups", "files", "ids", "pictures", "places", "ways"),
        *("web", "web_guard", "web_pace", "web_pages", "store.db", "platforms.base"),
    )
)
# What reaches outside of the process, or waits, or is not the same twice.
IMPURE = frozenset(
    (
        *("asyncio", "concurrent", "ctypes", "http", "io", "multiprocessing", "os", "random"),
        *("secrets", "select", "selectors", "shutil", "signal", "socket", "socketserver"),
        *("sqlite3", "ssl", "subprocess", "tempfile", "threading", "time", "urllib", "uuid"),
    )
)
# The only files of the core that know platforms or cogs.
SEE_ALL = (
    "bot/app.py",
    "bot/testing.py",
    "bot/testing/",
    "bot/rehearsal/",
    "bot/cli.py",
    "bot/__main__.py",
)
HOME_OF = {
    "sqlite3": "bot/store/",
    "aiosqlite": "bot/store/",
    "discord": "bot/platforms/discord/",
    "apscheduler": "bot/clock.py",
}
CLOCK = frozenset({"now", "utcnow", "today", "time", "time_ns"})


def module_of(path: str) -> str:
    """The dotted name of a source file."""
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(house: House, *tops: str) -> Iterator[Import]:
    """Every import, wherever it stands: in functions and under TYPE_CHECKING, too."""
    modules = {module_of(path) for path in house if path.endswith(".py")}
    for path, tree in sources(house, *tops):
        for node in nodes(tree):
            if isinstance(node, ast.Import):
                yield from ((path, node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = _base(path, node)
                for alias in node.names:
                    full = f"{base}.{alias.name}"
                    yield path, node.lineno, full if full in modules else base


def _base(path: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = path.removesuffix(".py").split("/")[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def _within(module: str, packages: frozenset[str]) -> bool:
    return any(module == one or module.startswith(f"{one}.") for one in packages)


def cogs_import_ports_only(house: House) -> Iterator[str]:
    """A cog imports the core's ports, itself and what is pure in the standard library."""
    for path, line, module in imports(house, "cogs"):
        own = ".".join(path.split("/")[:2])
        top = module.split(".")[0]
        pure = top in sys.stdlib_module_names and top not in IMPURE
        if not pure and not _within(module, COG_MAY | {own}):
            yield f"{path}:{line}: a cog may not import {module}"


def cogs_only_decide(house: House) -> Iterator[str]:
    """Nothing in a cog waits, opens a file or reads the clock."""
    for path, tree in sources(house, "cogs"):
        for node in nodes(tree):
            if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                yield f"{path}:{node.lineno}: nothing in a cog waits"
        for call in calls(tree):
            if isinstance(call.func, ast.Name) and call.func.id in ("open", "input", "eval"):
                yield f"{path}:{call.lineno}: a cog may not call {call.func.id}()"


def platforms_import_ports_only(house: House) -> Iterator[str]:
    """A platform imports the core's ports, itself and its own library; never a cog."""
    for path, line, module in imports(house, "bot"):
        parts = path.split("/")
        if parts[1] != "platforms" or len(parts) < 4:
            continue
        own = ".".join(parts[:3])
        ours = module.split(".")[0] in ("bot", "cogs", "tests")
        if ours and not _within(module, PLATFORM_MAY | {own}):
            yield f"{path}:{line}: a platform may not import {module}"


def core_knows_no_feature(house: House) -> Iterator[str]:
    """The core imports no cog and no platform by name, and nothing imports tests."""
    for path, line, module in imports(house, "bot", "cogs"):
        top = module.split(".")[0]
        if top in ("tests", "benchmarks") and not path.startswith("bot/testing"):
            yield f"{path}:{line}: Plaza itself may not import {module}"
        if not path.startswith("bot/") or path.startswith(("bot/platforms/", *SEE_ALL)):
            continue
        by_name = module.startswith("bot.platforms.") and module != "bot.platforms.base"
        if top == "cogs" or by_name:
            yield f"{path}:{line}: the core may not import {module}"


def libraries_stay_home(house: House) -> Iterator[str]:
    """What one part wraps for all others is imported there alone."""
    for path, line, module in imports(house, "bot", "cogs"):
        home = HOME_OF.get(module.split(".")[0])
        if home and not path.startswith(home):
            yield f"{path}:{line}: {module} is imported in {home} only"


def the_clock_alone_reads_time(house: House) -> Iterator[str]:
    """Instants come from a Clock, or no rehearsal would be true."""
    for path, tree in sources(house, "bot", "cogs"):
        for call in calls(tree):
            func = call.func
            if path == "bot/clock.py" or not isinstance(func, ast.Attribute):
                continue
            owner = ast.unparse(func.value).split(".")[-1]
            if func.attr in CLOCK and owner in ("datetime", "date", "time"):
                yield f"{path}:{call.lineno}: {ast.unparse(func)} reads the time; ask the clock"


def no_import_cycles(house: House) -> Iterator[str]:
    """No module of the core or of a cog imports itself by way of others."""
    needs: dict[str, set[str]] = {}
    for path, _, module in imports(house, "bot", "cogs"):
        needs.setdefault(module_of(path), set()).add(module)
    done: set[str] = set()
    for start in sorted(needs):
        yield from _cycles(start, needs, (), done)


def _cycles(
    module: str, needs: dict[str, set[str]], above: tuple[str, ...], done: set[str]
) -> Iterator[str]:
    if module in above:
        yield " imports ".join([*above[above.index(module) :], module])
    elif module not in done:
        for needed in sorted(needs.get(module, set()) - {module}):
            yield from _cycles(needed, needs, (*above, module), done)
        done.add(module)


RULES: tuple[Rule, ...] = (
    cogs_import_ports_only,
    cogs_only_decide,
    platforms_import_ports_only,
    core_knows_no_feature,
    libraries_stay_home,
    the_clock_alone_reads_time,
    no_import_cycles,
)
