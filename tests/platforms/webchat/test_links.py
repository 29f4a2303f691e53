"""Links that the bot made lead to the door, and say by which of them somebody came."""

from pathlib import Path

from bot.delivery import Delivery, Done
from bot.events import MemberJoined
from bot.ways import DropInvite, MakeInvite
from tests.platforms.webchat.visitors import running


async def test_who_comes_by_a_link_is_told_with_its_code_until_the_link_is_gone(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        make = Delivery("poster", MakeInvite(room="lobby"), "plaza", room="lobby")
        made = await chat.platform.carry_out(make)
        assert isinstance(made, Done)
        code = made.native or ""
        assert await chat.platform.find(make) == made
        assert await chat.platform.carry_out(make) == made
        address = chat.platform.address("plaza", code)
        visitor = await chat.visitor()
        async with visitor.http.get(address) as response:
            assert f'value="{code}"' in await response.text()
        await visitor.joins("Bo", invite=code)
        drop = Delivery("end", DropInvite(then="x.dropped", code=code), "plaza")
        assert await chat.platform.carry_out(drop) == Done()
        await (await chat.visitor()).joins("Cleo", invite=code)
        heard = await chat.bot.hears(4)
        came = [event for event in heard if isinstance(event, MemberJoined)]
        assert [(each.who.name, each.link) for each in came] == [("Bo", code), ("Cleo", None)]
