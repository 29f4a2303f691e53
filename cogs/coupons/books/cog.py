"""The books as operators read them."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, Completes, command, step
from bot.context import Ctx
from bot.effects import Joined, Words
from cogs.coupons.books.reconciling import STATES, Books, reconcile
from cogs.coupons.campaigns import service as campaigns
from cogs.coupons.campaigns.store import Found, everything

MOST = 8  # campaigns in one answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """`campaign` is its name."""

    campaign: str


class BooksDuty(Cog):
    """Whether the figures add up."""

    @command("coupon books", right="money")
    def books(self, ctx: Ctx, name: Annotated[str, Completes("campaign_names")] = "") -> None:
        """Count everything anew, and say what does not add up."""
        if name:
            chosen = [campaigns.find(ctx, name)]
        else:
            chosen = [
                each for each in everything(ctx.tx, ctx.community.id) if not each.campaign.pack
            ]
        if not chosen:
            ctx.reply("no-campaigns")
            return
        told = [lines(ctx, found) for found in chosen[:MOST]]
        if len(chosen) > MOST:
            told.append(ctx.text("books-more", count=len(chosen) - MOST))
        ctx.reply(Joined(tuple(told)))

    @step("books")
    def tell_books(self, ctx: Ctx, args: Told) -> int | None:
        """Say the books of a campaign to the operators."""
        return ctx.say(lines(ctx, campaigns.find(ctx, args.campaign)), room="ops")


def lines(ctx: Ctx, found: Found) -> Words:
    """A campaign's books in a few lines."""
    books = reconcile(ctx.tx, ctx.community.id, found)
    parts: list[Words] = [
        ctx.text(
            "books",
            name=found.name,
            imported=books.imported,
            left=books.left,
            claimed=books.claimed,
            void=books.void,
        )
    ]
    if books.states:
        counted = tuple(
            ctx.text(f"count-{state}", count=books.states[state])
            for state in STATES
            if books.states.get(state)
        )
        parts.append(ctx.text("books-states", states=counted))
    parts += _tiers(ctx, books)
    parts.append(ctx.text("books-right") if not books.wrong else ctx.text("books-wrong"))
    parts += [
        ctx.text(f"wrong-{wrong.what}", where=wrong.where, says=wrong.says, counted=wrong.counted)
        for wrong in books.wrong
    ]
    return Joined(tuple(parts))


def _tiers(ctx: Ctx, books: Books) -> list[Words]:
    """Each tier, where there are any."""
    if all(not stock.tier or not stock.total for stock in books.tiers):
        return []
    return [
        ctx.text(
            "books-tier" if stock.tier else "books-rest",
            tier=stock.tier,
            total=stock.total,
            left=stock.left,
            claimed=stock.claimed,
            void=stock.void,
        )
        for stock in books.tiers
        if stock.total or not stock.tier
    ]
