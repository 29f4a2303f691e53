"""What a script names must be there, and fit those whom it addresses."""

from collections.abc import Collection
from pathlib import Path

import pytest

from bot.communities import Target
from bot.effects import Can
from bot.loader import load
from bot.sops.library import read_sops
from bot.testing import ROOT

LOADED = load(ROOT / "cogs")
TIMED = 'when: [{at: "10:00"}]\n'
OF_MEMBERS = "when: [{on: member.passed}]\n"
SEVERAL = {"lobby": {"en", "zh-CN"}}


def target(can: Collection[Can] = tuple(Can), **more: object) -> Target:
    rooms = ("lobby", "ops")
    return Target(language="en", roles=rooms, can=frozenset(can), **more)  # type: ignore[arg-type]


def faults(tmp_path: Path, body: str, home: Target | None = None, others: str = "") -> list[str]:
    (tmp_path / "t.yaml").write_text(f"name: T\nkind: talk\n{body}", "utf-8")
    if others:
        (tmp_path / "other.yaml").write_text(f"name: O\nkind: talk\n{others}", "utf-8")
    library, _ = read_sops(tmp_path, {"plaza": home or target()}, LOADED.registry)
    return [fault.partition("t.yaml:")[2] for fault in library.faults]


WRONG = [
    (TIMED + "steps: [{whisper: Hello}]",
     "4: steps[0].whisper: this is for one member, and the script has none; see on:"),
    (TIMED + "steps: [{say: 'Hi {member.name}'}]",
     "4: steps[0].say.text: 'member.name' is a member's, and the script has none; see on:"),
    (TIMED + "aim: [message.sent]\nsteps: [stop]",
     "4: aim: an aim is a member's; the script needs when: [{on: ...}] for that"),
    ("when: [{on: member.past}]\nsteps: [stop]",
     "3: when[0].on: nothing tells of 'member.past', did you mean 'member.passed'?"),
    ("when: [{on: checkin.cheked_in}]\nsteps: [stop]",
     "3: when[0].on: nothing tells of 'checkin.cheked_in', did you mean 'checkin.checked_in'?"),
    ("when: [{on: member.passed, at: '10:00'}]\nsteps: [stop]",
     "3: when[0]: on stands alone, or with if: an event has a time of its own"),
    ("when: [{on: member.passed}, {at: '10:00'}]\nsteps: [stop]",
     "3: when[1]: a script is started by events or by times; write the other as its own"),
    ("when: [{at: '10:00', if: {checkin.today: 1}}]\nsteps: [stop]",
     "3: when[0]: if goes with on; a condition for a time is a step: if: ... then: ..."),
    ("when: [{on: checkin.checked_in, if: {event.strake: 2}}]\nsteps: [stop]",
     "3: when[0].if.event.strake: the event has no 'strake', did you mean 'streak'?"),
    (TIMED + "steps: [{say: 'Hi {event.streak}'}]",
     "4: steps[0].say.text: there is no event here: no on:, and no wait_for before"),
    (OF_MEMBERS + "limit: {per: community, every: 1d}\nsteps: [stop]",
     "4: limit.per: events start this script for each member; write per: member"),
    (OF_MEMBERS + "steps: [{wait_for: {event: message.sent, timeout: 1d, into: c}},"
     " {if: {run.x: true}, then: [stop]}]",
     "4: steps[1].if.run.x: there is no value 'run.x', did you mean 'run.c'?"),
    (OF_MEMBERS + "steps: [{wait_for: {event: answer.colour, timeout: 1d}}]",
     "4: steps[0].wait_for.event: there is no event 'answer.colour'"),
    (TIMED + "steps: [{ask: {text: Q, answers: {}, into: q}}]",
     "4: steps[0].ask: answers are from 1 to 20 buttons"),
    (TIMED + "steps: [{ask: {text: Q, answers: {a b: A}, into: q}}]",
     "4: steps[0].ask.answers.a b: 'a b' is no name; write letters, digits and _"),
    (TIMED + "steps: [{say: '{vars.shop}'}]",
     "4: steps[0].say.text: community 'plaza' has no 'shop' under vars:, did you mean 'shops'?"),
    (TIMED + "steps: [{run: othr}]",
     "4: steps[0].run.script: there is no script 'othr', did you mean 'other'?"),
    (TIMED + "steps: [stop, {say: never}]",
     "4: steps[1]: nobody sees this: the run is stopped before"),
    (TIMED + "where: {communities: []}\nsteps: [{say: never}]",
     "4: where.communities: an empty list: nobody would see what the script posts"),
    (TIMED + "steps: [{say: {text: Hi, thread: true, in: x}}]",
     "4: steps[0].say: what stands in a thread cannot have one: thread or in, not both"),
    (TIMED + "steps: [{say: {text: Hi, in: x}}]", "4: steps[0].say.in: there is no post 'x'"),
    (TIMED + "steps: [{say: {text: Hi, keep: 1}}]", "4: steps[0].say.keep: 1 is not 'latest'"),
    (TIMED + "steps: [{say: {text: Hi, loud: 1}}]",
     "4: steps[0].say.loud: 1 is not true or false"),
    (TIMED + "steps: [{repeat: {times: true}, steps: [stop]}]",
     "4: steps[0].repeat.times: true is not a whole number"),
    (TIMED + "mode: once\nsteps: [stop]",
     "4: mode: 'once' is not one of parallel, single and restart"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "sentence"), WRONG)
def test_a_name_that_is_not_there_is_told_with_its_place(
    tmp_path: Path, body: str, sentence: str
) -> None:
    other = TIMED + "steps: [{say: Hi}]"
    assert faults(tmp_path, body, target(vars=("shops",)), other) == [sentence]


def test_a_step_that_no_chat_can_do_is_told(tmp_path: Path) -> None:
    poor = target(set(Can) - {Can.PIN, Can.THREADS})
    body = TIMED + "steps:\n  - say: {text: Hi, thread: true, as: x}\n  - pin: {post: x}\n"
    nobody = "no chat of the communities that are addressed has this:"
    assert faults(tmp_path, body, poor) == [
        f"5: steps[0].say: {nobody} {Can.THREADS.value}",
        f"6: steps[1].pin: {nobody} {Can.PIN.value}",
    ]
    assert faults(tmp_path, body.replace("thread: true, ", "").replace("pin: {", "edit: {add: "
                  "checkin.today, "), poor) == []  # fmt: skip


def test_every_language_of_a_roles_rooms_is_asked_for(tmp_path: Path) -> None:
    home = target(languages=SEVERAL)
    text = TIMED + "steps: [{say: {text: {en: Hi}}}, {say: {text: {en: Ops}, room: ops}}]"
    assert faults(tmp_path, text, home) == [
        "4: steps[0].say.text: the text in zh-CN is missing; a community here speaks it"
    ]


def test_scripts_that_start_each_other_without_end_are_told(tmp_path: Path) -> None:
    found = faults(tmp_path, TIMED + "steps: [{run: other}]", None, TIMED + "steps: [{run: t}]")
    assert "4: steps[0].run: t would start itself without end" in found


def test_a_script_of_all_cannot_start_one_of_a_member(tmp_path: Path) -> None:
    found = faults(tmp_path, TIMED + "steps: [{run: other}]", None, OF_MEMBERS + "steps: [stop]")
    assert found == ["4: steps[0].run: other is for one member, and t has none"]
