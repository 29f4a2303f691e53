"""What platforms are told of the loaded cogs and scripts: who hears what, and who sees answers."""

from dataclasses import replace

from bot.cog import PUBLIC, Cog, button
from bot.context import Ctx
from bot.events import (
    ButtonPressed,
    CommandCalled,
    MemberJoined,
    MemberPassed,
    MessageEdited,
    MessageSent,
    ReactionAdded,
)
from bot.offered import Offers
from bot.registry import Registry
from bot.testing import HOME, fake_chat
from bot.texts import Texts
from tests.probing import probe_chat

JOURNEY = """
name: Journey
kind: service
when: [{on: member.joined}]
where: {communities: all, room: lobby}
aim: [message.edited]
steps:
  - wait_for: {event: reaction.added, timeout: 1d}
  - say: {text: "Thank you!"}
"""


async def test_platforms_are_told_who_hears_which_event() -> None:
    async with fake_chat(scripts={"journey": JOURNEY}) as chat:
        hears = chat.app.offers.hears()
        assert hears[MemberJoined] == ["audience", "funnel", "guard", "journey", "referrals"]
        assert hears[MemberPassed] == ["funnel", "guard", "referrals", "welcome"]
        assert hears[MessageEdited] == ["guard", "journey", "talk"]
        assert hears[ReactionAdded] == ["journey", "talk"]
        assert {"checkin", "talk"} <= set(hears[MessageSent])


async def test_an_event_that_only_a_run_of_old_waits_for_is_heard_too() -> None:
    async with fake_chat(scripts={"journey": JOURNEY}) as chat:
        await chat.joins("Amy")
        await chat.restarts(scripts={"journey": JOURNEY.replace("wait_for", "wait: 1d #")})
        hears = chat.app.offers.hears()
        assert hears[ReactionAdded] == ["a run that waits for it", "talk"]
        assert ButtonPressed not in hears


class Loud(Cog):
    """Cheers."""

    name = "loud"

    @button("cheer", answers=PUBLIC)
    def cheer(self, ctx: Ctx) -> None:
        ctx.reply("cheers")

    @button("whisper")
    def whisper(self, ctx: Ctx) -> None:
        ctx.reply("psst")


async def test_platforms_are_told_which_answers_are_for_the_member_alone() -> None:
    async with fake_chat() as chat:
        app, registry, texts = chat.app, Registry(), Texts()
        registry.add(Loud())
        core, homes = app.engine.core, app.communities
        offers = Offers(app.db, core, registry, homes, texts, app.clock, dict, app.wanted)
        assert not offers.private("loud.cheer")
        assert offers.private("loud.whisper")
        assert offers.private("nobody.knows")
        assert all(offer.private for offer in app.offers.commands(HOME, "en"))


async def test_platforms_are_told_whether_an_event_is_answered() -> None:
    async with probe_chat() as chat:
        amy, emit = chat.has("Amy"), chat.app.router.emit
        call = CommandCalled(
            id="call:1",
            platform="fake",
            community=HOME,
            at=chat.clock.now(),
            who=amy.person,
            room="lobby",
            handle="lobby",
            command="echo",
            options={"text": "ha"},
        )
        assert await emit(call)
        assert await emit(replace(call, id="call:2", command="there-is-none"))
        assert not await emit(replace(call, id="call:3", command="post"))


async def test_a_right_that_was_given_is_told_to_platforms_that_show_commands_by_it() -> None:
    async with fake_chat() as chat:
        lea = chat.has("Lea", rights=["rules", "content"])
        bo = await chat.joins("Bo")
        assert await chat.app.offers.rights(HOME, bo.person) == frozenset()
        await lea.calls("/team give", member=bo.person.native, right="content")
        assert await chat.app.offers.rights(HOME, bo.person) == {"content"}
        assert await chat.app.offers.rights("nowhere", bo.person) == frozenset()
