"""Buttons of scripts and posts that give the member who presses them a tag, or take one."""

from dataclasses import dataclass

from bot.cog import button
from bot.context import Ctx
from bot.effects import Button, Joined, Text, Words
from bot.kinds import ButtonName, LocalText
from bot.tagging import fitting, give, take
from bot.tags import TagName, label, own


@dataclass(frozen=True, slots=True, kw_only=True)
class TagButton:
    """`tag`, `untag`: what who presses it gets and loses. `label`: what stands on it.

    The tags are those that members may take themselves.
    """

    tag: TagName | None = None
    untag: TagName | None = None
    label: LocalText | None = None

    def __post_init__(self) -> None:
        if self.tag is None and self.untag is None:
            raise ValueError("a button of its own gives a tag or takes one: tag, untag, or both")

    def __str__(self) -> str:
        return " ".join(filter(None, (self.tag, self.untag and f"-{self.untag}")))


AnyButton = ButtonName | TagButton
"""What stands under `buttons` of a step: one that a cog offers, or one for a tag."""


def hung(ctx: Ctx, wanted: AnyButton) -> Button:
    """The button that is wanted, as a post has it."""
    if isinstance(wanted, str):
        return ctx.button(wanted)
    named = label(ctx.community.tags, wanted.tag or wanted.untag or "")
    said: Words = named if wanted.tag else Text("core", "tag-away", {"tag": named})
    if wanted.label is not None:
        said = ctx.lines(wanted.label)
    return Button("core.tag", said, f"{wanted.tag or ''}:{wanted.untag or ''}")


class TagButtons:
    """The button that gives and takes tags."""

    @button("tag")
    def tag(self, ctx: Ctx, argument: str) -> None:
        """Give the member a tag, or take one; both only if members may do so themselves."""
        tags = ctx.community.tags
        given, _, taken = argument.partition(":")
        lines: list[Words] = []
        if taken:
            took = take(ctx, ctx.member, own(tags, taken))
            lines.append(ctx.text("tag-taken" if took else "tag-not-had", tag=label(tags, taken)))
        if given or not taken:
            new = give(ctx, ctx.member, own(tags, given))
            lines.append(ctx.text("tag-given" if new else "tag-had", tag=label(tags, given)))
        rooms, buttons = fitting(ctx) if given else ([], [])
        ctx.reply(Joined((*lines, *rooms)), buttons=buttons)
