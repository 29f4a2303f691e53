"""An operator says how much scripts may post, and when it is quiet."""

from bot.store.db import Row, Tx
from bot.testing import fake_chat
from tests.cogs.setup.test_setup import MORNING, chooses_rooms, chooses_zone, invited, said


async def test_an_operator_sets_pace_and_quiet_hours_and_config_yaml_wins() -> None:
    async with fake_chat(scripts={"a": MORNING, "b": MORNING.replace("10:00", "10:10")}) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await chooses_zone(ann)
        await ann.calls("/golive")
        for script in ("a", "b"):
            await ann.calls("/sop on", script=script)
        await ann.calls("/setup")
        await ann.presses("Pace")
        await ann.submits(posts=3, pause=10, begins="9:00", ends="10:05", then="skip")
        assert (
            "Pace: 3 posts of scripts a day in one room, 10m apart; quiet from 9:00 AM to 10:05 AM,"
            " what is due then is left out"
        ) in ann.told()[-1]
        await chat.passes(hours=3)
        assert said(ann, "general") == ["Good morning, all!"]  # only the one of 10:10
        await ann.calls("/sop why", script="a")
        assert "quiet hours" in ann.told()[-1]
        await ann.calls("/setup")
        await ann.presses("Pace")
        await ann.submits(begins="", ends="")
        assert ann.told()[-1].count("no quiet hours") == 1
        assert [(row[0], row[1]) for row in await chat.db.read(changes, "change quiet")][-1:] == [
            ("change quiet", '{"from": "09:00", "until": "10:05", "then": "skip"}')
        ]


async def test_quiet_hours_that_are_none_are_answered_with_what_to_write() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        for begins, ends, told in (
            ("late", "07:00", '"late" is no time of day.'),
            ("22:30", "", "Quiet hours need two different times"),
            ("22:30", "22:30", "Quiet hours need two different times"),
        ):
            await ann.calls("/setup")
            await ann.presses("Pace")
            await ann.submits(begins=begins, ends=ends)
            assert ann.told()[-1].startswith(told)


async def test_a_pace_of_config_yaml_is_not_changed_by_a_form() -> None:
    given = frozenset({"zone", "language", "rooms", "pace"})
    async with fake_chat(settings={"given": given}) as chat:
        amy = chat.has("Amy", rights=["rules"])
        await amy.calls("/setup")
        await amy.presses("Pace")
        await amy.submits(posts=3)
        assert "communities.home.pace" in amy.told()[-1]
        await amy.calls("/setup")
        await amy.presses("Pace")
        await amy.submits(begins="23:00", ends="06:00")
        assert "quiet from 11:00 PM to 6:00 AM" in amy.told()[-1]


def changes(tx: Tx, action: str) -> list[Row]:
    return tx.rows("SELECT action, before FROM audit WHERE action = ? ORDER BY id", action)
