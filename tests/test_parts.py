"""A test that needs a missing part of the machine is skipped at home and fails in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PARTS, ROOT, part

TWO_TESTS = """
import pytest

def test_that_runs(): ...

def test_that_waits(): pytest.skip("its part is at the mender's")
"""


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


def run_of(tests: str, folder: Path, *, ci: str) -> tuple[int, str]:
    """How pytest ends over a file of tests with our conftest, and what it prints."""
    file = folder / "test_sample.py"
    file.write_text(tests)
    own = ["-p", "tests.conftest", "-p", "no:cacheprovider", f"--rootdir={folder}"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *own, file],
        env={**os.environ, "CI": ci, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout


def test_ci_fails_where_a_test_was_skipped_and_says_which(tmp_path: Path) -> None:
    status, printed = run_of(TWO_TESTS, tmp_path, ci="true")
    assert status == 1
    assert "Skipped tests: 1" in printed
    assert "test_sample.py::test_that_waits: Skipped: its part is at the mender's" in printed
    assert "no test may be skipped: it fails" in printed


def test_ci_passes_where_all_tests_ran_and_says_so(tmp_path: Path) -> None:
    status, printed = run_of("def test_that_runs(): ...", tmp_path, ci="true")
    assert (status, "Skipped tests: 0" in printed) == (0, True)


def test_at_home_a_skipped_test_is_no_fault(tmp_path: Path) -> None:
    status, printed = run_of(TWO_TESTS, tmp_path, ci="")
    assert (status, "Skipped tests" in printed) == (0, False)
