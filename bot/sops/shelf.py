"""Looks after the folder of scripts that communities have of their own: reads it and writes it."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Collection, Iterable, Iterator
from pathlib import Path

from bot.clock import Clock
from bot.communities import Community
from bot.content import own_topics
from bot.sops import own
from bot.sops.engine import Engine
from bot.sops.folders import OWN, files, label, named, strange
from bot.sops.library import Library, unfit
from bot.sops.own import Kept
from bot.sops.script import Script, key_of
from bot.sops.settling import Found, Name, settle
from bot.sops.using import read_own
from bot.store.db import Database, Tx

NOBODY = 0  # under whom faults of folders stand that are no community's

Tell = Callable[[Community, str, str, dict[str, str]], Awaitable[None]]


class Shelf:
    """Takes up what stands there, and writes what commands made; once `begun`, it tells faults."""

    def __init__(
        self, folder: Path, db: Database, library: Library, engine: Engine, clock: Clock, tell: Tell
    ) -> None:
        self._folder = folder
        self._db = db
        self._library = library
        self._engine = engine
        self._clock = clock
        self._tell = tell
        self._taken: dict[Name, int] = {}  # the number of the version that was read last
        self._faults: dict[Name, list[str]] = {}
        self._mute: set[Name] = set()  # whose file could not be written, which was told
        self._one_at_a_time = asyncio.Lock()
        self._begun = False

    async def begin(self) -> None:
        """Know every script, before anything runs; nothing is written, nor told."""
        await self._look(anew=True)
        self._begun = True

    async def look(self, *, anew: bool = False) -> None:
        """Take up what people did to the files, write what is not written, tell what is wrong.

        `anew`: read all scripts again, since what they may name was changed.
        """
        before = {fault for faults in self._faults.values() for fault in faults}
        await self._look(anew=anew)
        for (community, _), faults in self._faults.items():
            for fault in faults:
                if fault not in before:
                    await self.tell_fault(community, fault)

    async def write(self) -> None:
        """Write what commands changed."""
        async with self._one_at_a_time:
            names = await self._db.read(own.unwritten)
            found = await asyncio.to_thread(self._read_some, names)
            settled = await self._db.write(settle, found, names, self._clock.now())
            await self._take_up(settled.kept, anew=False)
            await self._write_out(settled.pending)
        for name, why in found.unreadable.items():
            await self._not_written(name, why)
        for community, script in settled.lost:
            await self._told(community, script, "own-kept-by-hand")

    async def tell_fault(self, community: int, fault: str) -> None:
        """The operators of this community alone read what is wrong with a script of theirs."""
        home = self._engine.runs.communities.by_id(community)
        if home is not None:
            await self._tell(home, f"script:{fault}", "script-left-out", {"fault": fault})

    async def _look(self, *, anew: bool) -> None:
        async with self._one_at_a_time:
            found = await asyncio.to_thread(self._read_folder)
            settled = await self._db.write(settle, found, None, self._clock.now())
            there = {(each.community, each.script) for each in settled.kept if each.last.text}
            for name in self._faults.keys() - there:
                del self._faults[name]
            self._faults |= {name: [fault] for name, fault in found.unreadable.items()}
            self._faults[NOBODY, ""] = found.strange
            await self._take_up(settled.kept, anew=anew)
            if self._begun:
                await self._write_out(settled.pending)

    # Reading

    def _read_folder(self) -> Found:
        found, homes = Found(), dict[str, Community | None]()
        communities = self._engine.runs.communities
        for path in files(self._folder):
            folder = path.parent.name
            if folder not in homes:
                homes[folder] = named(folder, communities)
                fault = "" if homes[folder] else strange(folder, communities)
                found.strange += [f"{path.parent}: {fault}"] if fault else []
            if (home := homes[folder]) is not None:
                found.read(home.id, path)
        return found

    def _read_some(self, names: Collection[Name]) -> Found:
        found = Found()
        for name in names:
            if (path := self._path(name)) is not None:
                found.read(name[0], path)
        return found

    def _path(self, name: Name) -> Path | None:
        communities = self._engine.runs.communities
        home = communities.by_id(name[0])
        if home is None:
            return None
        return self._folder / OWN / label(home, communities) / f"{name[1]}.yaml"

    # Taking up

    async def _take_up(self, kept: Iterable[Kept], *, anew: bool) -> None:
        """Run what the rows say; of a text that is faulty, the last good one runs on."""
        fresh = [
            each
            for each in kept
            if anew or self._taken.get((each.community, each.script)) != each.last.number
        ]
        names = self._engine.knowing.names
        if fresh:
            self._engine.knowing.topics = await self._db.read(own_topics)
        for each in fresh:
            mine = names.setdefault(each.community, set())
            (mine.add if each.last.text else mine.discard)(each.script)
        read = await asyncio.to_thread(lambda: [*self._read(fresh)])
        for each, script in self._without_loops(read):
            name = each.community, each.script
            self._taken[name] = each.last.number
            there = self._engine.scripts.get(key_of(*name))
            if script == there or (script is None and each.last.text):
                continue
            if self._begun:
                await self._db.write(self._take, each, script, self._clock.now())
            else:
                self._engine.put(key_of(*name), script)
        self._library.own_faults = self._by_community()

    def _read(self, fresh: Iterable[Kept]) -> Iterator[tuple[Kept, Script | None]]:
        for each in fresh:
            name = each.community, each.script
            known, path = self._engine.knowing.by(each.community), str(self._path(name))
            script = None
            self._faults.pop(name, None)
            if each.last.text:
                ready = self._library.ready
                script, faults = read_own(each.script, each.last.text, path, known, ready)
                self._faults |= {name: faults} if faults else {}
            yield each, script

    def _without_loops(
        self, read: list[tuple[Kept, Script | None]]
    ) -> list[tuple[Kept, Script | None]]:
        """The same without those that would start themselves by way of others."""
        fresh: dict[int, dict[str, Script]] = {}
        for each, script in read:
            if script is not None:
                fresh.setdefault(each.community, {})[each.script] = script
        wrong: dict[Name, str] = {}
        for community, mine in fresh.items():
            home = self._engine.runs.communities.by_id(community)
            here = self._engine.runs.timetable.here(home) if home else ()
            together = {script.id: script for script in here} | mine
            wrong |= {
                (community, script.id): why
                for script, _, why in unfit(together.values())
                if script.id in mine
            }
        for name, why in wrong.items():
            self._faults[name] = [f"{self._path(name)}: {why}"]
        return [(each, None if (each.community, each.script) in wrong else s) for each, s in read]

    def _take(self, tx: Tx, each: Kept, script: Script | None, now: int) -> None:
        """Run a version, if no newer one came meanwhile."""
        home = self._engine.runs.communities.by_id(each.community)
        last = own.last(tx, each.community, each.script)
        if home is not None and last is not None and last.number == each.last.number:
            self._engine.take_own(tx, home, each.script, script, now)

    def _by_community(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for (community, _), faults in self._faults.items():
            found[community] = found.get(community, []) + faults
        return found

    # Writing

    async def _write_out(self, pending: Iterable[Kept]) -> None:
        for each in pending:
            name, last = (each.community, each.script), each.last
            if (path := self._path(name)) is None:
                continue
            try:
                put = await asyncio.to_thread(_put, path, last.text, each.body)
            except OSError as error:
                await self._not_written(name, error.strerror or str(error))
                continue
            self._mute.discard(name)
            if put:
                await self._db.write(own.wrote, *name, last.number)

    async def _not_written(self, name: Name, why: str) -> None:
        """The operators read it once, until it could be written."""
        if name not in self._mute:
            self._mute.add(name)
            await self._told(*name, "own-not-written", reason=why)

    async def _told(self, community: int, script: str, key: str, **told: str) -> None:
        home, path = self._engine.runs.communities.by_id(community), self._path((community, script))
        if home is not None:
            args = {"script": script, "file": str(path), **told}
            await self._tell(home, f"{key}:{script}", key, args)


def _put(path: Path, text: str, former: str) -> bool:
    """Write a file so that nobody ever sees half of it; without a text, take it away.

    False, and nothing is done, if a person saved it a moment ago.
    """
    if path.is_file() and path.read_bytes() != former.encode("utf-8"):
        return False
    if not text:
        path.unlink(missing_ok=True)
        return True
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    with beside.open("wb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    return True
