"""What programs of shops tell by signed webhook: orders, and that they were cancelled."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog
from bot.context import Ctx
from bot.kinds import Within
from bot.lines import Says
from bot.routes import SIGNED, Call, Matches, route
from cogs.coupons.orders import service
from cogs.coupons.orders.order import Result, State, Told, instant

MOST_CENTS = 1_000_000_000_000
INSTANT = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
Name = Annotated[str, Within(least=1, most=100)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """An order that was paid, or cancelled."""

    order: Annotated[Name, Says("Your own number of the order; each counts once.")]
    state: Annotated[State, Says("cancelled: paid back, or never sent; it counts no more.")] = (
        "paid"
    )
    amount: Annotated[
        Annotated[int, Within(least=0, most=MOST_CENTS)] | None,
        Says("What was paid, in the smallest unit: 1250 is 12.50 EUR. Needed where it is paid."),
    ] = None
    currency: Annotated[
        Annotated[str, Matches("[A-Z]{3}")] | None,
        Says("Three letters after ISO 4217. Needed where it is paid."),
    ] = None
    at: Annotated[
        Annotated[str, Matches(INSTANT)] | None,
        Says("When it was paid, such as 2026-12-24T20:00:00Z; now, if it is left out."),
    ] = None
    member: Annotated[Name | None, Says("Who bought: the chat's own id of the member.")] = None
    code: Annotated[Name | None, Says("The code of the coupon that was used.")] = None
    items: Annotated[str, Within(most=1000), Says("What was bought, in words for people.")] = ""

    def __post_init__(self) -> None:
        if not self.order.strip():
            raise ValueError("an order has a number of its own")
        if self.state == "paid" and (self.amount is None or self.currency is None):
            raise ValueError("an order that is paid has an amount and a currency")
        if self.at is not None:
            instant(self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What is known of the order now."""

    order: Annotated[str, Says("Your number of it.")]
    result: Annotated[
        Result, Says("new, cancelled, or known: it was told before, and nothing changed.")
    ]
    state: Annotated[State, Says("As it stands now.")]
    counted: Annotated[bool, Says("Whether it counts for a member.")]


class OrdersApi(Cog):
    """Programs of shops tell of orders."""

    @route(
        "POST",
        "/api/v1/orders",
        auth=SIGNED,
        refuses=service.REFUSES,
    )
    def take_order(self, ctx: Ctx, asked: Sale) -> Taken:
        """Tell of an order, or that it was cancelled.

        Say who bought by member, or by code; with both, the order is the member's. What was told
        before changes nothing, whatever it says now.
        """
        assert isinstance(ctx.event, Call), "a shop signs"
        told = Told(
            order=asked.order.strip(),
            amount=asked.amount or 0,
            currency=asked.currency or "",
            at=instant(asked.at) if asked.at else None,
            member=asked.member,
            code=asked.code,
            items=asked.items,
            state=asked.state,
        )
        result, order = service.take(ctx, ctx.event.name, told)
        state: State = "cancelled" if result == "cancelled" else order.state
        counted = state == "paid" and order.member is not None
        return Taken(order=order.order, result=result, state=state, counted=counted)
