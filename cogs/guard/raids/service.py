"""What is done about a raid: begun, made graver, ended, and what becomes of who came in it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.context import Ctx
from bot.kinds import UNITS
from cogs.guard.cases import service as cases
from cogs.guard.cases.people import operates, standing_of
from cogs.guard.cooling import service as cooling
from cogs.guard.cooling.store import Cooling, rooms
from cogs.guard.events import RaidBegan, RaidChecked, RaidEnded, RaidSettled
from cogs.guard.evidence import Mode
from cogs.guard.raids import cards, stages, store
from cogs.guard.raids.config import RaidOptions
from cogs.guard.raids.stages import Join, Stage
from cogs.guard.raids.store import Outcome, Raid
from cogs.guard.softly import service as softly

MOST = 100  # joins of a window that are weighed, the last ones
KEPT_MS = UNITS["h"]  # for which a join is kept, or for as long as a window
KNOWN_MS = 30 * UNITS["d"]  # for which it is known who came in a raid that is over
RENEWED_MS = UNITS["m"]  # before its end, a pause of invites is made longer
NEW_MS = UNITS["d"]  # who is known for longer came back


def came(ctx: Ctx, invited_by: str | None) -> None:
    """A newcomer came in: weigh it with the others, and do what follows."""
    options = _options(ctx)
    join = Join(ctx.member.id, ctx.event.at, ctx.member.name, ctx.event.who.made_at, invited_by)
    forget = ctx.now - max(KEPT_MS, options.window)
    if not store.came(ctx.tx, ctx.community.id, join, forget):
        return
    raid = store.active(ctx.tx, ctx.community.id)
    if raid is not None and raid.by_hand:
        go_on(ctx, replace(raid, hot_at=ctx.now), [join])
        return
    since = join.at - options.window
    found = store.window(ctx.tx, ctx.community.id, since, MOST)
    joins = [*{each.member: each for each in found}.values()]  # one who comes and goes is one
    much = stages.at_least(joins)
    if raid is None or raid.stage != "pause" or not stages.is_hot(much, options):
        much = stages.pressure(joins, ctx.community.language)
    stage = stages.after(raid.stage if raid else None, much, options)
    if raid is None and stage is not None:
        begin(ctx, stage, softly.at_most(ctx, options.mode), since)
    elif raid is not None and stage is not None and stages.is_hot(much, options):
        go_on(ctx, replace(raid, hot_at=ctx.now, stage=stage), [join], before=raid.stage)


def is_new(ctx: Ctx) -> bool:
    """Whether who came in counts: no operator, no bot, nobody who was here before."""
    who, joined = ctx.event.who, ctx.member.joined_at
    if who.bot or ctx.rights or joined is None or ctx.event.at - joined > NEW_MS:
        return False
    return standing_of(ctx, ctx.member) == "new"


def begin(ctx: Ctx, stage: Stage, mode: Mode, since: int, *, by_hand: bool = False) -> Raid:
    """A raid begins with all who came since an instant."""
    home = ctx.community.id
    store.forget(ctx.tx, home, ctx.now - KNOWN_MS)
    raid = store.begin(ctx.tx, home, mode, stage, ctx.now, by_hand=by_hand)
    came = store.members_since(ctx.tx, home, since)
    store.attach(ctx.tx, home, raid.number, [each for each in came if not _operates(ctx, each[0])])
    raid = act(ctx, raid)
    _check_later(ctx, raid)
    return raid


def _operates(ctx: Ctx, member: int) -> bool:
    """Whether who came in just now has become an operator since, as the very first one does."""
    found = ctx.members.get(ctx.tx, member)
    return found is not None and operates(ctx, found)


def go_on(ctx: Ctx, raid: Raid, joins: Sequence[Join], before: Stage | None = None) -> None:
    """More came in a raid that goes on."""
    home = ctx.community.id
    store.attach(ctx.tx, home, raid.number, [(join.member, join.at) for join in joins])
    renewed = raid.paused_until is not None and raid.paused_until - ctx.now < RENEWED_MS
    if (before is not None and before != raid.stage) or renewed:
        act(ctx, raid)
        return
    hold(ctx, raid)
    store.become(ctx.tx, home, raid)
    if sum(store.counts(ctx.tx, home, raid.number).values()) % cards.EVERY == 0:
        cards.show(ctx, raid)


def act(ctx: Ctx, raid: Raid) -> Raid:
    """Do what the stage of a raid asks for, and show it."""
    home, options = ctx.community.id, _options(ctx)
    if raid.mode == "enforce" and not raid.told:
        ctx.publish(RaidBegan(raid.number, raid.stage, raid.by_hand))
        raid = replace(raid, told=True)
    if acts(ctx, raid) and raid.stage != "observe":
        for room in cooling.open_rooms(ctx.community):
            cooling.begin(ctx, Cooling(room, "raid", "slow", options.slow_by // 1000))
        hold(ctx, raid)
    if acts(ctx, raid) and raid.stage == "pause":
        raid = replace(raid, paused_until=ctx.now + options.paused)
        ctx.pause_invites(ctx.now + options.paused)
    store.become(ctx.tx, home, raid)
    return cards.show(ctx, raid)


def acts(ctx: Ctx, raid: Raid) -> bool:
    """Whether anything is done: in a rehearsal, the card alone says what would be."""
    return raid.mode == "enforce" and ctx.community.stage == "live"


def hold(ctx: Ctx, raid: Raid) -> None:
    """Hold those who came in the raid and are free still, as the options say."""
    options, home = _options(ctx), ctx.community.id
    if not acts(ctx, raid) or raid.stage == "observe" or options.newcomers == "nothing":
        return
    free = [member for member, _ in store.those(ctx.tx, home, raid.number, ["seen"])]
    until = ctx.now + options.hold
    for member in filter(None, (ctx.members.get(ctx.tx, each) for each in free)):
        if options.newcomers == "kick":
            ctx.kick(member, "raid-reason", raid=raid.number)
        else:
            cases.quiet(ctx, member, until)
    if options.newcomers == "kick":
        store.move(ctx.tx, home, raid.number, free, "out", None)
    else:
        store.move(ctx.tx, home, raid.number, free, "held", until)


def end(ctx: Ctx, raid: Raid, outcome: Outcome) -> bool:
    """The raid is over: rooms and invites are as they were; False if it was before."""
    home = ctx.community.id
    if not store.end(ctx.tx, home, raid.number, outcome, ctx.now):
        return False
    for room in rooms(ctx.tx, home, "raid"):
        cooling.end(ctx, room, "raid")
    if raid.paused_until is not None and raid.paused_until > ctx.now:
        ctx.pause_invites(ctx.now)
    held = store.those(ctx.tx, home, raid.number, ["held"])
    if raid.told:
        members = [member for member, _ in held]
        came = any(store.counts(ctx.tx, home, raid.number).values())
        ctx.publish(RaidEnded(raid.number, outcome == "undone" or not came, members))
    if held:
        at = max(until or 0 for _, until in held)
        ctx.publish(RaidSettled(raid.number), at=max(at, ctx.now), once=str(raid.number))
    cards.show(ctx, replace(raid, ended_at=ctx.now, outcome=outcome))
    return True


def check(ctx: Ctx, number: int) -> None:
    """End a raid when it has been calm for long enough; else look again."""
    raid, options = store.find(ctx.tx, ctx.community.id, number), _options(ctx)
    if raid is None or raid.ended_at is not None:
        return
    if ctx.now >= calm_at(raid, options):
        end(ctx, raid, "over")
    else:
        _check_later(ctx, raid)


def calm_at(raid: Raid, options: RaidOptions) -> int:
    """From when on a raid is over, if nobody comes until then; one begun by hand is patient."""
    return raid.hot_at + (max(options.calm, options.hold) if raid.by_hand else options.calm)


def _check_later(ctx: Ctx, raid: Raid) -> None:
    at = max(calm_at(raid, _options(ctx)), ctx.now + 1000)
    ctx.publish(RaidChecked(raid.number), at=at, once=f"{raid.number}:{at}")


def _options(ctx: Ctx) -> RaidOptions:
    options: RaidOptions = ctx.options.raids
    return options
