"""What lies in the repository is ours, is text but for a few pictures, and is merged to the end."""

import re

from tests.architecture.house import ROOT, listed, our_house

PICTURES = re.compile(r"docs/pictures/[\w-]+\.png|tests/cards/golden/[\w-]+\.webp")
SIGNS = {".png": b"\x89PNG\r\n\x1a\n", ".webp": b"RIFF"}
MERGE = re.compile(r"^(?:<{7}|\|{7}|>{7})(?: .*)?$", re.MULTILINE)


def test_only_pictures_of_the_docs_and_of_cards_are_no_texts() -> None:
    others = [path for path in listed() if path not in our_house()]
    assert [path for path in others if not PICTURES.fullmatch(path)] == []
    for path in map(ROOT.__truediv__, others):
        assert path.read_bytes().startswith(SIGNS[path.suffix]), path
    assert len(others) < len(our_house())


def test_no_file_holds_the_marks_of_a_merge() -> None:
    assert [path for path, text in our_house().items() if MERGE.search(text)] == []


def test_the_marks_of_a_merge_are_found() -> None:
    for mark in ("<" * 7 + " HEAD", "|" * 7 + " 3c3ccc7", ">" * 7 + " lead"):
        assert MERGE.search(f"a\n{mark}\nb\n")
    assert not MERGE.search("=======\n" + "<" * 9)
