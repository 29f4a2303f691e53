"""A broken platform is tried for hours, and what it cannot take does not hold up the others."""

from bot.delivery import Delivery, Outcome, TryLater
from bot.effects import Say
from bot.platforms.base import Platform
from bot.testing import FakeChat
from tests.faults import Through
from tests.probing import probe_chat
from tests.test_courier import states


class Sick(Through):
    """A platform on which some words, or all, end in a fault; they do not come out."""

    def __init__(self, platform: Platform, *words: str) -> None:
        super().__init__(platform)
        self.words = words

    async def carry_out(self, delivery: Delivery) -> Outcome:
        if delivery.text in self.words and isinstance(delivery.effect, Say):
            return TryLater(0)
        return await self.real.carry_out(delivery)


def makes_sick(chat: FakeChat, *words: str) -> Sick:
    sick = Sick(chat.platform, *words)
    chat.app.platforms["fake"] = sick
    return sick


async def test_a_post_comes_out_after_hours_in_which_the_platform_was_broken() -> None:
    async with probe_chat() as chat:
        sick = makes_sick(chat, "Hi")
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(hours=6)
        assert chat.said() == chat.said("ops") == []
        sick.words = ()
        await chat.passes(minutes=5)
        assert chat.said() == ["Hi"]


async def test_what_a_platform_broken_for_a_day_left_is_held_and_told() -> None:
    async with probe_chat() as chat:
        makes_sick(chat, "Hi")
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(hours=25)
        assert (await chat.db.read(states))[0] == (
            "unclear",
            "the platform was broken for too long",
        )
        assert "was broken for too long" in chat.said("ops")[0]


async def test_a_post_that_the_platform_cannot_take_lets_the_next_ones_go_first() -> None:
    async with probe_chat() as chat:
        makes_sick(chat, "Hi")
        amy = chat.has("Amy")
        await amy.calls("/post", text="Hi")
        await amy.calls("/post", text="Bye")
        await chat.passes(minutes=1)
        assert chat.said() == []
        await chat.passes(minutes=5)
        assert chat.said() == ["Bye"]


async def test_an_edit_waits_for_its_post_that_lets_others_go_first() -> None:
    async with probe_chat() as chat:
        sick, amy = makes_sick(chat, "first"), chat.has("Amy")
        await amy.calls("/edits", times=1)
        await amy.calls("/post", text="Bye")
        await chat.passes(hours=1)
        assert chat.said() == ["Bye"]
        sick.words = ()
        await chat.passes(minutes=6)
        assert sorted(chat.said()) == ["Bye", "edit 0"]
