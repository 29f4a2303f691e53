"""`python -m benchmarks`: measure all rows, or those named, and print one table."""

import asyncio
import logging
import os
import time
from collections.abc import Callable, Coroutine
from enum import Enum
from typing import Annotated, Any

import typer

from benchmarks import (
    audiences,
    calendar,
    cards,
    checking,
    checkins,
    contents,
    corrections,
    coupons,
    discord_guard,
    discord_messages,
    discord_presses,
    discord_servers,
    due,
    guard,
    guard_lists,
    newcomers,
    previews,
    rehearsal,
    sleeping,
    sockets,
    start,
)
from benchmarks.figures import Figure, progress_over, table


class RowName(Enum):
    """What can be measured."""

    CHECKINS = "checkins"
    WORDS = "words"
    SOCKETS = "sockets"
    START = "start"
    DUE = "due"
    SLEEPING = "sleeping"
    CHECK = "check"
    REHEARSAL = "rehearsal"
    CALENDAR = "calendar"
    CONTENT = "content"
    PREVIEW = "preview"
    COUPONS = "coupons"
    GUARD = "guard"
    LISTS = "lists"
    MESSAGES = "messages"
    PRESSES = "presses"
    SERVERS = "servers"
    CORRECTIONS = "corrections"
    REMOVALS = "removals"
    AUDIENCES = "audiences"
    CARDS = "cards"
    NEWCOMERS = "newcomers"


MEASURES: dict[RowName, Callable[[], Coroutine[Any, Any, list[Figure]]]] = {
    RowName.CHECKINS: checkins.commands,
    RowName.WORDS: checkins.words,
    RowName.SOCKETS: sockets.measure,
    RowName.START: start.measure,
    RowName.DUE: due.measure,
    RowName.SLEEPING: sleeping.measure,
    RowName.CHECK: checking.measure,
    RowName.REHEARSAL: rehearsal.measure,
    RowName.CALENDAR: calendar.measure,
    RowName.CONTENT: contents.measure,
    RowName.PREVIEW: previews.measure,
    RowName.COUPONS: coupons.measure,
    RowName.GUARD: guard.measure,
    RowName.LISTS: guard_lists.measure,
    RowName.MESSAGES: discord_messages.measure,
    RowName.PRESSES: discord_presses.measure,
    RowName.SERVERS: discord_servers.measure,
    RowName.CORRECTIONS: corrections.measure,
    RowName.REMOVALS: discord_guard.measure,
    RowName.AUDIENCES: audiences.measure,
    RowName.CARDS: cards.measure,
    RowName.NEWCOMERS: newcomers.measure,
}
HELP = """Measure Plaza, each row beside its baseline in the same minutes.

\b
checkins  10,000 members call /checkin, 200 at once: from the event to the
          commit, with answers rendered and carried out.
          Baseline: the same SQL through aiosqlite, a commit each.
words     The same by the members' own word in a room.
sockets   A message every 100 ms to 200 open tabs, in processes of their own;
          a 10 ms beat tells how long the server's loop was held.
          Baseline: plain aiohttp with the same bytes.
start     From `python -m bot run` to the first answer, and idle memory.
          Baseline: bare aiohttp.
due       10,000 communities are due in one minute: until the last first post is
          committed, with everything else that follows going on; a 10 ms beat
          tells how long the loop was held.
          Baseline: a job of APScheduler for each, committing one row.
sleeping  A start with 200,000 runs asleep, and steps a second of those due.
check     `python -m bot check` on 500 scripts, from the command to its end.
rehearsal A week of all shipped scripts in three communities, played ahead.
calendar  The calendar page of a month with 50 scripts, half of it over.
          Baseline: plain aiohttp that sends the same bytes.
content   10,000 lines of a table, from the command to the answer, and the longest
          time that a unit of it held the writer.
          Baseline: the same rows read and inserted, unchecked, in one commit.
preview   /sop preview of one of 50 scripts, from the command to the answer.
coupons   10,000 claims at once for 100 codes, from the event to the commit.
          Baseline: the same SQL through aiosqlite, a commit each. Then 1,000,000
          codes from a table, from the command to the answer: the memory of all
          processes, how long others waited for the writer, and the books.
          Baseline: the same codes read and inserted, in plain, in one commit.
cards     20 different cards of each kind, one after the other: the processor's time
          for one, and how late a 10 ms beat was meanwhile.
          Baseline: the same drawn on the loop.
newcomers 500 newcomers in ten seconds by 100 links, whose counters are up to three
          seconds late: until it is said how each came, or that nobody can know;
          a 10 ms beat tells how long the loop was held.
guard     The guard's look at a message, from the event to what follows: plain talk,
          the corpus of its tests, and 100,000 characters made to hold it up.
          Processor's time, since others may have it meanwhile.
          Baselines: a regular expression with a set of hosts; urlextract with
          tldextract.
lists     A block list of a million hosts, read beside the loop; a 10 ms beat tells
          how long the loop was held.
          Baseline: a set of strings, on the loop.

\b
Discord, with all cogs; the stand-in runs in another process than the client.
messages  10,000 messages of 1,000 members whom the bot has seen: 98 % plain, 1 %
          words, 1 % links, as fast as the client reads them, or the stand-in
          writes them if that is slower; then the processor's time for one,
          part by part, each part the difference between a client with it
          and a client without.
          Baseline: discord.py that ignores messages, without any cache.
presses   3,000 members press one button within ten seconds, all for the first
          time: until the stand-in has the answer. Everybody is answered once,
          by the callback.
          Baseline: discord.py that says a fixed sentence.
servers   10,000 servers of 50 members on ten shards: from the last GUILD_CREATE
          until the bot is ready and knows all, and the most memory it took.
          Baseline: discord.py, without any cache.
corrections  A post by hand shown to its operator, and corrected in 500 rooms
          while the stand-in keeps its limits: from the press to the last copy.
          Baseline: bare requests that edit the same messages.
removals  100 newcomers advertise another server: until each message is gone.
          Baseline: discord.py that deletes what a regular expression finds.

Without a name all are measured, in about twenty minutes. On a busy machine
trust the ratios.
"""


def bench(
    rows: Annotated[list[RowName] | None, typer.Argument(help="What to measure.")] = None,
) -> None:
    """Print the table; the rows come in the order given."""
    logging.getLogger("plaza").setLevel(logging.ERROR)  # a slow unit is what is measured here
    begun, figures = time.perf_counter(), list[Figure]()
    for row in rows or RowName:
        figures += asyncio.run(MEASURES[row]())
    progress_over()
    typer.echo(table(figures))
    load = os.getloadavg()[1]
    typer.echo(f"Measured in {time.perf_counter() - begun:.0f} s; the load was {load:.1f}.")


if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command(help=HELP)(bench)
    app(prog_name="python -m benchmarks")
