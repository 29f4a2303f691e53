"""What posts offer: one that is new, those that are planned, and what is decided about them."""

from typing import Annotated

from bot.cog import Cog, button, command, form, on
from bot.context import Ctx
from bot.effects import Can, Joined, Words
from bot.errors import UserError
from bot.kinds import FilePick, RoomPick, Within
from cogs.post import going, panel, store, when
from cogs.post.asking import Asking
from cogs.post.attaching import BETWEEN, Alt, Attaching, Image, Number, named
from cogs.post.body import FOR_ALL, TEXT, Body
from cogs.post.editing import Editing
from cogs.post.events import PostDue
from cogs.post.forms import Begun
from cogs.post.mending import copies, works
from cogs.post.mending.cog import Mending
from cogs.post.planned import Planned
from cogs.post.store import Post

COMING, LAST = 20, 10


class PostCog(Editing, Attaching, Asking, Mending, Planned, Cog):
    """Operators post by hand, and see it first; what is out is corrected and taken back."""

    needs = frozenset({Can.SAY, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})
    speaks_in = ("ops",)

    @command("post new", right="content")
    def new(
        self,
        ctx: Ctx,
        text: Annotated[str, Within(most=TEXT)] = "",
        to: RoomPick | None = None,
        at: str = "",
        image: Image = "",
        alt: Alt = "",
        picture: FilePick | None = None,
        picture2: FilePick | None = None,
        picture3: FilePick | None = None,
        picture4: FilePick | None = None,
        picture5: FilePick | None = None,
        picture6: FilePick | None = None,
        picture7: FilePick | None = None,
        picture8: FilePick | None = None,
        picture9: FilePick | None = None,
    ) -> None:
        """A post, shown to the operator alone; without words a form asks for them."""
        given = (picture, picture2, picture3, picture4, picture5, picture6, picture7, picture8)
        files = [each for each in (*given, picture9) if each is not None]
        body = Body(
            text={_language(ctx, to): text.strip()} if text.strip() else {},
            pictures=named(ctx, image, None),
            rooms=_rooms(ctx, to),
        )
        home, by = ctx.community.id, ctx.member.id
        post = store.add(ctx.tx, home, by, body, None, ctx.now)
        if body.text:
            post, note = _timed(ctx, post, at)
        if files:
            self.bring(ctx, post, FOR_ALL, files, alt)
        if not body.text:
            ctx.open_form("begun", argument=str(post.number), at=at, alt=_lines(alt))
        elif not files or note is not None:
            panel.show(ctx, post, note=note)

    @form("begun", right="content")
    def begun(self, ctx: Ctx, sent: Begun, argument: str) -> None:
        """The words of a new post."""
        post, _ = panel.open_post(ctx, argument)
        room = next(iter(post.body.rooms), None)
        post = self._say(ctx, post, _language(ctx, room), sent.text)
        if sent.alt:
            post = self._describe(ctx, post, FOR_ALL, sent.alt)
        post, note = _timed(ctx, post, sent.at)
        panel.show(ctx, post, note=note)

    @command("post list", right="content")
    def list(self, ctx: Ctx) -> None:
        """What is to come, and what went out last."""
        home = ctx.community.id
        coming = [p for p in store.coming(ctx.tx, home, store.OPEN, COMING) if p.body.text]
        last = store.last(ctx.tx, home, LAST)
        if not coming and not last:
            raise UserError("no-posts")
        lines: list[Words] = []
        for key, posts in (("list-coming", coming), ("list-last", last)):
            if posts:
                lines += [ctx.text(key), *(_line(ctx, post) for post in posts)]
        ctx.reply(Joined((*lines, ctx.text("list-zone", zone=ctx.community.zone.key))))

    @command("post show", right="content")
    def show(self, ctx: Ctx, number: Number) -> None:
        """A post as members see it, and what can be done with it."""
        post = panel.found(ctx, number)
        stands = copies.seen(ctx, post, panel.shown_in(ctx, post))
        panel.show(ctx, post, note=works.note(ctx, post), stands=stands)

    @command("post change", right="content")
    def change(self, ctx: Ctx, number: Number) -> None:
        """A post that is still to come, to be changed."""
        panel.found(ctx, number)
        post, _ = panel.open_post(ctx, str(number))
        panel.show(ctx, post)

    @command("post cancel", right="content")
    def cancel(self, ctx: Ctx, number: Number) -> None:
        """A post does not go out."""
        panel.found(ctx, number)
        post, _ = panel.open_post(ctx, str(number))
        self._drop(ctx, post)

    @button("send", right="content")
    def send(self, ctx: Ctx, argument: str) -> None:
        """It goes out now."""
        post, turn = panel.open_post(ctx, argument)
        panel.same_turn(post, turn)
        going.fit(post)
        count = going.send(ctx, post)
        ctx.reply("sent", number=post.number, count=count, in_place=True)

    @button("schedule", right="content")
    def schedule(self, ctx: Ctx, argument: str) -> None:
        """It goes out at its time."""
        post, turn = panel.open_post(ctx, argument)
        panel.same_turn(post, turn)
        if post.at is None or post.at <= ctx.now:
            raise UserError("time-over", number=post.number)
        going.fit(post)
        home, by = ctx.community, ctx.member.id
        if not store.move(ctx.tx, home.id, post, "scheduled", by, ctx.now, post.at):
            raise UserError("changed-since", number=post.number)
        going.ask_no_more(ctx, post)
        ctx.publish(PostDue(post.number, post.at), at=post.at)
        ctx.audit("post schedule", going.target(post), going.plain(post), "scheduled")
        when_ = home.local(post.at)
        ctx.reply("scheduled", number=post.number, when=when_, zone=home.zone.key, in_place=True)

    @button("drop", right="content")
    def drop(self, ctx: Ctx, argument: str) -> None:
        """It does not go out."""
        self._drop(ctx, panel.open_post(ctx, argument)[0])

    @on("post.post_due")
    def due(self, ctx: Ctx) -> None:
        """Its time has come; what comes too late is asked about."""
        number, at = ctx.event.data["number"], ctx.event.data["at"]
        post = store.find(ctx.tx, ctx.community.id, number)
        if post is None or post.state != "scheduled" or post.at != at:
            return
        going.go(ctx, post)

    def _drop(self, ctx: Ctx, post: Post) -> None:
        by = ctx.member.id
        if not store.move(ctx.tx, ctx.community.id, post, "dropped", by, ctx.now, post.at):
            raise UserError("changed-since", number=post.number)
        going.ask_no_more(ctx, post)
        ctx.audit("post drop", going.target(post), going.plain(post), "dropped")
        ctx.reply("dropped", number=post.number, in_place=True)


def _timed(ctx: Ctx, post: Post, at: str) -> tuple[Post, Words | None]:
    """The post with its time; where that cannot be read, as it is, and what to say of it."""
    try:
        instant = when.read(at, ctx.now, ctx.community.zone, **_reading(ctx))
    except UserError as error:
        return post, ctx.text(error.key, **error.args_)
    if instant is None:
        return post, None
    return store.change(
        ctx.tx, ctx.community.id, post, ctx.member.id, ctx.now, post.body, instant
    ), None


def _lines(alt: str) -> str:
    return "\n".join(each.strip() for each in alt.split(BETWEEN))


def _reading(ctx: Ctx) -> dict[str, bool]:
    return {"month_first": (ctx.member.language or ctx.community.language) == "zh-CN"}


def _rooms(ctx: Ctx, room: str | None) -> tuple[str, ...]:
    """The room that was picked, or the lobby in the operator's language."""
    native = room or ctx.community.room("lobby", language=ctx.member.language)
    return () if native is None else (native,)


def _language(ctx: Ctx, room: str | None) -> str:
    """What the words of a new post are taken to be written in: what is spoken in its room."""
    return ctx.community.language_in(next(iter(_rooms(ctx, room)), None))


def _line(ctx: Ctx, post: Post) -> Words:
    text = going.head(post.body.text[panel.shown_in(ctx, post)])
    told = {"number": post.number, "state": post.state, "text": text}
    if post.at is None:
        return ctx.text("list-line", **told)
    return ctx.text("list-line-at", when=ctx.community.local(post.at), **told)
