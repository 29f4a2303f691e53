"""People before their screens, in both chats: what they do until it is done, and what they see."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.crash.people import Said
from tests.standins.discord import Impossible, Interaction, Standin, bits, eventually
from tests.standins.discord.people import Person as User
from tests.standins.discord.presses import components
from tests.standins.discord.shapes import Wire
from tests.story.browser import ROOMS, BrowserChat, Tab

SERVER_ROOMS = ("general", "check-in", "offers")
PATIENCE = 60.0  # seconds until something must have come, over several deaths
AGAIN = 2.0  # seconds until somebody tries once more what nothing came of
THANKS, APPEALED = "hank you", "Thank you. The operators will look"
RUDE = "Rude or hurtful"
FORMS = {"report": "Tell the operators", "appeal": "Your appeal"}


class Client(Protocol):
    """Somebody in front of their screen; rooms are 0 to 2, a message is what `writes` gave."""

    @property
    def name(self) -> str: ...

    async def writes(self, text: str, room: int = 0) -> Any:
        """Write a message; None where they may not write any more."""

    async def edits(self, message: Any, text: str) -> None:
        """Change an own message, if it still stands."""

    async def reports(self, message: Any) -> None:
        """Say that a message is rude, until thanked for it."""

    async def presses(self, label: str, on: str, seen: str) -> None:
        """Press a button on a post that says `on`, until it says `seen` as well."""

    async def appeals(self) -> None:
        """Say that the own case was wrong, until thanked for it."""

    async def looks(self) -> None:
        """Look at everything anew."""

    def told(self) -> list[str]:
        """What this person alone was told, all of it."""

    def sees(self) -> list[tuple[str, str]]:
        """Who wrote what in the rooms of members, as it stands there now; "" is the bot."""

    def cards(self) -> list[str]:
        """What the bot said in the operators' room, as it stands there now."""


@dataclass
class InBrowser:
    """A tab of the browser chat."""

    chat: BrowserChat
    tab: Tab
    _now: dict[str, list[Said]] = field(default_factory=dict)  # by room

    @property
    def name(self) -> str:
        return self.tab.name

    async def writes(self, text: str, room: int = 0) -> Any:
        deed = await self.tab.tries(t="say", text=text, room=ROOMS[room])
        return deed.id and (deed.id, ROOMS[room])

    async def edits(self, message: Any, text: str) -> None:
        await self.tab.tries(t="edit", message=message[0], text=text, room=message[1])

    async def reports(self, message: Any) -> None:
        await self.tab.does(t="menu", menu="guard.report", message=message[0], room=message[1])
        await self.chat.submits(self.tab.names, FORMS["report"], kind="rude")
        await self._is_told(THANKS)

    async def presses(self, label: str, on: str, seen: str) -> None:
        await self.chat.presses(self.tab.names, label, on)
        await self.tab.waits(
            lambda: any(on in each["text"] and seen in each["text"] for each in self.tab.shows()),
            f"does not see {seen!r} on {on!r}",
        )

    async def appeals(self) -> None:
        await self.chat.presses(self.tab.names, "Appeal", "This is case")
        await self.chat.submits(self.tab.names, FORMS["appeal"], words="It was a mistake")
        await self._is_told(APPEALED)

    async def _is_told(self, text: str) -> None:
        await self.tab.waits(
            lambda: any(text in each for each in self.told()), f"was not told {text!r}"
        )

    async def looks(self) -> None:
        await self.tab.goes()
        self._now = {room: await self.tab.looks_back((room,)) for room in (*ROOMS, "ops")}

    def told(self) -> list[str]:
        seen = [*self.tab.shows(), *(each for room in self._now.values() for each in room)]
        return list({each["id"]: each["text"] for each in seen if each["private"]}.values())

    def sees(self) -> list[tuple[str, str]]:
        return [
            ("" if each["by"]["bot"] else each["by"]["name"], each["text"])
            for room in ROOMS
            for each in self._now[room]
            if not each["private"]
        ]

    def cards(self) -> list[str]:
        return [each["text"] for each in self._now["ops"] if not each["private"]]


@dataclass
class OnDiscord:
    """Discord's own client."""

    discord: Standin
    user: User
    up: asyncio.Event

    @property
    def name(self) -> str:
        return self.user.name

    async def writes(self, text: str, room: int = 0) -> Any:
        try:
            return await self.user.writes(text, SERVER_ROOMS[room])
        except Impossible:  # silenced
            return None

    async def edits(self, message: Any, text: str) -> None:
        with suppress(Impossible):
            await self.user.edits(message, text)

    async def reports(self, message: Any) -> None:
        async def once() -> None:
            await self._answered(await self.user.picks("Report", message))
            await self._answered(await self.user.submits({"What is it?": RUDE}))

        before = self._told_of(THANKS)
        await self._insists(once, lambda: self._told_of(THANKS) > before)

    async def appeals(self) -> None:
        async def once() -> None:
            letter = await self._finds("Appeal", "This is case")
            await self._answered(await self.user.presses("Appeal", letter))
            await self._answered(await self.user.submits({"Why was it wrong?": "A mistake"}))

        await self._insists(once, lambda: self._told_of(APPEALED) > 0)

    async def presses(self, label: str, on: str, seen: str) -> None:
        async def once() -> None:
            post = await self._finds(label, on)
            await self._answered(await self.user.presses(label, post))

        def is_done() -> bool:
            return any(on in each and seen in each for each in self.cards())

        await self._insists(once, is_done)

    async def _answered(self, asked: Interaction) -> None:
        await asked.answered(AGAIN)

    async def _insists(
        self, act: Callable[[], Awaitable[None]], is_done: Callable[[], bool]
    ) -> None:
        """Do it again and again, as people do whom Discord tells that it failed."""
        async with asyncio.timeout(PATIENCE):
            while not is_done():
                await self.up.wait()
                with suppress(AssertionError, Impossible):  # not answered: it died meanwhile
                    await act()
                    await eventually(is_done, AGAIN)

    def _told_of(self, text: str) -> int:
        return sum(text in each for each in self.told())

    async def _finds(self, label: str, on: str) -> Wire:
        found = await eventually(lambda: self._message(label, on), AGAIN)
        assert found is not None
        return found

    def _message(self, label: str, on: str) -> Wire | None:
        for each in (*self.user.direct_messages(), *self.user.sees("ops")):
            shown = [part.get("label") for part in components(each.get("components", []))]
            if on in each["content"] and label in shown:
                return each
        return None

    async def looks(self) -> None:
        """What Discord shows is always new."""

    def told(self) -> list[str]:
        mine = (*self.user.answers(), *self.user.direct_messages())
        return [str(each["content"]) for each in mine]

    def sees(self) -> list[tuple[str, str]]:
        return [_said(each) for room in SERVER_ROOMS for each in self._standing(room)]

    def cards(self) -> list[str]:
        return [text for by, text in map(_said, self._standing("ops")) if not by]

    def _standing(self, room: str) -> list[Wire]:
        found = self.user.sees(room)
        return [each for each in found if not each.get("flags", 0) & bits.EPHEMERAL]


def _said(message: Wire) -> tuple[str, str]:
    author = message["author"]
    return "" if author.get("bot") else author["global_name"], message["content"]
