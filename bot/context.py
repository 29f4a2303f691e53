"""What a handler sees: one transaction, who and where, and ways to say and remember things."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from bot import audit, uptime
from bot.effects import (
    Answer,
    Argument,
    Button,
    Delete,
    Edit,
    Effect,
    Lines,
    OpenThread,
    Pin,
    React,
    Say,
    Text,
    Whisper,
    Words,
)
from bot.events import MemberEvent
from bot.happenings import HappeningRow
from bot.members import Member
from bot.outbox import Origin, room_of, words_of
from bot.scene import Core, Scene
from bot.store.db import Tx

PLACEHOLDER = re.compile(r"\{(\w+\.\w+)\}")
CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


class Ctx:
    """One handler's view of one unit of work."""

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
        self._core = core
        self._scene = scene
        self.effects: list[int] = []
        self._ordinals: Counter[str] = Counter()

    # Who, where, when

    @property
    def member(self) -> Member:
        """The member who caused this; a handler that may have none asks `has_member` first."""
        assert self._scene.member is not None, "nobody caused this"
        return self._scene.member

    @property
    def has_member(self) -> bool:
        """Whether somebody caused this."""
        return self._scene.member is not None

    @property
    def rights(self) -> frozenset[str]:
        """What the member may do as an operator at this moment."""
        event = self.event
        if not isinstance(event, MemberEvent):
            return frozenset()
        return self.members.rights(self.tx, self.community, self.member, event.who)

    @property
    def options(self) -> Any:
        """The cog's options for this community, as they are now."""
        return self.community.options[self.cog]

    @property
    def local_time(self) -> dt.datetime:
        """Now on the wall clock of the member, or of the community where there is none."""
        member, home = self._scene.member, self.community.zone
        zone = member.zone_at(self.now, home) if member else home
        return dt.datetime.fromtimestamp(self.now / 1000, zone)

    @property
    def local_day(self) -> dt.date:
        """Today, there."""
        return self.local_time.date()

    def new_id(self) -> int:
        """A new id for a row."""
        return self._core.ids.new()

    def away(self, since: int, until: int) -> int:
        """For how many milliseconds of a span the bot was not running."""
        return uptime.away(self.tx, since, until)

    # Saying things

    def text(self, key: str, **args: Argument) -> Text:
        """A sentence of this cog's texts."""
        return Text(self.cog, key, args)

    def lines(self, texts: Mapping[str, str], **args: Argument) -> Lines:
        """An operator's own words (a `LocalText`), with every known `{cog.value}` as it is now."""
        names = {name for text in texts.values() for name in PLACEHOLDER.findall(text)}
        known = sorted(names & self._core.values.keys())
        return Lines(texts, {name: self.value(name) for name in known} | args)

    def button(self, action: str, argument: str = "") -> Button:
        """A button by its action, `<cog>.<name>`, with its usual label."""
        home, _, name = action.rpartition(".")
        cog = home or self.cog
        return Button(f"{cog}.{name}", Text(cog, f"button-{name}"), argument)

    def reply(self, key: str | Words, *, buttons: Sequence[Button] = (), **args: Argument) -> int:
        """Answer the member, privately or for all as the handler's mark says."""
        event = self.event
        assert isinstance(event, MemberEvent)
        assert event.handle is not None, "this event cannot be answered"
        mark = self._scene.mark
        private = mark is None or mark.answers.value == "private"
        words = self._words(key, args)
        return self._add(
            Answer(
                handle=event.handle,
                member=self.member.id,
                private=private,
                words=words,
                buttons=tuple(buttons),
            )
        )

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
        buttons: Sequence[Button] = (),
        loud: bool = False,
        thread: int | None = None,
        **args: Argument,
    ) -> int | None:
        """Post to a role's room; the post's id, or None where the community has no such room.

        Without `room` a script's step speaks in the script's room and all others in the lobby.
        In stage `rehearsal` the post goes to the operators' room and says where it belongs.
        With `thread`, a post of ours, it goes into the thread that was opened under that one.
        """
        native, meant_for = self._place(room, thread)
        if native is None:
            return None
        return self._add(
            Say(
                room=native,
                words=self._words(key, args),
                buttons=tuple(buttons),
                loud=loud,
                meant_for=meant_for,
                thread=thread,
            )
        )

    def whisper(self, member: Member, key: str | Words, **args: Argument) -> int:
        """Write to a member privately without being asked."""
        return self._add(Whisper(member=member.id, words=self._words(key, args)))

    def edit(
        self,
        post: int,
        key: str | Words,
        *,
        buttons: Sequence[Button] = (),
        at: int | None = None,
        **args: Argument,
    ) -> None:
        """Give a post of ours new words, now or at an instant."""
        words, meant_for = self._words(key, args), None
        if self.community.stage == "rehearsal" and (said := self.posted(post)):
            meant_for = said.meant_for
        self._add(Edit(post=post, words=words, buttons=tuple(buttons), meant_for=meant_for), at)

    def delete(self, post: int) -> None:
        """Take a post of ours away."""
        self._add(Delete(post=post))

    def pin(self, post: int) -> None:
        """Keep a post of ours in sight in its room."""
        self._add(Pin(post=post))

    def open_thread(self, post: int, key: str | Words, **args: Argument) -> None:
        """Let members answer under a post of ours; the words are the thread's name."""
        self._add(OpenThread(post=post, name=self._words(key, args)))

    def posted(self, post: int) -> Say | Edit | None:
        """A post of ours as it stands now: what said or last edited it; None if it is gone."""
        return words_of(self.tx, post)

    # Remembering things

    def publish(self, event: Any, *, at: int | None = None, once: str | None = None) -> None:
        """Tell subscribers of this cog's own event, now or at an instant (UTC ms).

        With `once`, nothing happens while an event with that key waits; from the moment its first
        subscriber is told, a new one may be published.
        """
        assert is_dataclass(event)
        assert not isinstance(event, type)
        name = f"{self.cog}.{_snake(type(event).__name__)}"
        row = HappeningRow(
            id=self.new_id(),
            community=self.community.id,
            member=self._scene.member.id if self._scene.member else None,
            name=name,
            data={each.name: getattr(event, each.name) for each in fields(event)},
            due_at=self.now if at is None else at,
            tries=0,
        )
        key = None if once is None else f"{self.community.id}:{name}:{once}"
        self._core.happenings.add(self.tx, row, key)

    def audit(self, action: str, target: str, before: Any = None, after: Any = None) -> None:
        """Write down what an operator did."""
        audit.write(
            self.tx,
            id=self.new_id(),
            community=self.community.id,
            actor=self._scene.member.id if self._scene.member else None,
            action=action,
            target=target,
            before=before,
            after=after,
            at=self.now,
        )

    def value(self, name: str) -> Any:
        """What a `@value` of any cog is now; raises KeyError if no cog offers it."""
        handler = self._core.values[name]
        cog = handler.cog.name
        return handler.call(Ctx(self.tx, self._core, cog, self._scene))

    def content(self, topic: str) -> list[tuple[int, Lines]]:
        """The lines to take turns through that speak this community's language, with numbers."""
        language = self.community.language
        items = enumerate(self._core.content.get(topic, ()))
        return [(number, lines) for number, lines in items if language in lines.by_language]

    def _place(self, room: str | None, thread: int | None) -> tuple[str | None, str | None]:
        """The native room for a post, and the role it is meant for if it stands elsewhere."""
        if thread is not None:
            said = self.posted(thread)
            return room_of(self.tx, thread), said.meant_for if said else None
        room = room or self._scene.room
        if self.community.stage == "rehearsal" and room != "ops":
            return self.community.rooms.get("ops"), room
        return self.community.rooms.get(room), None

    def _words(self, key: str | Words, args: Mapping[str, Argument]) -> Words:
        return Text(self.cog, key, args) if isinstance(key, str) else key

    def _add(self, effect: Effect, at: int | None = None) -> int:
        kind = type(effect).__name__
        ordinal = self._ordinals[kind]
        self._ordinals[kind] += 1
        effect_id = self._core.outbox.add(
            self.tx,
            id=self.new_id(),
            key=f"{self._scene.cause}:{kind}:{ordinal}",
            community=self.community.id,
            effect=effect,
            not_before=self.now if at is None else at,
            origin=Origin(self.cog, self._scene.run, self._scene.step),
        )
        self.effects.append(effect_id)
        return effect_id


@cache
def _snake(name: str) -> str:
    return CAPITAL.sub("_", name).lower()
