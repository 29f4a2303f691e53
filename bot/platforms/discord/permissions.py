"""Which of Discord's permissions each ability takes, and the address that asks for just these."""

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlencode

from bot.checkups import Need
from bot.effects import Can

INVITE = "https://discord.com/oauth2/authorize"
SCOPES = "bot applications.commands"
ADMINISTRATOR = 1 << 3

CREATE_INVITE = 1 << 0
KICK = 1 << 1
BAN = 1 << 2
MANAGE_CHANNELS = 1 << 4
MANAGE_GUILD = 1 << 5
REACT = 1 << 6
VIEW = 1 << 10
SEND = 1 << 11
MANAGE_MESSAGES = 1 << 13
EMBED = 1 << 14
ATTACH = 1 << 15
HISTORY = 1 << 16
MANAGE_NICKNAMES = 1 << 27
MANAGE_ROLES = 1 << 28
MANAGE_THREADS = 1 << 34
THREADS = 1 << 35
SEND_IN_THREADS = 1 << 38
TIME_OUT = 1 << 40
PIN = 1 << 51

NAMES: Mapping[int, str] = {
    VIEW: "view",
    SEND: "send",
    EMBED: "embed",
    ATTACH: "attach",
    HISTORY: "history",
    REACT: "react",
    PIN: "pin",
    THREADS: "threads",
    SEND_IN_THREADS: "send-in-threads",
    MANAGE_THREADS: "manage-threads",
    MANAGE_MESSAGES: "manage-messages",
    CREATE_INVITE: "create-invite",
    MANAGE_NICKNAMES: "manage-nicknames",
    MANAGE_ROLES: "manage-roles",
    TIME_OUT: "time-out",
    KICK: "kick",
    BAN: "ban",
    MANAGE_CHANNELS: "manage-channels",
    MANAGE_GUILD: "manage-server",
}
"""What the texts call each permission (`permission`), in the order in which they are told."""

TAKES: Mapping[Can, int] = {
    # The history is for what a crash left open: whether a post is out is found there alone.
    Can.SAY: VIEW | SEND | EMBED | HISTORY,
    Can.EDIT: VIEW,
    Can.DELETE: VIEW,
    Can.REACT: VIEW | HISTORY | REACT,
    Can.PIN: VIEW | PIN,
    Can.THREADS: VIEW | HISTORY | THREADS | SEND_IN_THREADS,
    Can.PICTURES: VIEW | SEND | ATTACH,
    Can.PURGE: VIEW | HISTORY | MANAGE_MESSAGES,
    Can.INVITES: VIEW | CREATE_INVITE,
    # How many came by an invite is told to who manages the server alone.
    Can.COUNTERS: MANAGE_GUILD,
    Can.ROLES: MANAGE_ROLES,
    # Slow mode is a setting of the room; who may write there is in overwrites of roles.
    Can.SLOW: VIEW | MANAGE_CHANNELS,
    Can.LOCK: VIEW | SEND | SEND_IN_THREADS | MANAGE_ROLES,
    Can.PAUSE: MANAGE_GUILD,
    Can.MODERATE: TIME_OUT | KICK | BAN,
    Can.NAMES: VIEW | MANAGE_THREADS | MANAGE_NICKNAMES,
    # Of these, Discord asks no permission.
    Can.WHISPER: 0,
    Can.BUTTONS: 0,
    Can.PRIVATE_ANSWERS: 0,
    Can.SAVES: 0,  # only answers bring files to save
    Can.FORMS: 0,
    Can.FILES: 0,
}
OVER_MEMBERS = frozenset({Can.ROLES, Can.MODERATE, Can.NAMES})
"""What is only possible where the bot's role stands above others."""


def taken(can: Iterable[Can]) -> int:
    """The bits that abilities take which are needed at once."""
    needed = frozenset(can)
    bits = 0
    for each in needed:
        bits |= TAKES[each]
    # The thread under a post that is taken away would stay.
    return bits | (MANAGE_THREADS if {Can.THREADS, Can.DELETE} <= needed else 0)


def least(needs: Iterable[Need]) -> int:
    """The bits that all of these take together, and no more."""
    bits = 0
    for need in needs:
        bits |= taken(need.can)
    return bits


def each(bits: int) -> Iterator[int]:
    """The single permissions, in the order in which they are told."""
    yield from (bit for bit in NAMES if bits & bit)


def invite(application: int | None, needs: Iterable[Need]) -> str:
    """The address at which somebody who manages a server lets the bot in."""
    asked = {"client_id": application, "scope": SCOPES, "permissions": least(needs)}
    return f"{INVITE}?{urlencode(asked)}"
