"""The files of a community: written by commands, never over a person's hand."""

from pathlib import Path

import pytest

from bot.errors import UserError
from bot.sops import own
from bot.testing import FakeChat, fake_chat
from bot.testing.outside import HOME, OTHER
from tests.sops.owning import READY, does, file_of, home_of, names, owns, switched
from tests.sops.test_own import kinds

USE = 'use: late\nwith:\n  at: "20:00"\n  words: By hand\n'
FULL = """
name: Noon
kind: talk
when: [{at: "12:00"}]
where: {room: lobby}
steps: [{say: "Noon"}]
"""


def put(chat: FakeChat, name: str, text: str, folder: str = HOME) -> Path:
    path = file_of(chat, name, folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


async def reloads(chat: FakeChat) -> None:
    await chat.has("Rea", rights=["content"]).calls("/sop reload")


async def test_the_file_says_what_was_answered() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="Good night", on=["fri", "mon"])
        text = 'use: "late"\noff: true\nwith:\n  on: ["mon", "fri"]\n  words: "Good night"\n'
        assert file_of(chat, "e").read_text("utf-8") == text
        assert [path.name for path in file_of(chat, "e").parent.iterdir()] == ["e.yaml"]


async def test_files_by_hand_run_for_their_community_alone_at_a_start_and_at_a_save() -> None:
    scripts = {"late": READY, f"communities/{HOME}/e": USE}
    async with fake_chat(scripts=scripts) as chat:
        put(chat, "noon", FULL)
        await reloads(chat)
        assert names(chat) == ["e", "noon"]
        assert names(chat, OTHER) == []
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Noon", "Calmly: By hand"]
        assert await kinds(chat, "noon") == ["by hand"]


async def test_commands_leave_a_file_by_hand_alone_and_say_so() -> None:
    async with fake_chat(scripts={"late": READY, f"communities/{HOME}/e": USE}) as chat:
        for what, more in (
            ("edit", [{"words": "W"}]),
            ("discard", []),
            ("eject", []),
            ("undo", []),
        ):
            with pytest.raises(UserError, match="own-by-hand") as caught:
                await does(chat, what, "e", *more)
            assert caught.value.args_["file"] == "sops/communities/home/e.yaml"
        await switched(chat, "e", on=False)
        assert file_of(chat, "e").read_text("utf-8") == USE
        await chat.passes(days=1)
        assert chat.said() == []


async def test_a_change_by_hand_counts_is_a_version_and_is_never_written_over() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One", at="20:00")
        await switched(chat, "e")
        path = file_of(chat, "e")
        path.write_text(path.read_text("utf-8").replace("One", "Mine"), "utf-8")
        await reloads(chat)
        assert await kinds(chat, "e") == ["by hand", "added"]
        with pytest.raises(UserError, match="own-by-hand"):
            await does(chat, "edit", "e", {"words": "W"})
        await chat.restarts(hours=1)
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: Mine"]
        assert "Mine" in path.read_text("utf-8")


async def test_a_hand_that_was_quicker_than_a_command_wins_and_the_operators_read_so() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        chat.other_acts = True
        await owns(chat, "e", words="One")
        path = file_of(chat, "e")
        path.write_text(path.read_text("utf-8").replace("One", "Mine"), "utf-8")
        await does(chat, "edit", "e", {"words": "Two"})
        assert "Mine" in path.read_text("utf-8")
        assert await kinds(chat, "e") == ["by hand", "edited", "added"]
        assert [t for t in chat.said("ops") if "was changed by hand meanwhile" in t]
        assert chat.said("ops", OTHER) == []
        assert chat.app.desk.find(home_of(chat), "e").answers == {"words": "Mine"}  # type: ignore[union-attr]


async def test_a_file_by_hand_that_is_deleted_is_gone_and_can_be_brought_back() -> None:
    async with fake_chat(scripts={"late": READY, f"communities/{HOME}/e": USE}) as chat:
        chat._plaza.files.scripts = {"late": READY}
        file_of(chat, "e").unlink()
        await reloads(chat)
        assert names(chat) == []
        await does(chat, "undo", "e")
        assert names(chat) == ["e"]
        assert file_of(chat, "e").read_text("utf-8") == USE


async def test_a_file_that_commands_wrote_comes_back_when_somebody_deletes_it() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One")
        file_of(chat, "e").unlink()
        await reloads(chat)
        assert names(chat) == ["e"]
        assert file_of(chat, "e").is_file()


FAULTS = [
    ("use: lat\n", "e.yaml:1: use: there is no ready script 'lat', did you mean 'late'?"),
    ("use: late\n", "e.yaml:1: with: late asks for 'words'; write words: ..."),
    ("use: late\nwith:\n  wrods: x\n  words: y\n", "e.yaml:3: with.wrods: late does not ask for"),
    ("use: late\nwith:\n  words: y\n  at: 25:00\n", "e.yaml:4: with.at: '25:00' is not a time"),
    ("use: late\nwith:\n  words: y\n  where: loby\n",
     "e.yaml:4: with.where: there is no room 'loby' here, did you mean 'lobby'?"),
    ("use: late\nwiht: {words: y}\n", "e.yaml:2: wiht: unknown key, did you mean 'with'?"),
    (FULL.replace("{room: lobby}", "{communities: [other]}"),
     "e.yaml:5: where.communities: the file belongs to one community"),
    (READY, "e.yaml:13: inputs.words: nobody is asked here; write its answer as default"),
    ("use: [\n", "e.yaml:"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fault"), FAULTS)
async def test_what_is_wrong_with_a_file_is_told_to_its_community_alone(
    text: str, fault: str
) -> None:
    scripts = {"late": READY, f"communities/{HOME}/e": text}
    async with fake_chat(scripts=scripts, faulty=True) as chat:
        chat.other_acts = True
        told = chat.said("ops")
        assert len(told) == 1, told
        assert fault in told[0]
        assert chat.said("ops", OTHER) == []
        assert names(chat) == []


async def test_a_bad_edit_by_hand_keeps_the_last_good_script() -> None:
    async with fake_chat(scripts={"late": READY, f"communities/{HOME}/e": USE}) as chat:
        chat.other_acts = True
        put(chat, "e", USE.replace("late", "laet"))
        await reloads(chat)
        await reloads(chat)
        assert len([t for t in chat.said("ops") if "laet" in t]) == 1
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: By hand"]


async def test_scripts_that_would_start_each_other_without_end_are_left_out() -> None:
    loop = FULL.replace('say: "Noon"', "run: b")
    scripts = {f"communities/{HOME}/a": loop, f"communities/{HOME}/b": loop.replace(": b", ": a")}
    async with fake_chat(scripts=scripts, faulty=True) as chat:
        chat.other_acts = True
        assert names(chat) == []
        assert all("without end" in told for told in chat.said("ops"))


async def test_a_changed_ready_script_changes_what_was_made_of_it() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="W", at="20:00")
        await switched(chat, "e")
        path = chat._plaza.place / "sops" / "late.yaml"
        path.write_text(READY.replace("{inputs.tone}: ", "{inputs.tone} now: "), "utf-8")
        await reloads(chat)
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly now: W"]


async def test_a_script_runs_from_its_row_where_the_folder_takes_no_writing_told_once() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        chat.other_acts = True
        folder = file_of(chat, "e").parent.parent
        folder.write_text("a file where the folder should be", "utf-8")
        await owns(chat, "e", words="One", at="20:00")
        await does(chat, "edit", "e", {"words": "Two"})
        await switched(chat, "e")
        told = [text for text in chat.said("ops") if "could not be written" in text]
        assert len(told) == 1
        assert chat.said("ops", OTHER) == []
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: Two"]
        folder.unlink()
        await chat.restarts()
        assert '"Two"' in file_of(chat, "e").read_text("utf-8")


async def test_a_crash_between_the_row_and_the_file_is_made_good_at_the_next_start() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        chat.app.desk.unwritten = lambda: None  # the process is killed before it writes
        await owns(chat, "e", words="One")
        assert not file_of(chat, "e").exists()
        await chat.restarts(hours=1)
        assert file_of(chat, "e").is_file()
        chat.app.desk.unwritten = lambda: None
        await does(chat, "edit", "e", {"words": "Two"})
        assert '"One"' in file_of(chat, "e").read_text("utf-8")
        await chat.restarts(hours=1)
        assert '"Two"' in file_of(chat, "e").read_text("utf-8")
        assert await kinds(chat, "e") == ["edited", "added"]


async def test_a_crash_after_the_file_and_before_its_row_is_no_change_by_hand() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One")
        await chat.db.write(own.wrote, home_of(chat).id, "e", 0)
        await chat.restarts(hours=1)
        assert await kinds(chat, "e") == ["added"]
        assert await chat.db.read(own.unwritten) == set()


async def test_the_ejected_text_is_whole_has_its_comments_and_is_for_hands() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="{x} One", at="20:00")
        await switched(chat, "e")
        text = await does(chat, "eject", "e")
        assert file_of(chat, "e").read_text("utf-8") == text
        assert text.startswith("# e: written out of the ready script late on 2026-03-02")
        assert "# by the community's clock" in text
        assert 'default: "20:00"' in text
        await chat.passes_until("2026-03-02 23:00")
        assert chat.said() == ["Calmly: {x} One"]
        with pytest.raises(UserError, match="own-full"):
            await does(chat, "edit", "e", {"words": "W"})
        put(chat, "e", text.replace("{inputs.tone}: ", "So: "))
        await reloads(chat)
        await chat.passes_until("2026-03-03 23:00")
        assert chat.said()[1:] == ["So: {x} One"]
        assert await kinds(chat, "e") == ["by hand", "ejected", "added"]


async def test_an_eject_that_nobody_touched_can_be_undone() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await owns(chat, "e", words="One")
        await does(chat, "eject", "e")
        await does(chat, "undo", "e")
        assert file_of(chat, "e").read_text("utf-8").startswith('use: "late"')


async def test_a_save_in_the_folder_of_a_community_is_seen_within_a_second() -> None:
    async with fake_chat(scripts={"late": READY}) as chat:
        await chat.app.reload.watch(chat.app.work)
        put(chat, "e", USE)
        await chat.passes(seconds=2)
        assert names(chat) == ["e"]


async def test_an_own_script_may_start_a_script_of_all() -> None:
    other = FULL.replace('when: [{at: "12:00"}]\n', "")
    starts = FULL.replace('say: "Noon"', "run: other")
    scripts = {"other": other, f"communities/{HOME}/starts": starts}
    async with fake_chat(scripts=scripts) as chat:
        await chat.passes_until("2026-03-02 13:00")
        assert chat.said() == ["Noon"]


async def test_nobody_reads_the_name_of_anothers_script_where_the_bot_says_what_it_needs() -> None:
    heard = FULL.replace('{at: "12:00"}', "{on: reaction.added}")
    scripts = {f"communities/{OTHER}/secret": heard}
    async with fake_chat(scripts=scripts) as chat:
        app = chat.app
        assert app.engine.hearing.heard()["reaction.added"] == ["a community's own script"]
        assert "secret" not in {need.whom for need in app.wanted.at_most()}
        assert "secret" in {need.whom for need in app.wanted.of(home_of(chat, OTHER))}
        assert "secret" not in {need.whom for need in app.wanted.of(home_of(chat))}
