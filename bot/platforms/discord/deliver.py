"""What the bot does on Discord: each effect as requests, and what came of it."""

import logging

import discord

from bot.acts import (
    Ban,
    Bring,
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
from bot.delivery import Delivery, Done, Halted, Outcome, Refused
from bot.effects import Answer, Delete, Edit, OpenForm, OpenThread, Pin, React, Repeat, Say, Whisper
from bot.platforms.base import Ground
from bot.platforms.discord.answers import Answers
from bot.platforms.discord.attachments import Attachments
from bot.platforms.discord.finding import SKEW, Claims, Finding
from bot.platforms.discord.invites import Invites
from bot.platforms.discord.line import Line
from bot.platforms.discord.places import thread_of
from bot.platforms.discord.posts import Posts
from bot.platforms.discord.protection import Protection
from bot.platforms.discord.refusals import NEEDED
from bot.platforms.discord.rest import FAULTS, Rest, outcome, refusal
from bot.platforms.discord.rooms import Rooms
from bot.ways import AskChat, MakeInvite

CLOSED = (50007, 50278)  # the member's door, or no server in common with them
HELD_BACK = (40003, 20026)  # private messages too fast, or the account is under suspicion

log = logging.getLogger(__name__)


class Deliveries:
    """Carries effects out through discord.py, and finds what a cut-off attempt left."""

    def __init__(self, ground: Ground, line: Line, answers: Answers) -> None:
        self.rest = Rest(line, ground.clock)
        self._answers = answers
        self._claims = Claims()
        self._attachments = Attachments(line, ground.files)
        self._posts = Posts(self.rest)
        self._protection = Protection(self.rest, ground.clock)
        self._rooms = Rooms(self.rest, ground)
        self._invites = Invites(self.rest, self._claims, ground.clock)
        self._finding = Finding(self.rest, ground.clock, self._claims)

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Do it; a fault of Discord's or of the network is told as TryLater(0)."""
        made = self._claims.made(delivery)
        if made is not None:
            return made
        try:
            came = self._astray(delivery) or await self._do(delivery)
        except ValueError as error:
            return Refused(str(error))
        except FAULTS as error:
            return _came_of(error, delivery)
        if isinstance(came, Done) and delivery.effect.repeat is Repeat.KEYED:
            self._claims.keep(came, delivery)
        return came

    async def find(self, delivery: Delivery) -> Outcome | None:
        """What an attempt that was cut off left; None where doing it again does no harm."""
        made = self._claims.made(delivery)
        if made is not None or delivery.begun is None:
            return made
        since = delivery.begun - SKEW
        try:
            match delivery.effect:
                case Answer():
                    return await self._answers.find(delivery)
                case Say():
                    thread = delivery.thread and thread_of(delivery.thread)
                    channel = thread or delivery.room or ""
                    return await self._finding.message(delivery, channel, since)
                case Whisper():
                    channel = await self._posts.private(delivery.member or "")
                    return await self._finding.message(delivery, channel, since)
                case MakeInvite() as effect:
                    return await self._invites.find(delivery, effect, since)
        except ValueError as error:
            return Refused(str(error))
        except FAULTS as error:
            return _came_of(error, delivery)
        return None

    async def _do(self, delivery: Delivery) -> Outcome:
        match delivery.effect:
            case Answer() | OpenForm() | Bring():
                return await self._reply(delivery)
            case Say() as effect:
                return await self._posts.say(delivery, effect, self._finding.until(delivery))
            case Whisper():
                return await self._posts.whisper(delivery, self._finding.until(delivery))
            case Edit():
                return await self._posts.edit(delivery)
            case Delete():
                return await self._posts.delete(delivery)
            case React(message=message, emoji=emoji):
                return await self._posts.react(delivery, message, emoji)
            case Pin():
                return await self._posts.pin(delivery)
            case OpenThread():
                return await self._posts.open_thread(delivery)
            case _:
                return await self._protect(delivery)

    async def _reply(self, delivery: Delivery) -> Outcome:
        match delivery.effect:
            case Bring() as effect:
                return await self._attachments.keep(effect)
            case OpenForm():
                return await self._answers.open(delivery)
            case _:
                return await self._answers.carry_out(delivery)

    async def _protect(self, delivery: Delivery) -> Outcome:
        match delivery.effect:
            case GiveRole() | TakeRole() as effect:
                return await self._protection.role(delivery, effect)
            case TimeOut() as effect:
                return await self._protection.time_out(delivery, effect)
            case Kick() | Ban() as effect:
                return await self._protection.put_out(delivery, effect)
            case Unban() as effect:
                return await self._protection.let_in(delivery, effect)
            case Rename() as effect:
                return await self._protection.rename(delivery, effect)
            case Retitle() as effect:
                return await self._protection.retitle(delivery, effect)
            case Slow() | Lock() | Unlock() | PauseInvites() as effect:
                return await self._rooms.carry_out(delivery, effect)
            case Purge() as effect:
                return await self._protection.purge(delivery, effect)
            case AskChat() as effect:
                return await self._invites.carry_out(delivery, effect)
            case effect:
                return Refused(f"Discord has no {type(effect).__name__}")

    def _astray(self, delivery: Delivery) -> Refused | None:
        """Whether the bot stands in no such server, or the server has no such room."""
        client = self.rest.client
        if not delivery.community.isdecimal():
            return Refused(f"there is no server {delivery.community}")
        guild = client.get_guild(int(delivery.community))
        if guild is None:
            gone = client.is_ready()
            return Refused("the bot is not in this server") if gone else None
        room = delivery.room
        if room is None or guild.unavailable:
            return None
        if not room.isdecimal() or guild.get_channel_or_thread(int(room)) is None:
            return Refused(f"there is no room {room} in the server, or the bot cannot see it")
        return None


def _came_of(error: BaseException, delivery: Delivery) -> Outcome:
    private = isinstance(delivery.effect, Whisper)
    if private and isinstance(error, discord.HTTPException) and error.code in HELD_BACK:
        return Halted(refusal(error).reason)
    if private and isinstance(error, discord.HTTPException) and error.code in CLOSED:
        return Refused(refusal(error).reason, closed=True)
    return outcome(error, delivery.key, NEEDED.get(type(delivery.effect), ""))
