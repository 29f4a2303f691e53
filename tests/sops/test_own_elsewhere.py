"""Own scripts at the command line: `check` and `rehearse` read them, and write nothing."""

from collections.abc import Mapping
from pathlib import Path

from bot.run import Place, check
from tests.rehearsal.staging import CONFIG, rehearsed, written
from tests.sops.owning import READY

TWO = CONFIG + "  other: {platform: webchat, zone: Europe/Riga, rooms: {lobby: l, ops: o}}\n"
USE = 'use: late\nwith: {words: "Good night", at: "20:00"}\n'


def place_with(folder: Path, own: Mapping[str, str]) -> Place:
    place = written(folder, {"late": READY}, config=TWO)
    for name, text in own.items():
        path = folder / "sops" / "communities" / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return place


def everything(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


async def test_a_rehearsal_plays_them_for_their_community_and_touches_no_file(
    tmp_path: Path,
) -> None:
    place = place_with(tmp_path, {"home/e": USE, "home/off": USE + "off: true\n"})
    before = everything(tmp_path)
    played = await rehearsed(place, days=2)
    assert [(e.community.label, e.script, e.text) for e in played.entries] == [
        ("home", "e", "Calmly: Good night")
    ] * 2
    played = await rehearsed(place, days=1, all=True)
    assert sorted((e.community.label, e.script) for e in played.entries) == [
        ("home", "e"),
        ("home", "off"),
    ]
    assert everything(tmp_path) == before


async def test_a_rehearsal_leaves_a_faulty_one_out_and_says_so(tmp_path: Path) -> None:
    place = place_with(tmp_path, {"home/e": USE.replace("late", "lte"), "hom/x": USE})
    played = await rehearsed(place, days=1)
    assert played.entries == []
    strange, faulty = sorted(played.library.wrong())
    assert "hom: no community is called 'hom', did you mean 'home'?" in strange
    assert "e.yaml:1: use: there is no ready script 'lte', did you mean 'late'?" in faulty


def test_the_check_names_every_fault_with_its_file(tmp_path: Path) -> None:
    own = {
        "home/a": USE.replace("20:00", "25:00"),
        "other/b": USE.replace("words", "where: checkin, words"),
        "othr/c": USE,
        "1234567/d": USE.replace("use", "uze"),
        "1234567/fine": USE,
    }
    found = [each.partition("communities/")[2] for each in check(place_with(tmp_path, own))]
    assert found == [
        "1234567/d.yaml:1: uze: unknown key, did you mean 'use'?",
        "1234567/d.yaml:1: use: required key is missing",
        "home/a.yaml:2: with.at: '25:00' is not a time of day; write it in quotes, from "
        '"00:00" to "23:59"',
        "other/b.yaml:2: with.where: there is no room 'checkin' here",
        "othr: no community is called 'othr', did you mean 'other'?",
    ]
