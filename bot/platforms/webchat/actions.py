"""What a member does in a tab: checked, written once, acknowledged, told to the bot."""

import logging
import math
from collections.abc import Collection, Iterable
from typing import TypeVar

from bot.errors import UserError
from bot.events import Person
from bot.offers import CommandOffer, MenuOffer
from bot.platforms.base import Ground, Offered
from bot.platforms.webchat import asks, past, wire
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.deeds.calling import calling, picking, pressing
from bot.platforms.webchat.deeds.saying import Deed, Saying
from bot.platforms.webchat.deeds.store import Action, Entry
from bot.platforms.webchat.forms.sending import sending
from bot.platforms.webchat.holding import rooms as holding
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.inbox import Inbox, pack
from bot.platforms.webchat.order import keeping
from bot.platforms.webchat.rooms import FindHome, rooms_for
from bot.platforms.webchat.settings import NAME
from bot.platforms.webchat.tab import Tab
from bot.platforms.webchat.threads import store as threads
from bot.store.db import Tx
from bot.web_pace import Pace

RIGHTS = frozenset({"content", "people", "money", "rules"})
NOT_OURS = 1008  # close code: what was sent is not of the protocol
COMPLETIONS = 25

Offer = TypeVar("Offer", CommandOffer, MenuOffer)

log = logging.getLogger(__name__)


class Actions:
    """Hears what tabs send; an action is acknowledged when it is on disk, and not before."""

    def __init__(self, ground: Ground, hub: Hub, ids: Ids, inbox: Inbox, home: FindHome) -> None:
        self._ground = ground
        self._hub = hub
        self._ids = ids
        self._inbox = inbox
        self._home = home
        self._saying = Saying(hub)
        self._talk = Pace(ground.clock, burst=10, per_second=2)
        self._reactions = Pace(ground.clock, burst=30, per_second=5)
        self._questions = Pace(ground.clock, burst=40, per_second=10)

    async def hear(self, tab: Tab, data: str, offered: Offered) -> None:
        """Do what one message of a tab asks, and answer it."""
        try:
            asked = asks.read(data)
        except asks.Malformed as fault:
            if fault.nonce is None:
                await tab.close(NOT_OURS, str(fault))
            else:
                await self._refuse(tab, fault.nonce, UserError("refused-malformed"))
            return
        if isinstance(asked, asks.History):
            await self._history(tab, asked)
            return
        try:
            await self._answer(tab, asked, offered)
        except UserError as refused:
            await self._refuse(tab, asked.n, refused)
        except Exception:
            log.exception("%s of member %s failed", type(asked).__name__, tab.member.id)
            await self._refuse(tab, asked.n, UserError("refused-fault"))

    async def _answer(self, tab: Tab, asked: asks.Doing | asks.Complete, offered: Offered) -> None:
        if isinstance(asked, asks.Complete):
            values = await self._complete(tab, asked, offered)
            await tab.reply(wire.encode({"t": "completions", "n": asked.n, "values": values}))
        else:
            done = await self._do(tab, asked)
            await tab.reply(wire.encode({"t": "ack", "n": asked.n, "id": str(done)}))

    async def _refuse(self, tab: Tab, nonce: str, refused: UserError) -> None:
        text = self._ground.texts.say(tab.member.language, NAME, refused.key, refused.args_)
        await tab.reply(wire.encode({"t": "nack", "n": nonce, "text": text}))

    async def _do(self, tab: Tab, asked: asks.Doing) -> int:
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
            thread=asked.thread if isinstance(asked, asks.Say) else None,
        )
        deed = self._deed(tab, done, asked)
        return await self._ground.db.write(self._once, done, deed, asked, tab.operator)

    def _may_enter(self, tab: Tab, room: str) -> bool:
        return room in self._rooms(tab)

    def _rooms(self, tab: Tab) -> Collection[str]:
        return rooms_for(self._home(tab.member.community), operator=tab.operator)

    async def _allow(self, member: str, asked: asks.Doing) -> None:
        pace = self._reactions if isinstance(asked, asks.Reacting) else self._talk
        seconds = pace.take(member)
        # What is only sent again because its acknowledgement was lost must not be refused.
        if seconds and await self._ground.db.read(deeds.known, member, asked.n) is None:
            raise UserError("refused-too-fast", seconds=math.ceil(seconds))

    def _once(self, tx: Tx, done: Action, deed: Deed, asked: asks.Doing, operator: bool) -> int:
        if not deeds.begin(tx, done):
            before = deeds.known(tx, done.member, done.nonce)
            assert before is not None
            return before
        keeping.check_deed(tx, done.member, done.at, asked)
        if not operator:
            holding.check(tx, done, asked)
        place = (done.community, done.room)
        if done.thread is not None and threads.topic(tx, done.thread, *place) is None:
            raise UserError("refused-no-thread")
        event = deed(tx)
        if event is not None:
            entry = Entry(done.id, event.id, pack(event))
            deeds.keep(tx, self._inbox.row(event, entry))
            tx.after_commit(lambda: self._inbox.take([entry]))
        return done.id

    def _deed(self, tab: Tab, done: Action, asked: asks.Doing) -> Deed:
        who = person(tab)
        match asked:
            case asks.Say():
                return self._saying.say(done, who, asked)
            case asks.Edit():
                return self._saying.edit(done, who, asked)
            case asks.Delete():
                return self._saying.delete(done, who, asked)
            case asks.Reacting():
                return self._saying.react(done, who, asked)
            case asks.Press():
                return pressing(done, who, asked)
            case asks.Menu():
                return picking(done, who, asked)
            case asks.Fill():
                return sending(done, who, asked, self._rooms(tab))
            case asks.Call():
                return calling(done, who, asked)

    async def _history(self, tab: Tab, asked: asks.History) -> None:
        seconds = self._questions.take(tab.member.id)
        if seconds:
            await self._ground.clock.sleep(seconds)
        read = past.page if self._may_enter(tab, asked.room) else past.nothing
        bot = self._hub.bot(tab.member.community)
        page = await self._ground.db.read(read, tab.member, asked, bot)
        await tab.reply(wire.encode(page))

    async def _complete(self, tab: Tab, asked: asks.Complete, offered: Offered) -> list[str]:
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


def allowed(rights: frozenset[str], offers: Iterable[Offer]) -> list[Offer]:
    """The commands, or entries of a menu, that who has these rights may call."""
    return [offer for offer in offers if offer.right is None or offer.right in rights]


def person(tab: Tab) -> Person:
    """The member behind a tab, with the rights that the tab has now."""
    return Person(
        native=tab.member.id,
        name=tab.member.name,
        language=tab.member.language,
        rights=RIGHTS if tab.operator else frozenset(),
    )
