"""What operators do about partners: let one ask the API, give another token, end it."""

from collections.abc import Sequence
from typing import Annotated

from bot import partners
from bot.cog import Cog, Completes, command, on
from bot.context import Ctx
from bot.effects import Can, Joined, Sealed, Words
from cogs.partners.events import TokenShown

SHOWN_MS = 10 * 60_000


class PartnersCog(Cog):
    """Operators say which shops may ask the API in the name of the community."""

    needs = frozenset({Can.PRIVATE_ANSWERS})

    @command("partner add", right="money")
    def add(self, ctx: Ctx, name: str) -> None:
        """A new partner; the answer shows its token, this once."""
        self._show(ctx, "added", name, partners.add(ctx, name))

    @command("partner token", right="money")
    def token(self, ctx: Ctx, name: Annotated[str, Completes("names")]) -> None:
        """Another token; the one before opens nothing any more."""
        self._show(ctx, "renewed", name, partners.renew(ctx, name))

    @command("partner link", right="money")
    def link(self, ctx: Ctx, name: Annotated[str, Completes("names")]) -> None:
        """A link that opens the shop's page in one browser."""
        opened = Sealed(ctx.seal(partners.link(ctx, name)))
        ctx.say("ops-linked", room="ops", name=name, by=ctx.member.name)
        ctx.reply(Joined((ctx.text("linked", name=name), opened, ctx.text("keep-link"))))
        ctx.publish(TokenShown(), at=ctx.now + SHOWN_MS)

    @command("partner secret", right="money")
    def secret(self, ctx: Ctx, name: Annotated[str, Completes("names")]) -> None:
        """What the shop signs its webhooks with; the one before signs nothing any more."""
        number, made = partners.secret(ctx, name)
        said = ctx.text("secret", name=name, number=str(number))
        ctx.say("ops-secret", room="ops", name=name, by=ctx.member.name)
        ctx.reply(Joined((said, Sealed(ctx.seal(made)), ctx.text("keep-token"))))
        ctx.publish(TokenShown(), at=ctx.now + SHOWN_MS)

    @command("partner remove", right="money")
    def remove(self, ctx: Ctx, name: Annotated[str, Completes("names")]) -> None:
        """The partner is none any more."""
        partners.remove(ctx, name)
        ctx.say("ops-removed", room="ops", name=name, by=ctx.member.name)
        ctx.reply("removed", name=name)

    @command("partner list", right="money")
    def every(self, ctx: Ctx) -> None:
        """All partners, and when each asked last."""
        found = partners.every(ctx)
        lines: list[Words] = [ctx.text("partners", count=len(found))]
        for each in found:
            made = ctx.community.local(each.made_at)
            if each.used_at is None:
                lines.append(ctx.text("line-unused", name=each.name, made=made))
            else:
                used = ctx.community.local(each.used_at)
                lines.append(ctx.text("line", name=each.name, made=made, used=used))
        ctx.reply(Joined(tuple(lines)))

    @on("partners.token_shown")
    def forget(self, ctx: Ctx) -> None:
        """What was shown opens no more, also for who reads the database."""
        ctx.erase_said(ctx.now - SHOWN_MS + 1)

    def names(self, ctx: Ctx) -> Sequence[str]:
        """What the commands complete."""
        return [each.name for each in partners.every(ctx)]

    def _show(self, ctx: Ctx, key: str, name: str, token: str) -> None:
        ctx.say(f"ops-{key}", room="ops", name=name, by=ctx.member.name)
        ctx.reply(
            Joined((ctx.text(key, name=name), Sealed(ctx.seal(token)), ctx.text("keep-token")))
        )
        ctx.publish(TokenShown(), at=ctx.now + SHOWN_MS)
