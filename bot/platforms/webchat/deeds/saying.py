"""A member says something, says it otherwise, takes it back, or reacts to it."""

import dataclasses
from collections.abc import Callable

from bot.errors import UserError
from bot.events import MemberEvent, MessageEdited, MessageSent, Person, ReactionAdded
from bot.platforms.webchat import asks, store
from bot.platforms.webchat.deeds.store import Action, native
from bot.platforms.webchat.deeds.telling import told
from bot.platforms.webchat.edits import store as edits
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.messages import Message
from bot.platforms.webchat.people.names import LONGEST_TEXT, clean_line, clean_text, is_emoji
from bot.platforms.webchat.uploads import store as uploads
from bot.store.db import Tx

Deed = Callable[[Tx], MemberEvent | None]
LONGEST_ALT = 300
OVER_OTHERS = "people"  # the right that lets one take away what others said


class Saying:
    """Makes what is done in the transactions of these actions; `hub` tells of it after."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def say(self, done: Action, who: Person, asked: asks.Say) -> Deed:
        """Say something; raises UserError if it cannot be said."""
        text = _text(asked.text, empty=bool(asked.pictures))
        message = Message(
            *(done.id, done.community, done.room, done.at, text, who.native, who.name),
            thread=done.thread,
        )

        given = [(id_, clean_line(alt).strip()[:LONGEST_ALT]) for id_, alt in asked.pictures]

        def said(tx: Tx) -> MemberEvent:
            hung = uploads.hang(tx, given, who.native, done.id)
            store.add_said(tx, done, text, hung)
            topic = store.over(tx, done.thread)
            now = dataclasses.replace(message, pictures=hung)
            tx.after_commit(lambda: self._hub.say(now, topic))
            return told(
                MessageSent,
                "say",
                done,
                who,
                thread=native(done.thread),
                message=str(done.id),
                text=text,
                extras=tuple(uploads.carried(tx, hung)),
            )

        return said

    def edit(self, done: Action, who: Person, asked: asks.Edit) -> Deed:
        """Say one's own message otherwise; raises UserError if it cannot be said so."""
        text = _text(asked.text, empty=True)

        def edited(tx: Tx) -> MemberEvent | None:
            before = store.seen(tx, asked.message, done.community, done.room, who.native)
            if before.member != who.native:
                raise UserError("refused-not-yours")
            if not text and not before.pictures:
                raise UserError("refused-empty")
            if not edits.rewrite(tx, before, text, done.at, self._hub.say_edited):
                return None
            return told(
                MessageEdited,
                "edit",
                done,
                who,
                thread=native(before.thread),
                message=str(before.id),
                text=text,
            )

        return edited

    def delete(self, done: Action, who: Person, asked: asks.Delete) -> Deed:
        """Take away one's own message, or with a right anybody's; what is gone may go again."""

        def deleted(tx: Tx) -> None:
            place = (done.community, done.room, who.native)
            before = store.visible(tx, asked.message, *place)
            if before is None:
                return
            if before.member != who.native and OVER_OTHERS not in who.rights:
                raise UserError("refused-not-yours")
            store.take(tx, before, done.at, self._hub.say_deleted)

        return deleted

    def react(self, done: Action, who: Person, asked: asks.Reacting) -> Deed:
        """React, or take a reaction back; raises UserError if it is no emoji."""
        if not is_emoji(asked.emoji):
            raise UserError("refused-no-emoji")

        def reacted(tx: Tx) -> MemberEvent | None:
            store.seen(tx, asked.message, done.community, done.room, who.native)
            taken_back = store.unreact(tx, asked.message, who.native, asked.emoji)
            if not taken_back:
                store.react(tx, asked.message, who.native, asked.emoji, done.at)
            now = store.seen(tx, asked.message, done.community, done.room, who.native)
            tx.after_commit(lambda: self._hub.say_reactions(now))
            return None if taken_back else _reaction(done, who, asked, now.thread)

        return reacted


def _text(typed: str, *, empty: bool) -> str:
    text = clean_text(typed)
    if not text and not empty:
        raise UserError("refused-empty")
    if len(text) > LONGEST_TEXT:
        raise UserError("refused-too-long", limit=LONGEST_TEXT)
    return text


def _reaction(done: Action, who: Person, asked: asks.Reacting, thread: int | None) -> ReactionAdded:
    return told(
        ReactionAdded,
        "react",
        done,
        who,
        thread=native(thread),
        message=str(asked.message),
        emoji=asked.emoji,
    )
