"""Importing codes from a table: all of its good ones at once, or nothing."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, Completes, command, job, kept
from bot.context import Ctx
from bot.effects import Joined, Saved, Words
from bot.errors import UserError
from bot.events import Kept
from bot.jobs import PAGE, Page
from bot.kinds import FilePick
from bot.reading_codes import CodeFault, CodeRow
from cogs.coupons.campaigns import panel
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.checking import with_codes
from cogs.coupons.campaigns.store import Found
from cogs.coupons.codes import clearing, store
from cogs.coupons.codes.reading import REPORTED, read_codes, take_back, told, write_report
from cogs.coupons.stock import service as stocking
from cogs.coupons.stock import store as stocks

SHOWN = 8  # faults in the answer
LARGE = 5_000  # codes from which on operators see how far it is
STEPS = 20  # times that they are told

Learnt = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Import:
    """How far an import is: codes in its batch, rows that gave none, and of them those noted."""

    campaign: int
    name: str
    batch: int
    taken: int
    known: int
    noted: int
    progress: int


class Importing(Cog):
    """Codes that operators bring in as a table."""

    @command("coupon import", right="money")
    def import_(
        self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")], file: FilePick
    ) -> None:
        """Have the table brought in."""
        found = _pool(ctx, with_codes(campaigns.find(ctx, name)), name)
        ctx.keep(file, then="codes", kind="table", campaign=found.id)

    @kept("codes", right="money")
    def codes_came(self, ctx: Ctx, kept: Kept, campaign: int) -> None:
        """Read it beside everything else."""
        ctx.start_job("import_codes", campaign=campaign, file=kept.file, name=kept.name)

    @job("import_codes", prepare=read_codes, right="money")
    def codes_imported(
        self,
        ctx: Ctx,
        page: Page,
        *,
        campaign: int,
        file: str,
        name: str,
        batch: int = 0,
        taken: int = 0,
        known: int = 0,
        noted: int = 0,
        progress: int = 0,
        live: int = 0,
    ) -> Learnt | None:
        """Fill a batch that counts for nothing yet; one unit makes it live, or all goes again."""
        so_far = Import(campaign, name, batch, taken, known, noted, progress)
        if page.refused is not None:
            if not live:
                _refuse(ctx, so_far, file, page.refused)
            return None
        if live or page.last:
            return None
        found = campaigns.by_id(ctx, campaign)
        if found is None or found.state == "stopped":
            raise UserError("import-stopped-campaign")
        if page.cursor == page.total - 1:
            return _publish(ctx, found, so_far, int(page.rows[0]))
        return _fill(ctx, found, page, so_far)

    @job("clear_codes", prepare=take_back)
    def codes_cleared(
        self, ctx: Ctx, page: Page, *, batch: int, codes: int, faults: int, file: str
    ) -> None:
        """Take away what nobody can get, a page at a time."""
        del codes, faults, file
        if page.refused is None:
            store.clear(ctx.tx, ctx.community.id, batch, PAGE)
            store.forget_faults(ctx.tx, ctx.community.id, batch, PAGE)

    @job("report_codes", prepare=write_report, right="money")
    def codes_reported(self, ctx: Ctx, page: Page, *, batch: int, name: str) -> None:
        """Give the report to who asked, and forget it."""
        if page.refused is None and page.rows:
            file, count = page.rows
            saved = Saved(file, f"{name.rpartition('.')[0] or name}-report.csv")
            ctx.reply("report", count=count, file=saved)
            return
        store.forget_faults(ctx.tx, ctx.community.id, batch, PAGE)


def _pool(ctx: Ctx, found: Found, name: str) -> Found:
    if found.style != "pool":
        raise UserError(f"import-{found.style}", name=name)
    if found.state == "stopped":
        raise UserError("import-stopped-campaign")
    if stocking.sealed_else(ctx, found):
        raise UserError("codes-sealed-else", name=name)
    return found


def _fill(ctx: Ctx, found: Found, page: Page, so_far: Import) -> Learnt:
    home, batch, taken, known = ctx.community.id, so_far.batch, so_far.taken, so_far.known
    if not batch:
        batch = ctx.new_id()
        stocks.add_batch(ctx.tx, home, found.id, batch, ctx.now)
    noted = so_far.noted
    if isinstance(page.rows[0], CodeFault):
        faults = list(page.rows)
    else:
        fresh, faults = _new_ones(ctx, found, page.rows)
        codes = [(taken + at, *code) for at, code in enumerate(fresh, 1)]
        store.fill(ctx.tx, home, found.id, batch, codes)
        taken, known = taken + len(fresh), known + len(faults)
    faults = faults[: max(0, REPORTED - noted)]
    store.note(ctx.tx, home, batch, faults)
    progress = _tell(ctx, found, page, so_far.progress)
    learnt: Learnt = {"batch": batch, "taken": taken, "known": known, "progress": progress}
    return learnt | {"noted": noted + len(faults)}


def _new_ones(
    ctx: Ctx, found: Found, rows: tuple[CodeRow, ...]
) -> tuple[list[tuple[str, str]], list[CodeFault]]:
    """The codes that the community has not yet, and what is told of the others."""
    same = store.same(ctx.tx, ctx.community.id, [digest for _, digest, _ in rows])
    # What a refused import left is still being taken away.
    left = {digest: each for digest, each in same.items() if each.state == "refused"}
    store.drop(ctx.tx, ctx.community.id, [*left.values()])
    fresh, faults = [], []
    for row, digest, sealed in rows:
        if digest in same and digest not in left:
            campaign = same[digest].campaign
            faults.append(CodeFault(row, "here" if campaign == found.id else "other", campaign))
        else:
            fresh.append((digest, sealed))
    return fresh, faults


def _publish(ctx: Ctx, found: Found, so_far: Import, wrong: int) -> Learnt:
    batch, bad = so_far.batch, so_far.known + wrong
    if not so_far.taken:
        raise UserError("import-none", count=bad, each=_some(ctx, batch))
    stocking.open_batch(ctx, found, batch, so_far.taken)
    told_ = {"file": so_far.name, "codes": so_far.taken, "left out": bad}
    ctx.audit("coupon import", f"campaign:{found.name}", None, told_)
    done = ctx.text("imported", count=so_far.taken, name=found.name)
    if so_far.progress:
        ctx.edit(so_far.progress, done)
    if bad:
        each = _some(ctx, batch)
        lines = Joined((done, ctx.text("import-bad", count=bad), each))
        ctx.reply(lines, buttons=panel.next_buttons(ctx, found))
        ctx.start_job("report_codes", batch=batch, name=so_far.name)
    else:
        ctx.reply(done, buttons=panel.next_buttons(ctx, found))
    return {"live": 1}


def _some(ctx: Ctx, batch: int) -> Words:
    names = store.names(ctx.tx, ctx.community.id)
    faults = store.faults(ctx.tx, ctx.community.id, batch, SHOWN)
    each = [ctx.text("row-fault", row=fault.row, what=told(fault, names)) for fault in faults]
    return Joined(tuple(each))


def _refuse(ctx: Ctx, so_far: Import, file: str, why: Words) -> None:
    clearing.clear(ctx, so_far.batch, so_far.noted, file)
    if so_far.progress:
        ctx.edit(so_far.progress, "import-ended", file=so_far.name)
    ctx.reply(Joined((ctx.text("import-nothing", file=so_far.name), why)))


def _tell(ctx: Ctx, found: Found, page: Page, progress: int) -> int:
    """Operators see in their room how far a large table is; the id of that post, or 0."""
    if page.total <= LARGE:
        return progress
    words = ctx.text("importing", name=found.name, done=page.cursor, total=page.total)
    if not progress:
        return ctx.say(words, room="ops") or 0
    if page.cursor % (page.total // STEPS) < PAGE:
        ctx.edit(progress, words)
    return progress
