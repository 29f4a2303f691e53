"""What a script may ask, where the answers go, and what is said of questions that are wrong."""

from pathlib import Path

import pytest

from bot.testing import FakeChat, fake_chat
from tests.sops.owning import owns, switched
from tests.sops.test_names import TIMED, faults

ASK = 'inputs:\n  a: {kind: text, ask: "What?", default: x}\n'
SAY = "steps: [{say: '{inputs.a}'}]"

WRONG = [
    ("inputs:\n  a: {kind: txt, ask: W, default: x}\n" + TIMED + SAY,
     "4: inputs.a.kind: 'txt' is not one of time, days, room, text, number, picture, audience,"
     " choice and named, did you mean 'text'?"),
    ("inputs:\n  a: {kind: text, ask: W}\n" + TIMED + SAY,
     "4: inputs.a: write a default, or required: true"),
    ("inputs:\n  a: {kind: text, ask: W, default: 5}\n" + TIMED + SAY,
     "4: inputs.a: default: 5 is not a text; put it in quotes"),
    ("inputs:\n  a: {kind: choice, ask: W, default: x}\n" + TIMED + SAY,
     "4: inputs.a: kind: choice has choices, such as choices: {short: Short, long: Long}"),
    ("inputs:\n  a: {kind: choice, ask: W, choices: {x: X, y: Y}, default: z}\n" + TIMED + SAY,
     "4: inputs.a: default: 'z' is not one of x and y"),
    ("inputs:\n  a: {kind: number, ask: W, at_least: 2, default: 1}\n" + TIMED + SAY,
     "4: inputs.a: default: 1 is too little; at least 2"),
    ("inputs:\n  a: {kind: text, ask: W, at_least: 2, default: x}\n" + TIMED + SAY,
     "4: inputs.a: at_least and at_most go with kind: number"),
    ("inputs:\n  a: {kind: days, ask: W, default: [mon, tues]}\n" + TIMED + SAY,
     "4: inputs.a: default: 'tues' is not one of mon, tue, wed, thu, fri, sat and sun,"
     " did you mean 'tue'?"),
    (ASK + TIMED + "steps: [{say: Hello}]",
     "4: inputs.a: nothing uses it; write {inputs.a} where it belongs"),
    (ASK + TIMED + "steps: [{say: '{inputs.a}'}, {wait: '{inputs.b}'}]",
     "6: steps[1].wait: there is no input 'b'"),
    (ASK + TIMED + "steps: [{say: '{inputs.a} and {inputs.aa}'}]",
     "6: steps[0].say.text: there is no input 'aa', did you mean 'a'?"),
    (ASK + TIMED + "steps: [{say: '{inputs.a}'}, {wait: '{inputs.a}'}]",
     "6: steps[1].wait.duration: '{inputs.a}' is not a duration; write 30s, 10m, 2h or 1d12h"),
    ("inputs:\n  a: {kind: room, ask: W, default: loby}\nwhere: {room: '{inputs.a}'}\n" + TIMED
     + "steps: [stop]",
     "5: where.room: community 'plaza' has no room for the role 'loby', did you mean 'lobby'?"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "sentence"), WRONG)
def test_a_wrong_question_is_told_with_its_line(tmp_path: Path, body: str, sentence: str) -> None:
    found = faults(tmp_path, body)
    assert sentence in found, found


async def says(chat: FakeChat) -> list[str]:
    await owns(chat, "e", use="t")
    await switched(chat, "e")
    await chat.passes_until("2026-03-02 23:00")
    return chat.said()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "At 9:30\u202fPM on Monday and Sunday, 3 times, softly, in lobby, x.png, all"),
        ("lv", "At 21:30 on pirmdiena un svētdiena, 3 times, klusi, in lobby, x.png, all"),
        ("zh-CN", "At 21:30 on 周一和周日, 3 times, softly, in lobby, x.png, all"),
    ],
)
async def test_answers_stand_in_texts_as_the_reader_writes_them(language: str, said: str) -> None:
    text = (
        "name: T\nkind: talk\noff: true\ninputs:\n"
        '  time: {kind: time, ask: A, default: "21:30"}\n'
        "  days: {kind: days, ask: A, default: [sun, mon]}\n"
        "  n: {kind: number, ask: A, default: 3}\n"
        "  how: {kind: choice, ask: A, choices: {a: {en: softly, lv: klusi}}, default: a}\n"
        "  room: {kind: room, ask: A, default: lobby}\n"
        '  pic: {kind: picture, ask: A, default: "x.png"}\n'
        "  who: {kind: audience, ask: A, default: all}\n"
        + TIMED
        + "steps: [{say: 'At {inputs.time} on {inputs.days}, {inputs.n} times, {inputs.how},"
        " in {inputs.room}, {inputs.pic}, {inputs.who}'}]\n"
    )
    async with fake_chat(scripts={"t": text}, language=language) as chat:
        assert await says(chat) == [said.replace("\u202f", " ")]


async def test_a_line_whose_answer_is_none_is_left_out_and_a_picture_that_is_none_is_not() -> None:
    text = (
        "name: T\nkind: talk\noff: true\ninputs:\n"
        '  more: {kind: text, ask: A, default: ""}\n'
        '  pic: {kind: picture, ask: A, default: ""}\n'
        + TIMED
        + "steps:\n  - say: {text: \"One\\nMore: {inputs.more}\", keep: '{inputs.pic}'}\n"
    )
    async with fake_chat(scripts={"t": text}) as chat:
        assert await says(chat) == ["One"]


async def test_the_condition_of_an_event_may_ask_for_an_answer() -> None:
    text = (
        "name: T\nkind: talk\noff: true\ninputs:\n"
        "  on: {kind: choice, ask: A, choices: {yes: Y, no: N}, default: 'no'}\n"
        "when: [{on: message.sent, if: {inputs.on: 'yes'}}]\n"
        "steps: [{say: Heard}]\n"
    )
    async with fake_chat(scripts={"t": text}) as chat:
        amy = await chat.joins("Amy")
        for name, answer in (("a", "no"), ("b", "yes")):
            await owns(chat, name, use="t", on=answer)
            await switched(chat, name)
        await amy.says("hello")
        await chat.passes(minutes=1)
        assert chat.said()[1:] == ["Heard"]  # behind the welcome


async def test_a_script_that_must_be_asked_is_ready_and_does_not_run() -> None:
    text = "name: T\nkind: talk\ninputs:\n  a: {kind: room, ask: A, required: true}\n" + TIMED
    text += "where: {room: '{inputs.a}'}\nsteps: [{say: Hello}]\n"
    async with fake_chat(scripts={"t": text}) as chat:
        await chat.has("Amy", rights=["content"]).calls("/sop run", script="t")
        await chat.passes(days=1)
        assert chat.said() == []
        await owns(chat, "e", use="t", a="checkin")
        await switched(chat, "e")
        await chat.passes(days=1)
        assert chat.said("checkin") == ["Hello"]
