"""What the gateway tells becomes events: who came, passed, left, wrote, edited and reacted."""

import re
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Any, Protocol

from bot.clock import Clock
from bot.cog import RIGHTS
from bot.events import (
    BotWrote,
    Extra,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MemberPassed,
    MemberRenamed,
    MessageEdited,
    MessageMissed,
    MessageSent,
    MessageUnfurled,
    Person,
    ReactionAdded,
)
from bot.platforms.discord.extras import extras_of, previews_of
from bot.platforms.discord.facts import instant, milliseconds, name_of
from bot.platforms.discord.places import native
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.telling import Telling

Data = Mapping[str, Any]

WRITTEN = {0, 19}  # types of messages that a person wrote: a plain one, a reply
BY_BOTS = {*WRITTEN, 20, 23}  # beside these, answers to commands
COMPLETED_ONBOARDING = 0x2  # a member's flag
SCREENING_MS = 7 * 24 * 3_600_000  # for so long an update may mean that somebody just passed
REMEMBERED = 20_000
RIGHTS_OF_NOBODY: frozenset[str] = frozenset()
MENTION = re.compile(r"^\s*<@!?(\d+)>|<@!?(\d+)>\s*$")


class Known(Protocol):
    """What has to be known of a server to understand what happens in it."""

    def me(self) -> str | None: ...

    def place(self, server: str, channel: str) -> tuple[str, str | None]: ...

    def manages(self, server: str, member: str, roles: list[str]) -> bool: ...

    def onboards(self, server: str) -> bool: ...


class Hear:
    """Understands the gateway's own payloads; discord.py drops, or never tells, part of them."""

    def __init__(self, clock: Clock, servers: Known, telling: Telling) -> None:
        self._clock = clock
        self._servers = servers
        self._telling = telling
        self._names: OrderedDict[tuple[str, str], str] = OrderedDict()
        self.instead: Mapping[str, Callable[[Data], None]] = {
            "MESSAGE_CREATE": self._wrote,
            "MESSAGE_UPDATE": self._edited,
            "MESSAGE_REACTION_ADD": self._reacted,
        }
        """Payloads of which discord.py itself needs nothing."""
        self.beside: Mapping[str, Callable[[Data], None]] = {
            "GUILD_MEMBER_ADD": self._joined,
            "GUILD_MEMBER_UPDATE": self._updated,
            "GUILD_MEMBER_REMOVE": self._left,
        }
        """Payloads from which it keeps its count of members, and the bot's own roles."""

    def came(self, data: Data) -> Iterator[MemberEvent]:
        """That this member came in, and got through unless they still have to."""
        who = self.person(data, data["user"])
        joined_at = data["joined_at"] and milliseconds(data["joined_at"])
        if who.bot or not joined_at:
            return
        server = str(data["guild_id"])
        self._names_itself(server, who)
        yield MemberJoined(
            id=f"joined:{who.native}:{joined_at}",
            platform=NAME,
            community=server,
            at=joined_at,
            who=who,
        )
        yield from self.passed(data, joined_at)

    def _joined(self, data: Data) -> None:
        for event in self.came(data):
            self._telling.tell_once(event)

    def _updated(self, data: Data) -> None:
        who, now = self.person(data, data["user"]), self._clock.now()
        if who.bot or not data.get("joined_at"):
            return
        joined_at = milliseconds(data["joined_at"])
        # Nobody says what changed. A second telling is known by its id, here or in the database.
        if now - joined_at <= SCREENING_MS:
            for event in self.passed(data, now):
                self._telling.tell_once(event)
        server = str(data["guild_id"])
        if self._names_itself(server, who):
            self._telling.tell(
                MemberRenamed(
                    id=f"renamed:{who.native}:{now}",
                    platform=NAME,
                    community=server,
                    at=now,
                    who=who,
                )
            )

    def passed(self, data: Data, at: int) -> Iterator[MemberEvent]:
        """That this member got through, at `at` as far as anybody knows; nothing if not yet."""
        server, flags = str(data["guild_id"]), int(data.get("flags") or 0)
        asked = self._servers.onboards(server) and not flags & COMPLETED_ONBOARDING
        if data.get("pending") or asked:
            return
        who, joined_at = self.person(data, data["user"]), milliseconds(data["joined_at"])
        yield MemberPassed(
            id=f"passed:{who.native}:{joined_at}",
            platform=NAME,
            community=server,
            at=at,
            who=who,
        )

    def _left(self, data: Data) -> None:
        user, now = data["user"], self._clock.now()
        if user.get("bot"):
            return
        who = Person(str(user["id"]), name_of(user))
        server = str(data["guild_id"])
        self._names.pop((server, who.native), None)
        self._telling.tell(
            MemberLeft(
                id=f"left:{who.native}:{now}", platform=NAME, community=server, at=now, who=who
            )
        )

    def missed(self, data: Data) -> MemberEvent | None:
        """What is told of a message that was found in a room's past; None if no member wrote it."""
        if not _is_by_member(data):
            return None
        edited = data.get("edited_timestamp")
        if edited is None:
            return self._written(MessageMissed, data, f"message:{data['id']}", instant(data["id"]))
        at = milliseconds(edited)
        return self._written(MessageMissed, data, f"edited:{data['id']}:{at}", at)

    def _wrote(self, data: Data) -> None:
        if _is_by_member(data):
            id, at = f"message:{data['id']}", instant(data["id"])
            self._telling.tell(self._written(MessageSent, data, id, at))
        elif self._is_by_bot(data):
            self._telling.tell(self._by_bot(data, f"message:{data['id']}", instant(data["id"])))

    def _edited(self, data: Data) -> None:
        if "content" in data and self._is_by_bot(data):
            now = self._clock.now()
            self._telling.tell(self._by_bot(data, f"edited:{data['id']}:{now}", now))
        if "content" not in data or not _is_by_member(data):
            return
        edited = data.get("edited_timestamp")
        if edited is not None:
            at = milliseconds(edited)
            id = f"edited:{data['id']}:{at}"
            if self._telling.tell_once(self._written(MessageEdited, data, id, at)):
                return
        # Discord also says so when it adds a preview of a link, pins the message, and so on.
        if previews := previews_of(data):
            self._telling.tell_once(self._unfurled(data, previews))

    def _unfurled(self, data: Data, previews: tuple[Extra, ...]) -> MemberEvent:
        server = data["guild_id"]
        room, thread = self._servers.place(server, data["channel_id"])
        shown = "\0".join(f"{each.text}\0{each.url}" for each in previews)
        return MessageUnfurled(
            id=f"unfurled:{data['id']}:{blake2b(shown.encode(), digest_size=8).hexdigest()}",
            platform=NAME,
            community=server,
            at=self._clock.now(),
            who=self.person(data.get("member") or {}, data["author"], server),
            room=room,
            thread=thread,
            message=native(data["channel_id"], data["id"], room),
            extras=previews,
        )

    def _written(
        self,
        shape: type[MessageSent | MessageEdited | MessageMissed | BotWrote],
        data: Data,
        id: str,
        at: int,
    ) -> MemberEvent:
        server = data["guild_id"]
        room, thread = self._servers.place(server, data["channel_id"])
        who = self.person(data.get("member") or {}, data["author"], server)
        self._names_itself(server, who)
        return shape(
            id=id,
            platform=NAME,
            community=server,
            at=at,
            who=who,
            room=room,
            thread=thread,
            message=native(data["channel_id"], data["id"], room),
            extras=extras_of(data),
            text=self._said(data["content"]),
        )

    def _is_by_bot(self, data: Data) -> bool:
        """Whether another bot or a webhook wrote this message in a server."""
        user, ours = data.get("author"), self._servers.me()
        if user is None or data.get("guild_id") is None or str(user["id"]) == ours:
            return False
        bot = user.get("bot") or "webhook_id" in data
        return bool(bot) and data.get("type", 0) in BY_BOTS

    def _by_bot(self, data: Data, id: str, at: int) -> MemberEvent:
        """What it wrote, whatever it may do in the server: no bot is an operator."""
        wrote = self._written(BotWrote, data, id, at)
        return replace(wrote, who=replace(wrote.who, bot=True, rights=RIGHTS_OF_NOBODY))

    def _reacted(self, data: Data) -> None:
        member, server = data.get("member"), data.get("guild_id")
        if member is None or server is None or member["user"].get("bot"):
            return
        room, thread = self._servers.place(server, data["channel_id"])
        who, emoji = self.person(member, member["user"], server), emoji_of(data["emoji"])
        self._telling.tell(
            ReactionAdded(
                id=f"reaction:{data['message_id']}:{who.native}:{emoji}",
                platform=NAME,
                community=server,
                at=self._clock.now(),
                who=who,
                room=room,
                thread=thread,
                message=native(data["channel_id"], data["message_id"], room),
                emoji=emoji,
            )
        )

    def me(self) -> str | None:
        """The bot's own id."""
        return self._servers.me()

    def person(self, member: Data, user: Data, server: str | None = None) -> Person:
        """Somebody as a server's member; `server` is for a member object that does not say."""
        id, roles = str(user["id"]), list(member.get("roles", ()))
        manages = self._servers.manages(server or str(member["guild_id"]), id, roles)
        return Person(
            id,
            member.get("nick") or name_of(user),
            rights=RIGHTS if manages else RIGHTS_OF_NOBODY,
            bot=bool(user.get("bot")),
            roles=frozenset(map(str, roles)) if roles else RIGHTS_OF_NOBODY,
            made_at=instant(id),
            account=name_of(user),
        )

    def _names_itself(self, server: str, who: Person) -> bool:
        """Remember the name; whether it is another than the one that was known."""
        former = self._names.pop((server, who.native), None)
        self._names[server, who.native] = who.name
        if len(self._names) > REMEMBERED:
            self._names.popitem(last=False)
        return former is not None and former != who.name

    def _said(self, text: str) -> str:
        """The text without the bot's own mention in front or at the end."""
        if "<@" not in text:
            return text
        me = self._servers.me()
        return MENTION.sub(lambda found: "" if me in found.groups() else found[0], text).strip()


def _is_by_member(data: Data) -> bool:
    """Whether a person wrote this message, and in a server."""
    user = data.get("author")
    if user is None or user.get("bot") or data.get("guild_id") is None:
        return False
    return "webhook_id" not in data and data.get("type", 0) in WRITTEN


def emoji_of(emoji: Data) -> str:
    """An emoji as it is written: itself, or `<:name:id>` for one of a server's own."""
    if emoji.get("id") is None:
        return str(emoji["name"])
    return f"<{'a' if emoji.get('animated') else ''}:{emoji['name']}:{emoji['id']}>"
