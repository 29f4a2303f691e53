"""Other processes act as people through the control side, on a stand-in that runs alone."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import discord as library

from tests.standins.discord import Standin, open_standin
from tests.standins.discord.clients import Client, logged_in, room

ROOT = Path(__file__).parents[3]


class Hand:
    """Acts through the control side."""

    def __init__(self, http: aiohttp.ClientSession, control: str) -> None:
        self.http, self.control = http, control

    async def does(self, path: str, **arguments: Any) -> Any:
        async with self.http.post(f"{self.control}/{path}", json=arguments) as answer:
            return await answer.json()

    async def looks(self, path: str) -> str:
        async with self.http.get(f"{self.control}/{path}") as answer:
            return await answer.text()


@asynccontextmanager
async def hand(discord: Standin) -> AsyncIterator[Hand]:
    async with aiohttp.ClientSession() as http:
        yield Hand(http, discord.control_url)


async def test_a_person_of_another_process_talks_with_the_bot() -> None:
    client = Client()
    async with open_standin() as discord, logged_in(discord, client), hand(discord) as amy:
        await amy.does("joins", name="Amy")
        await amy.does("people/Amy/writes", text="good morning")
        await amy.does("settled")
        assert client.heard == ["good morning"]
        await room(client).send("hello Amy")
        seen = await amy.does("people/Amy/sees", channel="general")
        assert [each["content"] for each in seen] == ["good morning", "hello Amy"]


async def test_a_person_of_another_process_forwards_asks_and_sends_files() -> None:
    async with open_standin() as discord, hand(discord) as amy:
        await amy.does("joins", name="Amy")
        files = [{"file": ["a.txt", "one"]}]
        sent = await amy.does("people/Amy/writes", text="mine", files=files)
        assert [each["filename"] for each in sent["attachments"]] == ["a.txt"]
        copy = await amy.does("people/Amy/forwards", message="mine", channel="check-in")
        assert copy["message_snapshots"][0]["message"]["content"] == "mine"
        poll = await amy.does("people/Amy/writes", text="", poll=["Tea?", "Yes"])
        assert poll["poll"]["question"] == {"text": "Tea?"}
        thread = await amy.does("people/Amy/starts_thread", name="Books")
        assert thread["owner_id"] == sent["author"]["id"]
        no = await amy.does("people/Amy/forwards", message=poll["id"])
        assert no["error"].startswith("Impossible")


async def test_a_person_of_another_process_presses_by_words_and_reads_the_screen() -> None:
    client = Client()
    view = library.ui.View().add_item(library.ui.Button(label="Wave", custom_id="wave"))

    async def wave(asked: library.Interaction) -> None:
        if asked.type is library.InteractionType.component:
            await asked.response.send_message("waved back", ephemeral=True)

    client.on_interaction = wave  # type: ignore[attr-defined]
    async with open_standin() as discord, logged_in(discord, client), hand(discord) as amy:
        await amy.does("joins", name="Amy")
        await room(client).send("who is here?", view=view)
        await amy.does("people/Amy/writes", text="me", reply_to="who is")
        pressed = await amy.does("people/Amy/presses", label="Wave")
        assert pressed["message"]["content"] == "waved back"
        await amy.does("people/Amy/reacts", emoji="🙂", message="me")
        assert (await amy.looks("people/Amy")).splitlines() == [
            "What Amy sees:",
            "",
            "#general",
            "  plaza_bot: who is here?",
            "    [Wave]",
            "  Amy: me",
            "    🙂 1",
            "  plaza_bot (only this person sees it): waved back",
        ]
        unseen = await amy.does("people/Amy/presses", label="Wave", message="nothing")
        assert unseen["error"] == "Impossible: Amy sees no message with 'nothing'"
        assert "nobody is called 'Ben'" in await amy.looks("people/Ben")


async def test_what_cannot_be_done_says_why() -> None:
    async with open_standin() as discord, hand(discord) as amy:
        await amy.does("joins", name="Amy")
        for path, arguments, why in (
            ("people/Amy/calls", {"command": "/checkin"}, "sees no /checkin"),
            ("people/Ben/writes", {"text": "hi"}, "nobody is called 'Ben'"),
            ("people/Amy/flies", {}, "there is no flies"),
            ("faults/late", {"minutes": 3}, "minutes"),
        ):
            assert why in (await amy.does(path, **arguments))["error"]
        async with amy.http.post(discord.control_url + "/joins", data="{name") as answer:
            assert (answer.status, "this is no JSON" in await answer.text()) == (400, True)


async def test_faults_and_clock_are_set_from_outside() -> None:
    async with open_standin() as discord, hand(discord) as amy:
        await amy.does("faults/failing", match="GET /gateway", times=1, status=503)
        before = discord.clock.ms
        assert (await amy.does("clock", move=3_600))["now"] >= before + 3_600_000
        async with amy.http.get(discord.api_url + "/gateway") as answer:
            assert answer.status == 503


async def test_the_stand_in_starts_alone_and_says_where_it_is() -> None:
    command = [sys.executable, "-m", "tests.standins.discord", "--port", "0"]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout
        lines = [(await asyncio.wait_for(process.stdout.readline(), 20)).decode() for _ in range(4)]
        told = dict(line.split() for line in lines)
        assert set(told) == {"token", "api_url", "gateway_url", "control"}
        async with aiohttp.ClientSession() as http:
            headers = {"Authorization": f"Bot {told['token']}"}
            async with http.get(told["api_url"] + "/users/@me", headers=headers) as answer:
                assert (await answer.json())["username"] == "plaza_bot"
            async with http.get(told["control"]) as answer:
                assert "/people/PERSON/writes" in await answer.text()
    finally:
        process.terminate()
        await process.wait()
