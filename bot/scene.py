"""What a handler's view is made of: the parts of the core, and the scene of one call."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.approvals import Approvals
from bot.checkups import Checkup
from bot.cog import PRIVATE, PUBLIC, Mark
from bot.communities import ANY_ROOM, Community, Room
from bot.events import MemberEvent, Person
from bot.happenings import Happenings
from bot.homes import Homes
from bot.hostlists import Shelf
from bot.hushes import Hushes
from bot.ids import Ids
from bot.inputs import Told
from bot.jobs import Jobs
from bot.letters.box import Letters
from bot.means import Means
from bot.members import Member, Members
from bot.outbox import Outbox
from bot.registry import Handler
from bot.scripts import Scripts
from bot.tasks import Tasks
from bot.team import Team
from bot.topics import Item
from bot.traffic import Traffic
from bot.wordings import Wordings

ASKED_IN = ("handle", "room", "thread", "message")
ASKER = (*ASKED_IN, "private", "rights")
"""What is kept of who asked, to answer them later."""


@dataclass(frozen=True, slots=True)
class Core:
    """The parts of the core that a context reaches; built once by the app.

    `url` is how people reach the web server; None where there is none.
    """

    ids: Ids
    members: Members
    outbox: Outbox
    happenings: Happenings
    random: random.Random
    values: Mapping[str, Handler]
    forms: Mapping[str, Handler]
    kept: Mapping[str, Handler]
    content: Mapping[str, Sequence[Item]]
    scripts: Scripts
    homes: Homes
    checkup: Callable[[Community], Checkup]
    letters: Letters
    approvals: Approvals
    hushes: Hushes
    team: Team
    tasks: Tasks
    wordings: Wordings
    traffic: Traffic
    buttons: Mapping[str, Handler] = field(default_factory=dict)
    plans: Sequence[Handler] = ()
    objections: Sequence[Handler] = ()
    url: Callable[[], str | None] = lambda: None
    jobs: Jobs = field(default_factory=Jobs)
    done: Mapping[str, Handler] = field(default_factory=dict)
    means: Means = field(default_factory=Means)
    shelf: Shelf = field(default_factory=Shelf)
    cards: Mapping[str, Path] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Scene:
    """Where and by whom a handler was called; `cause` names it in the keys of its effects.

    In a script, `run` is its run, `script` the script's name, `step` the path of the step, and
    `place` the room that the run is for; `due` is when its step was to be (UTC ms),
    `inputs` what the script was told, as `inputs.NAME`.
    """

    cause: str
    community: Community
    now: int
    member: Member | None = None
    event: Any = None
    mark: Mark | None = None
    room: str = "lobby"
    place: Room = ANY_ROOM
    variables: dict[str, Any] = field(default_factory=dict)
    run: int | None = None
    script: str | None = None
    step: str | None = None
    due: int | None = None
    inputs: Mapping[str, Told] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Whether an answer is for the member alone."""
        return self.mark is None or self.mark.answers is PRIVATE

    @property
    def asker(self) -> dict[str, Any]:
        """How the member can be answered later, as rows keep it."""
        assert isinstance(self.event, MemberEvent), "only a member can be answered"
        place = {key: getattr(self.event, key) for key in ASKED_IN}
        return place | {"private": self.private, "rights": sorted(self.event.who.rights)}

    def answering(
        self, kind: type[MemberEvent], id: str, member: Member, asker: Mapping[str, Any]
    ) -> "Scene":
        """The same, where the member who asked is answered by now."""
        event = kind(
            id=id,
            platform=self.community.platform,
            community=self.community.native,
            at=self.now,
            who=Person(member.native, member.name, member.language, frozenset(asker["rights"])),
            **{key: asker[key] for key in ASKED_IN},
        )
        mark = replace(
            self.mark or Mark("done", ""), answers=PRIVATE if asker["private"] else PUBLIC
        )
        return replace(self, member=member, event=event, mark=mark)
