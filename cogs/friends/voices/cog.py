"""Voices: an operator asks for a member's words, the member consents, and may take them back."""

from dataclasses import dataclass
from typing import Annotated

from bot.cog import Cog, button, command, form, menu, on
from bot.context import Ctx
from bot.effects import Button, Joined, Sealed, Words
from bot.errors import UserError
from bot.events import MemberLeft, MenuOpened
from bot.ids import read_id
from bot.kinds import Long, Within
from bot.members import Member
from cogs.friends.voices import store
from cogs.friends.voices.store import Voice

LONGEST = 300
LISTED = 10


@dataclass(frozen=True, slots=True)
class Consent:
    """A member's words for the page, and the name beneath them; sending it is the consent."""

    words: Annotated[Long, Within(least=3, most=LONGEST)]
    name: Annotated[str, Within(most=40)] = ""


class Voices(Cog):
    """Nothing is shown of anybody who did not say so."""

    @menu("quote", right="money")
    def quote_message(self, ctx: Ctx, message: str) -> None:
        """Ask who wrote a message whether the page may show it."""
        event = ctx.event
        assert isinstance(event, MenuOpened)
        about = event.about
        author = (
            ctx.members.by_native(ctx.tx, ctx.community, about.native)
            if about is not None and not about.bot
            else None
        )
        if author is None:
            raise UserError("voice-nobody")
        _ask(ctx, author, f"message:{message}", " ".join(event.said.split())[:LONGEST])

    @command("friends ask", right="money")
    def ask_voice(self, ctx: Ctx, member: Member) -> None:
        """Ask a member for a few words for the page."""
        _ask(ctx, member, f"member:{member.id}")

    @command("friends say")
    def voice_own(self, ctx: Ctx) -> None:
        """Say something for the page, or see, change and take back what one said."""
        mine = store.of_member(ctx.tx, ctx.community.id, ctx.member.id)
        if mine is None or mine.state == "asked":
            _open(ctx, mine)
            return
        taken = [ctx.button("voice-say"), ctx.button("voice-back")]
        told = Joined((ctx.text(f"voice-is-{mine.state}"), _quoted(ctx, mine)))
        _keep(ctx, mine, ctx.reply(told, buttons=taken))

    @button("voice-say")
    def voice_say(self, ctx: Ctx) -> None:
        """Show the form."""
        _open(ctx, store.of_member(ctx.tx, ctx.community.id, ctx.member.id))

    @form("voice")
    def voice_said(self, ctx: Ctx, sent: Consent) -> None:
        """The member consents; what an operator asked for word by word is shown at once.

        Not by another name than the member's own, which somebody looks at as at other words.
        """
        home, member = ctx.community.id, ctx.member
        asked = store.of_member(ctx.tx, home, member.id)
        words, name = sent.words.strip(), " ".join(sent.name.split())
        as_asked = asked is not None and asked.state == "asked" and asked.words == words
        as_asked = as_asked and name in ("", member.name)
        state: store.State = "shown" if as_asked else "given"
        spoken = member.language or ""
        mine = Voice(member.id, ctx.new_id(), state, words, name, spoken)
        _unsay(ctx, member.id, ctx.text("voice-changed"))
        store.put(ctx.tx, home, mine)
        ctx.audit("friends voice", f"voice:{mine.id}", after=state)
        ctx.reply(f"voice-{state}", buttons=[ctx.button("voice-back")])
        hung = [] if as_asked else [ctx.button("voice-show", str(mine.id))]
        told = Joined((ctx.text(f"voice-came-{state}", name=member.name), _quoted(ctx, mine)))
        hung.append(ctx.button("voice-off", str(mine.id)))
        _keep(ctx, mine, ctx.say(told, room="ops", buttons=hung), post=True)

    @button("voice-back")
    def voice_back(self, ctx: Ctx) -> None:
        """The member takes it back: from now on nobody reads it, on the page or in ops."""
        if not store.remove(ctx.tx, ctx.community.id, ctx.member.id):
            raise UserError("voice-none")
        ctx.audit("friends voice", f"member:{ctx.member.id}", after="taken back")
        _unsay(ctx, ctx.member.id, ctx.text("voice-gone", name=ctx.member.name))
        ctx.reply("voice-taken", in_place=True)

    @button("voice-no")
    def voice_no(self, ctx: Ctx) -> None:
        """The member would rather not, or not any more; nothing is kept."""
        mine = store.of_member(ctx.tx, ctx.community.id, ctx.member.id)
        if mine is not None and mine.state != "asked":
            self.voice_back(ctx)
            return
        if mine is not None:
            store.remove(ctx.tx, ctx.community.id, ctx.member.id)
            _unsay(ctx, ctx.member.id, ctx.text("voice-removed"))
        ctx.reply("voice-not", in_place=True)

    @button("voice-show", right="money")
    def voice_show(self, ctx: Ctx, argument: str) -> None:
        """The page shows it."""
        if not store.show(ctx.tx, ctx.community.id, read_id(argument)):
            raise UserError("voice-changed")
        ctx.audit("friends voice", f"voice:{argument}", after="shown")
        ctx.reply("voice-on")

    @button("voice-off", right="money")
    def voice_off(self, ctx: Ctx, argument: str) -> None:
        """The page does not show it; nothing is kept."""
        member = store.remove_this(ctx.tx, ctx.community.id, read_id(argument))
        if member is None:
            raise UserError("voice-changed")
        ctx.audit("friends voice", f"voice:{argument}", after="taken off")
        _unsay(ctx, member, ctx.text("voice-removed"))
        ctx.reply("voice-removed")

    @command("friends voices", right="money")
    def voices(self, ctx: Ctx) -> None:
        """What the page shows of members, and what waits for a look."""
        if not _list(ctx, 0):
            raise UserError("voices-none")

    @button("voices", right="money")
    def voices_more(self, ctx: Ctx, argument: str) -> None:
        """The next of them, or the first where there are none any more."""
        if not _list(ctx, read_id(argument)) and not _list(ctx, 0):
            raise UserError("voices-none")

    @on(MemberLeft)
    def voice_left(self, ctx: Ctx) -> None:
        """Who is gone could not take it back, so it goes with them."""
        store.remove(ctx.tx, ctx.community.id, ctx.member.id)
        _unsay(ctx, ctx.member.id, ctx.text("voice-removed"))


def _ask(ctx: Ctx, member: Member, about: str, words: str = "") -> None:
    if member.left_at is not None:
        raise UserError("voice-nobody")
    asked = Voice(member.id, ctx.new_id(), "asked", words, member.name, "")
    if not store.ask(ctx.tx, ctx.community.id, asked):
        raise UserError("voice-there", name=member.name)
    ctx.audit("friends ask", about)
    yes = Button(f"{ctx.cog}.voice-say", ctx.text("voice-yes"))
    if words:
        said = ctx.text("voice-ask-words", words=Sealed(ctx.seal(words)))
    else:
        said = ctx.text("voice-ask")
    _keep(ctx, asked, ctx.whisper(member, said, buttons=[yes, ctx.button("voice-no")]))
    ctx.reply("voice-asked", name=member.name)


def _list(ctx: Ctx, after: int) -> bool:
    """Answer with what members said, behind so many; False where there is nothing."""
    found = store.everything(ctx.tx, ctx.community.id, after, LISTED + 1)
    found, more = found[:LISTED], found[LISTED:]
    if not found:
        return False
    names = ctx.members.names(ctx.tx, [each.member for each in found])
    lines: list[Words] = []
    hung: list[Button] = []
    for number, (each, name) in enumerate(zip(found, names, strict=True), after + 1):
        state = ctx.text(f"voice-state-{each.state}")
        quoted = _quoted(ctx, each)
        lines.append(
            ctx.text("voice-line", number=number, name=(name,), state=state, quoted=quoted)
        )
        action = "voice-show" if each.state == "given" else "voice-off"
        label = ctx.text(f"{action}-number", number=number)
        hung.append(Button(f"{ctx.cog}.{action}", label, str(each.id)))
    if more:
        hung.append(ctx.button("voices", str(after + LISTED)))
    answer = ctx.reply(Joined(tuple(lines)), buttons=hung)
    for each in found:
        _keep(ctx, each, answer)
    return True


def _open(ctx: Ctx, there: Voice | None) -> None:
    if there is None:
        ctx.open_form("voice", name=ctx.member.name)
    else:
        _keep(ctx, there, ctx.open_form("voice", words=there.words, name=there.name))


def _quoted(ctx: Ctx, voice: Voice) -> Words:
    words, name = (Sealed(ctx.seal(each)) for each in (voice.words, voice.name or "…"))
    return ctx.text("voice-quoted", words=words, name=name)


def _keep(ctx: Ctx, voice: Voice, effect: int | None, *, post: bool = False) -> None:
    """Know where a member's words were said, to take them back from there."""
    if effect is not None:
        store.said(ctx.tx, ctx.community.id, voice.member, effect, post=post)


def _unsay(ctx: Ctx, member: int, became: Words) -> None:
    """What a member said is nowhere any more; operators read in its place what became of it."""
    said = store.unsay(ctx.tx, ctx.community.id, member)
    for effect, post in said:
        if post:
            ctx.edit(effect, became)
    ctx.erase_effects([effect for effect, _ in said][-500:])
