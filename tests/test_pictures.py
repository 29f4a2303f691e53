"""Pictures under posts: what is wrong with one is told at load, and its words outlive the file."""

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from bot.communities import Target
from bot.effects import Can
from bot.loader import load
from bot.pictures import MOST_BYTES, find, media_type
from bot.rehearsal.calendar import lines, show
from bot.rehearsal.page import page
from bot.sops.library import read_sops
from bot.testing import ROOT, FakeChat, fake_chat
from tests.drawing import png
from tests.probing import probe_chat
from tests.rehearsal.staging import rehearsed, written

LOADED = load(ROOT / "cogs")
HELLO = """
name: Hello
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say:
      text: {en: Good morning}
      pictures: [{file: hello.png, alt: {en: "A *green* square, {checkin.today} in"}}]
      as: it
  - wait: 1h
  - edit: {post: it, text: {en: Good day}}
"""
SHOWN = "A *green* square, 0 in"


def faults(folder: Path, pictures: str, can: frozenset[Can] = frozenset(Can)) -> list[str]:
    step = f"say: {{text: {{en: Hi, lv: Sveiki}}, pictures: {pictures}}}"
    script = f'name: T\nkind: talk\nwhen: [{{at: "10:00"}}]\nsteps:\n  - {step}\n'
    (folder / "t.yaml").write_text(script, "utf-8")
    rooms = ("lobby", "ops")
    homes = {
        "riga": Target(language="lv", roles=rooms, can=can),
        "plaza": Target(language="en", roles=rooms, can=can),
    }
    library, _ = read_sops(folder, homes, LOADED.registry)
    return [fault.partition("t.yaml:")[2] for fault in library.faults]


ALT = "alt: {en: A square, lv: Kvadrāts}"
WRONG = [
    (f"[{{file: helo.png, {ALT}}}]",
     "5: steps[0].say.pictures[0].file: there is no picture 'helo.png', did you mean 'hello.png'?"),
    (f"[{{file: ../secret.png, {ALT}}}]",
     "5: steps[0].say.pictures[0].file: there is no picture '../secret.png'"),
    (f"[{{file: linked.png, {ALT}}}]",
     "5: steps[0].say.pictures[0].file: the picture 'linked.png' cannot be shown:"
     " it lies in another folder"),
    (f"[{{file: notes.png, {ALT}}}]",
     "5: steps[0].say.pictures[0].file: the picture 'notes.png' cannot be shown:"
     " it is not a picture of the kinds PNG, JPEG, GIF or WebP"),
    (f"[{{file: huge.png, {ALT}}}]",
     "5: steps[0].say.pictures[0].file: the picture 'huge.png' cannot be shown:"
     " it is larger than 8 MiB"),
    ("[{file: hello.png, alt: {en: A square}}]",
     "5: steps[0].say.pictures[0].alt: the text in lv is missing; a community here speaks it"),
    ("[{file: hello.png}]",
     "5: steps[0].say.pictures[0].alt: required key is missing"),
    (f"[{', '.join([f'{{file: hello.png, {ALT}}}'] * 11)}]",
     "5: steps[0].say.pictures: has 11, but may have at most 10"),
]  # fmt: skip


def fill(folder: Path) -> None:
    shown = folder / "pictures"
    shown.mkdir()
    (shown / "hello.png").write_bytes(png())
    (shown / "notes.png").write_text("no picture")
    (shown / "huge.png").write_bytes(png() + b"\0" * MOST_BYTES)
    (folder / "secret.png").write_bytes(png())
    (shown / "linked.png").symlink_to(folder / "secret.png")


@pytest.mark.parametrize(("pictures", "fault"), WRONG)
def test_what_is_wrong_with_a_picture_is_told_with_its_line(
    tmp_path: Path, pictures: str, fault: str
) -> None:
    fill(tmp_path)
    assert faults(tmp_path, pictures) == [fault]


def test_a_right_picture_has_no_fault(tmp_path: Path) -> None:
    fill(tmp_path)
    assert faults(tmp_path, f"[{{file: hello.png, {ALT}}}]") == []


def test_a_chat_without_pictures_is_told_as_others_lacks_are(tmp_path: Path) -> None:
    fill(tmp_path)
    can = frozenset(Can) - {Can.PICTURES}
    (fault,) = faults(tmp_path, f"[{{file: hello.png, {ALT}}}]", can)
    assert fault.endswith("no chat of the communities that are addressed has this: pictures")
    assert faults(tmp_path, "[]", can) == []


@pytest.mark.parametrize("name", ["../secret.png", "linked.png", "notes.png", "", ".", "gone.png"])
def test_only_a_picture_of_the_folder_is_ever_read(tmp_path: Path, name: str) -> None:
    fill(tmp_path)
    assert find(tmp_path / "pictures", name) is None


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (png()[:12], "image/png"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 8, "image/jpeg"),
        (b"GIF89a" + b"\0" * 6, "image/gif"),
        (b"RIFF\x10\0\0\0WEBP", "image/webp"),
        (b"RIFF\x10\0\0\0WAVE", None),
        (b"<svg xmlns=", None),
    ],
)
def test_a_picture_is_known_by_its_first_bytes(head: bytes, kind: str | None) -> None:
    assert media_type(head) == kind


async def test_a_script_posts_a_picture_and_an_edit_keeps_it() -> None:
    async with fake_chat(scripts={"hello": HELLO}, pictures={"hello.png": png()}) as chat:
        await chat.passes_until("2026-03-02 10:01")
        (post,) = chat.posts("lobby")
        assert (post.text, post.pictures) == ("Good morning", (("hello.png", SHOWN),))
        await chat.passes(hours=1)
        assert (post.text, post.pictures) == ("Good day", (("hello.png", SHOWN),))


def forget(chat: FakeChat) -> None:
    (chat._plaza.place / "sops" / "pictures" / "hello.png").unlink()


async def test_the_words_of_a_picture_that_is_gone_stand_below_the_post() -> None:
    async with fake_chat(scripts={"hello": HELLO}, pictures={"hello.png": png()}) as chat:
        forget(chat)
        await chat.passes_until("2026-03-02 10:01")
        (post,) = chat.posts("lobby")
        assert (post.text, post.pictures) == (f"Good morning\n{SHOWN}", ())
        (told,) = chat.said("ops")
        assert told.startswith('The picture "hello.png" is not in the folder of pictures any more')


async def test_a_run_goes_on_after_a_restart_without_its_picture() -> None:
    again = HELLO.replace("  - say:", "  - say: {text: {en: Wait}}\n  - wait: 1h\n  - say:")
    async with fake_chat(
        scripts={"hello": again}, pictures={"hello.png": png()}, faulty=True
    ) as chat:
        await chat.passes_until("2026-03-02 10:01")
        chat.other_acts = True  # its operators hear of the script, too
        chat._plaza.files.pictures = {}
        forget(chat)
        await chat.restarts(minutes=1)
        await chat.passes(hours=2)
        assert [post.text.partition("\n")[0] for post in chat.posts("lobby")] == [
            "Wait",
            "Good day",
        ]


async def test_a_cog_shows_a_picture() -> None:
    async with probe_chat(pictures={"hello.png": png()}) as chat:
        await chat.has("Amy").calls("/show", file="hello.png")
        (post,) = chat.posts("lobby")
        assert post.text == "Look again"
        assert post.pictures == (("hello.png", "a *green* square"),)


async def test_a_rehearsal_tells_what_is_on_a_picture(tmp_path: Path) -> None:
    hello = HELLO.replace("communities: [home]", "communities: all")
    place = written(tmp_path, {"hello": hello})
    (tmp_path / "sops" / "pictures").mkdir()
    (tmp_path / "sops" / "pictures" / "hello.png").write_bytes(png())
    played = await rehearsed(place, days=1)
    first, edited = played.entries
    assert (first.pictures, edited.pictures) == ((SHOWN,), ())
    screen = Console(width=120, file=io.StringIO())
    show(played, [], screen)
    assert f"Good morning [picture: {SHOWN}]" in screen.file.getvalue()  # type: ignore[attr-defined]
    assert json.loads(next(lines(played, [])))["pictures"] == [SHOWN]
    assert SHOWN in page(played, [])
