"""config.yaml is saved while Plaza runs: audiences and options count at once, if they are right."""

import os
from pathlib import Path

from bot.config import Config
from bot.config_reload import ConfigReload
from bot.loader import load
from bot.testing import FakeChat, fake_chat
from bot.testing.plaza import ROOT

LATVIANS = "latvians: {language: lv}"


def reloading(chat: FakeChat) -> ConfigReload:
    """What looks after the file, as `bot.run` makes it."""
    plaza, app = chat._plaza, chat.app

    def read() -> Config:
        return plaza.files.config(load(ROOT / "cogs"), plaza.outside, Path("plaza.db"))

    return ConfigReload(
        Path("config.yaml"),
        read,
        lambda config: config.targets(plaza.outside.platforms),
        chat.db,
        app.engine.core.homes,
        app.reload,
        app.lists.renewed,
        chat.clock,
        app.tell,
    )


async def test_a_new_audience_counts_at_once() -> None:
    async with fake_chat(audiences=LATVIANS) as chat:
        op = chat.has("Op", rights=["people"])
        reload = reloading(chat)
        chat._plaza.files.audiences = "latvians: {language: lv}\nnew: {tenure: {below: 7d}}"
        await reload.reload()
        await op.calls("/audience list")
        assert "new: Time here: below 7 days" in op.told()[-1]


async def test_a_bad_edit_keeps_the_last_good_ones_and_is_told_once() -> None:
    async with fake_chat(audiences=LATVIANS) as chat:
        chat.other_acts = True
        op = chat.has("Op", rights=["people"])
        reload = reloading(chat)
        chat._plaza.files.audiences = "latvians: {langauge: lv}"
        await reload.reload()
        await reload.reload()
        await chat.passes()
        (told,) = [each for each in chat.said("ops") if "langauge" in each]
        assert "I go on with what it said before" in told
        assert "did you mean 'language'" in told
        await op.calls("/audience list")
        assert "latvians: Language: lv" in op.told()[-1]


LETTER = """
name: Letter
kind: offer
when: [{at: "11:00"}]
where: {communities: [home], members: new}
steps: [{whisper: {text: "Hello {member.name}"}}]
"""


async def test_a_script_that_waited_for_its_audience_runs_once_that_is_there() -> None:
    async with fake_chat(audiences=LATVIANS, scripts={"letter": LETTER}, faulty=True) as chat:
        chat.other_acts = True
        amy = await chat.joins("Amy")
        assert any("no audience 'new'" in each for each in chat.app.library.faults)
        reload = reloading(chat)
        chat._plaza.files.audiences = "new: {tenure: {below: 7d}}"
        await reload.reload()
        assert chat.app.library.faults == []
        await chat.passes_until("2026-03-02 11:00")
        assert amy.told()[-1] == "Hello Amy"


async def test_what_is_saved_is_seen_within_a_second_or_two(tmp_path: Path) -> None:
    async with fake_chat(audiences=LATVIANS) as chat:
        reload, file = reloading(chat), tmp_path / "config.yaml"
        reload._file = file
        file.write_text("one", "utf-8")
        os.utime(file, ns=(1, 1))
        await reload.watch(chat.app.work)
        chat._plaza.files.audiences = "other: {language: lv}"
        os.utime(file, ns=(2, 2))
        await reload.watch(chat.app.work)
        community = chat.app.communities.called("home")
        assert community is not None
        assert list(community.audiences) == ["other"]
