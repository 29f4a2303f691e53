"""Lets made-up members do what the cogs offer: say a word, call a command, press a button."""

import random
from collections.abc import Sequence
from itertools import islice
from typing import Any

from bot.app import App
from bot.communities import OPERATORS, Community
from bot.events import ButtonPressed, CommandCalled, MemberJoined, MemberPassed, MessageSent
from bot.loader import Loaded
from bot.platforms.fake import FakePlatform, Post
from bot.rehearsal.members import Deed, Way
from bot.texts import LANGUAGES

REMEMBERED = 300  # how many of the newest messages a member looks through for a button
Press = tuple[Post, str]  # where, and the button's action with its argument


class Crowd:
    """The members at work; what they do runs through the router like real members' deeds."""

    def __init__(self, app: App, loaded: Loaded, chance: random.Random) -> None:
        self._app = app
        self._chance = chance
        self._commands = {
            language: [
                offer.name
                for offer in app.offers.commands("", language)
                if offer.right is None and not any(option.required for option in offer.options)
            ]
            for language in LANGUAGES
        }
        self._words = {
            language: [
                loaded.texts.say(language, handler.cog.name, f"word-{handler.mark.name}")
                .split(",")[0]
                .strip()
                for handler in loaded.registry.words
            ]
            for language in LANGUAGES
        }

    async def does(self, deed: Deed) -> None:
        """One deed, and everything that follows from it at once."""
        who, people = deed.who, self._chat(deed.who.community).people
        if (who.community.native, who.person.native) in people.bans:
            return
        people.enter(who.community.native, who.person)
        match deed.way:
            case Way.JOIN:
                await self._emit(MemberJoined, deed)
                await self._emit(MemberPassed, deed)
            case Way.TALK:
                await self._writes(deed, deed.text)
            case Way.WORD if words := self._words[deed.who.language]:
                await self._writes(deed, self._chance.choice(words))
            case Way.COMMAND if commands := self._commands[deed.who.language]:
                room, name = _entrance(deed.who.community), self._chance.choice(commands)
                await self._emit(CommandCalled, deed, room=room, handle=room, command=name)
            case Way.BUTTON if found := self._buttons(deed.who.community):
                await self._presses(deed, *self._chance.choice(self._chance.choice(found)))
            case _:
                return
        await self._app.work.idle()

    async def _writes(self, deed: Deed, text: str) -> None:
        room = _entrance(deed.who.community)
        written = Post(
            id=f"message-{deed.number}",
            community=deed.who.community.native,
            room=room,
            text=text,
            at=deed.at,
            by=deed.who.person.native,
        )
        self._chat(deed.who.community).write(written)
        await self._emit(MessageSent, deed, room=room, message=written.id, text=text)

    async def _presses(self, deed: Deed, post: Post, action: str) -> None:
        button, _, argument = action.partition(":")
        await self._emit(
            ButtonPressed,
            deed,
            room=post.room,
            message=post.id,
            handle=post.room,
            button=button,
            argument=argument,
        )

    def _buttons(self, community: Community) -> Sequence[Sequence[Press]]:
        """The buttons of the newest posts that members see, those of one kind together."""
        closed = community.rooms.get(OPERATORS)
        kinds: dict[str, list[Press]] = {}
        for post in islice(reversed(self._chat(community).posts.values()), REMEMBERED):
            if post.community != community.native or post.room == closed or post.deleted:
                continue
            if post.only_for is None:
                here: dict[str, list[Press]] = {}
                for action, _ in post.buttons:
                    here.setdefault(action.partition(":")[0], []).append((post, action))
                kinds = here | kinds
        return [kinds[kind] for kind in sorted(kinds)]

    def _chat(self, community: Community) -> FakePlatform:
        chat = self._app.platforms[community.platform]
        assert isinstance(chat, FakePlatform)
        return chat

    async def _emit(self, shape: Any, deed: Deed, **given: Any) -> None:
        who = deed.who
        event = shape(
            id=f"{shape.__name__}:{deed.number}",
            platform=who.community.platform,
            community=who.community.native,
            at=deed.at,
            who=who.person,
            **given,
        )
        await self._app.router.emit(event)


def _entrance(community: Community) -> str:
    """The room that members talk in."""
    return next((r for role, r in community.rooms.items() if role != OPERATORS), "")
