"""Where SQL stands, and whose tables it names."""

import ast
import re
from collections.abc import Iterator

from tests.architecture.house import House, Rule, literal, nodes, sources

STATEMENT = re.compile(
    r"^\s*(SELECT\s|INSERT (OR \w+ )?INTO\s|UPDATE \w+|DELETE FROM\s|CREATE (TABLE|INDEX)|WITH\s)"
)
CREATED = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?(\w+)")
NAMED = re.compile(r"\b(?:FROM|INTO|UPDATE|JOIN) ([a-z_]+)")
COMMON_TABLE = re.compile(r"\b(\w+)(?: \([\w, ]+\))? AS \(")

# Parts of the core that own a table each and are small enough to be their own store.
OWNERS = frozenset(
    f"bot/{name}.py"
    for name in (
        "approvals",
        "audit",
        "content",
        "doors",
        "erasing",
        "figures",
        "grants",
        "happenings",
        "held",
        "holders",
        "home_rows",
        "hush",
        "ids",
        "jobs",
        "ledger",
        "letters/doors",
        "media",
        "members",
        "news",
        "outbox",
        "outbox_words",
        "said",
        "screened",
        "settings",
        "sightings",
        "sealing_keys",
        "script_posts",
        "tasks",
        "unanswered",
        "uptime",
        "worded",
        "sops/awaits",
        "sops/past",
        "sops/bodies",
        "sops/holds",
        "sops/own",
        "sops/lineup",
        "sops/posts",
        "sops/presence",
        "sops/questions",
        "sops/trace",
        "sops/wishes",
    )
)


def statements(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every SQL statement of a file with its line; f-strings are joined with `?`."""
    for node in nodes(tree):
        text = literal(node)
        if isinstance(node, ast.JoinedStr):
            text = "".join(literal(part) or "?" for part in node.values)
        if text and STATEMENT.match(text):
            yield getattr(node, "lineno", 1), text


def sql_stands_in_stores(house: House) -> Iterator[str]:
    """Whoever looks for a query finds it in a store."""
    for path, tree in sources(house, "bot", "cogs"):
        store = path.endswith("/store.py") or "/store/" in path
        if store or path in OWNERS:
            continue
        for line, _ in statements(tree):
            yield f"{path}:{line}: SQL stands in store.py"


def tables_are_named_after_their_cog(house: House) -> Iterator[str]:
    """Two cogs never meet in one table."""
    for path, text in house.items():
        parts = path.split("/")
        if parts[0] != "cogs" or not path.endswith(".sql"):
            continue
        for table in CREATED.findall(text):
            if table != parts[1] and not table.startswith(f"{parts[1]}_"):
                yield f"{path}: the table {table} does not begin with {parts[1]}_"


def cogs_query_their_own_tables(house: House) -> Iterator[str]:
    """What another part knows is asked of that part, not of its rows."""
    for path, tree in sources(house, "cogs"):
        parts = path.split("/")
        for line, sql in statements(tree):
            own = set(COMMON_TABLE.findall(sql)) | {parts[1]}
            for table in NAMED.findall(sql):
                if table not in own and not table.startswith(f"{parts[1]}_"):
                    yield f"{path}:{line}: the table {table} is not {parts[1]}'s"


RULES: tuple[Rule, ...] = (
    sql_stands_in_stores,
    tables_are_named_after_their_cog,
    cogs_query_their_own_tables,
)
