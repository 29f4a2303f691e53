"""Has the process do by itself what it is told to, and remembers what came of it."""

from collections.abc import Sequence
from typing import Any

from bot.cog import Cog, command, done, listing, on
from bot.context import Ctx
from bot.hostlists import Listed
from bot.kinds import FilePick


class Reaches(Cog):
    """One command for each thing; `came` are the results, with what was given along."""

    def __init__(self) -> None:
        self.came: list[tuple[str, Any, str]] = []
        self.fails: list[Exception] = []
        self.awake: list[str] = []
        self.file = ""

    @command("reach fetch")
    def fetch(self, ctx: Ctx, source: str, etag: str = "") -> None:
        ctx.fetch(source, then="came", etag=etag, note="mine")

    @command("reach read")
    def read(self, ctx: Ctx, file: FilePick) -> None:
        ctx.read_file(file, then="came", note=file.name)

    @command("reach resolve")
    def resolve(self, ctx: Ctx, url: str) -> None:
        ctx.resolve(url, then="came", note="mine")

    @command("reach compare")
    def compare(self, ctx: Ctx, file: str, before: str = "") -> None:
        watched = ("shop.good.example", "other.example")
        ctx.compare(file, then="came", before=before, watched=watched, note="mine")

    @command("reach use")
    def use(self, ctx: Ctx, file: str) -> None:
        self.file = file
        ctx.relist()

    @done("came")
    def done(self, ctx: Ctx, result: Any, note: str) -> None:
        if self.fails:
            raise self.fails.pop()
        who = ctx.member.name if ctx.has_member else ctx.community.name
        ctx.tx.after_commit(lambda: self.came.append((who, result, note)))

    @listing("own")
    def listed(self, ctx: Ctx) -> Sequence[Listed]:
        mine = (Listed("file", "block", file=self.file),) if self.file else ()
        return (*mine, Listed("own", "allow", hosts=(f"{ctx.community.name.lower()}.example",)))

    @on("core.awake")
    def wakes(self, ctx: Ctx) -> None:
        self.awake.append(ctx.community.name)


COG = Reaches
