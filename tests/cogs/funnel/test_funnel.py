"""How far newcomers get: who is counted where, and what operators see of it."""

import csv

import pytest

from bot.testing import fake_chat


@pytest.mark.fake_only("days pass")
async def test_operators_see_how_far_newcomers_got_and_what_brought_them() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["people"])
        bo = await chat.joins("Bo")
        await bo.says("签到")
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.leaves()
        await chat.passes(days=8)
        await ann.calls("/funnel")
        print(ann.told()[-1])
        post = ann.sees()[-1]
        print(post.pictures)
        print(vars(post))
        assert 0
