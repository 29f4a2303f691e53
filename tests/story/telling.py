"""The operator's day, told once for every chat: what is done, and what must stand there after."""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from tests.crash.town import morning_zone
from tests.story.service import ROOT
from tests.story.world import AMY, ANN, BORIS, POSTER, World

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000  # ms
WRONG, RIGHT = "Saturday: honey bread for 4.50", "Saturday: honey bread for 5.40"
LINES = frozenset(yaml.safe_load((ROOT / "sops/content/good-night.en.yaml").read_text("utf-8")))
QUESTIONS = "{}: a few questions"
BEFORE = 3_000  # ms before something is due, when Plaza is started for it
LONGEST = 60.0  # seconds until what is due must stand there


@dataclass(frozen=True)
class Act:
    """Something that somebody does, or that is waited for; by the name of a World's method."""

    what: str
    who: str
    given: dict[str, Any]


def act(what: str, who: str, **given: Any) -> Act:
    """One act of the story."""
    return Act(what, who, given)


def adds(script: str, **answers: Any) -> list[Act]:
    """A ready script is taken, its questions are answered, and it is switched on."""
    return [
        act("calls", ANN, command="sop add", script=script),
        act("submits", ANN, form=QUESTIONS.format(script), **answers),
        act("presses", ANN, label="Switch on", on=f"{script} is saved and off"),
        act("is_told", ANN, text=f"{script} is on. It comes next"),
    ]


@dataclass(frozen=True)
class Times:
    """When things are due, UTC ms, and how they are written by the community's clock."""

    poster: int
    script: int

    @classmethod
    def after(cls, now: int) -> "Times":
        """The poster in two hours, the script an hour later."""
        whole = now - now % MINUTE + MINUTE
        return cls(whole + 2 * HOUR, whole + 3 * HOUR)

    @staticmethod
    def written(at: int) -> str:
        """As an operator writes it: 20:00."""
        return f"{dt.datetime.fromtimestamp(at / 1000, ZoneInfo(morning_zone())):%H:%M}"


def morning(world: World, times: Times) -> list[Act]:
    """The community is set up, three scripts are added, a poster is planned and approved."""
    return [
        act("calls", ANN, command="setup"),
        act("presses", ANN, label="Keep people active", on="What it is for: not said yet"),
        act("is_told", ANN, text="Scripts that are ready for this"),
        *(act(what, ANN, **given) for what, given in world.sets_up),
        *adds("talk-starter", time="21:00"),
        *adds("small-knowledge", time="20:00"),
        *adds("good-night", time=times.written(times.script)),
        act(
            *("calls", ANN),
            command="post new",
            text=WRONG,
            at=times.written(times.poster),
            picture=POSTER,
            alt="A loaf of bread",
        ),
        *(
            each
            for room, on in zip(
                world.rooms[1:], ("Members read it there", "Members read 2 of"), strict=True
            )
            for each in (
                act("presses", ANN, label="Rooms", on=on),
                act("submits", ANN, form="Where it goes", room=room),
            )
        ),
        act("presses", ANN, label="Ask for approval", on="Members read 3 of these rooms"),
        act("presses", BORIS, label="Approve", on="Post 1 for"),
        act("is_told", BORIS, text="Approved"),
    ]


NOON = [
    act("calls", ANN, command="post correct", number=1),
    act("submits", ANN, form="The corrected text", text=RIGHT),
    act("presses", ANN, label="Correct it everywhere", on=RIGHT),
    act("is_told", ANN, text="Post 1 is being corrected, in 3 rooms"),
    act("writes", AMY, text="I will be there!"),
    act("calls", ANN, command="hush", duration="1d"),
    act("is_told", ANN, text="Hushed until"),
]


def evening(times: Times) -> list[Act]:
    """A change is made and taken back; members talk."""
    later = times.written(times.script + HOUR)
    return [
        act("calls", ANN, command="sop edit", script="good-night"),
        act("submits", ANN, form=QUESTIONS.format("good-night"), time=later),
        act("is_told", ANN, text="good-night is changed"),
        act("calls", ANN, command="sop undo", script="good-night"),
        act("is_told", ANN, text="The last change of good-night is taken back"),
        act("writes", AMY, text="Good evening"),
    ]
