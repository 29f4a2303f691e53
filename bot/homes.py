"""Where communities come from: config.yaml, and servers that invite the bot by themselves."""

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from bot import worded
from bot.chosen import OPTION, with_choices
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.config import Config
from bot.effects import Can
from bot.errors import UserError
from bot.home_config import CommunityConfig
from bot.home_rows import HomeRow, appear, arrive, find, leave, rows
from bot.ids import Ids
from bot.kinds import parse_time
from bot.pacing import Quiet, chosen_pace, chosen_quiet
from bot.settings import all_settings, put, settings_of
from bot.store.db import Database, Tx
from bot.texts import LANGUAGES
from bot.voice import USUAL, Sentence, Voice, Wording

QUIET = Quiet(parse_time("22:30"), parse_time("07:00"))
"""The nights of a community that came by itself, as in Plaza's own config.yaml."""

ROOMS = "rooms."
SAME = ("aim", "address", "emoji", "language", "stage")  # settings kept as they are said
CHECKED = frozenset({"language", "rooms", "stage"})
"""What config.yaml always says of its communities: scripts are checked against it at start."""

NOTHING = frozenset[str]()  # one for all: an empty set of their own costs ten thousand homes 6 MB

Changed = Callable[[Tx, Community, Community, int], None]
"""Told in the same transaction: the community before, after, and when (UTC ms)."""


class Homes:
    """Makes communities from what the file, the database and the platforms say of them.

    `options` are the defaults of every cog, `can` what each platform is able to do; `since` is
    when this process began (UTC ms).

    What config.yaml sets wins, key by key; then comes what operators set by commands.
    """

    def __init__(
        self,
        db: Database,
        config: Config,
        options: Mapping[str, Any],
        can: Mapping[str, frozenset[Can]],
        ids: Ids,
        clock: Clock,
    ) -> None:
        self.communities = Communities()
        self.changed: Changed
        self.address: Callable[[Community, str], str] = lambda _, code: code
        self._db = db
        self._ids = ids
        self._clock = clock
        self.since = clock.now()
        self._can = can
        self._file = config.file
        self._platforms = config.platforms.keys()
        self._own = {(c.platform, c.id or key): (key, c) for key, c in config.communities.items()}
        self._strange = CommunityConfig(platform="", options=options, quiet=QUIET)

    async def load(self) -> None:
        """Put in all that there are; those that nobody speaks for now are gone."""
        await self._db.write(self._claim)
        there, settings, wordings = await self._db.read(_everything)
        unserved = [row.id for row in there if row.gone_at is None and not self._serves(row)]
        await self._db.write(leave, unserved, self._clock.now())
        for row in there:
            if self._serves(row):
                own = settings.get(row.id, {}), wordings.get(row.id, {})
                self.communities.add(self._made(row, *own))

    async def arrived(self, platform: str, native: str, name: str, language: str) -> None:
        """The bot is in this community; said again, it changes nothing but a new name."""
        spoken = nearest(language)
        known = self.communities.by_native(platform, native)
        if known is None or known.stage == "gone" or self._differs(known, name, spoken):
            await self._db.write(self._arrive, platform, native, name, spoken, self._clock.now())

    async def gone(self, platform: str, native: str) -> None:
        """The bot was removed: the community is silent and keeps its rows until it is back."""
        known = self.communities.by_native(platform, native)
        if known is not None and known.stage != "gone":
            await self._db.write(self._leave, known, self._clock.now())

    def change(
        self, tx: Tx, community: Community, now: int, settings: Mapping[str, Any]
    ) -> Community:
        """The community with new settings: `zone`, `language`, `stage`, `aim`, `address`,
        `emoji`, `sites`.

        `rooms` are native ids by role; other roles keep theirs. `pace` has what is otherwise than
        by default, `quiet` the hours as config.yaml has them, or nothing for none. Raises UserError
        `set-by-config` where config.yaml sets a key.
        """
        given = {key: value for key, value in settings.items() if key != "rooms"}
        rooms = settings.get("rooms", {})
        given |= {f"{ROOMS}{role}": native for role, native in rooms.items()}
        for key in given:
            if (at := key.partition(".")[0]) in community.fixed:
                place = f"communities.{community.key}.{at}"
                raise UserError("set-by-config", cog="core", file=self._file, place=place)
        put(tx, community.id, given)
        return self._renewed(tx, community, now)

    def choose(
        self, tx: Tx, community: Community, cog: str, now: int, options: Mapping[str, Any]
    ) -> Community:
        """The community with other options of a cog; raises UserError as `change` does."""
        for name in options:
            if f"{cog}.{name}" in community.fixed:
                place = f"communities.{community.key}.{cog}.{name}"
                raise UserError("set-by-config", cog="core", file=self._file, place=place)
        chosen = {f"{OPTION}{cog}.{name}": value for name, value in options.items()}
        put(tx, community.id, chosen)
        return self._renewed(tx, community, now)

    def reworded(self, tx: Tx, community: Community, now: int) -> Community:
        """The community with its wordings as they stand in the table now."""
        return self._renewed(tx, community, now)

    def reread(self, config: Config) -> list[int]:
        """Take options and audiences from the file as it is now; the communities that changed.

        Whoever asks has them after `renew`. All else that the file says counts from the next start.
        """
        changed = []
        for (platform, native), (key, old) in self._own.items():
            new = config.communities.get(key, old)
            fresh = replace(old, options=new.options, audiences=new.audiences)
            known = self.communities.by_native(platform, native)
            if known is not None and fresh != old:
                self._own[platform, native] = key, fresh
                changed.append(known.id)
        return changed

    def renew(self, tx: Tx, communities: Iterable[int]) -> None:
        """Make these communities anew, from what the file and the tables say."""
        for id in communities:
            known = self.communities.by_id(id)
            assert known is not None, "it was there a moment ago"
            row = find(tx, known.platform, known.native)
            after = self._made(row, settings_of(tx, id), worded.standing_of(tx, id))
            tx.after_commit(partial(self.communities.add, after))

    def _claim(self, tx: Tx) -> None:
        for platform, native in self._own:
            appear(tx, self._ids.new(), platform, native)

    def _serves(self, row: HomeRow) -> bool:
        """Whether the file names it, or it came by itself on a platform that there still is."""
        came = row.name is not None and row.platform in self._platforms
        return came or (row.platform, row.native) in self._own

    def _arrive(
        self, tx: Tx, platform: str, native: str, name: str, language: str, now: int
    ) -> None:
        arrive(tx, self._ids.new(), platform, native, name, language, now)
        row = find(tx, platform, native)
        after = self._made(row, settings_of(tx, row.id), worded.standing_of(tx, row.id))
        self._take_up(tx, self.communities.by_native(platform, native), after, now)

    def _leave(self, tx: Tx, community: Community, now: int) -> None:
        leave(tx, [community.id], now)
        self._renewed(tx, community, now)

    def _renewed(self, tx: Tx, before: Community, now: int) -> Community:
        row = find(tx, before.platform, before.native)
        after = self._made(row, settings_of(tx, row.id), worded.standing_of(tx, row.id))
        self._take_up(tx, before, after, now)
        return after

    def _take_up(self, tx: Tx, before: Community | None, after: Community, now: int) -> None:
        tx.after_commit(partial(self.communities.add, after))
        if before is not None:
            self.changed(tx, before, after, now)

    def _differs(self, known: Community, name: str, language: str) -> bool:
        says_name = "name" not in known.fixed
        says_language = not {"language"} & (known.fixed | known.chosen)
        return (says_name and known.name != name) or (says_language and known.language != language)

    def _made(
        self, row: HomeRow, chosen: Mapping[str, Any], wordings: Mapping[Sentence, Wording]
    ) -> Community:
        key, own = self._own.get((row.platform, row.native), ("", self._strange))
        fixed = own.given | CHECKED if key else NOTHING
        used = {n: value for n, value in chosen.items() if n.partition(".")[0] not in fixed}
        rooms = {n.removeprefix(ROOMS): v for n, v in used.items() if n.startswith(ROOMS)}
        community = Community(
            id=row.id,
            platform=sys.intern(row.platform),  # SQLite gives each row words of its own
            native=row.native,
            key=key,
            name=own.name or row.name or key.capitalize(),
            zone=ZoneInfo(used.get("zone", own.zone)),
            language=own.language if key else sys.intern(row.language or own.language),
            stage=own.stage if key else "new",
            rooms={**own.rooms, **rooms} if rooms else own.rooms,
            operators=frozenset(own.operators) or NOTHING,
            options=with_choices(own.options, used, fixed),
            several=own.several,
            vars=own.vars,
            quiet=chosen_quiet(used["quiet"]) if "quiet" in used else own.quiet,
            pace=chosen_pace(own.pace, used["pace"]) if "pace" in used else own.pace,
            aim=own.aim,
            address=own.address,
            emoji=own.emoji,
            sites=tuple(used.get("sites", own.sites)),
            colour=own.colour,
            hush=own.hush,
            audiences=own.audiences,
            can=self._can[row.platform],
            fixed=fixed,
            chosen=frozenset(used) or NOTHING,
        )
        same = {name: used[name] for name in SAME if name in used}
        gone = {"stage": "gone"} if row.gone_at is not None else {}
        address, emoji = used.get("address", own.address), used.get("emoji", own.emoji)
        return replace(community, voice=_voice(row.id, address, emoji, wordings), **same | gone)


def nearest(language: str) -> str:
    """The language of ours that is nearest to a platform's, such as "en-US"; en if none is."""
    if language in LANGUAGES:
        return language
    start = language.lower().partition("-")[0]
    return next((each for each in LANGUAGES if each.partition("-")[0] == start), "en")


def _voice(community: int, address: Any, emoji: Any, wordings: Mapping[Sentence, Wording]) -> Voice:
    if address in (None, USUAL.address) and emoji in (None, USUAL.emoji) and not wordings:
        return USUAL  # one for all, as most have nothing of their own
    return Voice(community, address or USUAL.address, emoji or USUAL.emoji, wordings)


def _everything(tx: Tx) -> tuple[list[HomeRow], dict[int, dict[str, Any]], worded.All]:
    return rows(tx), all_settings(tx), worded.standing(tx)
