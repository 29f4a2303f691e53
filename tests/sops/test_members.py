"""Scripts for each member: started by what happens to them, waiting for it, over at their aim."""

from bot.testing import fake_chat

HOUR_MS = 3_600_000
FIRST_WEEK = """
name: First week
kind: service
when: [{on: member.passed}]
aim: [message.sent, checkin.checked_in]
where: {communities: [home]}
steps:
  - wait: 1d
  - whisper: "Day one, {member.name}. You wrote: {run.heard}"
  - if: {run.heard: {has_not: message.sent}}
    then:
      - say: {text: "{member.name} is silent", room: ops}
  - wait: 2d
  - whisper: "Day three"
"""
PATIENT = """
name: Patient
kind: service
when: [{on: checkin.checked_in, if: {event.streak: {at_least: 2}}}]
limit: {per: member, every: 3d}
where: {communities: [home]}
steps:
  - wait_for: {event: message.sent, if: {event.text: thanks}, timeout: 1h, into: came}
  - if: {run.came: true}
    then: [{say: "{member.name} said {event.text}"}]
    else: [{say: "{member.name} said nothing"}]
"""


async def test_each_newcomer_has_a_run_of_their_own_and_others_have_none() -> None:
    async with fake_chat(scripts={"week": FIRST_WEEK}) as chat:
        await chat.has("Old").says("I was here before")
        amy = await chat.joins("Amy <b>")
        await chat.passes(hours=1)
        lei = await chat.joins("李雷")
        await chat.passes(hours=23)
        assert amy.told() == ["Day one, Amy \\<b>. You wrote: "]
        assert chat.said("ops") == ["Amy \\<b> is silent"]
        assert lei.told() == []
        await chat.passes(hours=1)
        assert lei.told() == ["Day one, 李雷. You wrote: "]


async def test_a_run_is_over_when_all_of_its_aim_has_happened() -> None:
    async with fake_chat(scripts={"week": FIRST_WEEK}) as chat:
        amy = await chat.joins("Amy")
        await amy.says("Hello, all")
        await chat.passes(days=1)
        assert amy.told() == ["Day one, Amy. You wrote: message.sent"]
        assert chat.said("ops") == []
        await amy.says("check in")
        await chat.passes(days=4)
        assert amy.told() == ["Day one, Amy. You wrote: message.sent"]


async def test_a_run_of_one_who_left_is_over() -> None:
    async with fake_chat(scripts={"week": FIRST_WEEK}) as chat:
        amy = await chat.joins("Amy")
        await chat.passes(hours=1)
        await amy.leaves()
        await chat.passes(days=5)
        assert amy.told() == []
        assert chat.said("ops") == []


async def test_the_same_join_told_again_and_a_restart_start_nothing_twice() -> None:
    async with fake_chat(scripts={"week": FIRST_WEEK}) as chat:
        amy = chat.has("Amy")
        at = chat.clock.now()
        await chat.arrives(amy, at)
        await chat.arrives(amy, at)
        await chat.restarts(hours=25)
        await chat.arrives(amy, at)
        await chat.passes(hours=1)
        assert len(amy.told()) == 1


async def test_a_newcomer_of_whom_plaza_hears_too_late_has_no_run() -> None:
    script = FIRST_WEEK.replace("aim:", "catch_up: {max_age: 1d}\naim:")
    async with fake_chat(scripts={"week": script}) as chat:
        amy, lei = chat.has("Amy"), chat.has("李雷")
        await chat.arrives(amy, at=chat.clock.now() - 25 * HOUR_MS)
        await chat.arrives(lei, at=chat.clock.now() - 23 * HOUR_MS)
        await chat.passes(days=1)
        assert amy.told() == []
        assert lei.told() == ["Day one, 李雷. You wrote: "]


async def test_a_run_waits_for_what_fits_and_goes_on_at_once() -> None:
    async with fake_chat(scripts={"patient": PATIENT}) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.says("check in")
        await chat.passes(hours=2)
        assert chat.said() == []  # a streak of one is not what was asked for
        await chat.passes_until("2026-03-03 09:00")
        await amy.says("check in")
        await bo.says("thanks")
        await amy.says("something else")
        assert chat.said() == []
        await amy.says("thanks")
        assert chat.said() == ["Amy said thanks"]


async def test_a_run_that_waited_in_vain_goes_on_after_its_time_and_hears_nothing_then() -> None:
    async with fake_chat(scripts={"patient": PATIENT}) as chat:
        amy = chat.has("Amy")
        await amy.says("check in")
        await chat.passes(days=1)
        await amy.says("check in")
        await chat.restarts(minutes=59)
        assert chat.said() == []
        await chat.passes(minutes=1)
        assert chat.said() == ["Amy said nothing"]
        await amy.says("thanks")
        assert chat.said() == ["Amy said nothing"]


async def test_a_limit_for_each_member_counts_for_that_member() -> None:
    async with fake_chat(scripts={"patient": PATIENT}) as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        for _ in range(4):
            await amy.says("check in")
            await bo.says("check in")
            await chat.passes(days=1)
        assert sorted(chat.said()) == ["Amy said nothing", "Bo said nothing"]
        await amy.says("check in")
        await chat.passes(hours=2)
        assert sorted(chat.said()) == ["Amy said nothing", "Amy said nothing", "Bo said nothing"]


async def test_an_operator_tries_a_script_of_members_on_themselves() -> None:
    async with fake_chat(scripts={"week": FIRST_WEEK}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await amy.calls("/sop run", script="week")
        await chat.passes(days=1)
        assert amy.told()[-1] == "Day one, Amy. You wrote: "


async def test_in_rehearsal_what_members_would_be_told_privately_is_shown_to_operators() -> None:
    stage = {"stage": "rehearsal"}
    async with fake_chat(scripts={"week": FIRST_WEEK}, settings=stage) as chat:
        amy = await chat.joins("Amy")
        await chat.passes(days=1)
        assert amy.told() == []
        told = [text for text in chat.said("ops") if "Day one, Amy" in text]
        assert told == [
            "Rehearsal: this would have gone to one member privately, Tue, Mar 3 9:00 AM.\n"
            "Day one, Amy. You wrote: "
        ]
