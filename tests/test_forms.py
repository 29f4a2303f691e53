"""Forms: a member asked for more than a button can say, and what comes of what they fill in."""

import dataclasses
from dataclasses import dataclass
from typing import Any, Literal

import pytest

from bot.cog import Cog, form
from bot.context import Ctx
from bot.effects import Asked, OpenForm, Plain
from bot.errors import PlazaError
from bot.events import FormSent
from bot.loader import load
from bot.members import Member
from bot.platforms.fake.forms import objection
from bot.registry import Registry
from bot.sheets import asked_sheet, sheet
from bot.testing import ROOT
from bot.texts import LANGUAGES
from tests.probing import probe_chat


async def test_a_command_opens_a_form_for_its_caller_alone_and_its_handler_answers() -> None:
    async with probe_chat() as chat:
        amy, li = chat.has("Amy"), chat.has("李雷")
        await amy.calls("/idea")
        assert amy.sees_form().title == "Your idea"
        with pytest.raises(AssertionError, match="no form was opened for 李雷"):
            li.sees_form()
        await amy.submits(name="Chess evening", why="It rains.\nA lot.", helpers=2)
        await amy.was_told(":Chess evening|It rains.\nA lot.|small||2")
        assert li.told() == []


async def test_a_form_is_written_in_the_members_language_with_what_it_was_opened_with() -> None:
    async with probe_chat() as chat:
        li = chat.has("李雷", language="zh-CN")
        await li.calls("/idea", name="象棋", helpers=3)
        sheet = li.sees_form()
        assert sheet.title == "你的主意"
        name, why, size, where, helpers = sheet.fields
        assert (name.label, name.hint, name.default) == ("名称", "大家以后怎么叫它", ("象棋",))
        assert (name.kind, name.required, name.least, name.most) == ("text", True, 3, 40)
        assert (why.kind, why.required, why.hint, why.most) == ("long", False, "", 300)
        assert size.choices == (("small", "小"), ("large", "大"))
        assert size.default == ("small",)
        assert (where.kind, where.default) == ("several", ())
        assert helpers.default == ("3",)


async def test_what_the_form_was_opened_for_comes_back_with_it() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/idea", of="a:b")
        await amy.submits(name="Tea", size="large", for_=["games", "lobby"])
        await amy.was_told("a:b:Tea||large|lobby,games|0")


async def test_a_button_opens_a_form_and_only_who_has_the_right_can_send_it() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy"), chat.has("Bo", rights=["people"])
        await amy.calls("/gathering")
        await amy.presses("Meet")
        await amy.submits(room="lobby", day="2026-03-05")
        assert "people" in chat.said()[-1]  # as public as the answer would have been
        await bo.presses("Meet")
        assert [one.default for one in bo.sees_form().fields[2:]] == [
            ("18:30",),
            ("1h30m",),
            ("no",),
        ]
        await bo.submits(room="lobby", day="２０２６-03-05", at="１９：１５", loud=True)
        assert chat.said()[-1] == "lobby 2026-03-05 19:15:00 5400000 True"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"day": "soon"}, '"Day" takes a day such as 2026-12-24, not "soon".'),
        ({"at": "25:00"}, '"Time" takes a time of day such as 08:00, not "25:00".'),
        (
            {"lasts": "long"},
            '"How long" takes a span of time such as 30m, 2h or 1d, not "long".',
        ),
    ],
)
async def test_a_wrong_field_is_told_by_its_label(given: dict[str, str], told: str) -> None:
    async with probe_chat() as chat:
        bo = chat.has("Bo", rights=["people"])
        await bo.calls("/gathering")
        await bo.presses("Meet")
        await bo.submits(**{"room": "lobby", "day": "2026-03-05", **given})
        assert chat.said()[-1] == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"name": "  "}, '"Name" is empty, and it is needed.'),
        ({"name": "ab"}, '"Name" has 2 characters; at least 3 are needed.'),
        ({"name": "a" * 41}, '"Name" has 41 characters; 40 are the most.'),
        ({"name": "abc", "helpers": "１０"}, '"Helpers" must be at most 9.'),
        ({"name": "abc", "helpers": "-1"}, '"Helpers" must be at least 0.'),
        ({"name": "abc", "helpers": "two"}, '"Helpers" takes a number, not "two".'),
        ({"name": "abc", "size": "huge"}, '"How large" takes one of: Small and Large.'),
        ({"name": "abc", "for_": ["ops"]}, '"For" takes one of: Lobby and Games.'),
        ({"name": "abc", "colour": "red"}, "This form has changed"),
    ],
)
async def test_what_a_platform_lets_through_is_checked_again(
    fields: dict[str, Any], told: str
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.says("hi")
        await amy._causes(
            FormSent, {"room": "lobby", "handle": "lobby"}, form="asking.idea", fields=fields
        )
        assert amy.told()[-1].startswith(told)


async def test_a_form_of_a_cog_that_is_gone_is_told_kindly() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        where = {"room": "lobby", "handle": "lobby"}
        await amy._causes(FormSent, where, form="asking.old", fields={})
        assert amy.told()[-1].startswith("This form has changed, or is not used any more.")


async def test_a_form_is_sent_once_and_the_platform_keeps_its_limits() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/idea")
        for given, why in (
            ({}, "'Name' must be filled in"),
            ({"name": "a" * 41}, "'Name' takes at most 40 characters"),
            ({"name": "abc", "size": "huge"}, "'How large' has no such choice"),
            ({"name": "abc", "colour": "red"}, "has no field 'colour'"),
        ):
            with pytest.raises(AssertionError, match=why):
                await amy.submits(**given)
        await amy.submits(name="abc")
        with pytest.raises(AssertionError, match="has sent 'Your idea' already"):
            await amy.submits(name="abc")
        assert len(amy.told()) == 1


async def test_a_handler_that_opens_a_form_cannot_answer_as_well() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/twice")
        assert amy.told()[-1].startswith("That did not work")
        with pytest.raises(AssertionError, match="no form was opened"):
            amy.sees_form()


async def test_a_form_waits_through_a_restart() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/idea")
        await chat.restarts(hours=1)
        await amy.submits(name="Tea")
        await amy.was_told(":Tea||small||0")


async def test_a_room_is_an_option_of_a_command_too() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/where", place="garden")
        await amy.was_told("garden")


@pytest.mark.parametrize("folder", ["cogs", "tests/cogs_for_tests"])
def test_every_form_can_be_shown_in_every_language(folder: str) -> None:
    loaded = load(ROOT / folder)
    asked = OpenForm(
        handle="", member=1, form="", fields=(Asked(name="a", kind="text", label=Plain("A")),)
    )
    for name, each in loaded.registry.forms.items():
        for language in LANGUAGES:
            if each.mark.asks:
                shown = asked_sheet(loaded.texts, each, language, name, asked)
            else:
                shown = sheet(loaded.texts, each, language, name, {})
            assert objection(shown) is None
    assert loaded.registry.forms or folder == "cogs"


def _cog(shape: Any) -> Cog:
    class Odd(Cog):
        name = "odd"

        @form("odd")
        def odd(self, ctx: Ctx, sent: shape) -> None:
            del ctx, sent

    return Odd()


@dataclass
class Person:
    who: Member


@dataclass
class Slashed:
    zone: Literal["Europe/Riga"]


@dataclass
class Hinting:
    a: Literal["hint"]


@dataclass
class Argued:
    argument: str


SIX = dataclasses.make_dataclass("Six", [(f"f{n}", str) for n in range(6)])
NONE = dataclasses.make_dataclass("Nothing", [])
MANY = dataclasses.make_dataclass("Many", [("f", Literal[tuple(f"c{n}" for n in range(26))])])


@pytest.mark.parametrize(
    ("shape", "fault"),
    [
        (SIX, "it has 6 fields; a form has 1 to 5"),
        (NONE, "it has 0 fields"),
        (MANY, "field f has more than 25 choices"),
        (Person, "field who has a type that no form can ask for"),
        (Slashed, "the choice 'Europe/Riga' of zone cannot be part of a text's key"),
        (Hinting, "the choice 'hint' of a"),
        (Argued, "no field is called argument"),
        (str, "write method"),
    ],
)
def test_a_form_that_no_platform_can_show_is_refused_when_its_cog_is_loaded(
    shape: Any, fault: str
) -> None:
    with pytest.raises(PlazaError, match=fault) as told:
        Registry().add(_cog(shape))
    assert str(told.value).startswith("cog odd: form odd: ")
