"""Who may name whom: nobody oneself, nobody who came later, and nobody whom evidence rules out."""

from bot.context import Ctx
from bot.errors import UserError
from bot.members import Member
from cogs.referrals.claims import store
from cogs.referrals.states import service
from cogs.referrals.states import store as states
from cogs.referrals.states.store import Referral


def open_to(ctx: Ctx, newcomer: Member) -> Referral:
    """The newcomer's coming, of which they may say how it was; raises UserError why not."""
    found = states.latest(ctx.tx, ctx.community.id, newcomer.id)
    if found is None or found.state in ("joined", "reversed") or found.left_at is not None:
        raise UserError("claim-none")
    if found.state != "unknown":
        raise UserError("claim-known")
    if ctx.now > found.joined_at + ctx.options.claim_within:
        raise UserError("claim-late")
    return found


def name(ctx: Ctx, newcomer: Member, inviter: Member) -> Referral:
    """The newcomer says who invited them; raises UserError where that cannot be."""
    found = open_to(ctx, newcomer)
    _could(ctx, found, inviter)
    if found.candidates and inviter.id not in found.candidates:
        raise UserError("claim-other", name=inviter.name)
    named = store.named(ctx.tx, ctx.community.id, found.id)
    if inviter.id in named:
        raise UserError("claim-twice", name=inviter.name)
    if len(named) >= store.MOST:
        raise UserError("claim-enough")
    store.ask(ctx.tx, ctx.community.id, found.id, inviter.id, ctx.now)
    return found


def decide(ctx: Ctx, newcomer: Member, inviter: Member) -> None:
    """An operator says who invited somebody; raises UserError where better is known."""
    found = states.latest(ctx.tx, ctx.community.id, newcomer.id)
    if found is None or found.state in ("joined", "reversed") or found.left_at is not None:
        raise UserError("said-none", name=newcomer.name)
    _could(ctx, found, inviter)
    if found.state != "unknown" or not service.by_word(ctx, found, inviter.id, ctx.member.id):
        raise UserError("said-known", name=newcomer.name)
    ctx.audit("referrals said", f"member:{newcomer.id}", after={"inviter": inviter.id})


def _could(ctx: Ctx, found: Referral, inviter: Member) -> None:
    """Raises UserError where a member cannot have invited whoever came, or it counts for nobody."""
    if inviter.id == found.member:
        raise UserError("claim-self")
    came_later = inviter.joined_at is not None and inviter.joined_at >= found.joined_at
    if inviter.left_at is not None or came_later:
        raise UserError("claim-later", name=inviter.name)
    if inviter.id in ctx.audiences.operators():
        raise UserError("claim-staff", name=inviter.name)


def answer(ctx: Ctx, inviter: Member, referral: int, *, agrees: bool) -> Referral:
    """The named member answers; raises UserError where nobody asks any more."""
    found = states.find(ctx.tx, ctx.community.id, referral)
    said = "yes" if agrees else "no"
    if found is None or not store.answer(ctx.tx, ctx.community.id, referral, inviter.id, said):
        raise UserError("claim-answered")
    if agrees and (found.state != "unknown" or not service.by_word(ctx, found, inviter.id)):
        raise UserError("claim-answered")
    return found
