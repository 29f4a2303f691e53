"""Rights that go with roles of the chat, counted at every press."""

import pytest

from bot.testing import FakeChat, FakeMember, fake_chat

ALL = ("content", "people", "money", "rules")


def has_role(chat: FakeChat, member: FakeMember, role: str) -> None:
    """The chat's administrators gave somebody a role."""
    chat.people.roles.setdefault((member.community, member.person.native), set()).add(role)


@pytest.mark.fake_only
async def test_a_right_goes_with_a_role_until_either_is_taken() -> None:
    async with fake_chat() as chat:
        lea, bo, cy = chat.has("Lea", rights=ALL), chat.has("Bo"), chat.has("Cy")
        has_role(chat, bo, "editors")
        await lea.calls("/team role", role="editors", right="content")
        await lea.was_told('Whoever has the role @editors now has the right "content".')
        assert chat.said("ops") == ['Lea: the role @editors now gives the right "content".']
        await bo.calls("/sop list")
        assert "You need" not in bo.told()[-1]
        await cy.calls("/sop list")
        assert "You need" in cy.told()[-1]
        await lea.calls("/team list")
        assert "Bo – content (by a role)" in lea.told()[-1].splitlines()
        assert "Whoever has the role @editors – content" in lea.told()[-1].splitlines()
        await lea.calls("/team take", member=bo.person.native, right="content")
        assert lea.told()[-1].startswith('Bo has the right "content" by a role of the chat.')
        chat.people.roles.clear()
        await bo.calls("/sop list")
        assert "You need" in bo.told()[-1]
        has_role(chat, bo, "editors")
        await lea.calls("/team role", role="editors", right="content", on="no")
        await bo.calls("/sop list")
        assert "You need" in bo.told()[-1]
        await lea.calls("/team list")
        assert "editors" not in lea.told()[-1]
        assert "Bo" not in lea.told()[-1]


@pytest.mark.fake_only
async def test_who_holds_rules_by_a_role_alone_cannot_take_it_from_that_role() -> None:
    async with fake_chat() as chat:
        lea, bo = chat.has("Lea", rights=ALL), chat.has("Bo")
        has_role(chat, bo, "heads")
        await lea.calls("/team role", role="heads", right="rules")
        await bo.calls("/team list")
        await lea.calls("/team leave", member=bo.person.native)
        await lea.leaves()
        await bo.calls("/team role", role="heads", right="rules", on="no")
        assert bo.told()[-1].startswith("Then nobody could change anything here any more")
        await bo.calls("/team list")
        assert "You need" not in bo.told()[-1]


@pytest.mark.fake_only
async def test_the_role_that_everybody_has_gives_nothing() -> None:
    async with fake_chat() as chat:
        lea = chat.has("Lea", rights=ALL)
        await lea.calls("/team role", role="home", right="content")
        await lea.was_told("Everybody has this role. Choose another one.")


async def test_the_last_holder_of_rules_cannot_lose_them() -> None:
    async with fake_chat() as chat:
        lea, bo = chat.has("Lea", rights=ALL), await chat.joins("Bo")
        await lea.calls("/team give", member=bo.person.native, right="rules")
        await lea.leaves()
        await bo.calls("/team take", member=bo.person.native, right="rules")
        assert bo.told()[-1].endswith("Give it to somebody first.")
        await bo.calls("/team leave", member=bo.person.native)
        assert bo.told()[-1].endswith("Give it to somebody first.")
        await bo.calls("/team list")
        assert "Bo – rules" in bo.told()[-1]
        await bo.leaves()
        assert chat.said("ops")[-1].startswith(
            'Bo left and is no operator any more.\nNobody holds the right "rules" now.'
        )


@pytest.mark.fake_only
async def test_operators_of_config_are_told_apart_and_stay() -> None:
    async with fake_chat(settings={"operators": ("Ada-1",)}) as chat:
        ada, lea = chat.has("Ada", native="Ada-1"), chat.has("Lea", rights=ALL)
        await ada.calls("/team list")
        assert ada.told()[-1].splitlines()[1] == (
            "Ada – content, money, people, and rules (by config.yaml)"
        )
        for command, given in (("take", {"right": "rules"}), ("leave", {})):
            await lea.calls(f"/team {command}", member="Ada-1", **given)
            assert lea.told()[-1].startswith("Ada is an operator by config.yaml")
