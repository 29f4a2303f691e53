"""Texts that are sealed stay shut without the key, and the key is made and kept with care."""

import os
import stat
import threading
from pathlib import Path

import pytest

from bot.errors import PlazaError
from bot.vault import FILE, VARIABLE, Vault, in_memory, open_vault

TEXTS = ("free nitro", "", "Ünïcødé 你好 🎉 \u202e", "line\nline", "x" * 100_000, "\ud800")


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_sealed_opens_with_the_same_key_alone(text: str) -> None:
    vault = in_memory()
    sealed = vault.seal(text)
    assert vault.unseal(sealed) == text
    assert sealed.isascii()
    assert not text or text not in sealed
    assert vault.seal(text) != sealed
    assert in_memory().unseal(sealed) is None


def test_what_was_changed_does_not_open() -> None:
    vault = in_memory()
    sealed = vault.seal("held text")
    for other in ("", "x", sealed[:-4], sealed[:20] + "AAAA" + sealed[24:], "ü" + sealed):
        assert vault.unseal(other) is None


def test_equal_texts_are_told_by_their_digest_and_only_with_the_key() -> None:
    vault = in_memory()
    assert vault.digest("WELCOME10") == vault.digest("WELCOME10")
    assert len({vault.digest("a"), vault.digest("b"), in_memory().digest("a")}) == 3
    assert len(vault.digest("a")) == 64


def test_a_key_is_made_once_for_its_owner_alone_and_is_there_after_a_restart(
    tmp_path: Path,
) -> None:
    first = open_vault(tmp_path / "data", {})
    path = tmp_path / "data" / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert open_vault(tmp_path / "data", {}).unseal(first.seal("a")) == "a"
    assert str(path) in first.home
    assert [each.name for each in path.parent.iterdir()] == [FILE]


def test_two_that_start_at_once_have_the_same_key(tmp_path: Path) -> None:
    made: list[Vault] = []
    both = threading.Barrier(8)

    def start() -> None:
        both.wait()
        made.append(open_vault(tmp_path, {}))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({vault.digest("a") for vault in made}) == 1


def test_the_key_of_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    open_vault(tmp_path, {})
    key = (tmp_path / FILE).read_text()
    elsewhere = open_vault(tmp_path / "other", {VARIABLE: f" {key}"})
    assert elsewhere.digest("a") == open_vault(tmp_path, {}).digest("a")
    assert not (tmp_path / "other").exists()
    assert VARIABLE in elsewhere.home


@pytest.mark.parametrize("damaged", [b"", b"short", b"\xff\x00" * 22, b"A" * 43, b"A" * 10_000])
def test_a_damaged_key_stops_the_start_and_is_left_as_it_is(damaged: bytes, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(damaged)
    path.chmod(0o600)
    with pytest.raises(PlazaError, match="not a whole key; put back your copy"):
        open_vault(tmp_path, {})
    assert path.read_bytes() == damaged


def test_a_key_that_others_may_read_stops_the_start(tmp_path: Path) -> None:
    open_vault(tmp_path, {})
    (tmp_path / FILE).chmod(0o640)
    with pytest.raises(PlazaError, match="chmod 600"):
        open_vault(tmp_path, {})


def test_a_key_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir(mode=0o700)
    with pytest.raises(PlazaError, match="cannot be read"):
        open_vault(tmp_path, {})


def test_a_wrong_key_in_the_environment_is_never_said_aloud(tmp_path: Path) -> None:
    with pytest.raises(PlazaError) as error:
        open_vault(tmp_path, {VARIABLE: "my secret words"})
    assert "my secret words" not in str(error.value)
    assert os.listdir(tmp_path) == []
