"""What is done about other bots: spam goes, operators are told once, and may have one let be."""

from bot.context import Ctx
from bot.errors import UserError
from bot.places import RoomLink
from cogs.guard.bots import store
from cogs.guard.cases import removing, words
from cogs.guard.evidence import Finding
from cogs.guard.softly import service as softly

LONGEST = 40  # characters of an id


def found(ctx: Ctx, finding: Finding) -> bool:
    """Take a bot's message away where the guard acts; whether nobody else is to hear of it."""
    who = ctx.event.who
    if who.native in ctx.options.bots or softly.at_most(ctx, finding.decision.mode) != "enforce":
        return False
    removing.take_away(ctx, finding.copies)
    if store.is_first(ctx.tx, ctx.community.id, who.native, ctx.now):
        text = "\n".join(each.text or each.url for each in finding.pieces)
        ctx.say(
            ctx.text(
                "bot-removed",
                who=who.name,
                where=RoomLink(finding.copies[0].room),
                text=words.quoted(ctx, text),
            ),
            room="ops",
            buttons=[ctx.button("let-bot-be", who.native)],
        )
    return bool(ctx.community.stage == "live")


def let_be(ctx: Ctx, typed: str) -> str:
    """A bot is never touched from now on; its id.

    Raises UserError where it is no id, is let be already, or config.yaml names the bots.
    """
    bot = _id(typed)
    if bot in ctx.options.bots:
        raise UserError("bot-known", bot=bot)
    ctx.choose(bots=[*ctx.options.bots, bot])
    ctx.audit("guard bot", f"bot:{bot}", after="never touched")
    return bot


def judge_again(ctx: Ctx, typed: str) -> str:
    """A bot is judged like others again; its id. Raises UserError as `let_be` does."""
    bot = _id(typed)
    if bot not in ctx.options.bots:
        raise UserError("bot-unknown", bot=bot)
    ctx.choose(bots=[each for each in ctx.options.bots if each != bot])
    store.forget(ctx.tx, ctx.community.id, bot)
    ctx.audit("guard bot", f"bot:{bot}", before="never touched")
    return bot


def _id(typed: str) -> str:
    """A native id, also of a mention such as `<@123>`."""
    bot = typed.strip().removeprefix("<").removesuffix(">").lstrip("@!&")
    if not bot or len(bot) > LONGEST or any(each.isspace() for each in bot):
        raise UserError("bot-no-id", typed=typed)
    return bot
