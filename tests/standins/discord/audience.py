"""Who may hear an event, and how much of it: intents, visible channels, message content."""

from tests.standins.discord import bits, permissions
from tests.standins.discord.shapes import Wire
from tests.standins.discord.world import World

# The intents of an event in a guild, and of the same event in a private conversation; any one
# of them is enough. Events that are not named here are sent to everybody.
INTENTS: dict[str, tuple[int, int]] = {
    "GUILD_CREATE": (bits.GUILDS, 0),
    "GUILD_UPDATE": (bits.GUILDS, 0),
    "GUILD_DELETE": (bits.GUILDS, 0),
    "GUILD_ROLE_CREATE": (bits.GUILDS, 0),
    "GUILD_ROLE_UPDATE": (bits.GUILDS, 0),
    "GUILD_ROLE_DELETE": (bits.GUILDS, 0),
    "CHANNEL_CREATE": (bits.GUILDS, 0),
    "CHANNEL_UPDATE": (bits.GUILDS, 0),
    "CHANNEL_DELETE": (bits.GUILDS, 0),
    "CHANNEL_PINS_UPDATE": (bits.GUILDS, bits.DIRECT_MESSAGES),
    "THREAD_CREATE": (bits.GUILDS, 0),
    "THREAD_UPDATE": (bits.GUILDS, 0),
    "THREAD_DELETE": (bits.GUILDS, 0),
    "THREAD_LIST_SYNC": (bits.GUILDS, 0),
    "GUILD_MEMBER_ADD": (bits.GUILD_MEMBERS, 0),
    "GUILD_MEMBER_UPDATE": (bits.GUILD_MEMBERS, 0),
    "GUILD_MEMBER_REMOVE": (bits.GUILD_MEMBERS, 0),
    "GUILD_BAN_ADD": (bits.GUILD_MODERATION, 0),
    "GUILD_BAN_REMOVE": (bits.GUILD_MODERATION, 0),
    "GUILD_AUDIT_LOG_ENTRY_CREATE": (bits.GUILD_MODERATION, 0),
    "INVITE_CREATE": (bits.GUILD_INVITES, 0),
    "INVITE_DELETE": (bits.GUILD_INVITES, 0),
    "MESSAGE_CREATE": (bits.GUILD_MESSAGES, bits.DIRECT_MESSAGES),
    "MESSAGE_UPDATE": (bits.GUILD_MESSAGES, bits.DIRECT_MESSAGES),
    "MESSAGE_DELETE": (bits.GUILD_MESSAGES, bits.DIRECT_MESSAGES),
    "MESSAGE_DELETE_BULK": (bits.GUILD_MESSAGES, 0),
    "MESSAGE_REACTION_ADD": (bits.GUILD_REACTIONS, bits.DIRECT_REACTIONS),
    "MESSAGE_REACTION_REMOVE": (bits.GUILD_REACTIONS, bits.DIRECT_REACTIONS),
    "MESSAGE_REACTION_REMOVE_ALL": (bits.GUILD_REACTIONS, bits.DIRECT_REACTIONS),
    "MESSAGE_REACTION_REMOVE_EMOJI": (bits.GUILD_REACTIONS, bits.DIRECT_REACTIONS),
    "TYPING_START": (bits.GUILD_TYPING, bits.DIRECT_TYPING),
    "GUILD_SCHEDULED_EVENT_CREATE": (bits.GUILD_EVENTS, 0),
    "GUILD_SCHEDULED_EVENT_UPDATE": (bits.GUILD_EVENTS, 0),
    "GUILD_SCHEDULED_EVENT_DELETE": (bits.GUILD_EVENTS, 0),
    "GUILD_SCHEDULED_EVENT_USER_ADD": (bits.GUILD_EVENTS, 0),
    "GUILD_SCHEDULED_EVENT_USER_REMOVE": (bits.GUILD_EVENTS, 0),
    "AUTO_MODERATION_RULE_CREATE": (bits.AUTOMOD_CONFIG, 0),
    "AUTO_MODERATION_RULE_UPDATE": (bits.AUTOMOD_CONFIG, 0),
    "AUTO_MODERATION_RULE_DELETE": (bits.AUTOMOD_CONFIG, 0),
    "AUTO_MODERATION_ACTION_EXECUTION": (bits.AUTOMOD_EXECUTION, 0),
    "MESSAGE_POLL_VOTE_ADD": (bits.GUILD_POLLS, bits.DIRECT_POLLS),
    "MESSAGE_POLL_VOTE_REMOVE": (bits.GUILD_POLLS, bits.DIRECT_POLLS),
}
CONTENT = ("content", "embeds", "attachments", "components")
OF_MANAGERS = ("INVITE_CREATE", "INVITE_DELETE")
# Channels and threads are named to every bot of the guild, hidden or not; an answer to an
# interaction goes to whoever answers.
TOLD_UNSEEN = ("CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE", "INTERACTION_CREATE")


def intended(event: str, guild: str, intents: int, about: str, bot: str) -> bool:
    """Whether a session with these intents asked for an event about this user."""
    if event not in INTENTS or (event == "GUILD_MEMBER_UPDATE" and about == bot):
        return True
    return bool(INTENTS[event][0 if guild else 1] & intents)


def visible(world: World, event: str, channel: str) -> bool:
    """Whether the bot may see an event of a channel."""
    room = world.channels.get(channel)
    if room is None or "guild_id" not in room or event in TOLD_UNSEEN:
        return True
    own = permissions.of(world, world.bot["id"], room)
    needed = bits.VIEW_CHANNEL
    if event in OF_MANAGERS:
        needed |= bits.MANAGE_CHANNELS
    return own & needed == needed


def readable(message: Wire, guild: str, bot: str) -> bool:
    """Whether the bot may read a message without the intent MESSAGE_CONTENT."""
    own = message["author"]["id"] == bot
    return not guild or own or any(user["id"] == bot for user in message["mentions"])


def blanked(message: Wire, guild: str, bot: str) -> Wire:
    """A message as a bot without MESSAGE_CONTENT gets it."""
    told = dict(message)
    if referenced := message.get("referenced_message"):
        told["referenced_message"] = blanked(referenced, guild, bot)
    if not readable(message, guild, bot):
        told |= {key: "" if key == "content" else [] for key in CONTENT}
        told.pop("poll", None)
        told.pop("message_snapshots", None)
    return told
