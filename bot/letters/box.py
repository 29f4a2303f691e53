"""Private messages as cogs may reach them, through `ctx.letters`."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot import outbox
from bot.communities import Community
from bot.effects import Button, Quota, Whisper, Words
from bot.letters import doors, store
from bot.letters.doors import Halt
from bot.letters.store import Letter
from bot.members import Member
from bot.outbox import Ending
from bot.platforms.base import Platform
from bot.store.db import Tx
from bot.texts import Texts

log = logging.getLogger("plaza.letters")

AT_ONCE = 1_800  # characters of one answer, which every chat takes
BUTTONS = 20


@dataclass(frozen=True, slots=True)
class Opened:
    """Messages that one answer shows, and how many wait after them."""

    letters: tuple[int, ...]
    words: tuple[Words, ...]
    buttons: tuple[Button, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How the lane stands for a community.

    `waiting` is how many wait for their turn, `kept` how many behind the button alone; `halt` is
    there while the platform takes none.
    """

    waiting: int
    kept: int
    quotas: tuple[Quota, ...]
    halt: Halt | None


class Letters:
    """What members and operators may do about private messages."""

    def __init__(
        self, texts: Texts, platforms: Mapping[str, Platform], quotas: Mapping[str, Sequence[Quota]]
    ) -> None:
        self.changed: Callable[[str], None] = lambda _: None
        self.platforms = platforms
        self.quotas = {name: [q for q in each if q.private] for name, each in quotas.items()}
        self._texts = texts
        self._showing: set[int] = set()

    def add(self, tx: Tx, letter: int, community: Community, member: Member, now: int) -> None:
        """A private message for a member waits for its turn; `letter` is its effect."""
        store.add(
            tx,
            Letter(
                letter,
                community.platform,
                community.id,
                member.id,
                member.native,
                "waiting",
                since=now,
                due_at=now,
            ),
        )

    def again(self, tx: Tx, letter: int, now: int) -> None:
        """A message that ended without being sent waits for its turn anew."""
        store.again(tx, letter, now)

    def stop(self, tx: Tx, member: Member, now: int) -> bool:
        """The member wants no more; False if that was so already."""
        return doors.stop(tx, member.community, member.id, now)

    def take_back(self, tx: Tx, community: Community, member: Member) -> bool:
        """The member wants them; False if nothing held them back.

        It also tells us that a door which was found closed may be tried again.
        """
        opened = doors.open_again(tx, community.platform, member.native)
        return doors.take_back(tx, community.id, member.id) or opened

    def open(self, tx: Tx, community: Community, member: Member, now: int) -> Opened | None:
        """The oldest messages that wait for a member, as many as one answer holds; None: none."""
        language = member.language or community.language
        found = store.readable(tx, community.id, member.id)
        letters: list[int] = []
        words: list[Words] = []
        buttons: list[Button] = []
        length = broken = 0
        for letter in found:
            effect = self._effect(tx, letter)
            room = None if effect is None else self._length(effect, community, language)
            if effect is None or room is None:
                self._drop(tx, letter, now)
                broken += 1
                continue
            full = length + room > AT_ONCE or len(buttons) + len(effect.buttons) > BUTTONS
            if letters and full:
                break
            letters.append(letter)
            words.append(effect.words)
            offered = {(button.action, button.argument) for button in buttons}
            buttons += [b for b in effect.buttons if (b.action, b.argument) not in offered]
            length += room
        if not letters:
            return None
        more = len(found) - broken - len(letters)
        return Opened(tuple(letters), tuple(words), tuple(buttons), more)

    def shown(self, tx: Tx, opened: Opened, answer: int) -> None:
        """This answer shows them; when it is out, they are done."""
        store.show(tx, opened.letters, answer)
        tx.after_commit(lambda: self._showing.add(answer))

    def ended(self, community: Community, effect: int) -> None:
        """An effect ended; it may be an answer that showed messages."""
        if effect in self._showing:
            self._showing.discard(effect)
            self.changed(community.platform)

    def standing(self, tx: Tx, community: Community, now: int) -> Standing:
        """What waits in a community and why, for its operators."""
        waiting, kept = store.count(tx, community.id)
        halt = doors.last_halt(tx, community.platform)
        quotas = tuple(self.quotas.get(community.platform, ()))
        return Standing(waiting, kept, quotas, halt if halt and halt.until > now else None)

    def resume(self, tx: Tx, community: Community, now: int) -> bool:
        """Try again to send, though the platform took no more; False if nothing was halted."""
        resumed = doors.resume(tx, community.platform, now)
        tx.after_commit(lambda: self.changed(community.platform))
        return resumed

    def _effect(self, tx: Tx, letter: int) -> Whisper | None:
        row = outbox.unended(tx, letter)
        return row.effect if row and isinstance(row.effect, Whisper) else None

    def _length(self, effect: Whisper, community: Community, language: str) -> int | None:
        """Characters of a message as it is read; None if its words are broken."""
        escape = self.platforms[community.platform].escape
        try:
            return len(self._texts.render(effect.words, language, escape, community.voice)) + 1
        except (KeyError, ValueError):
            log.exception("a private message cannot be rendered")
            return None

    def _drop(self, tx: Tx, letter: int, now: int) -> None:
        reason = "its words cannot be rendered"
        outbox.end(tx, [Ending(letter, "refused", None, "", reason, now)])
        store.end(tx, [letter], now)
