"""What all tests share: how many seeds are tried, and what happens where a part is missing."""

import gc
import os
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.async_api import Browser

settings.register_profile("quick", max_examples=25, stateful_step_count=20, deadline=None)
settings.register_profile(
    "prove",
    max_examples=2_000,
    stateful_step_count=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)

ROOT = Path(__file__).parent.parent
FONTS = Path("/usr/share/fonts")
GARBAGE_AFTER = 10_000  # new objects; as bot.run has it
LONG = (  # files that take more than twenty seconds, and folders of such
    *("tests/story/", "tests/crash/", "tests/chaos/", "tests/sops/proof/", "tests/sops/test_own_k"),
    *("tests/platforms/webchat/test_browser", "tests/platforms/discord/test_doctor_command"),
    *("tests/test_new_cog", "tests/test_architecture", "tests/test_docs", "tests/rehearsal/"),
)
Needs = Callable[[str], Path]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--prove", action="store_true", help="full seeds, as PLAZA_PROVE=1 does")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--prove"):
        os.environ["PLAZA_PROVE"] = "1"  # for the processes that tests start, too
    settings.load_profile("prove" if os.environ.get("PLAZA_PROVE") else "quick")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, so that no process is left with it when the others are done."""
    items.sort(key=lambda item: [not item.nodeid.startswith(each) for each in LONG])


def pytest_collection_finish() -> None:
    """Look for no garbage among thousands of tests and modules, which stay to the end.

    A pass over all of them takes a second of a slow machine, and the unit in which it happens to
    come is then undone as one that held the writer.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_AFTER, *gc.get_threshold()[1:])


def in_ci() -> bool:
    """Whether all parts must be there, so that no test is skipped."""
    return os.environ.get("CI") == "true"


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A run of CI that skipped a test has failed, however the others went."""
    if in_ci() and skipped(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say in CI how many tests were skipped, and which."""
    if in_ci():
        those = skipped(config)
        terminalreporter.write_line(f"Skipped tests: {len(those)}", red=bool(those), bold=True)
        for each in those:
            reason = each.longrepr[2] if isinstance(each.longrepr, tuple) else each.longrepr
            terminalreporter.write_line(f"  {each.nodeid}: {reason}")
        if those:
            terminalreporter.write_line("CI has all parts, so no test may be skipped: it fails.")


def skipped(config: pytest.Config) -> list[pytest.TestReport | pytest.CollectReport]:
    """The reports of what was skipped so far."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return list(reporter.stats.get("skipped", ())) if reporter else []


@pytest.fixture(scope="session")
def proving() -> bool:
    """Whether the full proof was asked for, not the quick one."""
    return bool(os.environ.get("PLAZA_PROVE"))


def chromium() -> Path | None:
    """The browser; rather its shell, in which a page costs a tenth, and tests need no more."""
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    return next(map(Path, filter(None, map(shutil.which, names))), None)


def font(name: str) -> Path | None:
    return next(FONTS.rglob(name), None) if FONTS.is_dir() else None


def shared() -> Path | None:
    folder = os.environ.get("PLAZA_SHARED")
    return Path(folder) if folder and Path(folder).is_dir() else None


def description() -> Path | None:
    from tests.standins.discord.description import find  # the stand-in is large, and few need it

    return find()


def hikari() -> Path | None:
    python = ROOT / ".venv-clients" / "bin" / "python"
    return python if python.exists() else None


def discord_js() -> Path | None:
    there = ROOT / "tests" / "standins" / "clients" / "node_modules" / "discord.js"
    node = shutil.which("node")
    return Path(node) if node and there.is_dir() else None


PARTS: dict[str, tuple[Callable[[], Path | None], str]] = {
    "chromium": (chromium, "install a browser: apt install chromium-headless-shell"),
    "cjk font": (lambda: font("NotoSansCJK-Regular.ttc"), "apt install fonts-noto-cjk"),
    "emoji font": (lambda: font("NotoColorEmoji.ttf"), "apt install fonts-noto-color-emoji"),
    "discord description": (
        description,
        "make clients",
    ),
    "hikari": (hikari, "make clients"),
    "discord.js": (discord_js, "make clients"),
    "shared": (shared, "set PLAZA_SHARED to the folder with the recorded conversations"),
}


def part(name: str, *, strict: bool) -> Path:
    """Where a part of the machine is; without it the test is skipped, or fails if strict."""
    look, remedy = PARTS[name]
    found = look()
    if found is None:
        sentence = f"this machine has no {name}; {remedy}"
        if strict:
            pytest.fail(sentence)
        pytest.skip(sentence)
    return found


@pytest.fixture(scope="session")
def needs() -> Needs:
    """`needs("chromium")` gives the part's path, skips without it, and fails without it in CI."""
    return lambda name: part(name, strict=in_ci())


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(needs: Needs) -> AsyncIterator["Browser"]:
    """A real browser; the tests that use it have the mark `IN_BROWSER`."""
    from tests.browsing import started  # few need it

    async with started(needs("chromium")) as running:
        yield running
