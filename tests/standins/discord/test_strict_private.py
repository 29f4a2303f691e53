"""Private messages of a bot: closed doors, too many opened, and the quarantine."""

from tests.standins.discord import Standin
from tests.standins.discord.strictness import Answer, Ask, ask, open_standin

TEXT = {"content": "x"}


async def opened(discord: Standin, user: str) -> Answer:
    return await ask(discord, Ask("POST", "/users/@me/channels", {"recipient_id": user}))


async def whispered(discord: Standin, user: str) -> Answer:
    channel = (await opened(discord, user)).body["id"]
    return await ask(discord, Ask("POST", f"/channels/{channel}/messages", TEXT))


async def test_a_closed_door_is_found_when_something_is_sent() -> None:
    async with open_standin() as discord:
        person = await discord.joins("Amy")
        person.closes_door()
        refused = await whispered(discord, person.id)
        assert (refused.status, refused.body["code"]) == (403, 50007)
        person.opens_door()
        assert (await whispered(discord, person.id)).status == 200


async def test_who_left_the_guild_gets_nothing() -> None:
    async with open_standin() as discord:
        person = await discord.joins("Amy")
        assert (await whispered(discord, person.id)).status == 200
        await person.leaves()
        assert (await whispered(discord, person.id)).body["code"] == 50007


async def test_nobody_and_bots_take_no_private_messages() -> None:
    async with open_standin() as discord:
        assert (await opened(discord, "1")).body["code"] == 10013
        assert (await opened(discord, discord.world.bot["id"])).body["code"] == 50007
        assert (await opened(discord, discord.world.owner["id"])).status == 200


async def test_opening_too_many_is_refused_and_one_that_is_open_is_not_counted() -> None:
    async with open_standin() as discord:
        discord.mail.opens = 2
        people = [await discord.joins(name) for name in ("Amy", "Bo", "Cai")]
        assert (await opened(discord, people[0].id)).status == 200
        assert (await opened(discord, people[0].id)).status == 200
        assert (await opened(discord, people[1].id)).status == 200
        refused = await opened(discord, people[2].id)
        assert (refused.status, refused.body["code"]) == (400, 40003)
        discord.clock.move(601)
        assert (await opened(discord, people[2].id)).status == 200


async def test_who_writes_to_too_many_strangers_is_quarantined_for_good() -> None:
    async with open_standin() as discord:
        discord.mail.an_hour = 2
        people = [await discord.joins(name) for name in ("Amy", "Bo", "Cai", "Dee")]
        await people[0].writes_privately("hello")  # she spoke first, and is no stranger
        statuses = [(await whispered(discord, person.id)).status for person in people[:3]]
        assert statuses == [200, 200, 200]
        refused = await whispered(discord, people[3].id)
        assert (refused.status, refused.body["code"]) == (403, 20026)
        assert discord.mail.quarantined
        discord.clock.move(7 * 86_400)
        assert (await whispered(discord, people[0].id)).body["code"] == 20026


async def test_strangers_of_another_hour_do_not_count() -> None:
    async with open_standin() as discord:
        discord.mail.an_hour = 1
        for name in ("Amy", "Bo", "Cai"):
            person = await discord.joins(name)
            assert (await whispered(discord, person.id)).status == 200
            discord.clock.move(3_601)


async def test_what_others_wrote_privately_cannot_be_deleted() -> None:
    async with open_standin() as discord:
        person = await discord.joins("Amy")
        hers = await person.writes_privately("hello")
        path = f"/channels/{hers['channel_id']}/messages/{hers['id']}"
        refused = await ask(discord, Ask("DELETE", path))
        assert (refused.status, refused.body["code"]) == (403, 50003)
        own = (await whispered(discord, person.id)).body
        path = f"/channels/{own['channel_id']}/messages/{own['id']}"
        assert (await ask(discord, Ask("DELETE", path))).status == 204
