"""What the bot does here: effects become messages, once per key."""

import dataclasses
from collections.abc import Callable
from functools import partial

from bot.acts import Bring, InRoom, OnMember, PauseInvites, Purge
from bot.delivery import GONE, Delivery, Done, Outcome, Refused
from bot.effects import (
    Answer,
    Delete,
    Edit,
    Effect,
    OpenForm,
    OpenThread,
    Pin,
    React,
    Repeat,
    Say,
    Whisper,
)
from bot.ids import read_id
from bot.platforms.base import Ground, Home
from bot.platforms.webchat import downloads, store, wire
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.forms import store as forms
from bot.platforms.webchat.forms.store import Form
from bot.platforms.webchat.holding.rooms import Rooms
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.links import store as links
from bot.platforms.webchat.marks import bare
from bot.platforms.webchat.messages import BOT, Buttons, Message, Opened, Post
from bot.platforms.webchat.order.keeping import Keeping
from bot.platforms.webchat.people import store as people
from bot.platforms.webchat.people.joining import random_letters
from bot.platforms.webchat.pictures.gallery import Gallery
from bot.platforms.webchat.rooms import FindHome, rooms_for
from bot.platforms.webchat.threads import store as threads
from bot.platforms.webchat.uploads.desk import Desk
from bot.store.db import Tx
from bot.ways import DropInvite, MakeInvite

# Where to look for what an effect became, if it is no message.
BECAME: dict[type[Effect], Callable[[Tx, str], int | str | None]] = {
    MakeInvite: links.of_key,
    OpenThread: threads.opened,
    OpenForm: forms.opened,
}


class Deliveries:
    """Carries effects out; each is one unit of work of the chat's own."""

    def __init__(
        self,
        ground: Ground,
        hub: Hub,
        ids: Ids,
        home: FindHome,
        gallery: Gallery,
        keeping: Keeping,
        desk: Desk,
    ) -> None:
        self._db = ground.db
        self._clock = ground.clock
        self._texts = ground.texts
        self._hub = hub
        self._ids = ids
        self._home = home
        self._gallery = gallery
        self._keeping = keeping
        self._desk = desk
        self._rooms = Rooms(ground)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it; the same key again finds what it became."""
        home = self._home(delivery.community)
        if home is None:
            return Refused(f"there is no community {delivery.community}")
        effect = delivery.effect
        if isinstance(effect, Say | Answer | OpenForm | Whisper):
            return await self._put(home, delivery, effect)
        if isinstance(effect, Edit):
            return await self._edit(delivery)
        if isinstance(effect, Delete):
            return await self._delete(delivery)
        if isinstance(effect, React):
            return await self._react(delivery, effect)
        if isinstance(effect, OnMember):
            return await self._keeping.carry_out(delivery, effect)
        return await self._do_to_messages(home, delivery, effect)

    async def _do_to_messages(self, home: Home, delivery: Delivery, effect: Effect) -> Outcome:
        if isinstance(effect, Bring):
            return await self._desk.bring(effect, home.native)
        if isinstance(effect, Purge):
            return await self._purge(home, effect)
        if isinstance(effect, InRoom | PauseInvites):
            return await self._rooms.carry_out(home, effect)
        if isinstance(effect, MakeInvite):
            made = home.native, random_letters(10), delivery.key, self._clock.now()
            return await self._db.write(links.make, *made)
        if isinstance(effect, DropInvite):
            return await self._db.write(links.drop, home.native, effect.code)
        if isinstance(effect, Pin | OpenThread):
            return await self._db.write(self._mark, delivery, effect, self._clock.now())
        return Refused(f"the browser chat has no {type(effect).__name__}")

    async def find(self, delivery: Delivery) -> Outcome | None:
        """The message that a keyed effect became; what is safe is simply done again."""
        if delivery.effect.repeat is not Repeat.KEYED:
            return None
        look = BECAME.get(type(delivery.effect), store.posted)
        found = await self._db.read(look, delivery.key)
        return None if found is None else Done(str(found))

    async def _put(
        self, home: Home, delivery: Delivery, effect: Say | Answer | OpenForm | Whisper
    ) -> Outcome:
        if isinstance(effect, Say):
            return await self._say(home, delivery, effect)
        if isinstance(effect, Answer):
            return await self._answer(home, delivery, effect)
        if isinstance(effect, OpenForm):
            return await self._open(home, delivery, effect)
        return await self._whisper(home, delivery)

    async def _say(self, home: Home, delivery: Delivery, effect: Say) -> Outcome:
        thread = None if effect.thread is None else read_id(delivery.thread)
        return await self._post(home, delivery, delivery.room, None, thread)

    async def _post(
        self,
        home: Home,
        delivery: Delivery,
        room: str | None,
        private_to: str | None,
        thread: int | None = None,
    ) -> Outcome:
        if room is None or room not in home.rooms:
            return Refused(f"there is no room {room} in {home.native}")
        new = Post(
            id=self._ids.new(),
            key=delivery.key,
            community=home.native,
            room=room,
            at=self._clock.now(),
            text=self._kept(delivery, private_to),
            buttons=(*_labelled(delivery), *downloads.link(delivery.file)),
            private_to=private_to,
            thread=thread,
            pictures=await self._gallery.hang(delivery.pictures),
        )
        return await self._db.write(self._posted, new, isinstance(delivery.effect, Answer))

    def _kept(self, delivery: Delivery, private_to: str | None) -> str:
        """The text as its row has it: what is for one reader alone may not lie open there."""
        if private_to is None or not delivery.secret:
            return delivery.text
        return wire.SEALED + self._texts.seal(delivery.text)

    def _posted(self, tx: Tx, new: Post, is_answer: bool) -> Outcome:
        place = (new.community, new.room)
        gone = new.thread is not None and threads.topic(tx, new.thread, *place) is None
        if gone and is_answer:  # who asked must have it, wherever
            new = dataclasses.replace(new, thread=None)
        elif gone and store.posted(tx, new.key) is None:
            return Refused("the post of this thread is gone, or no thread was opened under it")
        seen = Message(
            new.id,
            new.community,
            new.room,
            new.at,
            new.text,
            private_to=new.private_to,
            buttons=new.buttons,
            thread=new.thread,
            pictures=new.pictures,
        )
        return Done(str(store.post(tx, new, lambda topic: self._hub.say(seen, topic))))

    async def _answer(self, home: Home, delivery: Delivery, effect: Answer) -> Outcome:
        called = await self._db.read(deeds.action, read_id(effect.handle))
        if called is None or called.community != home.native:
            return Refused(f"nobody called with the handle {effect.handle}")
        private_to = called.member if effect.private else None
        return await self._post(home, delivery, called.room, private_to, called.thread)

    async def _open(self, home: Home, delivery: Delivery, effect: OpenForm) -> Outcome:
        called = await self._db.read(deeds.action, read_id(effect.handle))
        if called is None or called.community != home.native or delivery.form is None:
            return Refused(f"nobody called with the handle {effect.handle}")
        new = Form(
            id=self._ids.new(),
            key=delivery.key,
            community=home.native,
            room=called.room,
            thread=called.thread,
            member=called.member,
            nonce=called.nonce,
            sheet=delivery.form,
            at=self._clock.now(),
        )
        return Done(str(await self._db.write(self._opened, new)))

    def _opened(self, tx: Tx, new: Form) -> int:
        form = forms.open_(tx, new)
        if form == new.id:
            tx.after_commit(lambda: self._hub.say_form(new))
        return form

    async def _whisper(self, home: Home, delivery: Delivery) -> Outcome:
        member = await self._db.read(people.member, home.native, delivery.member or "")
        if member is None:
            return Refused(f"there is no member {delivery.member} in {home.native}")
        entrance = next(iter(rooms_for(home, operator=False)), None)
        return await self._post(home, delivery, entrance, member.id)

    async def _edit(self, delivery: Delivery) -> Outcome:
        edited = await self._db.write(
            store.edit,
            read_id(delivery.post),
            delivery.community,
            delivery.text,
            _labelled(delivery),
            self._clock.now(),
            self._hub.say_edited,
        )
        return Done(delivery.post) if edited else GONE

    async def _delete(self, delivery: Delivery) -> Outcome:
        gone = await self._db.write(
            store.remove,
            read_id(delivery.post),
            delivery.community,
            self._clock.now(),
            self._hub.say_deleted,
        )
        return Done(delivery.post) if gone else GONE

    async def _purge(self, home: Home, effect: Purge) -> Outcome:
        if effect.room not in home.rooms:
            return Refused(f"there is no room {effect.room} in {home.native}")
        await self._db.write(
            store.purge,
            [read_id(native) for native in effect.messages],
            home.native,
            effect.room,
            self._clock.now(),
            self._hub.say_deleted,
        )
        return Done()

    def _mark(self, tx: Tx, delivery: Delivery, effect: Pin | OpenThread, at: int) -> Outcome:
        post = store.message(tx, read_id(delivery.post))
        if post is None or post.member is not None or post.community != delivery.community:
            return GONE
        if post.private_to is not None or post.thread is not None:
            return Refused("the post is for one member alone, or stands in a thread")
        if isinstance(effect, Pin):
            threads.pin(tx, post, at, lambda pins: self._hub.say_pins(post, pins))
        elif not delivery.text:
            return Refused("a thread needs a name")
        else:
            name = bare(delivery.text)
            topic = dataclasses.replace(post, opened=Opened(name, 0))
            told = partial(self._hub.say_thread, topic)
            threads.open_(tx, post, delivery.key, name, at, told)
        return Done(str(post.id))

    async def _react(self, delivery: Delivery, effect: React) -> Outcome:
        found = await self._db.write(self._reacted, delivery, effect, self._clock.now())
        return Done() if found else Refused(f"there is no message {effect.message}")

    def _reacted(self, tx: Tx, delivery: Delivery, effect: React, at: int) -> bool:
        number = read_id(effect.message)
        before = store.message(tx, number)
        if before is None or before.community != delivery.community:
            return False
        if store.react(tx, number, BOT, effect.emoji, at):
            now = store.message(tx, number)
            assert now is not None
            tx.after_commit(lambda: self._hub.say_reactions(now))
        return True


def _labelled(delivery: Delivery) -> Buttons:
    return tuple((action, bare(label)) for action, label in delivery.buttons)
