"""How scripts run: off until added, once at a time, spread; by each other, for operators."""

import pytest

from bot.delivery import Refused, Unclear
from bot.testing import fake_chat
from tests.faults import Moody

HEAD = """
name: T
kind: talk
when: [{at: "10:00"}]
where: {communities: [home]}
"""
SLOW = HEAD + "mode: MODE\nsteps: [{say: begun}, {wait: 30h}, {say: ended}]"
OFF = HEAD + "off: true\nsteps: [{say: Hello}]"


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("parallel", ["begun", "begun", "ended", "begun", "ended"]),
        ("single", ["begun", "ended", "begun"]),
        ("restart", ["begun", "begun", "begun"]),
    ],
)
async def test_a_script_that_is_still_under_way_begins_as_its_mode_says(
    mode: str, said: list[str]
) -> None:
    async with fake_chat(scripts={"slow": SLOW.replace("MODE", mode)}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 10:30")
        await amy.calls("/sop why", script="slow")
        missed = "a former run of it was still under way"
        assert (missed in amy.told()[-1]) is (mode == "single")
        await chat.passes_until("2026-03-04 17:00")
        assert chat.said() == said


async def test_a_script_that_is_off_runs_from_when_it_is_switched_on_until_it_is_switched_off() -> (
    None
):
    async with fake_chat(scripts={"t": OFF}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 11:00")
        await amy.calls("/sop list")
        await amy.was_told("Next posts, by the clock of Europe/Riga:\n"
                           "Off: t. /sop on switches one on.")  # fmt: skip
        await amy.calls("/sop why", script="t")
        await amy.was_told("t is off here. /sop on switches it on.")
        await amy.calls("/sop on", script="t")
        assert amy.told()[-1].startswith("t is on. It comes next Tue, Mar 3 10:00")
        assert chat.said() == []  # ten o'clock was before it was on
        await chat.restarts(days=1)
        assert chat.said() == ["Hello"]
        await amy.calls("/sop on", script="t")
        await amy.was_told("t is on already.")
        await amy.calls("/sop off", script="t")
        assert amy.told()[-1].startswith("t is off. Runs under way")
        await chat.passes(days=2)
        assert chat.said() == ["Hello"]
        await amy.calls("/sop off", script="t")
        assert amy.told()[-1].startswith("t is off already.")
        await amy.calls("/sop run", script="t")
        assert chat.said() == ["Hello", "Hello"]


async def test_a_spread_script_begins_at_one_moment_within_its_span_also_after_a_restart() -> None:
    spread = HEAD + "spread: 1h\nsteps: [{say: Hello}]"
    async with fake_chat(scripts={"t": spread}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == []
        await chat.restarts(seconds=30)
        await chat.passes_until("2026-03-02 11:00")
        assert chat.said() == ["Hello"]
        await amy.calls("/sop next", script="t")
        told = amy.told()[-1].splitlines()[1:]
        assert (
            len({line.split("\u202f")[0] for line in told}) == len(told) == 10
        )  # each day another
        await chat.passes_until("2026-03-03 11:00")
        assert len(chat.said()) == 2


async def test_a_script_starts_another_once() -> None:
    scripts = {
        "a": HEAD + "steps: [{run: b}, {say: a}]",
        "b": "name: B\nkind: talk\nsteps: [{wait: 1h}, {say: b}]",
    }
    async with fake_chat(scripts=scripts) as chat:
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["a"]
        await chat.restarts(hours=2)
        assert chat.said() == ["a", "b"]


async def test_only_the_latest_copy_of_a_post_stays() -> None:
    script = HEAD + "steps: [{say: {text: 'Today', keep: latest}}, {say: Other}]"
    async with fake_chat(scripts={"t": script}) as chat:
        await chat.passes(days=3)
        assert chat.said() == ["Other", "Other", "Today", "Other"]


async def test_a_post_is_pinned_and_has_a_thread_in_which_the_script_speaks() -> None:
    script = (
        HEAD
        + """
steps:
  - say: {text: "What is new?", thread: true, as: asked}
  - pin: {post: asked}
  - say: {text: "I begin", in: asked}
"""
    )
    async with fake_chat(scripts={"t": script}) as chat:
        await chat.passes_until("2026-03-02 10:00")
        (asked,) = chat.posts()
        assert asked.pinned
        assert [answer.text for answer in chat.answers(asked)] == ["I begin"]


async def test_a_task_is_shown_listed_and_settled_once() -> None:
    script = (
        HEAD
        + """
steps:
  - task: {text: "Call the baker", draft: "Dear baker", due: 2h}
"""
    )
    async with fake_chat(scripts={"t": script}) as chat:
        amy = chat.has("Amy", rights=["people"])
        bo = chat.has("Bo", rights=["people"])
        cleo = chat.has("Cleo")
        await amy.calls("/tasks")
        await amy.was_told("There is nothing to do.")
        await chat.passes_until("2026-03-02 10:00")
        (post,) = chat.posts("ops")
        assert post.text.splitlines()[1] == "You could write: Dear baker"
        await cleo.presses("Done", post)
        assert 'You need the right "people"' in cleo.told()[-1]
        await amy.calls("/tasks")
        assert amy.told()[-1].splitlines()[1].endswith("; asked 1 min ago (t)")
        await amy.presses("Done", post)
        await amy.was_told("Done, thank you: Call the baker")
        assert post.text.startswith("Call the baker – done by Amy, ")
        await bo.presses_late("Not needed", post)
        assert bo.told()[-1].startswith("Amy did this already, ")
        await amy.calls("/tasks")
        await amy.was_told("There is nothing to do.")


CONFIRMED = HEAD + "steps: [{say: {text: first, confirm: true}}, {say: second}]"


async def test_a_run_goes_on_only_when_a_post_is_out_if_it_must_be() -> None:
    async with fake_chat(scripts={"t": CONFIRMED}) as chat:
        amy = chat.has("Amy", rights=["content"])
        chat.app.platforms["fake"] = Moody(chat.platform, Refused("full"))
        await chat.passes_until("2026-03-02 10:01")
        assert chat.said() == []
        held = chat.posts("ops")[-1]
        assert "stands at steps[0].say" in held.text
        await amy.presses("Try again", held)
        await chat.passes(minutes=1)
        assert chat.said() == ["first", "second"]


@pytest.mark.parametrize(("unclear", "said"), [("hold", []), ("repost", ["Hello"])])
async def test_a_post_that_may_not_be_out_is_made_again_if_the_script_says_so(
    unclear: str, said: list[str]
) -> None:
    script = HEAD + f"unclear: {unclear}\nsteps: [{{say: Hello}}]"
    async with fake_chat(scripts={"t": script}) as chat:
        chat.app.platforms["fake"] = Moody(chat.platform, Unclear())
        await chat.passes_until("2026-03-02 10:10")
        assert chat.said() == said


async def test_why_names_the_script_that_stood_in_and_the_limit_that_was_kept() -> None:
    scripts = {
        "daily": HEAD + "limit: {per: community, every: 2d}\nsteps: [{say: daily}]",
        "feast": HEAD.replace('{at: "10:00"}', "{date: 2026-03-04}")
        + "instead_of: daily\nsteps: [{say: feast}]",
    }
    async with fake_chat(scripts=scripts) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 11:00")
        await amy.calls("/sop why", script="daily")
        assert "its limit allows it less often" in amy.told()[-1]
        await chat.passes(days=1)
        await amy.calls("/sop why", script="daily")
        assert amy.told()[-1].endswith("because feast stood in for it that day.")
        assert chat.said() == ["daily", "feast"]
