"""What members and operators type arrives as what it means, or is told apart kindly."""

from dataclasses import replace

import pytest

from bot.effects import Can
from bot.events import CommandCalled, Person
from bot.kinds import Attached
from bot.testing import HOME, fake_chat
from tests.probing import probe_chat

SCRIPT = """
name: Test
kind: talk
when: [{at: "10:00"}]
steps:
  - typed.ask:
      question: {en: "So far {probe.count}", lv: "Līdz šim {probe.count}"}
      choices: ["one", {en: "{probe.count} more", lv: "vēl {probe.count}"}]
"""


async def test_spans_times_and_days_are_read_as_people_write_them() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/plan", lasts="1h30m", at="１８：０５", day="2026-12-24")
        await amy.was_told("5,400,000 ms at 6:05 PM on December 24, 2026")
        await amy.calls("/plan")
        await amy.was_told("0 ms at 8:00 AM on March 2, 2026")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"lasts": "soon"}, '"lasts" takes a span of time such as 30m, 2h or 1d, not "soon".'),
        ({"at": "25:00"}, '"at" takes a time of day such as 08:00, not "25:00".'),
        ({"day": "2026-02-30"}, '"day" takes a day such as 2026-12-24, not "2026-02-30".'),
    ],
)
async def test_what_is_none_of_them_is_told_with_an_example(
    options: dict[str, str], told: str
) -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/plan", **options)
        await amy.was_told(told)


async def test_choices_yes_no_numbers_and_members() -> None:
    async with probe_chat() as chat:
        amy, li = chat.has("Amy"), chat.has("李雷")
        await li.says("在")
        await amy.calls("/pick", size="large", sugar="YES", share="0,5", friend=li.person.native)
        await amy.was_told("large, True, 0.5, 李雷")
        for options, told in (
            ({"size": "huge"}, '"size" takes one of: small and large.'),
            ({"sugar": "maybe"}, '"sugar" takes yes or no.'),
            ({"share": "half"}, '"share" takes a number, not "half".'),
            ({"friend": "nobody"}, '"friend": nobody here goes by that name.'),
        ):
            await amy.calls("/pick", **options)
            await amy.was_told(told)


async def test_a_role_and_a_file_come_as_the_platform_has_them() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        photo = Attached(name="cat.png", address="https://files.example/cat.png", size=5)
        await amy.calls("/badge", role="7001", photo=photo)
        await amy.was_told("7001, cat.png of 5 bytes at https://files.example/cat.png")
        await amy.calls("/badge", role="7001")
        await amy.was_told("7001, no photo")


async def test_what_a_platform_cannot_ask_for_is_not_offered_and_not_taken() -> None:
    async with probe_chat() as chat:
        amy, offers = chat.has("Amy"), chat.app.offers
        assert "badge" in {offer.name for offer in offers.commands(HOME, "en")}
        home = chat.app.communities.called(HOME)
        assert home is not None
        chat.app.communities.add(replace(home, can=home.can - {Can.FILES}))
        (badge,) = [each for each in offers.commands(HOME, "en") if each.name == "badge"]
        assert [option.name for option in badge.options] == ["role"]
        chat.app.communities.add(replace(home, can=home.can - {Can.ROLES}))
        assert "badge" not in {offer.name for offer in offers.commands(HOME, "en")}
        await amy.calls("/badge", role="7001")
        await amy.was_told('"role" cannot be given in this chat.')


async def test_whom_a_command_names_need_not_have_done_anything_before() -> None:
    async with probe_chat() as chat:
        amy, bo = chat.has("Amy"), Person("bo", "Bo")
        call = CommandCalled(
            id="call:1",
            platform="fake",
            community=HOME,
            at=chat.clock.now(),
            who=amy.person,
            room="lobby",
            handle="lobby",
            command="pick",
            options={"friend": "bo"},
            people={"bo": bo},
        )
        await chat.emit(call)
        await amy.was_told("small, False, 1.0, Bo")
        await chat.emit(
            replace(
                call,
                id="call:2",
                people={"7": Person("7", "R2", bot=True)},
                options={"friend": "7"},
            )
        )
        await amy.was_told('"friend": nobody here goes by that name.')


async def test_typed_words_are_never_markup_nor_placeholders() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/quote", text="**{probe.count}** <b>")
        (post,) = chat.posts("lobby")
        shown = "\\*\\*{probe.count}\\*\\* \\<b>"
        assert post.text == f"They said: {shown}\n{shown}"
        assert post.buttons[0][1] == shown


async def test_texts_inside_a_list_are_filled_and_checked_like_all_others() -> None:
    async with probe_chat(scripts={"t": SCRIPT}) as chat:
        await chat.passes_until("2026-03-02 10:00")
        assert chat.said() == ["So far 0\none\n0 more"]
    wrong = SCRIPT.replace("vēl {probe.count}", "vēl {probe.cuont}").replace('en: "{', 'el: "{')
    async with probe_chat(scripts={"t": wrong}, faulty=True) as chat:
        chat.other_acts = True
        assert [fault.partition("t.yaml:")[2] for fault in chat.app.library.faults] == [
            "8: steps[0].typed.ask.choices[1]: the text in en is missing; "
            "a community here speaks it",
            "8: steps[0].typed.ask.choices[1]: there is no value 'probe.cuont', "
            "did you mean 'probe.count'?",
        ]


async def test_a_time_has_no_sign_that_cannot_be_typed() -> None:
    async with fake_chat(scripts={}) as chat:
        amy = await chat.joins("Amy", rights=["content"])
        await amy.calls("/sop list")
        assert "\u202f" not in "".join(amy.told())
