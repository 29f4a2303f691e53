"""Makes an effect ready for its platform: words rendered late, our ids turned into its own."""

from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

from bot.acts import Ban, Bring, Kick, OnMember, Rename, Retitle
from bot.communities import Community
from bot.delivery import Delivery
from bot.effects import (
    Answer,
    Argument,
    Button,
    Delete,
    Edit,
    Effect,
    OpenForm,
    OpenThread,
    Pin,
    Say,
    Whisper,
)
from bot.files import Files
from bot.hanging import Hanging, Hears
from bot.members import Member, Members
from bot.offers import FormSheet
from bot.outbox import OutboxRow, native_of, owned
from bot.places import Meant, RoomLink
from bot.platforms.base import Carrier
from bot.registry import Handler
from bot.sheets import asked_sheet, sheet
from bot.store.db import Database
from bot.texts import Texts, Voiced
from bot.voice import Voice

REMEMBERED = 10_000
SKEW = 60_000  # ms by which the clock of a platform may differ from ours
STAYS = "the post that was to take its place never came out"
TO_ONE = (Answer, Whisper, OpenForm, OnMember, Bring)
TO_POST = (Edit, Delete, Pin, OpenThread)
WORDED = (Say, Answer, Whisper, Edit)
THREAD_NAME, MEMBER_NAME = 100, 32  # characters; what the platforms take
BEGINS = 60  # characters by which operators know a post again


class Unsayable(Exception):
    """The effect can never be carried out, and why."""


class NotYet(Exception):
    """The post that the effect is about is on its way itself."""


class Unheard(Exception):
    """The post that the effect is about, or that it comes after, was held back by a hush."""


class Ready:
    """Looks up what a platform must know, and renders in the reader's language."""

    def __init__(
        self,
        db: Database,
        members: Members,
        texts: Texts,
        forms: Mapping[str, Handler],
        files: Files,
        hanging: Hanging,
        hears: Hears,
    ) -> None:
        self._db = db
        self._members = members
        self._texts = texts
        self._forms = forms
        self._files = files
        self.hanging = hanging
        self._hears = hears
        self._natives: OrderedDict[int, str] = OrderedDict()

    def came_out(self, post: int, native: str) -> None:
        """Remember a post's native id, for the edits that follow it."""
        self._natives[post] = native
        if len(self._natives) > REMEMBERED:
            self._natives.popitem(last=False)

    async def make(
        self,
        row: OutboxRow,
        community: Community,
        platform: Carrier,
        begun: int | None = None,
    ) -> Delivery:
        """The delivery; raises Unsayable when a post or a member is gone, or words are broken, and
        NotYet where the post that it is about is not out, Unheard where a hush held it back.
        With `begun`, when a former attempt may have been carried out, it says what is not it.
        """
        effect = row.effect
        member = await self._member(effect)
        post, thread = await self._about(effect)
        language = (member and member.language) or community.language_in(row.room)
        try:
            shown, told = await self.hanging.of(effect, language, community, platform)
            text, buttons = self._render(effect, language, platform, community)
            reason = self._reason(effect, community.language)
            form = self._sheet(row.id, effect, language, community.voice)
        except (KeyError, ValueError) as error:  # what cannot be rendered never can
            raise Unsayable(f"its words cannot be rendered: {error}") from error
        return Delivery(
            key=row.key,
            effect=effect,
            community=community.native,
            room=row.room,
            member=member.native if member else None,
            post=post,
            thread=thread,
            text=self._cut("\n".join((text, *told)), effect, community, platform),
            buttons=buttons,
            form=form,
            begun=begun,
            owned=await self._owned(row, begun),
            reason=reason,
            pictures=shown,
            file=self._file(effect),
            secret=isinstance(effect, Answer | Whisper) and row.sealed,
        )

    async def _about(self, effect: Effect) -> tuple[str | None, str | None]:
        """The native ids of the post that an effect changes, and of that whose thread it is for."""
        if isinstance(effect, Delete) and effect.after is not None:
            await self._out(effect.after)
        if isinstance(effect, TO_POST):
            return await self._native(effect.post, "it is about"), None
        if isinstance(effect, Say) and effect.thread is not None:
            return None, await self._native(effect.thread, "whose thread it goes to")
        return None, None

    async def _out(self, post: int) -> None:
        """Raises NotYet until a post is out, Unheard where a hush holds it, or says STAYS."""
        try:
            await self._native(post, "that takes its place")
        except Unsayable as error:
            raise Unsayable(STAYS) from error

    async def _owned(self, row: OutboxRow, begun: int | None) -> frozenset[str]:
        if begun is None:
            return frozenset()
        return await self._db.read(owned, row.community, begun - SKEW, row.id)

    async def _member(self, effect: Effect) -> Member | None:
        if not isinstance(effect, TO_ONE):
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
            if found is not None and found[0] in ("pending", "sending"):
                raise NotYet
            if found is not None and found[0] == "hushed":
                raise Unheard
        if native is None:
            raise Unsayable(f"the post {which} never came out")
        return native

    def _sheet(self, id: int, effect: Effect, language: str, voice: Voice) -> FormSheet | None:
        if not isinstance(effect, OpenForm):
            return None
        texts = Voiced(self._texts, voice)
        form = self._forms.get(effect.form)
        if form is None:
            raise Unsayable(f"there is no form {effect.form}")
        if form.mark.asks:
            return asked_sheet(texts, form, language, f"{effect.form}:{id}", effect)
        action = f"{effect.form}:{effect.argument}" if effect.argument else effect.form
        return sheet(texts, form, language, action, effect.filled)

    def _render(
        self, effect: Effect, language: str, platform: Carrier, community: Community
    ) -> tuple[str, tuple[tuple[str, str], ...]]:
        if isinstance(effect, OpenThread):
            name = self._texts.render(effect.name, language, platform.escape, community.voice)
            return shorten(" ".join(name.split())), ()
        if isinstance(effect, Rename | Retitle):
            return self._called(effect, language, community.voice), ()
        if not isinstance(effect, WORDED):
            return "", ()
        voice = community.voice
        text = self._texts.render(effect.words, language, platform.escape, voice)
        if isinstance(effect, Say | Edit) and effect.meant_for is not None:
            text = f"{self._rehearsed(effect.meant_for, language, community, platform)}\n{text}"
        buttons = (self._button(each, language, platform, voice) for each in effect.buttons)
        return text, tuple(buttons)

    def _cut(self, text: str, effect: Effect, community: Community, platform: Carrier) -> str:
        """The text as far as the chat takes it: its beginning is better than nothing."""
        cut = shorten(text, platform.longest)
        if cut != text:
            begins = shorten(text, BEGINS) if isinstance(effect, Say | Edit) else ""
            self._hears.words_cut(community, begins)
        return cut

    def _called(self, effect: Rename | Retitle, language: str, voice: Voice) -> str:
        """What somebody or a thread is called: no platform reads markup in it."""
        if isinstance(effect, Rename):
            words, most = effect.name, MEMBER_NAME
        else:
            words, most = effect.title, THREAD_NAME
        return shorten(" ".join(self._texts.render(words, language, voice=voice).split()), most)

    def _rehearsed(
        self, meant: Meant, language: str, community: Community, platform: Carrier
    ) -> str:
        """The line above a post of a rehearsal."""
        told: dict[str, Argument] = {
            "room": RoomLink(meant.native) if meant.native else meant.role or "",
            "private": "no" if meant.role or meant.native else "yes",
            "when": community.local(meant.at),
        }
        if meant.due is None:
            return self._texts.say(language, "core", "rehearsed", told, platform.escape)
        told["due"] = community.local(meant.due)
        return self._texts.say(language, "core", "rehearsed-late", told, platform.escape)

    def _file(self, effect: Effect) -> tuple[Path, str] | None:
        """The file to save, and its name; raises Unsayable where it is gone."""
        if not isinstance(effect, Answer) or effect.file is None:
            return None
        path = self._files.path(effect.file.file)
        if path is None:
            raise Unsayable("the file to save is gone")
        return path, effect.file.name

    def _reason(self, effect: Effect, language: str) -> str:
        if not isinstance(effect, Kick | Ban):
            return ""
        return " ".join(self._texts.render(effect.reason, language).split())

    def _button(
        self, button: Button, language: str, platform: Carrier, voice: Voice
    ) -> tuple[str, str]:
        action = f"{button.action}:{button.argument}" if button.argument else button.action
        return action, self._texts.render(button.label, language, platform.escape, voice)


def shorten(name: str, most: int = THREAD_NAME) -> str:
    """The name of a thread, or other words, cut to what the platforms take."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"
