"""What the bot says on Discord comes out once, quietly, with its buttons, and can be changed."""

from pathlib import Path

import pytest

from bot.delivery import GONE, Done, Halted, Refused, TryLater
from bot.effects import Delete, Edit, Mention, Picture, React, Say, Whisper
from tests.platforms.discord.faulty import Answers
from tests.platforms.discord.outer import WORDS, outer
from tests.standins.discord.faults import Failing

EDIT, DELETE = Edit(post=1, words=WORDS), Delete(post=1)
PNG = bytes.fromhex("89504e470d0a1a0a")


async def test_a_post_is_quiet_and_mentions_nobody_and_carries_its_buttons_in_rows(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        labels = " ".join(f"b{number}" for number in range(7))
        await bot.says("Good morning @everyone", buttons=labels)
        (message,) = bot.messages()
        assert message["content"] == "Good morning @everyone"
        assert not message["mention_everyone"]
        assert message["flags"] == 4096
        rows = message["components"]
        assert [len(row["components"]) for row in rows] == [5, 2]
        first = rows[0]["components"][0]
        assert (first["custom_id"], first["label"]) == ("v1:a.b0", "b0")


async def test_a_loud_post_makes_a_sound(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        await bot.carry(Say(room=bot.room(), words=WORDS, loud=True), text="Now!")
        assert [message["flags"] for message in bot.messages()] == [0]


async def test_a_post_calls_only_whom_it_says_it_may_call(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy = await bot.discord.joins("Amy")
        text = f"@everyone, and you, <@{amy.id}>"
        may_call: tuple[tuple[Mention, ...], ...] = ((), ("everyone",), ("members",))
        for number, mentions in enumerate(may_call):
            say = Say(room=bot.room(), words=WORDS, mentions=mentions)
            await bot.carry(say, f"k{number}", text=text)
        called = [(m["mention_everyone"], len(m["mentions"])) for m in bot.messages()]
        assert called == [(False, 0), (True, 0), (False, 1)]


async def test_the_same_effect_sent_again_is_the_same_post(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        first = await bot.says("Good morning")
        assert await bot.says("Good morning") == first
        bot.forgets()  # then only Discord knows
        assert await bot.says("Good morning") == first
        assert await bot.says("Good morning", key="other") != first
        assert bot.texts() == ["Good morning", "Good morning"]


async def test_a_text_too_long_for_a_message_comes_framed_and_a_longer_one_not_at_all(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        await bot.says("x" * 2001)
        (message,) = bot.messages()
        assert (message["content"], len(message["embeds"][0]["description"])) == ("", 2001)
        say = Say(room=bot.room(), words=WORDS)
        refused = await bot.carry(say, "longer", text="x" * 4099)
        assert refused == Refused("its text has 4099 characters, 3 more than Discord takes")


async def test_an_edit_takes_the_place_of_words_and_buttons_also_of_framed_ones(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("x" * 3000, buttons="yes no")
        for _ in range(2):
            assert await bot.carry(EDIT, "e", post=post, text="Good night") == Done(post)
        (message,) = bot.messages()
        assert (message["content"], message["embeds"], message["components"]) == (
            "Good night",
            [],
            [],
        )


async def test_a_private_message_reaches_one_member_and_can_be_edited_and_deleted(
    tmp_path: Path,
) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        whisper = Whisper(member=1, words=WORDS)
        done = await bot.carry(whisper, "w", room=None, member=amy, text="Hi Amy")
        assert isinstance(done, Done)
        channel = bot.private(amy)
        assert bot.texts(channel) == ["Hi Amy"]
        await bot.carry(EDIT, "e", room=None, post=done.native, text="Hello Amy")
        assert bot.texts(channel) == ["Hello Amy"]
        await bot.carry(DELETE, "d", room=None, post=done.native)
        assert bot.texts(channel) == []


async def test_a_closed_door_is_told_in_words(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        bot.discord.world.doors.add(amy)
        refused = await bot.carry(Whisper(member=1, words=WORDS), room=None, member=amy, text="Hi")
        assert refused == Refused("the member takes no private messages from the bot", closed=True)


@pytest.mark.parametrize("code", [40003, 20026])
async def test_private_messages_that_discord_holds_back_halt_their_lane(
    tmp_path: Path, code: int
) -> None:
    async with outer(tmp_path) as bot:
        amy = bot.joined("Amy")
        bot.discord.faults = Answers(400, {"message": "Too fast", "code": code})
        halted = await bot.carry(Whisper(member=1, words=WORDS), room=None, member=amy, text="Hi")
        assert isinstance(halted, Halted)
        assert "holds the bot back" in halted.reason
        post = await bot.carry(Say(room=bot.room(), words=WORDS), "post", text="Hi")
        assert isinstance(post, Refused)


async def test_a_post_is_deleted_once_and_gone_is_done(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("Good morning")
        for _ in range(2):
            assert isinstance(await bot.carry(DELETE, "d", post=post), Done)
        assert bot.texts() == []
        assert await bot.carry(EDIT, "e", post=post, text="Good day") == GONE


@pytest.mark.parametrize("status", [500, 503])
async def test_a_post_that_a_failed_try_deleted_is_deleted(tmp_path: Path, status: int) -> None:
    async with outer(tmp_path) as bot:
        post = await bot.says("Hi")
        bot.discord.faults.add(Failing("DELETE *", times=1, status=status, carried_out=True))
        if status == 503:  # the one that discord.py does not send again by itself
            assert await bot.carry(DELETE, "d", post=post) == TryLater(0)
        assert await bot.carry(DELETE, "d", post=post) == Done(post)
        assert bot.messages() == []


async def test_what_a_member_wrote_is_neither_changed_nor_deleted(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        written = bot.writes(bot.joined("Amy"), "mine")
        for effect in (EDIT, DELETE):
            refused = await bot.carry(effect, "e", post=written, text="ours")
            assert isinstance(refused, Refused)
            assert "the bot's own" in refused.reason
        assert bot.texts() == ["mine"]


async def test_a_reaction_made_twice_is_one(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        written = bot.writes(bot.joined("Amy"), "签到")
        react = React(room=bot.room(), message=written, emoji="✅")
        for _ in range(2):
            assert await bot.carry(react, "r") == Done()
        (message,) = bot.messages()
        assert [(each["emoji"]["name"], each["count"]) for each in message["reactions"]] == [
            ("✅", 1)
        ]
        nowhere = React(room=bot.room(), message="999", emoji="✅")
        assert await bot.carry(nowhere, "n") == Refused("the message is gone")


@pytest.mark.parametrize("given", [{"room": "999"}, {"room": "cellar"}])
async def test_a_room_that_is_not_there_is_refused_without_asking(
    tmp_path: Path, given: dict[str, str]
) -> None:
    async with outer(tmp_path) as bot:
        before = bot.discord.record.total
        refused = await bot.carry(Say(room="x", words=WORDS), text="Hi", **given)
        assert isinstance(refused, Refused)
        assert given["room"] in refused.reason
        assert bot.discord.record.total == before


async def test_a_missing_permission_is_named(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        bot.forbids("general", 1 << 11)
        refused = await bot.carry(Say(room=bot.room(), words=WORDS), text="Hi")
        assert isinstance(refused, Refused)
        assert "Send Messages" in refused.reason


async def test_a_picture_comes_with_words_for_those_who_do_not_see_it(tmp_path: Path) -> None:
    async with outer(tmp_path) as bot:
        (tmp_path / "sun set.png").write_bytes(PNG)
        say = Say(room=bot.room(), words=WORDS, pictures=(Picture("sun set.png", WORDS),))
        shown = ((tmp_path / "sun set.png", r"A \*red\* sun"),)
        for _ in range(2):
            assert isinstance(await bot.carry(say, text="Evening", pictures=shown), Done)
            bot.forgets()
        (message,) = bot.messages()
        (picture,) = message["attachments"]
        assert (picture["description"], picture["size"]) == ("A *red* sun", len(PNG))
        gone = ((tmp_path / "no.png", "nothing"),)
        refused = await bot.carry(say, "other", text="Evening", pictures=gone)
        assert refused == Refused("the file no.png is not there")
