"""What operators see of audiences: which there are, how many are in one, and a sample with why."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated

from bot.audiences import EVERYONE, Verdict
from bot.cog import Completes, button, command, job
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Words
from bot.errors import UserError
from bot.jobs import Aside, Page
from cogs.audience.invites import Invites
from cogs.audience.sample import Sample

ROOM = 1_700  # characters for lines: an answer has 2,000, and some more where markup is escaped
REASONS = 3  # of one member
TOLD_EACH = 20_000  # members; it takes some seconds to look at so many

Known = Annotated[str, Completes("audiences")]


def look(aside: Aside, cursor: int) -> Iterator[Page]:
    """A page for each 500 members of the community; its rows are those who are in it."""
    name, near = str(aside.args["name"]), bool(aside.args["near"])
    last, over = max(0, cursor - 1), False
    while not over:
        found = aside.audience(name, last, near=near)
        last, over = found.last, found.over
        done = last + 2 if over else last + 1  # also a last page that is empty is one more
        yield Page((found.looked, *found.members), done, last + 2)


class AudienceCog(Invites):
    """Shows who is in an audience, and why; counts who brought whom in."""

    needs = frozenset({Can.PRIVATE_ANSWERS, Can.BUTTONS})

    @command("audience list", right="people")
    def list_(self, ctx: Ctx) -> None:
        """Every audience, and what it asks of its members."""
        names = ctx.audiences.names()
        if names == [EVERYONE]:
            raise UserError("none")
        wants = ctx.audiences.wants
        lines = fitting(ctx, (ctx.text("listed", name=n, wants=wants(n)) for n in names))
        more = len(names) - len(lines)
        rest = [ctx.text("more", count=more)] if more > 0 else []
        ctx.reply(Joined((ctx.text("list", count=len(names)), *lines, *rest)))

    @command("audience preview", right="people")
    def preview(self, ctx: Ctx, name: Known) -> None:
        """Look at everybody, beside everything else."""
        _begin(ctx, _known(ctx, name), near=0)

    @button("near", right="people")
    def near(self, ctx: Ctx, argument: str) -> None:
        """Look for those who miss it by one condition."""
        _begin(ctx, _known(ctx, argument), near=1)

    @job("look", prepare=look, right="people")
    def looked(
        self,
        ctx: Ctx,
        page: Page,
        *,
        name: str,
        near: int,
        count: int = 0,
        seen: int = 0,
        sample: str = "",
    ) -> dict[str, str | int] | None:
        """Count them and keep a sample; the last page answers."""
        if page.refused is not None:
            ctx.reply(page.refused)
            return None
        looked, *members = page.rows
        kept = Sample.read(sample, count)
        kept.add(members, ctx.random.randrange)
        before, seen = seen, seen + looked
        if page.last:
            _tell(ctx, name, kept, seen, near=bool(near))
            return None
        if before // TOLD_EACH < seen // TOLD_EACH:
            ctx.reply("looking", name=name, seen=seen)
        return {"count": kept.count, "seen": seen, "sample": kept.written()}

    def audiences(self, ctx: Ctx) -> Sequence[str]:
        """What there are."""
        return ctx.audiences.names()


def fitting(ctx: Ctx, lines: Iterable[Words], room: int = ROOM) -> list[Words]:
    """The first lines that an answer holds."""
    found: list[Words] = []
    for line in lines:
        room -= len(read(ctx, line)) + 1
        if room < 0:
            break
        found.append(line)
    return found


def read(ctx: Ctx, words: Words) -> str:
    """Words as who asked reads them, to know how long they are."""
    return ctx.approvals.text(ctx, words, ctx.member.language or ctx.community.language)


def _known(ctx: Ctx, typed: str) -> str:
    """The audience that somebody means who types this, in any case and width."""
    names = {_folded(name): name for name in ctx.audiences.names()}
    name = names.get(_folded(typed), typed.strip())
    ctx.audiences.wants(name)  # refuses a name that is not there
    return name


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _begin(ctx: Ctx, name: str, *, near: int) -> None:
    ctx.start_job("look", name=name, near=near)


def _tell(ctx: Ctx, name: str, kept: Sample, seen: int, *, near: bool) -> None:
    key = "near" if near else "preview"
    head = ctx.text(key, name=name, count=kept.count, seen=seen)
    wants = ctx.text("wants", wants=ctx.audiences.wants(name))
    room = ROOM - len(read(ctx, wants)) - len(read(ctx, head))
    lines = fitting(ctx, (_line(ctx, name, member) for member in kept.members), room)
    title = [ctx.text("sample", shown=len(lines))] if kept.count > len(lines) else []
    more = [] if near else [Button(f"{ctx.cog}.near", ctx.text("button-near"), name)]
    ctx.reply(Joined((head, wants, *title, *lines)), buttons=more)


def _line(ctx: Ctx, name: str, id: int) -> Words:
    member = ctx.members.get(ctx.tx, id)
    if member is None:
        return ctx.text("gone")
    return ctx.text("member", who=member.name, why=_why(ctx.audiences.has(name, member)))


def _why(verdict: Verdict) -> tuple[str | Words, ...]:
    each = verdict.why
    return each[:REASONS] + (("…",) if len(each) > REASONS else ())
