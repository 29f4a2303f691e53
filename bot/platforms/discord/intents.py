"""Which of its streams of events Discord has to send, computed from what anybody asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import discord

from bot.events import (
    BotWrote,
    Event,
    InviteGone,
    InviteMade,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MemberRenamed,
    MessageEdited,
    MessageMissed,
    MessageSent,
    MessageUnfurled,
    ReactionAdded,
)

Hears = Mapping[type[Event], Sequence[str]]

GUILDS, CONTENT = "guilds", "message_content"
NEEDED: Mapping[str, tuple[type[Event], ...]] = {
    "members": (MemberJoined, MemberPassed, MemberLeft, MemberRenamed),
    "guild_messages": (MessageSent, MessageEdited, MessageUnfurled, MessageMissed, BotWrote),
    "guild_reactions": (ReactionAdded,),
    "invites": (InviteMade, InviteGone),
}
BRINGS = {
    GUILDS: "rooms and roles",
    "members": "who comes, gets through the screening, leaves or takes another name",
    "guild_messages": "that somebody wrote or edited",
    "guild_reactions": "who reacts to a message",
    "invites": "which invites are made and go",
    CONTENT: "what members write",
}
SWITCHES = {"members": "Server Members Intent", CONTENT: "Message Content Intent"}
"""The privileged intents, as the developer portal calls their switches."""
WITHOUT_CONTENT = (
    "without MESSAGE_CONTENT: words such as a check-in's are heard only in messages that mention "
    "the bot, as in @bot 签到; buttons and commands work as always"
)


@dataclass(frozen=True, slots=True)
class Need:
    """One intent by discord.py's name for it, and for whom it is asked."""

    intent: str
    whom: tuple[str, ...] = ()

    def line(self) -> str:
        """The need as an operator reads it in the log."""
        name = {
            "members": "GUILD_MEMBERS",
            "guild_reactions": "GUILD_MESSAGE_REACTIONS",
            "invites": "GUILD_INVITES",
        }
        kind = "privileged" if self.intent in SWITCHES else "not privileged"
        whom = ", ".join(self.whom) or "Plaza itself"
        shown = name.get(self.intent, self.intent.upper())
        return f"intent {shown} ({kind}), for {whom}: {BRINGS[self.intent]}"


def needs(hears: Hears, message_content: bool) -> list[Need]:
    """What to ask of Discord, and no more."""
    found = [Need(GUILDS)]
    for intent, shapes in NEEDED.items():
        whom = {name for shape in shapes for name in hears.get(shape, ())}
        if whom:
            found.append(Need(intent, tuple(sorted(whom))))
    readers = next((need.whom for need in found if need.intent == "guild_messages"), None)
    if message_content and readers is not None:
        found.append(Need(CONTENT, readers))
    return found


def lines(wanted: Sequence[Need]) -> Iterator[str]:
    """What the log says at start, one line for each intent."""
    yield from (need.line() for need in wanted)
    names = {need.intent for need in wanted}
    if "guild_messages" in names and CONTENT not in names:
        yield WITHOUT_CONTENT


def intents(wanted: Sequence[Need]) -> discord.Intents:
    """The same for discord.py."""
    found = discord.Intents.none()
    for need in wanted:
        setattr(found, need.intent, True)
    return found


def switched_on(flags: discord.ApplicationFlags) -> Mapping[str, bool]:
    """Which privileged intents the developer portal gives to the bot."""
    return {
        "members": flags.gateway_guild_members or flags.gateway_guild_members_limited,
        CONTENT: flags.gateway_message_content or flags.gateway_message_content_limited,
    }


def refused(
    wanted: Sequence[Need], application: int | None, flags: discord.ApplicationFlags
) -> str:
    """What to do when Discord refuses the intents: which switches, where."""
    on = switched_on(flags)
    asked = [need.intent for need in wanted if need.intent in SWITCHES]
    off = [intent for intent in asked if not on[intent]] or asked
    switches = " and ".join(f'"{SWITCHES[intent]}"' for intent in off)
    where = f"https://discord.com/developers/applications/{application}/bot"
    sentence = (
        f"Discord does not give this bot what its cogs ask for: switch on {switches} under "
        f"Privileged Gateway Intents at {where}, save, and start again"
    )
    if CONTENT in off:
        sentence += (
            "; or write message_content: false under platforms.discord in config.yaml, and words "
            "work only where they mention the bot"
        )
    return sentence
