"""Operators choose by commands how strict the guard is, and each look at a message goes by it."""

import pytest

from bot.testing import OTHER, fake_chat

GIVEN = frozenset({"zone", "language", "rooms"})
INVITE = "come to discord.gg/abcdef"


async def test_a_preset_is_chosen_by_a_command_and_every_look_goes_by_it() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard preset", preset="gentle")
        assert "The guard is gentle from now on" in olga.told()[-1]
        bo = await chat.joins("Bo")
        assert not (await bo.says(INVITE)).deleted  # gentle asks operators
        await olga.calls("/guard status")
        assert "Preset: gentle" in olga.told()[-1]
        await olga.calls("/guard preset", preset="normal")
        cleo = await chat.joins("Cleo")
        assert (await cleo.says(INVITE)).deleted


@pytest.mark.fake_only
async def test_a_trial_and_a_replay_go_by_the_chosen_preset_too() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard test", text=INVITE)
        before = olga.told()[-1]
        await (await chat.joins("Bo")).says(INVITE)
        await olga.calls("/guard preset", preset="gentle")
        await olga.calls("/guard test", text=INVITE)
        assert olga.told()[-1] != before
        await olga.calls("/guard replay", rule="invite", mode="enforce", action="delete")
        assert "1" in olga.told()[-1]


@pytest.mark.fake_only
async def test_the_mode_of_one_rule_is_chosen_and_other_communities_keep_theirs() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard rule", rule="invite", mode="observe")
        await olga.calls("/guard rule", rule="Contact", mode="flag")
        assert "Rule contact only asks you" in olga.told()[-1]
        bo = await chat.joins("Bo")
        assert not (await bo.says(INVITE)).deleted
        chat.other_acts = True
        elsewhere = await chat.joins("Dee", community=OTHER)
        assert (await elsewhere.says(INVITE)).deleted
        await olga.calls("/guard rule", rule="nonsense", mode="flag")
        assert "There is no rule nonsense" in olga.told()[-1]


@pytest.mark.fake_only
async def test_what_is_chosen_outlives_a_restart_and_is_written_down() -> None:
    async with fake_chat() as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard preset", preset="strict")
        await olga.calls("/guard preset", preset="strict")
        assert "The guard is strict already" in olga.told()[-1]
        await chat.restarts()
        await olga.calls("/guard status")
        assert "Preset: strict" in olga.told()[-1]
        rows = await chat.db.read(
            lambda tx: tx.rows("SELECT action, before, after FROM audit WHERE target = 'guard'")
        )
        assert rows == [("guard preset", '"normal"', '"strict"')]


@pytest.mark.fake_only
async def test_config_yaml_wins_over_a_command_and_the_operator_reads_where() -> None:
    given = {"given": GIVEN | {"guard", "guard.preset"}}
    async with fake_chat(settings=given) as chat:
        olga = chat.has("Olga", rights=["people", "rules"])
        await olga.calls("/guard preset", preset="strict")
        assert ".guard.preset. Change it there" in olga.told()[-1]
        await olga.calls("/guard rule", rule="invite", mode="flag")
        assert "Rule invite only asks you" in olga.told()[-1]


@pytest.mark.fake_only
async def test_who_may_not_change_rules_cannot_choose() -> None:
    async with fake_chat() as chat:
        pat = chat.has("Pat", rights=["people"])
        await pat.calls("/guard preset", preset="gentle")
        assert "from now on" not in pat.told()[-1]
