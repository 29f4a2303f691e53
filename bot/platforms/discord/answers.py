"""Interactions: the one owner of acknowledging them in time, and of their answers."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.clock import Clock
from bot.delivery import Delivery, Outcome
from bot.effects import Answer, OpenForm
from bot.events import MemberEvent
from bot.platforms.base import Emit, Offered
from bot.platforms.discord import callbacks, forms, interactions, menus, pressing, render
from bot.platforms.discord.asked import Asked, Book, State
from bot.platforms.discord.callbacks import FAULTS, Callbacks, Reply
from bot.platforms.discord.custom_ids import Pressed
from bot.platforms.discord.interactions import Interaction
from bot.platforms.discord.lanes import end
from bot.platforms.discord.line import Line
from bot.platforms.discord.replying import Replying
from bot.platforms.discord.uploads import described, of

DEFER_SECONDS = 1.5  # after so long without an answer Discord is told that it comes later
CROWD, BEHIND_MS = 100, 100  # so many wait at once, the first of them for longer than that
WALK = 20  # of a crowd that are handled at once: as many as share one commit on a slow disk
COMPLETE_SECONDS = 2.0  # for the values of an option; Discord waits three
PATIENCE = 1.0  # seconds for what is being told when the platform stops

log = logging.getLogger(__name__)


class Answers:
    """Each interaction becomes one event, is acknowledged once, and answered within its time."""

    def __init__(self, clock: Clock, line: Line) -> None:
        self._clock = clock
        self._callbacks = Callbacks(line, clock)
        self._book = Book(clock)
        self._replying = Replying(clock, self._callbacks, self._book)
        self._emit: Emit | None = None
        self._offered: Offered
        self._tasks: set[asyncio.Task[None]] = set()
        self._late: set[asyncio.Task[None]] = set()
        self._waiting = deque[Asked]()  # in the order in which Discord is told of them
        self._watching = False
        self._walk = asyncio.Semaphore(WALK)

    def start(self, emit: Emit, offered: Offered) -> None:
        """Begin to tell what members do."""
        self._emit, self._offered = emit, offered

    async def stop(self) -> None:
        """Finish what is being told, but do not wait for long.

        Whoever waits for an answer that is under way gets it from the next process.
        """
        self._emit = None
        await end(self._tasks, PATIENCE)
        deferred = {asyncio.create_task(self._defer(asked)) for asked in self._book.waiting()}
        await end(deferred, PATIENCE)
        await end(self._late, 0)

    def called(self, interaction: Interaction) -> None:
        """A member called a command, or picked it in the menu of a message."""
        if self._emit is None:
            return
        if menus.is_menu(interaction):
            offered = self._offered.menus("en")
            opened = menus.picked(interaction, offered)
            is_private = all(each.private for each in offered if each.name == opened.menu)
            self._take(self._emit, opened, lambda: is_private)
            return
        event = interactions.called(interaction)
        private = partial(self._is_private, event.community, event.command)
        self._take(self._emit, event, private)

    def pressed(self, data: Mapping[str, Any]) -> None:
        """A member pressed a button, as the gateway tells it."""
        if self._emit is None:
            return
        event = pressing.pressed(data)
        private = partial(self._offered.private, event.button)
        self._take(self._emit, event, private, component=True)

    def filled(self, interaction: Interaction, form: Pressed) -> None:
        """A member sent a form."""
        if self._emit is None:
            return
        event = forms.filled(interaction, form)
        private = partial(self._offered.private_form, event.form)
        component = interaction.message is not None  # which a form of a command does not have
        self._take(self._emit, event, private, component=component)

    def typed(self, interaction: Interaction) -> None:
        """A member is typing into an option of a command."""
        if self._emit is not None:
            _start(self._tasks, self._complete(interaction))

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Answer; raises ValueError with a sentence where it cannot be shown."""
        effect, said = delivery.effect, render.body(delivery)
        assert isinstance(effect, Answer)
        files = of(delivery)
        if files or effect.in_place:
            said["attachments"] = described(files)  # in the place of those there
        if files and not effect.in_place:
            await self._make_time(effect)
        return await self._replying.answer(
            effect.handle,
            said,
            private=effect.private,
            in_place=effect.in_place,
            files=files,
        )

    async def _make_time(self, effect: Answer) -> None:
        """Files may take longer than the three seconds of a first answer."""
        asked = self._book.find(effect.handle)
        if asked.state is State.NEW:
            await self._replying.defer(asked, private=effect.private)

    async def open(self, delivery: Delivery) -> Outcome:
        """Show a form; raises ValueError with a sentence where it cannot be shown."""
        effect, sheet = delivery.effect, delivery.form
        assert isinstance(effect, OpenForm)
        assert sheet is not None
        late = render.body(replace(delivery, text=sheet.late))
        return await self._replying.open(
            effect.handle, forms.modal(sheet, delivery.community), late
        )

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What came of an answer that a former process began."""
        effect = delivery.effect
        assert isinstance(effect, Answer)
        return await self._replying.find(effect.handle, render.body(delivery))

    def _take(
        self,
        emit: Emit,
        event: MemberEvent,
        private: Callable[[], bool],
        *,
        component: bool = False,
    ) -> None:
        assert event.handle is not None
        id, _, token = event.handle.partition(":")
        asked = Asked(id, token, self._clock.now(), component, private)
        if self._book.take(asked):
            tell = self._tell_later if self._behind() else self._tell
            _start(self._tasks, tell(emit, asked, event))
            self._waiting.append(asked)
            if not self._watching:
                self._watching = True
                _start(self._late, self._defer_late())

    def _behind(self) -> bool:
        """Whether more ask at this moment than can be answered in time."""
        waiting = self._waiting
        while waiting and waiting[0].state is not State.NEW:
            waiting.popleft()
        return len(waiting) >= CROWD and self._clock.now() - waiting[0].came > BEHIND_MS

    async def _tell_later(self, emit: Emit, asked: Asked, event: MemberEvent) -> None:
        """In a crowd everybody is told first that the answer comes later: that takes half as long.

        What is asked then goes on at a walk, so that it holds up nobody who is still to be told.
        Of whom Discord told by then that it failed, nothing is done: they may ask again.
        """
        await self._defer(asked)
        if asked.state is State.LOST:
            return
        async with self._walk:
            await self._tell(emit, asked, event)

    async def _tell(self, emit: Emit, asked: Asked, event: MemberEvent) -> None:
        try:
            answered = await emit(event)
        except Exception:
            log.exception("%s was not handled; Discord tells the member so", event.id)
            asked.state = State.LOST
            return
        if not answered:
            await self._replying.keep_silent(asked)

    async def _defer_late(self) -> None:
        """See to it that Discord hears in time of all that are being told.

        One task for all: a storm asks thousands of times while it looks at the first.
        """
        while self._waiting:
            asked = self._waiting[0]
            since = (self._clock.now() - asked.came) / 1000
            if asked.state is State.NEW and 0 <= since < DEFER_SECONDS:
                await self._clock.sleep(DEFER_SECONDS - since)
                continue
            self._waiting.popleft()
            if asked.state is State.NEW:
                _start(self._late, self._defer(asked))
        self._watching = False

    async def _defer(self, asked: Asked) -> None:
        if asked.state is State.NEW:
            await self._replying.defer(asked, private=asked.private())

    async def _complete(self, interaction: Interaction) -> None:
        data: dict[str, Any] = {"choices": []}
        typed = interactions.typed(interaction)
        try:
            async with asyncio.timeout(COMPLETE_SECONDS):
                if typed is not None:
                    home, who = str(interaction.guild_id or ""), interactions.who(interaction)
                    values = await self._offered.complete(home, who, *typed[:3])
                    data["choices"] = typed.choices(values)
        except Exception:
            log.exception("no values could be offered for %s", typed)
        try:
            id, token = str(interaction.id), interaction.token
            _noted(await self._callbacks.first(id, token, callbacks.CHOICES, data), typed)
        except FAULTS as error:
            log.warning("the values for %s did not reach Discord: %r", typed, error)

    def _is_private(self, community: str, command: str) -> bool:
        offers = self._offered.commands(community, "en")
        return next((offer.private for offer in offers if offer.name == command), True)


def _start(tasks: set[asyncio.Task[None]], what: Coroutine[Any, Any, None]) -> None:
    task = asyncio.create_task(what)
    tasks.add(task)
    task.add_done_callback(tasks.discard)


def _noted(reply: Reply, what: object) -> None:
    if not reply.good:
        log.debug("Discord did not take the values for %s: %d", what, reply.status)
