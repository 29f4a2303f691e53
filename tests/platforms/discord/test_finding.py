"""What a cut-off attempt left on Discord is found, and nothing that belongs to another effect."""

from pathlib import Path
from typing import Any

import pytest

from bot.delivery import Done, TryLater, Unclear
from bot.effects import Effect, OpenThread, Say, Whisper
from bot.ways import MakeInvite
from tests.platforms.discord.outer import WORDS, Outer, outer
from tests.standins.discord.faults import Failing

MINUTES = 60_000
VIEW_HISTORY = 1 << 16
WHISPER = Whisper(member=1, words=WORDS)


def sought(bot: Outer, effect: Effect, key: str = "k", **given: Any) -> Any:
    """What an attempt that was begun ten minutes ago left."""
    begun = given.pop("begun", bot.discord.clock.ms - 10 * MINUTES)
    return bot.deliveries.find(bot.delivery(effect, key, begun=begun, **given))


def say(bot: Outer) -> Say:
    return Say(room=bot.room(), words=WORDS)


async def test_soon_after_it_was_begun_it_is_simply_sent_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await bot.says("Hi")
        bot.forgets()
        before, now = bot.discord.record.total, bot.discord.clock.ms
        assert await sought(bot, say(bot), text="Hi", begun=now - MINUTES // 2) is None
        assert bot.discord.record.total == before


async def test_later_the_post_is_found_in_the_room_by_its_words_and_buttons(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        await bot.says("Hi", "other words", buttons="yes")
        post = await bot.says("Good morning", "sent", buttons="yes no")
        bot.writes(bot.joined("Amy"), "Good morning")
        bot.forgets()
        found = await sought(bot, say(bot), "sent", text="Good morning\n", buttons="yes no")
        assert found == Done(post)
        assert await sought(bot, say(bot), "j", text="Good morning", buttons="yes") is None


async def test_a_long_framed_post_is_found_too(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("x" * 3000, "sent")
        bot.forgets()
        assert await sought(bot, say(bot), "sent", text="x" * 3000) == Done(post)


async def test_what_another_effect_became_is_not_taken(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("Hi", "other")
        assert await sought(bot, say(bot), text="Hi") is None  # known since it was made
        bot.forgets()
        assert await sought(bot, say(bot), text="Hi", owned=frozenset({post})) is None
        assert await sought(bot, say(bot), text="Hi") == Done(post)
        assert await sought(bot, say(bot), "twin", text="Hi") is None


async def test_what_was_there_before_it_was_begun_is_not_it(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await bot.says("Hi")
        bot.forgets()
        bot.discord.clock.move(20 * 60)
        assert await sought(bot, say(bot), text="Hi") is None


async def test_a_busy_room_is_read_page_by_page(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        for number in range(250):
            bot.writes(amy, f"chat {number}")
        post = await bot.says("Hi")
        bot.forgets()
        assert await sought(bot, say(bot), text="Hi") == Done(post)
        assert await sought(bot, say(bot), "j", text="Bye") is None


async def test_a_room_whose_past_cannot_be_read_leaves_it_unclear(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await bot.says("Hi")
        bot.forgets()
        bot.forbids("general", VIEW_HISTORY)
        assert await sought(bot, say(bot), text="Hi") == Unclear()


async def test_a_fault_while_looking_is_tried_again(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.discord.faults.add(Failing("GET *", status=503))
        assert await sought(bot, say(bot), text="Hi") == TryLater(0)


async def test_a_private_message_is_found_in_private(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        given = {"room": None, "member": bot.joined("Amy"), "text": "Hi"}
        done = await bot.carry(WHISPER, "w", **given)
        bot.forgets()
        assert await sought(bot, WHISPER, "w", **given) == done
        assert await sought(bot, WHISPER, "twin", **given) is None


async def test_an_invite_is_found_by_its_bounds_and_belongs_to_one_effect(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        make, other = MakeInvite(room=bot.room(), uses=1), MakeInvite(room=bot.room(), uses=2)
        first, second = [await bot.carry(make, key) for key in ("one", "two")]
        assert first != second
        bot.forgets()
        assert {await sought(bot, make, key) for key in ("one", "two")} == {first, second}
        assert await sought(bot, make, "three") is None
        assert await sought(bot, other, "four") is None
        bot.discord.clock.move(20 * 60)
        bot.forgets()
        assert await sought(bot, make, "one") is None


async def test_invites_that_the_bot_may_not_see_leave_it_unclear(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.holds_only(1 << 0 | 1 << 10)
        assert await sought(bot, MakeInvite(room=bot.room())) == Unclear()


@pytest.mark.parametrize("effect", [OpenThread(post=1, name=WORDS)])
async def test_what_is_harmless_twice_is_done_again(tmp_path: Path, effect: Effect) -> None:
    async with outer(tmp_path) as bot:
        before = bot.discord.record.total
        assert await sought(bot, effect, post="1") is None
        assert bot.discord.record.total == before
