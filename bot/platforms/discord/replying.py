"""What is said to an interaction, by how far it is: the callback, an edit of it, or one more."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.clock import Clock
from bot.delivery import Done, Expired, Outcome, Refused, TryLater, Unclear
from bot.platforms.discord import render
from bot.platforms.discord.asked import Asked, Book, State
from bot.platforms.discord.callbacks import (
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    EPHEMERAL,
    FAULTS,
    MESSAGE,
    MODAL,
    UPDATE,
    Callbacks,
    Reply,
)
from bot.platforms.discord.places import native
from bot.platforms.discord.refusals import why
from bot.platforms.discord.turns import Late
from bot.platforms.discord.uploads import Uploads

AGAIN_SECONDS = 0.3  # between two tries within the three seconds
GROWS = 10  # an answer that has waited for ten seconds is tried again after one more
TRIES = 3
LOADING = 128  # the flag of a message that stands in for an answer that comes later
ACKNOWLEDGED = 40060  # somebody acknowledged the interaction before
MISSING = 404
GONE = {401, MISSING}  # an interaction, or its token, that Discord knows no more

log = logging.getLogger(__name__)


class Replying:
    """Brings each interaction from state to state, one request after the other."""

    def __init__(self, clock: Clock, callbacks: Callbacks, book: Book) -> None:
        self._clock = clock
        self._callbacks = callbacks
        self._book = book

    async def answer(
        self,
        handle: str,
        said: dict[str, Any],
        *,
        private: bool,
        in_place: bool = False,
        files: Uploads = (),
    ) -> Outcome:
        """Say it, as the first answer if there is none yet; that one alone can be in place."""

        async def answer(asked: Asked) -> Outcome:
            if in_place and asked.component and asked.state is State.NEW:
                return await self._first(asked, UPDATE, said, files)
            return await self._answer(asked, said, files, EPHEMERAL if private else 0)

        return await self._in_turn(handle, answer)

    async def open(self, handle: str, modal: dict[str, Any], late: dict[str, Any]) -> Outcome:
        """Show a form, which only a first answer can; what comes after that is told `late`."""
        return await self._in_turn(handle, lambda asked: self._open(asked, modal, late))

    async def _in_turn(self, handle: str, answer: Callable[[Asked], Awaitable[Outcome]]) -> Outcome:
        asked = self._book.find(handle)
        async with asked.turn:
            self._look(asked)
            try:
                return await answer(asked)
            except Late:
                asked.state = State.LOST
                return Expired()
            except FAULTS as error:
                log.warning("nobody knows whether %s was answered: %r", asked.id, error)
                return self._unknown(asked)

    async def _open(self, asked: Asked, modal: dict[str, Any], late: dict[str, Any]) -> Outcome:
        if asked.state is State.NEW:
            reply = await self._callbacks.first(
                asked.id, asked.token, MODAL, modal, until=asked.until
            )
            if reply.code != ACKNOWLEDGED:
                return self._became(asked, reply, None)
            # An earlier try opened it, which leaves no message, or another process deferred it.
            before = await self._callbacks.original(asked.token)
            asked.state = State.DEFERRED if before.good else State.ANSWERED
            if not before.good:
                return Done()
        if asked.state is State.DEFERRED:
            await self._callbacks.edit(asked.token, late)
        asked.state = State.LOST
        return Expired()

    async def find(self, handle: str, said: dict[str, Any]) -> Outcome | None:
        """What a former process made of the same answer; None if it is to be said (again)."""
        asked = self._book.find(handle)
        async with asked.turn:
            if asked.state is not State.UNKNOWN:
                return None
            try:
                reply = await self._callbacks.original(asked.token)
            except FAULTS as error:
                log.warning("nobody knows whether %s was answered: %r", asked.id, error)
                return TryLater(AGAIN_SECONDS)
            if reply.status == MISSING and self._book.left_over(asked) is not State.NEW:
                asked.state = State.LOST  # nobody acknowledged it, and now it is too late
                return Expired()
            if not reply.good or int(reply.body.get("flags") or 0) & LOADING:
                return None
            asked.state = State.ANSWERED
            same = render.looks(reply.body) == render.looks(said)
            return _done(reply.body) if same else Expired()

    async def defer(self, asked: Asked, *, private: bool) -> None:
        """Say that the answer comes later, unless there is one."""
        data = {"flags": EPHEMERAL} if private else {}
        await self._acknowledge(asked, DEFERRED_MESSAGE, data, State.DEFERRED)

    async def keep_silent(self, asked: Asked) -> None:
        """Acknowledge what nobody answers, so that Discord does not call it failed."""
        if asked.component:
            await self._acknowledge(asked, DEFERRED_UPDATE, None, State.SILENT)
        else:
            await self._acknowledge(asked, DEFERRED_MESSAGE, {"flags": EPHEMERAL}, State.SILENT)
        # A command has no silent acknowledgement, nor has what was deferred before anybody knew
        # that nothing is said to it: what stands in for the answer is taken away.
        if asked.state is State.DEFERRED or (asked.state is State.SILENT and not asked.component):
            try:
                await self._callbacks.take_away(asked.token)
            except FAULTS as error:
                log.warning("the member still sees %s waiting: %r", asked.id, error)

    async def _acknowledge(
        self, asked: Asked, kind: int, data: dict[str, Any] | None, then: State
    ) -> None:
        async with asked.turn:
            for _ in range(TRIES if asked.state is State.NEW else 0):
                pause = AGAIN_SECONDS
                try:
                    reply = await self._callbacks.first(
                        asked.id, asked.token, kind, data, until=asked.until
                    )
                except Late:
                    asked.state = State.LOST
                    return
                except FAULTS as error:
                    asked.in_doubt = True
                    log.warning("%s could not be acknowledged: %r", asked.id, error)
                else:
                    if reply.good or reply.code == ACKNOWLEDGED:
                        asked.state = then
                        return
                    if reply.status in GONE:
                        asked.state = State.LOST
                        return
                    log.warning("Discord answered %d to %s", reply.status, asked.id)
                    pause = max(pause, reply.retry_after)
                await self._clock.sleep(pause)

    def _look(self, asked: Asked) -> None:
        """Whatever it was, it may be over; and the id tells of a former process's time."""
        if self._book.is_over(asked):
            asked.state = State.LOST
        elif asked.state is State.UNKNOWN:
            asked.state = self._book.left_over(asked)

    async def _answer(
        self, asked: Asked, said: dict[str, Any], files: Uploads, flags: int
    ) -> Outcome:
        if asked.state is State.NEW:
            return await self._first(asked, MESSAGE, said | {"flags": flags}, files)
        if asked.state is State.DEFERRED:
            reply = await self._callbacks.edit(asked.token, said, files)
            return self._became(asked, reply, reply.body)
        if asked.state is State.LOST:
            return Expired()
        more = said | {"flags": flags}
        reply = await self._callbacks.further(asked.token, more, files)
        return self._became(asked, reply, reply.body)

    async def _first(
        self, asked: Asked, kind: int, body: dict[str, Any], files: Uploads
    ) -> Outcome:
        reply = await self._callbacks.first(asked.id, asked.token, kind, body, files, asked.until)
        if reply.code != ACKNOWLEDGED:
            return self._became(asked, reply, (reply.body.get("resource") or {}).get("message"))
        asked.state = State.DEFERRED  # an earlier try did it, or another process
        said = {key: value for key, value in body.items() if key != "flags"}
        reply = await self._callbacks.edit(asked.token, said, files)
        return self._became(asked, reply, reply.body)

    def _became(self, asked: Asked, reply: Reply, message: dict[str, Any] | None) -> Outcome:
        if reply.good:
            asked.state = State.ANSWERED
            return _done(message or {})
        if reply.status in GONE:
            asked.state = State.LOST
            return Expired()
        if reply.status == 429:
            return TryLater(max(AGAIN_SECONDS, reply.retry_after))
        if reply.status >= 500:
            return self._unknown(asked)
        return Refused(why(reply.status, reply.code, str(reply.body.get("message") or "")))

    def _unknown(self, asked: Asked) -> Outcome:
        """A first answer may be tried again: Discord takes one, and an edit twice is one edit."""
        if asked.state is State.NEW:
            asked.in_doubt = True
            return TryLater(AGAIN_SECONDS)
        if asked.state is State.DEFERRED:
            waited = (self._clock.now() - asked.came) / 1000
            return TryLater(max(AGAIN_SECONDS, waited / GROWS))
        return Unclear()


def _done(message: dict[str, Any]) -> Done:
    if "id" not in message:
        return Done()
    return Done(native(str(message["channel_id"]), str(message["id"]), None))
