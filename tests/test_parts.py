"""A test that needs a missing part of the machine is skipped at home and fails in CI."""

from pathlib import Path

import pytest

from tests.conftest import PARTS, part


def test_a_missing_part_skips_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLAZA_SHARED", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no shared; set PLAZA_SHARED to the folder"):
        part("shared", strict=False)


def test_a_missing_part_fails_where_all_parts_must_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PLAZA_SHARED", raising=False)
    with pytest.raises(pytest.fail.Exception, match="this machine has no shared"):
        part("shared", strict=True)


def test_a_part_that_is_there_is_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PLAZA_SHARED", str(tmp_path))
    assert part("shared", strict=True) == tmp_path
    assert all(remedy for _, remedy in PARTS.values())
