"""People: what they do in their clients, and what they see there."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import (
    bits,
    calls,
    comings,
    messages,
    permissions,
    presses,
    sheets,
)
from tests.standins.discord.calls import Impossible
from tests.standins.discord.clock import iso
from tests.standins.discord.interactions import (
    COMMAND,
    COMPLETION,
    COMPONENT,
    FORM,
    Interaction,
)
from tests.standins.discord.shapes import Wire
from tests.standins.discord.writing import Place, Writes

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

LONGEST_NAME = 32


class Person(Writes):
    """A user in one guild. Acts return what they made; Impossible = their client forbids it."""

    def __init__(self, discord: "Standin", user: Wire, guild: Wire) -> None:
        self.discord = discord
        self.user = user
        self.guild = guild

    @property
    def id(self) -> str:
        return str(self.user["id"])

    @property
    def name(self) -> str:
        return str(self.user["global_name"] or self.user["username"])

    @property
    def member(self) -> Wire:
        """The member object. Raises: Refused, after leaving."""
        return self.discord.world.member(self.guild["id"], self.id)

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"

    def channel(self, place: Place) -> Wire:
        """A channel of the guild, or a private one, by name, id or object."""
        world = self.discord.world
        if isinstance(place, dict):
            return world.channel(place["id"])
        return world.channels.get(place) or world.room(place, self.guild)

    def may(self, needed: int, channel: Wire) -> bool:
        """Whether the person has all of some permissions in a channel."""
        if "guild_id" not in channel:
            return bool(channel["recipients"][0]["id"] == self.id)
        world = self.discord.world
        return permissions.of(world, self.id, channel) & needed == needed

    def _insist(self, needed: int, channel: Wire) -> None:
        if not self.may(needed | bits.VIEW_CHANNEL, channel):
            raise Impossible(f"{self.name} may not do that in #{channel.get('name')}")
        if "guild_id" in channel and self.member["pending"]:
            raise Impossible(f"{self.name} has not passed the screening yet")

    async def reacts(self, emoji: str, message: Wire) -> None:
        """Add a reaction."""
        channel = self.channel(message["channel_id"])
        current = self.discord.world.message(channel["id"], message["id"])
        there = any(each["emoji"]["name"] == emoji for each in current.get("reactions", ()))
        self._insist(0 if there else bits.ADD_REACTIONS, channel)
        messages.react(self.discord, current, self.id, emoji)

    async def unreacts(self, emoji: str, message: Wire) -> None:
        """Take a reaction back."""
        current = self.discord.world.message(message["channel_id"], message["id"])
        messages.unreact(self.discord, current, self.id, emoji)

    async def calls(
        self, command: str, channel: Place = "general", /, **options: Any
    ) -> Interaction:
        """Call `/sop run`; options by their names, people, roles and channels as they are."""
        room, resolved = self.channel(channel), dict[str, Any]()
        found, way, known = calls.named(self, room, command)
        filled = calls.filled(self, known, options, resolved)
        data = calls.data(found, way, filled, resolved)
        return self.discord.interactions.open(COMMAND, self.user, room, data)

    async def picks(self, name: str, target: "Wire | Person") -> Interaction:
        """Choose a command from the menu of a message or a person."""
        if isinstance(target, Person):
            room, kind = self.channel("general"), calls.ON_USER
            id, resolved = target.id, {"users": {target.id: target.user}}
            short = {key: value for key, value in target.member.items() if key != "user"}
            resolved["members"] = {target.id: short}
        else:
            room, kind = self.channel(target["channel_id"]), calls.ON_MESSAGE
            id, resolved = target["id"], {"messages": {target["id"]: target}}
        for command in calls.offered(self, room, kind):
            if command["name"] == name:
                data = {**calls.data(command, [], [], resolved), "target_id": id}
                return self.discord.interactions.open(COMMAND, self.user, room, data)
        raise Impossible(f"{self.name} sees no {name} in the menu")

    async def types(
        self, command: str, option: str, text: str, channel: Place = "general", /, **others: Any
    ) -> list[Wire]:
        """Type into an option that completes: the choices that come, {name, value} each."""
        room, resolved = self.channel(channel), dict[str, Any]()
        found, way, known = calls.named(self, room, command)
        about = next((each for each in known if each["name"] == option), None)
        if about is None or not about.get("autocomplete"):
            raise Impossible(f"{option} does not complete what is typed")
        filled = calls.filled(
            self, [{**each, "required": False} for each in known], others, resolved
        )
        filled.append({"name": option, "type": about["type"], "value": text, "focused": True})
        data = calls.data(found, way, filled, resolved)
        asked = self.discord.interactions.open(COMPLETION, self.user, room, data)
        return (await asked.answered()).choices

    async def presses(self, label: str, message: Wire) -> Interaction:
        """Press a button by its label, emoji or custom_id, on the message as it is now."""
        current = self._here(message)
        data = presses.press(presses.pressable(current, label, (presses.BUTTON,)))
        return self._on(current, data)

    async def chooses(self, menu: str, values: Any, message: Wire) -> Interaction:
        """Choose in a select (by its placeholder or custom_id): labels, people, roles, channels."""
        current = self._here(message)
        component = presses.pressable(current, menu, presses.SELECTS)
        listed = values if isinstance(values, list) else [values]
        return self._on(current, presses.choice(self, component, listed))

    def _here(self, message: Wire) -> Wire:
        current = self.discord.world.shown(message["channel_id"], message["id"])
        if current is None or not self._sees(current):
            raise Impossible(f"{self.name} does not see that message (any more)")
        return current

    def _sees(self, message: Wire) -> bool:
        hidden = self.discord.world.hidden.get(message["id"])
        if hidden:
            return hidden[0] == self.id
        return self.may(bits.VIEW_CHANNEL, self.channel(message["channel_id"]))

    def _on(self, message: Wire, data: Wire) -> Interaction:
        room = self.channel(message["channel_id"])
        return self.discord.interactions.open(COMPONENT, self.user, room, data, message)

    async def submits(self, fields: Wire | None = None) -> Interaction:
        """Fill in the form that the bot showed last, by labels, and send it."""
        asked = self.discord.forms.pop(self.id, None)
        if asked is None or asked.modal is None:
            raise Impossible(f"{self.name} has no form open")
        try:
            data = sheets.submitted(self, asked.modal, fields or {})
        except Impossible:
            self.discord.forms[self.id] = asked  # it stays open until it is right
            raise
        room = asked.channel
        return self.discord.interactions.open(FORM, self.user, room, data, asked.source, asked)

    async def leaves(self, *, told: bool = True) -> None:
        """Leave the guild; not `told`: the gateway drops the event."""
        comings.leave(self.discord, self.guild, self.user, told=told)

    async def joins_by(self, invite: str = "", **how: Any) -> Wire:
        """Come (back) by an invite's code; how: see comings.join."""
        return comings.join(self.discord, self.guild, self.user, invite=invite, **how)

    async def passes_screening(self) -> None:
        """Agree to the rules: pending no more."""
        self._is_now(pending=False)

    def is_told_again(self) -> None:
        """Let the gateway tell the join once more, as Discord does now and then."""
        comings.told_of(self.discord, self.guild, self.member)

    def _is_now(self, **changed: Any) -> None:
        comings.update(self.discord, self.guild, self.member, **changed)

    def is_named(self, nick: str) -> None:
        """Be called otherwise in this guild."""
        if not 0 < len(nick) <= LONGEST_NAME:
            raise Impossible(f"a name here has 1 to {LONGEST_NAME} characters")
        self._is_now(nick=nick)

    def is_timed_out(self, seconds: float) -> None:
        """Be silenced by a moderator for so long."""
        self._is_now(
            communication_disabled_until=iso(self.discord.clock.ms + round(seconds * 1000))
        )

    def is_banned(self) -> None:
        """Be banned by a moderator."""
        comings.ban(self.discord, self.guild, self.user)

    async def invites(self, channel: Place = "general", **how: Any) -> Wire:
        """Make an invite; how: max_uses, max_age."""
        room = self.channel(channel)
        self._insist(bits.CREATE_INSTANT_INVITE, room)
        return comings.make_invite(self.discord, room, self.user, **how)

    def closes_door(self) -> None:
        """Take no private messages from the guild's bots (50007)."""
        self.discord.world.doors.add(self.id)

    def opens_door(self) -> None:
        """Take them again."""
        self.discord.world.doors.discard(self.id)

    def gets_role(self, role: str) -> None:
        """Be given a role by its name, by an administrator's hand."""
        found = next(each for each in self.guild["roles"] if each["name"] == role)
        roles = [*self.member["roles"], found["id"]]
        self._is_now(roles=list(dict.fromkeys(roles)))

    def sees(self, channel: Place = "general") -> list[Wire]:
        """The messages of a channel, own ephemeral ones among them, oldest first."""
        room, world = self.channel(channel), self.discord.world
        if not self.may(bits.VIEW_CHANNEL, room):
            return []
        hidden = [each for each in self.answers() if each["channel_id"] == room["id"]]
        every = [*world.messages.get(room["id"], {}).values(), *hidden]
        return sorted(every, key=lambda message: int(message["id"]))

    def answers(self) -> list[Wire]:
        """The ephemeral messages of this person, oldest first."""
        hidden = self.discord.world.hidden.values()
        return [message for user, message in hidden if user == self.id]

    def direct_messages(self) -> list[Wire]:
        """The private conversation with the bot, oldest first."""
        private = self.discord.world.private(self.user)
        return list(self.discord.world.messages.get(private["id"], {}).values())
