"""Communities: one brand's home each, their rooms, zone and options."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.ids import Ids
from bot.store.db import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """One community as config and database have it at this moment."""

    id: int
    platform: str
    native: str
    name: str
    zone: ZoneInfo
    language: str
    stage: str
    rooms: Mapping[str, str]
    operators: frozenset[str]
    options: Mapping[str, Any]

    def local(self, at: int) -> dt.datetime:
        """An instant on this community's wall clock."""
        return dt.datetime.fromtimestamp(at / 1000, self.zone)


class Communities:
    """The communities of this process, by id and by what their platform calls them."""

    def __init__(self) -> None:
        self._by_id: dict[int, Community] = {}
        self._by_native: dict[tuple[str, str], Community] = {}

    def add(self, community: Community) -> None:
        """Put in a community, or replace it after a change."""
        self._by_id[community.id] = community
        self._by_native[community.platform, community.native] = community

    def by_id(self, community: int) -> Community | None:
        """The community with our own id."""
        return self._by_id.get(community)

    def by_native(self, platform: str, native: str) -> Community | None:
        """The community that a platform means."""
        return self._by_native.get((platform, native))

    def __iter__(self) -> Iterator[Community]:
        return iter(self._by_id.values())


def ids_for(tx: Tx, homes: Iterable[tuple[str, str]], ids: Ids) -> dict[tuple[str, str], int]:
    """The id of each (platform, native id), made where there is none yet."""
    known = {}
    for platform, native in homes:
        row = tx.row(
            "INSERT INTO communities (id, platform, native) VALUES (?, ?, ?)"
            " ON CONFLICT (platform, native) DO UPDATE SET native = excluded.native RETURNING id",
            ids.new(),
            platform,
            native,
        )
        assert row is not None
        known[platform, native] = int(row[0])
    return known
