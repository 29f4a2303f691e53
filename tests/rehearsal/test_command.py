"""What an operator reads of a rehearsal: the calendar, the lines, the page, and what was wrong."""

import json
from io import StringIO
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser
from rich.console import Console
from typer.testing import CliRunner

from bot.cli import cli
from bot.errors import PlazaError
from bot.rehearsal.calendar import lines, show
from bot.rehearsal.command import command
from bot.rehearsal.page import page
from bot.rehearsal.span import read_span
from bot.rehearsal.stage import Plan
from bot.rehearsal.warnings import warnings
from bot.run import ROOT
from tests.browsing import IN_BROWSER
from tests.platforms.webchat.test_browser import fair
from tests.rehearsal.staging import CONFIG, HELLO, UNPACED, rehearsed, written

CHANGING = """
name: Changing
kind: value
when: [{at: "10:00"}]
steps:
  - say: {text: "<b>Open</b> & new", buttons: [checkin], as: it}
  - wait: 30m
  - edit: {post: it, text: "Closed"}
"""
TWO = (
    CONFIG
    + f"""
  huadong:
    {{platform: webchat, name: 华东, zone: Asia/Shanghai, rooms: {{lobby: hall, checkin: c}},
    {UNPACED}}}
"""
)


async def test_the_calendar_has_every_community_in_its_own_time(tmp_path: Path) -> None:
    place = written(tmp_path, {"hello": HELLO, "changing": CHANGING}, config=TWO)
    played = await rehearsed(place, "2026-03-28", days=2)
    console = Console(file=StringIO(), width=70)
    show(played, warnings(played), console)
    assert isinstance(console.file, StringIO)
    printed = console.file.getvalue().splitlines()
    assert printed[0] == "Home  home · Europe/Riga · en"
    assert printed[1] == "  Sat 28 March 2026"
    assert printed[2:5] == [
        "    10:00  lobby  changing  <b>Open</b> & new",
        "    10:00  lobby  hello     Hello",
        "    10:30  lobby  changing  edited: Closed",
    ]
    assert printed[5] == "  Sun 29 March 2026  the clocks change from +02:00 to +03:00"
    assert printed[10] == "华东  huadong · Asia/Shanghai · en"
    assert "    10:00  lobby  hello     Hello" in printed[11:]
    assert printed[-1].startswith("! ")


async def test_each_line_of_json_is_one_post_and_warnings_come_last(tmp_path: Path) -> None:
    place = written(tmp_path, {"hello": HELLO, "changing": CHANGING}, config=TWO)
    played = await rehearsed(place, days=1)
    told = [json.loads(line) for line in lines(played, warnings(played))]
    assert told[0] == {
        "at": "2026-03-02T10:00:00+08:00",
        "community": "huadong",
        "room": "lobby",
        "script": "changing",
        "step": "steps[0].say",
        "cog": "core",
        "effect": "say",
        "text": "<b>Open</b> & new",
        "pictures": [],
    }
    assert [each.get("effect") for each in told] == ["say", "say", "edit"] * 2 + [None, None]
    assert [each["community"] for each in told[-2:]] == ["huadong", "home"]
    assert all("within 10 minutes" in each["warning"] for each in told[-2:])


async def test_the_page_holds_all_and_asks_for_nothing(tmp_path: Path) -> None:
    place = written(tmp_path, {"changing": CHANGING}, config=TWO)
    played = await rehearsed(place, days=9, members=5)
    shown = page(played, warnings(played))
    assert "&lt;b&gt;Open&lt;/b&gt; &amp; new" in shown
    assert shown.count('<ol class="week">') == 4
    assert "Changed at 10:30" in shown
    for outside in ("<script", "src=", "url(", "http:", "https:", "@import"):
        assert outside not in shown


@IN_BROWSER
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
async def test_the_page_fits_every_screen_and_shuts_nobody_out(
    tmp_path: Path, browser: Browser, width: int, theme: Literal["light", "dark"]
) -> None:
    place = written(tmp_path, {"changing": CHANGING}, config=TWO)
    played = await rehearsed(place, days=2, members=5)
    (tmp_path / "week.html").write_text(page(played, warnings(played)), "utf-8")
    context = await browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=theme, bypass_csp=True
    )
    async with context:
        shown = await context.new_page()
        await shown.goto((tmp_path / "week.html").as_uri())
        await fair(shown, width)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["--from", "2026-02-30"], "--from: '2026-02-30' is not in the calendar"),
        (["--from", "soon"], "--from: 'soon' is not a date; write year-month-day"),
        (["--from", "1999-12-31"], "--from: 1999-12-31 is out of reach"),
        (["--from", "2026-03-01", "--days", "0"], "--days is 0; a rehearsal has 1 to 366 days"),
        (["--from", "2026-03-01", "--days", "367"], "--days is 367"),
        (["--from", "2026-03-01", "--members", "-1"], "--members is -1; write 0 to 10000"),
        (["--from", "2026-03-01", "--config", "no.yaml"], "no.yaml: there is no such file"),
        (["--from", "2026-03-01", "--from-backup", "no.db"], "no.db: there is no such file"),
        (["--from", "2026-03-01", "--from-backup", "README.md"], "README.md is not a sound"),
    ],
)
def test_what_cannot_be_rehearsed_is_said_in_a_sentence(given: list[str], sentence: str) -> None:
    told = CliRunner().invoke(cli, ["rehearse", "--config", str(ROOT / "config.yaml"), *given])
    assert isinstance(told.exception, PlazaError)
    assert str(told.exception).startswith(sentence)


def test_faulty_scripts_are_named_and_the_others_rehearsed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = written(tmp_path, {"hello": HELLO, "wrong": HELLO.replace("say", "sya")})
    html = tmp_path / "week.html"
    command(place, Plan(read_span("2026-03-02", 1), 0), as_json=True, html=html)
    said = capsys.readouterr()
    assert "wrong.yaml:5: steps[0].sya: no step is called 'sya', did you mean 'say'?" in said.err
    told = [json.loads(line) for line in said.out.splitlines()]
    assert [(each["room"], each["script"]) for each in told][-1] == ("lobby", "hello")
    assert "no step is called" in html.read_text("utf-8")
