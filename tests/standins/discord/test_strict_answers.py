"""What Discord refuses of answers to interactions: forms, choices, messages, and their hours."""

from typing import Any

import pytest

from tests.conftest import Needs
from tests.standins.discord import Standin
from tests.standins.discord.interactions import COMPLETION
from tests.standins.discord.people import Person
from tests.standins.discord.strictness import Answer, Ask, ask, fault_at, open_standin

COMMAND = {
    "name": "a",
    "description": "b",
    "options": [{"name": "day", "description": "c", "type": 3, "autocomplete": True}],
}
FIELD = {"type": 4, "custom_id": "f", "style": 1}
LABELLED = {"type": 18, "label": "Name", "component": FIELD}
V2 = 1 << 15


def form(*components: Any, **changed: Any) -> Any:
    data = {"title": "Form", "custom_id": "form", "components": list(components or [LABELLED])}
    return {"type": 9, "data": {**data, **changed}}


def fields(count: int) -> list[Any]:
    named = [{**FIELD, "custom_id": str(number)} for number in range(count)]
    return [{"type": 18, "label": "Name", "component": field} for field in named]


def field(**changed: Any) -> Any:
    return form({"type": 18, "label": "Name", "component": {**FIELD, **changed}})


def in_row(**changed: Any) -> Any:
    return form({"type": 1, "components": [{**FIELD, **changed}]})


def says(**data: Any) -> Any:
    return {"type": 4, "data": data}


def button(**changed: Any) -> Any:
    made = {"type": 2, "style": 1, "label": "Go", "custom_id": "a", **changed}
    return says(content="x", components=[{"type": 1, "components": [made]}])


DESCRIBED = [
    ("a title of 46", form(title="x" * 46), "data.title", form(title="x" * 45)),
    ("a label of 46", form({**LABELLED, "label": "x" * 46}), "data.components.0.label", form()),
    ("no components", form(components=[]), "data.components", form()),
    ("a style of 3", field(style=3), "data.components.0.component.style", field(style=2)),
    (
        "an unknown part",
        form({"type": 17}),
        "data.components.0.type",
        form({"type": 10, "content": "x"}, LABELLED),
    ),
    (
        "a label of 81",
        button(label="x" * 81),
        "data.components.0.components.0.label",
        button(label="x" * 80),
    ),
]

BY_HAND = [
    ("six parts", form(*fields(6)), "data.components", form(*fields(5))),
    (
        "one custom_id twice",
        form(LABELLED, LABELLED),
        "data.components.1.component.custom_id",
        form(*fields(2)),
    ),
    ("a field without label", in_row(), "data.components.0.components.0.label", in_row(label="x")),
    ("a field with two labels", field(label="x"), "data.components.0.component.label", field()),
    (
        "a button in a form",
        form({"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "b"}]}),
        "data.components.0.components.0.type",
        form(),
    ),
    (
        "shortest above longest",
        field(min_length=2, max_length=1),
        "data.components.0.component.min_length",
        field(min_length=1, max_length=2),
    ),
    (
        "a value too long",
        field(value="xx", max_length=1),
        "data.components.0.component.value",
        field(value="x", max_length=1),
    ),
    ("a text of 2001", says(content="x" * 2001), "data.content", says(content="x" * 2000)),
    (
        "a button without custom_id",
        button(custom_id=None),
        "data.components.0.components.0.custom_id",
        button(),
    ),
    (
        "a layout with content",
        says(content="x", flags=V2, components=[{"type": 10, "content": "x"}]),
        "data.content",
        says(flags=V2, components=[{"type": 10, "content": "x"}]),
    ),
    ("choices for a command", {"type": 8, "data": {"choices": []}}, "type", says(content="x")),
    ("an update of nothing", {"type": 7, "data": {"content": "x"}}, "type", says(content="x")),
]


async def called(discord: Standin) -> Person:
    await ask(discord, Ask("PUT", "/applications/{app}/commands", [COMMAND]))
    return await discord.joins("Amy")


async def answered(discord: Standin, person: Person, body: Any) -> Answer:
    wire = (await person.calls("/a")).wire
    return await ask(
        discord, Ask("POST", f"/interactions/{wire['id']}/{wire['token']}/callback", body)
    )


async def is_refused(refused: Any, at: str, passes: Any) -> None:
    async with open_standin() as discord:
        person = await called(discord)
        got = await answered(discord, person, refused)
        assert (got.status, got.body["code"]) == (400, 50035)
        assert fault_at(got.body, at), got.body
        neighbour = await answered(discord, person, passes)
        assert neighbour.status == 204, neighbour.body


@pytest.mark.parametrize(("rule", "refused", "at", "passes"), DESCRIBED)
async def test_an_answer_that_the_description_forbids_is_refused(
    rule: str, refused: Any, at: str, passes: Any, needs: Needs
) -> None:
    needs("shared")
    await is_refused(refused, at, passes)


@pytest.mark.parametrize(("rule", "refused", "at", "passes"), BY_HAND)
async def test_an_answer_that_only_the_api_forbids_is_refused(
    rule: str, refused: Any, at: str, passes: Any
) -> None:
    await is_refused(refused, at, passes)


async def test_an_empty_answer_is_refused() -> None:
    async with open_standin() as discord:
        person = await called(discord)
        got = await answered(discord, person, says(content=" "))
        assert (got.status, got.body["code"]) == (400, 50006)


@pytest.mark.parametrize(("count", "status"), [(26, 400), (25, 204)])
async def test_at_most_25_choices_complete_an_option(count: int, status: int) -> None:
    async with open_standin() as discord:
        person = await called(discord)
        choices = [{"name": str(number), "value": str(number)} for number in range(count)]
        room = discord.world.room("general")
        wire = discord.interactions.open(COMPLETION, person.user, room, {"name": "a"}).wire
        path = f"/interactions/{wire['id']}/{wire['token']}/callback"
        got = await ask(discord, Ask("POST", path, {"type": 8, "data": {"choices": choices}}))
        assert got.status == status


async def test_an_answer_has_three_seconds_and_is_given_once() -> None:
    async with open_standin() as discord:
        person = await called(discord)
        wire = (await person.calls("/a")).wire
        path = f"/interactions/{wire['id']}/{wire['token']}/callback"
        assert (await ask(discord, Ask("POST", path, says(content="x")))).status == 204
        again = await ask(discord, Ask("POST", path, says(content="x")))
        assert (again.status, again.body["code"]) == (400, 40060)
        late = (await person.calls("/a")).wire
        discord.clock.move(4)
        path = f"/interactions/{late['id']}/{late['token']}/callback"
        refused = await ask(discord, Ask("POST", path, says(content="x")))
        assert (refused.status, refused.body["code"]) == (404, 10062)


async def test_a_token_opens_its_webhook_for_fifteen_minutes() -> None:
    async with open_standin() as discord:
        person = await called(discord)
        wire = (await person.calls("/a")).wire
        hook = f"/webhooks/{discord.world.application['id']}/{wire['token']}"
        original = Ask("PATCH", hook + "/messages/@original", {"content": "y"})
        early = await ask(discord, original)
        assert (early.status, early.body["code"]) == (404, 10015)
        path = f"/interactions/{wire['id']}/{wire['token']}/callback"
        await ask(discord, Ask("POST", path, {"type": 5}))
        assert (await ask(discord, original)).body["content"] == "y"
        unknown = await ask(discord, Ask("PATCH", hook + "/messages/1", {"content": "y"}))
        assert (unknown.status, unknown.body["code"]) == (404, 10008)
        discord.clock.move(15 * 60)
        refused = await ask(discord, original)
        assert (refused.status, refused.body["code"]) == (401, 50027)
