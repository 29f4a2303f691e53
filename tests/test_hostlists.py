"""Lists of hosts: every form that people publish is read, and no host is held by accident."""

import asyncio
import os
import random
import resource
import time
from pathlib import Path

import pytest

from bot.hostlists import HostLists, NamedList, difference, numbers, read_hosts
from bot.listed_hosts import entry_of
from bot.reading_lists import compared, hosts_in

MANY = 1_000_000 if os.environ.get("PLAZA_PROVE") else 30_000
LISTED = (
    ("bad.example", ("bad.example",)),
    ("BAD.Example.", ("bad.example",)),
    ("  bad.example  # a note", ("bad.example",)),
    ("*.bad.example", ("bad.example",)),
    (".bad.example", ("bad.example",)),
    ("||bad.example^", ("bad.example",)),
    ("||bad.example^$third-party", ("bad.example",)),
    ("0.0.0.0 bad.example", ("bad.example",)),
    ("127.0.0.1\tbad.example other.example # both", ("bad.example", "other.example")),
    ("0.0.0.0 0.0.0.0", ()),
    ("::1 localhost", ()),
    ("https://bad.example/", ("bad.example",)),
    ("http://user@bad.example:8080", ("bad.example",)),
    ("https://bad.example/Login?a=1#top", ("bad.example/Login?a=1",)),
    ("bad.example/path/", ("bad.example/path",)),
    ("bücher.example", ("xn--bcher-kva.example",)),
    ("例子.测试", ("xn--fsqu00a.xn--0zwm56d",)),
    ("93.184.216.34", ("93.184.216.34",)),
    ("[2606:4700::1111]", ()),
    ("http://[2606:4700::1111]/x", ("2606:4700::1111/x",)),
    ("", ()),
    ("# a note", ()),
    ("! a note", ()),
    ("[Adblock Plus 2.0]", ()),
)
UNREADABLE = (
    *("com", "*", "||*^", "@@||fine.example^", "a b", "bad.example,1", "x" * 5_000, "<html>"),
    *("-.example", "bad..example", "a" * 64 + ".example", "bad.example^x", "::"),
)


@pytest.mark.parametrize(("line", "entries"), LISTED)
def test_a_line_in_any_usual_form_lists_its_host(line: str, entries: tuple[str, ...]) -> None:
    assert entry_of(line) == entries


@pytest.mark.parametrize("line", UNREADABLE)
def test_a_line_that_says_nothing_is_counted_and_shown(line: str) -> None:
    found = read_hosts([line, "good.example"])
    assert (found.bad, len(found)) == (1, 1)
    assert found.examples[0] == line[:100]


def lists(*lines: str, allow: tuple[str, ...] = ()) -> HostLists:
    named = NamedList("bad", "block", read_hosts(lines))
    return HostLists((named,), (NamedList("own", "allow", read_hosts(allow)),))


def test_a_host_is_held_with_all_below_it_and_nothing_beside_it() -> None:
    found = lists("bad.com", "deep.worse.co.uk", "github.io", "co.uk")
    for host in ("bad.com", "a.bad.com", "a.b.bad.com", "x.deep.worse.co.uk"):
        assert found.listed(host, "") == "bad", host
    for host in ("notbad.com", "bad.com.evil.net", "worse.co.uk", "fine.co.uk", "me.github.io"):
        assert found.listed(host, "/any") is None, host


def test_an_entry_with_a_path_holds_what_is_below_it_and_never_the_host() -> None:
    found = lists("https://share.example/evil/page?x=1", "t.example/scam")
    assert found.listed("share.example", "") is None
    assert found.listed("share.example", "/evil/page") is None
    assert found.listed("share.example", "/evil/page?x=1#top") == "bad"
    assert found.listed("share.example", "/fine") is None
    for path in ("/scam", "/scam/", "/scam/12", "/scam?start=1"):
        assert found.listed("t.example", path) == "bad", path
    for path in ("/scammers", "/", "/a/scam"):
        assert found.listed("t.example", path) is None, path


def test_a_long_path_takes_no_long_time() -> None:
    found = lists("t.example/scam")
    assert found.listed("t.example", "/a" * 50_000) is None


def test_good_sites_are_known_by_their_own_list() -> None:
    found = lists("bad.example", allow=("brand.example",))
    assert found.allowed("shop.brand.example")
    assert not found.allowed("bad.example")
    assert found.listed("brand.example") is None


def test_the_difference_of_two_lists_is_counted_both_ways() -> None:
    chance = random.Random(5)
    for _ in range(200):
        old = {chance.randrange(40) for _ in range(chance.randrange(20))}
        new = {chance.randrange(40) for _ in range(chance.randrange(20))}
        counted = difference(sorted(old), sorted(new))
        assert counted == (len(new - old), len(old - new))
    assert difference(numbers(), numbers()) == (0, 0)


async def test_a_long_list_is_read_in_another_process_to_the_same_end(tmp_path: Path) -> None:
    lines = [f"host{n}.example/{'path' if n % 7 == 0 else ''}" for n in range(20_000)]
    (tmp_path / "new.txt").write_text("\n".join([*lines, "???"]), "utf-8")
    (tmp_path / "old.txt").write_text("\n".join(lines[100:]), "utf-8")
    found = await hosts_in(tmp_path / "new.txt")
    here = read_hosts([*lines, "???"])
    assert (found.hosts, found.addresses, found.bad) == (here.hosts, here.addresses, 1)
    told = await compared(tmp_path / "new.txt", tmp_path / "old.txt", ("www.host1.example", "x.y"))
    assert (told["added"], told["removed"], told["bad"]) == (100, 0, 1)
    assert told["hits"] == ["www.host1.example"]
    assert told["news"][0] == "host0.example/path"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["new.txt", "old.txt"]


async def test_many_hosts_come_in_while_the_loop_goes_on(tmp_path: Path) -> None:
    with (tmp_path / "many.txt").open("w") as file:
        file.writelines(f"host{n:x}.example{n % 977}.com\n" for n in range(MANY))
    before, held, task = _megabytes(), 0.0, asyncio.create_task(hosts_in(tmp_path / "many.txt"))
    began, at = _seconds_of_children(), time.process_time()
    while not task.done():
        await asyncio.sleep(0.001)
        held, at = max(held, time.process_time() - at), time.process_time()
    assert len(task.result()) == MANY
    # Of work, as other tests run on the same machine.
    assert _seconds_of_children() - began < 5
    assert held < 0.05
    assert _megabytes() - before < 50


def _seconds_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
