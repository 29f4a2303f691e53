"""What a public welcome says, and the buttons under it."""

from collections.abc import Sequence

from bot.context import Ctx
from bot.effects import Button, Joined, Words

CHOICES = {"new": "new", "old_hand": "old-hand", "looking": "looking"}
"""The choices that come with Plaza: the tag that each gives, and the end of its texts' keys."""

LANGUAGES = ("en", "zh-CN", "pt-BR", "lv", "el")
RULES, RULES_BUTTON = "rules.version", "rules.read"
IN_OTHERS = 3  # buttons for newcomers who speak something else


def words(ctx: Ctx, members: Sequence[int]) -> Words:
    """The welcome of these, first come first."""
    hello = ctx.text("welcome", names=tuple(ctx.members.names(ctx.tx, members)))
    return Joined((hello, rules(ctx), question(ctx)))


def question(ctx: Ctx) -> Words:
    """The one easy question."""
    own = ctx.options.question
    return ctx.text("question") if own is None else ctx.lines(own)


def rules(ctx: Ctx) -> Words:
    """The rules, or where they are."""
    own = ctx.options.rules
    if own is not None:
        return ctx.lines(own)
    return ctx.text("rules-behind" if _has_rules(ctx) else "rules")


def buttons(ctx: Ctx, members: Sequence[int]) -> list[Button]:
    """Under the public post: the choices, and what some of the newcomers may want besides."""
    read = [ctx.button(RULES_BUTTON)] if _has_rules(ctx) else []
    return [*choices(ctx), *read, *_in_others(ctx, members)]


def choices(ctx: Ctx) -> list[Button]:
    """The answers to the question."""
    own = ctx.options.choices
    if own:
        return [Button("welcome.interest", ctx.lines(own[tag].label), tag) for tag in own]
    labels = ((tag, ctx.text(f"interest-{key}")) for tag, key in CHOICES.items())
    return [Button("welcome.interest", label, tag) for tag, label in labels]


def in_ours(ctx: Ctx) -> list[Button]:
    """A button in the room's language under what somebody is told in another one.

    Discord has no Latvian: who reads it meets us in the language of their client.
    """
    here = _here(ctx)
    if ctx.member.language in (None, here):
        return []
    return [Button("welcome.mine", ctx.text(f"in-{here}"), here)]


def _here(ctx: Ctx) -> str:
    """The language of the room in which newcomers are welcomed."""
    return ctx.community.language_in(ctx.community.room(ctx.options.room))


def _has_rules(ctx: Ctx) -> bool:
    return ctx.offers(RULES_BUTTON) and bool(ctx.value(RULES))


def _in_others(ctx: Ctx, members: Sequence[int]) -> list[Button]:
    """A button in each language that newcomers speak and the room does not."""
    found = (ctx.members.get(ctx.tx, member) for member in members)
    spoken = {who.language for who in found if who is not None} - {_here(ctx)}
    wanted = [each for each in LANGUAGES if each in spoken][:IN_OTHERS]
    return [Button("welcome.mine", ctx.text(f"in-{each}"), each) for each in wanted]
