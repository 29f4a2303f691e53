"""What Discord refuses in application commands, and the nearest command that it takes."""

from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord import Standin
from tests.standins.discord.strictness import (
    WHOLE,
    Ask,
    Case,
    ask,
    holds,
    invalid,
    names,
    open_standin,
)

HERE = "/applications/{app}/guilds/{guild}/commands"
PLAIN = {"name": "sop", "description": "Runs a script"}


def put(*commands: Any) -> Ask:
    return Ask("PUT", HERE, list(commands))


def one(**changed: Any) -> Ask:
    made = {**PLAIN, **changed}
    return put({key: value for key, value in made.items() if value is not None})


def option(name: str = "day", kind: int = 3, **more: Any) -> Any:
    return {"name": name, "description": "When", "type": kind, **more}


def with_options(*options: Any) -> Ask:
    return one(options=list(options))


def many(count: int, kind: int = 1) -> Ask:
    more = {"description": "x"} if kind == 1 else {}
    return put(*({"name": f"c{n}", "type": kind, **more} for n in range(count)))


def long(characters: int) -> Any:
    """A command of that many characters: its name, its description, options of 100 and a rest."""
    choices = [{"name": f"{n:04}" + "n" * 96, "value": "v" * 100} for n in range(25)]
    whole = option("a", choices=choices)  # 1 + 4 + 25 * 200 = 5,005
    left = characters - 3 - 13 - 5_005 - 5
    many, rest = divmod(left, 200)
    more = [{"name": f"{n:04}" + "n" * 96, "value": "v" * 100} for n in range(many)]
    named = min(rest - 1, 100)
    more += [{"name": "r" * named, "value": "v" * (rest - named)}] if rest > 1 else []
    return one(options=[whole, option("b", choices=more)])


def localised(**names: str) -> Any:
    return {"name_localizations": {key.replace("_", "-"): text for key, text in names.items()}}


def sub(*inside: Any, kind: int = 1) -> Any:
    return option("part", kind, options=list(inside))


DESCRIBED = [
    invalid(
        "26 options",
        "0.options",
        with_options(*(option(f"o{n}") for n in range(26))),
        with_options(*(option(f"o{n}") for n in range(25))),
    ),
    invalid(
        "description of 101",
        "0.description",
        one(description="x" * 101),
        one(description="x" * 100),
    ),
    invalid(
        "option without description",
        "0.options.0.description",
        with_options({"name": "a", "type": 3}),
        with_options(option()),
    ),
    invalid(
        "choice of 101",
        "0.options.0.choices.0.name",
        with_options(option(choices=[{"name": "x" * 101, "value": "x"}])),
        with_options(option(choices=[{"name": "x" * 100, "value": "x"}])),
    ),
    invalid(
        "option of type 99",
        "0.options.0.type",
        with_options(option(kind=99)),
        with_options(option(kind=11)),
    ),
    invalid(
        "number for text",
        "0.options.0.choices.0.value",
        with_options(option(choices=[{"name": "x", "value": 5}])),
        with_options(option(kind=4, choices=[{"name": "x", "value": 5}])),
    ),
]

BY_HAND = [
    invalid("capital in a name", "0.name", one(name="Sop"), one(name="sop")),
    invalid("space in a name", "0.name", one(name="so p"), one(name="so-p")),
    invalid("sign in a name", "0.name", one(name="sop!"), one(name="签到")),
    invalid("no description", "0.description", one(description=None), one()),
    invalid(
        "menu with a description",
        "0.description",
        one(type=2),
        one(type=2, description=None, name="Tell On"),
    ),
    invalid(
        "menu with options",
        "0.options",
        one(type=3, description=None, options=[option()]),
        one(type=3, description=None),
    ),
    invalid(
        "unknown language",
        "0.name_localizations.xx",
        one(**localised(xx="a")),
        one(**localised(el="a")),
    ),
    invalid(
        "capital in a translation",
        "0.name_localizations.de",
        one(**localised(de="Tag")),
        one(**localised(de="tag")),
    ),
    invalid(
        "empty translation",
        "0.description_localizations.de",
        one(description_localizations={"de": ""}),
        one(description_localizations={"de": "x"}),
    ),
    invalid("101 commands", WHOLE, many(101), many(100)),
    invalid("16 menus", WHOLE, many(16, 2), many(15, 2)),
    invalid("one name twice", "1.name", put(PLAIN, PLAIN), put(PLAIN, {"name": "sop", "type": 2})),
    invalid(
        "required after optional",
        "0.options.1",
        with_options(option("a"), option("b", required=True)),
        with_options(option("b", required=True), option("a")),
    ),
    invalid("8001 characters", "0", long(8_001), long(8_000)),
    invalid(
        "one option twice",
        "0.options.1.name",
        with_options(option(), option()),
        with_options(option(), option("night")),
    ),
    invalid(
        "one translated option twice",
        "0.options.1.name_localizations.de",
        with_options(option("a", **localised(de="tag")), option("b", **localised(de="tag"))),
        with_options(option("a", **localised(de="tag")), option("b", **localised(de="nacht"))),
    ),
    invalid(
        "completion beside choices",
        "0.options.0.autocomplete",
        with_options(option(autocomplete=True, choices=[{"name": "x", "value": "x"}])),
        with_options(option(autocomplete=True)),
    ),
    invalid(
        "least above most",
        "0.options.0.min_value",
        with_options(option(kind=4, min_value=2, max_value=1)),
        with_options(option(kind=4, min_value=1, max_value=1)),
    ),
    invalid(
        "shortest above longest",
        "0.options.0.min_length",
        with_options(option(min_length=2, max_length=1)),
        with_options(option(min_length=1, max_length=2)),
    ),
    invalid(
        "one choice twice",
        "0.options.0.choices.1.name",
        with_options(option(choices=[{"name": "x", "value": "x"}, {"name": "x", "value": "y"}])),
        with_options(option(choices=[{"name": "x", "value": "x"}, {"name": "y", "value": "x"}])),
    ),
    invalid(
        "subcommand beside an option",
        "0.options",
        with_options(sub(), option()),
        with_options(sub(), sub() | {"name": "other"}),
    ),
    invalid(
        "subcommand in a subcommand",
        "0.options.0.options.0.type",
        with_options(sub(sub())),
        with_options(sub(sub(), kind=2)),
    ),
    invalid("a command for a list", WHOLE, Ask("PUT", HERE, PLAIN), put(PLAIN)),
    invalid("a list for a command", WHOLE, Ask("POST", HERE, [PLAIN]), Ask("POST", HERE, PLAIN)),
    Case(
        "another's application",
        Ask("GET", "/applications/{guild}/commands"),
        403,
        20012,
        Ask("GET", "/applications/{app}/commands"),
    ),
    Case(
        "another's guild",
        Ask("PUT", "/applications/{app}/guilds/1/commands", []),
        403,
        50001,
        put(),
    ),
    Case("an unknown command", Ask("DELETE", HERE + "/1"), 404, 10063, Ask("GET", HERE)),
]


@pytest.mark.parametrize("case", DESCRIBED, ids=lambda case: case.rule)
async def test_a_command_that_the_description_forbids_is_refused(case: Case, needs: Needs) -> None:
    needs("shared")
    await holds(case)


@pytest.mark.parametrize("case", BY_HAND, ids=lambda case: case.rule)
async def test_a_command_that_only_the_api_forbids_is_refused(case: Case) -> None:
    await holds(case)


async def test_a_guild_takes_200_new_commands_a_day_and_as_many_old_ones_as_one_likes() -> None:
    async with open_standin() as discord:
        for round in range(2):
            again = put(*({"name": f"c{round}-{n}", "description": "x"} for n in range(100)))
            assert [(await ask(discord, again)).status for _ in range(2)] == [200, 200]
        refused = await ask(discord, one())
        assert (refused.status, refused.body["code"]) == (400, 30034)
        discord.clock.move(86_401)
        assert (await ask(discord, one())).status == 200


async def test_the_hundred_and_first_command_cannot_be_added() -> None:
    async with open_standin() as discord:
        await ask(discord, many(100))
        refused = await ask(discord, Ask("POST", HERE, PLAIN))
        assert (refused.status, refused.body["code"]) == (400, 30032)
        again = await ask(discord, Ask("POST", HERE, {"name": "c1", "description": "new"}))
        assert again.body["description"] == "new"


async def test_a_command_keeps_its_id_while_it_keeps_its_name() -> None:
    async with open_standin() as discord:
        first = (await ask(discord, put(PLAIN))).body[0]["id"]
        kept = (await ask(discord, one(description="Other"))).body[0]
        assert (kept["id"], kept["guild_id"]) == (first, names(discord)["guild"])
        assert_told_as_registered(discord, first)


def assert_told_as_registered(discord: Standin, id: str) -> None:
    assert list(discord.world.commands[discord.world.guild["id"]]) == [id]
