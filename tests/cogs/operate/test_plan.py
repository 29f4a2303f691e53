"""Members are told what is planned: by its title, without what is a daily habit."""

from typing import Any
from zoneinfo import ZoneInfo

from bot.communities import Room
from bot.testing import FakeChat, fake_chat


def script(title: str, when: str, *, kind: str = "talk", text: str = "…") -> str:
    return f"""
name: {title}
kind: {kind}
when: {when}
where: {{communities: [home], room: lobby}}
steps:
  - say: {{text: "{text}"}}
"""


TEXT = "Good morning.\\n{operate.today}\\nNext days:\\n{operate.week}"
MORNING = script("Morning", '[{at: "08:00", days: [mon, tue, wed, thu, fri]}]', text=TEXT)
SCRIPTS = {
    "morning": MORNING,
    "question": script('{en: "Question", zh-CN: "*问题*"}', '[{at: "12:30", days: [tue, fri]}]'),
    "tip": script("A tip", '[{at: "19:00", days: [tue]}, {at: "20:00", days: [sat]}]'),
    "books": script("Books", '[{at: "10:00", days: [tue]}]', kind="service"),
    "water": script("Water", '[{every: 3h, at: "09:00"}]', kind="value"),
}


async def told(chat: FakeChat, day: int) -> str:
    await chat.passes_until(f"2026-03-{day:02} 08:00")
    return chat.said()[-1]


async def test_the_plan_of_today_and_of_the_next_days_stands_in_a_greeting() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        name = "Question"
        assert await told(chat, 3) == (
            f"Good morning.\nToday: {name} at 12:30 PM and A tip at 7:00 PM\nNext days:\n"
            f"Friday: {name} at 12:30 PM\nSaturday: A tip at 8:00 PM\n"
            f"Tuesday: {name} at 12:30 PM and A tip at 7:00 PM"
        )
        assert "Today" not in await told(chat, 4)
        boss = chat.has("Boss", rights=["content"])
        await boss.calls("/sop pause", script="question")
        assert (await told(chat, 5)).endswith(
            "Saturday: A tip at 8:00 PM\nTuesday: A tip at 7:00 PM"
        )


async def test_where_nothing_is_planned_no_line_is_left() -> None:
    scripts = {"morning": MORNING.replace("\\nNext days:", "")}
    async with fake_chat(scripts=scripts) as chat:
        assert await told(chat, 3) == "Good morning."


async def test_each_community_has_its_plan_in_its_own_language_and_clock() -> None:
    async with fake_chat(scripts=SCRIPTS, language="zh-CN", zone="Asia/Shanghai") as chat:
        name = "*问题*"  # what an operator wrote may be markup
        assert f"今天：12:30 {name}和19:00 A tip" in await told(chat, 3)
        assert f"周五：12:30 {name}" in chat.said()[-1]


EAST, WEST = Room("east", "zh-CN", ZoneInfo("Asia/Shanghai")), Room("west", "en")
SEVERAL: dict[str, Any] = {
    "rooms": {"lobby": "west", "ops": "ops", "checkin": "west"},
    "several": {"lobby": (WEST, EAST)},
}


async def test_each_room_has_the_plan_by_its_own_clock_and_lines_in_its_own_language() -> None:
    scripts = {
        "morning": MORNING.replace("say: {text", "greetings.post: {topic: hello, add").replace(
            f'"{TEXT}"', "[operate.today]"
        ),
        "question": SCRIPTS["question"],
    }
    content = {"hello.en": ["Good morning."], "hello.zh-CN": ["早。"]}
    start = "2026-03-03 01:00"
    async with fake_chat(scripts=scripts, content=content, settings=SEVERAL, start=start) as chat:
        await chat.passes_until("2026-03-03 08:00")
        assert chat.said("east")[0] == "早。\n今天：12:30 *问题*"
        assert chat.said("west") == ["Good morning.\nToday: Question at 12:30 PM"]
