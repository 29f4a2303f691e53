"""How a coming goes on: qualified when it stayed and took part, held when it is odd, reversed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.context import Ctx
from bot.effects import Can
from cogs.referrals.events import Due, Held, Qualified, Reversed, RulesChanged
from cogs.referrals.holding import asking
from cogs.referrals.rewards import paying
from cogs.referrals.states import judging, store
from cogs.referrals.states.judging import Around
from cogs.referrals.states.store import OPEN, Referral, Way, figures, raids, rights
from cogs.referrals.telling import progress

HOUR_MS = 3_600_000
PAGE = 50  # comings that are looked at in one unit
NOTICED_MS = 10 * 60_000  # so long before a raid is noticed, its first may have come


def attributed(ctx: Ctx, data: Mapping[str, Any]) -> None:
    """It is known how somebody came."""
    way = Way(
        data["referral"], data["inviter"], data["source"], data["confidence"], data["evidence"]
    )
    _set(ctx, data, way)


def set_aside(ctx: Ctx, data: Mapping[str, Any]) -> None:
    """It is not known how somebody came; they may say it themselves."""
    way = Way(data["referral"], None, None, data["confidence"], data["evidence"], data["inviters"])
    _set(ctx, data, way)


def by_word(ctx: Ctx, referral: Referral, inviter: int, by: int | None = None) -> bool:
    """The inviter agrees with the newcomer's word, or the operator `by` says it, who is believed.

    False if better is known by now.
    """
    evidence = "word" if by is None else "said"
    way = Way(referral.id, inviter, None, "word", evidence, referral.candidates)
    home, came = ctx.community.id, referral.joined_at
    if not store.set_way(ctx.tx, home, referral.member, came, way, "attributed", ctx.now):
        return False
    if by is not None:
        store.decided(ctx.tx, home, referral.id, by)
    _begun(ctx, referral.id)
    return True


def look(ctx: Ctx, referral: int) -> None:
    """Go on with a coming, if it is time."""
    found = store.find(ctx.tx, ctx.community.id, referral)
    if found is not None and found.left_at is None:
        _go_on(ctx, found)


def look_at_all(ctx: Ctx, after: int = 0) -> None:
    """Look at those who did not count or were not paid yet, page by page, behind a referral."""
    page = store.unfinished(ctx.tx, ctx.community.id, after, PAGE)
    for each in page:
        _go_on(ctx, each)
    if len(page) == PAGE:
        ctx.publish(RulesChanged(page[-1].id))


def gone(ctx: Ctx, member: int, at: int) -> None:
    """A member left: what of theirs is not safe yet counts no more."""
    for each in store.left(ctx.tx, ctx.community.id, member, at):
        early = at < judging.safe_at(each, ctx.options)
        if each.state in OPEN or (early and each.state in figures.COUNTS):
            reverse(ctx, each, "left")


def decide(ctx: Ctx, referral: Referral, *, counts: bool) -> bool:
    """An operator's word about what is held; False if somebody decided before."""
    home = ctx.community.id
    if referral.state != "held":
        return False
    if not counts:
        done = reverse(ctx, referral, "decided")
    else:
        done = store.move(ctx.tx, home, referral, "attributed", ctx.now)
    if not done:
        return False
    store.decided(ctx.tx, home, referral.id, ctx.member.id)
    found = store.find(ctx.tx, home, referral.id)
    if counts and found is not None:
        _qualify(ctx, found)
    return True


def anew(ctx: Ctx, referral: Referral) -> None:
    """Somebody decided that it does not count, and takes that back."""
    home = ctx.community.id
    if store.move(ctx.tx, home, referral, "attributed", ctx.now):
        store.decided(ctx.tx, home, referral.id, None)
        look(ctx, referral.id)


def reverse(ctx: Ctx, referral: Referral, reason: str) -> bool:
    """It counts no more; what was given for it is taken back. False if it is elsewhere by now."""
    home = ctx.community.id
    if not store.move(ctx.tx, home, referral, "reversed", ctx.now, reason):
        return False
    if referral.state == "rewarded":
        paying.take_back(ctx, referral)
    if referral.state == "held" and referral.inviter is not None:
        asking.changed(ctx, referral.inviter)
    if referral.id:
        ctx.publish(
            Reversed(referral.id, referral.member, referral.inviter, referral.state, reason)
        )
        progress.news(ctx, referral.inviter)
    return True


def _go_on(ctx: Ctx, referral: Referral) -> None:
    if referral.state == "attributed":
        _ripen(ctx, referral)
    elif referral.state == "qualified":
        paying.pay(ctx, referral)


def _set(ctx: Ctx, data: Mapping[str, Any], way: Way) -> None:
    home, member, came = ctx.community.id, data["member"], data["joined_at"]
    known = way.inviter is not None or way.source is not None or way.confidence in judging.SURE
    store.came(ctx.tx, home, member, came, made_at=None, again=data["again"])
    before = store.find(ctx.tx, home, way.referral)
    state: store.State = "attributed" if known else "unknown"
    if not store.set_way(ctx.tx, home, member, came, way, state, ctx.now):
        if before is not None and before.state in figures.COUNTS and _unproven(before, way):
            reverse(ctx, before, "unproven")
        return
    if before is not None and before.state == "held" and before.inviter is not None:
        asking.changed(ctx, before.inviter)
    if known:
        _begun(ctx, way.referral)


def _unproven(before: Referral, way: Way) -> bool:
    """Whether what counts by evidence is told otherwise now: nobody knows, or it was another's."""
    told = (way.inviter, way.source)
    return before.confidence in judging.SURE and told != (before.inviter, before.source)


def _begun(ctx: Ctx, referral: int) -> None:
    found = store.find(ctx.tx, ctx.community.id, referral)
    if found is not None and found.state == "attributed":
        progress.news(ctx, found.inviter)
        if why := _reasons(ctx, found):
            _tell_held(ctx, found, why)
        _ripen(ctx, found)
    elif found is not None and found.state == "reversed":  # they left before it was known
        ctx.publish(Reversed(found.id, found.member, found.inviter, "joined", found.reason))


def _ripen(ctx: Ctx, referral: Referral) -> None:
    """Let it count, if it stayed and took part; else look again when it may."""
    options, home = ctx.options, ctx.community
    if figures.is_rewarded(ctx.tx, home.id, referral.member):
        reverse(ctx, referral, "before")
        return
    referral = _caught_up(ctx, referral)
    due = judging.stayed_at(referral, options)
    if ctx.now < due:
        _again(ctx, referral.id, due)
        return
    allowed = Can.REWARD_JOINS in home.can
    if not judging.took_part(referral, options, allowed=allowed):
        return  # taking part looks again
    if raids.lasts(ctx.tx, home.id):
        _again(ctx, referral.id, ctx.now + HOUR_MS)
        return
    if referral.inviter is None:
        _qualify(ctx, referral)
        return
    if {referral.inviter, referral.member} & set(ctx.audiences.operators()):
        reverse(ctx, referral, "staff")
        return
    why = _reasons(ctx, referral)
    if not why:
        _qualify(ctx, referral)
    elif store.move(ctx.tx, home.id, referral, "held", ctx.now, why):
        _tell_held(ctx, referral, why, asked=True)
        asking.gather(ctx, referral.inviter)
        progress.news(ctx, referral.inviter)


def _caught_up(ctx: Ctx, referral: Referral) -> Referral:
    """The coming with a check-in of which it was told before the coming, or on an earlier stay."""
    counts = ctx.options.takes_part in ("either", "checkin")
    if referral.part_at is not None or not counts or not _has_checked_in(ctx, referral.member):
        return referral
    store.took_part(ctx.tx, ctx.community.id, referral.member, ctx.now)
    return replace(referral, part_at=ctx.now)


def _has_checked_in(ctx: Ctx, member: int) -> bool:
    who = ctx.members.get(ctx.tx, member)
    try:
        return who is not None and int(ctx.values_of(who)("checkin.days")) > 0
    except KeyError:  # nobody checks in here
        return False


def _qualify(ctx: Ctx, referral: Referral) -> None:
    home = ctx.community.id
    if not store.move(ctx.tx, home, referral, "qualified", ctx.now):
        return
    told = (referral.id, referral.member, referral.joined_at, referral.inviter, referral.source)
    ctx.publish(Qualified(*told, referral.confidence))
    progress.news(ctx, referral.inviter)
    found = store.find(ctx.tx, home, referral.id)
    if found is not None:
        paying.pay(ctx, found)


def _reasons(ctx: Ctx, referral: Referral) -> str:
    """Why a person should look first, with commas between; empty where nobody has to."""
    tx, home, came, span = ctx.tx, ctx.community.id, referral.joined_at, ctx.options.burst_within
    if referral.inviter is None:
        return ""
    around = Around(
        figures.came_within(tx, home, referral.inviter, came - span, came + span),
        raids.at(tx, home, came, NOTICED_MS),
        judging.is_ring(referral, lambda member: figures.inviter_of(tx, home, member)),
        rights.among(tx, home, (referral.inviter, referral.member)),
    )
    return ",".join(judging.reasons(referral, around, ctx.options))


def _tell_held(ctx: Ctx, referral: Referral, why: str, *, asked: bool = False) -> None:
    told = (referral.id, referral.member, referral.joined_at, referral.inviter)
    ctx.publish(Held(*told, why, asked))


def _again(ctx: Ctx, referral: int, at: int) -> None:
    """Look at it at an instant (UTC ms)."""
    ctx.publish(Due(referral), at=at, once=f"{referral}:{at}")
