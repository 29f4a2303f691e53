"""Other bots are judged only for what is spam from anybody, and listed ones not at all."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from cogs.guard.config import Options
from tests.cogs.guard.staging import Acting

BAD = "news from https://ev\u200bil.com/win"


async def ready(chat: FakeChat) -> FakeMember:
    """Olga, who has put evil.com on the list."""
    olga = chat.has("Olga", rights=["people", "rules"])
    await olga.calls("/guard block", site="evil.com")
    return olga


async def test_a_bots_spam_goes_operators_are_told_once_and_may_have_it_let_be() -> None:
    async with fake_chat() as chat:
        olga = await ready(chat)
        assert (await chat.bot_writes(BAD)).deleted
        assert (await chat.bot_writes(f"{BAD} again")).deleted
        (card,) = chat.said("ops")
        assert card.lower().startswith("i removed a message of newsbot in #lobby")
        assert chat.said("lobby") == []
        await olga.presses("Never touch this bot")
        assert "is never touched from now on" in olga.told()[-1]
        assert not (await chat.bot_writes(BAD)).deleted
        assert len(chat.said("ops")) == 1


@pytest.mark.fake_only
async def test_what_only_a_newcomer_is_held_for_a_bot_may_say() -> None:
    async with fake_chat() as chat:
        await ready(chat)
        for text in (
            "come to discord.gg/abcdef",
            "加V abc123 兼职日结",
            "look https://good.example",
        ):
            assert not (await chat.bot_writes(text)).deleted
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_nobody_else_hears_a_bot_and_it_is_no_member() -> None:
    async with fake_chat() as chat:
        await ready(chat)
        await chat.bot_writes("check in")
        await chat.bot_writes("签到")
        assert chat.said("lobby") == []
        found = await chat.db.read(
            lambda tx: tx.rows("SELECT name FROM members WHERE native = 'newsbot'")
        )
        assert found == []


@pytest.mark.fake_only
async def test_bots_that_config_yaml_names_are_never_touched() -> None:
    async with fake_chat(options={"guard": Acting(bots=("newsbot",))}) as chat:
        await ready(chat)
        assert not (await chat.bot_writes(BAD)).deleted
        assert (await chat.bot_writes(BAD, native="other", name="Other")).deleted


@pytest.mark.fake_only
async def test_an_operator_names_a_bot_by_a_command_and_takes_it_back() -> None:
    async with fake_chat() as chat:
        olga = await ready(chat)
        await olga.calls("/guard bot", bot="<@newsbot>")
        assert not (await chat.bot_writes(BAD)).deleted
        await olga.calls("/guard bot", bot="newsbot")
        assert "never touched already" in olga.told()[-1]
        await chat.restarts()
        assert not (await chat.bot_writes(BAD)).deleted
        await olga.calls("/guard bot", bot="newsbot", judge=True)
        assert (await chat.bot_writes(BAD)).deleted
        await olga.calls("/guard bot", bot="two words")
        assert "is no id of a bot" in olga.told()[-1]


@pytest.mark.fake_only
async def test_while_the_guard_observes_bots_are_left_alone_too() -> None:
    async with fake_chat(options={"guard": Options()}) as chat:
        chat.other_acts = True  # it, too, is told that it is observed
        await ready(chat)
        assert not (await chat.bot_writes(BAD)).deleted
