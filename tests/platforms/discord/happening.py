"""What a test says that a person does, as that person's real act in the stand-in."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from bot.events import (
    BotWrote,
    ButtonPressed,
    CommandCalled,
    Event,
    FormSent,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MemberRenamed,
    MenuOpened,
    MessageEdited,
    MessageSent,
    MessageUnfurled,
    ReactionAdded,
    ThreadOpened,
    ThreadRenamed,
)
from bot.offers import MenuOffer
from bot.platforms.discord.custom_ids import custom_id
from bot.platforms.discord.forms import SEVERAL
from tests.platforms.discord.carried import carried, copied
from tests.platforms.discord.mirror import Mirror
from tests.platforms.discord.names import Names
from tests.standins.discord import Standin, calls, comings, messages
from tests.standins.discord.clock import iso
from tests.standins.discord.interactions import COMPONENT
from tests.standins.discord.presses import BUTTON, SELECTS, components, press
from tests.standins.discord.shapes import Wire

Act = Callable[[Any], Awaitable[tuple[str, Wire] | None]]


class Happening:
    """Each act gives what the gateway told of it, where Discord may tell the same again."""

    def __init__(self, names: Names, mirror: Mirror) -> None:
        self.menus: Sequence[MenuOffer] = ()
        self._names = names
        self._mirror = mirror
        self._told: dict[tuple[str, str], tuple[str, Wire]] = {}
        self._acts: Mapping[type[Event], Act] = {
            MemberJoined: self._joins,
            MemberPassed: self._passes,
            MemberLeft: self._leaves,
            MemberRenamed: self._renames,
            MessageSent: self._writes,
            BotWrote: self._bot_writes,
            MessageEdited: self._edits,
            MessageUnfurled: self._is_previewed,
            ThreadOpened: self._opens_thread,
            ThreadRenamed: self._retitles,
            ReactionAdded: self._reacts,
            CommandCalled: self._calls,
            ButtonPressed: self._presses,
            FormSent: self._submits,
            MenuOpened: self._opens_menu,
        }

    async def cause(self, event: Event) -> None:
        """Let it happen; what has happened already is told once more."""
        assert isinstance(event, MemberEvent), f"nobody does {event}"
        guild = str(self._names.guilds[event.community]["id"])
        key = event.community, event.id
        if key in self._told:
            kind, data = self._told[key]
            self._discord.tell(kind, data, guild=guild)
            return
        told = await self._acts[type(event)](event)
        if told is not None:
            self._told[key] = told

    @property
    def _discord(self) -> Standin:
        return self._names.discord

    async def _joins(self, event: MemberJoined) -> tuple[str, Wire]:
        """A newcomer has yet to agree to the rules; who came in the past has done so."""
        guild = self._names.guilds[event.community]
        user = self._names.account(event.community, event.who)
        pending = event.at >= self._discord.clock.ms
        member = comings.join(self._discord, guild, user, pending=pending, told=False)
        member["joined_at"] = iso(event.at)
        self._names.dress(event, member)
        comings.told_of(self._discord, guild, member)
        return "GUILD_MEMBER_ADD", {**member, "guild_id": guild["id"]}

    async def _passes(self, event: MemberPassed) -> tuple[str, Wire]:
        person = self._names.person(event)
        await person.passes_screening()
        return "GUILD_MEMBER_UPDATE", {**person.member, "guild_id": person.guild["id"]}

    async def _leaves(self, event: MemberLeft) -> None:
        await self._names.person(event).leaves()

    async def _renames(self, event: MemberRenamed) -> None:
        self._names.person(event).is_named(event.who.name)

    async def _writes(self, event: MessageSent) -> tuple[str, Wire]:
        person = self._names.person(event)
        channel = await self._place(event)
        if (forwarded := copied(person, channel, event)) is not None:
            wire = await person.forwards(forwarded, channel)
        else:
            along = carried(event.extras, self._mirror.files)
            wire = await person.writes(event.text, channel, **along)
        self._mirror.is_written(event.message or "", wire)
        return "MESSAGE_CREATE", {**wire, "guild_id": person.guild["id"]}

    async def _bot_writes(self, event: BotWrote) -> None:
        native, channel = event.who.native, await self._place(event)
        if native not in self._names.users:
            self._names.users[native] = self._discord.world.add_user(event.who.name, bot=True)
        user = self._names.users[native]
        wire = messages.post(self._discord, channel, user, event.text)
        self._mirror.is_written(event.message or "", wire)

    async def _edits(self, event: MessageEdited) -> None:
        await self._names.person(event).edits(self._message(event), event.text)

    async def _is_previewed(self, event: MessageUnfurled) -> None:
        embeds = carried(event.extras, {})["previews"]
        self._names.person(event).is_previewed(self._message(event), embeds)

    async def _opens_thread(self, event: ThreadOpened) -> None:
        under = self._names.messages[event.thread or ""]
        await self._names.person(event).opens_thread(event.title, under)

    async def _retitles(self, event: ThreadRenamed) -> None:
        under = self._names.messages[event.thread or ""]
        await self._names.person(event).retitles(event.title, under)

    async def _reacts(self, event: ReactionAdded) -> None:
        await self._names.person(event).reacts(event.emoji, self._message(event))

    async def _calls(self, event: CommandCalled) -> tuple[str, Wire]:
        """A command that a client does not show is one that the server opened to everybody."""
        person, place = self._names.person(event), await self._place(event)
        offered = {each["id"] for each in calls.offered(person, place)}
        name, world = event.command.partition(" ")[0], self._discord.world
        for command in world.commands.get(person.guild["id"], {}).values():
            if command["name"] == name and command["id"] not in offered:
                world.opened.add(command["id"])
        _, _, known = calls.named(person, place, event.command)
        kinds = {each["name"]: each["type"] for each in known}
        typed = {name: self._typed(kinds.get(name), given) for name, given in event.options.items()}
        return "INTERACTION_CREATE", (await person.calls(event.command, place, **typed)).wire

    async def _presses(self, event: ButtonPressed) -> tuple[str, Wire]:
        """A button is pressed by its custom id, also one that only an old screen still shows."""
        person, message = self._names.person(event), self._message(event)
        channel = self._discord.world.channels[message["channel_id"]]
        action = f"{event.button}:{event.argument}" if event.argument else event.button
        server = None if "guild_id" in channel else str(person.guild["id"])
        wanted = {"type": BUTTON, "custom_id": custom_id(action, server), "id": 0}
        there = [
            each
            for each in components(message["components"])
            if each.get("custom_id") == wanted["custom_id"]
        ]
        data = press([*there, wanted][0])
        asked = self._discord.interactions.open(COMPONENT, person.user, channel, data, message)
        return "INTERACTION_CREATE", asked.wire

    async def _opens_menu(self, event: MenuOpened) -> tuple[str, Wire]:
        person, message = self._names.person(event), self._message(event)
        title = next(each.title for each in self.menus if each.name == event.menu)
        return "INTERACTION_CREATE", (await person.picks(title, message)).wire

    async def _submits(self, event: FormSent) -> tuple[str, Wire]:
        person = self._names.person(event)
        open_now = self._discord.forms[person.id].modal
        assert open_now is not None
        inner = [labelled["component"] for labelled in open_now["components"]]
        filled = {
            field["custom_id"]: _filled(field, event.fields[name])
            for field in inner
            if (name := field["custom_id"].removesuffix(SEVERAL)) in event.fields
        }
        return "INTERACTION_CREATE", (await person.submits(filled)).wire

    def _typed(self, kind: int | None, given: Any) -> Any:
        """What a member types into an option, as their client reads it."""
        if kind in (calls.WHOLE, calls.NUMBER):
            return (int if kind == calls.WHOLE else float)(given)
        if kind == calls.BOOLEAN:
            return given in (True, "yes")
        if kind == calls.USER:
            return self._names.user(given)
        if kind == calls.FILE:
            return given["name"], self._mirror.files[given["address"]]
        return str(given) if kind == calls.TEXT else given

    def _message(self, event: MemberEvent) -> Wire:
        return self._names.messages[event.message or ""]

    async def _place(self, event: MemberEvent) -> Wire:
        """The channel of a room, or of the thread under a post; a member's thread is opened."""
        room = self._names.channel(event.community, event.room or "")
        if event.thread is None:
            return room
        under = self._names.messages[event.thread]
        thread = self._discord.world.channels.get(under["id"])
        if thread is None:
            author = self._discord.person(under["author"], self._names.guilds[event.community])
            thread = await author.opens_thread(self._mirror.posts[event.thread].opened or "", under)
        return thread


def _filled(field: Wire, given: Any) -> Any:
    """Nothing chosen is an empty list."""
    return given if given or field["type"] not in SELECTS else []
