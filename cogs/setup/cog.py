"""What operators do to set a community up, and to open it to its members."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, get_args

from bot.cog import Cog, button, command, form
from bot.communities import Aim
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Text, Words
from bot.errors import UserError
from bot.kinds import write_duration
from bot.places import RoomLink
from cogs.setup import service
from cogs.setup.doctor import report, warnings
from cogs.setup.forms import Pace, Rooms, Sites, Voice

AIMS: tuple[Aim, ...] = get_args(Aim)
ROLES = ("lobby", "checkin", "ops")
FORMS = {
    "rooms": ("rooms",),
    "voice": ("language", "zone", "address", "emoji"),
    "pace": ("pace", "quiet"),
    "sites": ("sites",),
}
"""The settings that each button asks for."""
PROPOSED = 12


class Proposal(NamedTuple):
    """A script for what the community is for; `asks` before it can say anything."""

    name: str
    title: Mapping[str, str]
    asks: bool


class Setup(Cog):
    """Operators say what a community is for and where the bot speaks, then let it speak."""

    needs = frozenset({Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})

    @command("setup", right="rules", early=True)
    def setup(self, ctx: Ctx) -> None:
        """The settings as they are, with a button for each."""
        _show(ctx)

    @command("golive", right="rules", early=True)
    def go_live(self, ctx: Ctx) -> None:
        """From now on members read what scripts say."""
        home = ctx.community
        if lacking := service.missing(home):
            raise UserError("not-yet", missing=_lacks(ctx, lacking))
        if home.stage == "live" and "stage" not in home.fixed:
            raise UserError("is-live")
        ctx.change(stage="live")
        ctx.say("opened", room="ops", name=ctx.member.name)
        ctx.reply(Joined((ctx.text("golive"), _running(ctx))))

    @command("rehearse", right="rules")
    def rehearse(self, ctx: Ctx) -> None:
        """From now on only operators read what scripts would say."""
        home = ctx.community
        if home.stage == "rehearsal" and "stage" not in home.fixed:
            raise UserError("is-rehearsing")
        ctx.change(stage="rehearsal")
        ctx.say("closed", room="ops", name=ctx.member.name)
        ctx.reply("rehearse")

    @command("doctor", right="rules", early=True)
    def doctor(self, ctx: Ctx) -> None:
        """What is in the way of what is on here, and what to do about it."""
        ctx.reply(report(ctx, ctx.checkup()))

    @button("aim", right="rules", early=True)
    def aim(self, ctx: Ctx, argument: str) -> None:
        """What the community is for, and which scripts are ready for that."""
        if argument not in AIMS:
            raise UserError("gone")
        ctx.change(aim=argument)
        _show(ctx, proposed=_proposed(ctx))

    @button("rooms", right="rules", early=True)
    def rooms(self, ctx: Ctx) -> None:
        """Where the bot speaks."""
        chosen: dict[str, Any] = {role: ctx.community.rooms.get(role, "") for role in ROLES}
        ctx.open_form("rooms", **chosen)

    @form("rooms", right="rules", early=True)
    def sent_rooms(self, ctx: Ctx, sent: Rooms) -> None:
        """The rooms; with what is needed, the rehearsal begins."""
        ctx.change(rooms={role: getattr(sent, role) for role in ROLES})
        if service.may_rehearse(ctx.community):
            ctx.change(stage="rehearsal")
            ctx.say("rehearsal-begins", room="ops")
        _show(ctx)

    @button("voice", right="rules", early=True)
    def voice(self, ctx: Ctx) -> None:
        """How the bot speaks, and by whose clock."""
        home = ctx.community
        ctx.open_form(
            "voice",
            language=home.language,
            zone=home.zone.key,
            address=home.address or "casual",
            emoji=home.emoji or "some",
        )

    @form("voice", right="rules", early=True)
    def sent_voice(self, ctx: Ctx, sent: Voice) -> None:
        """Language, zone, form of address, and emoji."""
        home, zone = ctx.community, service.zone(sent.zone)
        wanted = {"language": sent.language, "zone": zone, "address": sent.address}
        had = {"language": home.language, "zone": home.zone.key, "address": home.address}
        known = home.fixed | home.chosen  # what was only taken for granted is chosen from now on
        chosen = {k: v for k, v in wanted.items() if v != had[k] or k not in known}
        if sent.emoji != (home.emoji or "some"):
            chosen["emoji"] = sent.emoji
        ctx.change(**chosen)
        _show(ctx)

    @button("pace", right="rules", early=True)
    def pace(self, ctx: Ctx) -> None:
        """How much scripts may post by themselves, and when not at all."""
        ctx.open_form("pace", **service.pace(ctx.community))

    @form("pace", right="rules", early=True)
    def sent_pace(self, ctx: Ctx, sent: Pace) -> None:
        """Posts a day, the pause between two of them, and the quiet hours."""
        had, quiet = service.pace(ctx.community), service.quiet(sent.begins, sent.ends, sent.then)
        changed: dict[str, Any] = {}
        if (sent.posts, sent.pause) != (had["posts"], had["pause"]):
            gap = sent.pause * service.MINUTE_MS
            changed["pace"] = {"routine_per_day": sent.posts, "gap": gap}
        if quiet != service.quiet(had["begins"], had["ends"], had["then"]):
            changed["quiet"] = quiet
        ctx.change(**changed)
        _show(ctx)

    @button("sites", right="rules", early=True)
    def sites(self, ctx: Ctx) -> None:
        """The brand's own addresses."""
        ctx.open_form("sites", sites="\n".join(ctx.community.sites))

    @form("sites", right="rules", early=True)
    def sent_sites(self, ctx: Ctx, sent: Sites) -> None:
        """The brand's own addresses."""
        ctx.change(sites=list(service.sites(sent.sites)))
        _show(ctx)

    @button("preview", right="content", early=True)
    def preview(self, ctx: Ctx, argument: str) -> None:
        """What a script would say first, as it would read here."""
        found = ctx.scripts.find(ctx.community, argument)
        if found is None:
            raise UserError("gone")
        words = found.preview(ctx.tx, ctx.member, ctx.now)
        head = ctx.text("preview" if words else "no-preview", script=found.id)
        take = Button("operate.take", ctx.text("button-take"), found.id)
        ctx.reply(Joined((head, words)) if words else head, buttons=[take])


def _show(ctx: Ctx, proposed: Sequence[Proposal] | None = None) -> None:
    """The one message of /setup, as it reads now."""
    lines: list[Words] = [*_settings(ctx)]
    buttons = [_aim(ctx, aim) for aim in AIMS if "aim" not in ctx.community.fixed]
    buttons += [ctx.button(name) for name, keys in FORMS.items() if set(keys) - ctx.community.fixed]
    if proposed is not None:
        lines.append(ctx.text("proposed" if proposed else "none-proposed"))
    for script in proposed or ():
        lines.append(ctx.text("proposal", script=script.name, title=ctx.lines(script.title)))
        if not script.asks:  # or what it says depends on the answers
            label = ctx.text("button-preview", script=script.name)
            buttons.append(Button("setup.preview", label, script.name))
    ctx.reply(Joined(tuple(lines)), buttons=buttons, in_place=True)


def _aim(ctx: Ctx, aim: str) -> Button:
    label = ctx.text("button-aim", aim=aim)
    chosen = ctx.community.aim == aim
    return Button("setup.aim", ctx.text("aim-chosen", aim=label) if chosen else label, aim)


def _settings(ctx: Ctx) -> list[Text]:
    home = ctx.community
    rooms: dict[str, Any] = {role: _room(ctx, home.rooms.get(role)) for role in ROLES}
    site = home.sites or (ctx.text("none"),)
    return [
        ctx.text("settings", name=home.name, stage=home.stage),
        ctx.text("settings-aim", aim=home.aim or "none"),
        ctx.text("settings-rooms", **rooms),
        ctx.text(
            "settings-voice",
            language=home.language,
            zone=home.zone.key,
            address=home.address or "none",
            emoji=home.emoji or "some",
        ),
        _pace(ctx),
        ctx.text("settings-sites", sites=site),
        *([ctx.text("settings-fixed")] if home.fixed else []),
        *warnings(ctx),
        *_next(ctx),
    ]


def _pace(ctx: Ctx) -> Text:
    pace, quiet = ctx.community.pace, ctx.community.quiet
    return ctx.text(
        "settings-pace",
        posts="none" if pace.routine_per_day is None else pace.routine_per_day,
        pause=write_duration(pace.gap),
        then=quiet.then if quiet else "none",
        begins=quiet.from_ if quiet else "",
        ends=quiet.until if quiet else "",
    )


def _next(ctx: Ctx) -> list[Text]:
    """What to do now, where commands decide of it."""
    home, lacking = ctx.community, service.missing(ctx.community)
    if lacking:
        return [ctx.text("next-missing", missing=_lacks(ctx, lacking))]
    return [] if "stage" in home.fixed else [ctx.text(f"next-{home.stage}")]


def _lacks(ctx: Ctx, missing: tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(ctx.text("lacks", what=each) for each in missing)


def _room(ctx: Ctx, native: str | None) -> RoomLink | Text:
    return ctx.text("none") if native is None else RoomLink(native)


def _proposed(ctx: Ctx) -> list[Proposal]:
    """Scripts for what the community is for: those that ask first, then such as run as they are."""
    home, aim = ctx.community, ctx.community.aim
    if not aim:
        return []
    serving = ctx.scripts.serving(home, aim)
    there = {script.id for script in serving}
    proposed = [
        Proposal(each.name, each.title, asks=True)
        for each in ctx.scripts.ready(home)
        if aim in each.aims and each.name not in there and not ctx.scripts.find(home, each.name)
    ]
    proposed += [Proposal(one.id, one.title, asks=False) for one in serving if not one.added()]
    return proposed[:PROPOSED]


def _running(ctx: Ctx) -> Text:
    """Which scripts run by themselves, for those who have just let members read them."""
    names = ctx.scripts.names(ctx.community)
    found = (ctx.scripts.find(ctx.community, name) for name in names)
    running = tuple(script.id for script in found if script and script.added())
    return ctx.text("running", scripts=running) if running else ctx.text("nothing-runs")
