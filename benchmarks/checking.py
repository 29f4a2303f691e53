"""`python -m bot check` on a folder of many scripts, from the command to its last word."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, progress
from benchmarks.start import free_port, shipped_config
from bot.run import ROOT

SCRIPTS, TIMES, SECONDS = 500, 5, 2
# The command itself, on another folder of scripts than Plaza's own.
CHECK = """
import sys
from pathlib import Path
from bot import cli, run
sops = Path(sys.argv.pop())
cli.Place = lambda config: run.Place(config, sops=sops)
cli.main()
"""
WHENS = (
    'at: "{hour:02}:{minute:02}"\n    days: [mon, tue, wed, thu, fri]',
    'every: 90m\n    at: "{hour:02}:00"',
    'cron: "{minute} {hour} * * mon-fri"',
    'holiday: {{country: GR}}\n    at: "{hour:02}:{minute:02}"',
    'at: "{hour:02}:{minute:02}"\n  - {{at: "21:{minute:02}", days: [sat, sun]}}',
)
SCRIPT = """\
# Number {number}: what is asked in the middle of the day, and what came of it.
name: Midday talk {number}
kind: {kind}
when:
  - {when}
limit: {{per: community, every: 12h}}
where: {{communities: all, room: lobby}}
catch_up: {{policy: latest, max_age: 2h}}   # later than that nobody wants it
steps:
  - greetings.post: {{topic: morning, buttons: [checkin], as: greeting}}
  - say:
      text:
        en: "Hello everybody! {{checkin.today}} of us checked in. What is your plan for today?"
        zh-CN: "大家好！今天已有 {{checkin.today}} 位打卡。你今天有什么计划？"
        pt-BR: "Olá, pessoal! {{checkin.today}} de nós já marcaram presença. Qual é o plano?"
        lv: "Sveiki, visi! {{checkin.today}} jau atzīmējušies. Kāds ir tavs plāns šodienai?"
        el: "Γεια σε όλους! {{checkin.today}} από εμάς δήλωσαν παρουσία. Ποιο είναι το σχέδιο;"
      buttons: [checkin]
      as: talk
  - wait: 4h
  - if: {{checkin.today: {{below: {few}}}}}
    then:
      - say: {{text: "Only {{checkin.today}} of us so far. Who is next?", buttons: [checkin]}}
      - checkin.remind: {{}}
    else:
      - choose:
          - if: {{checkin.today: {{above: 50}}}}
            then:
              - say: {{text: "More than fifty. What a day!", room: checkin}}
        else:
          - say: {{text: "Lovely: {{checkin.today}} of us."}}
  - wait_until: "21:30"
  - edit: {{post: greeting, add: checkin.summary}}
"""
KINDS = ("value", "talk", "offer", "service", "celebration")


def _write(folder: Path) -> None:
    content = folder / "content"
    content.mkdir(parents=True)
    for shipped in (ROOT / "sops" / "content").glob("morning.*.yaml"):
        (content / shipped.name).write_bytes(shipped.read_bytes())
    for number in range(SCRIPTS):
        when = WHENS[number % len(WHENS)].format(hour=number % 20, minute=number % 60)
        kind, few = KINDS[number % len(KINDS)], 5 + number % 7
        text = SCRIPT.format(number=number, kind=kind, when=when, few=few)
        (folder / f"talk-{number:03}.yaml").write_text(text, "utf-8")


def _spoil(folder: Path) -> None:
    """A fault in every script: that all of them are read is proved by what is found."""
    for path in folder.glob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("wait: 4h", "wait: 4 hrs"), "utf-8")


def _once(config: Path, folder: Path, faults: int = 0) -> float:
    """Seconds from the command to its end, which finds so many faults."""
    command = [sys.executable, "-c", CHECK, "check", "--config", str(config), str(folder)]
    begun = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    taken = time.perf_counter() - begun
    said = "are right" if not faults else f"{faults} to mend"
    assert said in done.stdout + done.stderr, (done.stdout + done.stderr)[:1000]
    return taken


async def measure() -> list[Figure]:
    """Some checks of the same folder, and of an empty one for comparison."""
    seconds, empty = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as temporary:
        folder, nothing = Path(temporary) / "sops", Path(temporary) / "nothing"
        nothing.mkdir()
        _write(folder)
        config = shipped_config(Path(temporary), free_port())
        for turn in range(TIMES):
            progress(f"check: {turn + 1} of {TIMES}")
            seconds.append(_once(config, folder))
            empty.append(_once(config, nothing))
        _spoil(folder)
        _once(config, folder, faults=SCRIPTS)
    median, bare = statistics.median(seconds), statistics.median(empty)
    return [
        Figure(
            f"checking {SCRIPTS} scripts, from the command to its end",
            f"{median:.2f} s",
            promised=f"< {SECONDS} s",
            kept=median < SECONDS,
        ),
        Figure("the same without a script", f"{bare:.2f} s"),
    ]
