"""Whom the guard wronged says so, and one operator decides once."""

import asyncio

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.cases.config import CaseOptions
from tests.cogs.guard.reporting import SHORTLY
from tests.cogs.guard.staging import Acting

SAME = "what is tried here is the same on every chat"
KEPT = "A person looked at case 1 and at what you wrote. It stands."


async def with_case(chat: FakeChat, name: str = "Bob") -> tuple[FakeMember, FakeMember]:
    """An operator, and a member who has case 1 and a warning for it."""
    ann, bob = chat.has("Ann", rights=["people"]), chat.has(name)
    await bob.says("Hello")
    await ann.calls("/case open", member=bob.person.native, rule=3)
    assert "This is case 1." in bob.told()[-1]
    return ann, bob


async def appeal(member: FakeMember, words: str = "It was a joke") -> None:
    """Press Appeal under what the guard told, and say why."""
    await member.presses("Appeal")
    await member.submits(words=words)


async def test_an_appeal_reaches_operators_and_overturned_it_takes_all_back() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat, "*Bob*")
        await ann.calls("/case open", member=bob.person.native, rule=3)  # the same incident
        await appeal(bob, "It was a *joke* 🌞")
        assert bob.told()[-1].startswith("Thank you. The operators will look at case 1")
        escape = chat.platform.escape
        (card,) = chat.said("ops")
        assert card.startswith(f"{escape('*Bob*')} says that case 1 is wrong.")
        assert f"They write: {escape('It was a *joke* 🌞')}" in card
        assert "They got a warning" in card
        await ann.presses("Overturn")
        assert ann.told()[-1].startswith(f"Case 1 is taken back, and {escape('*Bob*')} has been")
        assert bob.told()[-1].startswith("A person looked at case 1: you did nothing wrong")
        (card,) = chat.said("ops")
        assert "Overturned by Ann" in card
        assert chat.posts("ops")[0].buttons == ()
        await chat.passes(hours=1)
        await ann.calls("/case open", member=bob.person.native, rule=3)
        assert "This is a warning" in bob.told()[-1], "a case that was wrong does not count"


@pytest.mark.fake_only(SAME)
async def test_a_time_out_ends_when_its_case_is_overturned() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        await chat.passes(hours=1)
        await ann.calls("/case open", member=bob.person.native, rule=1)
        assert chat.people.timed_out(bob, chat.clock.now())
        assert "This is case 2." in bob.told()[-1]
        await appeal(bob)
        await ann.presses("Overturn")
        assert not chat.people.timed_out(bob, chat.clock.now())


BANS = {"guard": Acting(cases=CaseOptions(ladder=("ban",)))}


async def banned(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """An operator, and a newcomer who was put out for good, and told before."""
    ann, bob = chat.has("Ann", rights=["people"]), await chat.joins("Bob")
    await bob.says("Hello")
    await ann.calls("/case open", member=bob.person.native, rule=1)
    await chat.passes(minutes=10)
    assert any("put out of the community for good" in each for each in bob.told())
    return ann, bob


async def test_who_was_banned_appeals_in_private_and_may_come_back() -> None:
    async with fake_chat(options=BANS) as chat:
        ann, bob = await banned(chat)
        await appeal(bob, "Somebody else used my account")
        assert chat.said("ops")[-1].startswith("Bob says that case 1 is wrong.")
        await ann.presses("Overturn")
        await chat.arrives(bob)


@pytest.mark.fake_only(SAME)
async def test_a_ban_that_was_wrong_is_lifted_by_hand() -> None:
    async with fake_chat(options=BANS) as chat:
        ann, bob = await banned(chat)
        assert chat.people.banned(bob)
        await ann.calls("/case overturn", case=1)
        assert not chat.people.banned(bob)


@pytest.mark.fake_only(SAME)
async def test_what_is_kept_stands_and_the_member_hears_it_once() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        await appeal(bob)
        await ann.presses("Keep")
        assert ann.told()[-1] == "Case 1 stands, and Bob has been told."
        assert sum(each.startswith(KEPT) for each in bob.told()) == 1
        await bob.presses("Appeal")
        assert bob.told()[-1].startswith("A person looked at case 1 after your appeal")


@pytest.mark.fake_only(SAME)
async def test_one_case_is_appealed_once() -> None:
    async with fake_chat() as chat:
        _, bob = await with_case(chat)
        await bob.presses("Appeal")
        await bob.presses("Appeal")
        await asyncio.gather(bob.submits(words="One"), return_exceptions=True)
        await bob.presses("Appeal")
        assert bob.told()[-1].startswith("Your appeal about case 1 is with the operators")
        assert len(chat.said("ops")) == 1


@pytest.mark.fake_only(SAME)
async def test_two_operators_at_once_and_the_second_hears_who_decided() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        eve = chat.has("Eve", rights=["people"])
        await appeal(bob)
        card = chat.posts("ops")[0]
        await asyncio.gather(ann.presses("Keep", card), eve.presses("Overturn", card))
        told = [ann.told()[-1], eve.told()[-1]]
        assert sum("already" in each for each in told) == 1
        assert any(name in each for name in ("Ann", "Eve") for each in told if "already" in each)
        decided = [each for each in bob.told() if each.startswith("A person looked at case 1")]
        assert len(decided) == 1


@pytest.mark.fake_only(SAME)
async def test_an_operator_asks_back_and_the_member_answers_once() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        await appeal(bob)
        await ann.presses("Ask back")
        await ann.submits(words="Whom did you mean?")
        assert bob.told()[-1].endswith("the operators ask: Whom did you mean?")
        await bob.presses("Answer")
        await bob.submits(words="Only myself")
        (card,) = chat.said("ops")
        assert "Asked back: Whom did you mean?" in card
        assert "Bob answers: Only myself" in card
        assert [label for _, label in chat.posts("ops")[0].buttons] == ["Overturn", "Keep"]
        await bob.presses("Answer")
        assert bob.told()[-1].startswith("Your appeal about case 1 is with the operators")


@pytest.mark.fake_only(SAME)
async def test_an_appeal_that_nobody_decides_is_reminded_of_once_after_two_days() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        await appeal(bob)
        await chat.passes(hours=47)
        assert len(chat.said("ops")) == 1
        await chat.passes(hours=2)
        assert chat.said("ops")[1].startswith("The appeal of Bob about case 1 has waited")
        await chat.passes(days=4)
        assert len(chat.said("ops")) == 2
        await ann.presses("Keep", chat.posts("ops")[0])
        assert ann.told()[-1] == "Case 1 stands, and Bob has been told."


@pytest.mark.fake_only(SAME)
async def test_an_appeal_comes_in_time_or_not_at_all() -> None:
    async with fake_chat(options=SHORTLY) as chat:
        _, bob = await with_case(chat)
        await chat.passes(days=1, minutes=1)
        await bob.presses("Appeal")
        assert bob.told()[-1].startswith("The time to appeal case 1 is over.")


@pytest.mark.fake_only(SAME)
async def test_a_case_that_was_overturned_by_hand_settles_its_appeal() -> None:
    async with fake_chat() as chat:
        ann, bob = await with_case(chat)
        await appeal(bob)
        await ann.calls("/case overturn", case=1)
        (card,) = chat.said("ops")
        assert "Overturned by Ann" in card
        decided = [each for each in bob.told() if each.startswith("A person looked at case 1")]
        assert len(decided) == 1


@pytest.mark.fake_only(SAME)
async def test_a_held_message_comes_back_when_its_case_is_overturned() -> None:
    async with fake_chat() as chat:
        ann, bob = chat.has("Ann", rights=["people"]), chat.has("Bob")
        many = [chat.has(name) for name in ("Amy", "Li", "Zoë")]
        good = await bob.says("I like it")
        for each in many:
            await each.opens_menu("Report", good)
            await each.submits(kind="rude")
        await appeal(bob, "I only said that I like it")
        card = chat.posts("ops")[-1]
        await ann.presses("Show the text", card)
        assert ann.told()[-1] == "Bob wrote:\nI like it"
        await ann.presses("Overturn", card)
        assert chat.said()[-1] == "Bob wrote: I like it"
        assert bob.told()[-1].startswith("A person looked at case 1: your message was fine")
        audit = await chat.db.read(lambda tx: tx.rows("SELECT action FROM audit"))
        assert ("appeal text",) in audit


@pytest.mark.fake_only(SAME)
async def test_nobody_appeals_what_is_not_theirs() -> None:
    async with fake_chat() as chat:
        _, bob = await with_case(chat)
        amy = chat.has("Amy")
        told = next(each for each in bob.sees() if each.buttons)
        await amy.presses("Appeal", told)
        assert amy.told()[-1] == "There is no such case of yours."


@pytest.mark.fake_only(SAME)
async def test_another_communitys_operator_decides_nothing() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        _, bob = await with_case(chat)
        eve = chat.has("Eve", rights=["people"], community="other")
        await appeal(bob)
        await eve.presses("Overturn", chat.posts("ops")[0])
        assert eve.told()[-1] == "There is nothing to decide here any more."
        assert "Overturned" not in chat.said("ops")[0]


@pytest.mark.fake_only(SAME)
async def test_after_an_overturned_case_its_host_can_be_allowed_with_one_press() -> None:
    async with fake_chat() as chat:
        ann, bob = chat.has("Ann", rights=["people"]), await chat.joins("Bob")
        said = await bob.says("Win: ｗｉｎ－ｎｏｗ．example．ｃｏｍ and discord.gg/abcdef")
        assert said.deleted
        await appeal(bob, "This is the site of my school")
        await ann.presses("Overturn", chat.posts("ops")[-1])
        assert "Is the site fine, too?" in ann.told()[-1]
        answer = [post for post in ann.sees() if post.only_for][-1]
        labels = [label for _, label in answer.buttons]
        assert labels == ["Allow win-now.example.com"], "an invite says nothing of all others"
        await ann.presses("Allow win-now.example.com")
        assert ann.told()[-1].startswith("win-now.example.com is fine here from now on.")
        await ann.calls("/guard allowed")
        assert "win-now.example.com: Ann allowed it after an appeal, " in ann.told()[-1]
        cleo = await chat.joins("Cleo")
        again = await cleo.says("See ｗｉｎ－ｎｏｗ．example．ｃｏｍ")
        assert not again.deleted, "what is allowed is not removed again"
