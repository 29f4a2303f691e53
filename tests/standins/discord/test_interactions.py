"""Commands, buttons, forms: a person asks, an unmodified discord.py answers, in time or not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import discord as library
import pytest
from discord import app_commands, ui

from tests.standins.discord import Impossible, Person, Standin, eventually, open_standin
from tests.standins.discord.clients import Client, logged_in, room

Asked = library.Interaction[Any]


class Press(ui.Button[ui.View]):
    """A button with a handler of the test's."""

    def __init__(self, label: str, act: Any) -> None:
        super().__init__(label=label, custom_id=f"v1:{label}")
        self.act = act

    async def callback(self, interaction: Asked) -> None:
        await self.act(interaction)


def view(**buttons: Any) -> ui.View:
    made = ui.View(timeout=None)
    for label, act in buttons.items():
        made.add_item(Press(label, act))
    return made


@asynccontextmanager
async def at_work() -> AsyncIterator[tuple[Standin, Client, Person]]:
    """A stand-in, a client that is ready, and Amy."""
    client = Client()
    async with open_standin() as discord, logged_in(discord, client):
        yield discord, client, await discord.joins("Amy", locale="zh-CN")


async def sync(client: Client, command: Any) -> None:
    guild = client.guilds[0]
    client.tree.add_command(command, guild=guild)
    await client.tree.sync(guild=guild)


async def test_a_command_gets_its_options_and_answers_one_person_alone() -> None:
    async with at_work() as (discord, client, amy):
        ben = await discord.joins("Ben")

        @app_commands.command(name="give", description="Give somebody points")
        @app_commands.describe(whom="To whom", points="How many", where="Where", role="Which")
        async def give(
            interaction: Asked,
            whom: library.Member,
            points: app_commands.Range[int, 1, 100],
            where: library.TextChannel | None = None,
            role: library.Role | None = None,
            quietly: bool = False,
        ) -> None:
            said = f"{whom.display_name} {points} {where} {role} {quietly} {interaction.locale}"
            await interaction.response.send_message(said, ephemeral=True)

        await sync(client, give)
        asked = await amy.calls(
            "/give", whom=ben, points=7, where="check-in", role="ops", quietly=True
        )
        await asked.answered()
        assert asked.content == "Ben 7 check-in ops True zh-CN"
        assert [each["content"] for each in amy.answers()] == [asked.content]
        assert ben.answers() == []
        assert ben.sees() == []
        assert asked.original is not None
        with pytest.raises(library.NotFound):
            await room(client).fetch_message(int(asked.original["id"]))


async def test_the_client_of_a_person_refuses_what_the_command_does_not_take() -> None:
    async with at_work() as (_, client, amy):

        @app_commands.command(name="give", description="Give points")
        @app_commands.choices(size=[app_commands.Choice(name="big", value="b")])
        async def give(
            interaction: Asked, points: app_commands.Range[int, 1, 100], size: str = ""
        ) -> None:
            await interaction.response.send_message(f"{points} {size}")

        await sync(client, give)
        for options in ({}, {"points": 0}, {"points": "7"}, {"points": 7, "size": "small"}):
            with pytest.raises(Impossible):
                await amy.calls("/give", **options)
        with pytest.raises(Impossible, match="sees no /take"):
            await amy.calls("/take")
        asked = await (await amy.calls("/give", points=7, size="big")).answered()
        assert asked.content == "7 b"
        assert amy.sees()[-1]["content"] == "7 b"


async def test_a_command_for_managers_is_not_shown_to_others() -> None:
    async with at_work() as (discord, client, amy):
        group = app_commands.Group(
            name="sop",
            description="Scripts",
            default_permissions=library.Permissions(manage_guild=True),
        )

        @group.command(name="run", description="Run one")
        async def run(interaction: Asked, script: str) -> None:
            await interaction.response.send_message(f"running {script}")

        await sync(client, group)
        with pytest.raises(Impossible, match="sees no /sop"):
            await amy.calls("/sop run", script="morning")
        owner = discord.person("Owner")
        with pytest.raises(Impossible, match="goes on: run"):
            await owner.calls("/sop")
        asked = await owner.calls("/sop run", "ops", script="morning")
        assert (await asked.answered()).content == "running morning"


async def test_a_command_of_a_messages_menu_can_read_that_message() -> None:
    async with at_work() as (_, client, amy):

        @app_commands.context_menu(name="Report")
        async def report(interaction: Asked, message: library.Message) -> None:
            await interaction.response.send_message(message.content.upper(), ephemeral=True)

        await sync(client, report)
        asked = await amy.picks("Report", await amy.writes("a bad link"))
        assert (await asked.answered()).content == "A BAD LINK"


async def test_what_is_typed_is_completed() -> None:
    async with at_work() as (_, client, amy):

        @app_commands.command(name="say", description="Say")
        async def say(interaction: Asked, word: str) -> None: ...

        @say.autocomplete("word")
        async def complete(interaction: Asked, current: str) -> list[app_commands.Choice[str]]:
            return [app_commands.Choice(name=current + "!", value=current)]

        await sync(client, say)
        assert await amy.types("/say", "word", "hel") == [{"name": "hel!", "value": "hel"}]


async def test_a_button_answers_one_or_changes_its_message_for_all() -> None:
    async with at_work() as (discord, client, amy):

        async def private(interaction: Asked) -> None:
            await interaction.response.send_message("for you", ephemeral=True)

        async def public(interaction: Asked) -> None:
            await interaction.response.edit_message(content="1 came", view=view(Private=private))

        ben = await discord.joins("Ben")
        await room(client).send("Who comes?", view=view(Private=private, Public=public))
        (message,) = amy.sees()
        assert (await (await amy.presses("Private", message)).answered()).content == "for you"
        await (await amy.presses("Public", message)).answered()
        assert amy.sees()[0]["content"] == "1 came"
        with pytest.raises(Impossible, match="but Private"):
            await amy.presses("Public", message)
        with pytest.raises(Impossible, match="does not see"):
            await ben.presses("Private", amy.answers()[0])


async def test_a_deferred_answer_is_edited_in_place() -> None:
    async with at_work() as (_, client, amy):
        go = asyncio.Event()

        async def slow(interaction: Asked) -> None:
            await interaction.response.defer(thinking=True, ephemeral=True)
            await go.wait()
            await interaction.edit_original_response(content="done")
            await interaction.followup.send("and more", ephemeral=True)

        await room(client).send("Go?", view=view(Go=slow))
        asked = await (await amy.presses("Go", amy.sees()[0])).answered()
        assert asked.private
        assert asked.content == ""
        go.set()
        await eventually(
            lambda: [each["content"] for each in amy.answers()] == ["done", "and more"]
        )


class Report(ui.Modal, title="Report"):
    """A form with the fields of two generations."""

    what = ui.TextInput[Any](label="What happened", max_length=20)
    kind = ui.Label[Any](
        text="Kind",
        component=ui.Select(
            options=[library.SelectOption(label="Spam", value="s"), library.SelectOption(label="x")]
        ),
    )

    async def on_submit(self, interaction: Asked) -> None:
        assert isinstance(self.kind.component, ui.Select)
        said = f"{self.what.value}: {self.kind.component.values}"
        await interaction.response.send_message(said, ephemeral=True)


async def test_a_form_opens_at_a_press_and_comes_back_filled() -> None:
    async with at_work() as (_, client, amy):

        async def report(interaction: Asked) -> None:
            await interaction.response.send_modal(Report())

        await room(client).send("Anything wrong?", view=view(Report=report))
        with pytest.raises(Impossible, match="no form open"):
            await amy.submits({})
        await (await amy.presses("Report", amy.sees()[0])).answered()
        for fields in ({}, {"What happened": "x" * 21}, {"Colour": "red"}):
            with pytest.raises(Impossible):
                await amy.submits({"Kind": "Spam", **fields})
        sent = await amy.submits({"What happened": "a link", "Kind": "Spam"})
        assert (await sent.answered()).content == "a link: ['s']"


async def test_three_seconds_are_the_time_for_a_first_answer_and_one_is_allowed() -> None:
    async with aiohttp.ClientSession() as http, at_work() as (discord, client, amy):
        refused: list[int] = []

        async def late(interaction: Asked) -> None:
            discord.clock.move(3.1)
            with pytest.raises(library.NotFound) as no:
                await interaction.response.send_message("too late")
            refused.append(no.value.code)

        async def twice(interaction: Asked) -> None:
            await interaction.response.send_message("first")
            path = f"/interactions/{interaction.id}/{interaction.token}/callback"
            again = {"type": 4, "data": {"content": "second"}}
            async with http.post(discord.api_url + path, json=again) as no:
                refused.append((await no.json())["code"])

        await room(client).send("Now", view=view(Late=late, Twice=twice))
        message = amy.sees()[0]
        pressed = await amy.presses("Late", message)
        await eventually(lambda: refused == [10062])
        assert pressed.failed
        await amy.presses("Twice", message)
        await eventually(lambda: refused == [10062, 40060])


async def test_after_fifteen_minutes_the_token_is_used_up() -> None:
    async with at_work() as (discord, client, amy):
        kept: list[Asked] = []

        async def keep(interaction: Asked) -> None:
            await interaction.response.send_message("first", ephemeral=True)
            kept.append(interaction)

        await room(client).send("Now", view=view(Keep=keep))
        await (await amy.presses("Keep", amy.sees()[0])).answered()
        await kept[0].edit_original_response(content="in time")
        discord.clock.move(15 * 60)
        with pytest.raises(library.HTTPException) as no:
            await kept[0].edit_original_response(content="too late")
        assert no.value.code == 50027
        assert amy.answers()[0]["content"] == "in time"


async def test_a_public_answer_can_be_edited_and_deleted() -> None:
    async with at_work() as (_, client, amy):

        async def answer(interaction: Asked) -> None:
            await interaction.response.send_message("one")
            await interaction.edit_original_response(content="two")
            assert (await interaction.original_response()).content == "two"
            more = await interaction.followup.send("three", wait=True)
            await more.edit(content="four")
            await interaction.delete_original_response()

        await room(client).send("Now", view=view(Go=answer))
        await amy.presses("Go", amy.sees()[0])
        await eventually(lambda: [each["content"] for each in amy.sees()] == ["Now", "four"])
