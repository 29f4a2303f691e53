"""What operators see of audiences."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat
from bot.testing.outside import HOME, OTHER

AUDIENCES = """
regulars:
  all:
    - tenure: {at_least: 30d}
    - not: {tags: quiet}
常客: {language: {one_of: [zh-CN, lv]}, points: {below: 10}}
"""
ONCE = pytest.mark.fake_only("the sentences are the same in every chat")


async def known(chat: FakeChat, name: str, language: str = "en", home: str = HOME) -> FakeMember:
    """Somebody whom Plaza saw, without all that follows from what they did."""
    member = chat.has(name, language=language, community=home)
    community, core = chat.app.communities.called(home), chat.app.engine.core
    assert community is not None
    await chat.db.write(core.members.see, community, member.person, chat.clock.now())
    return member


async def test_an_operator_sees_how_many_are_in_it_who_and_why() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"])
        await chat.joins("Amy")
        await chat.passes(days=31)
        await chat.joins("Bo")
        await op.calls("/audience preview", name="Regulars")
        await op.was_told(
            "1 member is in the audience regulars, of 3 that I know. Operators are left out.\n"
            "It asks for: Time here: at least 30 days and Tags: without quiet\n"
            "Amy – Time here: 31 days (at least 30 days) and Tags: none (without quiet)"
        )
        await op.presses("Who just misses it")
        await op.was_told(
            "1 member misses the audience regulars by just one condition, of 3 that I know.\n"
            "It asks for: Time here: at least 30 days and Tags: without quiet\n"
            "Bo – Time here: less than a minute (at least 30 days)"
        )
        assert not [said for said in chat.said("lobby") if "regulars" in said]


PREVIEWS = {
    "en": "Language: zh-CN (one of: zh-CN and lv) and Points: 0 (below 10)",
    "zh-CN": "语言：zh-CN（其中之一：zh-CN和lv）和积分：0（少于10）",
    "pt-BR": "Idioma: zh-CN (um destes: zh-CN e lv) e Pontos: 0 (menos de 10)",
    "lv": "Valoda: zh-CN (viens no: zh-CN un lv) un Punkti: 0 (mazāk par 10)",
    "el": "Γλώσσα: zh-CN (ένα από: zh-CN και lv) και Πόντοι: 0 (κάτω από 10)",
}


@ONCE
@pytest.mark.parametrize("language", PREVIEWS)
async def test_reasons_are_read_in_the_language_of_who_asks(language: str) -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"], language=language)
        await known(chat, "李雷", "zh-CN")
        await op.calls("/audience preview", name="常客")
        told = op.told()[-1].splitlines()
        assert told[-1] == f"李雷 – {PREVIEWS[language]}"
        await op.calls("/audience list")
        assert op.told()[-1].count("\n") == 3


@ONCE
async def test_of_many_ten_are_shown_and_operators_are_left_out() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"])
        for number in range(620):
            await known(chat, f"Member {number}")
        await op.calls("/audience preview", name="everyone")
        told = op.told()[-1].splitlines()
        assert told[0].startswith("620 members are in the audience everyone, of 621 that I know")
        assert told[2] == "10 of them:"
        assert len(set(told[3:])) == 10


@ONCE
async def test_names_with_markup_stay_what_they_are() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"])
        for name in ("*Amy*", "{name}", "<b>@everyone</b>", "👩‍🌾 Ģirts"):
            await known(chat, name)
        await op.calls("/audience preview", name="everyone")
        told = op.told()[-1]
        for name in ("*Amy*", "{name}", "<b>@everyone</b>", "👩‍🌾 Ģirts"):
            assert chat.platform.escape(name) in told


@ONCE
async def test_a_name_that_is_not_there_is_told_with_the_nearest_and_completed_while_typed() -> (
    None
):
    async with fake_chat(audiences=AUDIENCES) as chat:
        op, li = chat.has("Op", rights=["people"]), chat.has("Li")
        await op.calls("/audience preview", name="regular")
        await op.was_told('There is no audience "regular" here. Did you mean "regulars"?')
        await op.calls("/audience preview", name="*@here* 🙈")
        assert "/audience list" in op.told()[-1]
        complete, command = chat.app.offers.complete, "audience preview"
        assert await complete(HOME, op.person, command, "name", "REG") == ["regulars"]
        assert await complete(HOME, li.person, command, "name", "REG") == []


@ONCE
async def test_the_other_community_is_neither_counted_nor_named() -> None:
    async with fake_chat(audiences=AUDIENCES) as chat:
        op = chat.has("Op", rights=["people"])
        await known(chat, "Amy")
        await known(chat, "Somebody Else", home=OTHER)
        await op.calls("/audience preview", name="everyone")
        assert op.told()[-1].startswith("1 member is in the audience everyone, of 2 that I know")
        assert "Somebody Else" not in op.told()[-1]


@ONCE
async def test_where_there_are_none_operators_hear_where_to_write_them() -> None:
    async with fake_chat() as chat:
        op = chat.has("Op", rights=["people"])
        await op.calls("/audience list")
        assert "They stand in config.yaml" in op.told()[-1]


LONG = "\n".join(
    f"audience-with-a-long-name-{number}:\n  any: [{{tags: {'a' * 60}}}, {{tags: {'b' * 60}}}]"
    for number in range(40)
)


@ONCE
async def test_many_long_ones_and_long_names_fit_into_one_answer() -> None:
    async with fake_chat(audiences=LONG) as chat:
        op = chat.has("Op", rights=["people"])
        for number in range(12):
            await known(chat, f"{number}{'X' * 300}")
        await op.calls("/audience list")
        assert len(op.told()[-1]) <= 2_000
        assert op.told()[-1].splitlines()[-1].startswith("and ")
        await op.calls("/audience preview", name="everyone")
        assert len(op.told()[-1]) <= 2_000
        assert "5 of them:" in op.told()[-1]


@ONCE
async def test_who_brings_others_in_is_known_as_long_as_those_are_here() -> None:
    async with fake_chat(audiences="hosts: {audience.invited: {at_least: 2}}") as chat:
        op = chat.has("Op", rights=["people"])
        amy = await chat.joins("Amy")
        bo = await chat.joins("Bo", invited_by=amy)
        await chat.joins("Cleo", invited_by=amy)
        await op.calls("/audience preview", name="hosts")
        reason = "Members who came by their invites: 2 (at least 2)"
        assert op.told()[-1].endswith(f"Amy – {reason}")
        await bo.leaves()
        await op.calls("/audience preview", name="hosts")
        assert op.told()[-1].startswith("Nobody is in the audience hosts")
        await chat.arrives(bo, invited_by=op)
        await op.calls("/audience preview", name="hosts")
        assert op.told()[-1].endswith(f"Amy – {reason}")


@ONCE
async def test_whoever_comes_by_a_members_link_counts_once_it_is_known_whose_it_was() -> None:
    async with fake_chat(audiences="hosts: {audience.invited: {at_least: 1}}") as chat:
        op, amy, bo = chat.has("Op", rights=["people"]), chat.has("Amy"), chat.has("Bo")
        await amy.calls("/invite")
        await chat.passes(seconds=10)
        await chat.comes(bo, by="invite-1")
        await op.calls("/audience preview", name="hosts")
        assert op.told()[-1].startswith("Nobody is in the audience hosts")
        await chat.passes(seconds=10)
        await op.calls("/audience preview", name="hosts")
        assert op.told()[-1].endswith("Amy – Members who came by their invites: 1 (at least 1)")
