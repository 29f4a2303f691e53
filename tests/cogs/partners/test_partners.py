"""Operators let shops ask the API: tokens are shown once and kept by nobody."""

import re

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

TOKEN = re.compile(r"plaza_[A-Za-z0-9_-]{43}")


def shown(amy: FakeMember, chat: FakeChat) -> str:
    """The token that Amy reads in the last answer."""
    told = amy.told()[-1].replace("\\", "")
    found = TOKEN.search(told)
    assert found, told
    del chat
    return found[0]


async def test_a_shop_gets_a_token_that_is_shown_to_one_operator() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["money"])
        await amy.calls("/partner add", name="bakery")
        assert amy.told()[-1].startswith("bakery may ask the API now. This is its token:")
        assert shown(amy, chat) not in " ".join(chat.said("ops"))
        assert chat.said("ops") == ["Amy let the shop bakery ask the API."]
        await amy.calls("/partner list")
        assert amy.told()[-1].startswith("One shop may ask the API:\nbakery, since ")
        assert not TOKEN.search(amy.told()[-1])


@pytest.mark.fake_only("it is about rows")
async def test_the_token_lies_open_in_no_row_and_after_ten_minutes_in_no_sealed_one() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["money"])
        await amy.calls("/partner add", name="bakery")
        token = shown(amy, chat)
        rows = await chat.db.read(lambda tx: tx.rows("SELECT body, sealed FROM outbox"))
        assert [sealed for body, sealed in rows if "keep-token" in body] == [1]
        assert not [body for body, _ in rows if token in body]
        await chat.passes(minutes=11)
        rows = await chat.db.read(lambda tx: tx.rows("SELECT body, sealed FROM outbox"))
        assert [sealed for body, sealed in rows if "keep-token" in body] == [0]


async def test_another_token_and_the_end_of_a_shop() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["money"])
        await amy.calls("/partner add", name="bakery")
        before = shown(amy, chat)
        await amy.calls("/partner token", name="bakery")
        assert shown(amy, chat) != before
        await amy.calls("/partner remove", name="bakery")
        await amy.was_told("bakery may not ask the API any more.")
        await amy.calls("/partner token", name="bakery")
        assert "There is no shop called bakery." in amy.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_names_are_short_and_each_is_there_once() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["money"])
        for wrong in ("Bäckerei", "a b", "x" * 33, "<b>", "-a"):
            await amy.calls("/partner add", name=wrong)
            assert "cannot be a name" in amy.told()[-1], wrong
        await amy.calls("/partner add", name="bakery")
        await amy.calls("/partner add", name="bakery")
        assert "There is a shop called bakery already." in amy.told()[-1]


@pytest.mark.fake_only("the chat adds nothing")
async def test_without_the_right_nobody_makes_a_token() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo", rights=["content"])
        await bo.calls("/partner add", name="bakery")
        assert not TOKEN.search(bo.told()[-1])
        assert chat.said("ops") == []


@pytest.mark.fake_only("the chat adds nothing")
async def test_a_shop_gets_a_secret_to_sign_with_and_its_number() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy", rights=["money"])
        await amy.calls("/partner secret", name="bakery")
        assert "There is no shop called bakery." in amy.told()[-1]
        await amy.calls("/partner add", name="bakery")
        await amy.calls("/partner secret", name="bakery")
        told = amy.told()[-1].replace("\\", "")
        assert re.search(r"as partner=[0-9]+:\nplazasec_[\w-]{43}\n", told), told
        assert chat.said("ops")[-1] == "Amy made a secret for the webhooks of the shop bakery."
