"""Events on their way to the router: kept as rows until it has finished them."""

import asyncio
import dataclasses
import json
import logging
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bot.events import (
    ButtonPressed,
    CommandCalled,
    Extra,
    FormSent,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MemberRenamed,
    MenuOpened,
    MessageEdited,
    MessageSent,
    Person,
    ReactionAdded,
)
from bot.kinds import Attached
from bot.platforms.base import Emit
from bot.platforms.webchat.deeds import store
from bot.platforms.webchat.deeds.store import Entry
from bot.store.db import Database
from bot.texts import Texts

KINDS: dict[str, type[MemberEvent]] = {
    kind.__name__: kind
    for kind in (
        MemberJoined,
        MemberPassed,
        MemberLeft,
        MemberRenamed,
        MessageSent,
        MessageEdited,
        CommandCalled,
        ButtonPressed,
        MenuOpened,
        FormSent,
        ReactionAdded,
    )
}
PATIENCE = 1.0  # seconds for what is being told when the program stops

log = logging.getLogger(__name__)


class Inbox:
    """Tells the router what happened, each member's events one after the other.

    Stopping leaves the rest in its rows, and the next start tells it again under the same ids.
    """

    def __init__(self, db: Database, texts: Texts) -> None:
        self._db = db
        self._texts = texts
        self._emit: Emit | None = None
        self._waiting: dict[str, deque[Entry]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def start(self, emit: Emit) -> None:
        """Begin to tell, first what an earlier run of the program left."""
        rows = await self._db.read(store.unfinished)
        left = [entry for row in rows if (entry := self._open(row)) is not None]
        meanwhile = [entry for lane in self._waiting.values() for entry in lane]
        known = {entry.event for entry in left}
        self._waiting.clear()
        self._emit = emit
        self.take([*left, *(entry for entry in meanwhile if entry.event not in known)])

    def row(self, event: MemberEvent, entry: Entry) -> Entry:
        """An event's entry as its row has it: what was typed to us alone lies open in none."""
        if not isinstance(event, (CommandCalled, FormSent)):
            return entry
        return replace(entry, payload=self._texts.seal(entry.payload))

    def _open(self, row: Entry) -> Entry | None:
        if row.payload.startswith("{"):
            return row
        payload = self._texts.unseal(row.payload)
        if payload is None:
            log.error("%s was sealed by another key, and is not handled", row.event)
        return None if payload is None else replace(row, payload=payload)

    def take(self, entries: Iterable[Entry]) -> None:
        """Tell events whose rows are committed; before the start they wait."""
        for entry in entries:
            who = json.loads(entry.payload)["who"]["native"]
            lane = self._waiting.get(who)
            if lane is not None:
                lane.append(entry)
                continue
            self._waiting[who] = deque([entry])
            if self._emit is not None:
                task = asyncio.create_task(self._tell(self._emit, who))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Finish what is being told, but do not wait for long."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=PATIENCE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._emit = None

    async def _tell(self, emit: Emit, who: str) -> None:
        lane = self._waiting[who]
        try:
            while lane:
                await self._tell_one(emit, lane[0])
                lane.popleft()
        finally:
            del self._waiting[who]

    async def _tell_one(self, emit: Emit, entry: Entry) -> None:
        try:
            await emit(unpack(entry.payload))
            await self._db.write(store.finish, entry.id)
        except Exception:
            log.exception("%s was not handled; it is told again at the next start", entry.event)


def pack(event: MemberEvent) -> str:
    """The event as it stands in its row."""
    fields = dataclasses.asdict(event)
    for person in (fields["who"], fields.get("about")):
        if person is not None:
            person["rights"] = sorted(person["rights"])
            del person["roles"]  # there are none in a browser
    return json.dumps({"kind": type(event).__name__, **fields}, ensure_ascii=False)


def unpack(payload: str) -> MemberEvent:
    """The event from its row."""
    fields = json.loads(payload)
    kind = KINDS[fields.pop("kind")]
    for name in ("who", "about"):
        if (told := fields.get(name)) is not None:
            fields[name] = Person(**told | {"rights": frozenset(told["rights"])})
    if extras := fields.pop("extras", None):
        fields["extras"] = tuple(_extra(**each) for each in extras)
    return kind(**fields)


def _extra(file: Mapping[str, Any] | None, **given: Any) -> Extra:
    return Extra(**given, file=Attached(**file) if file is not None else None)
