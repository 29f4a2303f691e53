"""What every platform promises of threads and pins, tried on each."""

from pathlib import Path

from bot.delivery import Done, Refused
from bot.effects import Delete, Say
from tests.platforms.stages import (
    INTO,
    OPEN,
    PIN,
    WORDS,
    Open,
    Shown,
    carry,
    on_every_platform,
    says,
)


@on_every_platform
async def test_a_post_is_pinned_once_and_goes_with_its_post(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Rules")
        for key in ("p", "p", "q"):
            assert isinstance(await carry(stage, PIN, key, room="lobby", post=post), Done)
        assert await amy.pins() == ["Rules"]
        assert isinstance(await carry(stage, Delete(post=1), "d", post=post), Done)
        assert await amy.pins() == []
        assert isinstance(await carry(stage, PIN, "r", room="lobby", post=post), Refused)


@on_every_platform
async def test_a_thread_keeps_its_answers_out_of_the_room(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        post = await says(stage, "Plans")
        for key in ("o", "o", "again"):
            done = await carry(stage, OPEN, key, room="lobby", post=post, text="Plans of May")
            assert isinstance(done, Done)
        for key in ("a", "a", "b"):
            done = await carry(stage, INTO, key, room="lobby", thread=post, text=f"Answer {key}")
            assert isinstance(done, Done)
        assert await amy.answers(post) == ["Answer a", "Answer b"]
        assert await amy.sees() == [Shown("Plans")]


@on_every_platform
async def test_a_thread_that_is_not_open_or_is_gone_takes_nothing(
    stage_of: Open, tmp_path: Path
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        bare, post = await says(stage, "Bare"), await says(stage, "Plans", "j")
        opened = await carry(stage, OPEN, "o", room="lobby", post=post, text="Plans")
        assert isinstance(opened, Done)
        await carry(stage, Delete(post=1), "d", post=post)
        for thread in (bare, post, "999", "0", "nonsense"):
            outcome = await carry(stage, INTO, "a", room="lobby", thread=thread, text="Answer")
            assert isinstance(outcome, Refused)
            assert "thread" in outcome.reason
        assert await amy.sees() == [Shown("Bare")]


@on_every_platform
async def test_a_thread_is_not_in_another_room(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        post = await says(stage, "Plans")
        await carry(stage, OPEN, "o", room="lobby", post=post, text="Plans")
        say = Say(room="garden", words=WORDS, thread=1)
        outcome = await carry(stage, say, "a", room="garden", thread=post, text="Answer")
        assert isinstance(outcome, Refused)
