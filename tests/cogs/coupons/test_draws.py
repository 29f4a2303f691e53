"""Draws: who wins follows from what was said before, and anybody can draw again."""

import hashlib
import re

import pytest

from bot.jobs import JobRow
from bot.testing import FakeChat, fake_chat
from cogs.coupons.campaigns.campaign import Campaign
from cogs.coupons.config import Options

CODES = tuple(f"WIN-{number}" for number in range(5))
SPRING = Campaign(title={"en": "Spring"}, value={"en": "5 euro off"}, codes=CODES)
OPTIONS = {"coupons": Options(campaigns={"spring": SPRING})}
NAMES = ["Amy", "李雷", "João", "Ķikuts", "Ελένη", "*b* <@1>", "🦊"]


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def said(chat: FakeChat, pattern: str) -> str:
    (found,) = {m.group(1) for text in chat.said("lobby") for m in re.finditer(pattern, text)}
    return found


async def test_who_wins_follows_from_what_was_said_before_and_anybody_can_draw_again() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        people = [chat.has(name) for name in NAMES]
        await ann.calls("/draw open", name="spring", winners=3, lasts="1h")
        promise = said(chat, "sealed beforehand: ([0-9a-f]{64})")
        marks = {}
        for who in people:
            await who.presses("Count me in")
            await who.presses("Count me in")
            first, again = who.told()[-2:]
            assert first == again
            marks[who.person.name] = first.rsplit(" ", 1)[1]
        await ann.presses("Count me in")
        assert "The team leaves these to the members" in ann.told()[-1]
        await chat.passes(hours=1)
        seal = said(chat, "Seal: ([0-9a-f]{64})")
        await chat.passes(minutes=1)
        seed = said(chat, "Seed: ([0-9a-f]{64})")
        assert sha(seed) == promise
        assert sha("\n".join([seed, *sorted(marks.values())])) == seal
        order = sorted(marks, key=lambda name: sha(f"{seed}:{marks[name]}"))
        for who in people:
            await who.calls("/coupons")
            assert ("WIN-" in who.told()[-1]) is (who.person.name in order[:3])
        told = said(chat, "Drawn: (.*) Your code is behind the button")
        places = [told.index(chat.platform.escape(name)) for name in order[:3]]
        assert places == sorted(places)
        assert not any(chat.platform.escape(name) in told for name in order[3:])


async def test_the_list_that_is_given_out_holds_until_one_entrant_is_changed() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        people = [chat.has(name) for name in NAMES]
        await ann.calls("/draw open", name="spring", winners=2, lasts="1h")
        for who in people:
            await who.presses("Count me in")
        await chat.passes(hours=1, minutes=2)
        amy, li = people[:2]
        await amy.presses("Was it fair?")
        assert "Draw 1 holds: its seed, its list of 7 and its order" in amy.told()[-1]
        name, listed = amy.sees()[-1].file or ("", b"")
        assert name == "draw-1.csv"
        head, *rows = listed.decode("utf-8-sig").splitlines()
        assert head == "Place,Mark,sha256(seed:mark),What came of it"
        assert [row.rsplit(",", 1)[1] for row in rows] == ["won"] * 2 + [""] * 5
        amy_id, li_id = (await amy.row()).id, (await li.row()).id
        zed = chat.has("Zed")
        await zed.calls("/coupons")
        zed_id = (await zed.row()).id
        await chat.db.write(
            lambda tx: tx.run(
                "UPDATE coupons_entries SET member = ? WHERE member = ?", zed_id, li_id
            )
        )
        await amy.calls("/draw verify", number=1)
        assert "Draw 1 does NOT hold: its list of 7" in amy.told()[-1]
        assert amy_id != li_id


@pytest.mark.fake_only("the platform has no part in it")
async def test_who_left_or_has_one_already_is_passed_over_and_the_next_gets_it() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        people = [chat.has(name) for name in NAMES]
        await ann.calls("/draw open", name="spring", winners=5, lasts="1h")
        for who in people:
            await who.presses("Count me in")
        await people[0].leaves()
        await ann.calls("/coupon drop", name="spring")
        await people[1].presses("Get mine")
        await ann.calls("/draw open", name="spring", winners=5, lasts="30m")
        assert "Only 4 are left of spring now, and others may take them" in ann.told()[-1]
        await chat.passes(hours=1, minutes=2)
        assert any("Draw 1 of spring gave 4 of 5; 7 were in." in said for said in chat.said("ops"))
        for who in people[1:]:
            await who.calls("/coupons")
        held = ["WIN-" in who.told()[-1] for who in people[1:]]
        assert sum(held) == 5  # one by the drop, and the four that were left
        assert held[0]


@pytest.mark.fake_only("the platform has no part in it")
async def test_a_draw_goes_on_after_a_restart_and_nobody_gets_in_late() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy, li = chat.has("Ann", rights=["money"]), chat.has("Amy"), chat.has("李雷")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await amy.presses("Count me in")
        post = next(post for post in chat.posts("lobby") if post.had)
        await chat.restarts(hours=2)
        await li.presses_late("Count me in", post)
        assert li.told()[-1] == "This is over. Thank you for looking in."
        await chat.passes(minutes=2)
        assert any("Drawn: Amy." in text for text in chat.said("lobby"))
        await ann.calls("/draw close", number=1)
        await ann.was_told("Draw 1 is closed already.")


@pytest.mark.fake_only("the platform has no part in it")
async def test_nobody_joined_and_it_says_so_once() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await chat.passes(hours=2)
        assert chat.said("lobby")[-1].endswith("It is closed. Nobody was in.")
        assert len(chat.said("lobby")) == 1
        assert chat.said("ops") == [
            "Nobody was in draw 1 of spring, so nobody got one."
            " To try again, for longer: /draw open spring"
        ]
        await ann.calls("/draw open", name="spring", winners=1)
        await ann.calls("/draw close", number=2)
        await ann.was_told("It is closed. Nobody was in.")
        await ann.calls("/draw verify", number=3)
        await ann.was_told("There is no draw 3 here.")


@pytest.mark.fake_only("the platform has no part in it")
async def test_in_a_hush_a_draw_waits_and_its_seal_is_read_before_its_winners() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = chat.has("Ann", rights=["money", "content"]), chat.has("Amy")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await amy.presses("Count me in")
        await ann.calls("/hush", duration="1d")
        await ann.calls("/draw close", number=1)
        assert "draw 1 waits: those who take part would not read it" in ann.told()[-1]
        await chat.passes(hours=2)
        await ann.calls("/draw verify", number=1)
        await ann.was_told(
            "Draw 1 is not over yet. It can be drawn again once the winners are told."
        )
        assert not any("It is closed" in post.text for post in chat.posts("lobby"))
        await ann.calls("/hush", duration="end")
        while "Seal: " not in chat.said("lobby")[-1]:
            await chat.passes(seconds=30)
        await ann.calls("/hush", duration="1h")
        await chat.passes(minutes=30)
        assert "Seal: " in chat.said("lobby")[-1]  # nobody is drawn yet
        await ann.calls("/hush", duration="end")
        await chat.passes(minutes=17)
        assert "Drawn: Amy." in chat.said("lobby")[-1]
        assert "You were drawn in draw 1." in amy.told()[-1]


@pytest.mark.fake_only("the platform has no part in it")
async def test_who_asks_whether_it_was_fair_makes_nobody_wait_while_the_list_is_read() -> None:
    async with fake_chat(options=OPTIONS) as chat:
        ann, amy = chat.has("Ann", rights=["money"]), chat.has("Amy")
        await ann.calls("/draw open", name="spring", winners=1, lasts="1h")
        await amy.presses("Count me in")
        mark = amy.told()[-1].rsplit(" ", 1)[1]
        await chat.passes(hours=1, minutes=2)
        jobs, begun = chat.app.engine.core.jobs, list[JobRow]()
        goes_on = jobs.listener

        def listen(row: JobRow) -> None:
            begun.append(row)
            goes_on(row)

        jobs.listener = listen
        await ann.calls("/draw verify", number=1)
        assert "Draw 1 holds: its seed, its list of one" in ann.told()[-1]
        assert mark not in str(begun[0].args)  # the job reads the list, outside of any unit
