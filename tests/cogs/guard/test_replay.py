"""A rule is tried before it is changed, a text before anybody writes it; how the guard stands."""

from collections.abc import Mapping

import pytest

from bot.testing import OTHER, fake_chat
from cogs.guard.config import Options
from cogs.guard.evidence import Standing
from cogs.guard.judging.policy import Policy, Wish
from cogs.guard.replaying.replay import changed, replay
from cogs.guard.replaying.store import Feature
from tests.cogs.guard.staging import Acting, guard, meets, staged_chat

INVITE = "look at discord.gg/a8Kd93x"
LURE = f"Free nitro for all, {INVITE}"


def found(standing: Standing, room: str = "lobby", **hints: float) -> Feature:
    named = {name.replace("_", "-"): sure for name, sure in hints.items()}
    return Feature(room, "m", 0, 1, standing, named)


def here(rules: Policy, room: str) -> Policy:
    return rules.in_room(room)


@pytest.mark.parametrize(
    ("wish", "harder", "softer"),
    [
        (Wish(regular=1.0), 1, 0),
        (Wish(new=0.0), 0, 1),
        (Wish(mode="observe"), 0, 1),
        (Wish(mode="flag"), 0, 1),
        (Wish(action="delete"), 0, 0),
        (Wish(new=1.0), 0, 0),
    ],
)
def test_a_changed_rule_follows_on_other_messages(wish: Wish, harder: int, softer: int) -> None:
    options = Options()
    messages = [found("new", invite=1.0), found("regular", invite=1.0), found("new", lure=0.5)]
    done = replay(messages, options.policy, changed(options, "invite", wish), here)
    assert (len(done.harder), len(done.softer)) == (harder, softer)
    assert done.before == {"nothing": 2, "asks": 0, "removes": 1}
    assert sum(done.after.values()) == 3


def test_a_room_keeps_its_own_rule_and_a_wish_of_the_community_stays() -> None:
    options = Options(
        rules={"invite": Wish(regular=1.0)}, rooms={"jobs": {"invite": Wish(regular=0.0)}}
    )
    messages = [found("regular", invite=1.0), found("regular", "jobs", invite=1.0)]
    done = replay(messages, options.policy, changed(options, "invite", Wish(mode="flag")), here)
    assert (done.before["removes"], done.after["asks"], len(done.softer)) == (1, 1, 1)


@pytest.mark.fake_only
async def test_operators_read_what_a_changed_rule_would_have_hit() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        olga, bo = await meets(chat)
        amy, cleo = chat.has("Amy"), chat.has("Cleo", rights=["people"], community=OTHER)
        await bo.says(LURE)
        assert not (await amy.says(INVITE)).deleted
        await amy.says("Good morning, see https://github.com/x")
        await olga.calls("/guard replay", rule="invite", regulars=1.0)
        head, now, then, more, example = olga.told()[-1].split("\n")
        assert head == "The rule invite in the last 7 days: 2 messages in which I found something."
        assert now == "As the rules are: 1 removed or held, 0 shown to you."
        assert then == "With the change: 2 removed or held, 0 shown to you."
        assert more == "More would follow on one message (members: 1, of them regulars: 1):"
        assert example.startswith("• Amy: ")
        await cleo.calls("/guard replay", rule="invite", regulars=1.0)
        assert "there was no message in which I found anything." in cleo.told()[-1]


@pytest.mark.fake_only
async def test_a_rule_is_named_and_something_has_to_be_different() -> None:
    async with fake_chat() as chat:
        olga, bo = await meets(chat)
        await bo.says(INVITE)
        await olga.calls("/guard replay", rule="invites", mode="flag")
        assert olga.told()[-1].startswith("There is no rule invites. The rules: listed, look-alike")
        await olga.calls("/guard replay", rule="invite")
        await olga.was_told("Say what would be different: mode, action, or what it weighs.")
        await olga.calls("/guard replay", rule="Invite", mode="flag")
        assert (
            "Less would follow on one message (members: 1, of them regulars: 0):\n• Bo, case 1:"
            in (olga.told()[-1])
        )
        await bo.calls("/guard replay", rule="invite", mode="flag")
        assert "case 1" not in bo.told()[-1]


@pytest.mark.fake_only
async def test_what_was_found_is_forgotten_after_a_month_and_holds_no_text() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people"])
        amy = chat.has("Amy")
        await amy.says(INVITE)
        rows = await chat.app.db.read(lambda tx: tx.rows("SELECT * FROM guard_features"))
        assert "discord" not in str(rows)
        assert len(rows) == 1
        await chat.restarts(days=31)
        await olga.calls("/guard replay", rule="invite", days=30, regulars=1.0)
        assert "there was no message" in olga.told()[-1]
        assert not await chat.app.db.read(lambda tx: tx.rows("SELECT 1 FROM guard_features"))


TRIED: Mapping[str, tuple[str, str]] = {
    "Free nitro at ｕｎｈｅａｒｄ．ｃｏｍ": (
        "Site: unheard[.]com, hidden: in wide letters",
        "it is held back.",
    ),
    "加V xinyi8888 兼职刷单": ("It advertises something", "it is held back."),
    "Зарплата на https://github.com/x": ("Site: github[.]com", "it stays."),
    "Καλημέρα 🌱 *όλοι* <b>": ("", "it stays."),
    "grátis " * 280: ("", "it stays."),
}


@pytest.mark.fake_only
async def test_operators_try_a_text_before_anybody_writes_it() -> None:
    async with fake_chat(options={"guard": Acting()}) as chat:
        olga, bo = await meets(chat)
        for text, (reads, does) in TRIED.items():
            await olga.calls("/guard test", text=text)
            told = olga.told()[-1].replace("\\", "")
            assert reads in told
            alike = does == "it stays."
            assert f"From {'anybody' if alike else 'a newcomer'}: {does}" in told
            assert alike or "From a regular: it stays." in told
            assert len(told) < 1_500
        await olga.calls("/guard test", text="x" * 2_001)
        assert "From a newcomer" not in olga.told()[-1]
        await bo.calls("/guard test", text="hi")
        assert "From a newcomer" not in bo.told()[-1]
        await olga.calls("/guard status")
        await olga.was_told(
            "I act: what breaks the rules goes. Preset: normal.\nNo cases in the last 7 days.\n"
            "Nothing waits for you."
        )


@pytest.mark.fake_only
async def test_operators_read_how_the_guard_stands() -> None:
    options = {"soft_start": "7d", "lists": {"block": {"mine": {"file": "mine.txt"}}}}
    async with staged_chat(options=guard(options)) as chat:
        chat.other_acts = True
        olga, bo = await meets(chat)
        await bo.says("bad listed delete")
        await chat.passes(days=1)
        await olga.presses("Wrong")
        await bo.says("bad listed delete")
        await olga.calls("/guard status")
        rule = "Its link leads to a site that is known for spam"
        await olga.was_told(
            "I only observe, day 2 of 7: nothing is removed. Preset: normal.\n"
            "2 cases in the last 7 days:\nCalled right: 0, wrong: 1.\n"
            f"• {rule} (listed): 2, right: 0, wrong: 1\n"
            "Lists: mine (has not come yet).\nNothing waits for you."
        )
        await olga.calls("/guard enforce")
        await bo.says("bad hidden hold")
        await olga.calls("/guard status")
        assert olga.told()[-1].startswith("I act: what breaks the rules goes.")
        assert olga.told()[-1].endswith("Waiting for you: one case, 0 appeals.")
