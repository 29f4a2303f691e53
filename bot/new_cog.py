"""Writes a new feature folder that works from the first minute, from the files of `skeleton/`."""

import keyword
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from string import Template

from bot.errors import PlazaError
from bot.home_config import OWN_KEYS
from bot.loader import CORE

SKELETON = Path(__file__).parent / "skeleton"
SUFFIX = ".tmpl"
NAME = re.compile(r"[a-z]+(_[a-z]+)*")
LONGEST = 20
EMPTY = frozenset({"helper", "helpers", "manager", "managers", "util", "utils"})
COMMAND = re.compile(r'@command\(\s*"([^"]+)"')


class Form(Template):
    """A file of the skeleton: `%{name}` and `%{Name}` are filled in, for `$` is Fluent's."""

    delimiter = "%"


def write_cog(root: Path, name: str) -> list[Path]:
    """Write cogs/NAME and tests/cogs/NAME below `root`, all files or none; the files written.

    Raises PlazaError with what is wrong with the name and what to do about it.
    """
    _check(root, name)
    names = {"name": name, "Name": name.title().replace("_", "")}
    places = {"cog": root / "cogs" / name, "tests": root / "tests" / "cogs" / name}
    # In a folder of its own first, so that nobody ever sees half a feature.
    with tempfile.TemporaryDirectory(prefix=".new-cog-", dir=root) as made:
        for part in places:
            _fill(SKELETON / part, Path(made) / part, names)
        (Path(made) / "tests" / "test_cog.py").rename(Path(made) / "tests" / f"test_{name}.py")
        _move(Path(made), places)
    return sorted(path for place in places.values() for path in place.rglob("*") if path.is_file())


def _check(root: Path, name: str) -> None:
    if not NAME.fullmatch(name) or len(name) > LONGEST:
        raise PlazaError(
            f"'{name}' cannot name a feature: it becomes a folder, a table and a command. "
            f"Write small letters a to z, with _ between words, {LONGEST} at most, such as quiz "
            "or photo_wall."
        )
    if keyword.iskeyword(name):
        raise PlazaError(f"'{name}' is a word of Python itself. Choose another, such as {name}s.")
    if EMPTY & set(name.split("_")):
        raise PlazaError(f"'{name}' does not say what the feature does. Choose a word that does.")
    for taken in _taken(root, name):
        raise PlazaError(f"'{name}' is taken: {taken}. Choose another name.")


def _taken(root: Path, name: str) -> Iterator[str]:
    """Why the name cannot be had."""
    for place in (root / "cogs" / name, root / "tests" / "cogs" / name):
        if place.exists():
            yield f"there is a folder {place.relative_to(root)} already"
    if name in OWN_KEYS:
        yield "it is a key of every community in config.yaml"
    if name in (CORE, "sops") or (root / "bot" / "platforms" / name).exists():
        yield "a part of the core has this name"
    for path in sorted((root / "cogs").glob("*/*.py")):
        for command in COMMAND.findall(path.read_text("utf-8")):
            if command.split()[0] == name:
                yield f"/{command} is a command of {path.relative_to(root)}"
    for path in (root / "tests").rglob(f"test_{name}.py"):
        yield f"its test would be called like {path.relative_to(root)}, and pytest needs two names"


def _fill(skeleton: Path, place: Path, names: dict[str, str]) -> None:
    for form in sorted(skeleton.rglob(f"*{SUFFIX}")):
        path = place / form.relative_to(skeleton).with_suffix("")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Form(form.read_text("utf-8")).substitute(names), "utf-8")


def _move(made: Path, places: dict[str, Path]) -> None:
    """Put both folders in their places; what was put is taken away again if the other fails."""
    put: list[Path] = []
    try:
        for part, place in places.items():
            place.parent.mkdir(parents=True, exist_ok=True)
            (made / part).rename(place)
            put.append(place)
    except OSError as error:
        for done in put:
            shutil.rmtree(done)
        raise PlazaError(f"Nothing was written: {place} cannot be made ({error}).") from error
