"""What a member does in a tab: checked, written once, acknowledged, told to the bot."""

import dataclasses
import logging
import math
from collections.abc import Callable, Collection, Iterable

from bot.errors import UserError
from bot.events import ButtonPressed, CommandCalled, MemberEvent, MessageSent, Person, ReactionAdded
from bot.offers import CommandOffer
from bot.platforms.base import Ground, Offered
from bot.platforms.webchat import past, store, wire
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.deeds.store import Action, Entry
from bot.platforms.webchat.forms.sending import sending
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.inbox import Inbox, pack
from bot.platforms.webchat.messages import Message
from bot.platforms.webchat.order import keeping
from bot.platforms.webchat.people.names import LONGEST_TEXT, clean_line, clean_text, is_emoji
from bot.platforms.webchat.rooms import FindHome, rooms_for
from bot.platforms.webchat.settings import NAME
from bot.platforms.webchat.tab import Tab
from bot.platforms.webchat.threads import store as threads
from bot.store.db import Tx
from bot.web_pace import Pace

RIGHTS = frozenset({"content", "people", "money", "rules"})
NOT_OURS = 1008  # close code: what was sent is not of the protocol
COMPLETIONS = 25

Deed = Callable[[Tx], MemberEvent | None]

log = logging.getLogger(__name__)


class Actions:
    """Hears what tabs send; an action is acknowledged when it is on disk, and not before."""

    def __init__(self, ground: Ground, hub: Hub, ids: Ids, inbox: Inbox, home: FindHome) -> None:
        self._ground = ground
        self._hub = hub
        self._ids = ids
        self._inbox = inbox
        self._home = home
        self._talk = Pace(ground.clock, burst=10, per_second=2)
        self._reactions = Pace(ground.clock, burst=30, per_second=5)
        self._questions = Pace(ground.clock, burst=40, per_second=10)

    async def hear(self, tab: Tab, data: str, offered: Offered) -> None:
        """Do what one message of a tab asks, and answer it."""
        try:
            asked = wire.read(data)
        except wire.Malformed as fault:
            if fault.nonce is None:
                await tab.close(NOT_OURS, str(fault))
            else:
                await self._refuse(tab, fault.nonce, UserError("refused-malformed"))
            return
        if isinstance(asked, wire.History):
            await self._history(tab, asked)
            return
        try:
            await self._answer(tab, asked, offered)
        except UserError as refused:
            await self._refuse(tab, asked.n, refused)
        except Exception:
            log.exception("%s of member %s failed", type(asked).__name__, tab.member.id)
            await self._refuse(tab, asked.n, UserError("refused-fault"))

    async def _answer(self, tab: Tab, asked: wire.Doing | wire.Complete, offered: Offered) -> None:
        if isinstance(asked, wire.Complete):
            values = await self._complete(tab, asked, offered)
            await tab.reply(wire.encode({"t": "completions", "n": asked.n, "values": values}))
        else:
            done = await self._do(tab, asked)
            await tab.reply(wire.encode({"t": "ack", "n": asked.n, "id": str(done)}))

    async def _refuse(self, tab: Tab, nonce: str, refused: UserError) -> None:
        text = self._ground.texts.say(tab.member.language, NAME, refused.key, refused.args_)
        await tab.reply(wire.encode({"t": "nack", "n": nonce, "text": text}))

    async def _do(self, tab: Tab, asked: wire.Doing) -> int:
        member = tab.member
        await self._allow(member.id, asked)
        if not self._may_enter(tab, asked.room):
            raise UserError("refused-no-room")
        done = Action(
            id=self._ids.new(),
            member=member.id,
            nonce=asked.n,
            community=member.community,
            room=asked.room,
            at=self._ground.clock.now(),
            thread=asked.thread if isinstance(asked, wire.Say) else None,
        )
        return await self._ground.db.write(self._once, done, self._deed(tab, done, asked))

    def _may_enter(self, tab: Tab, room: str) -> bool:
        return room in self._rooms(tab)

    def _rooms(self, tab: Tab) -> Collection[str]:
        return rooms_for(self._home(tab.member.community), operator=tab.operator)

    async def _allow(self, member: str, asked: wire.Doing) -> None:
        pace = self._reactions if isinstance(asked, wire.Reacting) else self._talk
        seconds = pace.take(member)
        # What is only sent again because its acknowledgement was lost must not be refused.
        if seconds and await self._ground.db.read(deeds.known, member, asked.n) is None:
            raise UserError("refused-too-fast", seconds=math.ceil(seconds))

    def _once(self, tx: Tx, done: Action, deed: Deed) -> int:
        if not deeds.begin(tx, done):
            before = deeds.known(tx, done.member, done.nonce)
            assert before is not None
            return before
        keeping.check(tx, done.member, done.at)
        place = (done.community, done.room)
        if done.thread is not None and threads.topic(tx, done.thread, *place) is None:
            raise UserError("refused-no-thread")
        event = deed(tx)
        if event is not None:
            entry = Entry(done.id, event.id, pack(event))
            deeds.keep(tx, entry)
            tx.after_commit(lambda: self._inbox.take([entry]))
        return done.id

    def _deed(self, tab: Tab, done: Action, asked: wire.Doing) -> Deed:
        who = person(tab)
        if isinstance(asked, wire.Say):
            return self._say(tab, done, who, asked)
        if isinstance(asked, wire.Press):
            return _press(done, who, asked)
        if isinstance(asked, wire.Reacting):
            return self._react(done, who, asked)
        if isinstance(asked, wire.Fill):
            return sending(done, who, asked, self._rooms(tab))
        return _call(done, who, asked)

    def _say(self, tab: Tab, done: Action, who: Person, asked: wire.Say) -> Deed:
        text = clean_text(asked.text)
        if not text:
            raise UserError("refused-empty")
        if len(text) > LONGEST_TEXT:
            raise UserError("refused-too-long", limit=LONGEST_TEXT)
        said_by = tab.member.name
        message = Message(
            *(done.id, done.community, done.room, done.at, text, who.native, said_by),
            thread=done.thread,
        )

        def said(tx: Tx) -> MemberEvent:
            store.add_said(tx, done, text)
            topic = store.over(tx, done.thread)
            tx.after_commit(lambda: self._hub.say(message, topic))
            return MessageSent(
                id=f"say:{done.id}",
                platform=NAME,
                community=done.community,
                at=done.at,
                who=who,
                room=done.room,
                thread=_native(done.thread),
                message=str(done.id),
                text=text,
            )

        return said

    def _react(self, done: Action, who: Person, asked: wire.Reacting) -> Deed:
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

    async def _history(self, tab: Tab, asked: wire.History) -> None:
        seconds = self._questions.take(tab.member.id)
        if seconds:
            await self._ground.clock.sleep(seconds)
        read = past.page if self._may_enter(tab, asked.room) else past.nothing
        bot_name = self._hub.bot_name(tab.member.community)
        page = await self._ground.db.read(read, tab.member, asked, bot_name)
        await tab.reply(wire.encode(page))

    async def _complete(self, tab: Tab, asked: wire.Complete, offered: Offered) -> list[str]:
        seconds = self._questions.take(tab.member.id)
        if seconds:
            raise UserError("refused-too-fast", seconds=math.ceil(seconds))
        community, language = tab.member.community, tab.member.language
        offers = offered.commands(community, language)
        rights = await offered.rights(community, person(tab))
        if not any(offer.name == asked.command for offer in allowed(rights, offers)):
            return []  # what operators may choose from is nobody else's business
        values = await offered.complete(
            community, person(tab), asked.command, asked.option, asked.typed
        )
        return list(values)[:COMPLETIONS]


def allowed(rights: frozenset[str], offers: Iterable[CommandOffer]) -> list[CommandOffer]:
    """The commands that who has these rights may call."""
    return [offer for offer in offers if offer.right is None or offer.right in rights]


def person(tab: Tab) -> Person:
    """The member behind a tab, with the rights that the tab has now."""
    return Person(
        native=tab.member.id,
        name=tab.member.name,
        language=tab.member.language,
        rights=RIGHTS if tab.operator else frozenset(),
    )


def _native(thread: int | None) -> str | None:
    return None if thread is None else str(thread)


def _call(done: Action, who: Person, asked: wire.Call) -> Deed:
    called = CommandCalled(
        id=f"call:{done.id}",
        platform=NAME,
        community=done.community,
        at=done.at,
        who=who,
        room=done.room,
        handle=str(done.id),
        command=clean_line(asked.command),
        options=asked.options,
    )
    return lambda _: called


def _press(done: Action, who: Person, asked: wire.Press) -> Deed:
    button, _, argument = asked.button.partition(":")
    pressed = ButtonPressed(
        id=f"press:{done.id}",
        platform=NAME,
        community=done.community,
        at=done.at,
        who=who,
        room=done.room,
        message=str(asked.post),
        handle=str(done.id),
        button=button,
        argument=argument,
    )

    def press(tx: Tx) -> MemberEvent:
        post = store.seen(tx, asked.post, done.community, done.room, who.native)
        # An edit may overtake the finger; what to say to a late press, the cog knows.
        if asked.button not in store.offered(tx, post.id):
            raise UserError("refused-no-button")
        if post.thread is not None:
            deeds.place(tx, done.id, post.thread)
        return dataclasses.replace(pressed, thread=_native(post.thread))

    return press


def _reaction(done: Action, who: Person, asked: wire.Reacting, thread: int | None) -> ReactionAdded:
    return ReactionAdded(
        id=f"react:{done.id}",
        platform=NAME,
        community=done.community,
        at=done.at,
        who=who,
        room=done.room,
        thread=_native(thread),
        message=str(asked.message),
        emoji=asked.emoji,
    )
