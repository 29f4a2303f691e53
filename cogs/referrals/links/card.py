"""A link as it is shown: its address, and a card with a QR code that leads there."""

from bot.context import Ctx
from bot.effects import Joined, Raw
from cogs.referrals.telling import rules


def show(ctx: Ctx, code: str, *, source: str = "") -> None:
    """Answer with a link of a member, or of a source."""
    address = ctx.invite_address(code)
    if address is None:
        ctx.reply("link-no-web")
        return
    brand, told = ctx.community.name, address.removeprefix("https://").removeprefix("http://")
    if source:
        title, alt = (
            ctx.text("card-source", source=source),
            ctx.text("card-source-alt", source=source),
        )
    else:
        title, alt = ctx.text("card-link", who=ctx.member.name), ctx.text("card-link-alt")
    shown = ctx.card(
        "link",
        alt=alt,
        brand=brand,
        title=title,
        scan=ctx.text("card-link-scan"),
        address=told,
        qr_text=address,
    )
    if source:
        ctx.reply("source-link", pictures=[shown], source=source, address=Raw(address))
    else:
        own = ctx.member.id in ctx.audiences.operators()
        more = [ctx.text("link-staff")] if own else rules.short(ctx)
        link = ctx.text("link", address=Raw(address))
        ctx.reply(Joined((link, *more)), pictures=[shown])
