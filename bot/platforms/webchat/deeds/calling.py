"""A member calls a command, presses a button, or picks from the menu of a message."""

import dataclasses
from collections.abc import Callable

from bot.cog import RIGHTS
from bot.errors import UserError
from bot.events import ButtonPressed, CommandCalled, MemberEvent, MenuOpened, Person
from bot.platforms.webchat import asks, store, wire
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.deeds.store import Action
from bot.platforms.webchat.deeds.telling import told
from bot.platforms.webchat.messages import BOT, Message
from bot.platforms.webchat.people import store as people
from bot.platforms.webchat.people.names import clean_line
from bot.platforms.webchat.uploads import store as uploads
from bot.platforms.webchat.uploads.store import ADDRESS
from bot.store.db import Tx

Deed = Callable[[Tx], MemberEvent]


def calling(done: Action, who: Person, asked: asks.Call) -> Deed:
    """What to do in the transaction of a call."""
    called = told(
        CommandCalled,
        "call",
        done,
        who,
        handle=str(done.id),
        command=clean_line(asked.command),
    )

    def call(tx: Tx) -> MemberEvent:
        options = {
            name: _attached(tx, given, who) if isinstance(given, asks.Sent) else given
            for name, given in asked.options.items()
        }
        return dataclasses.replace(called, options=options)

    return call


def _attached(tx: Tx, given: asks.Sent, who: Person) -> dict[str, str | int]:
    """A file as events have it; raises UserError if the member did not send it."""
    sent = uploads.unused(tx, given.upload, who.native)
    return {"name": sent.name, "address": f"{ADDRESS}{sent.id}", "size": sent.size}


def picking(done: Action, who: Person, asked: asks.Menu) -> Deed:
    """What to do in the transaction of a pick from the menu of a message."""
    opened = told(
        MenuOpened,
        "menu",
        done,
        who,
        message=str(asked.message),
        handle=str(done.id),
        menu=clean_line(asked.menu),
    )

    def pick(tx: Tx) -> MemberEvent:
        post = store.seen(tx, asked.message, done.community, done.room, who.native)
        if post.thread is not None:
            deeds.place(tx, done.id, post.thread)
        author = _author(tx, post)
        thread = deeds.native(post.thread)
        return dataclasses.replace(opened, thread=thread, about=author, said=wire.public(post))

    return pick


def _author(tx: Tx, post: Message) -> Person | None:
    """Who wrote a message, or None for somebody of whom no row is left."""
    if post.member is None:
        return Person(BOT, BOT, bot=True)
    found = people.member(tx, post.community, post.member)
    if found is None:
        return None
    rights: frozenset[str] = RIGHTS if people.is_operator(tx, found.browser) else frozenset()
    return Person(found.id, found.name, language=found.language, rights=rights)


def pressing(done: Action, who: Person, asked: asks.Press) -> Deed:
    """What to do in the transaction of a press."""
    button, _, argument = asked.button.partition(":")
    pressed = told(
        ButtonPressed,
        "press",
        done,
        who,
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
        return dataclasses.replace(pressed, thread=deeds.native(post.thread))

    return press
