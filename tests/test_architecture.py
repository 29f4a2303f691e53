"""The house keeps its rules, and each rule is able to find what it forbids."""

from pathlib import Path

import pytest

from bot.new_cog import write_cog
from tests.architecture import imports, lines, marks, tables, texts
from tests.architecture.house import House, Rule, our_house

RULES = (*imports.RULES, *lines.RULES, *tables.RULES, *texts.RULES, *marks.RULES)

STEP = 'class C:\n    @step("remind")\n    def r(self, ctx, args): ...\n'
CALLED = 'class C:\n    @command("go")\n    def go(self, ctx, where): ...\n'
CHOOSES = CALLED.replace("where", 'to: Literal["hill"]')
FORM = """class Idea:
    size: Annotated[tuple[Literal["small", "large"], ...], "x"] = ()
class C:
    @form("idea")
    def idea(self, ctx, sent: shapes.Idea): ...
"""
PLURAL = "n = { $n ->\n    [one] one\n   *[other] many\n }\n"
DISK, HOST = "/".join(["", "home", "amy", "plaza"]), ".".join(["pypi", "org"])
LATER = "TO" + "DO"


def ftl(**by_language: str) -> dict[str, str]:
    """A cog's texts; a language that is not given has the English ones."""
    named = {key.replace("_", "-"): text for key, text in by_language.items()}
    languages = ("en", "zh-CN", "pt-BR", "lv", "el")
    return {f"cogs/a/texts/{each}.ftl": named.get(each, named["en"]) for each in languages}


# rule, a house that breaks it, what is found
BROKEN: tuple[tuple[Rule, House, str], ...] = (
    (
        imports.cogs_import_ports_only,
        {"cogs/a/cog.py": "import json\ndef f():\n    import sqlite3\n"},
        "cogs/a/cog.py:3: a cog may not import sqlite3",
    ),
    (
        imports.cogs_import_ports_only,
        {"cogs/a/cog.py": "if TYPE_CHECKING:\n    from cogs.b import store\n"},
        "cogs/a/cog.py:2: a cog may not import cogs.b",
    ),
    (
        imports.cogs_import_ports_only,
        {"cogs/a/cog.py": "from bot import app\n", "bot/app.py": ""},
        "cogs/a/cog.py:1: a cog may not import bot.app",
    ),
    (
        imports.cogs_only_decide,
        {"cogs/a/cog.py": "async def f(): ...\n"},
        "cogs/a/cog.py:1: nothing in a cog waits",
    ),
    (
        imports.cogs_only_decide,
        {"cogs/a/cog.py": "open('x')\n"},
        "cogs/a/cog.py:1: a cog may not call open()",
    ),
    (
        imports.platforms_import_ports_only,
        {"bot/platforms/p/chat.py": "from bot.router import Router\n"},
        "bot/platforms/p/chat.py:1: a platform may not import bot.router",
    ),
    (
        imports.core_knows_no_feature,
        {"bot/router.py": "import cogs.a\n"},
        "bot/router.py:1: the core may not import cogs.a",
    ),
    (
        imports.core_knows_no_feature,
        {"bot/router.py": "from tests import faults\n"},
        "bot/router.py:1: Plaza itself may not import tests",
    ),
    (
        imports.libraries_stay_home,
        {"bot/router.py": "import discord\n"},
        "bot/router.py:1: discord is imported in bot/platforms/discord/ only",
    ),
    (
        imports.the_clock_alone_reads_time,
        {"bot/router.py": "dt.datetime.now(dt.UTC)\n"},
        "bot/router.py:1: dt.datetime.now reads the time; ask the clock",
    ),
    (
        imports.no_import_cycles,
        {"bot/a.py": "import bot.b\n", "bot/b.py": "def f():\n    from . import a\n"},
        "bot.a imports bot.b imports bot.a",
    ),
    (lines.files_are_short, {"a.js": "\n" * 301}, "a.js: 301 lines; 300 are the most"),
    (
        lines.functions_are_short,
        {"bot/a.py": "def f():\n" + "    x = 1\n" * 40},
        "bot/a.py:1: f has 41 lines",
    ),
    (
        lines.files_open_with_a_sentence,
        {"bot/a.py": "x = 1\n"},
        "bot/a.py:1: the file does not open with a sentence",
    ),
    (
        lines.names_say_what_things_are,
        {"bot/a.py": "class RoomManager: ...\n"},
        "bot/a.py:1: RoomManager does not say what it is",
    ),
    (
        lines.names_say_what_things_are,
        {"bot/utils/a.py": ""},
        "bot/utils/a.py:1: the module's name does not say what it is",
    ),
    (
        lines.no_fault_is_swallowed,
        {"bot/a.py": "try:\n    f()\nexcept OSError:\n    pass\n"},
        "bot/a.py:3: a fault is caught and forgotten",
    ),
    (
        lines.nothing_is_mocked,
        {"tests/a.py": "from unittest.mock import Mock\n"},
        "tests/a.py:1: imports unittest.mock",
    ),
    (
        lines.nothing_is_mocked,
        {"tests/a.py": "monkeypatch.setattr(a, 'b', 1)\n"},
        "tests/a.py:1: patches with monkeypatch.setattr",
    ),
    (lines.nothing_is_unfinished, {"a.md": f"\n{LATER}: x\n"}, f"a.md:2: {LATER}"),
    (lines.no_file_knows_a_machine, {"a.lock": HOST}, f"a.lock:1: {HOST} belongs to one machine"),
    (
        lines.no_file_knows_a_machine,
        {"a.md": DISK},
        f"a.md:1: {DISK[:7]} belongs to one machine",
    ),
    (
        tables.sql_stands_in_stores,
        {"cogs/a/service.py": "def f(tx):\n    tx.row('SELECT 1')\n"},
        "cogs/a/service.py:2: SQL stands in store.py",
    ),
    (
        tables.tables_are_named_after_their_cog,
        {"cogs/a/migrations/1.sql": "CREATE TABLE days (x TEXT);"},
        "cogs/a/migrations/1.sql: the table days does not begin with a_",
    ),
    (
        tables.cogs_query_their_own_tables,
        {"cogs/a/store.py": "X = 'DELETE FROM members'\n"},
        "cogs/a/store.py:1: the table members is not a's",
    ),
    (
        texts.a_text_is_written_once,
        ftl(en="hi = Hello\n", lv="hi = Sveiki\nhi = Čau\n"),
        "cogs/a/texts/lv.ftl: hi is there twice",
    ),
    (
        texts.texts_are_whole,
        {"cogs/a/texts/en.ftl": "a = A\n"},
        "cogs/a/texts/lv.ftl: the file is missing",
    ),
    (
        texts.texts_are_whole,
        ftl(en="a = A\n", el="b = Β\n"),
        "cogs/a/texts/el.ftl: a: the key is missing",
    ),
    (
        texts.texts_are_whole,
        ftl(en="a = { $x }\n", zh_CN="a = 你\n"),
        "cogs/a/texts/zh-CN.ftl: a: variables [], en has ['x']",
    ),
    (
        texts.texts_are_whole,
        ftl(en="a = A\n    .b = B\n", el="a = Α\n"),
        "cogs/a/texts/el.ftl: a: attributes [] are not those of en",
    ),
    (
        texts.texts_are_whole,
        ftl(en=PLURAL),
        "cogs/a/texts/lv.ftl: n: plural forms ['zero'] are missing",
    ),
    (
        texts.texts_are_whole,
        ftl(en="a = A\n", lv="a = A\n\n= b\n"),
        "cogs/a/texts/lv.ftl: line 3 is not Fluent",
    ),
    (
        texts.what_is_said_has_a_text,
        {"cogs/a/cog.py": "ctx.edit(post, 'gone')\n"},
        "cogs/a/cog.py:1: there is no text gone",
    ),
    (
        marks.command_names_are_unique,
        {"cogs/a/cog.py": CALLED, "cogs/b/cog.py": CALLED},
        "cogs/b/cog.py:3: /go is taken by cogs/a/cog.py",
    ),
    (
        marks.offers_have_texts,
        {"cogs/a/cog.py": CALLED},
        "cogs/a/cog.py:3: there is no text command-go",
    ),
    (
        marks.offers_have_texts,
        {"cogs/a/cog.py": CALLED, **ftl(en="command-go = Go\n")},
        "cogs/a/cog.py:3: the text command-go lacks ['where']",
    ),
    (
        marks.offers_have_texts,
        {"cogs/a/cog.py": CALLED, **ftl(en="command-go = Go\n .where = Where\ncall-go = go\n")},
        "cogs/a/cog.py:3: the text call-go lacks ['where']",
    ),
    (
        marks.offers_have_texts,
        {
            "cogs/a/cog.py": CHOOSES,
            **ftl(en="command-go = Go\n .to = To\ncall-go = go\n .to = to\n"),
        },
        "cogs/a/cog.py:3: the text call-go lacks ['to-hill']",
    ),
    (
        marks.offers_have_texts,
        {"cogs/a/cog.py": CALLED.replace('"go"', '"go on"')},
        "cogs/a/cog.py:3: there is no text call-go",
    ),
    (
        marks.forms_have_texts,
        {"cogs/a/cog.py": FORM},
        "cogs/a/cog.py:5: there is no text form-idea",
    ),
    (
        marks.forms_have_texts,
        {"cogs/a/cog.py": FORM, **ftl(en="form-idea = Idea\n .size = Size\n .size-small = S\n")},
        "cogs/a/cog.py:5: the text form-idea lacks ['size-large']",
    ),
    (
        texts.forms_fit,
        ftl(en="form-idea = Idea\n", el=f"form-idea = {'a' * 46}\n"),
        "cogs/a/texts/el.ftl: form-idea has 46 characters; 45 are the most",
    ),
    (
        texts.forms_fit,
        ftl(en=f"form-idea = Idea\n .size = {'a' * 46}\n"),
        "cogs/a/texts/en.ftl: form-idea.size has 46 characters; 45 are the most",
    ),
    (
        texts.commands_fit,
        ftl(en="call-go = go\n", el="call-go = Πάμε\n"),
        "cogs/a/texts/el.ftl: call-go is 'Πάμε'; write one word in small letters",
    ),
    (
        texts.commands_fit,
        ftl(en="call-go = go\n .where = to where\n"),
        "cogs/a/texts/en.ftl: call-go.where is 'to where'; write one word in small letters",
    ),
    (
        texts.commands_fit,
        ftl(en=f"call-go = go\n .to = to\n .to-hill = {'A' * 101}\n"),
        "cogs/a/texts/en.ftl: call-go.to-hill has 101 characters; 100 are the most",
    ),
    (
        texts.commands_fit,
        ftl(en=f"command-go = {'a' * 101}\n"),
        "cogs/a/texts/en.ftl: command-go has 101 characters; 100 are the most",
    ),
    (
        marks.offers_are_documented,
        {"cogs/a/cog.py": STEP, "cogs/a/README.md": ""},
        "cogs/a/cog.py:3: `a.remind is not in the README",
    ),
    (
        marks.offers_are_documented,
        {
            "cogs/a/cog.py": "",
            "cogs/a/config.py": "class Options:\n    points: int = 5\n",
            "cogs/a/README.md": "",
        },
        "cogs/a/config.py:2: points: is not in the README",
    ),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    if found := list(rule(our_house())):
        pytest.fail("\n".join([str(rule.__doc__), *found]), pytrace=False)


@pytest.mark.parametrize(("rule", "house", "finding"), BROKEN)
def test_a_house_that_breaks_the_rule_is_found(rule: Rule, house: House, finding: str) -> None:
    assert finding in list(rule(house))


def test_a_new_cog_keeps_every_rule(tmp_path: Path) -> None:
    name = "photo_of_the_morning"
    (tmp_path / "cogs").mkdir()
    (tmp_path / "tests" / "cogs").mkdir(parents=True)
    new = {str(f.relative_to(tmp_path)): f.read_text("utf-8") for f in write_cog(tmp_path, name)}
    house = {**our_house(), **new}
    assert [found for rule in RULES for found in rule(house) if name in found] == []


def test_every_rule_is_shown_to_find_something() -> None:
    assert {rule.__name__ for rule in RULES} == {rule.__name__ for rule, _, _ in BROKEN}
