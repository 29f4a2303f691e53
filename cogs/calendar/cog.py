"""Operators open the calendar in a browser, and run, pause and skip scripts from there."""

from collections.abc import Mapping
from functools import partial

from bot.cog import Cog, act, command, page
from bot.context import Ctx
from bot.effects import Raw, Text
from bot.entries import GREY, Entry
from bot.errors import UserError
from bot.pages import Goto, Page, address
from bot.scripts import OneScript
from cogs.calendar import month as months
from cogs.calendar import where
from cogs.calendar.deeds import DEEDS

PAGE = "/ops/calendar"
ENTRY = f"{PAGE}/entry"
HERE_ONLY = ("http://127.", "http://localhost", "http://[::1]")
Asked = Mapping[str, str]


class Calendar(Cog):
    """What comes, what came and what gave way, on a page of its own."""

    @command("ops", right="content")
    def ops(self, ctx: Ctx) -> None:
        """A link to the calendar, for this operator alone."""
        link = ctx.door(f"{PAGE}#today")
        ctx.reply("ops-local" if link.startswith(HERE_ONLY) else "ops", link=Raw(link))

    @page(PAGE, right="content")
    def month(self, ctx: Ctx, asked: Asked) -> Page:
        """A month, day by day."""
        zone = ctx.community.zone
        today = ctx.community.local(ctx.now).date()
        month = months.read(asked.get("month", ""), today)
        since, until = (ctx.community.midnight(each.first) for each in (month, month.next))
        found = ctx.calendar(since, until)
        room, kind = asked.get("room", ""), asked.get("kind", "")
        shown = [each for each in found if where.shown(ctx, each, room) and kind in ("", each.kind)]
        days = months.drawn(month, shown, ctx.gaps(since, until), zone, today)
        return Page(
            "calendar.html",
            {
                "month": month,
                "days": days,
                "today": months.of_day(today),
                "week": months.WEEK,
                "rooms": sorted({role for each in found for role in where.roles(ctx, each)}),
                "kinds": sorted({each.kind for each in found if each.kind}),
                "room": room,
                "kind": kind,
                "address": partial(address, PAGE),
                "entry_address": partial(address, ENTRY),
                "empty": not found,
                "places": _places(ctx),
                "where": partial(where.named, ctx),
            },
        )

    @page(ENTRY, right="content", undone=True)
    def entry(self, ctx: Ctx, asked: Asked) -> Page:
        """One entry: what it is, what it would say, and what can be done about its script."""
        found = _entry(ctx, asked)
        name = found.script if found else asked.get("script", "")
        script = ctx.scripts.find(ctx.community, name) if name else None
        if found is None and script is None:
            raise UserError("entry-gone")
        month = months.of_day(ctx.community.local(found.at if found else ctx.now).date())
        languages = _languages(ctx)
        language = asked.get("language", "")
        return Page(
            "entry.html",
            {
                "entry": found,
                "at": ctx.community.local(found.at) if found else None,
                "grey": found is not None and found.state in GREY,
                "script": script,
                "title": ctx.lines(script.title) if script else found and found.title,
                "place": _places(ctx).get(found.place, "") if found else "",
                "preview": script.preview(ctx.tx, ctx.member, ctx.now) if script else None,
                "languages": languages,
                "language_shown": language if language in languages else languages[0],
                "where": where.named(ctx, found) if found else None,
                "deeds": _deeds(ctx, script) if script else [],
                "back_to": address(PAGE, month=str(month)),
                "address": partial(address, ENTRY),
            },
        )

    @act(f"{PAGE}/do", right="content")
    def do(self, ctx: Ctx, sent: Asked) -> Goto:
        """What a button of an entry's page does."""
        name = sent.get("script", "")
        script = ctx.scripts.find(ctx.community, name)
        deed = DEEDS.get(sent.get("what", ""))
        if script is None or deed is None:
            raise UserError("script-gone", script=name)
        said = deed(ctx, script, sent)
        here = address(ENTRY, script=script.id, at=sent.get("of_at"), id=sent.get("of_id"))
        return Goto(here, said)


def _entry(ctx: Ctx, asked: Asked) -> Entry | None:
    """The entry that an address names; None if it stands there no more."""
    at = asked.get("at", "")
    if not at.isdecimal() or len(at) > len("1772524800000"):
        return None
    found = ctx.calendar(int(at), int(at) + 1)
    return next((each for each in found if each.id == asked.get("id")), None)


def _places(ctx: Ctx) -> dict[str, str]:
    """The languages of those rooms that share a role, by the chat's own ids."""
    several = (room for rooms in ctx.community.several.values() for room in rooms)
    return {room.native: room.language or ctx.community.language for room in several}


def _languages(ctx: Ctx) -> list[str]:
    """What is spoken here, first the community's own."""
    return list(dict.fromkeys([ctx.community.language, *sorted(_places(ctx).values())]))


def _deeds(ctx: Ctx, script: OneScript) -> list[dict[str, str | Text]]:
    """The buttons of a script, each with the sentence that asks once more."""
    paused, coming = script.paused(ctx.tx) is not None, script.coming(ctx.tx, ctx.now, 1)
    buttons: list[dict[str, str | Text]] = []
    if script.unfit() is None and not paused:
        buttons.append({"what": "run", "ask": ctx.text("ask-run", room=script.room)})
    what = "resume" if paused else "pause"
    buttons.append({"what": what, "ask": ctx.text(f"ask-{what}")})
    if coming:
        when = ctx.community.local(coming[0])
        ask = ctx.text("ask-skip", when=when)
        buttons.append({"what": "skip", "ask": ask, "at": str(coming[0])})
    return buttons
