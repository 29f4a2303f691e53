"""Says what it is told to say, and breaks when it is told to."""

import dataclasses

from bot.cog import PUBLIC, Cog, button, command, on, step, value, word
from bot.context import Ctx
from bot.effects import Button, Lines
from bot.errors import UserError
from bot.events import MessageSent, ReactionAdded
from bot.ids import read_id


@dataclasses.dataclass(frozen=True, slots=True)
class Told:
    """A member told something."""

    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class Post:
    """`text`: what to post."""

    text: str


class Probe(Cog):
    """Each command shows one thing that the core promises."""

    breaks = 0  # how many times the step `fragile` fails
    fault: Exception = RuntimeError("a fault of the probe")
    count = 0
    threads = 0  # how many messages in threads it was told of

    def __init__(self) -> None:
        self.tries: set[tuple[int | None, int]] = set()  # of `fragile`: run and instant

    @command("echo")
    def echo(self, ctx: Ctx, text: str, times: int = 1) -> None:
        ctx.reply("said", text=text * times)

    @command("shout", answers=PUBLIC)
    def shout(self, ctx: Ctx, text: str) -> None:
        ctx.reply("said", text=text)

    @command("break")
    def break_(self, ctx: Ctx) -> None:
        ctx.say("said", text="never seen")
        ctx.publish(Told("never heard"))
        raise RuntimeError("a fault of the probe")

    @command("refuse")
    def refuse(self, ctx: Ctx) -> None:
        ctx.say("said", text="never seen")
        raise UserError("refused", what="cake")

    @command("secret", right="money")
    def secret(self, ctx: Ctx) -> None:
        ctx.reply("said", text="open")

    @command("tell")
    def tell(self, ctx: Ctx, text: str, later: int = 0) -> None:
        ctx.publish(Told(text), at=ctx.now + later * 1000 if later else None)
        ctx.reply("said", text="told")

    @command("ask")
    def ask(self, ctx: Ctx, whom: str, text: str) -> None:
        asked = ctx.ask(f"{whom}.say", ctx.member, text=text)
        ctx.reply("said", text="asked" if asked else "nobody there")

    @command("post")
    def post(self, ctx: Ctx, text: str) -> None:
        ctx.say("said", text=text, buttons=[Button("probe.push", ctx.text("said", text="Push"))])

    @command("edits")
    def edits(self, ctx: Ctx, times: int) -> None:
        post = ctx.say("said", text="first")
        assert post is not None
        for number in range(times):
            ctx.edit(post, "said", text=f"edit {number}")

    @command("topic")
    def topic(self, ctx: Ctx, text: str, opened: bool = True) -> None:
        post = ctx.say("said", text=text)
        assert post is not None
        ctx.pin(post)
        if opened:
            ctx.open_thread(post, "said", text=text)
        ctx.say("said", text="Who begins?", thread=post)
        ctx.say("said", text="after")

    @command("late")
    def late(self, ctx: Ctx, post: str) -> None:
        ctx.delete(read_id(post))
        ctx.say("said", text="late", thread=read_id(post))

    @command("unsayable")
    def unsayable(self, ctx: Ctx) -> None:
        ctx.say("no-such-text")

    @button("push")
    def push(self, ctx: Ctx) -> None:
        ctx.reply("said", text="pushed")

    @word("hello")
    def hello(self, ctx: Ctx) -> None:
        ctx.react("👋")

    @on(MessageSent)
    def read(self, ctx: Ctx) -> None:
        if ctx.event.text == "boom":
            raise RuntimeError("a fault of the probe")
        if ctx.event.text == "where":
            ctx.say("said", text=f"in {ctx.event.thread}")

    @on(ReactionAdded)
    def notice(self, ctx: Ctx) -> None:
        ctx.say("said", text=f"{ctx.event.emoji} on {ctx.event.message} in {ctx.event.thread}")

    @on(MessageSent, having="thread")
    def read_thread(self, ctx: Ctx) -> None:
        self.threads += 1

    @step("post")
    def step_post(self, ctx: Ctx, args: Post) -> int | None:
        return ctx.say(Lines({"": args.text}))

    @step("fragile")
    def fragile(self, ctx: Ctx) -> None:
        self.tries.add((ctx.scene.run, ctx.now))  # a unit may run twice for one try
        broken = len(self.tries) <= self.breaks
        ctx.say("said", text="never seen" if broken else "mended")
        if broken:
            raise self.fault

    @value("count")
    def counted(self, ctx: Ctx) -> int:
        return self.count


COG = Probe
