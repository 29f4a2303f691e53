"""Holds files of communities against their rows: who wrote last, and what is to be written."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.inputs import Version
from bot.sops import own
from bot.sops.own import Kept
from bot.store.db import Tx

Name = tuple[int, str]  # the id of a community, and a script's name


@dataclass(slots=True)
class Found:
    """What stood in the folder: texts, what is wrong with files that are none, strange folders."""

    texts: dict[Name, str] = field(default_factory=dict)
    unreadable: dict[Name, str] = field(default_factory=dict)
    strange: list[str] = field(default_factory=list)

    def read(self, community: int, path: Path) -> None:
        """Take in a file, if it is there."""
        name = community, path.stem
        try:
            self.texts[name] = path.read_bytes().decode("utf-8") or "\n"  # "" is: no file
        except (FileNotFoundError, NotADirectoryError):
            return
        except (OSError, UnicodeDecodeError) as error:
            self.unreadable[name] = f"{path}: cannot be read as UTF-8 text ({error})"


@dataclass(slots=True)
class Settled:
    """What the rows say by now, and which files are to be written.

    `lost` are those whose file was changed by hand before a command's change came into it.
    """

    kept: list[Kept] = field(default_factory=list)
    pending: list[Kept] = field(default_factory=list)
    lost: list[Name] = field(default_factory=list)


def settle(tx: Tx, found: Found, names: Collection[Name] | None, now: int) -> Settled:
    """Note what people did to files; of `names`, or of all scripts and files."""
    settled, texts = Settled(), dict(found.texts)
    for each in _of(tx, names):
        name = each.community, each.script
        there = texts.pop(name, "")
        if name in found.unreadable:
            continue
        if there == each.last.text:
            own.wrote(tx, *name, each.last.number)
        elif _is_ours(tx, each, there):
            settled.pending.append(replace(each, body=there))
        else:
            _by_hand(tx, name, there, now)
            settled.lost += [name] if each.written != each.last.number else []
    for name, text in texts.items():
        _by_hand(tx, name, text, now)
    settled.kept = _of(tx, names)
    return settled


def _is_ours(tx: Tx, each: Kept, there: str) -> bool:
    """Whether the file is as it was left by us, or a script of commands has lost it.

    A process can die between writing a file and noting so: it may say any version since the noted.
    """
    if there:
        since = own.since(tx, each.community, each.script, each.written)
        return there in since and each.written != each.last.number
    return each.last.change != "by hand" and not (
        each.last.change == "ejected" and each.written == each.last.number
    )


def _by_hand(tx: Tx, name: Name, text: str, now: int) -> Version:
    version = own.add(tx, *name, "by hand", text, None, now)
    own.wrote(tx, *name, version.number)
    return version


def _of(tx: Tx, names: Collection[Name] | None) -> list[Kept]:
    return [
        each for each in own.kept(tx) if names is None or (each.community, each.script) in names
    ]
