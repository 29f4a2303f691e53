"""What every platform promises, tried on each: once per key, refusals, and who sees what."""

from pathlib import Path

import pytest

from bot.delivery import Delivery, Done, Refused
from bot.effects import Answer, Delete, Edit, Effect, React, Say, Whisper
from tests.platforms.stages import (
    OPEN,
    PIN,
    WORDS,
    Open,
    Shown,
    carry,
    on_every_platform,
    says,
)

NAMES = "Amy 李雷 Ελένη Jānis João １２３ 🙂"


@on_every_platform
async def test_the_same_key_again_is_the_same_post(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        first = await says(stage, "Good morning", buttons="yes no")
        assert await says(stage, "Good morning") == first
        assert await amy.sees() == [Shown("Good morning", ("yes", "no"))]


@on_every_platform
async def test_a_post_is_found_by_its_key_and_no_other(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        native = await says(stage, "Good morning")
        say = Say(room="lobby", words=WORDS)
        found = await stage.platform.find(Delivery("k", say, "plaza", room="lobby"))
        assert found == Done(native)
        assert await stage.platform.find(Delivery("j", say, "plaza", room="lobby")) is None


@on_every_platform
@pytest.mark.parametrize("where", [{"room": "cellar"}, {"room": "lobby", "community": "atlantis"}])
async def test_a_room_that_is_not_there_is_refused(
    stage_of: Open, tmp_path: Path, where: dict[str, str]
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        say = Say(room=where["room"], words=WORDS)
        assert isinstance(await carry(stage, say, text="Hi", **where), Refused)
        assert await amy.sees() == []


@on_every_platform
async def test_an_edit_gives_new_words_and_buttons(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Good morning", buttons="yes")
        edit = Edit(post=1, words=WORDS)
        for _ in range(2):
            assert isinstance(await carry(stage, edit, "e", post=post, text="Good night"), Done)
        assert await amy.sees() == [Shown("Good night")]


@on_every_platform
@pytest.mark.parametrize("effect", [Edit(post=1, words=WORDS), Delete(post=1), PIN, OPEN])
async def test_what_is_not_ours_is_left_alone(
    stage_of: Open, tmp_path: Path, effect: Effect
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        written = await amy.writes("mine")
        assert isinstance(await carry(stage, effect, "e", post=written, text="ours"), Refused)
        nowhere = await carry(stage, effect, "n", post="999", text="ours")
        gone = isinstance(effect, Delete) and isinstance(nowhere, Done)  # as it is to be
        assert gone or isinstance(nowhere, Refused)
        assert await amy.sees() == [Shown("mine")]
        assert await amy.pins() == []


@on_every_platform
async def test_a_deleted_post_is_gone_and_stays_gone(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Good morning")
        assert isinstance(await carry(stage, Delete(post=1), "d", post=post), Done)
        edit = Edit(post=1, words=WORDS)
        assert isinstance(await carry(stage, edit, "e", post=post, text="back"), Refused)
        assert await amy.sees() == []


@on_every_platform
async def test_a_reaction_made_twice_is_one(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        written = await amy.writes("签到")
        react = React(room="lobby", message=written, emoji="✅")
        for _ in range(2):
            assert isinstance(await carry(stage, react, "r", room="lobby"), Done)
        assert await amy.sees() == [Shown("签到", reactions=1)]
        nowhere = React(room="lobby", message="999", emoji="✅")
        assert isinstance(await carry(stage, nowhere, "s", room="lobby"), Refused)


@on_every_platform
async def test_a_private_answer_is_for_one_and_a_public_one_for_all(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        for private, text in ((True, "Your code is 42"), (False, "Three are left")):
            answer = Answer(handle=await amy.asks(), member=1, private=private, words=WORDS)
            for _ in range(2):
                done = await carry(stage, answer, text, member=amy.native, text=text)
                assert isinstance(done, Done)
        assert await amy.sees() == [Shown("Your code is 42"), Shown("Three are left")]
        assert await li.sees() == [Shown("Three are left")]


@on_every_platform
async def test_a_whisper_is_for_one(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy, li = await stage.joins("Amy"), await stage.joins("李雷")
        whisper = Whisper(member=1, words=WORDS)
        done = await carry(stage, whisper, member=li.native, text="早上好")
        assert isinstance(done, Done)
        assert await li.sees() == [Shown("早上好")]
        assert await amy.sees() == []


@on_every_platform
async def test_names_in_all_scripts_stay_as_they_are(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        assert stage.platform.escape(NAMES) == NAMES
