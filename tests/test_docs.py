"""The docs tell the truth: their scripts and settings are read, and what there is, is told."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from inspect import getmembers, isclass, isfunction
from pathlib import Path

import pytest

from bot import cog, events, kinds, routes, testing
from bot.audience import AllOf, Audience
from bot.audience_reading import Offered
from bot.config import read_config
from bot.context import Ctx
from bot.effects import Can
from bot.home_config import CommunityConfig
from bot.loader import load
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan, rehearse
from bot.run import Place, platforms
from bot.signatures import KINDS
from bot.sops.library import read_sops
from bot.topics import read_content
from tests.drawing import png

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
BLOCK = re.compile(r"^```(.+)\n((?:.*\n)*?)```$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
PAGES = sorted([ROOT / "README.md", *DOCS.rglob("*.md"), *ROOT.glob("cogs/*/README.md")])
ROOMS = {"lobby": "", "checkin": "", "ops": ""}
NAMED = {"quiet-ones": Audience("quiet-ones", AllOf(()))}
HAS = {"plaza": CommunityConfig(platform="webchat", rooms=ROOMS, audiences=NAMED)}
TARGETS = {name: each.target(frozenset(Can)) for name, each in HAS.items()}


def blocks(*infos: str) -> Iterator[tuple[str, str]]:
    """(info, text) of every fenced block of the docs whose info string begins like this."""
    for page in PAGES:
        for info, text in BLOCK.findall(page.read_text("utf-8")):
            if info.startswith(infos):
                yield info, text


def copy_sops(folder: Path) -> None:
    """Our scripts, and beside them the picture that the docs put there."""
    shutil.copytree(ROOT / "sops", folder, dirs_exist_ok=True)
    (folder / "pictures").mkdir()
    (folder / "pictures" / "market.png").write_bytes(png())


@pytest.mark.parametrize("text", [text for _, text in blocks("yaml script")])
def test_every_script_of_the_docs_is_right(text: str, tmp_path: Path) -> None:
    copy_sops(tmp_path)
    (tmp_path / "script.yaml").write_text(text, "utf-8")
    library, _ = read_sops(tmp_path, TARGETS, load(ROOT / "cogs").registry)
    assert library.faults == []
    assert "script" in library.scripts


PLAZA = """
storage: sqlite:///data/plaza.db
platforms: {webchat: {port: 0}}
communities:
  plaza:
    platform: webchat
    rooms: {lobby: lobby, checkin: checkin, ops: ops}
    audiences: {quiet-ones: {last_active: {above: 14d}}}
    pace: {routine_per_day: null, gap: 0s, monologue: null, lull: 0s}  # or half would give way
"""


async def test_all_scripts_of_the_docs_and_all_ready_ones_pass_a_week_in_rehearsal(
    tmp_path: Path,
) -> None:
    copy_sops(tmp_path / "sops")
    (tmp_path / "config.yaml").write_text(PLAZA, "utf-8")
    for number, (_, text) in enumerate(blocks("yaml script")):
        (tmp_path / "sops" / f"docs-{number}.yaml").write_text(text, "utf-8")
    for path in (tmp_path / "sops").glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("\noff: true\n", "\n"), "utf-8")
    place = Place(tmp_path / "config.yaml", sops=tmp_path / "sops")
    played = await rehearse(place, Plan(read_span("2026-03-02", 8), members=30))
    assert played.library.faults == []
    assert played.held == []
    ended = {(act.script, act.step, act.reason) for act in played.acts if act.state == "refused"}
    assert not ended
    assert {act.script for act in played.acts} > {"morning", "talk-starter", "small-knowledge"}
    assert any(act.said.startswith("Welcome ") and act.cog == "core" for act in played.acts)
    assert not [act.said for act in played.acts if act.script and re.search(r"\{\w+\.", act.said)]


@pytest.mark.parametrize("text", [text for _, text in blocks("yaml content")])
def test_every_topic_of_the_docs_is_right(text: str, tmp_path: Path) -> None:
    (tmp_path / "topic.en.yaml").write_text(text, "utf-8")
    content, faults = read_content(tmp_path)
    assert faults == []
    assert content["topic"]


@pytest.mark.parametrize("text", [text for _, text in blocks("yaml config")])
def test_every_setting_of_the_docs_is_right(text: str, tmp_path: Path) -> None:
    for key in ("platforms: {webchat: {}}\n", "communities: {plaza: {}}\n"):
        text += "" if re.search(f"^{key.split(':')[0]}:", text, re.MULTILINE) else key
    (tmp_path / "config.yaml").write_text(text, "utf-8")
    settings = {name: chat.Settings for name, chat in platforms().items()}
    environment = {"DISCORD_TOKEN": "a token"}
    loaded = load(ROOT / "cogs")
    can = {name: chat.CAN for name, chat in platforms().items()}
    offered = Offered(loaded.registry.values, loaded.texts, can)
    read_config(tmp_path / "config.yaml", settings, loaded.options(), environment, offered)


def test_what_scripts_may_name_stands_in_the_docs() -> None:
    page = (DOCS / "sop-scripts.md").read_text("utf-8")
    registry = load(ROOT / "cogs").registry
    for name in [*registry.steps, *registry.values]:
        home = ROOT / "cogs" / name.split(".")[0] / "README.md"
        told = page + (home.read_text("utf-8") if home.is_file() else "")
        assert (
            f"`{{{name}}}`" in told
            or f"`{name}" in told
            or f"### {name}" in told
            or f"and {name}" in told
        ), name


def _names(owner: object) -> list[str]:
    return [name for name, _ in getmembers(owner) if not name.startswith("_")]


def test_what_a_cog_is_given_stands_in_the_docs() -> None:
    page = (DOCS / "writing-a-cog.md").read_text("utf-8")
    marks = [
        name
        for home in (cog, routes)
        for name, mark in getmembers(home, isfunction)
        if mark.__module__ == home.__name__ and name not in ("marks_of", "hang")
    ]
    wanted = [f"@{mark}(" for mark in marks]
    wanted += [f"ctx.{name}" for name in _names(Ctx)]
    wanted += [f"`{shape.__name__}`" for _, shape in getmembers(events, _is_told_of)]
    wanted += [f"`Can.{can.name}`" for can in Can]
    wanted += [f"`{kind.__name__}`" for kind in KINDS]
    wanted += [f"amy.{name}" for name in _names(testing.FakeMember)]
    wanted += [f"chat.{name}" for name in _names(testing.FakeChat) if name != "zone"]
    missing = [name for name in wanted if name not in page]
    assert not missing


def _is_told_of(shape: object) -> bool:
    abstract = (events.Event, events.MemberEvent, events.EffectEnded)
    return isclass(shape) and issubclass(shape, events.Event) and shape not in abstract


def test_the_kinds_of_values_stand_in_the_docs() -> None:
    page = (DOCS / "writing-a-cog.md").read_text("utf-8")
    named = re.findall(r"^([A-Z]\w+) = (?:Annotated|Literal)", Path(kinds.__file__).read_text(), 8)
    assert len(named) > 8
    assert [name for name in named if f"`{name}`" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text("utf-8")):
        if "://" not in link and not link.endswith(".png"):
            assert (page.parent / link).exists(), link


def test_the_cogs_of_the_docs_work_as_they_stand_there(tmp_path: Path) -> None:
    for folder in ("bot", "cogs"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for info, text in blocks("python ", "sql ", "ftl "):
        path = tmp_path / info.split()[1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    names = ("poll", "suggest")
    for texts in (tmp_path / "cogs" / name / "texts" for name in names):
        for language in ("zh-CN", "pt-BR", "lv", "el"):  # the reader is asked to translate
            shutil.copy(texts / "en.ftl", texts / f"{language}.ftl")
    places = [f"{home}cogs/{name}" for home in ("", "tests/") for name in names]
    for check in (["pytest", *places[2:]], ["ruff", "check"], ["ruff", "format", "--check"]):
        ran = subprocess.run(
            [sys.executable, "-m", *check, *(places if check[0] == "ruff" else ())],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_test_that_answers_a_trap_of_discord_is_there_and_no_trap_is_left_out() -> None:
    page = (DOCS / "discord-traps.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| (.+) \| (.+) \|$", page, re.MULTILINE)
    assert [int(number) for number, _, _ in rows] == list(range(1, len(rows) + 1))
    missing = []
    for place, name in re.findall(r"`([\w/]+\.py)::(\w+)`", page):
        file = ROOT / "tests" / place
        text = file.read_text("utf-8") if file.is_file() else ""
        if f"def {name}(" not in text:
            missing.append(f"{place}::{name}")
    assert missing == []
