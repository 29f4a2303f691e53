"""Why Discord refuses something, in words for operators."""

from bot.acts import (
    Ban,
    GiveRole,
    Kick,
    Lock,
    PauseInvites,
    Purge,
    Rename,
    Retitle,
    Slow,
    TakeRole,
    TimeOut,
    Unban,
    Unlock,
)
from bot.delivery import GONE
from bot.effects import Delete, Edit, Effect, OpenThread, Pin, React, Say
from bot.ways import DropInvite, MakeInvite, ReadInvites, SearchWays

NO_PERMISSION = 50013
FULL = 30016  # as many invites as a server may have
LONGEST = 200  # characters of Discord's own words

REASONS = {
    10003: "the room or thread is gone, or the bot cannot see it",
    10004: "the bot is not in this server",
    10007: "the member is not in this server",
    10008: GONE.reason,
    10011: "the role is gone",
    10013: "Discord knows no such person",
    10014: "Discord does not know this emoji",
    20009: "Discord does not let bots send this here",
    20026: "Discord holds the bot back for spam; see the developer portal",
    30003: "the room has as many pins as Discord allows",
    30010: "the message has as many different reactions as Discord allows",
    FULL: "the server has as many invites as Discord allows",
    30033: "the thread has as many members as Discord allows",
    40003: "Discord holds the bot back for opening too many private conversations",
    40005: "the picture is larger than Discord takes",
    40007: "the member is banned from this server",
    50001: "the bot cannot see the room; let it view the channel",
    50005: "the message is not the bot's own",
    50006: "nothing is left of the message; pictures and long texts need their permissions",
    50007: "the member takes no private messages from the bot",
    50008: "this room takes no messages",
    50021: "this cannot be done to a message of Discord's own",
    50024: "this cannot be done in a room of this kind",
    50083: "the thread is closed, and the bot may not open it again",
    50278: "the member takes no private messages from the bot",
    90001: "who wrote the message has blocked the bot",
    160002: "the bot may not read the room's history",
    160005: "the thread is locked",
    160006: "the server has as many open threads as Discord allows",
    200000: "the server's AutoMod blocked it",
    200001: "the server's AutoMod blocked it",
    240000: "Discord holds a link in it for harmful",
}


NEEDED: dict[type[Effect], str] = {
    Say: "View Channel and Send Messages (in a thread: Send Messages in Threads)",
    Edit: "View Channel",
    React: "Add Reactions and Read Message History",
    Delete: "Manage Messages",
    Pin: "Pin Messages",
    OpenThread: "Create Public Threads and Read Message History",
    Purge: "Manage Messages",
    GiveRole: "Manage Roles, with its own role above that one",
    TakeRole: "Manage Roles, with its own role above that one",
    TimeOut: "Moderate Members, with its role above the member's",
    Kick: "Kick Members, with its role above the member's",
    Ban: "Ban Members, with its role above the member's",
    Unban: "Ban Members",
    Rename: "Manage Nicknames, with its role above the member's",
    Retitle: "View Channel and Manage Threads",
    Slow: "View Channel and Manage Channels",
    Lock: "Manage Roles, and all that the room's own settings give or take",
    Unlock: "Manage Roles, and all that the room's own settings give or take",
    PauseInvites: "Manage Server",
    MakeInvite: "Create Invite",
    ReadInvites: "Manage Server",
    SearchWays: "Manage Server",
    DropInvite: "Manage Server",
}


def why(status: int, code: int, said: str, needs: str = "") -> str:
    """One line for operators: what is in the way, as far as Discord tells.

    `needs` names the permissions without which this is not possible.
    """
    if code == NO_PERMISSION:
        return f"the bot may not do it here; it needs {needs or 'more permissions'}"
    known = REASONS.get(code)
    if known is not None:
        return known
    words = " ".join(said.split())[:LONGEST]
    return f"Discord answered {status} ({code}): {words}" if words else f"Discord answered {status}"
