"""The strictness refuses nothing that an unmodified discord.py sends, and answers in full."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta

import discord as library
import pytest
from discord import app_commands

from tests.conftest import Needs
from tests.standins.discord import Standin, bits, open_standin
from tests.standins.discord.arranged import granted, packaged
from tests.standins.discord.clients import logged_in
from tests.standins.discord.people import Person
from tests.standins.discord.routing import Call, Reply


class Client(library.Client):
    """A client with its guild, its first room and Amy in it."""

    def __init__(self, discord: Standin) -> None:
        intents = library.Intents.all() ^ library.Intents(presences=True)
        super().__init__(intents=intents)
        self.standin = discord
        self.tree = app_commands.CommandTree(self)

    @property
    def home(self) -> library.Guild:
        return self.guilds[0]

    @property
    def room(self) -> library.TextChannel:
        return self.home.text_channels[0]

    async def amy(self) -> tuple[Person, library.Member]:
        person = await self.standin.joins("Amy")
        return person, await self.home.fetch_member(int(person.id))


@pytest.fixture(params=["the first description", "the npm package"])
async def client(request: pytest.FixtureRequest, needs: Needs) -> AsyncIterator[Client]:
    async with open_standin() as discord:
        if request.param == "the npm package":
            needs("discord.js")
            packaged(discord)
        discord.limits.lift()
        granted(bits.MANAGE_NICKNAMES, bits.MANAGE_EVENTS)(discord)
        made = Client(discord)
        seen = complaints(discord)
        async with logged_in(discord, made):
            yield made
        assert seen == []


def complaints(discord: Standin) -> list[str]:
    """Fills with what the description finds wrong in the stand-in's own answers."""
    found: list[str] = []

    def look(call: Call, reply: Reply) -> None:
        # Of a callback's answer it knows less than clients are told: nothing of a deferred one.
        if discord.bodies and not call.path.startswith("/interactions/"):
            found.extend(discord.bodies.missing(call, reply.status, reply.body))

    discord.record.looks.append(look)
    return found


async def test_messages_in_all_their_kinds(client: Client) -> None:
    first = await client.room.send("hello", silent=True)
    await first.reply("again", mention_author=False)
    await first.edit(content="hello!", allowed_mentions=library.AllowedMentions.none())
    embed = library.Embed(title="A", description="B", url="https://plaza.example", color=5)
    embed.add_field(name="C", value="D").set_footer(text="E").set_author(name="F")
    await client.room.send(embed=embed)
    file = library.File(io.BytesIO(b"1"), "a.png", description="One")
    sent = await client.room.send(file=file)
    assert sent.attachments[0].description == "One"
    poll = library.Poll(library.PollMedia("Which?"), timedelta(hours=1))
    question = await client.room.send(poll=poll.add_answer(text="This").add_answer(text="That"))
    assert question.poll
    assert [voter async for voter in question.poll.answers[0].voters()] == []
    await question.end_poll()
    await first.add_reaction("🙂")
    await first.remove_reaction("🙂", client.home.me)
    await first.pin()
    assert [message.id async for message in client.room.pins()] == [first.id]
    await first.unpin()
    await first.delete()
    assert len(await client.room.purge(limit=10)) > 2


async def test_buttons_selects_and_layouts(client: Client) -> None:
    view = library.ui.View()
    view.add_item(library.ui.Button(label="Go", custom_id="v1:go"))
    view.add_item(library.ui.Button(label="Look", url="https://plaza.example"))
    view.add_item(library.ui.Select(options=[library.SelectOption(label="A")]))
    view.add_item(library.ui.RoleSelect(placeholder="Which?"))
    sent = await client.room.send("x", view=view)
    assert len(sent.components) == 3
    layout = library.ui.LayoutView()
    box: library.ui.Container[library.ui.LayoutView] = library.ui.Container(accent_color=5)
    layout.add_item(box.add_item(library.ui.TextDisplay("x")).add_item(library.ui.Separator()))
    await client.room.send(view=layout)


async def test_threads(client: Client) -> None:
    message = await client.room.send("x")
    thread = await message.create_thread(name="talk", auto_archive_duration=60)
    await thread.send("inside")
    await thread.edit(archived=True, locked=True)
    await thread.edit(archived=False)
    alone = await client.room.create_thread(name="alone", type=library.ChannelType.private_thread)
    await alone.delete()


async def test_members_and_roles(client: Client) -> None:
    person, member = await client.amy()
    role = await client.home.create_role(name="Club", colour=library.Colour(5), reason="because")
    await role.edit(name="Circle", hoist=True)
    await member.add_roles(role, reason="because")
    assert role.id in [given.id for given in (await client.home.fetch_member(member.id)).roles]
    await member.remove_roles(role)
    await member.edit(nick="A", roles=[role])
    await member.timeout(timedelta(minutes=5))
    await member.timeout(None)
    await role.delete()
    named = {each.name async for each in client.home.fetch_members()}
    assert named == {"owner", "plaza_bot", "amy"}
    await member.send("privately")
    assert [message["content"] for message in person.direct_messages()] == ["privately"]
    await member.kick(reason="because")
    await client.home.ban(member, delete_message_seconds=60, reason="because")
    await client.home.unban(member)


async def test_channels_and_invites(client: Client) -> None:
    hidden, seen = (library.PermissionOverwrite(view_channel=may) for may in (False, True))
    overwrites: dict[library.Role | library.Member | library.Object, library.PermissionOverwrite]
    overwrites = {client.home.default_role: hidden, client.home.me: seen}
    category = await client.home.create_category("Rooms")
    made = await client.home.create_text_channel("quiet", category=category, overwrites=overwrites)
    await made.edit(topic="x", slowmode_delay=5)
    await made.set_permissions(client.home.default_role, send_messages=False)
    await made.set_permissions(client.home.default_role, overwrite=None)
    invite = await client.room.create_invite(max_age=0, max_uses=5, unique=True, reason="because")
    assert [each.code for each in await client.home.invites()] == [invite.code]
    await client.fetch_invite(invite.code)
    await invite.delete()
    await made.delete()


async def test_commands(client: Client) -> None:
    @client.tree.command(name="sop", description="Runs a script")
    @app_commands.describe(day="When", who="Whom")
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.choices(day=[app_commands.Choice(name="Monday", value="mon")])
    async def sop(
        interaction: library.Interaction,
        day: str,
        who: library.Member | None = None,
        count: app_commands.Range[int, 1, 5] = 1,
    ) -> None: ...

    group = app_commands.Group(name="points", description="Points")

    @group.command(name="give", description="Gives points")
    async def give(interaction: library.Interaction, file: library.Attachment) -> None: ...

    client.tree.add_command(group)
    client.tree.copy_global_to(guild=client.home)
    assert len(await client.tree.sync(guild=client.home)) == 2
    assert len(await client.tree.fetch_commands(guild=client.home)) == 2
    await client.tree.sync()


async def test_filters_events_and_the_log(client: Client) -> None:
    trigger = library.AutoModTrigger(keyword_filter=["bad"])
    action = library.AutoModRuleAction(custom_message="No")
    rule = await client.home.create_automod_rule(
        name="Words",
        event_type=library.AutoModRuleEventType.message_send,
        trigger=trigger,
        actions=[action],
        enabled=True,
    )
    await rule.edit(name="Bad words")
    await rule.delete()
    start = library.utils.utcnow() + timedelta(hours=1)
    event = await client.home.create_scheduled_event(
        name="Meeting",
        start_time=start,
        end_time=start + timedelta(hours=1),
        entity_type=library.EntityType.external,
        privacy_level=library.PrivacyLevel.guild_only,
        location="here",
    )
    await event.edit(name="Party")
    await event.delete()
    await client.room.create_invite(reason="for the log")
    log = [entry async for entry in client.home.audit_logs(limit=5)]
    assert log[0].reason == "for the log"
    await client.home.edit(description="x")
    await client.home.edit(invites_disabled_until=library.utils.utcnow() + timedelta(hours=1))
