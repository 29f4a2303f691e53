"""What is sent to other servers arrives signed, goes nowhere else, and never into a house."""

import asyncio
import hashlib
import hmac

import pytest
from aiohttp import web

from bot import guarded_web, signing
from bot.reach import Unreached
from tests.test_guarded_web import House, a_house

SECRET = "a-secret-of-the-shop"
BODY = '{"type": "coupons.claimed", "data": {"campaign": "Άνοιξη"}}'.encode()


async def sent(house: House, path: str = "/", host: str = "shop.example", near: bool = True) -> int:
    headers = signing.headers(SECRET, "plaza-1", 1_772_434_800, BODY)
    return await house.guarded().post(house.url(path, host), BODY, headers, near=near)


async def why(house: House, path: str = "/", *, near: bool = True) -> tuple[str, int]:
    with pytest.raises(Unreached) as refused:
        await sent(house, path, near=near)
    return refused.value.why, refused.value.status


async def strict(request: web.Request) -> web.StreamResponse:
    """Takes nothing that is not signed by the letter."""
    told, body = request.headers, await request.read()
    text = told["X-Plaza-Timestamp"].encode() + b"." + body
    digest = hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()
    right = told["X-Plaza-Signature"] == f"sha256={digest}" and told["X-Plaza-Id"] == "plaza-1"
    return web.Response(status=204 if right and body == BODY else 401)


async def test_a_letter_arrives_as_it_was_signed() -> None:
    async with a_house(strict) as house:
        assert await sent(house) == 204
        assert house.heads == ["POST"]


async def test_an_answer_that_is_no_yes_is_a_no() -> None:
    async def answers(request: web.Request) -> web.StreamResponse:
        status = int(request.path.strip("/"))
        return web.Response(status=status, headers={"Location": "/204"})

    async with a_house(answers) as house:
        for status in (301, 302, 303, 307, 308):
            assert await why(house, f"/{status}") == ("redirects", status)
        for status in (400, 404, 410, 429, 500, 503):
            assert await why(house, f"/{status}") == ("status", status)
        assert len(house.heads) == 11  # nothing was led on to elsewhere


async def test_a_letter_goes_into_no_house_unless_it_is_said_to_be_near() -> None:
    async with a_house(strict) as house:
        house.names = {"shop.example": [["192.168.1.1"]]}
        assert await why(house, near=False) == ("bad-address", 0)  # http, too
        secure = house.url("/", "shop.example").replace("http://", "https://")
        with pytest.raises(Unreached) as refused:
            await house.guarded().post(secure, BODY, {})
        assert refused.value.why == "private"
        assert house.heads == []
        assert await sent(house) == 204


async def test_who_does_not_answer_is_not_waited_for() -> None:
    arrived = asyncio.Event()

    async def never(request: web.Request) -> web.StreamResponse:
        arrived.set()
        await asyncio.Event().wait()
        return web.Response()

    async with a_house(never) as house:
        web_ = guarded_web.GuardedWeb(house.resolve, house.connect, posting=0.2)
        with pytest.raises(Unreached) as refused:
            await web_.post(house.url("/"), BODY, {}, near=True)
        assert (refused.value.why, arrived.is_set()) == ("slow", True)
