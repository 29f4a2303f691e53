"""Forms whose fields are known only when they are opened, and what was typed wrong in them."""

import pytest

from bot.cog import Cog, form
from bot.context import Ctx
from bot.errors import PlazaError
from bot.events import FormSent
from bot.registry import Registry
from bot.testing import OTHER, FakeMember
from tests.probing import probe_chat

LONG = "When should the tea be poured, so that all can come?"


async def test_a_form_has_the_fields_with_which_it_was_opened_in_the_members_language() -> None:
    async with probe_chat() as chat:
        li = chat.has("李雷", language="zh-CN")
        await li.calls("/survey")
        sheet = li.sees_form()
        assert sheet.title == "小调查"
        at, days, cups, kind, loud = sheet.fields
        assert (at.kind, at.label, at.hint, at.default) == (
            "text",
            "几点?",
            "Such as 16:30",
            ("16:30",),
        )
        assert (days.kind, days.choices[0], days.default) == (
            "several",
            ("mon", "周一"),
            ("mon", "wed"),
        )
        assert (cups.kind, cups.least, cups.most) == ("number", 1, 99)
        assert (kind.choices, kind.required) == ((("green", "Green"), ("black", "Black")), False)
        assert loud.choices == (("yes", "是"), ("no", "否"))
        await li.submits(at="１７：１５", days=["sun", "mon"], loud=True)
        await li.was_told("tea:time:17:15:00|('mon', 'sun')|3|None|True")


async def test_a_question_that_is_too_long_for_a_label_stands_whole_below_it() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/survey")
        at = amy.sees_form().fields[0]
        assert at.label == "When should the tea be poured, so that all…"
        assert at.hint == f"{LONG} Such as 16:30"


async def test_the_fields_wait_through_a_restart_and_so_does_the_argument() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/survey", of="a:" * 60)
        await chat.restarts(hours=1)
        await amy.submits(cups=4, kind="green")
        await amy.was_told(f"{'a:' * 60}:16:30:00|('mon', 'wed')|4|green|False")


async def test_nonsense_is_told_by_its_question_and_nothing_typed_is_lost() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/survey")
        await amy.submits(at="after lunch", cups=7, days=["fri"])
        assert amy.told()[-1] == f'"{LONG}" takes a time of day such as 08:00, not "after lunch".'
        await chat.restarts()
        await amy.presses("Correct it")
        at, days, cups, _, _ = amy.sees_form().fields
        assert (at.default, days.default, cups.default) == (("after lunch",), ("fri",), ("7",))
        await amy.submits(at="13:00")
        await amy.was_told("tea:time:13:00:00|('fri',)|7|None|False")


async def test_what_the_handler_refuses_can_be_corrected_too_and_more_than_once() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/survey")
        for cups in (13, 13, 14):
            await amy.submits(cups=cups)
            if cups == 13:
                assert amy.told()[-1] == "13 cups bring bad luck."
                await amy.presses("Correct it")
        assert "|14|" in amy.told()[-1]


@pytest.mark.parametrize("argument", ["", "x", "9" * 30, "1"])
async def test_a_form_that_nobody_opened_is_told_kindly(argument: str) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/survey")
        await _sends(amy, argument)
        assert amy.told()[-1].startswith("This form has changed, or is not used any more.")


async def test_a_form_is_only_for_whom_it_was_opened_in_that_community() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo")
        await amy.calls("/survey")
        _, _, opened = amy.sees_form().action.partition(":")
        await _sends(bo, opened)
        assert bo.told()[-1] == "This question is for somebody else."
        chat.other_acts = True
        twin = chat.has("Amy", native=amy.person.native, community=OTHER)
        await _sends(twin, opened)
        assert twin.told()[-1].startswith("This form has changed")


async def _sends(who: FakeMember, argument: str) -> None:
    where = {"room": "lobby", "handle": "lobby"}
    await who._causes(FormSent, where, form="asking.survey", argument=argument, fields={})


def test_a_form_that_asks_takes_a_mapping() -> None:
    class Odd(Cog):
        name = "odd"

        @form("odd", asks=True)
        def odd(self, ctx: Ctx, sent: str) -> None:
            del ctx, sent

    with pytest.raises(PlazaError, match=r"cog odd: form odd: write method\(self, ctx, sent: Map"):
        Registry().add(Odd())
