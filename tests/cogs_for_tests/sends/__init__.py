"""Takes files, and does with them what it is told to: answers, refuses, fails, or holds them."""

from typing import Literal

from bot.cog import PUBLIC, Cog, command, holds, kept
from bot.context import Ctx
from bot.effects import Picture, Plain
from bot.errors import UserError
from bot.events import Kept
from bot.kinds import FileKind, FilePick

Does = Literal["answers", "refuses", "fails", "writes much"]


class Sends(Cog):
    """One command for what may become of a file."""

    def __init__(self) -> None:
        self.held: list[str] = []
        self.last: Kept | None = None

    @command("send plainly")
    def send(
        self, ctx: Ctx, file: FilePick, kind: FileKind = "picture", does: Does = "answers"
    ) -> None:
        ctx.keep(file, then="sent", kind=kind, does=does, times=2)

    @command("send aloud", answers=PUBLIC)
    def send_aloud(self, ctx: Ctx, file: FilePick) -> None:
        ctx.keep(file, then="sends.sent", does="answers", times=1)

    @command("send rightly")
    def send_rightly(self, ctx: Ctx, file: FilePick) -> None:
        ctx.keep(file, then="rightly")

    @command("send astray")
    def send_astray(self, ctx: Ctx, file: FilePick) -> None:
        ctx.keep(file, then="nowhere")

    @kept("sent")
    def sent(self, ctx: Ctx, kept: Kept, does: Does, times: int) -> None:
        self.last = kept
        shown = [Picture(kept.file, Plain("it"), kept=True)] if kept.width else []
        ctx.reply("sent", pictures=shown, name=ctx.member.name, what=kept.name, times=times)
        if does == "writes much":
            ctx.audit("send", kept.name, before="x" * 500_000)
        if does == "refuses":
            raise UserError("refused")
        if does == "fails":
            raise RuntimeError("as it was told to")

    @kept("rightly", right="content")
    def rightly(self, ctx: Ctx, kept: Kept) -> None:
        ctx.reply("sent", name=ctx.member.name, what=kept.name, times=0)

    @holds("files")
    def holds(self, ctx: Ctx) -> list[str]:
        return self.held if ctx.community.native == "home" else []


COG = Sends
