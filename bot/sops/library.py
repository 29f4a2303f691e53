"""The folder of scripts and their content, read and checked file by file."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from bot.checking import written
from bot.communities import Target
from bot.errors import Faults, PlazaError
from bot.events import HEARD
from bot.marked_yaml import At, read
from bot.pictures import FOLDER, read_pictures
from bot.registry import Registry
from bot.sops.known import Known
from bot.sops.script import Script, read_script
from bot.topics import Item, read_content


@dataclass(slots=True)
class Library:
    """The scripts that may run, the content they take turns through, and what is wrong.

    `ready` are those that communities can take for themselves, also such as ask before they run.
    `own_faults` are for the operators of one community each, by its id.
    """

    scripts: dict[str, Script] = field(default_factory=dict)
    ready: dict[str, Script] = field(default_factory=dict)
    content: dict[str, list[Item]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    own_faults: dict[int, list[str]] = field(default_factory=dict)

    def wrong(self) -> list[str]:
        """All that is wrong, for those who run Plaza and see every file."""
        return [*self.faults, *(fault for each in self.own_faults.values() for fault in each)]


def read_sops(
    folder: Path,
    targets: Mapping[str, Target],
    registry: Registry,
    now: int = 0,
) -> tuple[Library, Known]:
    """The scripts and their content, and what they may name; faults stand in the library."""
    content, faults = read_content(folder / "content")
    known = Known(
        steps=registry.steps,
        buttons=registry.buttons,
        values=registry.values,
        events=_heard() | registry.published,
        topics=content,
        pictures=read_pictures(folder / FOLDER),
        communities=targets,
        now=now,
        scripts={path.stem for path in folder.glob("*.yaml")},
    )
    library = read_library(folder, known)
    library.content = content
    library.faults = faults + library.faults
    return library, known


def read_library(folder: Path, known: Known) -> Library:
    """Every script of a folder; a faulty file is left out alone, with its faults told."""
    library = Library()
    paths = sorted(folder.glob("*.yaml"))
    known = replace(known, scripts={path.stem for path in paths})
    for path in paths:
        try:
            text = path.read_text("utf-8")
            script, faults = read_script(path.stem, text, str(path), known)
        except Faults as error:
            script, faults = None, list(error.lines)
        except (OSError, UnicodeDecodeError) as error:
            script, faults = None, [f"{path}: cannot be read as UTF-8 text ({error})"]
        library.faults += faults
        if script is not None:
            library.ready[script.id] = script
    for script, at, sentence in [*unfit(library.ready.values())]:
        path = folder / f"{script.id}.yaml"
        line = read(script.text, str(path)).line(at)
        library.faults.append(f"{path}:{line}: {written(at)}: {sentence}")
        library.ready.pop(script.id, None)
    library.scripts = {script.id: script for script in library.ready.values() if script.runs}
    return library


def unfit(together: Collection[Script]) -> Iterator[tuple[Script, At, str]]:
    """What is wrong between scripts of one place: that they lead to themselves, and so on."""
    scripts = {script.id: script for script in together}
    instead = {id: [s.instead_of] for id, s in scripts.items() if s.instead_of is not None}
    starts = {id: [other for _, other in s.starts] for id, s in scripts.items()}
    for script in scripts.values():
        if script.id in _reached(instead, script.id):
            other = script.instead_of
            yield script, ("instead_of",), f"{script.id} and {other} would stand in for each other"
        for at, other in script.starts:
            if script.id in _reached(starts, other) | {other}:
                yield script, at, f"{script.id} would start itself without end"
            elif other in scripts and scripts[other].hears and not script.per_member:
                yield script, at, f"{other} is for one member, and {script.id} has none"


def _reached(ways: Mapping[str, list[str]], start: str) -> set[str]:
    """All that a script leads to."""
    found: set[str] = set()
    ahead = list(ways.get(start, ()))
    while ahead:
        if (here := ahead.pop()) not in found:
            found.add(here)
            ahead += ways.get(here, ())
    return found


def _heard() -> dict[str, Collection[str]]:
    """The events of platforms, each with its fields."""
    return {name: [each.name for each in fields(shape)] for name, shape in HEARD.items()}


def read_again(name: str, text: str, known: Known) -> Script:
    """An older text of a script; raises PlazaError if it fits the cogs of today no more."""
    script, faults = read_script(name, text, f"{name} (an older text)", known)
    if script is None:
        raise PlazaError(faults[0])
    return script
