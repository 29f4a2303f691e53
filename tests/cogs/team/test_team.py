"""Rights are given and taken by commands, said aloud, and end with who goes."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

ALL = ("content", "people", "money", "rules")
NEEDS_CONTENT = 'You need the right "content" for this.'


async def a_lead(chat: FakeChat) -> FakeMember:
    """Lea holds all rights by the chat itself."""
    lea = chat.has("Lea", rights=ALL)
    await lea.calls("/team list")
    return lea


async def test_a_right_is_given_counts_at_once_and_the_room_of_operators_reads_it() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo")
        await bo.calls("/sop list")
        await bo.was_told(f"{NEEDS_CONTENT} Lea can give it to you with /team give.")
        await lea.calls("/team give", member=bo.person.native, right="content")
        assert lea.told()[-1].startswith('Bo now has the right "content".')
        assert chat.said("ops")[-1] == 'Lea gave Bo the right "content".'
        await bo.calls("/sop list")
        assert bo.told()[-1].startswith('Lea gave you the right "content".\n')
        await bo.calls("/sop list")
        assert "gave you" not in bo.told()[-1]


async def test_who_is_told_of_a_right_gets_no_message_unasked() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo")
        before = bo.told()
        await lea.calls("/team give", member=bo.person.native, right="content")
        await chat.passes(days=1)
        assert bo.told() == before


async def test_a_right_is_taken_and_an_old_button_names_what_is_missing() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo")
        for right in ("rules", "content"):
            await lea.calls("/team give", member=bo.person.native, right=right)
        await bo.calls("/team list")
        old = bo.sees()[-1]
        assert [label for _, label in old.buttons] == ["Change: Bo"]
        await lea.calls("/team take", member=bo.person.native, right="rules")
        await lea.was_told('Bo has the right "rules" no more.')
        await bo.presses("Change: Bo", old)
        assert bo.told()[-1].endswith(
            'You need the right "rules" for this. Lea can give it to you with /team give.'
        )
        await lea.calls("/team take", member=bo.person.native, right="rules")
        await lea.was_told('Bo does not have the right "rules".')


@pytest.mark.fake_only  # whoever manages a Discord server holds all rights
async def test_nobody_gives_a_right_that_they_do_not_hold() -> None:
    async with fake_chat() as chat:
        mia, bo = chat.has("Mia", rights=["rules"]), await chat.joins("Bo")
        await mia.calls("/team give", member=bo.person.native, right="money")
        await mia.was_told('You do not have the right "money" yourself, so you cannot give it.')


async def test_the_list_says_from_where_each_has_what() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo 🦊")
        await lea.calls("/team give", member=bo.person.native, right="people")
        await lea.calls("/team list")
        lines = lea.told()[-1].splitlines()
        assert lines[:3] == [
            "Who may do what here:",
            "Lea – content, money, people, and rules (by the chat itself)",
            "Bo 🦊 – people",
        ]


async def test_what_the_chat_itself_gives_is_taken_there() -> None:
    async with fake_chat() as chat:
        lea = await a_lead(chat)
        kim = chat.has("Kim", rights=["rules"])
        await kim.calls("/team list")
        await lea.calls("/team take", member=kim.person.native, right="rules")
        assert lea.told()[-1].startswith('Kim has the right "rules" by the chat itself.')


async def test_the_form_gives_what_is_ticked_and_takes_the_rest() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo")
        await lea.calls("/team give", member=bo.person.native, right="people")
        await lea.calls("/team list")
        await lea.presses("Change: Bo")
        await lea.submits(rights=["content", "money"])
        await lea.was_told("Done. The rights of Bo are changed.")
        await lea.calls("/team list")
        assert "Bo – content and money" in lea.told()[-1]


async def test_who_leaves_has_no_rights_on_coming_back_and_the_tasks_are_open_again() -> None:
    task = 'name: T\nkind: talk\nwhen: [{at: "10:00"}]\nwhere: {communities: [home]}\n'
    task += "steps: [{task: {text: Call the baker}}]"
    async with fake_chat(scripts={"t": task}) as chat:
        lea, amy = await a_lead(chat), await chat.joins("Amy")
        for right in ("people", "content"):
            await lea.calls("/team give", member=amy.person.native, right=right)
        await lea.calls("/sop run", script="t")
        post = chat.posts("ops")[-1]
        await amy.presses("I do it", post)
        assert "Amy does it" in post.text
        await amy.leaves()
        assert chat.said("ops")[-1] == "Amy left; 1 task is open again."
        assert "Amy does it" not in post.text
        await chat.arrives(amy)
        await amy.calls("/sop list")
        assert amy.told()[-1].startswith(NEEDS_CONTENT)


async def test_an_operator_is_ended_at_once_with_all_that_they_had() -> None:
    async with fake_chat() as chat:
        lea, bo = await a_lead(chat), await chat.joins("Bo")
        await lea.calls("/team give", member=bo.person.native, right="content")
        await lea.calls("/team leave", member=bo.person.native)
        await lea.was_told("Bo is no operator any more. No task was waiting for them.")
        assert chat.said("ops")[-1].startswith("Lea ended what Bo had as an operator;")
        await bo.calls("/sop list")
        told = bo.told()[-1].splitlines()
        assert told[-2] == "Lea ended what you had as an operator here."
        assert told[-1].startswith(NEEDS_CONTENT)
        await lea.calls("/team leave", member=bo.person.native)
        await lea.was_told("Bo is no operator by a command.")
