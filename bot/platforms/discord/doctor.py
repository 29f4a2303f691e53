"""Says what is in the bot's way on Discord, from what the client knows; it asks nobody."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence

import discord

from bot.checkups import Checkup, Finding, Need
from bot.effects import Argument, Raw, Text
from bot.platforms.discord import intents
from bot.platforms.discord.line import Line
from bot.platforms.discord.permissions import (
    ADMINISTRATOR,
    ATTACH,
    EMBED,
    NAMES,
    OVER_MEMBERS,
    SEND,
    VIEW,
    each,
    invite,
    least,
    taken,
)
from bot.platforms.discord.settings import NAME

PORTAL = "https://discord.com/developers/applications"
SILENT = (discord.CategoryChannel, discord.ForumChannel)  # nothing can be said in these
Channel = discord.abc.GuildChannel | discord.Thread
WITH_SENDING = EMBED | ATTACH  # whoever may not send may not do these, whatever is allowed

log = logging.getLogger(__name__)


class Doctor:
    """Examines the bot itself and each server with the client that stands at the moment."""

    def __init__(self, line: Line, refused: Callable[[str], str | None]) -> None:
        self._line = line
        self._refused = refused
        self.unregistered: Mapping[str, str] = {}  # servers, and why they have no slash commands
        self._wanted: Sequence[intents.Need] = ()

    def start(self, hears: intents.Hears) -> None:
        """Know what is asked for."""
        self._wanted = intents.needs(hears, message_content=True)

    def greets(self, client: discord.Client, needs: Sequence[Need]) -> None:
        """Let the log say how the bot gets into a server, as long as it is in none."""

        async def on_ready() -> None:
            if not client.guilds:
                address = invite(client.application_id, needs)
                log.warning("Discord: the bot is in no server yet; invite it: %s", address)

        client.event(on_ready)

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        """What is in the way in a server, or of the bot itself."""
        client = self._line.client
        if client is None or client.user is None:
            return Checkup((), (Finding(_text("away"), _text("away-remedy")),))
        address = invite(client.application_id, needs)
        if community is None:
            found = [*self._intents(client), *_alone(client)]
            return Checkup(tuple(self._seen(client)), tuple(found), address)
        guild = client.get_guild(int(community)) if community.isdecimal() else None
        if guild is None or guild.me is None:
            return Checkup((), (_outside(community, guild),), address)
        found = [*_permissions(guild, needs), *_roles(guild, needs), *self._commands(community)]
        rooms = {need.room for need in needs if need.room is not None}
        seen = _text("seen", server=guild.name, rooms=len(rooms), permissions=_names(least(needs)))
        return Checkup((seen,), tuple(found), address)

    def _seen(self, client: discord.Client) -> Iterator[Text]:
        assert client.user is not None
        yield _text("account", name=str(client.user), servers=len(client.guilds))
        on = intents.switched_on(client.application_flags)
        for need in self._privileged():
            state = "given" if on[need.intent] else "refused"
            if self._spared(need):
                state = "not-asked"
            yield _text("intent", intent=_switch(need), whom=need.whom, state=state)

    def _intents(self, client: discord.Client) -> Iterator[Finding]:
        on = intents.switched_on(client.application_flags)
        for need in self._privileged():
            told: dict[str, Argument] = {"intent": _switch(need), "whom": need.whom}
            kind = need.intent.replace("_", "-")
            if self._spared(need):
                yield Finding(_text("no-content", **told), _text("ask-content"), stops=False)
            elif not on[need.intent]:
                remedy = _text("switch-on", kind=kind, where=Raw(PORTAL))
                yield Finding(_text("intent-off", kind=kind, **told), remedy)

    def _privileged(self) -> Iterator[intents.Need]:
        return (need for need in self._wanted if need.intent in intents.SWITCHES)

    def _spared(self, need: intents.Need) -> bool:
        """Whether config.yaml says not to ask for it."""
        return need.intent == intents.CONTENT and not self._line.settings.message_content

    def _commands(self, server: str) -> Iterator[Finding]:
        if why := self.unregistered.get(server) or self._refused(server):
            yield Finding(_text("no-commands", why=why), _text("commands-remedy"))


def _alone(client: discord.Client) -> Iterator[Finding]:
    if not client.guilds:
        yield Finding(_text("nowhere"), _text("invite-remedy"))


def _outside(community: str, guild: discord.Guild | None) -> Finding:
    """Why nothing can be said of a server."""
    if not community.isdecimal():
        return Finding(_text("no-number", community=community), _text("number-remedy"))
    if guild is not None:
        return Finding(_text("out-of-reach"), _text("out-of-reach-remedy"))
    return Finding(_text("not-in"), _text("invite-remedy"))


def _roles(guild: discord.Guild, needs: Sequence[Need]) -> Iterator[Finding]:
    """Whether the bot may do far too much, and which roles stand above its own."""
    if guild.me.guild_permissions.value & ADMINISTRATOR:
        less = _text("less", permissions=_names(least(needs)))
        yield Finding(_text("administrator"), less, stops=False)
    over = tuple(sorted({need.whom for need in needs if need.can & OVER_MEMBERS}))
    above = [role.name for role in guild.roles if role > guild.me.top_role]
    if over and above:
        what = _text("roles-above", roles=tuple(reversed(above)), whom=over)
        yield Finding(what, _text("role-up"), stops=False)


def _permissions(guild: discord.Guild, needs: Sequence[Need]) -> Iterator[Finding]:
    """What the bot may not do: what its roles lack once, and the rest in its room."""
    given = guild.me.guild_permissions.value
    whole = _lacking([need for need in needs if need.room is None], given)
    here: list[Finding] = []
    for room, asked in _by_room(needs).items():
        roles = tuple(sorted({need.role for need in asked}))
        channel = guild.get_channel_or_thread(int(room)) if room.isdecimal() else None
        if channel is None:
            here.append(Finding(_text("no-room", room=room, roles=roles), _text("choose-room")))
            continue
        told: dict[str, Argument] = {"room": f"#{channel.name}", "roles": roles}
        own = _own(channel, guild.me)
        lacking = _lacking(asked, own)
        for bit in [bit for bit in lacking if not bit & given]:
            whole[bit] = sorted({*whole.get(bit, ()), *lacking.pop(bit)})
        if isinstance(channel, SILENT):
            here.append(Finding(_text("silent-room", **told), _text("choose-room")))
        elif VIEW in lacking:
            here.append(Finding(_text("hidden-room", **told), _text("show", room=told["room"])))
        elif lacking:
            what = _text("missing", **told, lacking=_told(lacking))
            here.append(Finding(what, _text("allow-here", room=told["room"])))
    if whole:
        yield Finding(_text("missing-in-server", lacking=_told(whole)), _text("allow-in-server"))
    yield from here


def _by_room(needs: Sequence[Need]) -> Mapping[str, Sequence[Need]]:
    found: dict[str, list[Need]] = {}
    for need in needs:
        if need.room is not None and taken(need.can):
            found.setdefault(need.room, []).append(need)
    return found


def _own(channel: Channel, me: discord.Member) -> int:
    """What the bot may do in a channel; what only follows from another lack counts as given."""
    own = channel.permissions_for(me).value
    if not own & VIEW:
        return me.guild_permissions.value & ~VIEW
    return own if own & SEND else own | WITH_SENDING


def _lacking(needs: Sequence[Need], own: int) -> dict[int, Sequence[str]]:
    """The permissions that are not there, and for whom they are needed."""
    whom: dict[int, set[str]] = {}
    for need in needs:
        for bit in each(taken(need.can) & ~own):
            whom.setdefault(bit, set()).add(need.whom)
    return {bit: sorted(whom[bit]) for bit in NAMES if bit in whom}


def _told(lacking: Mapping[int, Sequence[str]]) -> tuple[Text, ...]:
    return tuple(
        _text("lacks", permission=_text("permission", name=NAMES[bit]), whom=tuple(whom))
        for bit, whom in lacking.items()
    )


def _names(bits: int) -> tuple[Text, ...] | Text:
    found = tuple(_text("permission", name=NAMES[bit]) for bit in each(bits))
    return found or _text("nothing")


def _switch(need: intents.Need) -> str:
    return intents.SWITCHES[need.intent]


def _text(key: str, **args: Argument) -> Text:
    return Text(NAME, key, args)
