"""What people do on Discord in these tests, and what the bot offers them there."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.delivery import Delivery, Done
from bot.effects import Say
from bot.events import ButtonPressed, CommandCalled, Event, FormSent
from tests.platforms.discord.inner import WORDS, Inner
from tests.standins.discord.interactions import Interaction

CALLBACK = "/interactions/{interaction}/{token}/callback"
FURTHER = "/webhooks/{application}/{token}"
ORIGINAL = FURTHER + "/messages/{message}"
MESSAGE, LATER, UPDATE_LATER, UPDATE = range(4, 8)
COMMANDS: list[dict[str, Any]] = [
    {"name": "checkin", "description": "Check in", "type": 1},
    {
        "name": "sop",
        "description": "Scripts",
        "type": 1,
        "options": [
            {
                "name": "run",
                "description": "Run one",
                "type": 1,
                "options": [
                    {
                        "name": "script",
                        "description": "Which",
                        "type": 3,
                        "required": True,
                        "autocomplete": True,
                    },
                    {"name": "whom", "description": "For whom", "type": 6},
                    {"name": "times", "description": "How often", "type": 4},
                ],
            }
        ],
    },
]


async def post(bot: Inner, *buttons: tuple[str, str], key: str = "post") -> dict[str, Any]:
    """A post of the bot with buttons, (action, label) each."""
    say = Say(room=bot.room(), words=WORDS)
    sent = Delivery(key, say, bot.guild, room=bot.room(), text="Here", buttons=buttons)
    done = await bot.chat.carry_out(sent)
    assert isinstance(done, Done), done
    assert done.native is not None
    return bot.discord.world.message(bot.room(), done.native)


async def offer(bot: Inner) -> None:
    """The commands above, as the server's members see them."""
    client = bot.chat._line.client
    assert client is not None
    assert client.application_id is not None
    payload: list[Any] = COMMANDS
    await client.http.bulk_upsert_guild_commands(client.application_id, int(bot.guild), payload)


def answers(
    bot: Inner, text: str = "Done.", *, after: asyncio.Event | None = None, **how: bool
) -> Callable[[Event], Awaitable[bool]]:
    """A handler that answers as the courier does: in the background, after the commit."""
    tasks = set()

    async def handle(event: Event) -> bool:
        if not isinstance(event, ButtonPressed | CommandCalled | FormSent):
            return False
        if after is not None:
            await after.wait()
        task = asyncio.create_task(bot.says(event, text, **how))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        return True

    return handle


async def pressed(bot: Inner, label: str = "Check in", action: str = "a.b") -> Interaction:
    """Amy presses a button of a fresh post."""
    amy = await bot.discord.joins("Amy")
    message = await post(bot, (action, label))
    return await amy.presses(label, message)
