"""The browser chat as a stage of the contract: people with a tab each."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.platforms.base import Platform
from tests.platforms.shown import Shown
from tests.platforms.webchat.signing_in import becomes_operator
from tests.platforms.webchat.visitors import Running, Tab, running

Given = str | Sequence[str]


@dataclass
class WebSomeone:
    """Somebody with a tab of the browser chat."""

    tab: Tab
    native: str
    open: list[str] = field(default_factory=list)

    async def writes(self, text: str) -> str:
        return str((await self.tab.does("say", text=text))["id"])

    async def asks(self) -> str:
        return str((await self.tab.does("call", command="coupon", options={}))["id"])

    async def forms(self) -> list[str]:
        again = await self.tab.visitor.opens(self.tab.page)
        self.open = [form["id"] for form in again.hello["forms"]] or self.open
        return [form["title"] for form in again.hello["forms"]]

    async def fills(self, fields: Mapping[str, Given]) -> bool:
        await self.forms()
        answer = await self.tab.does("fill", form=self.open[-1], fields=fields)
        return bool(answer["t"] == "ack")

    async def sees(self) -> list[Shown]:
        return [
            Shown(
                said["text"],
                tuple(button["label"] for button in said["buttons"]),
                sum(len(reaction["by"]) for reaction in said["reactions"]),
                tuple(picture["alt"] for picture in said["pictures"]),
            )
            for said in (await self.tab.history())["messages"]
        ]

    async def answers(self, post: str) -> list[str]:
        return [said["text"] for said in (await self.tab.history(thread=post))["messages"]]

    async def pins(self) -> list[str]:
        return [pin["text"] for pin in (await self.tab.history())["pins"]]

    async def may_write(self) -> bool:
        return bool((await self.tab.does("say", text="May I?"))["t"] == "ack")

    async def is_here(self) -> bool:
        async with self.tab.visitor.http.get(self.tab.page) as page:
            return page.status == 200

    async def is_called(self) -> str:
        again = await self.tab.visitor.opens(self.tab.page)
        return str(again.hello["me"]["name"])

    async def comes_back(self) -> bool:
        visitor = self.tab.visitor
        await visitor.csrf("/c/plaza")
        return (await visitor.posts("/c/plaza/join", name="Again", language="en")).status == 303


@dataclass
class WebStage:
    """The browser chat."""

    chat: Running

    @property
    def platform(self) -> Platform:
        return self.chat.platform

    def now(self) -> int:
        return self.chat.clock.now()

    async def joins(self, name: str) -> WebSomeone:
        tab = await self.chat.joins(name)
        return WebSomeone(tab, tab.id)

    async def operator(self, name: str) -> WebSomeone:
        came = await self.joins(name)
        await becomes_operator(self.chat, came.tab.visitor)
        came.tab = await came.tab.visitor.opens(came.tab.page)
        return came

    async def passes(self, seconds: int) -> None:
        self.chat.passes(seconds=seconds)

    async def lets_in(self) -> bool:
        visitor = await self.chat.visitor()
        await visitor.csrf("/c/plaza")
        return (await visitor.posts("/c/plaza/join", name="New", language="en")).status == 303


@asynccontextmanager
async def web_stage(folder: Path) -> AsyncIterator[WebStage]:
    async with running(folder) as chat:
        yield WebStage(chat)
