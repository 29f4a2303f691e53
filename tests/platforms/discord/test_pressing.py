"""A press is read from the gateway's payload: by whom, where, on what, and what they may do."""

from typing import Any

import pytest

from bot.cog import RIGHTS
from bot.platforms.discord.pressing import is_press, pressed

USER = {"id": "7", "username": "li", "global_name": "李雷", "discriminator": "0"}
PRESS: dict[str, Any] = {
    "id": "175928847299117063",
    "token": "tok:en",
    "type": 3,
    "guild_id": "1",
    "channel": {"id": "5", "type": 0},
    "data": {"custom_id": "v1:coupons.claim:9:a", "component_type": 2},
    "member": {"user": USER, "nick": None, "roles": ["3", "4"], "permissions": "2048"},
    "message": {"id": "8", "channel_id": "5"},
    "locale": "pt-BR",
}


def test_a_press_says_who_where_and_what() -> None:
    event = pressed(PRESS)
    assert (event.button, event.argument) == ("coupons.claim", "9:a")
    assert (event.id, event.handle) == (
        "interaction:175928847299117063",
        "175928847299117063:tok:en",
    )
    assert (event.community, event.room, event.thread, event.message) == ("1", "5", None, "8")
    assert event.at == 1_462_015_105_796
    who = event.who
    assert (who.native, who.name, who.language) == ("7", "李雷", "pt-BR")
    assert who.roles == {"3", "4"}
    assert not who.rights
    assert not who.bot


def test_a_name_of_the_server_goes_before_others() -> None:
    member = PRESS["member"] | {"nick": "*b* <@1>"}
    assert pressed(PRESS | {"member": member}).who.name == "*b* <@1>"
    plain = {"id": "7", "username": "li", "global_name": None}
    assert pressed(PRESS | {"member": PRESS["member"] | {"user": plain}}).who.name == "li"


@pytest.mark.parametrize("permission", [0x8, 0x20])
def test_who_manages_the_server_at_this_moment_is_an_operator(permission: int) -> None:
    member = PRESS["member"] | {"permissions": str(permission | 2048)}
    assert pressed(PRESS | {"member": member}).who.rights == RIGHTS


@pytest.mark.parametrize("kind", [10, 11, 12])
def test_in_a_thread_the_room_is_the_one_that_it_hangs_on(kind: int) -> None:
    event = pressed(PRESS | {"channel": {"id": "6", "type": kind, "parent_id": "5"}})
    assert (event.room, event.thread) == ("5", "6")


def test_in_a_private_message_the_button_names_the_server() -> None:
    private = {key: value for key, value in PRESS.items() if key not in ("guild_id", "member")}
    private |= {"user": USER, "channel": {"id": "60", "type": 1}}
    private |= {
        "data": {"custom_id": "v1@1:letters.stop"},
        "message": {"id": "8", "channel_id": "60"},
    }
    event = pressed(private)
    assert (event.community, event.room, event.thread, event.button) == (
        "1",
        None,
        None,
        "letters.stop",
    )
    assert (event.who.name, event.who.rights) == ("李雷", frozenset())


def test_a_button_of_a_former_bot_keeps_its_name() -> None:
    event = pressed(PRESS | {"data": {"custom_id": "persistent_view:7"}})
    assert (event.button, event.argument) == ("persistent_view:7", "")


@pytest.mark.parametrize("kind", [2, 4, 5])
def test_commands_completions_and_forms_are_no_presses(kind: int) -> None:
    assert not is_press(PRESS | {"type": kind})
    assert is_press(PRESS)
