"""What every platform promises of forms, tried on each."""

from pathlib import Path
from typing import Any

import pytest

from bot.delivery import Delivery, Done
from bot.effects import OpenForm
from tests.platforms.forms import FILLED, MEETING, SHEET
from tests.platforms.stages import Open, on_every_platform, opens


@on_every_platform
async def test_a_form_is_opened_for_one_member_alone(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy, bo = await stage.joins("Amy"), await stage.joins("Bo")
        assert isinstance(await opens(stage, amy, SHEET), Done)
        assert await amy.forms() == ["Your idea"]
        assert await bo.forms() == []


@on_every_platform
async def test_a_form_is_opened_once_for_each_key(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        first = await opens(stage, amy, SHEET)
        assert await opens(stage, amy, SHEET) == first
        assert await amy.forms() == ["Your idea"]
        assert isinstance(await opens(stage, amy, MEETING, "other"), Done)
        assert (await amy.forms())[-1] == "A meeting"


@on_every_platform
async def test_a_form_is_sent_once(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        await opens(stage, amy, SHEET)
        assert await amy.fills(FILLED)
        assert await amy.forms() == []
        assert not await amy.fills(FILLED)


@on_every_platform
@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "a" * 41},
        {"why": "a" * 301},
        {"size": "huge"},
        {"for_": ["lobby", "ops"]},
        {"size": ["small", "large"]},
        {"colour": "red"},
    ],
    ids=str,
)
async def test_what_does_not_fit_the_form_is_not_taken_and_the_form_stays(
    stage_of: Open, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        await opens(stage, amy, SHEET)
        assert not await amy.fills(FILLED | wrong)
        assert await amy.forms() == ["Your idea"]
        assert await amy.fills(FILLED)


@on_every_platform
async def test_what_was_begun_before_a_crash_is_found_again(stage_of: Open, tmp_path: Path) -> None:
    async with stage_of(tmp_path) as stage:
        amy = await stage.joins("Amy")
        done = await opens(stage, amy, SHEET)
        effect = OpenForm(handle="lobby", member=1, form=SHEET.action)
        delivery = Delivery("k", effect, "plaza", member=amy.native, form=SHEET)
        assert await stage.platform.find(delivery) == done
