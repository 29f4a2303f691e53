"""Reads config.yaml: where rows are kept, which platforms run, and every community's settings."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.audience import Audience
from bot.audience_reading import Offered, Reading
from bot.checking import Checker
from bot.communities import Target
from bot.effects import Quota
from bot.errors import Faults, PlazaError
from bot.home_config import OWN_KEYS, CommunityConfig, Written
from bot.kinds import FromEnvironment
from bot.marked_yaml import At, read_file
from bot.wording import did_you_mean, listed, shown

SQLITE = "sqlite:///"
VARIABLE = re.compile(r"\$\{(\w+)\}")
COMMUNITY_ID = re.compile(r"[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Web:
    """The web server, for the pages of operators and for platforms that need one.

    `public_url` is how people reach it where a proxy stands in front of it.
    """

    host: str | None = None  # 127.0.0.1
    port: int | None = None  # 8080
    public_url: str | None = None


@dataclass(frozen=True, slots=True)
class Config:
    """All of config.yaml, checked; `storage` is the SQLite file.

    `quotas` is what each platform takes from us, by its settings; one that is left out, all.
    Without `web`, the web server runs if a platform needs it, where that platform says.
    """

    storage: Path
    platforms: Mapping[str, Any]
    communities: Mapping[str, CommunityConfig]
    file: str = "config.yaml"
    quotas: Mapping[str, Sequence[Quota]] = field(default_factory=dict)
    web: Web | None = None

    def targets(self, chats: Mapping[str, Any]) -> dict[str, Target]:
        """What scripts must know of each community; `chats` are the platforms' modules by name."""
        return {name: c.target(chats[c.platform].CAN) for name, c in self.communities.items()}


@dataclass(frozen=True, slots=True)
class _Sections:
    """The top of the file."""

    storage: str = f"{SQLITE}data/plaza.db"
    web: Web | None = None
    platforms: dict[str, Any] = field(default_factory=dict)
    communities: dict[str, Any] = field(default_factory=dict)


def read_config(
    path: Path,
    platforms: Mapping[str, type],
    cogs: Mapping[str, type],
    env: Mapping[str, str],
    offered: Offered | None = None,
) -> Config:
    """Read a config file against the Settings of platforms and the Options of loaded cogs.

    `offered` is what audiences are made of; without it, they are left out.

    Raises PlazaError if there is no file and Faults with everything that is wrong with it.
    """
    if not path.is_file():
        raise PlazaError(f"{path}: there is no such file; Plaza's own config.yaml is a good start")
    marked = read_file(path)
    checker = Checker(marked, str(path))
    filled = _fill(marked.value, (), env, checker)
    config = _Reading(checker, platforms, cogs, offered).config(filled, path)
    if config is None or checker.faults:
        raise Faults(checker.faults)
    return config


def _fill(value: Any, at: At, env: Mapping[str, str], checker: Checker) -> Any:
    """The same tree with every ${NAME} replaced from the environment."""
    if isinstance(value, dict):
        return {key: _fill(one, (*at, key), env, checker) for key, one in value.items()}
    if isinstance(value, list):
        return [_fill(one, (*at, index), env, checker) for index, one in enumerate(value)]
    if not isinstance(value, str) or not (names := VARIABLE.findall(value)):
        return value
    for name in dict.fromkeys(names):
        if not env.get(name):
            checker.fault(at, f"{name} is not set; start with {name}=... in the environment")
    return FromEnvironment(VARIABLE.sub(lambda found: env.get(found[1], ""), value))


class _Reading:
    """One reading of the file; whatever is wrong goes to the checker."""

    def __init__(
        self,
        checker: Checker,
        platforms: Mapping[str, type],
        cogs: Mapping[str, type],
        offered: Offered | None,
    ) -> None:
        self._checker = checker
        self._platforms = platforms
        self._cogs = cogs
        self._offered = offered

    def config(self, value: Any, file: Path) -> Config | None:
        top = self._checker.hold((), _Sections, value)
        if top is None:
            return None
        platforms = {name: self._platform(name, one) for name, one in top.platforms.items()}
        communities = {
            key: self._community(key, one, tuple(platforms)) for key, one in top.communities.items()
        }
        invited = any(getattr(one, "invited", False) for one in platforms.values())
        if not communities and not invited:
            sentence = "no community; write at least one, as Plaza's own config.yaml does"
            self._checker.fault(("communities",), sentence)
        storage = self._storage(top.storage, file.parent)
        self._told_apart(communities)
        kept = {key: each for key, each in communities.items() if each}
        quotas = {name: one.quotas for name, one in platforms.items() if one is not None}
        return Config(storage, platforms, kept, file.name, quotas, top.web)

    def _told_apart(self, communities: Mapping[str, CommunityConfig | None]) -> None:
        taken: dict[tuple[str, str], str] = {}
        for key, each in communities.items():
            if each is None:
                continue
            other = taken.setdefault((each.platform, each.id or key), key)
            if other != key:
                self._checker.fault(
                    ("communities", key, "id"),
                    f"'{other}' is the same community of {each.platform}",
                )

    def _storage(self, written: str, folder: Path) -> Path:
        file = written.removeprefix(SQLITE)
        if file == written or not file:
            self._checker.fault(
                ("storage",),
                f"Plaza keeps its rows in an SQLite file; write {SQLITE} and its path, "
                f"such as {SQLITE}data/plaza.db",
            )
        return folder / file

    def _platform(self, name: str, value: Any) -> Any:
        at: At = ("platforms", name)
        if name in self._platforms:
            return self._checker.hold(at, self._platforms[name], value)
        known = list(self._platforms)
        near = did_you_mean(name, known) or f"; there are {listed(known, 'and')}"
        self._checker.fault(at, f"unknown platform{near}")
        return None

    def _community(
        self, key: str, value: Any, platforms: tuple[str, ...]
    ) -> CommunityConfig | None:
        at: At = ("communities", key)
        if not COMMUNITY_ID.fullmatch(key):
            self._checker.fault(at, "a community's name has letters, digits, - and _ only")
        if not isinstance(value, dict | None):
            self._checker.fault(at, "not a map; write platform: and rooms: below it")
            return None
        given = value or {}
        for strange in given.keys() - set(OWN_KEYS) - self._cogs.keys():
            near = did_you_mean(strange, [*OWN_KEYS, *self._cogs])
            self._checker.fault((*at, strange), f"unknown key, and no cog has this name{near}")
        own = {name: one for name, one in given.items() if name in OWN_KEYS}
        options = {
            cog: self._checker.hold((*at, cog), shape, given.get(cog))
            for cog, shape in self._cogs.items()
        }
        platform = self._platform_of(at, given.get("platform"), platforms)
        read = self._checker.hold(at, Written, own)
        if read is None:
            return None
        if read.stage == "rehearsal" and "ops" not in read.rooms:
            self._checker.fault(
                (*at, "stage"), "in rehearsal all posts go to the room ops; add it to rooms"
            )
        audiences = self._audiences((*at, "audiences"), read.audiences, platform)
        inner = (f"{cog}.{name}" for cog in self._cogs for name in given.get(cog) or {})
        return read.config(platform, options, audiences, {*given, *inner})

    def _audiences(
        self, at: At, written: Mapping[str, Any], platform: str
    ) -> Mapping[str, Audience]:
        if self._offered is None:
            return {}
        return Reading(self._checker, at, self._offered, platform).read(written)

    def _platform_of(self, at: At, named: Any, platforms: tuple[str, ...]) -> str:
        if named is None and len(platforms) == 1:
            return platforms[0]
        if named in platforms:
            return str(named)
        near = did_you_mean(named, platforms) if isinstance(named, str) else ""
        choose = f"; choose {listed(platforms)}" if platforms else "; none is configured"
        sentence = "not named" if named is None else f"{shown(named)} is not under platforms:"
        self._checker.fault((*at, "platform"), sentence + (near or choose))
        return ""
