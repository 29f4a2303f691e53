"""A small bot on hikari: does what the test asks of it, and prints what it saw as JSON lines."""

import asyncio
import json
import logging
import sys
from typing import Any

import hikari

WANTED = (
    hikari.Intents.ALL_UNPRIVILEGED | hikari.Intents.GUILD_MEMBERS | hikari.Intents.MESSAGE_CONTENT
)


def saw(what: str, **about: Any) -> None:
    """Tell the test."""
    sys.stdout.write(json.dumps({"saw": what, **about}) + "\n")
    sys.stdout.flush()


class Bot:
    """Greets by a command, answers its buttons and its form, and plays ping."""

    def __init__(self, token: str, api_url: str) -> None:
        self.bot = hikari.GatewayBot(
            token, rest_url=api_url, banner=None, intents=WANTED, logs=None
        )
        self.bot.subscribe(hikari.GuildAvailableEvent, self.on_guild)
        self.bot.subscribe(hikari.MemberChunkEvent, self.on_members)
        self.bot.subscribe(hikari.MemberCreateEvent, self.on_join)
        self.bot.subscribe(hikari.MemberDeleteEvent, self.on_leave)
        self.bot.subscribe(hikari.GuildMessageCreateEvent, self.on_message)
        self.bot.subscribe(hikari.GuildMessageUpdateEvent, self.on_edit)
        self.bot.subscribe(hikari.GuildMessageDeleteEvent, self.on_delete)
        self.bot.subscribe(hikari.GuildReactionAddEvent, self.on_reaction)
        self.bot.subscribe(hikari.InteractionCreateEvent, self.on_interaction)

    async def run(self) -> None:
        """Until the test closes our input."""
        await self.bot.start(check_for_updates=False)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        await self.bot.close()

    async def on_guild(self, event: Any) -> None:
        rooms = [room.name for room in event.guild.get_channels().values()]
        greet = self.bot.rest.slash_command_builder("greet", "Says hello")
        text, user = hikari.OptionType.STRING, hikari.OptionType.USER
        for kind, name in ((text, "words"), (user, "to")):
            greet.add_option(
                hikari.CommandOption(type=kind, name=name, description="?", is_required=True)
            )
        own = self.bot.get_me()
        await self.bot.rest.set_application_commands(own.id, [greet], guild=event.guild.id)
        saw("guild", name=event.guild.name, rooms=rooms, me=own.username)

    async def on_members(self, event: Any) -> None:
        saw("members", names=[each.display_name for each in event.members.values()])

    async def on_join(self, event: Any) -> None:
        saw("join", who=event.member.display_name)

    async def on_message(self, event: Any) -> None:
        if event.is_bot:
            return
        saw("message", who=event.member.display_name, text=event.content)
        if event.content == "!ping":
            await event.message.respond("pong", reply=True)
        if event.content == "!show":
            embed = hikari.Embed(title="All there is").add_field("One", "1")
            shown = await event.message.respond("wait", embed=embed)
            await shown.edit("here")
            await event.message.add_reaction("👀")
            room = await event.message.fetch_channel()
            history = [each.content async for each in room.fetch_history()]
            saw("history", texts=[text or "" for text in reversed(history)])
        if event.content == "!act":
            await self.act(event)

    async def act(self, event: Any) -> None:
        rest, guild, message = self.bot.rest, event.guild_id, event.message
        thread = await rest.create_message_thread(event.channel_id, message.id, "Beside")
        await rest.create_message(thread.id, "in the thread")
        await rest.pin_message(event.channel_id, message.id)
        role = await rest.create_role(guild, name="regular", mentionable=True)
        await rest.add_role_to_member(guild, event.author_id, role.id, reason="for the test")
        member = await rest.fetch_member(guild, event.author_id)
        invite = await rest.create_invite(event.channel_id, max_uses=3)
        private = await rest.create_dm_channel(event.author_id)
        await rest.create_message(
            private.id, "hello in private", attachment=hikari.Bytes("1", "a.txt")
        )
        saw("acted", roles=[each.name for each in member.get_roles()], uses=invite.max_uses)

    async def on_leave(self, event: Any) -> None:
        saw("leave", who=event.user.global_name)

    async def on_edit(self, event: Any) -> None:
        if not event.is_bot:
            saw("edit", text=event.message.content)

    async def on_delete(self, event: Any) -> None:
        saw("delete", id=str(event.message_id))

    async def on_reaction(self, event: Any) -> None:
        if event.user_id != self.bot.get_me().id:
            saw("reaction", emoji=str(event.emoji_name), who=event.member.display_name)

    async def on_interaction(self, event: Any) -> None:
        asked = event.interaction
        if isinstance(asked, hikari.CommandInteraction):
            await self.greet(asked)
        elif isinstance(asked, hikari.ComponentInteraction):
            await self.pressed(asked)
        elif isinstance(asked, hikari.ModalInteraction):
            words = asked.components[0].components[0].value
            saw("form", who=asked.member.display_name, words=words)
            await asked.create_initial_response(
                hikari.ResponseType.MESSAGE_CREATE,
                f"kept: {words}",
                flags=hikari.MessageFlag.EPHEMERAL,
            )

    async def greet(self, asked: Any) -> None:
        given = {option.name: option.value for option in asked.options}
        to = asked.resolved.members[given["to"]].display_name
        saw("command", who=asked.member.display_name, words=given["words"], to=to)
        row = self.bot.rest.build_message_action_row()
        for id, label in (("wave", "Wave"), ("write", "Write")):
            row.add_interactive_button(hikari.ButtonStyle.PRIMARY, id, label=label)
        await asked.create_initial_response(
            hikari.ResponseType.MESSAGE_CREATE, f"{given['words']}, {to}", component=row
        )

    async def pressed(self, asked: Any) -> None:
        saw("button", who=asked.member.display_name, id=asked.custom_id)
        if asked.custom_id == "write":
            row = self.bot.rest.build_modal_action_row().add_text_input("words", "Words")
            await asked.create_modal_response("Write", "form", component=row)
            return
        await asked.create_initial_response(
            hikari.ResponseType.DEFERRED_MESSAGE_CREATE, flags=hikari.MessageFlag.EPHEMERAL
        )
        await asked.edit_initial_response("waved back")


if __name__ == "__main__":
    logging.basicConfig(level="WARNING")  # to stderr: a complaint fails the test
    logging.getLogger("hikari.ux").setLevel("ERROR")  # it advises python -O
    asyncio.run(Bot(*sys.argv[1:3]).run())
