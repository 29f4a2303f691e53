"""Threads that sleep, pins, reactions, history and the late index: what is refused and what not."""

from typing import Any

from tests.standins.discord import Standin, bits, messages
from tests.standins.discord.strictness import ROOM, Answer, Ask, amy, ask, names, open_standin

TEXT = {"content": "x"}


async def thread_of(discord: Standin, **changed: Any) -> str:
    """A thread with one message of the bot; then it is changed."""
    amy(discord)
    path = "/channels/{general}/messages/{said_hers}/threads"
    made = await ask(discord, Ask("POST", path, {"name": "talk"}))
    id = str(made.body["id"])
    await ask(discord, Ask("POST", f"/channels/{id}/messages", {"content": "inside"}))
    if changed:
        assert (await ask(discord, Ask("PATCH", f"/channels/{id}", changed))).status == 200
    return id


def refused(answer: Answer) -> tuple[int, int]:
    return answer.status, answer.body["code"]


def take(discord: Standin, *taken: int) -> None:
    for role in discord.world.guild["roles"]:
        role["permissions"] = str(int(role["permissions"]) & ~bits.combined(taken))


async def test_nothing_in_a_sleeping_thread_is_changed() -> None:
    async with open_standin() as discord:
        id = await thread_of(discord, archived=True)
        inside = f"/channels/{id}/messages/{{said_inside}}"
        for request in (
            Ask("PATCH", inside, TEXT),
            Ask("DELETE", inside),
            Ask("PUT", inside + "/reactions/🙂/@me"),
            Ask("PUT", f"/channels/{id}/messages/pins/{{said_inside}}"),
            Ask("PATCH", f"/channels/{id}", {"name": "other"}),
            Ask("PUT", f"/channels/{id}/thread-members/@me"),
        ):
            assert refused(await ask(discord, request)) == (400, 50083), request
        assert (
            await ask(discord, Ask("PATCH", f"/channels/{id}", {"archived": False}))
        ).status == 200
        assert (await ask(discord, Ask("PATCH", inside, TEXT))).status == 200


async def test_writing_wakes_a_thread_unless_it_is_locked() -> None:
    async with open_standin() as discord:
        id = await thread_of(discord, archived=True)
        write = Ask("POST", f"/channels/{id}/messages", TEXT)
        assert (await ask(discord, write)).status == 200
        assert discord.world.channels[id]["thread_metadata"]["archived"] is False
        locked = Ask("PATCH", f"/channels/{id}", {"archived": True, "locked": True})
        assert (await ask(discord, locked)).status == 200
        take(discord, bits.MANAGE_THREADS)
        assert refused(await ask(discord, write)) == (400, 50083)


async def test_a_message_has_one_thread_and_a_thread_has_none() -> None:
    async with open_standin() as discord:
        id = await thread_of(discord)
        again = Ask("POST", "/channels/{general}/messages/{said_hers}/threads", {"name": "x"})
        assert refused(await ask(discord, again)) == (400, 160004)
        deeper = Ask("POST", f"/channels/{id}/messages/{{said_inside}}/threads", {"name": "x"})
        assert refused(await ask(discord, deeper)) == (400, 50024)


async def test_writing_into_a_thread_is_a_permission_of_its_own() -> None:
    async with open_standin() as discord:
        id = await thread_of(discord)
        write = Ask("POST", f"/channels/{id}/messages", TEXT)
        take(discord, bits.SEND_MESSAGES)
        assert (await ask(discord, write)).status == 200
        take(discord, bits.SEND_MESSAGES_IN_THREADS)
        assert refused(await ask(discord, write)) == (403, 50013)


async def test_a_private_thread_is_seen_by_those_in_it() -> None:
    async with open_standin() as discord:
        made = await ask(
            discord, Ask("POST", "/channels/{general}/threads", {"name": "x", "type": 12})
        )
        path = f"/channels/{made.body['id']}"
        take(discord, bits.MANAGE_THREADS)
        assert (await ask(discord, Ask("GET", path))).status == 200
        assert (await ask(discord, Ask("DELETE", path + "/thread-members/@me"))).status == 204
        assert refused(await ask(discord, Ask("GET", path))) == (403, 50001)


async def test_a_category_takes_no_messages() -> None:
    async with open_standin() as discord:
        discord.world.add_channel(discord.world.guild, "rooms", type=4)
        write = Ask("POST", "/channels/{rooms}/messages", TEXT)
        assert refused(await ask(discord, write)) == (400, 50008)


async def test_only_an_emoji_is_a_reaction_and_twenty_fit() -> None:
    async with open_standin() as discord:
        discord.limits.lift()
        amy(discord)
        path = "/channels/{general}/messages/{said_hers}/reactions/"
        for name in ("smile", "smile:1"):
            assert refused(await ask(discord, Ask("PUT", f"{path}{name}/@me"))) == (400, 10014)
        signs = [chr(0x1F600 + number) for number in range(21)]
        got = [(await ask(discord, Ask("PUT", f"{path}{sign}/@me"))).status for sign in signs]
        assert got == [204] * 20 + [400]
        assert (await ask(discord, Ask("PUT", f"{path}{signs[0]}/@me"))).status == 204
        assert (await ask(discord, Ask("DELETE", f"{path}{signs[0]}/@me"))).status == 204
        assert (await ask(discord, Ask("GET", f"{path}{signs[0]}"))).body == []


async def test_pins_are_listed_by_the_new_route_and_the_old_one() -> None:
    async with open_standin() as discord:
        amy(discord)
        for name in ("said_hers", "said_own"):
            await ask(discord, Ask("PUT", f"/channels/{{general}}/messages/pins/{{{name}}}"))
        new = (await ask(discord, Ask("GET", "/channels/{general}/messages/pins"))).body
        assert [pin["message"]["content"] for pin in new["items"]] == ["own", "hers"]
        await ask(discord, Ask("DELETE", "/channels/{general}/pins/{said_own}"))
        old = (await ask(discord, Ask("GET", "/channels/{general}/pins"))).body
        assert [message["content"] for message in old] == ["hers"]


async def test_history_is_read_before_after_and_around() -> None:
    async with open_standin() as discord:
        room = discord.world.room("general")
        made = [messages.post(discord, room, discord.world.owner, str(n)) for n in range(9)]

        async def read(query: str) -> str:
            answer = await ask(discord, Ask("GET", f"{ROOM}?{query}"))
            return "".join(message["content"] for message in answer.body)

        middle = made[4]["id"]
        assert await read("limit=3") == "876"
        assert await read(f"before={middle}&limit=2") == "32"
        assert await read(f"after={middle}&limit=2") == "65"
        assert await read(f"around={middle}&limit=3") == "543"
        wrong = await ask(discord, Ask("GET", f"{ROOM}?limit=101"))
        assert refused(wrong) == (400, 50035)


async def test_the_search_by_invite_is_late_and_may_be_gone() -> None:
    async with open_standin() as discord:
        person = await discord.joins("Amy")
        wanted = {"and_query": {"user_id": {"or_query": [person.id]}}}
        search = Ask("POST", "/guilds/{guild}/members-search", wanted)
        assert (await ask(discord, search)).body["members"] == []
        discord.clock.move(discord.index.behind + 1)
        (found,) = (await ask(discord, search)).body["members"]
        assert found["member"]["user"]["id"] == person.id
        discord.index.indexed = False
        later = await ask(discord, search)
        assert (later.status, later.body["code"], later.body["retry_after"]) == (202, 110000, 5)
        discord.index.there = False
        assert (await ask(discord, search)).status == 404


async def test_an_invite_tells_its_uses_to_who_manages_the_guild() -> None:
    async with open_standin() as discord:
        make = Ask("POST", "/channels/{general}/invites", {"unique": True, "max_age": 0})
        code = (await ask(discord, make)).body["code"]
        person = await discord.joins("Amy", invite=code)
        assert person.id in names(discord).values()
        listed = Ask("GET", "/guilds/{guild}/invites")
        assert [invite["uses"] for invite in (await ask(discord, listed)).body] == [1]
        take(discord, bits.MANAGE_GUILD)
        assert [invite.get("uses") for invite in (await ask(discord, listed)).body] == [None]


async def test_an_invite_that_is_not_unique_is_handed_out_again() -> None:
    async with open_standin() as discord:
        path = "/channels/{general}/invites"
        codes = [(await ask(discord, Ask("POST", path, {}))).body["code"] for _ in range(2)]
        codes.append((await ask(discord, Ask("POST", path, {"unique": True}))).body["code"])
        assert codes[0] == codes[1] != codes[2]
