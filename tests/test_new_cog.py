"""`new-cog` writes a feature that passes every check at once, or says why it does not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.errors import PlazaError
from bot.new_cog import write_cog
from tests.architecture.house import ROOT

SHORT, LONG = "q", "photo_of_the_morning"
FILES = (
    *("README.md", "__init__.py", "cog.py", "config.py", "events.py", "service.py", "store.py"),
    "migrations/0001_tables.sql",
    *(f"texts/{language}.ftl" for language in ("en", "zh-CN", "pt-BR", "lv", "el")),
)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what we run and test, with two features written into it from the terminal."""
    root = tmp_path_factory.mktemp("plaza")
    for folder in ("bot", "cogs", "sops"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "tests" / "cogs").mkdir(parents=True)
    if (ROOT / ".mypy_cache").is_dir():  # what `make check` knows already need not be found again
        shutil.copytree(ROOT / ".mypy_cache", root / ".mypy_cache")
    for file in ("pyproject.toml", "config.yaml", "tests/conftest.py"):
        shutil.copy(ROOT / file, root / file)
    for name in (SHORT, LONG):
        said = _run(root, "bot", "new-cog", name)
        assert f"wrote cogs/{name}/cog.py" in said
        assert f"make test ARGS=tests/cogs/{name}" in said
    return root


def _run(root: Path, module: str, *args: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", module, *args], cwd=root, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.mark.parametrize("name", [SHORT, LONG])
def test_the_files_are_those_of_every_other_feature(checkout: Path, name: str) -> None:
    made = checkout / "cogs" / name
    found = {str(path.relative_to(made)) for path in made.rglob("*") if path.is_file()}
    assert {path for path in found if "__pycache__" not in path} == set(FILES)
    assert (checkout / "tests" / "cogs" / name / f"test_{name}.py").is_file()
    assert not list(checkout.glob(".new-cog-*"))


@pytest.mark.parametrize(
    "check",
    [
        ("pytest", "-p", "no:cacheprovider"),
        ("ruff", "check"),
        ("ruff", "format", "--check"),
        ("mypy",),
    ],
    ids=lambda check: " ".join(check),
)
def test_what_was_written_passes(checkout: Path, check: tuple[str, ...]) -> None:
    places = [f"{top}/{name}" for top in ("tests/cogs", "cogs") for name in (SHORT, LONG)]
    _run(checkout, *check, *(places[:2] if check[0] == "pytest" else places))


def test_the_program_starts_with_it(checkout: Path) -> None:
    assert "are right" in _run(checkout, "bot", "check")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Quiz", "small letters"),
        ("photo-wall", "small letters"),
        ("quiz2", "small letters"),
        ("_quiz", "small letters"),
        ("../quiz", "small letters"),
        ("", "small letters"),
        ("a" * 21, "20 at most"),
        ("class", "a word of Python itself"),
        ("photo_utils", "does not say what the feature does"),
        ("checkin", "a folder cogs/checkin already"),
        ("rooms", "a key of every community in config.yaml"),
        ("core", "a part of the core"),
        ("webchat", "a part of the core"),
        ("streak", "/streak is a command of cogs/checkin/cog.py"),
        ("sop", "is a command of cogs/operate/"),
        ("config", "tests/test_config.py"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_the_reason(name: str, why: str) -> None:
    before = set((ROOT / "cogs").iterdir())
    with pytest.raises(PlazaError, match=why):
        write_cog(ROOT, name)
    assert set((ROOT / "cogs").iterdir()) == before


def test_nothing_is_left_when_one_half_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "cogs").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "cogs").write_text("in the way")
    with pytest.raises(PlazaError, match="Nothing was written"):
        write_cog(tmp_path, "quiz")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cogs", "tests"]
    assert not list((tmp_path / "cogs").iterdir())
