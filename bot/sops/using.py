"""Reads the scripts of one community: `use: NAME, with: {...}`, or a whole script."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from bot.checking import Checker, did_you_mean, written
from bot.errors import Faults, PlazaError
from bot.marked_yaml import At, read
from bot.sops.answers import WrongAnswer
from bot.sops.filling import with_answers
from bot.sops.folders import files
from bot.sops.inputs import Filling, answered
from bot.sops.known import Known
from bot.sops.script import Script, read_script


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """`use`: a ready script. `with`: answers to its questions. `off`: until it is switched on."""

    use: str
    with_: dict[str, Any] = field(default_factory=dict)
    off: bool = False


def is_use(text: str) -> bool:
    """Whether a text says which ready script to use; it may have other faults."""
    try:
        tree = read(text, "").value
    except Faults:
        return False
    return isinstance(tree, dict) and ("use" in tree or ("with" in tree and "steps" not in tree))


def read_use(text: str, file: str) -> Use:
    """A small file; raises Faults."""
    checker = Checker(read(text, file), file)
    use = checker.hold((), Use)
    if use is None:
        raise Faults(checker.faults)
    return use


def read_own(
    id: str, text: str, file: str, known: Known, ready: Mapping[str, Script]
) -> tuple[Script | None, list[str]]:
    """A community's script, or None and every fault of its file."""
    try:
        return (
            _read_use(id, text, file, known, ready)
            if is_use(text)
            else _read_full(id, text, file, known)
        )
    except Faults as faults:
        return None, list(faults.lines)


def _read_full(id: str, text: str, file: str, known: Known) -> tuple[Script | None, list[str]]:
    script, faults = read_script(id, text, file, known)
    if script is None or script.runs:
        return script, faults
    checker = Checker(read(text, file), file)
    for name, spec in script.inputs.items():
        if spec.must_be_answered:
            checker.fault(("inputs", name), "nobody is asked here; write its answer as default")
    return None, checker.faults


def _read_use(
    id: str, text: str, file: str, known: Known, ready: Mapping[str, Script]
) -> tuple[Script | None, list[str]]:
    use, checker = read_use(text, file), Checker(read(text, file), file)
    found = ready.get(use.use)
    if found is None:
        near = did_you_mean(use.use, ready)
        checker.fault(("use",), f"there is no ready script '{use.use}'{near}")
        return None, checker.faults
    answers = _answers(use, found, checker, known)
    if checker.faults:
        return None, checker.faults
    try:
        body = with_answers(found.text, answers, off=use.off)
    except PlazaError as error:
        checker.fault(("use",), f"{use.use}: {error}")
        return None, checker.faults
    script, faults = read_script(id, body, use.use, known)
    if script is None:
        _blame(checker, use, answered(found.inputs) | answers, found, body, faults)
        return None, checker.faults
    return replace(script, use=use.use, answers=answers), []


def _answers(use: Use, ready: Script, checker: Checker, known: Known) -> dict[str, Any]:
    """What was answered, as plain values; what is wrong with it is noted."""
    specs, found = ready.inputs, dict[str, Any]()
    for name, answer in use.with_.items():
        if name not in specs:
            near = did_you_mean(name, specs)
            checker.fault(("with", name), f"{ready.id} does not ask for '{name}'{near}")
            continue
        try:
            found[name] = specs[name].answer(answer)
        except WrongAnswer as wrong:
            checker.fault(("with", name), str(wrong))
            continue
        for target in known.communities.values():
            there = {"room": target.roles, "audience": target.audiences}.get(specs[name].kind)
            if there is not None and found[name] and found[name] not in there:
                near, what = did_you_mean(found[name], there), specs[name].kind
                checker.fault(("with", name), f"there is no {what} '{found[name]}' here{near}")
    for name, spec in specs.items():
        if spec.must_be_answered and name not in use.with_:
            checker.fault(("with",), f"{ready.id} asks for '{name}'; write {name}: ...")
    return found


def _blame(
    checker: Checker,
    use: Use,
    answers: Mapping[str, Any],
    ready: Script,
    body: str,
    faults: list[str],
) -> None:
    """Say what is wrong with a script at the answer that makes it so, or else at its name."""
    tree = read(body, ready.id).value
    filling = Filling(ready.inputs, answers, lambda _path, _sentence: None)
    filling.fill(tree)
    by_path: dict[str, At] = {
        written(path): ("with", name) for path, name in filling.places.items() if name in use.with_
    }
    for fault in faults:
        _, _, told = fault.partition(": ")
        path, _, sentence = told.partition(": ")
        if path in by_path:
            checker.fault(by_path[path], sentence)
        else:
            checker.fault(("use",), f"{ready.id}, {told}")


def own_faults(folder: Path, ready: Mapping[str, Script], known: Known) -> list[str]:
    """What is wrong with the files of communities, before anything runs.

    Those that came by themselves are not known then, and their files only held against themselves.
    """
    faults: list[str] = []
    for home, paths in groupby(files(folder), key=lambda path: path.parent):
        target = known.communities.get(unquote(home.name))
        near = "" if target else did_you_mean(home.name, known.communities)
        faults += [f"{home}: no community is called '{home.name}'{near}"] if near else []
        mine = list(paths)
        here = replace(
            known,
            communities={} if target is None else {unquote(home.name): target},
            owner=0,
            scripts={*(known.scripts or ()), *(path.stem for path in mine)},
        )
        for path in mine:
            try:
                text = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError) as error:
                faults.append(f"{path}: cannot be read as UTF-8 text ({error})")
                continue
            faults += read_own(path.stem, text, str(path), here, ready)[1]
    return faults
