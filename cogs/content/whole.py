"""Whole tables of lines: taken in at once or not at all, and given out to be edited."""

from collections.abc import Iterator
from typing import Annotated, Literal

from bot.cog import Cog, Completes, command, job, kept
from bot.content import MOST_LINES
from bot.context import Ctx
from bot.effects import Joined, Saved, Text, Words
from bot.errors import UserError
from bot.events import Kept
from bot.jobs import PAGE, Aside, Page
from bot.kinds import FilePick
from cogs.content import sheet
from cogs.content.naming import read_topic
from cogs.content.sheet import Fault

SHOWN = 12  # faults in one answer, which has 2,000 characters
DOUBLES_SHOWN = 10
NAMED = 5  # pictures that are not there
LARGE = 1_000  # lines from which on operators see how far it is
TELL_AFTER = 2_000  # lines

Known = Annotated[str, Completes("topics")]


def read_lines(aside: Aside, cursor: int) -> Iterator[Page]:
    """The lines of a table, page by page, and a last page that makes them live.

    Its rows are the numbers of those that were left out.
    """
    rows = aside.table(str(aside.args["file"]), MOST_LINES)
    checked = sheet.check(rows)
    if checked.faults:
        raise _refusal(checked.faults)
    total = len(checked.lines) + 1
    for at in range(cursor, total - 1, PAGE):
        lines = tuple(checked.lines[at : at + PAGE])
        yield Page(lines, at + len(lines), total)
    yield Page(tuple(checked.doubles), total, total)


def write_lines(aside: Aside, cursor: int) -> Iterator[Page]:
    """One page, whose row is the file, and how many lines are in it."""
    del cursor
    lines = aside.lines(str(aside.args["topic"]))
    yield Page((aside.save(sheet.table(lines), str(aside.args["form"])), len(lines)), 1, 1)


def clear_lines(aside: Aside, cursor: int) -> Iterator[Page]:
    """As many pages as it takes."""
    total = int(aside.args["pages"])
    for at in range(cursor, total):
        yield Page((), at + 1, total)


def _refusal(faults: list[Fault]) -> UserError:
    told = [
        Text("content", each.key, {"row": each.row, "what": each.what, "most": sheet.LONGEST})
        for each in faults[:SHOWN]
    ]
    more = len(faults) - SHOWN
    rest = [Text("content", "faults-more", {"count": more})] if more > 0 else []
    return UserError("faults", count=len(faults), each=Joined((*told, *rest)))


class Whole(Cog):
    """The part of the cog that has to do with files."""

    @command("content import", right="content")
    def import_(
        self, ctx: Ctx, topic: Known, file: FilePick, how: Literal["add", "replace"] = "add"
    ) -> None:
        """Have the table brought in."""
        ctx.keep(file, then="import", kind="table", topic=read_topic(topic), how=how)

    @kept("import", right="content")
    def came(self, ctx: Ctx, kept: Kept, topic: str, how: str) -> None:
        """Read it beside everything else."""
        ctx.start_job("import", topic=topic, how=how, file=kept.file, name=kept.name)

    @job("import", prepare=read_lines, right="content")
    def imported(
        self,
        ctx: Ctx,
        page: Page,
        *,
        topic: str,
        how: str,
        name: str,
        file: str,
        batch: int = 0,
        left_out: int = 0,
        progress: int = 0,
    ) -> dict[str, str | int] | None:
        """Fill a batch that nobody sees; the last page makes it live, or all is taken back."""
        del file
        if page.refused is not None:
            _take_back(ctx, batch, progress, name, page.refused)
            return None
        if page.last:
            _publish(ctx, page, topic, how, name, batch, left_out, progress)
            return None
        if not batch:
            batch = ctx.new_id()
            ctx.contents.begin(topic, batch)
        left_out += ctx.contents.fill(topic, batch, page.rows, how == "replace")
        progress = _tell(ctx, page, topic, progress)
        return {"batch": batch, "left_out": left_out, "progress": progress}

    @job("clear", prepare=clear_lines)
    def clear(self, ctx: Ctx, page: Page, *, pages: int) -> None:
        """Take away what nobody sees any more, a page at a time."""
        del pages
        if page.refused is None:
            ctx.contents.clear(PAGE)

    @command("content export", right="content")
    def export(self, ctx: Ctx, topic: Known, form: Literal["xlsx", "csv"] = "xlsx") -> None:
        """Write the table beside everything else."""
        name = read_topic(topic)
        about = ctx.contents.topic(name)
        if not about.own and not about.shared:
            raise UserError("no-such-topic", topic=name)
        ctx.start_job("export", topic=name, form=form)

    @job("export", prepare=write_lines, right="content")
    def exported(self, ctx: Ctx, page: Page, *, topic: str, form: str) -> None:
        """Give it to who asked."""
        if page.refused is not None:
            ctx.reply(page.refused)
            return
        file, count = page.rows
        ctx.reply("exported", topic=topic, count=count, file=Saved(file, f"{topic}.{form}"))


def _clear(ctx: Ctx) -> None:
    if pages := ctx.contents.to_clear(PAGE):
        ctx.start_job("clear", pages=pages)


def _take_back(ctx: Ctx, batch: int, progress: int, name: str, why: Words) -> None:
    if batch:
        ctx.contents.drop(batch)
        _clear(ctx)
    if progress:
        ctx.edit(progress, "import-stopped", file=name)
    ctx.reply(Joined((ctx.text("nothing-imported", file=name), why)))


def _publish(
    ctx: Ctx,
    page: Page,
    topic: str,
    how: str,
    name: str,
    batch: int,
    left_out: int,
    progress: int,
) -> None:
    ctx.contents.publish(topic, batch, how == "replace")
    if how == "replace":
        _clear(ctx)
    count = page.total - 1 - left_out
    ctx.audit(f"import lines ({how})", topic, None, {"file": name, "lines": count})
    done = ctx.text(f"imported-{how}", topic=topic, count=count)
    words: list[Words] = [done]
    if left_out:
        words.append(ctx.text("left-out", count=left_out))
    if page.rows:
        rows = tuple(str(row) for row in page.rows[:DOUBLES_SHOWN])
        words.append(ctx.text("doubles", count=len(page.rows), rows=rows))
    missing = sorted({*ctx.contents.images(batch)} - {*ctx.media.names()})
    if missing:
        words.append(ctx.text("no-images", count=len(missing), images=tuple(missing[:NAMED])))
    if progress:
        ctx.edit(progress, done)
    ctx.reply(Joined(tuple(words)))


def _tell(ctx: Ctx, page: Page, topic: str, progress: int) -> int:
    """Operators see in their room how far a large table is; the id of that post, or 0."""
    total = page.total - 1
    if total <= LARGE:
        return 0
    words = ctx.text("importing", topic=topic, done=page.cursor, total=total)
    if not progress:
        return ctx.say(words, room="ops") or 0
    if page.cursor % TELL_AFTER < PAGE:
        ctx.edit(progress, words)
    return progress
