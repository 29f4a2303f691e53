"""What people write in their clients: messages, forwards, polls, edits, threads."""

from typing import TYPE_CHECKING, Any

from tests.standins.discord import bits, drafts, messages, previews, slowness
from tests.standins.discord.calls import Impossible
from tests.standins.discord.routes import threads
from tests.standins.discord.shapes import Wire

if TYPE_CHECKING:
    from tests.standins.discord.server import Standin

Place = str | Wire  # a channel's name, id or object

LONGEST = 2_000  # characters of a message, without Nitro
FILES = 10


class Writes:
    """The part of a person that writes; who and where comes from the whole."""

    discord: "Standin"
    user: Wire
    guild: Wire

    async def writes(self, text: str, channel: Place = "general", **fields: Any) -> Wire:
        """Write a message; fields: files (a list of File), reply_to (a message), poll (a question
        and answers, one list), previews (embeds of links that Discord knows already)."""
        room = self.channel(channel)
        files, asked = fields.pop("files", ()), fields.pop("poll", ())
        if files:
            self._insist(bits.ATTACH_FILES, room)
            attached = [drafts.attachment(self.discord, room["id"], each) for each in files]
            fields["attachments"] = attached
        if asked:
            self._insist(bits.SEND_POLLS, room)
            fields["poll"] = _poll(self.discord, asked)
        if known := fields.pop("previews", ()):
            self._insist(bits.EMBED_LINKS, room)
            fields["embeds"] = [previews.embed(each) for each in known]
        self._insist(_needed(room), room)
        slowness.insist(self.discord.world, self.user, room)
        if replied := fields.pop("reply_to", None):
            reference = {"message_id": replied["id"]}
            fields |= messages.reply_to(self.discord, room, reference)
        if not (text.strip() or files or asked):
            raise Impossible("a client sends no empty message")
        if len(text) > LONGEST or len(files) > FILES:
            raise Impossible(f"a client sends {LONGEST} characters and {FILES} files at most")
        return messages.post(self.discord, room, self.user, text, **fields)

    async def writes_privately(self, text: str) -> Wire:
        """Write to the bot alone."""
        return await self.writes(text, self.discord.world.private(self.user))

    async def forwards(self, message: Wire, channel: Place = "general") -> Wire:
        """Forward a message of anywhere into a channel, without a word of one's own."""
        room = self.channel(channel)
        self._insist(_needed(room), room)
        return messages.post(self.discord, room, self.user, "", **previews.forwarded(message))

    async def edits(self, message: Wire, text: str) -> Wire:
        """Edit an own message, however old it is."""
        if message["author"]["id"] != self.id:
            raise Impossible("only one's own messages can be edited")
        current = self.discord.world.message(message["channel_id"], message["id"])
        if "message_snapshots" in current or "poll" in current:
            raise Impossible("neither a forwarded message nor a poll can be edited")
        return messages.change(self.discord, current, content=text)

    async def deletes(self, message: Wire) -> None:
        """Delete an own message, or anybody's with Manage Messages."""
        channel = self.channel(message["channel_id"])
        if message["author"]["id"] != self.id:
            self._insist(bits.MANAGE_MESSAGES, channel)
        messages.remove(self.discord, channel, [message["id"]])

    def is_previewed(self, message: Wire, embeds: list[Wire]) -> Wire:
        """Let Discord add what it found behind the links of an own message, as it does later."""
        channel = self.channel(message["channel_id"])
        if not self.may(bits.EMBED_LINKS, channel):
            raise Impossible(f"links of {self.user['username']} get no previews in this channel")
        current = self.discord.world.message(channel["id"], message["id"])
        return previews.add(self.discord, current, embeds)

    async def opens_thread(self, name: str, message: Wire) -> Wire:
        """Open a thread under a message."""
        channel = self.channel(message["channel_id"])
        self._insist(bits.CREATE_PUBLIC_THREADS, channel)
        current = self.discord.world.message(channel["id"], message["id"])
        if current["id"] in self.discord.world.channels:
            raise Impossible("there is a thread under this message")
        body = {"name": _title(name)}
        return threads.under(self.discord, channel, threads.PUBLIC, current, body, self.id)

    async def retitles(self, name: str, message: Wire) -> None:
        """Call the thread under a message otherwise, as who opened it can while it is open."""
        _title(name)
        thread = self.discord.world.channels[message["id"]]
        sleep = thread["thread_metadata"]
        if thread["owner_id"] != self.id or sleep["locked"] or sleep["archived"]:
            raise Impossible("the thread is not theirs to rename, or it is closed")
        thread["name"] = name
        self.discord.tell("THREAD_UPDATE", thread, channel=thread["id"])

    async def starts_thread(self, name: str, channel: Place = "general") -> Wire:
        """Open a thread that stands under no message; Discord says so in the channel."""
        room = self.channel(channel)
        self._insist(bits.CREATE_PUBLIC_THREADS, room)
        id, body = self.discord.clock.snowflake(), {"name": _title(name)}
        thread = threads.start(self.discord, room, threads.PUBLIC, id, body, self.id)
        pointer = {"type": 0, "channel_id": id, "guild_id": room["guild_id"]}
        about = {"type": messages.THREAD_CREATED, "message_reference": pointer}
        messages.post(self.discord, room, self.user, thread["name"], **about)
        return thread

    @property
    def id(self) -> str:
        """The account's id."""
        raise NotImplementedError

    def channel(self, place: Place) -> Wire:
        """A channel of the guild, or a private one, by name, id or object."""
        raise NotImplementedError

    def may(self, needed: int, channel: Wire) -> bool:
        """Whether the person has all of some permissions in a channel."""
        raise NotImplementedError

    def _insist(self, needed: int, channel: Wire) -> None:
        raise NotImplementedError


def _needed(room: Wire) -> int:
    thread = room["type"] in (10, 11, 12)
    return bits.SEND_MESSAGES_IN_THREADS if thread else bits.SEND_MESSAGES


def _title(name: str) -> str:
    if not 0 < len(name.strip()) <= 100:
        raise Impossible("a thread is called something, in 100 characters at most")
    return name


def _poll(discord: "Standin", asked: list[str]) -> Wire:
    question, *answers = asked
    if not (0 < len(question) <= 300 and 0 < len(answers) <= 10):
        raise Impossible("a poll has a question of 300 characters and 1 to 10 answers")
    if any(not 0 < len(each) <= 55 for each in answers):
        raise Impossible("an answer has 1 to 55 characters")
    media = [{"poll_media": {"text": each}} for each in answers]
    return drafts.poll(discord, {"question": {"text": question}, "answers": media})
