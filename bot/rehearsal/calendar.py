"""The rehearsal at a terminal: a readable calendar, or one JSON object for each line."""

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text

from bot.communities import Community
from bot.rehearsal.entries import Entry
from bot.rehearsal.findings import day_name
from bot.rehearsal.span import change
from bot.rehearsal.stage import Rehearsed
from bot.rehearsal.warnings import Warned

WIDEST = 24  # columns of a room's or a script's name
SHOWN = {"say": "", "whisper": "", "edit": "edited: ", "delete": "taken away: "}


def lines(rehearsed: Rehearsed, warned: Iterable[Warned]) -> Iterator[str]:
    """A JSON object for each entry in the order of time, and at the end one for each warning."""
    for entry in rehearsed.entries:
        yield _json(
            at=entry.at.isoformat(timespec="seconds"),
            community=entry.community.native,
            room=entry.room,
            script=entry.script,
            step=entry.step,
            cog=entry.cog,
            effect=entry.effect,
            text=entry.text,
            pictures=entry.pictures,
        )
    for each in warned:
        yield _json(warning=str(each), community=each.community)


def _json(**values: str | Sequence[str] | None) -> str:
    return json.dumps(values, ensure_ascii=False)


def show(rehearsed: Rehearsed, warned: Sequence[Warned], console: Console) -> None:
    """Print every community's days; edits that cogs make by themselves are only counted."""
    for home in rehearsed.communities:
        console.print(_title(home))
        mine = [entry for entry in rehearsed.entries if entry.community is home]
        edited = Counter(entry.post for entry in mine if own_edit(entry))
        shown = [entry for entry in mine if not own_edit(entry)]
        widths = [
            max((min(cell_len(name), WIDEST) for name in names), default=0)
            for names in ([e.room for e in shown], [e.source for e in shown])
        ]
        for day in rehearsed.plan.span.days:
            console.print(_day(home, day))
            today = [entry for entry in shown if entry.at.date() == day]
            for entry in today:
                console.print(_line(entry, edited[entry.post], widths, console.width))
            if not today:
                console.print(Text("    nothing", style="dim"))
        console.print()
    for each in warned:
        sentence = Text.assemble(("! ", "bold yellow"), f"{each.community}: {each}")
        console.print(sentence, soft_wrap=True)
    if not warned:
        console.print("Nothing to warn of.")


def own_edit(entry: Entry) -> bool:
    """Whether a cog only keeps its own post up to date."""
    return entry.effect == "edit" and entry.script is None


def _title(home: Community) -> Text:
    about = f"  {home.native} · {home.zone.key} · {home.language}"
    return Text.assemble((home.name, "bold"), (about, "dim"))


def _day(home: Community, day: dt.date) -> Text:
    text = Text(f"  {day_name(day)} {day.year}", style="bold")
    if offsets := change(day, home.zone):
        before, after = map(offset_name, offsets)
        text.append(f"  the clocks change from {before} to {after}", "yellow")
    return text


def _line(entry: Entry, edits: int, widths: Sequence[int], width: int) -> Text:
    room, source = (
        set_cell_size(name, size)
        for name, size in zip((entry.room, entry.source), widths, strict=True)
    )
    times = _times(edits) if entry.effect == "say" else ""
    head = f"    {entry.at:%H:%M}  {room}  "
    left = max(20, width - cell_len(head) - cell_len(source) - 2 - len(times))
    shown = "".join(f" [picture: {alt}]" for alt in entry.pictures)
    words = " ".join(f"{SHOWN[entry.effect]}{entry.text}{shown}".split())
    if cell_len(words) > left:
        words = set_cell_size(words, left - 1).rstrip() + "…"
    style = "cyan" if entry.script else "dim"
    return Text.assemble(head, (source, style), f"  {words}", (times, "dim"))


def offset_name(offset: dt.timedelta) -> str:
    """Hours and minutes from UTC: "+02:00"."""
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _times(edits: int) -> str:
    return {0: "", 1: " (edited once)"}.get(edits, f" (edited {edits} times)")
