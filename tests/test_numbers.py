"""A number that no row can keep is nobody's, and nobody's fault of ours."""

from typing import Any

from bot.cog import RIGHTS
from bot.events import ButtonPressed, CommandCalled, MemberEvent
from bot.ids import EPOCH, first_of, read_id
from bot.testing import FakeChat, FakeMember, fake_chat
from tests.test_rights import REGISTRY

LARGE = str(2**63)
LONG = "9" * 5000  # longer than Python turns into a number
SHAPES = ("{0}", "{0}:0", "x:{0}", "{0}-0", "{0}-{0}-{0}", "{0}.{0}.")


async def _does(chat: FakeChat, who: FakeMember, shape: type[MemberEvent], **facts: Any) -> None:
    where = {"room": "lobby", "handle": "lobby", "community": who.community}
    id = f"tried:{chat.count()}"
    at = chat.clock.now()
    await chat.emit(shape(id=id, platform="fake", at=at, who=who.person, **where, **facts))


async def test_a_button_of_a_strangers_app_with_a_number_that_is_none_of_ours() -> None:
    async with fake_chat() as chat:
        lea = chat.has("Lea", rights=sorted(RIGHTS))
        for name in REGISTRY.buttons:
            for argument in (*(shape.format(LARGE) for shape in SHAPES), LONG):
                await _does(chat, lea, ButtonPressed, button=name, argument=argument)
        assert not [text for text in lea.told() if "our fault" in text]
        assert not [text for text in chat.said("ops") if "failed" in text]


async def test_a_command_with_a_number_that_is_none_of_ours() -> None:
    async with fake_chat() as chat:
        lea = chat.has("Lea", rights=sorted(RIGHTS))
        for name, command in REGISTRY.commands.items():
            numbers = [each.name for each in command.options if each.kind == "number"]
            others = {each.name: "x" for each in command.options if each.required}
            for one in numbers:
                for large in (LARGE, LONG, f"-{LARGE}"):
                    given = others | {one: large}
                    await _does(chat, lea, CommandCalled, command=name, options=given)
        assert not [text for text in lea.told() if "our fault" in text]
        assert not [text for text in chat.said("ops") if "failed" in text]


def test_a_button_is_still_read_when_ids_have_a_digit_more() -> None:
    id = first_of(EPOCH + 60 * 365 * 86_400_000)
    assert read_id(str(id)) == id
    assert len(str(id)) == 19
