"""Programs call routes over HTTP: who may, what is refused and how, and what is done once."""

import asyncio
import logging
from typing import Any

import pytest

from bot.testing import FakeChat
from tests.api.calling import Shop, shop
from tests.probing import cog, probe_chat

SELL, SALES = "/api/v1/till/sell", "/api/v1/till/sales"
SALE = {"item": "bread", "amount": 250}


async def token(chat: FakeChat, name: str = "bakery", community: str = "home") -> str:
    """A new partner of a community, and its token."""
    await chat.has("Amy", community=community, rights=["money"]).calls("/till token", name=name)
    return str(cog(chat, "till").tokens[-1])


async def count(till: Shop, item: str = "bread") -> int:
    return int((await till.reads(SALES, item=item)).said["count"])


async def test_a_call_is_done_and_answered() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        got = await till.sends(SELL, SALE, key="1")
        assert (got.status, got.said["item"], got.said["by"]) == (200, "bread", "bakery")
        assert got.headers["X-Request-Id"]
        assert await count(till) == 1


async def test_a_repeated_call_is_done_once_and_answered_the_same_after_a_restart() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        first = await till.sends(SELL, SALE, key="1")
        many = await asyncio.gather(*(till.sends(SELL, SALE, key="1") for _ in range(9)))
        assert {str(each.said) for each in many} == {str(first.said)}
        await chat.restarts()
        async with shop(chat, till.token) as later:
            again = await later.sends(SELL, b'{"amount": 250,\n "item": "bread"}', key="1")
            assert again.said == first.said
            assert await count(later) == 1


async def test_one_key_for_two_calls_is_refused() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        await till.sends(SELL, SALE, key="1")
        got = await till.sends(SELL, SALE | {"amount": 3}, key="1")
        assert (got.status, got.error) == (422, "key-reused")
        assert await count(till) == 1


async def test_the_keys_of_two_partners_are_apart() -> None:
    async with (
        probe_chat(web=True) as chat,
        shop(chat, await token(chat)) as till,
        shop(chat, await token(chat, "kiosk")) as other,
    ):
        one, two = await till.sends(SELL, SALE, key="1"), await other.sends(SELL, SALE, key="1")
        assert (one.said["by"], two.said["by"]) == ("bakery", "kiosk")


async def test_what_a_cog_refuses_is_undone_and_said_again_to_the_same_call() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        for key in "123":
            got = await till.sends(SELL, SALE, key=key)
        assert (got.status, got.error) == (409, "sold-out")
        assert got.said["message"] == "There is no more bread."
        assert await count(till) == 2
        again = await till.sends(SELL, SALE, key="3")
        assert again.said | {"request": ""} == got.said | {"request": ""}


async def test_a_fault_is_undone_told_without_insides_and_tried_again_with_the_same_key(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        with caplog.at_level(logging.CRITICAL, "plaza.api"):
            got = await till.sends(SELL, {"item": "bomb", "amount": 1}, key="1")
        assert (got.status, got.error) == (500, "fault")
        assert "Zero" not in got.said["message"]
        assert await count(till, "bomb") == 0
        assert (await till.sends(SELL, SALE, key="1")).status == 200


async def test_each_community_has_its_own_partners() -> None:
    async with probe_chat(web=True) as chat:
        chat.other_acts = True
        async with (
            shop(chat, await token(chat)) as till,
            shop(chat, await token(chat, community="other")) as other,
        ):
            await till.sends(SELL, SALE, key="1")
            assert (await count(till), await count(other)) == (1, 0)


async def test_without_a_token_of_ours_nobody_gets_in() -> None:
    async with probe_chat(web=True) as chat, shop(chat) as till:
        got = await till.sends(SELL, b"not even JSON", key="1")
        assert (got.status, got.error) == (401, "token-missing")
        assert got.headers["WWW-Authenticate"].startswith("Bearer")
        till.token = "plaza_" + "x" * 43
        assert (await till.sends(SELL, SALE, key="1")).error == "token-unknown"
        for wrong in ("Basic YTpi", "Bearer", "Bearer é", "Bearer " + "x" * 5000):
            headers = {"Authorization": wrong}
            assert (await till.asks("GET", SALES, headers=headers)).error == "token-missing"


async def test_a_token_that_was_taken_back_opens_nothing() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        await chat.has("Bo", rights=["money"]).calls("/till end", name="bakery")
        assert (await till.sends(SELL, SALE, key="1")).status == 401


async def test_who_guesses_tokens_or_calls_too_much_waits() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        got = [await till.reads(SALES, item="bread") for _ in range(61)][-1]
        assert (got.status, got.error, got.headers["Retry-After"]) == (429, "too-many", "1")
        await chat.passes(seconds=1)
        assert await count(till) == 0
        async with shop(chat, "plaza_guess") as guesser:
            told = [await guesser.reads(SALES, item="bread") for _ in range(21)]
        assert [told[19].status, told[20].status] == [401, 429]
        assert told[20].headers["Retry-After"] == "6"


WRONG: tuple[tuple[bytes, str, str], ...] = (
    (b"", "not-json", "The body is not JSON: Expecting value (line 1, column 1)."),
    (b"\xff{}", "not-json", "The body is not UTF-8."),
    (b"{", "not-json", ""),
    (b"[1]", "wrong-fields", "The body is not an object; write {...}."),
    (b"null", "wrong-fields", ""),
    (b'{"item": "a", "amount": NaN}', "not-json", "NaN is not JSON."),
    (b'{"item": "a", "amount": -Infinity}', "not-json", ""),
    (b'{"item": "a", "amount": 1e999}', "not-json", "A number is too large."),
    (b'{"item": "a", "amount": 99999999999999999999}', "not-json", "A number is too large."),
    (b'{"item": "a", "amount": ' + b"9" * 9000 + b"}", "not-json", "A number is too large."),
    (b'{"item": "a", "item": "b", "amount": 1}', "not-json", '"item" stands twice in one object.'),
    (b"[" * 9000, "not-json", "The body nests more than 16 deep."),
    (b'{"a":' * 3000, "not-json", "The body nests more than 16 deep."),
    (
        b'{"itme": "a", "amount": 1}',
        "wrong-fields",
        "itme: unknown key, did you mean 'item'?; item",
    ),
    (b'{"item": 5, "amount": 1}', "wrong-fields", "item: 5 is not a text"),
    (b'{"item": "a", "amount": "1"}', "wrong-fields", "amount: '1' is not a whole number."),
    (b'{"item": "a", "amount": true}', "wrong-fields", "amount: true is not a whole number."),
    (b'{"item": "a", "amount": 0}', "wrong-fields", "amount: 0 must be at least 1."),
    (b'{"item": "a", "amount": 1.5}', "wrong-fields", "amount: 1.5 is not a whole number."),
    (b'{"item": "", "amount": 1}', "wrong-fields", "item: '' must have at least 1 characters."),
    (b'{"item": "air", "amount": 1}', "wrong-fields", "nobody can sell air."),
    (b'{"item": "\\ud800", "amount": 1}', "wrong-fields", '"\\ud800" has signs that no text has.'),
    (b'{"item": "a\\u0000", "amount": 1}', "wrong-fields", ""),
    (b'{"\\ud800": "a", "item": "a", "amount": 1}', "wrong-fields", ""),
    (b'{"item": "a", "amount": 1, "lines": ["\\udfff"]}', "wrong-fields", ""),
    (b'{"item": "a", "amount": 1, "lines": {}}', "wrong-fields", ""),
    (b'{"item": "a", "amount": 1, "currency": "eur"}', "wrong-fields", "currency: "),
    (b'{"item": "a", "amount": 1, "currency": "EUR\\n"}', "wrong-fields", "currency: "),
    (b"{" + b",".join(b'"k%d": 1' % n for n in range(65)) + b"}", "not-json", ""),
    (b" " * 16_385, "too-large", "A body has at most 16384 bytes."),
    (b" " * 70_000, "too-large", ""),
)


async def test_what_does_not_fit_is_told_by_a_sentence() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        for number, (body, error, message) in enumerate(WRONG):
            got = await till.sends(SELL, body, key=str(number))
            assert got.error == error, body[:60]
            assert got.said["message"].startswith(message), body[:60]
            assert got.said["request"] == got.headers["X-Request-Id"]
            assert 400 <= got.status < 500
        assert await count(till, "a") == 0


async def test_a_whole_number_may_be_written_as_a_decimal() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        assert (await till.sends(SELL, b'{"item": "a", "amount": 5.0}', key="1")).status == 200


async def test_only_json_in_utf_8_is_read() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        kinds: list[dict[str, Any]] = [
            {"Content-Type": "text/plain"},
            {"Content-Type": "application/json; charset=latin-1"},
            {"Content-Type": "application/x-www-form-urlencoded"},
            {"Content-Encoding": "br"},
        ]
        for kind in kinds:
            got = await till.sends(SELL, SALE, key="1", headers=kind)
            assert (got.status, got.error) == (415, "wrong-type"), kind


async def test_a_key_is_needed_and_has_a_form() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        assert (await till.sends(SELL, SALE)).error == "key-missing"
        for key in ("", "a b", "ä", "x" * 129):
            assert (await till.sends(SELL, SALE, key=key)).error == "key-malformed", key


async def test_other_addresses_and_methods_are_answered_as_json() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        got = await till.reads("/api/v1/nothing")
        assert (got.status, got.error) == (404, "not-found")
        got = await till.asks("DELETE", SELL)
        assert (got.status, got.error, got.headers["Allow"]) == (405, "wrong-method", "POST")
        assert (await till.asks("OPTIONS", SELL)).status == 405


async def test_what_stands_in_an_address_is_read_strictly_too() -> None:
    async with probe_chat(web=True) as chat, shop(chat, await token(chat)) as till:
        assert (await till.reads(SALES, item="a", least="7")).said == {"count": 7}
        for path in (
            f"{SALES}?item=a&least=x",
            f"{SALES}?item=a&item=b",
            SALES,
            f"{SALES}?item=%00",
        ):
            got = await till.reads(path)
            assert (got.status, got.error in ("wrong-query", "wrong-fields")) in (
                (400, True),
                (422, True),
            ), path
