"""Does jobs page by page: prepared beside the loop, applied in a unit, taken up after a crash."""

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Concatenate

from bot import holders, jobs
from bot.audience import Slice
from bot.clock import Clock
from bot.communities import Communities, Community
from bot.content import Contents, Line
from bot.context import Ctx
from bot.effects import Text, Words
from bot.errors import UserError
from bot.events import JobGoesOn
from bot.files import Files
from bot.jobs import PAGE, Args, JobRow, Page
from bot.means import Means
from bot.members import Member
from bot.reading_codes import CodeTable, read_codes
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.spreadsheets import Row, read_table, written
from bot.store.db import Database, P, T, Tx
from bot.texts import Texts
from bot.topics import Item
from bot.work import Work

log = logging.getLogger("plaza.jobs")

AGAIN_MS = 10_000
Shared = Mapping[str, Sequence[Item]]
WENT_WRONG = Text("core", "went-wrong")


@dataclass(frozen=True, slots=True)
class Beside:
    """What pages are prepared with, in a thread."""

    args: Args
    home: Community
    shared: Shared
    means: Means
    files: Files
    texts: Texts
    db: Database
    loop: asyncio.AbstractEventLoop
    view: Callable[[Tx], Ctx]

    @property
    def community(self) -> int:
        """Whose job it is."""
        return self.home.id

    @property
    def unguessable(self) -> Random:
        """Chance that nobody can foresee; in rehearsals and tests the same each time."""
        return self.means.unguessable

    def table(self, file: str, most: int) -> list[Row]:
        """The rows of a kept table; raises UserError, in words for operators."""
        data = self.files.table(file)
        if data is None:
            raise UserError("table-gone", cog="core")
        return read_table(data, file.rpartition(".")[2], most)

    def lines(self, topic: str) -> list[Line]:
        """The community's own lines of a topic; the shared ones where it has none."""
        return self.read(_lines, self.community, topic, self.shared)

    def codes(self, file: str, most: int, skip: int = 0) -> CodeTable:
        """The codes of a kept table, read by another process; raises UserError."""
        path = self.files.path(file)
        if path is None:
            raise UserError("table-gone", cog="core")
        return read_codes(path, self.means.vault.keys, most, skip, PAGE)

    def read(self, unit: Callable[Concatenate[Tx, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What a function of a store reads of the committed rows."""
        reading = self.db.read(unit, *args, **kwargs)
        return asyncio.run_coroutine_threadsafe(reading, self.loop).result()

    def audience(self, name: str, after: int = 0, *, near: bool = False) -> Slice:
        """Those of an audience among the next 500 members; raises UserError as `has` does."""
        return self.read(_audience, self.view, name, after, near)

    def seal(self, text: str) -> str:
        """The text as nobody reads it without Plaza's key."""
        return self.means.vault.seal(text)

    def digest(self, text: str) -> str:
        """64 hex digits, the same for the same text."""
        return self.means.vault.digest(text)

    def say(self, words: Words) -> str:
        """The words in the community's language."""
        return self.texts.render(words, self.home.language, voice=self.home.voice)

    def forget(self, file: str) -> None:
        """Take a kept file away now."""
        self.files.forget(file)

    def save(self, rows: Sequence[Sequence[str]], ending: str) -> str:
        """Keep a table; its file."""
        return self.files.put(written(rows, ending), ending)


class Working:
    """Every job goes on from where its last page ended; one that is refused ends with a word."""

    def __init__(
        self,
        db: Database,
        core: Core,
        registry: Registry,
        communities: Communities,
        clock: Clock,
        work: Work,
        files: Files,
        texts: Texts,
    ) -> None:
        self.db = db
        self._core = core
        self._jobs = registry.jobs
        self._communities = communities
        self._clock = clock
        self._work = work
        self._files = files
        self._texts = texts
        core.jobs.known, core.jobs.listener = registry.jobs, self.take
        self._turn = asyncio.Semaphore(1)  # one prepared at a time is memory enough

    async def begin(self) -> None:
        """Take up what a former process left."""
        for row in await self.db.read(jobs.all_rows):
            self.take(row)

    def take(self, row: JobRow) -> None:
        """Do a job that was written down."""
        self._work.start(self._do(row))

    async def _do(self, row: JobRow) -> None:
        community, handler = self._communities.by_id(row.community), self._jobs.get(row.kind)
        if community is None or handler is None:
            log.warning("the job %s is for nobody any more", row.kind)
            await self.db.write(jobs.finish, row.id)
            return
        try:
            async with self._turn:
                await self._pages(row, community, handler)
        except UserError as error:
            words = Text(error.cog or handler.cog.name, error.key, error.args_)
            await self._refuse(row.id, community, handler, words)
        except Exception as error:
            if self.db.passes(error):
                log.warning("the job %s waits: %r", row.kind, error)
                self._wait(row.id)
                return
            log.exception("the job %s failed", row.kind)
            await self._refuse(row.id, community, handler, WENT_WRONG)

    async def _pages(self, row: JobRow, community: Community, handler: Handler) -> None:
        prepare = handler.mark.prepare
        assert prepare is not None, "the mark has it"
        loop = asyncio.get_running_loop()
        core, view = self._core, partial(self._view, community, handler)
        given = (core.content, core.means, self._files, self._texts, self.db, loop, view)
        beside = Beside(row.args, community, *given)
        pages: Iterator[Page] = prepare(beside, row.cursor)
        while (page := await asyncio.to_thread(next, pages, None)) is not None:
            await self._apply(row.id, community, handler, page)

    def _view(self, community: Community, handler: Handler, tx: Tx) -> Ctx:
        """What a look at rows sees, where nobody did anything."""
        home = self._communities.by_id(community.id) or community
        scene = Scene(cause="aside", community=home, now=self._clock.now())
        return Ctx(tx, self._core, handler.cog.name, scene)

    async def _apply(self, id: int, community: Community, handler: Handler, page: Page) -> None:
        await self.db.write(_unit, self._core, handler, community, id, page, self._clock.now())

    async def _refuse(self, id: int, community: Community, handler: Handler, words: Text) -> None:
        """The handler takes back what it did so far, and says why."""
        row = await self.db.read(jobs.get, id)
        if row is None:
            return
        end = Page((), row.cursor, row.total, words)
        try:
            await self._apply(id, community, handler, end)
        except Exception as error:
            if self.db.passes(error):
                self._wait(id)
                return
            log.exception("the job %s could not be taken back", row.kind)
            await self.db.write(jobs.finish, id)

    def _wait(self, id: int) -> None:
        at = self._clock.now() + AGAIN_MS
        self._clock.alarm(f"job:{id}", at, lambda: self._work.start(self._again(id)))

    async def _again(self, id: int) -> None:
        row = await self.db.read(jobs.get, id)
        if row is not None:
            await self._do(row)


def _lines(tx: Tx, community: int, topic: str, shared: Shared) -> list[Line]:
    return Contents(tx, community, shared).to_edit(topic)


def _audience(tx: Tx, view: Callable[[Tx], Ctx], name: str, after: int, near: bool) -> Slice:
    return view(tx).audiences.members(name, after, near=near)


def _unit(
    tx: Tx,
    core: Core,
    handler: Handler,
    community: Community,
    id: int,
    page: Page,
    now: int,
) -> None:
    row = jobs.get(tx, id)
    if row is None or (page.refused is None and page.cursor <= row.cursor):
        return  # it was done before a crash
    member = core.members.get(tx, row.member)
    assert member is not None, "who asked stays known"
    ctx = Ctx(tx, core, handler.cog.name, _scene(row, community, handler, page, now, member))
    right = handler.mark.right
    if right is not None and right not in ctx.rights and page.refused is None:
        raise holders.lacks(tx, community, right, now)
    args = dict(row.args)
    learnt = handler.call(ctx, page, **args)
    jobs.advance(tx, id, page, args | (learnt or {}))


def _scene(
    row: JobRow, community: Community, handler: Handler, page: Page, now: int, member: Member
) -> Scene:
    part = "end" if page.refused is not None else str(page.cursor)
    cause = f"{community.id}:job:{row.id}:{part}"
    scene = Scene(cause=cause, community=community, now=now, mark=handler.mark)
    return scene.answering(JobGoesOn, f"job:{row.id}:{page.cursor}", member, row.asked)
