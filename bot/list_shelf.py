"""The lists of hosts that communities use, in memory: read aside, changed in one step."""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot import suffixes
from bot.aside import Failed
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.files import Files
from bot.happenings import HappeningRow
from bot.hostlists import HostList, HostLists, Listed, NamedList, read_hosts
from bot.reading_lists import hosts_in
from bot.registry import Handler
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.work import Work

CAUSE = "lists"
AWAKE = "core.awake"

log = logging.getLogger("plaza.lists")


@dataclass(slots=True)
class Lists:
    """Asks cogs by `@listing` which lists a community uses, and keeps them ready on its shelf.

    Without `wakes` nobody hears `core.awake`: what cogs begin by themselves is left out.
    """

    db: Database
    core: Core
    listings: Sequence[Handler]
    communities: Communities
    files: Files
    clock: Clock
    work: Work
    wakes: bool = True
    _read: dict[str, HostList] = field(default_factory=dict)  # by kept file, for all communities
    _used: dict[int, frozenset[str]] = field(default_factory=dict)  # files, by community
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _stirred: set[int] = field(default_factory=set)

    async def begin(self) -> None:
        """Take the lists of every community into use, and listen for changes.

        Who has `@on("core.awake")` hears now that a community is there, once a start, and again
        when its options changed.
        """
        await asyncio.to_thread(suffixes.ready)
        self.core.shelf.changed, self.communities.came = self.stir, self._came
        for community in self.communities:
            self.stir(community.id)
        await self._awake(self.communities)

    def renewed(self, community: Community) -> None:
        """Its options are others now: cogs hear `core.awake` again."""
        self._came(community)

    def _came(self, community: Community) -> None:
        self.stir(community.id)
        self.work.start(self._awake([community]))

    async def _awake(self, communities: Iterable[Community]) -> None:
        if self.wakes:
            await self.db.write(_awake, self.core, [*communities], self.clock.now())

    def stir(self, community: int) -> None:
        """The lists of a community are others now, or were never asked for."""
        if self.listings and community not in self._stirred:
            self._stirred.add(community)
            self.work.start(self._renew(community))

    async def _renew(self, id: int) -> None:
        async with self._turn:
            self._stirred.discard(id)  # whoever changes something from here on stirs again
            community = self.communities.by_id(id)
            if community is None:
                return
            now = self.clock.now()
            listed = await self.db.read(_listed, self.core, self.listings, community, now)
            named = [NamedList(each.name, each.kind, await self._list(each)) for each in listed]
            self.core.shelf.put(id, _together(named))
            self._used[id] = frozenset(each.file for each in listed if each.file)
            in_use = frozenset[str]().union(*self._used.values())
            self._read = {file: held for file, held in self._read.items() if file in in_use}

    async def _list(self, listed: Listed) -> HostList:
        if not listed.file:
            return read_hosts(listed.hosts)
        if listed.file not in self._read:
            self._read[listed.file] = await self._from_file(listed)
        return self._read[listed.file]

    async def _from_file(self, listed: Listed) -> HostList:
        source = self.files.path(listed.file)
        if source is None:
            log.warning("the list %s is gone: there is no file %s", listed.name, listed.file)
            return HostList()
        try:
            return await hosts_in(source)
        except Failed:
            log.warning("the list %s could not be read", listed.name)
            return HostList()


def _awake(tx: Tx, core: Core, homes: Sequence[Community], now: int) -> None:
    for home in homes:
        if home.stage != "gone" and core.happenings.wants(AWAKE, home.id, None, {}):
            row = HappeningRow(core.ids.new(), home.id, None, AWAKE, {}, now, tries=0)
            core.happenings.add(tx, row, f"{home.id}:{AWAKE}")


def _together(named: Iterable[NamedList]) -> HostLists:
    each = [*named]
    return HostLists(
        block=tuple(one for one in each if one.kind == "block"),
        allow=tuple(one for one in each if one.kind == "allow"),
    )


def _listed(
    tx: Tx, core: Core, listings: Sequence[Handler], community: Community, now: int
) -> list[Listed]:
    scene = Scene(cause=CAUSE, community=community, now=now)
    asking = ((each, Ctx(tx, core, each.cog.name, scene)) for each in listings)
    return [listed for each, ctx in asking for listed in each.call(ctx)]
