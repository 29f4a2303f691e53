"""What holds of the rules: which version, whether a member is to be asked, and by what words."""

from collections.abc import Mapping

from bot.context import Ctx
from bot.effects import Button, Joined, Lines, Words
from bot.errors import UserError
from cogs.rules import store
from cogs.rules.events import AskAgain, Changed
from cogs.rules.store import Version

PAGE = 200  # members who are told in one unit


def holds(ctx: Ctx) -> Version:
    """The rules that hold; raises UserError where there are none."""
    version = store.current(ctx.tx, ctx.community.id)
    if version is None:
        raise UserError("no-rules")
    return version


def take_up(ctx: Ctx) -> None:
    """Rules that were changed in config.yaml are a new version."""
    text = ctx.options.text
    there = store.current(ctx.tx, ctx.community.id)
    if text is not None and (there is None or there.texts != dict(text)):
        renew(ctx, dict(text))


def renew(ctx: Ctx, texts: Mapping[str, str]) -> Version:
    """These are the rules from now on, and everybody is asked to accept them."""
    home, there = ctx.community.id, store.current(ctx.tx, ctx.community.id)
    number = (there.number if there else 0) + 1
    store.put(ctx.tx, home, number, texts, ctx.now)
    ctx.publish(Changed(number))
    ctx.publish(AskAgain(number, 0))
    show(ctx)
    return holds(ctx)


def correct(ctx: Ctx, texts: Mapping[str, str]) -> Version:
    """The same rules in better words: nobody is asked again."""
    there = holds(ctx)
    store.put(ctx.tx, ctx.community.id, there.number, texts, ctx.now)
    show(ctx)
    return holds(ctx)


def show(ctx: Ctx) -> None:
    """What stands for all to see says the rules as they are now; if it is there."""
    post = store.post(ctx.tx, ctx.community.id)
    if post is not None and ctx.posted(post) is not None:
        version = holds(ctx)
        ctx.edit(post, words(ctx, version), buttons=[accept(ctx, version)])


def words(ctx: Ctx, version: Version) -> Words:
    """The rules, and since when they hold."""
    since = ctx.text("since", version=version.number, day=ctx.community.local(version.at).date())
    return Joined((Lines(version.texts, {}), since))


def accept(ctx: Ctx, version: Version) -> Button:
    """The button that accepts them."""
    return ctx.button("accept", str(version.number))


def ask_some(ctx: Ctx, version: int, after: int) -> None:
    """Tell some of those who accepted older rules, with their next answer; then the next ones."""
    home, there = ctx.community.id, store.current(ctx.tx, ctx.community.id)
    if there is None or there.number != version:
        return
    members = store.behind(ctx.tx, home, version, after, PAGE)
    for id in members:
        member = ctx.members.get(ctx.tx, id)
        if member and member.left_at is None and store.tell(ctx.tx, home, id, version):
            ctx.team.tell(ctx, member, ctx.text("ask-again"))
    if len(members) == PAGE:
        ctx.publish(AskAgain(version, members[-1]))


def read(ctx: Ctx, version: Version) -> None:
    """The member reads the rules just now, and need not be told that they changed."""
    store.tell(ctx.tx, ctx.community.id, ctx.member.id, version.number)
    ctx.team.tell_no_more(ctx, ctx.member, ctx.text("ask-again"))
