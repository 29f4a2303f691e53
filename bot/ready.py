"""Makes an effect ready for its platform: words rendered late, our ids turned into its own."""

from collections import OrderedDict
from collections.abc import Mapping

from bot.communities import Community
from bot.effects import (
    Answer,
    Argument,
    Button,
    Delete,
    Delivery,
    Edit,
    Effect,
    Meant,
    OpenForm,
    OpenThread,
    Pin,
    Say,
    Whisper,
)
from bot.members import Member, Members
from bot.offers import FormSheet
from bot.outbox import OutboxRow, native_of
from bot.platforms.base import Platform
from bot.registry import Handler
from bot.sheets import sheet
from bot.store.db import Database
from bot.texts import Texts

REMEMBERED = 10_000
THREAD_NAME = 100  # characters; what the platforms take


class Unsayable(Exception):
    """The effect can never be carried out, and why."""


class Ready:
    """Looks up what a platform must know, and renders in the reader's language."""

    def __init__(
        self, db: Database, members: Members, texts: Texts, forms: Mapping[str, Handler]
    ) -> None:
        self._db = db
        self._members = members
        self._texts = texts
        self._forms = forms
        self._natives: OrderedDict[int, str] = OrderedDict()

    def came_out(self, post: int, native: str) -> None:
        """Remember a post's native id, for the edits that follow it."""
        self._natives[post] = native
        if len(self._natives) > REMEMBERED:
            self._natives.popitem(last=False)

    async def make(self, row: OutboxRow, community: Community, platform: Platform) -> Delivery:
        """The delivery; raises Unsayable when a post or a member is gone, or words are broken."""
        effect = row.effect
        member = await self._member(effect)
        post = thread = None
        if isinstance(effect, Edit | Delete | Pin | OpenThread):
            post = await self._native(effect.post, "it is about")
        elif isinstance(effect, Say) and effect.thread is not None:
            thread = await self._native(effect.thread, "whose thread it goes to")
        language = (member and member.language) or community.language_in(row.room)
        try:
            text, buttons = self._render(effect, language, platform, community)
            form = self._sheet(effect, language) if isinstance(effect, OpenForm) else None
        except (KeyError, ValueError) as error:
            raise Unsayable(f"its words cannot be rendered: {error}") from error
        return Delivery(
            key=row.key,
            effect=effect,
            community=community.native,
            room=row.room,
            member=member.native if member else None,
            post=post,
            thread=thread,
            text=text,
            buttons=buttons,
            form=form,
        )

    async def _member(self, effect: Effect) -> Member | None:
        if not isinstance(effect, Answer | Whisper | OpenForm):
            return None
        member = self._members.by_id(effect.member)
        if member is None:
            member = await self._db.read(self._members.get, effect.member)
        if member is None:
            raise Unsayable("the member is unknown")
        return member

    async def _native(self, post: int, which: str) -> str:
        native = self._natives.get(post)
        if native is None:
            found = await self._db.read(native_of, post)
            native = found[1] if found else None
        if native is None:
            raise Unsayable(f"the post {which} never came out")
        return native

    def _sheet(self, effect: OpenForm, language: str) -> FormSheet:
        form = self._forms.get(effect.form)
        if form is None:
            raise Unsayable(f"there is no form {effect.form}")
        action = f"{effect.form}:{effect.argument}" if effect.argument else effect.form
        return sheet(self._texts, form, language, action, effect.filled)

    def _render(
        self, effect: Effect, language: str, platform: Platform, community: Community
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        if isinstance(effect, OpenThread):
            name = self._texts.render(effect.name, language, platform.escape)
            return shorten(" ".join(name.split())), ()
        if not isinstance(effect, Say | Answer | Whisper | Edit):
            return "", ()
        text = self._texts.render(effect.words, language, platform.escape)
        if isinstance(effect, Say | Edit) and effect.meant_for is not None:
            text = f"{self._rehearsed(effect.meant_for, language, community)}\n{text}"
        return text, tuple(self._button(button, language, platform) for button in effect.buttons)

    def _rehearsed(self, meant: Meant, language: str, community: Community) -> str:
        """The line above a post of a rehearsal."""
        told: dict[str, Argument] = {
            "room": meant.role or "",
            "private": "no" if meant.role else "yes",
            "when": community.local(meant.at),
        }
        if meant.due is None:
            return self._texts.say(language, "core", "rehearsed", told)
        told["due"] = community.local(meant.due)
        return self._texts.say(language, "core", "rehearsed-late", told)

    def _button(self, button: Button, language: str, platform: Platform) -> tuple[str, str]:
        action = f"{button.action}:{button.argument}" if button.argument else button.action
        return action, self._texts.render(button.label, language, platform.escape)


def shorten(name: str) -> str:
    """The name of a thread, cut to what the platforms take."""
    return name if len(name) <= THREAD_NAME else f"{name[: THREAD_NAME - 1].rstrip()}…"
