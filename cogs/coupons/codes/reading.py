"""The pages of an import, and of what follows on one; prepared beside the loop."""

from collections.abc import Iterator

from bot.effects import Text, Words
from bot.jobs import PAGE, Aside, Page
from bot.reading_codes import CodeFault
from cogs.coupons.codes import store

MOST = 1_048_576  # codes of one table: as many rows as a spreadsheet has
REPORTED = 20_000  # rows that a report names
END = 2  # pages behind codes and faults: to make them live, and to end when the file is gone


def read_codes(aside: Aside, cursor: int) -> Iterator[Page]:
    """The codes of a table, then what is wrong with it, then a page that makes the codes live.

    The file goes away before the very last page, so that it does even if Plaza is killed there.
    """
    file = str(aside.args["file"])
    if not aside.args.get("live"):
        table = aside.codes(file, MOST, cursor)
        total = table.count + len(table.faults) + END
        for rows in table.pages:
            cursor += len(rows)
            yield Page(rows, cursor, total)
        for at in range(cursor - table.count, len(table.faults), PAGE):
            faults = table.faults[at : at + PAGE]
            cursor += len(faults)
            yield Page(faults, cursor, total)
        cursor += 1
        yield Page((table.wrong,), cursor, total)
    aside.forget(file)
    yield Page((), cursor + 1, cursor + 1)


def take_back(aside: Aside, cursor: int) -> Iterator[Page]:
    """As many pages as it takes until nothing of a refused import is there."""
    aside.forget(str(aside.args["file"]))
    total = int(aside.args["codes"]) // PAGE + int(aside.args["faults"]) // PAGE + 2
    for at in range(cursor, total):
        yield Page((), at + 1, total)


def write_report(aside: Aside, cursor: int) -> Iterator[Page]:
    """A page with the file of what was wrong, then pages to forget it."""
    found = aside.read(store.faults, aside.community, int(aside.args["batch"]), REPORTED)
    total = len(found) // PAGE + 2
    if not cursor:
        head = [aside.say(Text("coupons", f"report-{column}", {})) for column in ("row", "why")]
        names = aside.read(store.names, aside.community)
        rows = [[str(each.row), aside.say(told(each, names))] for each in found]
        yield Page((aside.save([head, *rows], "csv"), len(rows)), 1, total)
        cursor = 1
    for at in range(cursor, total):
        yield Page((), at + 1, total)


def told(fault: CodeFault, names: dict[int, str]) -> Words:
    """What was wrong with a row; `names` are those of campaigns."""
    name = names.get(fault.other, "?")
    return Text("coupons", f"fault-{fault.why}", {"other": fault.other, "name": name})
