"""The router: an event to the cogs that asked for it, each handler in its own unit of work."""

import asyncio
import logging
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from bot import holders
from bot.acts import Keep
from bot.clock import Clock
from bot.cog import Mark
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.effects import Answer, OpenForm, Text
from bot.errors import UserError
from bot.event_names import name_of
from bot.events import (
    ButtonPressed,
    CommandCalled,
    Event,
    FormSent,
    MemberEvent,
    MemberJoined,
    MemberLeft,
    MenuOpened,
    MessageSent,
    named_in,
)
from bot.filling import filled_in, to_mend
from bot.members import Member
from bot.options import parse
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.screening import Screening
from bot.store.db import Database, Tx
from bot.texts import LANGUAGES, Texts
from bot.traffic import Traffic
from bot.work import Work

log = logging.getLogger("plaza.router")

ANSWERS = (Answer, OpenForm, Keep)
HOUR_MS = 3_600_000
ASKED = (
    CommandCalled,
    ButtonPressed,
    FormSent,
    MenuOpened,
)  # what is answered before a community is set up, too


class Call(NamedTuple):
    """One handler and what it is called with."""

    handler: Handler
    arguments: Mapping[str, Any] = {}


class Scripting(Protocol):
    """What the router asks of scripts: whether they want to hear of an event, too."""

    def overhears(self, name: str, community: int, member: int | None) -> Sequence[Handler]:
        """Their handler, or nothing."""


class Router:
    """Knows who asked for what; a handler's fault stays its own."""

    def __init__(
        self,
        db: Database,
        core: Core,
        registry: Registry,
        communities: Communities,
        texts: Texts,
        clock: Clock,
        work: Work,
        scripts: Scripting,
        traffic: Traffic,
    ) -> None:
        self._db = db
        self._core = core
        self._registry = registry
        self._communities = communities
        self._clock = clock
        self._work = work
        self._scripts = scripts
        self._traffic = traffic
        self._words = _words(registry, texts)
        self._screening = Screening(db, core, registry, clock, self.notice)

    async def emit(self, event: Event) -> bool:
        """Hand the event to every handler that asked; returns when all have committed.

        It is true if one of them answers whoever caused it.
        """
        community = self._communities.by_native(event.platform, event.community)
        if community is None or (isinstance(event, MemberEvent) and event.who.bot):
            return await self._screening.of_bot(event, community)
        if community.silent and (community.stage == "gone" or not isinstance(event, ASKED)):
            return False
        with self._work:
            member = await self._member(event, community)
            try:
                calls = self._calls(event)
                _wait_for_setup(calls, community)
                await self._meet(event, community)
            except UserError as error:
                scene = self._scene("core", event, community, member)
                return await self._refuse(scene, error)
            if await self._screening.stops(event, community, member):
                return False
            calls = [*calls, *self._overheard(event, community, member)]
            if len(calls) == 1:
                return await self._handle(calls[0], event, community, member)
            handled = (self._handle(call, event, community, member) for call in calls)
            return any(await asyncio.gather(*handled))

    async def _member(self, event: Event, community: Community) -> Member | None:
        if not isinstance(event, MemberEvent):
            return None
        members = self._core.members
        if isinstance(event, MemberJoined):
            return await self._db.write(members.joined, community, event.who, event.at)
        member = members.known(community, event.who)
        if member is None:
            member = await self._db.write(members.see, community, event.who, event.at)
        if isinstance(event, MemberLeft):
            member = await self._db.write(members.left, member, event.at)
        return member

    async def _meet(self, event: Event, community: Community) -> None:
        """Whom a command or a menu names may never have done anything themselves."""
        members = self._core.members
        meet = members.see if isinstance(event, CommandCalled) else members.meet
        for person in named_in(event):
            if not person.bot and members.known(community, person) is None:
                await self._db.write(meet, community, person, event.at)

    def _overheard(
        self, event: Event, community: Community, member: Member | None
    ) -> Sequence[Call]:
        if community.silent:
            return ()
        self._traffic.saw(community, event, member)
        name, who = name_of(type(event)), member.id if member else None
        return [Call(handler) for handler in self._scripts.overhears(name, community.id, who)]

    def _calls(self, event: Event) -> Sequence[Call]:
        if isinstance(event, CommandCalled):
            handler = self._registry.commands.get(event.command)
            if handler is None:
                raise UserError("unknown-command", cog="core", command=event.command)
            return [Call(handler)]
        if isinstance(event, ButtonPressed):
            handler = self._registry.buttons.get(event.button)
            if handler is None:
                raise UserError("button-gone", cog="core")
            return [Call(handler, {"argument": event.argument} if handler.takes_argument else {})]
        if isinstance(event, MenuOpened):
            handler = self._registry.menus.get(event.menu)
            if handler is None:
                raise UserError("menu-gone", cog="core")
            return [Call(handler, {"message": event.message})]
        if isinstance(event, FormSent):
            handler = self._registry.forms.get(event.form)
            if handler is None:
                raise UserError("form-gone", cog="core")
            return [Call(handler)]
        calls = [Call(handler) for handler in self._registry.hearing(event)]
        if isinstance(event, MessageSent):
            calls += [Call(handler) for handler in self._words.get(spoken(event.text), ())]
        return calls

    async def _handle(
        self, call: Call, event: Event, community: Community, member: Member | None
    ) -> bool:
        handler = call.handler
        scene = self._scene(handler.name, event, community, member, handler.mark)
        try:
            return await self._db.write(_unit, self._core, call, scene)
        except UserError as error:
            error.cog = error.cog or handler.cog.name
            return await self._refuse(scene, error)
        except Exception:
            log.exception("%s failed on event %s", handler.name, event.id)
            return await self._apologise(handler.name, scene)

    def _scene(
        self,
        name: str,
        event: Event,
        community: Community,
        member: Member | None,
        mark: Mark | None = None,
    ) -> Scene:
        return Scene(
            cause=f"{community.id}:{event.id}:{name}",
            community=community,
            now=self._clock.now(),
            member=member,
            event=event,
            mark=mark,
        )

    async def _refuse(self, scene: Scene, error: UserError) -> bool:
        words = Text(error.cog or "core", error.key, error.args_)
        return await self._db.write(_answer, self._core, scene, words)

    async def _apologise(self, name: str, scene: Scene) -> bool:
        """One neutral sentence to the member, one notice an hour to the operators."""
        try:
            told = await self._db.write(_answer, self._core, scene, Text("core", "went-wrong"))
            await self.notice(scene.community, f"fault:{name}", "fault", what=name)
        except Exception:
            log.exception("nobody could be told that %s failed", name)
            raise  # nothing can be written now: whoever remembers the event tells it again
        return told

    async def notice(self, community: Community, kind: str, key: str, **args: str) -> None:
        """Tell the operators in their room, at most once per kind and hour."""
        if community.silent:
            return
        now = self._clock.now()
        cause = f"{community.id}:notice:{kind}:{now // HOUR_MS}"
        scene = Scene(cause=cause, community=community, now=now, room="ops")
        await self._db.write(_notice, self._core, scene, Text("core", key, args))


def spoken(text: str) -> str:
    """A message as words are compared: one width, one case, without punctuation around it."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in folded)
    return " ".join(kept.split())


def _wait_for_setup(calls: Sequence[Call], community: Community) -> None:
    if community.stage == "new" and not all(call.handler.mark.early for call in calls):
        raise UserError("not-set-up", cog="core")


def _words(registry: Registry, texts: Texts) -> dict[str, list[Handler]]:
    found: dict[str, list[Handler]] = {}
    for handler in registry.words:
        key = f"word-{handler.mark.name}"
        said = ",".join(texts.say(language, handler.cog.name, key) for language in LANGUAGES)
        for word in {spoken(part) for part in said.split(",")} - {""}:
            found.setdefault(word, []).append(handler)
    return found


def _unit(tx: Tx, core: Core, call: Call, scene: Scene) -> bool:
    handler = call.handler
    if isinstance(scene.event, ASKED) and core.outbox.caused(tx, scene.cause):
        return True  # the chat tells it again: we died before it knew that this was done
    ctx = Ctx(tx, core, handler.cog.name, scene)
    right = handler.mark.right
    if right is not None:
        ctx.needs(right)
        _seen(tx, scene)
    if isinstance(scene.event, FormSent) and handler.mark.kind == "form":
        handler.call(ctx, *filled_in(tx, scene, handler))
    elif handler.options:
        handler.call(ctx, **parse(tx, core.members, scene, handler.options))
    else:
        handler.call(ctx, **call.arguments)
    return _answers(ctx)


def _seen(tx: Tx, scene: Scene) -> None:
    """Remember what the chat says at this moment of the rights of who asks."""
    event, member = scene.event, scene.member
    if isinstance(event, MemberEvent) and member is not None:
        holders.seen(tx, scene.community.id, member.id, event.who, scene.now)


def _answers(ctx: Ctx) -> bool:
    return ctx.answers_later or any(isinstance(each, ANSWERS) for each in ctx.effects.values())


def _answer(tx: Tx, core: Core, scene: Scene, words: Text) -> bool:
    event = scene.event
    ctx = Ctx(tx, core, "core", scene)
    if scene.mark is not None and scene.mark.right is not None:
        _seen(tx, scene)  # what the handler's unit knew of it was undone
    if isinstance(event, MemberEvent) and event.handle is not None:
        ctx.reply(words, buttons=to_mend(tx, scene))
    elif isinstance(event, MemberEvent) and event.message is not None:
        ctx.react("⚠️")
    return _answers(ctx)


def _notice(tx: Tx, core: Core, scene: Scene, words: Text) -> None:
    Ctx(tx, core, "core", scene).say(words)
