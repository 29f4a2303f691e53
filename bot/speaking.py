"""How a handler speaks: each thing said is an effect, written with the facts it announces."""

from collections.abc import Mapping, Sequence

from bot import news
from bot.blanks import is_blank
from bot.communities import Room
from bot.corrected import CHANGED
from bot.effects import (
    Answer,
    Argument,
    Button,
    Changed,
    Edit,
    Effect,
    Mention,
    OpenForm,
    Pictured,
    React,
    Saved,
    Say,
    Text,
    Whisper,
    Words,
)
from bot.errors import PlazaError
from bot.events import ButtonPressed, CommandCalled, FormSent, MemberEvent, MenuOpened
from bot.members import Member
from bot.outbox import Origin, room_of
from bot.outbox_words import words_of
from bot.places import Meant
from bot.placing import meant, where
from bot.scene import Core, Scene
from bot.script_posts import ScriptPosts
from bot.store.db import Tx


class Speaking:
    """The part of a handler's view that says things."""

    def __init__(self, tx: Tx, core: Core, cog: str, scene: Scene) -> None:
        self.tx = tx
        self.cog = cog
        self.community = scene.community
        self.now = scene.now
        self.event = scene.event
        self.variables = scene.variables
        self.random = core.random
        self.members = core.members
        self.scripts = core.scripts
        self.letters = core.letters
        self.approvals = core.approvals
        self.team = core.team
        self.tasks = core.tasks
        self.hushes = core.hushes
        self.wordings = core.wordings
        self.posts = ScriptPosts(tx, scene.community.id, scene.run)
        self.scene = scene
        self._core = core
        self.answers_later = False  # a job does
        self.effects: dict[int, Effect] = {}
        self._ordinals: dict[str, int] = {}

    # Who

    @property
    def member(self) -> Member:
        """The member who caused this; a handler that may have none asks `has_member` first."""
        assert self.scene.member is not None, "nobody caused this"
        return self.scene.member

    @property
    def has_member(self) -> bool:
        """Whether somebody caused this."""
        return self.scene.member is not None

    @property
    def _told(self) -> frozenset[str]:
        """The rights of who caused this by the word of their chat, its roles included."""
        event = self.event
        assert isinstance(event, MemberEvent)
        return self.members.told(self.tx, self.community, event.who)

    def new_id(self) -> int:
        """A new id for a row."""
        return self._core.ids.new()

    # Saying things

    def text(self, key: str, **args: Argument) -> Text:
        """A sentence of this cog's texts."""
        return Text(self.cog, key, args)

    def button(self, action: str, argument: str = "") -> Button:
        """A button by its action, `<cog>.<name>`, with its usual label."""
        home, _, name = action.rpartition(".")
        cog = home or self.cog
        return Button(f"{cog}.{name}", Text(cog, f"button-{name}"), argument)

    def reply(
        self,
        key: str | Words,
        *,
        buttons: Sequence[Button] = (),
        pictures: Sequence[Pictured] = (),
        file: Saved | None = None,
        in_place: bool = False,
        watched: bool = False,
        **args: Argument,
    ) -> int:
        """Answer the member, privately or for all as the handler's mark says.

        `in_place`: the answer to a button, or to a form that one opened, takes the place of the
        message with the button, where the platform can; elsewhere it is one more. `file` is one
        to save. `watched`: an `@on(EffectDone, having="watched")` hears when it is out.
        """
        handle = self._handle()
        private = self.scene.private
        words = self._words(key, args)
        if private:
            words = news.before(self.tx, self.community.id, self.member.id, words)
        return self._add(
            Answer(
                handle=handle,
                member=self.member.id,
                private=private,
                words=words,
                buttons=tuple(buttons),
                in_place=in_place,
                pictures=tuple(pictures),
                file=file,
                watched=watched,
            )
        )

    def _handle(self) -> str:
        """Where this event's answer goes; raises PlazaError if a form was its answer."""
        event = self.event
        assert isinstance(event, MemberEvent)
        assert event.handle is not None, "this event cannot be answered"
        if any(isinstance(effect, OpenForm) for effect in self.effects.values()):
            raise PlazaError("the form that was opened is the answer; there can be no other")
        return event.handle

    def react(self, emoji: str) -> int:
        """Put a reaction on the member's message."""
        event = self.event
        assert isinstance(event, MemberEvent)
        assert event.room is not None
        assert event.message is not None, "there is no message to react to"
        return self._add(React(room=event.room, message=event.message, emoji=emoji))

    def say(
        self,
        key: str | Words,
        *,
        room: str | None = None,
        place: Room | None = None,
        native: str | None = None,
        buttons: Sequence[Button] = (),
        pictures: Sequence[Pictured] = (),
        loud: bool = False,
        mentions: Sequence[Mention] = (),
        thread: int | None = None,
        at: int | None = None,
        **args: Argument,
    ) -> int | None:
        """Post to a role's room, now or at an instant; its id, or None if nothing is posted.

        So it is where there is no such room, and where the words are blank. Without `room` a
        script's step speaks in the script's room and all others in the lobby. Where a role has
        several, it is `place`, the run's own, or that of the member's language; `native` is a room
        by its own id. In stage `rehearsal` the post goes to the operators' room. With `thread`, a
        post of ours, it goes into the thread under it. `pictures` stay under it through every edit;
        of one that cannot be shown, it tells what is on it. `mentions`: whom a mention in it calls;
        nobody otherwise.
        """
        words = self._approved(self._words(key, args))
        target, meant_for = self._place(room, place, thread, native)
        if target is None or is_blank(words):
            return None
        said = Say(
            room=target,
            words=words,
            buttons=tuple(buttons),
            pictures=tuple(pictures),
            loud=loud,
            mentions=() if meant_for else tuple(mentions),
            meant_for=meant_for,
            thread=thread,
        )
        return self._add(said, at)

    def whisper(
        self,
        member: Member,
        key: str | Words,
        *,
        buttons: Sequence[Button] = (),
        owed: bool = False,
        **args: Argument,
    ) -> int:
        """Write to a member privately, unasked; in stage `rehearsal` the operators read it.

        It may come later, or be read behind a button: what a chat takes of these is little, and
        members may stop them; not what is `owed`, which tells them what was done to them.
        """
        words = self._approved(self._words(key, args))
        if self.community.stage == "rehearsal" and (ops := self.community.room("ops")) is not None:
            said = Say(room=ops, words=words, buttons=tuple(buttons), meant_for=meant(self.scene))
            return self._add(said)
        letter = self._add(
            Whisper(
                member=member.id,
                words=words,
                buttons=tuple(buttons),
                asked=self._asked(member),
                owed=owed,
            )
        )
        self.letters.add(self.tx, letter, self.community, member, self.now)
        return letter

    def posted(self, post: int) -> Say | Edit | None:
        """A post of ours as it stands now: what said or last edited it; None if it is gone."""
        return words_of(self.tx, post)

    def _place(
        self, room: str | None, place: Room | None, thread: int | None, native: str | None
    ) -> tuple[str | None, Meant | None]:
        """The native room for a post, and what it is meant for if it stands elsewhere."""
        if thread is not None:
            said = self.posted(thread)
            return room_of(self.tx, thread), said.meant_for if said else None
        return where(self.scene, room, place, native)

    def _asked(self, member: Member) -> bool:
        """Whether this very member just did what this follows from, and waits for an answer."""
        did = isinstance(self.event, CommandCalled | ButtonPressed | FormSent | MenuOpened)
        return did and self.scene.member is not None and self.scene.member.id == member.id

    def _approved(self, words: Words) -> Words:
        """The first words of a run, as they were changed when somebody approved them."""
        changed = self.variables.pop(CHANGED, None)
        return words if changed is None else Changed(words, changed)

    def _words(self, key: str | Words, args: Mapping[str, Argument]) -> Words:
        return Text(self.cog, key, args) if isinstance(key, str) else key

    def _add(self, effect: Effect, at: int | None = None) -> int:
        kind = type(effect).__name__
        ordinal = self._ordinals.get(kind, 0)
        self._ordinals[kind] = ordinal + 1
        effect_id = self._core.outbox.add(
            self.tx,
            id=self.new_id(),
            key=f"{self.scene.cause}:{kind}:{ordinal}",
            community=self.community.id,
            effect=effect,
            not_before=self.now if at is None else at,
            origin=Origin(self.cog, self.scene.run, self.scene.step),
        )
        self.effects[effect_id] = effect
        return effect_id
