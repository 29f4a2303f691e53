"""Plays a made-up story in a real Plaza and in the model, and holds the posts of both together."""

import json
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.platforms.fake import World
from bot.testing import HOME, ROOT, FakeChat
from bot.testing.plaza import Files
from tests.sops.proof.made_up import Case, Happening, Script
from tests.sops.proof.model import MINUTE, Model, Said
from tests.sops.proof.mortal import MortalPlaza, Wrap


def files(case: Case, scripts: Sequence[Script]) -> Files:
    """What stands on the disk of this Plaza."""
    texts = {f"s{number}": json.dumps(script) for number, script in enumerate(scripts)}
    return Files(
        zone=case.zone,
        language="en",
        options={},
        scripts=texts,  # YAML reads JSON
        content={},
        cogs=ROOT / "cogs",
        faulty=False,
        settings={},
    )


def said(world: World, number: int) -> Said:
    """The posts of one of the scripts, as members see them."""
    return Counter(
        (post.at, post.text)
        for post in world.posts.values()
        if post.community == HOME and post.text.startswith(f"{number}.")
    )


class Play:
    """One story."""

    def __init__(
        self, case: Case, place: Path, scripts: Sequence[Script], around: tuple[Wrap, ...]
    ):
        zone = ZoneInfo(case.zone)
        self.case, self.now = case, round(case.start.replace(tzinfo=zone).timestamp()) * 1000
        self.models = [Model(script, zone, self.now, case.days) for script in case.scripts]
        self.plaza = MortalPlaza(files(case, scripts), place, around=around)

    async def plays(self) -> None:
        """From the first start to the end; raises AssertionError where model and Plaza differ."""
        await self.plaza.start(self.now)
        olga = FakeChat(self.plaza).has("Olga", rights=["content"])
        try:
            for happening in self.case.history:
                if happening.kind in ("pause", "resume"):
                    for number, model in enumerate(self.models):
                        await olga.calls(f"/sop {happening.kind}", script=f"s{number}")
                        model.sleeps(self.now, happening.kind == "pause")
                else:
                    await self._happens(happening)
                self._compares()
        finally:
            await self.plaza.stop()

    async def _happens(self, happening: Happening) -> None:
        begin, end = self.now, self.now + happening.minutes * MINUTE
        if happening.kind == "passes":
            await self.plaza.passes(end, happening.fate)
        else:
            await self.plaza.stop()
            begin = end
            await self.plaza.start(end, happening.fate)
        dead = self.plaza.life.over.is_set()
        self.now = self.plaza.clock.now()
        for model in self.models:
            model.passes(begin, self.now, dies=dead)
        if dead:
            await self.plaza.stop()
            self.now += happening.away * MINUTE
            await self.plaza.start(self.now)
            for model in self.models:
                model.passes(self.now, self.now)

    def _compares(self) -> None:
        for number, model in enumerate(self.models):
            model.sees(said(self.plaza.outside.settings.world, number))


async def play(
    case: Case, scripts: Sequence[Script] | None = None, around: tuple[Wrap, ...] = ()
) -> None:
    """Play a story, perhaps with other scripts on the disk than the model knows of."""
    with tempfile.TemporaryDirectory() as place:
        await Play(case, Path(place), scripts or case.scripts, around).plays()
