"""Draws as operators and members meet them: a step, commands, and the buttons."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Annotated

from bot.cog import Cog, Completes, button, command, job, on, step
from bot.context import Ctx
from bot.effects import Joined, Saved, Text
from bot.errors import UserError
from bot.ids import read_id
from bot.jobs import Aside, Page
from bot.kinds import UNITS, Duration, LocalText, RoomName, Within
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found
from cogs.coupons.claims.coupon import Refusal
from cogs.coupons.draws import checking, drawing, store
from cogs.coupons.draws.store import Draw, Entry
from cogs.coupons.drops import answering
from cogs.coupons.drops.words import standing

LONGEST = 30 * UNITS["d"]
MOST_WINNERS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Raffle:
    """`campaign` is what is won, `winners` how many win one, `lasts` how long people may join.

    `text` stands above the figures; `room` is a role.
    """

    campaign: str
    winners: int = 1
    lasts: Duration = UNITS["d"]
    text: LocalText = field(default_factory=dict)
    room: RoomName | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.winners <= MOST_WINNERS:
            raise ValueError(f"winners is {self.winners}; write 1 to {MOST_WINNERS}")
        if not UNITS["m"] <= self.lasts <= LONGEST:
            raise ValueError("lasts is how long people may join: 1m to 30d")


def list_marks(aside: Aside, cursor: int) -> Iterator[Page]:
    """One page with what came of drawing again, how many were in, and the file with their list."""
    del cursor
    draw = aside.read(store.find, aside.community, int(aside.args["draw"]))
    assert draw is not None, "no draw is ever taken away"
    seed, kept = str(aside.args["seed"]), aside.read(store.entries, aside.community, draw.id)
    # Each by the mark of who it is now: an entrant that was changed has another.
    marked = [
        replace(each, mark=drawing.mark_of(aside.digest, draw.id, each.member)) for each in kept
    ]
    file = aside.save(checking.table(seed, marked, _said(aside, marked)), "csv")
    yield Page((checking.verdict(draw, seed, marked), len(marked), file), 1, 1)


def _said(aside: Aside, entries: list[Entry]) -> dict[str, str]:
    """The words of the list, in the community's language."""
    heads = {column: Text("coupons", f"table-{column}") for column in ("place", "mark", "came")}
    outcomes = {each.outcome for each in entries if each.outcome}
    came = {why: Text("coupons", "table-came-of-it", {"why": why}) for why in outcomes}
    return {key: aside.say(text) for key, text in (heads | came).items()}


class Draws(Cog):
    """Those who join are drawn from, and anybody can draw again."""

    @step("draw")
    def draw(self, ctx: Ctx, args: Raffle) -> int | None:
        """Post a draw that people join by a button."""
        found = campaigns.find(ctx, args.campaign)
        closes_at = ctx.now + args.lasts
        put = drawing.open_up(ctx, found, args.winners, closes_at, args.text, args.room)
        return put.post if put else None

    @command("draw open", right="money")
    def open_draw(
        self,
        ctx: Ctx,
        name: Annotated[str, Completes("drawable")],
        winners: Annotated[int, Within(least=1, most=MOST_WINNERS)],
        lasts: Duration = UNITS["d"],
    ) -> None:
        """Post a draw of a campaign, now."""
        found = campaigns.find(ctx, name)
        if not UNITS["m"] <= lasts <= LONGEST:
            raise UserError("draw-lasts")
        campaigns.read_by_all(ctx, found)
        put = drawing.open_up(ctx, found, winners, ctx.now + lasts, {}, None)
        if put is None:
            raise UserError("no-room")
        if campaigns.rehearses(ctx, found):
            ctx.reply("rehearsed", name=found.name)
            return
        at, left = ctx.community.local(put.closes_at), standing(ctx, found).left
        few = [ctx.text("draw-few", name=found.name, left=left)] if left < winners else []
        told = ctx.text("draw-opened", name=found.name, number=put.number, at=at)
        ctx.reply(Joined((told, *few)))

    def drawable(self, ctx: Ctx) -> list[str]:
        """The campaigns to choose from."""
        return campaigns.names(ctx)

    @command("draw close", right="money")
    def close_draw(self, ctx: Ctx, number: int) -> None:
        """Let nobody in any more, and draw."""
        draw = self._numbered(ctx, number)
        if draw.state != "open":
            raise UserError("draw-not-open", number=number)
        if ctx.community.stage == "rehearsal":
            raise UserError("draw-rehearsal", number=number)
        if (hush := ctx.hushes.active(ctx.community, ctx.now)) is not None:
            raise UserError("draw-hush", number=number, until=ctx.community.local(hush.over))
        drawing.close(ctx, draw.id)
        ctx.audit("draw close", f"draw:{number}")
        key = "draw-closing" if draw.entered else "draw-shut"
        ctx.reply(key, number=number, count=draw.entered)

    @command("draw verify")
    def verify_draw(self, ctx: Ctx, number: int) -> None:
        """Draw again from the list, and give the list out."""
        self._verify(ctx, self._numbered(ctx, number))

    @button("recompute")
    def draw_again(self, ctx: Ctx, argument: str = "") -> None:
        """Draw again from the list, and give the list out."""
        self._verify(ctx, self._asked(ctx, argument)[0])

    @button("enter")
    def enter_draw(self, ctx: Ctx, argument: str = "") -> None:
        """Let the member take part."""
        draw, found = self._asked(ctx, argument)
        got = drawing.enter(ctx, draw, found)
        if isinstance(got, Refusal):
            if got.coupon is None:
                answering.refuse(ctx, got)
                return
            raise UserError("why-limit")
        key = "draw-in" if draw.state == "open" else f"draw-was-{_came(draw, got)}"
        ctx.reply(key, number=draw.number, mark=got.mark, at=ctx.community.local(draw.closes_at))

    @on("coupons.entries_stale")
    def recount_entries(self, ctx: Ctx) -> None:
        """Edit a draw's figure."""
        drawing.recount(ctx, int(ctx.event.data["draw"]))

    @on("coupons.draw_due")
    def draw_due(self, ctx: Ctx) -> None:
        """Close a draw."""
        drawing.close(ctx, int(ctx.event.data["draw"]))

    @on("coupons.draw_goes_on")
    def draw_goes_on(self, ctx: Ctx) -> None:
        """Draw the next."""
        drawing.goes_on(ctx, int(ctx.event.data["draw"]))

    @job("draw_list", prepare=list_marks)
    def draw_listed(
        self, ctx: Ctx, page: Page, *, draw: int, number: int, seed: str, mine: str
    ) -> None:
        """Say what came of drawing again, with the list."""
        del draw
        if page.refused is not None:
            ctx.reply(page.refused)
            return
        holds, count, file = page.rows
        own = [ctx.text("draw-mine", mark=mine)] if mine else []
        told = ctx.text(f"draw-{holds}", number=number, count=count, seed=seed)
        ctx.reply(Joined((told, *own)), file=Saved(file, f"draw-{number}.csv"))

    def _verify(self, ctx: Ctx, draw: Draw) -> None:
        if draw.state != "drawn":
            raise UserError("draw-not-over", number=draw.number)
        mine = store.entry(ctx.tx, ctx.community.id, draw.id, ctx.member.id)
        ctx.start_job(
            "draw_list",
            draw=draw.id,
            number=draw.number,
            seed=drawing.seed_of(ctx, draw),
            mine=mine.mark if mine else "",
        )

    def _numbered(self, ctx: Ctx, number: int) -> Draw:
        draw = store.numbered(ctx.tx, ctx.community.id, number)
        if draw is None:
            raise UserError("no-draw", number=number)
        return draw

    def _asked(self, ctx: Ctx, argument: str) -> tuple[Draw, Found]:
        draw = store.find(ctx.tx, ctx.community.id, read_id(argument))
        found = campaigns.by_id(ctx, draw.campaign) if draw else None
        if draw is None or found is None:
            raise UserError("drop-gone-away")
        return draw, found


def _came(draw: Draw, entry: Entry) -> str:
    if entry.outcome is None:
        return "in" if draw.state == "closed" else "out"
    return "won" if entry.outcome == "won" else "out"
