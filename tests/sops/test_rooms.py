"""A role of several rooms: each has its language and its clock, and scripts speak in each."""

from typing import Any
from zoneinfo import ZoneInfo

from bot.communities import Room
from bot.testing import FakeChat, fake_chat

EAST, WEST = Room("east", "zh-CN", ZoneInfo("Asia/Shanghai")), Room("west", "en")
SEVERAL: dict[str, Any] = {
    "rooms": {"lobby": "west", "ops": "ops", "checkin": "west"},
    "several": {"lobby": (WEST, EAST)},
}
MORNING = """
name: Morning
kind: value
when: [{at: "08:00"}]
where: {communities: [home]}
steps:
  - say: {text: {en: "Good morning", zh-CN: "早安"}, as: it}
  - wait_until: "09:00"
  - edit: {post: it, text: {en: "It is nine", zh-CN: "九点了"}}
"""
WELCOME = """
name: Hello
kind: service
when: [{on: member.passed}]
where: {communities: [home]}
steps:
  - gather: {text: {en: "Hello {gather.names}", zh-CN: "你好，{gather.names}"}, within: 5m}
  - say: {text: {en: "in ops", zh-CN: "在管理室"}, room: ops}
"""


def seen(chat: FakeChat) -> tuple[list[str], list[str]]:
    return chat.said("east"), chat.said("west")


async def test_a_script_speaks_in_each_room_by_its_clock_and_in_its_language() -> None:
    scripts = {"morning": MORNING}
    async with fake_chat(scripts=scripts, settings=SEVERAL, start="2026-03-02 01:00") as chat:
        await chat.passes_until("2026-03-02 02:00")  # eight in Shanghai
        assert seen(chat) == (["早安"], [])
        await chat.passes_until("2026-03-02 03:00")
        assert seen(chat) == (["九点了"], [])
        await chat.passes_until("2026-03-02 08:00")
        assert seen(chat) == (["九点了"], ["Good morning"])
        await chat.restarts(hours=1)
        assert seen(chat) == (["九点了"], ["It is nine"])


async def test_both_rooms_catch_up_each_with_what_it_missed() -> None:
    scripts = {"morning": MORNING}
    async with fake_chat(scripts=scripts, settings=SEVERAL, start="2026-03-02 00:30") as chat:
        await chat.restarts(hours=2)
        assert seen(chat) == (["早安"], [])
        await chat.restarts(hours=6)
        assert seen(chat) == (["九点了"], ["Good morning"])


async def test_newcomers_are_greeted_in_the_room_of_their_language() -> None:
    async with fake_chat(scripts={"hello": WELCOME}, settings=SEVERAL) as chat:
        await chat.joins("李雷", language="zh-CN")
        await chat.joins("Amy", language="en")
        await chat.joins("Zane", language="lv")
        await chat.passes(minutes=5)
        assert [text for text in chat.said("east") if "，" in text][-1] == "你好，李雷"
        assert "Hello Amy and Zane" in chat.said("west")


async def test_a_script_run_by_hand_runs_in_every_room() -> None:
    async with fake_chat(scripts={"morning": MORNING}, settings=SEVERAL) as chat:
        await chat.has("Amy", rights=["content"]).calls("/sop run", script="morning")
        assert seen(chat) == (["早安"], ["Good morning"])


async def test_a_script_says_what_its_community_has_under_vars() -> None:
    script = """
name: Shop
kind: offer
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - if: {vars.stock: {above: 10}}
    then: [{say: "Come to {vars.shop}: {vars.stock} left"}]
"""
    settings = {"vars": {"shop": "Maple *Street* 5", "stock": 12}}
    async with fake_chat(scripts={"shop": script}, settings=settings) as chat:
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["Come to Maple \\*Street\\* 5: 12 left"]
