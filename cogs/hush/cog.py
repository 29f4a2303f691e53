"""What operators do about hushes: begin, end, and post after all what was held."""

from collections.abc import Sequence
from typing import Annotated, Literal

from bot.cog import Cog, Completes, button, command, on
from bot.communities import Community
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Whisper, Words
from bot.errors import UserError
from bot.held import Held
from bot.hush import Hush, of
from bot.ids import read_id
from bot.kinds import parse_duration
from bot.members import Member
from bot.scripts import Missed

SHOWN, HANDFUL, LINE = 10, 4, 80
SHORTEST, LONGEST = 60_000, 30 * 86_400_000
OFFERED = ("30m", "2h", "8h", "1d", "end", "list")

Script = tuple[str, Missed]


class Hushing(Cog):
    """Silence when it matters, and nothing comes after it unless asked for."""

    needs = frozenset({Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS})
    speaks_in = ("ops",)

    @command("hush", right="content")
    def hush(
        self,
        ctx: Ctx,
        duration: Annotated[str, Completes("durations")] = "list",
        where: Literal["community", "all"] = "community",
    ) -> None:
        """Begin or extend a hush; `end` ends it, `list` shows what was held."""
        word = duration.strip().casefold()
        if word == "list":
            _reply_list(ctx)
        elif word == "end":
            self._end(ctx, everywhere=where == "all")
        else:
            self._begin(ctx, _span(duration), everywhere=where == "all")

    def durations(self, ctx: Ctx) -> list[str]:
        """What to complete."""
        del ctx
        return list(OFFERED)

    @button("list", right="content")
    def held(self, ctx: Ctx) -> None:
        """What was held."""
        _reply_list(ctx)

    @button("end", right="content")
    def end(self, ctx: Ctx) -> None:
        """End the hush here."""
        self._end(ctx, everywhere=False)

    @button("post", right="content")
    def post(self, ctx: Ctx, argument: str) -> None:
        """Post one thing after all."""
        if not ctx.hushes.post(ctx, read_id(argument)):
            raise UserError("not-held")
        ctx.audit("hush post", argument, before="held", after="posted")
        ctx.reply("posted")

    @button("all", right="content")
    def all(self, ctx: Ctx) -> None:
        """Post all that was held."""
        held = ctx.hushes.held(ctx)
        posted = [each.id for each in held if ctx.hushes.post(ctx, each.id)]
        if not posted:
            raise UserError("not-held")
        ctx.audit("hush post", "all", before="held", after=posted)
        ctx.reply("posted-all", count=len(posted))

    @button("run", right="content")
    def run(self, ctx: Ctx, argument: str) -> None:
        """Run now a script that did not run."""
        found = ctx.scripts.find(ctx.community, argument)
        if found is None:
            raise UserError("not-held")
        if not found.start(ctx.tx, ctx.event.id, ctx.now, member=ctx.member):
            raise UserError("not-now", script=found.id)
        ctx.audit("sop run", found.id)
        ctx.reply("ran", script=found.id)

    @on("core.hush_begun")
    def begun(self, ctx: Ctx) -> None:
        """The operators read that it is quiet from now on, and who wanted that."""
        hush = ctx.hushes.find(ctx.tx, ctx.community, ctx.event.data["hush"])
        if hush is None or hush.ended_at is not None:
            return
        key = "known" if hush.known else ctx.event.data["how"]
        buttons = [ctx.button("list"), ctx.button("end")]
        until, name = ctx.community.local(hush.until), ctx.members.name(ctx.tx, hush.by)
        ctx.say(
            f"told-{key}", room="ops", buttons=buttons, until=until, name=name, why=_why(ctx, hush)
        )

    @on("core.hush_ended")
    def ended(self, ctx: Ctx) -> None:
        """The operators read what was held, and may post it after all."""
        hush = ctx.hushes.find(ctx.tx, ctx.community, ctx.event.data["hush"])
        if hush is None:
            return
        key = "told-ended" if hush.ended_by else "told-over"
        held, scripts = ctx.hushes.held(ctx), _scripts(ctx)
        told = ctx.text(key, name=ctx.members.name(ctx.tx, hush.ended_by))
        words = Joined((told, *_lines(ctx, held, scripts)))
        ctx.say(words, room="ops", buttons=_buttons(ctx, held, scripts))

    def _begin(self, ctx: Ctx, span: int, *, everywhere: bool) -> None:
        reached = _reached(ctx, everywhere)
        until = ctx.now + span
        for community, member in reached:
            ctx.hushes.begin(ctx.tx, community, until, member.id, ctx.now)
        names = tuple(community.name for community, _ in reached)
        held = ctx.hushes.held(ctx)
        head = ctx.text(
            "hushed", until=ctx.community.local(until), count=len(names), communities=names
        )
        lines = _lines(ctx, held, []) if held else []
        ctx.reply(Joined((head, *lines)), buttons=[ctx.button("list"), ctx.button("end")])

    def _end(self, ctx: Ctx, *, everywhere: bool) -> None:
        ended = [
            community.name
            for community, member in _reached(ctx, everywhere)
            if ctx.hushes.end(ctx.tx, community, member.id, ctx.now) is not None
        ]
        if not ended:
            raise UserError("nothing-to-end")
        ops = "no" if ctx.community.room("ops") is None else "yes"
        ctx.reply("ended", count=len(ended), communities=tuple(ended), ops=ops)


def _reached(ctx: Ctx, everywhere: bool) -> list[tuple[Community, Member]]:
    every = ctx.hushes.reach(ctx, "content", ctx.members)
    return every if everywhere else every[:1]


def _span(written: str) -> int:
    try:
        span = parse_duration(written)
    except ValueError:
        raise UserError("no-duration", given=written) from None
    if not SHORTEST <= span <= LONGEST:
        raise UserError("too-long-or-short")
    return span


def _reply_list(ctx: Ctx) -> None:
    hush = of(ctx.tx, ctx.community, ctx.now)
    held, scripts = ctx.hushes.held(ctx), _scripts(ctx)
    if hush is None:
        head = ctx.text("not-hushed")
        buttons: list[Button] = []
    else:
        until = ctx.community.local(hush.until)
        head = ctx.text("is-hushed", until=until, why=_why(ctx, hush))
        buttons = [ctx.button("end")]
    words = Joined((head, *_lines(ctx, held, scripts)))
    ctx.reply(words, buttons=[*buttons, *_buttons(ctx, held, scripts)])


def _scripts(ctx: Ctx) -> list[Script]:
    return ctx.scripts.hushed(ctx.tx, ctx.community, ctx.hushes.listed_since(ctx.now))


def _lines(ctx: Ctx, held: Sequence[Held], scripts: Sequence[Script]) -> list[Words]:
    """What was held, the numbers being those of the buttons."""
    if not held and not scripts:
        return [ctx.text("nothing-held")]
    lines: list[Words] = [ctx.text("held", count=len(held) + len(scripts))]
    for number, each in enumerate(held[:SHOWN], start=1):
        key = "held-letter" if isinstance(each.effect, Whisper) else "held-post"
        when, words = ctx.community.local(each.due_at), _short(ctx, each.effect.words)
        lines.append(ctx.text(key, number=number, when=when, words=words))
    for script, missed in scripts[:SHOWN]:
        when = ctx.community.local(missed.due_at)
        lines.append(ctx.text("held-script", script=script, when=when))
    more = max(0, len(held) - SHOWN) + max(0, len(scripts) - SHOWN)
    return [*lines, ctx.text("held-more", more=more)] if more else lines


def _buttons(ctx: Ctx, held: Sequence[Held], scripts: Sequence[Script]) -> list[Button]:
    found = [
        Button("hush.post", ctx.text("post-one", number=number), str(each.id))
        for number, each in enumerate(held[:HANDFUL], start=1)
    ]
    if len(held) > 1:
        found.append(ctx.button("all"))
    for script, _ in scripts[:HANDFUL]:
        one = ctx.scripts.find(ctx.community, script)
        if one is not None:
            found.append(Button("hush.run", ctx.text("run-one", script=script), script))
    return found


def _short(ctx: Ctx, words: Words) -> str:
    """The beginning of what was held: ten of them are to fit into one message."""
    text = " ".join(ctx.approvals.text(ctx, words).split())
    return text if len(text) <= LINE else f"{text[: LINE - 1]}…"


def _why(ctx: Ctx, hush: Hush) -> str:
    del ctx
    return hush.why or "none"
