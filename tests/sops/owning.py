"""What the tests of own scripts share: a ready script with questions, and ways to take it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.communities import Community
from bot.loader import load
from bot.scripts import OneScript
from bot.testing import ROOT, FakeChat
from bot.testing.outside import HOME

TEXTS = load(ROOT / "cogs").texts
READY = """\
# A line at a time that you choose.
name: {en: "Late", lv: "Vēlu"}
about: {en: "One line in the evening"}
kind: value
off: true
inputs:
  at: {kind: time, ask: {en: "When?"}, default: "21:00"}  # by the community's clock
  on:
    kind: days
    ask: {en: "On which days?"}
    default: [mon, tue, wed, thu, fri, sat, sun]
  where: {kind: room, ask: {en: "Where?"}, default: lobby}
  words:
    kind: text
    ask: {en: "What shall be said?"}
    required: true
  rounds: {kind: number, ask: {en: "How often?"}, default: 1, at_least: 1, at_most: 3}
  tone:
    kind: choice
    ask: {en: "How?"}
    choices: {calm: {en: "Calmly"}, loud: {en: "Loudly"}}
    default: calm
when: [{at: "{inputs.at}", days: "{inputs.on}"}]
where: {communities: all, room: "{inputs.where}"}
steps:
  - repeat: {times: "{inputs.rounds}"}
    steps:
      - say: "{inputs.tone}: {inputs.words}"
  - if: {inputs.tone: loud}
    then: [{say: "!"}]
"""


def home_of(chat: FakeChat, community: str = HOME) -> Community:
    found = chat.app.communities.by_native("fake", chat.outside.community(community))
    assert found is not None
    return found


async def owns(
    chat: FakeChat, name: str, community: str = HOME, *, use: str = "late", **given: Any
) -> OneScript:
    """Take a ready script, as a command does."""
    home, now = home_of(chat, community), chat.clock.now()
    made = await chat.db.write(chat.app.desk.own, home, name, use, given, 1, now)
    await chat.app.work.idle()
    return made


async def does(chat: FakeChat, what: str, name: str, *more: Any, community: str = HOME) -> Any:
    """Do something else with an own script: `edit`, `undo`, `eject`, `discard`."""
    home, now = home_of(chat, community), chat.clock.now()
    act: Callable[..., Any] = getattr(chat.app.desk, what)
    came = await chat.db.write(act, home, name, *more, 1, now)
    await chat.app.work.idle()
    return came


async def switched(chat: FakeChat, name: str, on: bool = True, community: str = HOME) -> bool:
    script = chat.app.desk.find(home_of(chat, community), name)
    assert script is not None
    done = await chat.db.write(script.switch, on, 1, chat.clock.now())
    await chat.app.work.idle()
    return done


def file_of(chat: FakeChat, name: str, folder: str = HOME) -> Path:
    return chat._plaza.place / "sops" / "communities" / folder / f"{name}.yaml"


def names(chat: FakeChat, community: str = HOME) -> list[str]:
    return chat.app.desk.names(home_of(chat, community))
