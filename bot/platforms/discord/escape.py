"""Names and typed words made inert: they keep their letters and lose what Discord reads in them."""

import re
import unicodedata

from bot.places import MessageId, RoleId, RoomId

GAP = "\u200b"  # has no width: it parts what Discord would read as one
# Marks that turn the direction of what follows, or that nobody can see.
UNSEEN = frozenset(
    map(
        chr,
        (
            *(0xAD, 0x61C, 0x115F, 0x1160, 0x200B, 0x200E, 0x200F, 0x2060, 0x2800, 0x3164),
            *(0xFEFF, 0xFFA0, *range(0x202A, 0x202F), *range(0x2066, 0x206A)),
        ),
    )
)
SPACES = frozenset("\t\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")
MARKUP = re.compile(r"[\\*_~`|<\[\]]")
AT_START = re.compile(r"^(\s*)([#>+-]|[0-9]+(?=\.))")
MENTION = re.compile(r"@(?=everyone|here|[!&]?[0-9])", re.IGNORECASE)
ADDRESS = re.compile(r"(?<=:)(?=//)|(?<=discord)(?=\.(?:gg|com)/)", re.IGNORECASE)
JUMP = "https://discord.com/channels"  # all of Discord's clients open it in place
ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")


def escape(text: str) -> str:
    """The text in one line, without markup, mentions, links and what deceives the eye.

    The id of a room or a role becomes what Discord shows as that, that of a message a link to it.
    """
    if isinstance(text, MessageId):
        link = text.link
        return f"{JUMP}/{link.community}/{link.thread or link.room}/{link.message}"
    if isinstance(text, RoomId):
        return f"<#{text}>"
    if isinstance(text, RoleId):
        return f"<@&{text}>"
    line = "".join(map(_kept, text))
    line = MARKUP.sub(r"\\\g<0>", line)
    line = AT_START.sub(_opening, line)
    line = MENTION.sub(f"@{GAP}", line)
    return ADDRESS.sub(GAP, line)


def bare(text: str) -> str:
    """The text as it was before `escape`, for labels and names, where Discord reads no markup."""
    return ESCAPED.sub(r"\1", text.replace(GAP, ""))


def _kept(char: str) -> str:
    if char in SPACES:
        return " "
    hidden = char in UNSEEN or unicodedata.category(char) in ("Cc", "Cs")
    return "" if hidden else char


def _opening(found: re.Match[str]) -> str:
    """Signs that open a heading, a quote or a list at the start of a line."""
    space, sign = found.groups()
    return f"{space}{sign}\\" if sign.isdecimal() else f"{space}\\{sign}"
