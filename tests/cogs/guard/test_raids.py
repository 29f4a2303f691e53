"""Raids: many who come at once are held until a person has looked, and all of it can be undone."""

from dataclasses import replace
from typing import Any

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME, OTHER
from cogs.guard.evidence import Mode
from cogs.guard.raids.config import RaidOptions
from tests.cogs.guard.staging import Acting, staged_chat

RAID = {"guard": Acting(raids=RaidOptions(joins=4, slow=6, pause=10))}
QUICK = 300  # ms between two joins
DAY_MS = 86_400_000


def now(chat: FakeChat) -> int:
    return chat.clock.now()


async def raid(chat: FakeChat, count: int, *, age_days: int = 400, **who: Any) -> list[FakeMember]:
    """So many come in at once, a third of a second apart."""
    came = []
    for number in range(count):
        made = now(chat) - age_days * DAY_MS
        name = f"{NAMES[number % len(NAMES)]}{'' if number < len(NAMES) else ' ' + 'I' * number}"
        came.append(await chat.joins(name, made_at=made, **who))
        await chat.passes(milliseconds=QUICK)
    return came


NAMES = (
    *("Amy", "李雷", "Bruno Souza", "Jānis Ozols", "Μαρία", "Bo", "Chidi", "Dana", "Emeka"),
    *("Farid", "Gregor", "Hui Ling", "Ivo", "Juana", "Kofi", "Łukasz"),
)


def held(chat: FakeChat, came: list[FakeMember]) -> list[bool]:
    return [chat.people.timed_out(each, now(chat)) for each in came]


def slow(chat: FakeChat, room: str = "lobby", community: str = HOME) -> int:
    return chat.rooms.slow.get((community, room), 0)


def card(chat: FakeChat) -> str:
    (post,) = (each for each in chat.posts("ops") if each.text.startswith("Raid"))
    return post.text


async def test_in_a_raid_rooms_are_slow_newcomers_held_and_invites_paused() -> None:
    async with fake_chat(options=RAID) as chat:
        olga, amy = chat.has("Olga", rights=["people"]), chat.has("Vera")
        await amy.says("Good morning")
        came = await raid(chat, 5, age_days=0)
        assert all(held(chat, came))
        assert not any(held(chat, [amy, olga]))
        assert (slow(chat), slow(chat, "ops"), slow(chat, community=OTHER)) == (30, 0, 0)
        assert not chat.rooms.lets_in(HOME, now(chat))
        assert chat.rooms.lets_in(OTHER, now(chat))
        assert "Invites are paused" in card(chat)
        assert "newcomers are timed out. Put them out or let them in?" in card(chat)


@pytest.mark.fake_only
async def test_a_raid_ends_by_itself_and_everything_is_as_it_was() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        chat.rooms.slow[HOME, "lobby"] = 5  # by an operator's own hand
        came = await raid(chat, 5, age_days=0)
        await chat.passes(minutes=9)
        assert slow(chat) == 30
        await chat.passes(minutes=2)
        assert slow(chat) == 5
        assert chat.rooms.lets_in(HOME, now(chat))
        assert "It is over" in card(chat)
        assert all(held(chat, came))
        await chat.passes(hours=1)
        assert not any(held(chat, came))
        assert "5 were let in" in card(chat)


@pytest.mark.fake_only
async def test_a_few_old_accounts_with_names_of_their_own_are_no_raid() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        await raid(chat, 5)
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_what_is_only_watched_touches_nobody() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        came = await raid(chat, 8)
        assert not any(held(chat, came))
        assert slow(chat) == 0
        assert "Greetings wait; nothing else is done yet" in card(chat)


@pytest.mark.fake_only
@pytest.mark.parametrize(
    "names",
    [
        ["xkqpt8371", "bwzra2290", "mmoqe1187", "pqlks9041"],
        ["buy_gold_1", "buy_gold_22", "buy.gold.333", "BUY GOLD"],
        ["Kristina", "Kristinа", "Kristine", "Kristin_"],
    ],
)
async def test_names_that_are_alike_count_for_more(names: list[str]) -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        for name in names:
            await chat.joins(name, made_at=now(chat) - 100 * DAY_MS)
        assert "rooms are slow" in card(chat).lower()


@pytest.mark.fake_only
async def test_regulars_operators_and_who_comes_back_are_never_held() -> None:
    async with fake_chat(options=RAID) as chat:
        vera = await chat.joins("Vera")
        await chat.passes(days=2)
        await vera.leaves()
        came = await raid(chat, 3, age_days=0)
        await chat.arrives(vera)
        olga = await chat.joins("Olga", rights=["people"])
        came += await raid(chat, 2, age_days=0)
        assert all(held(chat, came))
        assert not any(held(chat, [vera, olga]))


async def test_an_operator_puts_all_of_them_out_with_one_button() -> None:
    async with fake_chat(options=RAID) as chat:
        olga, vera = chat.has("Olga", rights=["people"]), chat.has("Vera")
        await vera.says("Good morning")
        came = await raid(chat, 5, age_days=0)
        await olga.presses("Put them out")
        await chat.passes(seconds=1)
        assert not any(chat.people.here(each) for each in came)
        assert chat.people.here(vera)
        await olga.was_told("5 newcomers are put out.")
        assert "5 were put out" in card(chat)


@pytest.mark.fake_only
async def test_an_operator_lets_them_in_once() -> None:
    async with fake_chat(options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat, 5, age_days=0)
        post = chat.posts("ops")[-1]
        await olga.presses("Let them in")
        assert not any(held(chat, came))
        await olga.presses_late("Put them out", post)
        assert all(chat.people.here(each) for each in came)
        assert "Somebody decided that already" in olga.told()[-1]


async def test_a_raid_that_was_none_is_undone_as_one() -> None:
    async with fake_chat(options=RAID) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat, 5, age_days=0)
        await olga.calls("/raid undo")
        assert not any(held(chat, came))
        assert slow(chat) == 0
        assert chat.rooms.lets_in(HOME, now(chat))
        assert "All of the raid is undone: 5 newcomers are free" in olga.told()[-1]
        assert "All of it is undone" in card(chat)
        await olga.calls("/raid undo")
        await olga.was_told("The last raid is undone already.")


async def test_thirty_who_came_at_once_are_all_held_and_all_freed() -> None:
    async with fake_chat(options={"guard": Acting(raids=RaidOptions(pause=1000))}) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat, 30, age_days=3)
        assert held(chat, came) == [True] * 30
        assert len(chat.posts("ops")) == 1
        assert "30 newcomers are timed out" in card(chat)
        await olga.calls("/raid undo")
        assert held(chat, came) == [False] * 30
        assert "30 newcomers are free" in olga.told()[-1]


@pytest.mark.fake_only
async def test_by_hand_a_raid_begins_and_ends_when_somebody_says_so() -> None:
    async with fake_chat(options=RAID) as chat:
        olga, bo = chat.has("Olga", rights=["people"]), chat.has("Bo")
        await olga.calls("/raid status")
        assert "There was no raid so far" in olga.told()[-1]
        await bo.calls("/raid on")
        assert slow(chat) == 0
        await olga.calls("/raid on", stage="slow")
        amy = await chat.joins("Amy")
        assert held(chat, [amy]) == [True]
        assert slow(chat) == 30
        assert chat.rooms.lets_in(HOME, now(chat))
        await olga.calls("/raid on")
        assert not chat.rooms.lets_in(HOME, now(chat))
        await olga.calls("/raid on")
        await olga.was_told("That is being done already. /raid off ends it.")
        await olga.calls("/raid off")
        assert slow(chat) == 0
        assert chat.rooms.lets_in(HOME, now(chat))
        await olga.calls("/raid off")
        await olga.was_told("There is no raid at the moment.")


@pytest.mark.fake_only
@pytest.mark.parametrize(("mode", "cards"), [("observe", 0), ("flag", 1)])
async def test_a_rule_that_does_not_enforce_holds_nobody(mode: Mode, cards: int) -> None:
    options = {"guard": Acting(raids=replace(RAID["guard"].raids, mode=mode))}
    async with fake_chat(options=options) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat, 5, age_days=0)
        assert not any(held(chat, came))
        assert slow(chat) == 0
        assert len(chat.posts("ops")) == cards
        if cards:
            await olga.presses("It is a raid")
            assert all(held(chat, came))
            assert slow(chat) == 30


@pytest.mark.fake_only
async def test_a_rehearsal_says_what_would_be_in_one_card() -> None:
    async with fake_chat(options=RAID, settings={"stage": "rehearsal"}) as chat:
        chat.has("Olga", rights=["people"])
        came = await raid(chat, 5, age_days=0)
        assert not any(held(chat, came))
        assert "This is a rehearsal: invites would be paused" in card(chat)
        assert not [text for text in chat.said("ops") if "would have been timed out" in text]


@pytest.mark.fake_only
async def test_a_raid_goes_on_over_a_restart_and_ends() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        await raid(chat, 5, age_days=0)
        await chat.restarts(minutes=2)
        assert slow(chat) == 30
        await chat.passes(minutes=10)
        assert slow(chat) == 0
        assert "It is over" in card(chat)


@pytest.mark.fake_only
async def test_somebody_who_comes_and_goes_is_no_raid() -> None:
    async with fake_chat(options=RAID) as chat:
        chat.has("Olga", rights=["people"])
        amy = await chat.joins("Amy", made_at=now(chat))
        for _ in range(8):
            await amy.leaves()
            await chat.passes(seconds=1)
            await chat.arrives(amy)
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_undoing_a_raid_takes_back_what_cases_cost_its_newcomers() -> None:
    options = {"guard": Acting(raids=RaidOptions(joins=4, slow=500, pause=500))}
    async with staged_chat(options=options) as chat:
        olga, vera = chat.has("Olga", rights=["people"]), chat.has("Vera")
        came = await raid(chat, 4, age_days=0)
        for each in (came[0], vera):
            await each.says("bad listed delete")
        assert held(chat, [came[0], vera]) == [True, True]
        await olga.calls("/raid undo")
        assert held(chat, [came[0], vera]) == [False, True]
        assert any("Olga undid it together" in card for card in chat.said("ops"))
        await olga.calls("/guard why", case=1)
        assert "It was undone together with a raid, by: Olga." in olga.told()[-1]


@pytest.mark.fake_only
async def test_a_raid_does_not_shorten_what_a_case_costs() -> None:
    options = {"guard": Acting(raids=RaidOptions(joins=3, slow=4, pause=500))}
    async with staged_chat(options=options) as chat:
        bo = await chat.joins("Bo", made_at=chat.clock.now())
        await bo.says("bad listed delete")  # a day
        came = await raid(chat, 4, age_days=0)
        await chat.passes(minutes=90)
        assert held(chat, [bo, *came]) == [True, False, False, False, False]


@pytest.mark.fake_only
async def test_who_was_put_out_is_counted_when_a_raid_is_undone() -> None:
    options = {"guard": Acting(raids=replace(RAID["guard"].raids, newcomers="kick", pause=500))}
    async with fake_chat(options=options) as chat:
        olga = chat.has("Olga", rights=["people"])
        came = await raid(chat, 5, age_days=0)
        assert not any(chat.people.here(each) for each in came)
        assert "Came in raid 1" in (chat.people.reason(came[0]) or "")
        await chat.arrives(came[0])
        assert not chat.people.here(came[0])  # out again
        await olga.calls("/raid undo")
        assert "5 had been put out and have to come back by themselves." in olga.told()[-1]
        await chat.arrives(came[0])
        assert not held(chat, came[:1])[0]
