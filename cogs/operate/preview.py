"""What a script will say, shown to one operator: every post of it, and nothing happens."""

from collections.abc import Iterator
from typing import Literal

from bot.cog import command
from bot.context import Ctx
from bot.effects import Joined, Spoken, Words, dead
from bot.errors import UserError
from bot.kinds import write_duration
from bot.members import Member
from bot.scripts import Shown
from cogs.operate.finding import Finding, Script, fitting

LONGEST = 1_700  # characters, which every chat takes in one answer
BUTTONS, PICTURES = 20, 10

Language = Literal["en", "zh-CN", "pt-BR", "lv", "el"]


class Previewing(Finding):
    """The command that shows a script before anybody reads it."""

    @command("sop preview", right="content")
    def sop_preview(
        self,
        ctx: Ctx,
        script: Script,
        member: Member | None = None,
        language: Language | None = None,
    ) -> None:
        """All posts of a script as a member would see them."""
        found, seen = fitting(ctx, script), member or ctx.member
        posts = found.posts(ctx.tx, seen, ctx.now)
        if not posts:
            raise UserError("preview-nothing", script=found.id)
        own = member.language if member is not None else None
        spoken = language or own or ctx.community.language
        fits = list(_fitting(ctx, posts, spoken))
        words: list[Words] = [ctx.text("preview", script=found.id, name=seen.name)]
        for each in fits:
            words += [_head(ctx, each), Spoken(each.words, spoken)]
        if len(posts) > len(fits):
            words.append(ctx.text("preview-more", more=len(posts) - len(fits)))
        buttons = [button for each in fits for button in each.buttons]
        pictures = [picture for each in fits for picture in each.pictures]
        ctx.reply(
            Joined(tuple(words)), buttons=dead(buttons[:BUTTONS]), pictures=pictures[:PICTURES]
        )


def _fitting(ctx: Ctx, posts: list[Shown], language: str) -> Iterator[Shown]:
    """As many posts as one answer holds; the first in any case."""
    left = LONGEST
    for number, each in enumerate(posts):
        left -= len(ctx.approvals.text(ctx, each.words, language)) + 60
        if number and left < 0:
            return
        yield each


def _head(ctx: Ctx, shown: Shown) -> Words:
    kind = {"whisper": "letter", "edit": "edit"}.get(shown.kind, "post")
    when = "event" if shown.event else "after" if shown.after else "first"
    span, room = write_duration(shown.after), shown.room or "none"
    return ctx.text("preview-post", kind=kind, when=when, span=span, room=room, event=shown.event)
