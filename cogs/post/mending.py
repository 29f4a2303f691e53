"""How a post that is out is mended: every copy corrected or taken back, and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.cog import Cog, button, command, form, on
from bot.context import Ctx
from bot.effects import Argument, Button, Can, Joined, Text, Words, dead
from bot.errors import UserError
from bot.places import RoomLink
from cogs.post import body as bodies
from cogs.post import going, panel, store
from cogs.post.events import WorkGoesOn
from cogs.post.forms import Written
from cogs.post.store import Copy, Kind, Post, Work

TOLD = 10  # rooms that a report names
PAUSES = ((120_000, 3_000), (3_600_000, 30_000))  # so young a work is looked at so often, in ms
SELDOM = 600_000
FIRST = 1_000
DONE = ("done", "superseded")
LISTED = 10


class Mending(Cog):
    """The part of the cog that reaches every copy of a post."""

    @command("post correct", right="content")
    def correct_command(self, ctx: Ctx, number: int | None = None) -> None:
        """Other words for a post that is out; without a number the last one."""
        self._correct(ctx, _out(ctx, number, "correct"))

    @command("post recall", right="content")
    def recall_command(self, ctx: Ctx, number: int | None = None) -> None:
        """Take a post that is out back; without a number the last one."""
        self._recall(ctx, _out(ctx, number, "recall"))

    @button("correct", right="content")
    def correct(self, ctx: Ctx, argument: str) -> None:
        """Other words for a post that is out."""
        self._correct(ctx, _out(ctx, panel.number_of(argument)[0], "correct"))

    @button("recall", right="content")
    def recall(self, ctx: Ctx, argument: str) -> None:
        """Take a post that is out back, once that was asked."""
        self._recall(ctx, _out(ctx, panel.number_of(argument)[0], "recall"))

    @button("fix", right="content")
    def fix(self, ctx: Ctx, argument: str) -> None:
        """Other words in one of its languages."""
        number, language = panel.number_of(argument)
        post = _out(ctx, number, "correct")
        if language not in post.body.text:
            raise UserError("no-such-post", number=number)
        text = post.fix.get(language) or post.body.text[language]
        ctx.open_form("fix", argument=f"{number}-{language}", text=text)

    @form("fix", right="content")
    def sent_fix(self, ctx: Ctx, sent: Written, argument: str) -> None:
        """The corrected words, to be seen before they go out."""
        number, language = panel.number_of(argument)
        post = _out(ctx, number, "correct")
        if language not in post.body.text:
            raise UserError("no-such-post", number=number)
        fix = {**post.fix, language: sent.text.strip()}
        home, by = ctx.community.id, ctx.member.id
        post = store.correct(ctx.tx, home, post, by, ctx.now, fix)
        _show_fix(ctx, post, language)

    @button("mend", right="content")
    def mend(self, ctx: Ctx, argument: str) -> None:
        """The corrected words go out, to every copy."""
        number, turn = panel.number_of(argument)
        post = _out(ctx, number, "correct")
        panel.same_turn(post, turn)
        body = replace(post.body, text={**post.body.text, **post.fix})
        home, by = ctx.community.id, ctx.member.id
        if not store.move(ctx.tx, home, post, "sent", by, ctx.now, post.at, body):
            raise UserError("changed-since", number=number)
        ctx.audit("post correct", going.target(post), going.told(post.body), going.told(body))
        found = store.find(ctx.tx, home, number)
        assert found is not None
        count = _work(ctx, found, "correct", _standing(ctx, post))
        ctx.reply("correcting", number=number, count=count, in_place=True)

    @button("takeback", right="content")
    def take_back(self, ctx: Ctx, argument: str) -> None:
        """Every copy goes."""
        number, turn = panel.number_of(argument)
        post = _out(ctx, number, "recall")
        panel.same_turn(post, turn)
        home, by = ctx.community.id, ctx.member.id
        if not store.move(ctx.tx, home, post, "recalled", by, ctx.now, post.at):
            raise UserError("changed-since", number=number)
        ctx.audit("post recall", going.target(post), going.plain(post), "recalled")
        count = _work(ctx, post, "recall", _standing(ctx, post))
        ctx.reply("recalling", number=number, count=count, in_place=True)

    @button("again", right="content")
    def again(self, ctx: Ctx, argument: str) -> None:
        """Once more, in the rooms that could not be reached."""
        home = ctx.community.id
        id = int(argument) if argument.isdecimal() and len(argument) < 19 else 0
        work = store.work(ctx.tx, home, id)
        post = None if work is None else store.find(ctx.tx, home, work.number)
        if work is None or post is None or not store.reopen(ctx.tx, home, id):
            raise UserError("nothing-left")
        failed = self._failed(ctx, work)
        copies = [each for each in _standing(ctx, post) if each.room in failed]
        count = _work(ctx, post, work.kind, copies, work.progress)
        ctx.reply(f"{work.kind}ing", number=post.number, count=count, in_place=True)

    @on("post.work_goes_on")
    def goes_on(self, ctx: Ctx) -> None:
        """How far it is; told where it is told, at most every few seconds."""
        home = ctx.community.id
        work = store.work(ctx.tx, home, ctx.event.data["work"])
        if work is None or work.over:
            return
        tries = store.tries(ctx.tx, home, work.id)
        came = ctx.posts.came_of(list(tries.values()))
        waits = [room for room, effect in tries.items() if came[effect].waits]
        done = [room for room, effect in tries.items() if came[effect].state in DONE]
        if work.kind == "recall":
            store.take_back(ctx.tx, home, work.number, done)
        if waits:
            _later(ctx, work)
        if work.progress is not None and (not waits or len(done) > work.told):
            self._tell(ctx, work, len(tries), done, over=not waits)
        store.keep_told(ctx.tx, home, work.id, len(done), over=not waits)

    def _tell(self, ctx: Ctx, work: Work, count: int, done: Sequence[str], *, over: bool) -> None:
        assert work.progress is not None
        told = {"number": work.number, "done": len(done), "count": count}
        if not over:
            ctx.edit(work.progress, _named(ctx, f"{work.kind}-goes-on", work, told))
            return
        failed = self._failed(ctx, work)
        head = _named(ctx, f"{work.kind}-over", work, told)
        buttons = [ctx.button("again", str(work.id))] if failed else []
        ctx.edit(work.progress, Joined((head, *_reasons(ctx, failed))), buttons=buttons)

    def _failed(self, ctx: Ctx, work: Work) -> dict[str, str]:
        """The rooms that could not be reached, and why."""
        tries = store.tries(ctx.tx, ctx.community.id, work.id)
        came = ctx.posts.came_of(list(tries.values()))
        found = {room: came[effect] for room, effect in tries.items()}
        return {
            room: each.reason or each.state
            for room, each in found.items()
            if not each.waits and each.state not in DONE
        }

    def lost(self, ctx: Ctx, post: Post) -> Words | None:
        """The rooms that a post never came to, and why; None if it is in all of them."""
        if post.open:
            return None
        copies = store.copies(ctx.tx, ctx.community.id, post.number)
        came = ctx.posts.came_of([each.effect for each in copies])
        failed = {
            each.room: came[each.effect].reason or came[each.effect].state
            for each in copies
            if not came[each.effect].waits and came[each.effect].state != "done"
        }
        return Joined((ctx.text("not-there"), *_reasons(ctx, failed))) if failed else None

    def _correct(self, ctx: Ctx, post: Post) -> None:
        """Ask for the words; first for the language, where there are several."""
        languages = list(post.body.text)
        if len(languages) == 1:
            text = post.body.text[languages[0]]
            ctx.open_form("fix", argument=f"{post.number}-{languages[0]}", text=text)
            return
        ctx.reply("fix-which", buttons=_fixes(ctx, post), in_place=True, number=post.number)

    def _recall(self, ctx: Ctx, post: Post) -> None:
        standing = [each.room for each in _standing(ctx, post)]
        ctx.reply(
            "recall-asks",
            buttons=[panel.hand(ctx, post, "takeback")],
            in_place=True,
            number=post.number,
            rooms=panel.rooms(ctx, standing),
            count=len(standing),
        )


def _out(ctx: Ctx, number: int | None, what: Kind) -> Post:
    """A post that is out; raises UserError where there is none, or nothing can be done here."""
    needed = Can.EDIT if what == "correct" else Can.DELETE
    if needed not in ctx.community.can:
        raise UserError(f"cannot-{what}")
    if number is None:
        last = [p for p in store.last(ctx.tx, ctx.community.id, LISTED) if p.state == "sent"]
        if not last:
            raise UserError("nothing-out")
        return last[0]
    post = panel.found(ctx, number)
    if post.open:
        raise UserError("not-out", number=number)
    if post.state != "sent":
        raise panel.too_late(ctx, post)
    return post


def _standing(ctx: Ctx, post: Post) -> list[Copy]:
    return [each for each in store.copies(ctx.tx, ctx.community.id, post.number) if not each.gone]


def _fixes(ctx: Ctx, post: Post) -> list[Button]:
    return [
        Button(f"{ctx.cog}.fix", ctx.text("label-fix", language=each), f"{post.number}-{each}")
        for each in post.body.text
    ]


def _show_fix(ctx: Ctx, post: Post, language: str) -> None:
    """The corrected words as members will see them, with what lets them out."""
    copies = _standing(ctx, post)
    told = ctx.text("fix-shown", number=post.number, language=language, count=len(copies))
    text = panel.words(post.body, language, post.fix[language])
    pressed = dead(panel.hung(ctx, post.body, language))
    pictured = panel.pictures(ctx, post.body, language)
    hands = [panel.hand(ctx, post, "mend"), *_fixes(ctx, post)]
    if len(post.fix[language]) <= panel.ROOMY:
        joined = Joined((text, ctx.text("line"), told))
        ctx.reply(joined, buttons=[*pressed, *hands], pictures=pictured, in_place=True)
        return
    ctx.reply(told, buttons=hands, in_place=True)
    ctx.reply(text, buttons=pressed, pictures=pictured)


def _work(
    ctx: Ctx, post: Post, kind: Kind, copies: Sequence[Copy], progress: int | None = None
) -> int:
    """Do it to these copies, and tell the operators of it in their room; how many those are."""
    tries = {each.room: _do(ctx, post, kind, each) for each in copies}
    id = ctx.new_id()
    work = Work(id, post.number, kind, progress, ctx.member.id, ctx.now, 0, over=False)
    told: dict[str, Argument] = {"number": post.number, "done": 0, "count": len(tries)}
    begins = _named(ctx, f"{kind}-goes-on", work, told)
    if progress is None:
        work = replace(work, progress=ctx.say(begins, room="ops"))
    else:
        ctx.edit(progress, begins)
    store.add_work(ctx.tx, ctx.community.id, work, tries)
    ctx.publish(WorkGoesOn(id), at=ctx.now + FIRST)
    return len(tries)


def _do(ctx: Ctx, post: Post, kind: Kind, copy: Copy) -> int:
    if kind == "recall":
        return ctx.delete(copy.effect)
    language = bodies.version(post.body.text, copy.language, ctx.community.language)
    words = panel.words(post.body, language)
    return ctx.edit(copy.effect, words, buttons=panel.hung(ctx, post.body, language))


def _later(ctx: Ctx, work: Work) -> None:
    age = ctx.now - work.begun_at
    pause = next((pause for young, pause in PAUSES if age < young), SELDOM)
    ctx.publish(WorkGoesOn(work.id), at=ctx.now + pause)


def _named(ctx: Ctx, key: str, work: Work, told: Mapping[str, Argument]) -> Text:
    names = ctx.members.names(ctx.tx, [work.member])
    return ctx.text(key, name=names[0] if names else "?", **told)


def _reasons(ctx: Ctx, failed: Mapping[str, str]) -> list[Words]:
    """A line for each room that could not be reached; of many, the first."""
    lines: list[Words] = [
        ctx.text("not-reached", room=RoomLink(room), reason=reason)
        for room, reason in list(failed.items())[:TOLD]
    ]
    more = len(failed) - TOLD
    return [*lines, ctx.text("not-reached-more", count=more)] if more > 0 else lines
