"""Scripts decide, choose, repeat and stop, and keep their place whatever happens."""

import pytest

from bot.testing import FakeChat, fake_chat

HEAD = """
name: Test
kind: talk
when: [{at: "10:00", days: [mon]}]
steps:
"""
CHOICE = """
  - if: {checkin.today: {at_least: 2}}
    then:
      - say: {text: "many"}
    else:
      - say: {text: "few"}
  - say: {text: "end"}
"""
CHOOSE = """
  - choose:
      - if: {checkin.today: {above: 5}}
        then: [{say: {text: "a crowd"}}]
      - if: {checkin.today: {above: 0, below: 5}}
        then: [{say: {text: "some"}}]
    else: [{say: {text: "nobody"}}]
"""
TWICE = """
  - repeat: {times: 2}
    steps:
      - repeat: {times: 2}
        steps: [{say: {text: "inner"}}, {wait: 10m}]
      - say: {text: "outer"}
  - {if: {checkin.today: {at_least: 0}}, then: [stop]}
  - say: {text: "never"}
"""
UNTIL = """
  - repeat: {while: {checkin.today: {below: 2}}}
    steps:
      - say: {text: "{checkin.today} so far"}
      - wait: 1h
  - say: {text: "two!"}
"""


async def ten_o_clock(chat: FakeChat) -> list[str]:
    await chat.passes_until("2026-03-02 10:00")
    return chat.said()


async def test_a_condition_is_decided_when_the_script_comes_to_it() -> None:
    async with fake_chat(scripts={"t": HEAD + CHOICE}) as chat:
        assert await ten_o_clock(chat) == ["few", "end"]
    async with fake_chat(scripts={"t": HEAD + CHOICE}) as chat:
        for name in ("Amy", "李雷"):
            await chat.has(name).says("签到")
        assert await ten_o_clock(chat) == ["many", "end"]


@pytest.mark.parametrize(
    ("people", "said"), [(0, "nobody"), (3, "some"), (5, "nobody"), (6, "a crowd")]
)
async def test_the_first_choice_that_holds_is_taken(people: int, said: str) -> None:
    async with fake_chat(scripts={"t": HEAD + CHOOSE}) as chat:
        for number in range(people):
            await chat.has(f"M{number}").says("check in")
        assert await ten_o_clock(chat) == [said]


async def test_rounds_within_rounds_and_a_stop() -> None:
    async with fake_chat(scripts={"t": HEAD + TWICE}) as chat:
        await ten_o_clock(chat)
        await chat.passes(hours=2)
        assert chat.said() == ["inner", "inner", "outer", "inner", "inner", "outer"]


async def test_a_script_goes_round_while_its_condition_holds() -> None:
    async with fake_chat(scripts={"t": HEAD + UNTIL}) as chat:
        await ten_o_clock(chat)
        await chat.has("Amy").says("check in")
        await chat.passes(hours=1)
        await chat.has("Jānis").says("atzīmēties")
        await chat.passes(hours=5)
        assert chat.said() == ["0 so far", "1 so far", "two!"]


async def test_a_round_under_way_is_continued_after_a_restart() -> None:
    async with fake_chat(scripts={"t": HEAD + TWICE}) as chat:
        await ten_o_clock(chat)
        await chat.passes(minutes=15)
        assert chat.said() == ["inner", "inner"]
        await chat.restarts()
        await chat.passes(hours=2)
        assert chat.said() == ["inner", "inner", "outer", "inner", "inner", "outer"]


async def test_every_fault_of_the_flow_is_named_with_its_place() -> None:
    wrong = """
  - if: {checkin.todai: {below: 3}}
    than: [{say: {text: "a"}}]
  - if: {checkin.today: {}}
    then: []
  - repeat: {}
    steps: [{say: {text: "b"}}]
  - repeat: {times: 2000}
    steps: [{sya: {text: "b"}}]
  - choose: [{then: [stop]}]
"""
    async with fake_chat(scripts={"t": HEAD + wrong}, faulty=True) as chat:
        chat.other_acts = True
        faults = [fault.partition("t.yaml:")[2] for fault in chat.app.library.faults]
        assert faults == [
            "7: steps[0].if.checkin.todai: there is no value 'checkin.todai', "
            "did you mean 'checkin.today'?",
            "7: steps[0].then: here stands a list with at least one step, each behind '- '",
            "8: steps[0].than: unknown key here, did you mean 'then'?",
            "9: steps[1].if.checkin.today: say what the value must be: below, above, is, ...",
            "10: steps[1].then: here stands a list with at least one step, each behind '- '",
            "11: steps[2].repeat: say how often: times, or while and a condition",
            "13: steps[3].repeat: times is from 1 to 1000",
            "14: steps[3].steps[0].sya: no step is called 'sya', did you mean 'say'?",
            "15: steps[4].choose[0]: a choice has if: and then:",
        ]
