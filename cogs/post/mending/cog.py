"""What operators press and call to mend a post that is out, and what they see before."""

from dataclasses import replace

from bot.cog import Cog, button, command, form, on
from bot.context import Ctx
from bot.effects import Button, Can, Joined, Words
from bot.errors import UserError
from bot.ids import read_id
from cogs.post import going, panel, store
from cogs.post.forms import Written
from cogs.post.mending import copies, scripted, works
from cogs.post.mending import store as rows
from cogs.post.mending.store import Kind
from cogs.post.store import Post


class Mending(Cog):
    """The part of the cog that reaches every copy of a post."""

    @command("post correct", right="content")
    def correct_command(self, ctx: Ctx, number: int | None = None) -> None:
        """Other words for a post that is out; without a number one is chosen from the last."""
        if (post := _called(ctx, number, "correct")) is not None:
            self._correct(ctx, post)

    @command("post recall", right="content")
    def recall_command(self, ctx: Ctx, number: int | None = None) -> None:
        """Take a post that is out back; without a number one is chosen from the last."""
        if (post := _called(ctx, number, "recall")) is not None:
            self._recall(ctx, post)

    @button("correct", right="content")
    def correct(self, ctx: Ctx, argument: str) -> None:
        """Other words for a post that is out."""
        self._correct(ctx, _out(ctx, argument, "correct"))

    @button("recall", right="content")
    def recall(self, ctx: Ctx, argument: str) -> None:
        """Take a post that is out back, once that was asked."""
        self._recall(ctx, _out(ctx, argument, "recall"))

    @button("fix", right="content")
    def fix(self, ctx: Ctx, argument: str) -> None:
        """Other words in one of its languages."""
        post, language = _in_language(ctx, argument)
        text = post.fix.get(language) or post.body.text[language]
        ctx.open_form("fix", argument=f"{post.number}-{language}", text=text)

    @form("fix", right="content")
    def sent_fix(self, ctx: Ctx, sent: Written, argument: str) -> None:
        """The corrected words, to be seen before they go out."""
        post, language = _in_language(ctx, argument)
        fix = {**post.fix, language: sent.text.strip()}
        home, by = ctx.community.id, ctx.member.id
        post = store.correct(ctx.tx, home, post, by, ctx.now, fix)
        _show_fix(ctx, post, language)

    @button("mend", right="content")
    def mend(self, ctx: Ctx, argument: str) -> None:
        """The corrected words go out, to every copy in those languages."""
        number, turn = panel.number_of(argument)
        post = _out(ctx, argument, "correct")
        panel.same_turn(post, turn)
        body = replace(post.body, text={**post.body.text, **post.fix})
        home, by = ctx.community.id, ctx.member.id
        if not store.move(ctx.tx, home, post, "sent", by, ctx.now, post.at, body):
            raise UserError("changed-since", number=number)
        ctx.audit("post correct", going.target(post), going.told(post.body), going.told(body))
        now = panel.found(ctx, number)
        count = works.begin(ctx, now, "correct", copies.of_languages(ctx, now, post.fix))
        self._begun(ctx, now, "correct", count)

    @button("takeback", right="content")
    def take_back(self, ctx: Ctx, argument: str) -> None:
        """Every copy goes."""
        number, turn = panel.number_of(argument)
        post = _out(ctx, argument, "recall")
        panel.same_turn(post, turn)
        home, by = ctx.community.id, ctx.member.id
        if not store.move(ctx.tx, home, post, "recalled", by, ctx.now, post.at):
            raise UserError("changed-since", number=number)
        ctx.audit("post recall", going.target(post), going.plain(post), "recalled")
        self._begun(
            ctx, post, "recall", works.begin(ctx, post, "recall", copies.standing(ctx, post))
        )

    @button("again", right="content")
    def again(self, ctx: Ctx, argument: str) -> None:
        """Once more, in the rooms that could not be reached."""
        home = ctx.community.id
        id = read_id(argument)
        work = rows.work(ctx.tx, home, id)
        post = None if work is None else store.find(ctx.tx, home, work.number)
        if work is None or post is None or not rows.reopen(ctx.tx, home, id):
            raise UserError("nothing-left")
        failed = works.failed(ctx, work)
        left = [each for each in copies.standing(ctx, post) if each.room in failed]
        count = works.begin(ctx, post, work.kind, left, work.progress)
        self._begun(ctx, post, work.kind, count)

    @on("post.work_goes_on")
    def goes_on(self, ctx: Ctx) -> None:
        """How far it is."""
        work = rows.work(ctx.tx, ctx.community.id, ctx.event.data["work"])
        if work is not None and not work.over:
            works.look(ctx, work)

    def _begun(self, ctx: Ctx, post: Post, kind: Kind, count: int) -> None:
        ops = "no" if ctx.community.room("ops") is None else "yes"
        ctx.reply(f"{kind}ing", number=post.number, count=count, ops=ops, in_place=True)

    def _correct(self, ctx: Ctx, post: Post) -> None:
        """Ask for the words; first for the language, where there are several."""
        languages = list(post.body.text)
        if len(languages) == 1:
            text = post.body.text[languages[0]]
            ctx.open_form("fix", argument=f"{post.number}-{languages[0]}", text=text)
            return
        ctx.reply("fix-which", buttons=_fixes(ctx, post), in_place=True, number=post.number)

    def _recall(self, ctx: Ctx, post: Post) -> None:
        standing = [each.room for each in copies.standing(ctx, post)]
        asks = ctx.text(
            "recall-asks",
            number=post.number,
            rooms=panel.rooms(ctx, standing),
            count=len(standing),
        )
        words = Joined((asks, *_of_script(ctx, post)))
        ctx.reply(words, buttons=[panel.hand(ctx, post, "takeback")], in_place=True)


def _called(ctx: Ctx, number: int | None, what: Kind) -> Post | None:
    """The post with a number, or the only one that is out; None where which one was asked.

    Raises UserError where there is none, or nothing can be done here.
    """
    if number is not None:
        return _out(ctx, str(number), what)
    _can(ctx, what)
    found = scripted.choices(ctx)
    if not found:
        raise UserError("nothing-out")
    if len(found) == 1:
        return _out(ctx, found[0].argument, what)
    words, buttons = scripted.asked(ctx, what, found)
    ctx.reply(words, buttons=buttons)
    return None


def _can(ctx: Ctx, what: Kind) -> None:
    needed = Can.EDIT if what == "correct" else Can.DELETE
    if needed not in ctx.community.can:
        raise UserError(f"cannot-{what}")


def _out(ctx: Ctx, argument: str, what: Kind) -> Post:
    """A post that is out; raises UserError where there is none, or nothing can be done here."""
    _can(ctx, what)
    post = scripted.chosen(ctx, argument)
    if post.open:
        raise UserError("not-out", number=post.number)
    if post.state != "sent":
        raise panel.too_late(ctx, post)
    return scripted.renewed(ctx, post)


def _in_language(ctx: Ctx, argument: str) -> tuple[Post, str]:
    number, language = panel.number_of(argument)
    post = _out(ctx, argument, "correct")
    if language not in post.body.text:
        raise UserError("no-such-post", number=number)
    return post, language


def _fixes(ctx: Ctx, post: Post) -> list[Button]:
    return [
        Button(f"{ctx.cog}.fix", ctx.text("label-fix", language=each), f"{post.number}-{each}")
        for each in post.body.text
    ]


def _of_script(ctx: Ctx, post: Post) -> list[Words]:
    """Of a script's post: what it says next time is another thing."""
    return [ctx.text("of-script", script=post.script)] if post.script else []


def _show_fix(ctx: Ctx, post: Post, language: str) -> None:
    """The corrected words as members will see them, with what lets them out."""
    count = len(copies.of_languages(ctx, post, post.fix))
    told = ctx.text("fix-shown", number=post.number, language=language, count=count)
    below = Joined((told, *_of_script(ctx, post)))
    hands = [panel.hand(ctx, post, "mend"), *_fixes(ctx, post)]
    panel.lay(ctx, copies.seen(ctx, post, language, post.fix[language]), below, hands, language)
