"""How many requests Discord takes: buckets, the global limit, shared ones, and its last straw."""

import asyncio

from tests.standins.discord import Standin
from tests.standins.discord.limits import Limit
from tests.standins.discord.strictness import (
    Answer,
    Ask,
    amy,
    ask,
    names,
    open_standin,
    said,
)

TEXT = {"content": "x"}
OWN = Ask("PATCH", "/channels/{general}/messages/{said_own}", {"content": "own"})


async def often(discord: Standin, request: Ask, count: int) -> list[Answer]:
    return [await ask(discord, request) for _ in range(count)]


async def test_an_answer_tells_what_is_left_of_its_bucket() -> None:
    async with open_standin() as discord:
        first, second = await often(discord, said(TEXT), 2)
        assert first.headers["X-RateLimit-Limit"] == "5"
        left = [answer.headers["X-RateLimit-Remaining"] for answer in (first, second)]
        assert left == ["4", "3"]
        assert 0 < float(first.headers["X-RateLimit-Reset-After"]) <= 5
        reset = float(first.headers["X-RateLimit-Reset"])
        assert 0 < reset - discord.clock.ms / 1000 <= 5
        elsewhere = await ask(discord, Ask("POST", "/channels/{check_in}/messages", TEXT))
        assert elsewhere.headers["X-RateLimit-Bucket"] == first.headers["X-RateLimit-Bucket"]
        assert elsewhere.headers["X-RateLimit-Remaining"] == "4"


async def test_the_sixth_message_in_five_seconds_waits() -> None:
    async with open_standin() as discord:
        assert [each.status for each in await often(discord, said(TEXT), 5)] == [200] * 5
        refused = await ask(discord, said(TEXT))
        assert refused.status == 429
        assert refused.body["global"] is False
        assert 0 < refused.body["retry_after"] <= 5
        assert refused.headers["X-RateLimit-Scope"] == "user"
        assert refused.headers["X-RateLimit-Remaining"] == "0"
        assert 1 <= int(refused.headers["Retry-After"]) <= 6
        assert refused.headers["Via"]
        discord.clock.move(5)
        assert (await ask(discord, said(TEXT))).status == 200


async def test_all_requests_together_are_fifty_a_second() -> None:
    async with open_standin() as discord:
        discord.limits.budgets.overall = Limit(3, 3_600, "", "global")
        me = Ask("GET", "/users/@me")
        assert [each.status for each in await often(discord, me, 3)] == [200] * 3
        refused = await ask(discord, Ask("GET", "/guilds/{guild}"))
        assert (refused.status, refused.body["global"]) == (429, True)
        assert refused.headers["X-RateLimit-Global"] == "true"
        assert refused.headers["X-RateLimit-Scope"] == "global"


async def test_answers_to_interactions_do_not_count_among_all_requests() -> None:
    async with open_standin() as discord:
        discord.limits.budgets.overall = Limit(1, 3_600, "", "global")
        assert (await ask(discord, Ask("GET", "/users/@me"))).status == 200
        unknown = Ask("POST", "/interactions/1/none/callback", {"type": 5})
        assert [each.status for each in await often(discord, unknown, 3)] == [404] * 3


async def test_further_answers_of_a_channel_share_a_limit() -> None:
    async with open_standin() as discord:
        discord.limits.budgets.follow_ups = Limit(2, 3_600, "channel", "shared")
        discord.world.add_channel(discord.world.guild, "lobby")
        await ask(
            discord, Ask("PUT", "/applications/{app}/commands", [{"name": "a", "description": "b"}])
        )
        person = await discord.joins("Amy")
        hook = "/webhooks/{app}/"
        statuses = []
        for _ in range(3):
            called = await person.calls("/a")
            wire = called.wire
            first = Ask(
                "POST",
                f"/interactions/{wire['id']}/{wire['token']}/callback",
                {"type": 4, "data": TEXT},
            )
            assert (await ask(discord, first)).status == 204
            answer = await ask(discord, Ask("POST", hook + wire["token"], TEXT))
            statuses.append((answer.status, answer.headers.get("X-RateLimit-Scope")))
        assert statuses == [(200, None), (200, None), (429, "shared")]


async def test_a_message_older_than_an_hour_is_edited_three_times_in_six_seconds() -> None:
    async with open_standin() as discord:
        amy(discord)
        assert [each.status for each in await often(discord, OWN, 4)] == [200] * 4
        discord.clock.move(3_601)
        assert [each.status for each in await often(discord, OWN, 3)] == [200] * 3
        refused = await ask(discord, OWN)
        assert (refused.status, refused.body["code"]) == (429, 30046)
        discord.clock.move(6)
        assert (await ask(discord, OWN)).status == 200


async def test_a_channel_is_renamed_twice_in_ten_minutes() -> None:
    async with open_standin() as discord:
        rename = Ask("PATCH", "/channels/{check_in}", {"name": "check-in"})
        assert [each.status for each in await often(discord, rename, 3)] == [200, 200, 429]
        slow = Ask("PATCH", "/channels/{check_in}", {"rate_limit_per_user": 5})
        assert (await ask(discord, slow)).status == 200


async def test_too_many_invalid_requests_end_at_cloudflare() -> None:
    async with open_standin() as discord:
        discord.limits.budgets.invalid = 3
        wrong = [await ask(discord, Ask("GET", "/users/@me"), token="wrong") for _ in range(3)]
        assert [each.status for each in wrong] == [401] * 3
        banned = await ask(discord, Ask("GET", "/users/@me"))
        assert banned.status == 429
        assert "Via" not in banned.headers
        assert isinstance(banned.body, str)
        discord.clock.move(24 * 3_600)
        assert (await ask(discord, Ask("GET", "/users/@me"))).status == 200


async def test_invalid_requests_far_apart_are_forgiven() -> None:
    async with open_standin() as discord:
        discord.limits.budgets.invalid = 3
        for _ in range(5):
            await ask(discord, Ask("GET", "/users/@me"), token="wrong")
            discord.clock.move(301)
        assert (await ask(discord, Ask("GET", "/users/@me"))).status == 200


async def test_a_nonce_makes_one_message_for_a_few_minutes() -> None:
    async with open_standin() as discord:
        once = said({**TEXT, "nonce": "n", "enforce_nonce": True})
        first, second = await often(discord, once, 2)
        assert first.body["id"] == second.body["id"]
        assert len(discord.world.messages[names(discord)["general"]]) == 1
        assert (await ask(discord, said({**TEXT, "nonce": "n"}))).body["id"] != first.body["id"]
        discord.clock.move(discord.nonces.minutes * 60 + 1)
        assert (await ask(discord, once)).body["id"] != first.body["id"]


async def test_a_lifted_limit_takes_any_number() -> None:
    async with open_standin() as discord:
        discord.limits.lift()
        answers = await asyncio.gather(*(ask(discord, said(TEXT)) for _ in range(60)))
        assert {each.status for each in answers} == {200}
