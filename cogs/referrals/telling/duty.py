"""What members and operators ask about friends: mine, somebody's, and the figures."""

from bot.cog import Cog, button, command, on, value
from bot.context import Ctx
from bot.effects import Joined, Text, Words
from bot.members import Member
from cogs.referrals.claims.duty import waiting
from cogs.referrals.config import DAY_MS
from cogs.referrals.rewards import store as rewards
from cogs.referrals.states import store
from cogs.referrals.states.store import Referral, figures, rights
from cogs.referrals.telling import progress, rules, words

SHOWN = 12
MONTH = 30


class TellingDuty(Cog):
    """Each friend is explained in words, to whom it concerns."""

    @command("referrals mine")
    def my_friends(self, ctx: Ctx) -> None:
        """Who came by your link, and what became of each."""
        _mine(ctx)

    @button("mine")
    def mine(self, ctx: Ctx) -> None:
        """The same, by a button."""
        _mine(ctx)

    @button("counts")
    def counts(self, ctx: Ctx) -> None:
        """What counts here, and what is given for it."""
        ctx.reply(Joined(tuple(rules.whole(ctx))))

    @command("referrals of", right="people")
    def of(self, ctx: Ctx, member: Member) -> None:
        """A member's friends and their own coming, each with what it is known by."""
        home = ctx.community.id
        own = store.latest(ctx.tx, home, member.id)
        found = store.of_inviter(ctx.tx, home, member.id, SHOWN + 1)
        lines: list[Words] = [ctx.text("of", name=member.name)]
        if own is not None and own.id:
            lines.append(_own(ctx, own))
        lines.append(words.standing(ctx, member.id, "theirs"))
        lines += [_evident(ctx, each) for each in found[:SHOWN]]
        if found[SHOWN:]:
            lines.append(ctx.text("friends-rest", count=SHOWN))
        ctx.reply(Joined(tuple(lines)))

    @command("referrals figures", right="people")
    def figures(self, ctx: Ctx) -> None:
        """What became of all who came in the last thirty days."""
        ctx.reply(_figures(ctx, ctx.now - MONTH * DAY_MS))

    @on("referrals.progress_due")
    def progress(self, ctx: Ctx) -> None:
        """Tell an inviter what is new, once a day at most."""
        progress.tell(ctx, ctx.event.data["inviter"])

    @value("friends", for_member=True)
    def friends(self, ctx: Ctx) -> int:
        """How many friends of the member count."""
        found = figures.by_state(ctx.tx, ctx.community.id, ctx.member.id)
        return sum(found.get(state, 0) for state in figures.COUNTS)


def _mine(ctx: Ctx) -> None:
    home, me = ctx.community.id, ctx.member.id
    rights.note(ctx.tx, home, me, manages=bool(ctx.rights))
    asks, shown = waiting(ctx, me)
    found, gains = store.of_inviter(ctx.tx, home, me, SHOWN + 1), words.gains(ctx, me)
    if not (found or asks or gains):
        ctx.reply("friends-none", buttons=[ctx.button("counts")])
        return
    lines: list[Words] = [*asks, words.standing(ctx, me), *gains]
    lines += [words.friend(ctx, each) for each in found[:SHOWN]]
    if found[SHOWN:]:
        lines.append(ctx.text("friends-rest", count=SHOWN))
    ctx.reply(Joined(tuple(lines)), buttons=[*shown, ctx.button("counts")])


def _own(ctx: Ctx, own: Referral) -> Text:
    """How a member came themselves."""
    if own.inviter is None and own.source is None:
        return ctx.text("own-unknown", day=words.day(ctx, own.joined_at))
    by = own.source if own.inviter is None else words.name(ctx, own.inviter)
    return ctx.text("own", day=words.day(ctx, own.joined_at), by=by or "")


def _evident(ctx: Ctx, each: Referral) -> Text:
    what, sure = words.friend(ctx, each, "theirs"), each.confidence
    return ctx.text("evident", what=what, sure=sure, evidence=ctx.text(f"evidence-{each.evidence}"))


def _figures(ctx: Ctx, since: int) -> Words:
    home = ctx.community.id
    found = figures.since(ctx.tx, home, since)
    states: dict[str, int] = {}
    why: dict[str, int] = {}
    for state, reason, _, count in found:
        states[state] = states.get(state, 0) + count
        if state == "reversed":
            why[reason] = why.get(reason, 0) + count
    sure = sum(count for *_, confidence, count in found if confidence in ("certain", "high"))
    word = sum(count for *_, confidence, count in found if confidence == "word")
    given, taken = rewards.sums(ctx.tx, home, since)
    came = sum(states.values())
    lines = [
        ctx.text("figures", days=MONTH, count=came, sure=sure, word=word),
        ctx.text(
            "figures-states",
            waits=states.get("attributed", 0),
            held=states.get("held", 0),
            counts=sum(states.get(each, 0) for each in figures.COUNTS),
            rewarded=states.get("rewarded", 0),
        ),
    ]
    lines += [ctx.text("figures-not", why=reason, count=why[reason]) for reason in sorted(why)]
    lines.append(ctx.text("figures-points", given=given, taken=taken))
    return Joined(tuple(lines))
